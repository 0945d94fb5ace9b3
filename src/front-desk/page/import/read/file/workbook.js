/**
 * @import { ReadFile, Sheet } from './read-file.js'
 * @import { Entry } from './zip-entries.js'
 */
import { readExcelFile } from '../../../ui/load-script.js';
import { MAX_LINES } from '../table/delimited.js';
import { archiveOf, readEntries } from './zip-entries.js';

/** As much as 10,000 long rows are when they are unpacked. */
const MAX_UNPACKED_BYTES = 48 * 1024 * 1024;
const NEEDED =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i;
const MAX_COLUMNS = 300;

/**
 * The sheets of an .xlsx. Its parts are unpacked here, within bounds, before the library reads them.
 * @param {Uint8Array} bytes
 * @returns {Promise<ReadFile>}
 */
export async function readWorkbook(bytes) {
  const unpacked = await readEntries(bytes, (name) => NEEDED.test(name), MAX_UNPACKED_BYTES);
  if ('problem' in unpacked)
    return { problem: unpacked.problem === 'too_large' ? 'workbook_too_large' : 'workbook_broken' };
  const { entries } = unpacked;
  const sheetEntries = entries.filter(({ name }) => /worksheets\//i.test(name));
  if (sheetEntries.length === 0) return { problem: 'workbook_broken' };
  const described = sheetEntries.map((entry) => ({ name: entry.name, ...rowsOf(entry) }));
  if (described.some(({ count }) => count > MAX_LINES)) return { problem: 'too_many_rows' };
  const read = await readExcelFile();
  const sheets = await read(new Blob([/** @type {BlobPart} */ (archiveOf(entries))])).catch(() => undefined);
  if (!sheets) return { problem: 'workbook_broken' };
  const files = filesOfSheets(entries);
  const countsFrom1904 = doesCountFrom1904(entries);
  return {
    sheets: sheets.map(({ sheet, data }) => ({
      ...sheetOf(sheet, data, described.find(({ name }) => name === files.get(sheet))?.hidden ?? new Set()),
      countsFrom1904,
    })),
  };
}

/**
 * @param {string} name
 * @param {readonly (readonly unknown[])[]} data
 * @param {ReadonlySet<number>} hidden
 * @returns {Sheet}
 */
function sheetOf(name, data, hidden) {
  const lines = data
    .map((cells, index) => ({ line: index + 1, cells: cells.slice(0, MAX_COLUMNS).map(textOf) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const shown = lines.filter(({ line }) => !hidden.has(line));
  return { name, lines: shown, hidden: lines.length - shown.length };
}

/** @param {unknown} value @returns {string} as it would be written by hand: dates by the clock on the wall */
function textOf(value) {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return String(value).trim();
  if (Number.isNaN(value.getTime())) return '';
  // Excel's seconds are parts of a day, and seldom whole.
  const at = new Date(Math.round(value.getTime() / 60_000) * 60_000).toISOString();
  if (at.startsWith('1899-12') || at.startsWith('1900-01-0') || at.startsWith('1904-01-01'))
    return at.slice(11, 16);
  return at.slice(11, 16) === '00:00' ? at.slice(0, 10) : `${at.slice(0, 10)} ${at.slice(11, 16)}`;
}

/** @param {Entry} entry @returns {{ count: number, hidden: Set<number> }} how many rows it has, and which are not shown */
function rowsOf({ content }) {
  const text = new TextDecoder().decode(content);
  const hidden = new Set();
  let count = 0;
  for (const [tag] of text.matchAll(/<(?:\w{1,10}:)?row\b[^>]{0,400}>/g)) {
    count += 1;
    if (/\bhidden="(?:1|true)"/.test(tag)) hidden.add(Number(/\br="(\d+)"/.exec(tag)?.[1] ?? count));
  }
  return { count, hidden };
}

/** @param {readonly Entry[]} entries @returns {boolean} as Excel for the Mac once did: the library minds it where a cell is shown as a day */
function doesCountFrom1904(entries) {
  const workbook = entries.find(({ name }) => /^xl\/workbook\.xml$/i.test(name));
  return /<(?:\w{1,10}:)?workbookPr\b[^>]{0,400}\bdate1904="(?:1|true)"/.test(
    new TextDecoder().decode(workbook?.content),
  );
}

/** @param {readonly Entry[]} entries @returns {Map<string, string>} which entry is which sheet */
function filesOfSheets(entries) {
  const textIn = (/** @type {RegExp} */ name) =>
    new TextDecoder().decode(entries.find((entry) => name.test(entry.name))?.content);
  const parse = (/** @type {string} */ text) => new DOMParser().parseFromString(text, 'text/xml');
  const relations = new Map(
    [...parse(textIn(/workbook\.xml\.rels$/i)).getElementsByTagName('*')].map((each) => [
      each.getAttribute('Id') ?? '',
      each.getAttribute('Target') ?? '',
    ]),
  );
  const sheets = [...parse(textIn(/^xl\/workbook\.xml$/i)).getElementsByTagName('*')].filter(
    ({ localName }) => localName === 'sheet',
  );
  return new Map(
    sheets.map((sheet) => {
      const id =
        [...sheet.attributes].find(({ localName, prefix }) => localName === 'id' && prefix !== null)?.value ??
        '';
      const target = relations.get(id) ?? '';
      return [sheet.getAttribute('name') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
}
