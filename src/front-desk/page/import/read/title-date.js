/** @import { Table } from './table/table.js' */
import { plain } from './plain-text.js';
import { findDate } from './time/written-date.js';

/**
 * @param {Table} table
 * @returns {string | undefined} the only day that stands above the table, where each row may have it
 */
export function titleDate({ aside }) {
  const found = new Set(
    aside.filter(({ kind }) => kind === 'title').flatMap(({ text }) => datesIn(plain(text))),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

/** @param {string} text @returns {string[]} */
function datesIn(text) {
  const date = findDate(text);
  if (date?.year === undefined) return [];
  return [date.found, ...datesIn(date.rest)];
}

/**
 * @param {Table} table
 * @param {string} date
 * @returns {Table} with a column more, in which each row has it
 */
export function withDate(table, date) {
  const width = table.headers.length;
  const rows = table.rows.map(({ line, cells }) => ({
    line,
    cells: [...cells, ...Array.from({ length: width - cells.length }, () => ''), date],
  }));
  return { ...table, headers: [...table.headers, ''], rows, added: [...table.added, width] };
}
