import type { EntityManager } from 'typeorm';
import { fromSqlTime, select } from '../../platform/database/sql/sql.js';
import type { SearchPlace } from './search-place.js';

/** So many places are looked through at once for some days: few are of those, and only they are read. */
const PLACES_A_STEP = 1_000;
const MAX_STEPS = 8;
/** Behind all that a word can begin with. */
const LAST_CHARACTER = '\u{10FFFF}';

export interface Days {
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
}

export interface Places {
  readonly places: readonly SearchPlace[];
  /** Where to go on; undefined where there are no more. */
  readonly next: SearchPlace | undefined;
}

interface Row {
  readonly word: string;
  readonly appointment_at: Date | string;
  readonly id: string;
}

/** Of appointments whose number ends so. By the index of its last four digits, in the order of times. */
export async function byNumber(
  manager: EntityManager,
  digits: string,
  days: Days,
  after: SearchPlace,
  limit: number,
): Promise<Places> {
  const { sql, values } = behind(days, after, 'id');
  const rows = await select<Row>(
    manager,
    `SELECT '' AS word, appointment_at, id FROM reminder
      WHERE number_end = ? AND ${sql} AND contact_number LIKE ? AND +(deleted_at) IS NULL
      ORDER BY appointment_at, id LIMIT ${limit}`,
    [digits.slice(-4), ...values, `%${digits}`],
  );
  return placesOf(rows, limit);
}

/**
 * Of appointments with a name in which a word begins so, word by word in their order, and those of one word in the order of times. Where
 * all days are wanted one range of the index is read, and nothing but what is found.
 * @param isLate whether no more is to be read than what has been
 */
export async function byWord(
  manager: EntityManager,
  beginning: string,
  days: Days,
  after: SearchPlace,
  limit: number,
  isLate: () => boolean,
): Promise<Places> {
  if (days.from !== undefined || days.to !== undefined)
    return byWordOnDays(manager, beginning, days, after, limit, isLate);
  const places = after.word === '' ? [] : [...(await ofWord(manager, after, days, limit))];
  if (places.length === limit) return { places, next: places.at(-1) };
  const more = await ofLaterWords(manager, beginning, after.word, limit - places.length);
  return { places: [...places, ...more.places], next: more.next };
}

/** Words that few have are looked through together, whatever the day; of one that many have the index leads to the days. */
async function byWordOnDays(
  manager: EntityManager,
  beginning: string,
  days: Days,
  after: SearchPlace,
  limit: number,
  isLate: () => boolean,
): Promise<Places> {
  const places: SearchPlace[] = [];
  let place = after;
  for (let step = 0; step < MAX_STEPS && !(step > 0 && isLate()); step++) {
    if (place.word !== '') places.push(...(await ofWord(manager, place, days, limit - places.length)));
    if (places.length === limit) return { places, next: places.at(-1) };
    const later = laterThan(place.word, beginning);
    // There may be more of this word than is looked through.
    const last = await wordAhead(manager, later);
    places.push(...(await ofFewWords(manager, later, last, days, limit - places.length)));
    if (places.length === limit) return { places, next: places.at(-1) };
    if (last === undefined) return { places, next: undefined };
    place = { word: last, at: new Date(0), id: '' };
  }
  return { places, next: place };
}

/** Words that begin so, in their order, behind one of them; all, where that is ''. */
interface LaterWords {
  readonly sql: string;
  readonly values: readonly [from: string, to: string];
}

function laterThan(word: string, beginning: string): LaterWords {
  return {
    sql: `${word === '' ? 'word >= ?' : 'word > ?'} AND word < ?`,
    values: [word === '' ? beginning : word, beginning + LAST_CHARACTER],
  };
}

/** @returns the word that one comes to with a step; undefined where there are fewer places */
async function wordAhead(manager: EntityManager, { sql, values }: LaterWords): Promise<string | undefined> {
  const [row] = await select<Pick<Row, 'word'>>(
    manager,
    `SELECT word FROM reminder_word WHERE ${sql}
      ORDER BY word, appointment_at, reminder_id LIMIT 1 OFFSET ${PLACES_A_STEP - 1}`,
    values,
  );
  return row?.word;
}

/** @param before a word of which none is given; none where all are */
async function ofFewWords(
  manager: EntityManager,
  { sql, values: [from, to] }: LaterWords,
  before: string | undefined,
  days: Days,
  limit: number,
): Promise<readonly SearchPlace[]> {
  const rows = await select<Row>(
    manager,
    `SELECT word, appointment_at, reminder_id AS id FROM reminder_word
      WHERE ${sql}${days.from ? ' AND appointment_at >= ?' : ''}${days.to ? ' AND appointment_at < ?' : ''}
      ORDER BY word, appointment_at, reminder_id LIMIT ${limit}`,
    [from, before ?? to, ...(days.from ? [days.from] : []), ...(days.to ? [days.to] : [])],
  );
  return rows.map(placeOf);
}

async function ofWord(
  manager: EntityManager,
  after: SearchPlace,
  days: Days,
  limit: number,
): Promise<readonly SearchPlace[]> {
  const { sql, values } = behind(days, after, 'reminder_id');
  const rows = await select<Row>(
    manager,
    `SELECT word, appointment_at, reminder_id AS id FROM reminder_word
      WHERE word = ? AND ${sql} ORDER BY appointment_at, reminder_id LIMIT ${limit}`,
    [after.word, ...values],
  );
  return rows.map(placeOf);
}

async function ofLaterWords(
  manager: EntityManager,
  beginning: string,
  after: string,
  limit: number,
): Promise<Places> {
  const { sql, values } = laterThan(after, beginning);
  const rows = await select<Row>(
    manager,
    `SELECT word, appointment_at, reminder_id AS id FROM reminder_word
      WHERE ${sql} ORDER BY word, appointment_at, reminder_id LIMIT ${limit}`,
    values,
  );
  return placesOf(rows, limit);
}

/** Not a row comparison: MySQL walks no index range for `(a, b) > (x, y)`. */
function behind(
  { from, to }: Days,
  { at, id }: SearchPlace,
  idColumn: string,
): { sql: string; values: (Date | string)[] } {
  const begin = from && from > at ? { at: from, id: '' } : { at, id };
  return {
    sql: `appointment_at >= ? AND (appointment_at > ? OR ${idColumn} > ?)${to ? ' AND appointment_at < ?' : ''}`,
    values: [begin.at, begin.at, begin.id, ...(to ? [to] : [])],
  };
}

function placesOf(rows: readonly Row[], limit: number): Places {
  const places = rows.map(placeOf);
  return { places, next: rows.length < limit ? undefined : places.at(-1) };
}

function placeOf({ word, appointment_at: at, id }: Row): SearchPlace {
  return { word, at: fromSqlTime(at), id };
}
