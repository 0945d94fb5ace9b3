import { topicsOf } from '../headers/header-words.js';
import { plain, wordsOf } from '../plain-text.js';
import { mentionsCancellation, stateOf } from '../state/state-words.js';
import { looksLikeDate, looksLikeTime } from '../time/written-time.js';
import { joinParts } from './split-parts.js';

/** More than a practice has in a year; the page stays quick with as many. */
export const MAX_ROWS = 10_000;
const HEADER_WITHIN = 20;

/**
 * @typedef {object} Line
 * @property {number} line where a spreadsheet shows it, counted from 1
 * @property {string[]} cells
 *
 * @typedef {'title' | 'group' | 'total' | 'header' | 'note'} Aside what a line is that is no appointment
 *
 * @typedef {object} Table
 * @property {string[]} headers as written; empty texts where the file has none
 * @property {boolean} hasHeaders
 * @property {Line[]} rows
 * @property {readonly { line: number, text: string, kind: Aside }[]} aside the lines that are no rows
 * @property {boolean} [countsFrom1904] whether a bare number that is a day counts from there, and not from 1900
 * @property {readonly number[]} added the columns that the file itself does not have: they were made of others, or of lines between the rows
 *
 * @typedef {'no_rows' | 'too_many_rows'} TableProblem
 */

/**
 * Finds the table among the lines of a file: titles and filters above it, groups, repeated headers and totals in it.
 * @param {readonly Line[]} lines that are not empty
 * @returns {{ table: Table } | { problem: TableProblem }}
 */
export function findTable(lines) {
  const at = headerAt(lines);
  const header = at === undefined ? undefined : lines[at];
  const above = lines
    .slice(0, at ?? 0)
    .map(({ line, cells }) => ({ line, text: textOf(cells), kind: /** @type {const} */ ('title') }));
  const body = at === undefined ? lines : lines.slice(at + 1);
  const { rows, aside, groups } = sortLines(body, header);
  if (rows.length === 0) return { problem: 'no_rows' };
  if (rows.length > MAX_ROWS) return { problem: 'too_many_rows' };
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), header?.cells.length ?? 0);
  const headers = Array.from({ length: width }, (_, column) => header?.cells[column] ?? '');
  const plainTable = {
    headers,
    hasHeaders: header !== undefined,
    rows,
    aside: [...above, ...aside],
    added: [],
  };
  return { table: joinParts(withGroups(plainTable, [...groupsAbove(above, groups), ...groups])) };
}

/**
 * The first group may stand above the header, where the others stand between the rows; and a whole list may be one of what was called off.
 * @param {readonly { line: number, text: string }[]} titles
 * @param {readonly { line: number, text: string }[]} groups
 */
function groupsAbove(titles, groups) {
  const last = (/** @type {(text: string) => boolean} */ test) =>
    titles.filter(({ text }) => test(text)).slice(-1);
  const labels = new Set(groups.flatMap(({ text }) => (isAboutPeople(text) ? NAMED.exec(text)?.[1] : [])));
  return [
    ...(groups.some(({ text }) => isDay(text)) ? last(isDay) : []),
    ...last((text) => labels.has(NAMED.exec(text)?.[1]) && isAboutPeople(text)),
    ...last(isFallen),
  ].sort((a, b) => a.line - b.line);
}

/**
 * @param {readonly Line[]} lines
 * @returns {number | undefined} which of them names the columns
 */
function headerAt(lines) {
  const candidates = lines.slice(0, HEADER_WITHIN).map(({ cells }, index) => ({
    index,
    known: knownHeaders(cells),
    filled: cells.filter((cell) => cell !== '').length,
    cells,
  }));
  const named = candidates.filter(
    ({ known, filled, cells }) => known >= 2 && known >= filled / 3 && !cells.some(isContent),
  );
  const [best] = named.sort((a, b) => b.known - a.known || a.index - b.index);
  if (best) return best.index;
  const [first] = candidates;
  const widest = Math.max(0, ...candidates.map(({ filled }) => filled));
  return first && first.filled >= 2 && first.filled >= widest - 1 && !first.cells.some(isContent)
    ? first.index
    : undefined;
}

/** @param {readonly string[]} cells how many of them are names of columns */
function knownHeaders(cells) {
  return cells.filter((cell) => cell !== '' && cell.length <= 60 && topicsOf(wordsOf(cell)).size > 0).length;
}

/** @param {string} cell a date or a phone number: no name of a column */
function isContent(cell) {
  return looksLikeDate(cell) || looksLikeTime(cell) || cell.replace(/\D/g, '').length >= 7;
}

const TOTAL =
  /^(?:(?:grand|sub) ?total|total|totals|sum|count|summe|gesamt|zwischensumme|anzahl|suma|somme|sous-total|totale|totaal|aantal|subtotaal|\d{1,6} (?:appointments?|rows?|records?|termine?|citas?|rendez-vous|rdv|appuntamenti|consultas?|afspraken|eintrage)|(?:number of|no\. of|numero de|nombre de|numero di))(?![a-z])/;

