/**
 * The text of a file that somebody chose: spreadsheets write CSV in whatever encoding they were installed with.
 */

/** As many bytes as 10,000 long rows have. */
export const MAX_FILE_BYTES = 8 * 1024 * 1024;

/** @typedef {'file_empty' | 'file_too_large' | 'file_is_workbook' | 'file_is_not_text'} FileProblem */

/**
 * @param {Uint8Array} bytes
 * @returns {{ text: string } | { problem: FileProblem }}
 */
export function textOf(bytes) {
  if (bytes.length === 0) return { problem: 'file_empty' };
  if (bytes.length > MAX_FILE_BYTES) return { problem: 'file_too_large' };
  if (isWorkbook(bytes)) return { problem: 'file_is_workbook' };
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return text.includes('\0') ? { problem: 'file_is_not_text' } : { text };
}

/** @param {Uint8Array} bytes whether they begin as .xlsx and .ods (both are ZIP) or .xls do */
function isWorkbook(bytes) {
  const begin = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return begin === '504b0304' || begin === 'd0cf11e0';
}

/** @param {Uint8Array} bytes */
function encodingOf(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
