/** @import Papa from 'papaparse' */
/** @import { Line } from './table.js' */

const SEPARATORS = [';', '\t', ',', '|'];
const LINES_LOOKED_AT = 40;
/** Far more than a table has: what is longer than this is not read to its end. */
export const MAX_LINES = 20_000;

/**
 * @param {string} text of a CSV file, whatever separates its cells
 * @param {typeof Papa.parse} parse
 * @returns {{ lines: Line[] } | { problem: 'quote_left_open' | 'too_many_rows' }}
 */
export function readDelimited(text, parse) {
  // Excel's own way to name the separator.
  const [, named] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const { data, errors, meta } = parse(text, {
    delimiter: named ?? separatorOf(text),
    skipEmptyLines: false,
    preview: MAX_LINES + 1,
  });
  if (errors.some(({ code }) => code === 'MissingQuotes')) return { problem: 'quote_left_open' };
  if (data.length > MAX_LINES || meta.truncated) return { problem: 'too_many_rows' };
  const lines = /** @type {string[][]} */ (data)
    .map((cells, index) => ({ line: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .slice(named === undefined ? 0 : 1)
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return { lines };
}

/**
 * @param {string} text
 * @returns {string} the one of which most lines have the same number: commas are in dates, too, and titles have none. Empty, for Papa
 *   Parse to find out, where that says nothing
 */
function separatorOf(text) {
  const lines = text
    .slice(0, 100_000)
    .split(/\r?\n|\r/, LINES_LOOKED_AT * 2)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES_LOOKED_AT);
  const counts = SEPARATORS.map((sign) => {
    /** @type {Map<number, number>} */
    const byNumber = new Map();
    for (const line of lines) {
      const number = line.replace(/"[^"]*"/g, '').split(sign).length - 1;
      if (number > 0) byNumber.set(number, (byNumber.get(number) ?? 0) + 1);
    }
    const best = Math.max(0, ...[...byNumber].map(([number, times]) => times * (1 + Math.log2(number))));
    return { sign, best };
  });
  const [most, second] = counts.sort((a, b) => b.best - a.best);
  return most && second && most.best > second.best ? most.sign : '';
}
