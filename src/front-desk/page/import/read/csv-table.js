/** @import Papa from 'papaparse' */
import { looksLikeDate } from './written-time.js';

/** More than a practice has in a year; the page stays quick with as many. */
export const MAX_ROWS = 10_000;

/**
 * @typedef {object} CsvRow
 * @property {number} line where a spreadsheet shows it, counted from 1
 * @property {string[]} cells
 *
 * @typedef {object} CsvTable
 * @property {string[]} headers as written; empty texts where the file has none
 * @property {boolean} hasHeaders
 * @property {CsvRow[]} rows
 *
 * @typedef {'no_rows' | 'too_many_rows' | 'quote_left_open'} TableProblem
 */

/**
 * @param {string} text of a CSV file, whatever separates its cells
 * @param {typeof Papa.parse} parse
 * @returns {{ table: CsvTable } | { problem: TableProblem }}
 */
export function readTable(text, parse) {
  // Excel's own way to name the separator.
  const [, named] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const { data, errors } = parse(text, { delimiter: named ?? separatorOf(text), skipEmptyLines: false });
  if (errors.some(({ code }) => code === 'MissingQuotes')) return { problem: 'quote_left_open' };
  const lines = /** @type {string[][]} */ (data)
    .map((cells, index) => ({ line: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .slice(named === undefined ? 0 : 1)
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [first] = lines;
  const hasHeaders = first !== undefined && !first.cells.some(looksLikeContent);
  const rows = hasHeaders ? lines.slice(1) : lines;
  if (rows.length === 0) return { problem: 'no_rows' };
  if (rows.length > MAX_ROWS) return { problem: 'too_many_rows' };
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  const headers = Array.from({ length: width }, (_, column) =>
    hasHeaders ? (first.cells[column] ?? '') : '',
  );
  return { table: { headers, hasHeaders, rows } };
}

/**
 * @param {string} text
 * @returns {string} the one that the first line has most of: commas are in dates, too. Empty, for Papa Parse to find out,
 *   where that says nothing
 */
function separatorOf(text) {
  const unquoted = (/^.*\S.*$/m.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = [';', '\t', ',', '|'].map((sign) => ({ sign, count: unquoted.split(sign).length - 1 }));
  const [most, second] = counts.sort((a, b) => b.count - a.count);
  return most && second && most.count > second.count ? most.sign : '';
}

/** @param {string} cell a date or a phone number: no name of a column */
function looksLikeContent(cell) {
  return looksLikeDate(cell) || cell.replace(/\D/g, '').length >= 7;
}
