/**
 * @import { Line, Table, TableProblem } from '../table/table.js'
 * @import { FileKind } from './file-kind.js'
 */
import { papaparse } from '../../../ui/load-script.js';
import { readDelimited } from '../table/delimited.js';
import { findTable } from '../table/table.js';
import { kindOfFile, MAX_FILE_BYTES } from './file-kind.js';
import { textOf } from './file-text.js';
import { readHtml } from './html-table.js';
import { readWorkbook } from './workbook.js';

/**
 * The rows of a file, whatever kind it is of. A kind more is a case more in `sheetsIn`.
 *
 * @typedef {{ name: string, lines: readonly Line[], hidden: number, countsFrom1904?: boolean }} Sheet `hidden`: how many lines are not shown
 *   in it, and left out; `countsFrom1904`: whether a bare number in it that is a day counts from there, and not from 1900
 *
 * @typedef {TableProblem | 'file_empty' | 'file_too_large' | 'file_is_old_workbook' | 'file_is_open_document' | 'file_is_pdf'
 *   | 'file_is_not_text' | 'quote_left_open' | 'workbook_too_large' | 'workbook_broken' | 'unreadable'} FileProblem
 *
 * @typedef {{ sheets: readonly Sheet[] } | { problem: FileProblem }} ReadFile
 *
 * @typedef {{ name: string, table: Table, hidden: number }} NamedTable
 */

/**
 * @param {File} file
 * @returns {Promise<{ tables: NamedTable[] } | { calendar: Uint8Array } | { problem: FileProblem }>} the sheets of it that hold a table, or the
 *   file itself where it is a calendar
 */
export async function tablesIn(file) {
  // Before it is read: what is far larger would fill the memory.
  if (file.size > MAX_FILE_BYTES) return { problem: 'file_too_large' };
  const buffer = await file.arrayBuffer().catch(() => undefined);
  if (buffer === undefined) return { problem: 'unreadable' };
  const bytes = new Uint8Array(buffer);
  const kind = kindOfFile(bytes);
  if (kind === 'calendar') return { calendar: bytes };
  const read = await sheetsIn(bytes, kind);
  if ('problem' in read) return read;
  const found = read.sheets.map(({ lines, ...sheet }) => ({ ...sheet, ...findTable(lines) }));
  const tables = found.flatMap((each) =>
    'table' in each
      ? [
          {
            name: each.name,
            table: each.countsFrom1904 ? { ...each.table, countsFrom1904: true } : each.table,
            hidden: each.hidden,
          },
        ]
      : [],
  );
  const [problem = 'no_rows'] = found
    .flatMap((each) => ('problem' in each ? [each.problem] : []))
    .sort()
    .reverse();
  return tables.length > 0 ? { tables } : { problem };
}

/**
 * @param {Uint8Array} bytes
 * @param {Exclude<FileKind, 'calendar'>} kind
 * @returns {Promise<ReadFile>}
 */
async function sheetsIn(bytes, kind) {
  switch (kind) {
    case 'empty':
      return { problem: 'file_empty' };
    case 'too_large':
      return { problem: 'file_too_large' };
    case 'old_workbook':
      return { problem: 'file_is_old_workbook' };
    case 'open_document':
      return { problem: 'file_is_open_document' };
    case 'pdf':
      return { problem: 'file_is_pdf' };
    case 'workbook':
      return readWorkbook(bytes);
    case 'html':
      return inText(bytes, async (text) => readHtml(text));
    case 'text':
      return inText(bytes, async (text) => {
        const { parse } = await papaparse();
        const read = readDelimited(text, parse);
        return 'problem' in read ? read : { sheets: [{ name: '', lines: read.lines, hidden: 0 }] };
      });
  }
}

/**
 * @param {Uint8Array} bytes
 * @param {(text: string) => Promise<ReadFile>} read
 * @returns {Promise<ReadFile>}
 */
async function inText(bytes, read) {
  const text = textOf(bytes);
  return 'problem' in text ? text : read(text.text);
}