/**
 * @param {readonly Line[]} lines below the header
 * @param {Line | undefined} header
 */
function sortLines(lines, header) {
  const usual = usualFilled(lines);
  /** @type {Line[]} */
  const rows = [];
  /** @type {{ line: number, text: string, kind: Aside }[]} */
  const aside = [];
  /** @type {{ line: number, text: string }[]} */
  const groups = [];
  for (const each of lines) {
    const kind = kindOf(each, usual, header);
    if (kind === 'row') rows.push(each);
    else {
      aside.push({ line: each.line, text: textOf(each.cells), kind });
      if (kind === 'group') groups.push({ line: each.line, text: textOf(each.cells) });
    }
  }
  return { rows, aside, groups };
}

/**
 * @param {Line} line
 * @param {number} usual how many cells of a row are filled
 * @param {Line | undefined} header
 * @returns {Aside | 'row'}
 */
function kindOf({ cells }, usual, header) {
  const filled = cells.filter((cell) => cell !== '');
  if (
    header &&
    filled.length >= 2 &&
    cells.every((cell, column) => plain(cell) === plain(header.cells[column] ?? ''))
  )
    return 'header';
  const [first = ''] = filled;
  const hasNumber = filled.some((cell) => cell.replace(/\D/g, '').length >= 9);
  if (!hasNumber && TOTAL.test(plain(first))) return 'total';
  if (usual < 3 || hasNumber || filled.length > 2 || filled.length > usual / 2) return 'row';
  if (filled.length === 2 && !/[:：]$/.test(first)) return 'row';
  return 'group';
}

/** @param {readonly Line[]} lines */
function usualFilled(lines) {
  const counts = lines.map(({ cells }) => cells.filter((cell) => cell !== '').length).sort((a, b) => a - b);
  return counts[Math.floor(counts.length * 0.75)] ?? 0;
}

const NAMED = /^([\p{L} ./]{2,30}):\s*(\S.*)$/u;
const TITLED =
  /^(?:dr|dra|doctor|doctora|prof|mr|mrs|ms|frau|herr|nurse|dott|dottssa|dr med|drs|mme|sr|sra)\.?[ .]/i;

/**
 * A line between the rows holds for those below it: a day, with whom they are, or that they do not stand.
 * @param {Table} table
 * @param {readonly { line: number, text: string }[]} groups
 * @returns {Table}
 */
function withGroups(table, groups) {
  const days = groups.filter(({ text }) => isDay(text));
  const hasPeople = table.headers.some((header) => topicsOf(wordsOf(header)).has('participant'));
  const people = hasPeople
    ? []
    : groups.filter(({ text }) => !isDay(text) && (TITLED.test(text) || isAboutPeople(text)));
  // "Cancelled appointments", "Waiting list"; the next heading ends it.
  const states = groups.map(({ line, text }) => ({ line, text: isFallen(text) ? text : '' }));
  const added = [
    { header: '', lines: days.map(({ line, text }) => ({ line, text: dayIn(text) })) },
    {
      header: 'Provider',
      lines: people.map(({ line, text }) => ({ line, text: (NAMED.exec(text)?.[2] ?? text).trim() })),
    },
    { header: 'Status', lines: states.some(({ text }) => text !== '') ? states : [] },
  ];
  return added.reduce(
    (all, { header, lines }) => (lines.length > 0 ? withColumn(all, header, lines) : all),
    table,
  );
}

/** @param {string} text */
function isFallen(text) {
  const state = stateOf(plain(text));
  return state === 'canceled' || state === 'over' || mentionsCancellation(plain(text));
}

/** @param {string} text */
function isAboutPeople(text) {
  const label = NAMED.exec(text)?.[1];
  return label !== undefined && topicsOf(wordsOf(label)).has('participant');
}

/** @param {string} text */
function isDay(text) {
  return looksLikeDate(dayIn(text));
}

/** @param {string} text such as "Date: Monday, December 7, 2026" */
function dayIn(text) {
  const label = NAMED.exec(text);
  return label?.[2] !== undefined && topicsOf(wordsOf(label[1] ?? '')).has('date') ? label[2] : text;
}

/**
 * @param {Table} table
 * @param {string} header
 * @param {readonly { line: number, text: string }[]} groups
 * @returns {Table}
 */
function withColumn(table, header, groups) {
  let next = 0;
  let text = '';
  const width = table.headers.length;
  const rows = table.rows.map(({ line, cells }) => {
    for (let group = groups[next]; group && group.line < line; group = groups[next]) {
      ({ text } = group);
      next += 1;
    }
    return { line, cells: [...cells, ...Array.from({ length: width - cells.length }, () => ''), text] };
  });
  return { ...table, headers: [...table.headers, header], rows, added: [...table.added, width] };
}

/** @param {readonly string[]} cells */
function textOf(cells) {
  return cells.filter((cell) => cell !== '').join(' ');
}
