/**
 * The text of a file that somebody chose: spreadsheets write CSV in whatever encoding they were installed with.
 * @param {Uint8Array} bytes
 * @returns {{ text: string } | { problem: 'file_is_not_text' }}
 */
export function textOf(bytes) {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return text.includes('\0') ? { problem: 'file_is_not_text' } : { text };
}

/** @param {Uint8Array} bytes */
function encodingOf(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark at its beginning: every second byte of what is written in Latin letters is empty.
  const begin = bytes.subarray(0, 200);
  if (begin.filter((byte, index) => index % 2 === 1 && byte === 0).length > begin.length / 3)
    return 'utf-16le';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
