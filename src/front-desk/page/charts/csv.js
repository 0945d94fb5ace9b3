/** @import { NumbersTable } from './chart-card.js' */
import { papaparse } from '../ui/load-script.js';

/** By which spreadsheets know that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Gives a table to the browser as a file. What a spreadsheet would take for a formula becomes text.
 * @param {string} name of the file, without its ending
 * @param {NumbersTable} table
 */
export async function downloadCsv(name, { head, rows }) {
  const { unparse } = await papaparse();
  const csv = unparse({ fields: [...head], data: rows.map((row) => [...row]) }, { escapeFormulae: true });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([BYTE_ORDER_MARK, csv], { type: 'text/csv' }));
  link.download = `${name}.csv`;
  link.click();
  // Not before the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
