/**
 * @import { Table } from '../table/table.js'
 * @import { Column } from './ranks.js'
 * @import { ColumnQuestion, Columns, Field } from './fields.js'
 * @import { Topic } from '../headers/header-words.js'
 * @import { StateColumn } from '../state/states.js'
 */
import { topicsOf } from '../headers/header-words.js';
import { plain, wordsOf } from '../plain-text.js';
import { MAX_STATES } from '../state/states.js';
import { zoneNamed } from '../time/zone-names.js';
import { readWrittenHours } from '../written-hours.js';
import { contentsOf } from './cells.js';
import {
  rankDate,
  rankId,
  rankLocation,
  rankName,
  rankNumber,
  rankPart,
  rankParticipant,
  rankTime,
  rankUnreadDate,
  rankUnreadNumber,
  SURE,
} from './ranks.js';

/**
 * What the columns of a file hold, where only one column fits; and where several do, the question which.
 *
 * @typedef {{ columns: Columns, questions: readonly ColumnQuestion[] }} Recognised
 */

/** @param {Table} table @param {string} today @returns {Column[]} */
export function describeColumns({ headers, rows }, today) {
  return headers.map((header, index) => {
    const words = wordsOf(header);
    return { index, words, topics: topicsOf(words), contents: contentsOf(rows, index, today) };
  });
}

/**
 * @param {Table} table
 * @param {readonly Column[]} described
 * @returns {Recognised}
 */
export function recogniseColumns(table, described) {
  /** @type {(Field | undefined)[]} */
  const columns = described.map(() => undefined);
  /** @type {ColumnQuestion[]} */
  const questions = [];
  const free = () => described.filter(({ index }) => columns[index] === undefined);
  const isSame = (/** @type {readonly number[]} */ few) => holdSame(table, few);
  const take = (
    /** @type {Field} */ field,
    /** @type {(column: Column) => number} */ rank,
    isNeeded = false,
  ) => {
    const { chosen, candidates } = choose(free(), rank, isSame, isNeeded);
    if (chosen !== undefined) columns[chosen] = field;
    else if (candidates.length > 0) questions.push({ field, candidates });
  };

  take(
    'contact_number',
    (column) => Math.min(rankNumber(column), isMostlyEmpty(table, column, described) ? 3 : 6),
    true,
  );
  if (!columns.includes('contact_number') && questions.length === 0)
    take('contact_number', rankUnreadNumber, true);
  for (const each of stateColumnsOf(described)) if (columns[each] === undefined) columns[each] = 'state';
  const isBeaten = isBeatenByLater(free());
  take('date', (column) => (isBeaten(column) ? 0.95 : rankDate(column)), true);
  if (!columns.includes('date') && !questions.some(({ field }) => field === 'date'))
    take('date', rankUnreadDate, true);
  if (needsTime(described, columns, questions)) take('time', rankTime, true);
  const isUnique = uniqueIn(table);
  take('external_id', (column) => (isUnique(column) ? rankId(column) : 0));
  take('time_zone', (column) => rankZone(table, column));
  take('calling_code', ({ topics, index }) =>
    topics.has('calling') && cellsFit(table, index, (cell) => /^\+?\d{1,4}$/.test(cell)) ? 2 : 0,
  );
  take('notify_window', ({ topics, index }) =>
    topics.has('notify') && cellsFit(table, index, (cell) => readWrittenHours(cell) !== undefined) ? 2 : 0,
  );
  take('language', ({ topics, contents }) => (topics.has('language') && contents.filled > 0 ? 2 : 0));
  takeNames(take, free);
  take('participant', rankParticipant);
  take('location', rankLocation);
  return { columns, questions };
}

/**
 * @param {readonly Column[]} described
 * @param {Columns} columns
 * @returns {StateColumn[]} the columns that hold a state, with what their headers say
 */
export function stateColumns(described, columns) {
  return described
    .filter(({ index }) => columns[index] === 'state')
    .map(({ index, topics, words }) => {
      const [named] = /** @type {const} */ ([
        'refusal',
        'consent',
        'rescheduled',
        // Before the other: "no show" has "show" in it.
        'absent',
        'attended',
      ]).filter((topic) => topics.has(topic));
      if (named) return { column: index, kind: named };
      if (!topics.has('canceled') || topics.has('status')) return { column: index, kind: 'state' };
      return { column: index, kind: words.some((word) => DETAILS.has(word)) ? 'canceled_how' : 'canceled' };
    });
}
const DETAILS = new Set(
  'by reason date time at on when note notes comment von am um grund grunde datum le par raison motif por motivo fecha em data da il door reden op razon'.split(
    ' ',
  ),
);

/** @param {readonly Column[]} described */
function stateColumnsOf(described) {
  return described
    .filter(({ topics, contents, words }) => {
      if (contents.filled === 0 || contents.kinds > MAX_STATES || topics.has('money') || topics.has('notes'))
        return false;
      if (
        ['canceled', 'absent', 'consent', 'refusal', 'rescheduled', 'attended'].some((topic) =>
          topics.has(/** @type {Topic} */ (topic)),
        )
      )
        return true;
      if (topics.has('status')) return !(words.join(' ') === 'state' && contents.states === 0);
      const isElse = /** @type {Topic[]} */ ([
        'participant',
        'location',
        'service',
        'name',
        'first',
        'last',
        'person',
        'date',
        'time',
      ]).some((topic) => topics.has(topic));
      return !isElse && contents.states >= 0.9 && contents.kinds <= 12;
    })
    .map(({ index }) => index);
}

