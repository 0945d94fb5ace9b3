/** @import { ReadFile, Sheet } from './read-file.js' */
import { MAX_LINES } from '../table/delimited.js';

/**
 * Tables that a system wrote as a web page, often under the name of a spreadsheet. Nothing in it is run, drawn or fetched.
 * @param {string} text
 * @returns {ReadFile}
 */
export function readHtml(text) {
  const parsed = new DOMParser().parseFromString(text, 'text/html');
  const tables = [...parsed.querySelectorAll('table')].filter(
    (table) => table.querySelector('table') === null,
  );
  if (tables.some((table) => table.rows.length > MAX_LINES)) return { problem: 'too_many_rows' };
  const sheets = tables.map(sheetOf).filter(({ lines }) => lines.length > 0);
  return sheets.length > 0 ? { sheets } : { problem: 'no_rows' };
}

/**
 * @param {HTMLTableElement} table
 * @param {number} index
 * @returns {Sheet}
 */
function sheetOf(table, index) {
  const rows = [...table.rows];
  const shown = rows.filter((row) => !isHidden(row));
  const lines = shown
    .map((row) => ({
      line: rows.indexOf(row) + 1,
      cells: [...row.cells].flatMap((cell) => [
        textOf(cell),
        ...Array.from({ length: Math.min(cell.colSpan, 50) - 1 }, () => ''),
      ]),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return {
    name: table.caption?.textContent?.trim() || String(index + 1),
    lines,
    hidden: rows.length - shown.length,
  };
}

/** @param {HTMLTableRowElement} row */
function isHidden(row) {
  return row.hidden || /display:\s*none/i.test(row.getAttribute('style') ?? '');
}

/** @param {HTMLTableCellElement} cell */
function textOf(cell) {
  return (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
}
