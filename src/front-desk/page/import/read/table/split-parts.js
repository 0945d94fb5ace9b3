/** @import { Table } from './table.js' */
import { topicsOf } from '../headers/header-words.js';
import { plain, wordsOf } from '../plain-text.js';
import { monthOf } from '../time/calendar-words.js';

/**
 * Dates of which day, month and year stand in columns of their own, times whose AM or PM does, and numbers whose area code does: as one column more, which holds the
 * whole.
 * @param {Table} table
 * @returns {Table}
 */
export function joinParts(table) {
  return joinAreas(joinHalves(joinDates(table)));
}

/** @param {Table} table @returns {Table} */
function joinDates(table) {
  const topics = table.headers.map((header) => topicsOf(wordsOf(header)));
  const only = (
    /** @type {'year' | 'month' | 'date'} */ topic,
    /** @type {(cell: string) => boolean} */ fits,
  ) =>
    topics.flatMap((each, column) =>
      each.has(topic) && !each.has('birth') && !each.has('created') && fillsMostly(table, column, fits)
        ? [column]
        : [],
    );
  const [year, ...moreYears] = only('year', (cell) => /^20\d{2}$/.test(cell));
  const [month, ...moreMonths] = only('month', (cell) => monthNumber(cell) !== undefined);
  const [day, ...moreDays] = only('date', (cell) => /^\d{1,2}\.?$/.test(cell));
  if (year === undefined || month === undefined || day === undefined) return table;
  if (moreYears.length + moreMonths.length + moreDays.length > 0) return table;
  return withColumn(table, [day, month, year], (cells) => {
    const number = monthNumber(cells[month] ?? '');
    const [ofYear = '', ofDay = ''] = [cells[year], cells[day]];
    if (number === undefined || ofYear === '' || ofDay === '') return '';
    return `${ofYear}-${String(number).padStart(2, '0')}-${ofDay.replace('.', '').padStart(2, '0')}`;
  });
}

/** @param {Table} table @returns {Table} */
function joinHalves(table) {
  const half = table.headers.findIndex((header, column) => {
    const isNamed = header === '' || topicsOf(wordsOf(header)).has('half');
    return isNamed && fillsMostly(table, column, (cell) => /^[ap]\.?m?\.?$/i.test(cell));
  });
  const time = half - 1;
  if (half < 1 || !fillsMostly(table, time, (cell) => /^\d{1,2}(?::\d{2})?$/.test(cell))) return table;
  return withColumn(table, [time, half], (cells) => `${cells[time] ?? ''} ${cells[half] ?? ''}`.trim());
}

/** @param {Table} table @returns {Table} */
function joinAreas(table) {
  const topics = table.headers.map((header) => topicsOf(wordsOf(header)));
  const area = topics.findIndex(
    (each, column) =>
      each.has('area') && fillsMostly(table, column, (cell) => /^\(?\+?\d{2,6}\)?$/.test(cell)),
  );
  const number = topics.findIndex(
    (each, column) =>
      column > area &&
      (each.has('phone') || each.has('mobile')) &&
      fillsMostly(table, column, (cell) => /^[\d\s\-./]{5,}$/.test(cell)),
  );
  if (area < 0 || number < 0) return table;
  return withColumn(table, [area, number], (cells) =>
    (cells[number] ?? '') === '' ? '' : `${cells[area] ?? ''} ${cells[number] ?? ''}`.trim(),
  );
}

/**
 * @param {Table} table
 * @param {number} column
 * @param {(cell: string) => boolean} fits
 */
function fillsMostly({ rows }, column, fits) {
  const cells = rows.map(({ cells }) => (cells[column] ?? '').trim()).filter((cell) => cell !== '');
  return cells.length > 0 && cells.filter(fits).length >= cells.length * 0.9;
}

/** @param {string} cell @returns {number | undefined} */
function monthNumber(cell) {
  const number = Number(cell);
  return /^\d{1,2}$/.test(cell) && number >= 1 && number <= 12
    ? number
    : monthOf(plain(cell).replace('.', ''));
}

/**
 * @param {Table} table
 * @param {readonly number[]} columns
 * @param {(cells: readonly string[]) => string} cellOf
 * @returns {Table}
 */
function withColumn(table, columns, cellOf) {
  const width = table.headers.length;
  const rows = table.rows.map(({ line, cells }) => ({
    line,
    cells: [...cells, ...Array.from({ length: width - cells.length }, () => ''), cellOf(cells)],
  }));
  const header = columns
    .map((column) => table.headers[column])
    .join(' ')
    .trim();
  return { ...table, headers: [...table.headers, header], rows, added: [...table.added, width] };
}
