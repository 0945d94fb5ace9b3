/** @import { Table } from '../read/table/table.js' */
import { t } from '../../ui/language.js';

const EXAMPLES = 3;

/**
 * @param {Table} table
 * @param {number} column
 * @returns {string} as the file names it, or as spreadsheets do: A, B, … AA
 */
export function nameOf({ headers, added }, column) {
  const header = headers[column] ?? '';
  if (header !== '') return header;
  return added.includes(column) ? t.import.madeOf : letterOf(column);
}

/**
 * @param {Table} table
 * @param {number} column
 */
export function examplesOf({ rows }, column) {
  return [...new Set(rows.slice(0, 50).map(({ cells }) => cells[column] ?? ''))]
    .filter((cell) => cell !== '')
    .slice(0, EXAMPLES);
}

/** @param {number} column @returns {string} */
function letterOf(column) {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}
