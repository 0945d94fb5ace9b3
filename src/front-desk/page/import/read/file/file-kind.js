/** What a file is, by how it begins: its name says little of what is in it. */

/** @typedef {'empty' | 'too_large' | 'workbook' | 'old_workbook' | 'open_document' | 'calendar' | 'html' | 'pdf' | 'text'} FileKind */

/** As many bytes as 10,000 long rows have. */
export const MAX_FILE_BYTES = 8 * 1024 * 1024;
const BEGIN = 4096;

/**
 * @param {Uint8Array} bytes
 * @returns {FileKind}
 */
export function kindOfFile(bytes) {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > MAX_FILE_BYTES) return 'too_large';
  const begin = String.fromCharCode(...bytes.subarray(0, BEGIN));
  if (begin.startsWith('PK\u0003\u0004'))
    return begin.includes('opendocument.spreadsheet') ? 'open_document' : 'workbook';
  if (begin.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'old_workbook';
  if (begin.startsWith('%PDF')) return 'pdf';
  const text = begin.replace(/\0|^\u00ef\u00bb\u00bf|^\u00ff\u00fe/g, '').trimStart();
  if (/^BEGIN:VCALENDAR/i.test(text)) return 'calendar';
  return /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<(?:!doctype html|html|head|meta|table|style|div)\b/i.test(
    text,
  )
    ? 'html'
    : 'text';
}