/**
 * @param {readonly Column[]} columns
 * @param {(column: Column) => number} rank
 * @param {(columns: readonly number[]) => boolean} isSame
 * @param {boolean} isNeeded whether those that fit less well are offered
 * @returns {{ chosen?: number, candidates: readonly number[] }}
 */
function choose(columns, rank, isSame, isNeeded) {
  const ranked = columns
    .map((column) => ({ index: column.index, rank: rank(column) }))
    .filter(({ rank }) => rank > 0);
  const best = Math.max(0, ...ranked.map(({ rank }) => rank));
  const [first, ...others] = ranked.filter(({ rank }) => rank === best).map(({ index }) => index);
  if (first === undefined) return { candidates: [] };
  if (best < SURE)
    return { candidates: isNeeded ? ranked.sort((a, b) => b.rank - a.rank).map(({ index }) => index) : [] };
  const isOne = others.length === 0 || isSame([first, ...others]);
  return isOne ? { chosen: first, candidates: [] } : { candidates: [first, ...others] };
}

/**
 * @param {(field: Field, rank: (column: Column) => number) => void} take
 * @param {() => readonly Column[]} free
 */
function takeNames(take, free) {
  const whole = Math.max(0, ...free().map(rankName));
  const has = (/** @type {'first' | 'last'} */ part) => free().some((column) => rankPart(column, part) > 0);
  const [hasFirst, hasLast] = [has('first'), has('last')];
  // "Nom" beside "Prénom" is the last name, and "Nombre" beside "Apellidos" the first.
  const rest = (/** @type {Column} */ column) =>
    column.topics.has('name') && !column.words.includes('full') ? Math.min(rankName(column), 1) : 0;
  const hasRest = free().some((column) => rest(column) > 0);
  const areParts = hasFirst && hasLast ? whole === 0 : (hasFirst || hasLast) && (hasRest || whole === 0);
  if (!areParts) return take('contact_name', rankName);
  take('first_name', (column) => (hasFirst ? rankPart(column, 'first') : rest(column)));
  take('last_name', (column) => (hasLast ? rankPart(column, 'last') : rest(column)));
}

/**
 * A day alone needs a time from elsewhere.
 * @param {readonly Column[]} described
 * @param {Columns} columns
 * @param {readonly ColumnQuestion[]} questions
 */
function needsTime(described, columns, questions) {
  const asked = questions.find(({ field }) => field === 'date')?.candidates ?? [];
  const dates = described.filter(({ index }) => columns[index] === 'date' || asked.includes(index));
  return dates.length === 0 || dates.some(({ contents }) => contents.timed < 0.9);
}

/** Dates that are all past, where others in the file are ahead, are hardly those of the appointments. @param {readonly Column[]} columns */
function isBeatenByLater(columns) {
  const ranked = columns.filter((column) => rankDate(column) > 0);
  const isAnyAhead = ranked.some(({ contents }) => contents.ahead > 0);
  return (/** @type {Column} */ column) =>
    isAnyAhead &&
    rankDate(column) > 0 &&
    (column.contents.ahead === 0 ||
      ranked.some((other) => other.contents.ahead === 0 && rankDate(other) > rankDate(column)));
}

/**
 * A column of mobile numbers that is almost empty, beside one of numbers that is full, leaves a doubt.
 * @param {Table} table
 * @param {Column} column
 * @param {readonly Column[]} others
 */
function isMostlyEmpty({ rows }, { contents }, others) {
  return (
    contents.filled < rows.length / 2 &&
    others.some((other) => rankNumber(other) >= 2 && other.contents.filled > rows.length / 2)
  );
}

/** @param {Table} table @returns {(column: Column) => boolean} whether no cell is there twice */
function uniqueIn({ rows }) {
  return ({ index }) => {
    const cells = rows.map(({ cells }) => cells[index] ?? '').filter((cell) => cell !== '');
    return new Set(cells).size === cells.length;
  };
}

/**
 * @param {Table} table
 * @param {Column} column
 */
function rankZone(table, { topics, index, contents }) {
  if (contents.filled === 0) return 0;
  if (topics.has('zone')) return 2;
  return cellsFit(table, index, (cell) => cell.includes('/') && zoneNamed(cell) !== undefined) ? 1 : 0;
}

/**
 * @param {Table} table
 * @param {number} column
 * @param {(cell: string) => boolean} fits
 */
function cellsFit({ rows }, column, fits) {
  const cells = rows
    .slice(0, 200)
    .map(({ cells }) => cells[column] ?? '')
    .filter((cell) => cell !== '');
  return cells.length > 0 && cells.filter(fits).length >= cells.length * 0.7;
}

/**
 * @param {Table} table
 * @param {readonly number[]} columns
 */
function holdSame({ rows }, columns) {
  return rows.every(({ cells }) => new Set(columns.map((column) => plain(cells[column] ?? ''))).size === 1);
}
