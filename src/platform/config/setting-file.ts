import { closeSync, openSync, readSync } from 'node:fs';

/** Far above the longest template or list of keys. */
export const MAX_SETTING_BYTES = 65_536;

type SettingFile =
  { readonly kind: 'read'; readonly text: string } | { readonly kind: 'wrong'; readonly problem: string };

/**
 * Reads the value of a setting from a file, as orchestrators mount secrets. The line break that editors and `echo` put at the
 * end of a file is no part of it.
 */
export function readSettingFile(path: string): SettingFile {
  const bytes = firstBytes(path, MAX_SETTING_BYTES + 1);
  if (bytes === undefined) return wrong('names a file that is not there or may not be read');
  if (bytes.length > MAX_SETTING_BYTES)
    return wrong(`names a file of more than ${MAX_SETTING_BYTES} bytes, which is no setting`);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r?\n$/, '');
    return text === '' ? wrong('names a file with nothing in it') : { kind: 'read', text };
  } catch {
    return wrong('names a file that is not text in UTF-8');
  }
}

function wrong(problem: string): SettingFile {
  return { kind: 'wrong', problem };
}

/** Not the whole file at once: a path that was mixed up may name something without end. */
function firstBytes(path: string, max: number): Buffer | undefined {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(max);
      let length = 0;
      for (let read = -1; read !== 0 && length < max; length += read)
        read = readSync(file, bytes, length, max - length, null);
      return bytes.subarray(0, length);
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}
