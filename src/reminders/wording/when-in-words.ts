import { wallClock } from '../wall-time.js';
import type { DateWriter } from './date-writer.js';
import { dateWriter } from './date-writer.js';
import { resolveLanguage } from './languages.js';

const DEFAULT_TAG = 'en-US';
const MOST_WRITERS = 500;
const writers = new Map<string, DateWriter>();
const MOST_WRITTEN = 5_000;
const written = new Map<string, string>();

/**
 * Date and time in words: `Wednesday, July 21 at 2:00 PM` in `en_us`, `mer 21 juil à 14:00` in `fr`. Found out once for all
 * who come at the same time: in a morning's burst they are many.
 * @param timeZone an IANA name, or a fixed offset as `-08:00`
 * @param language a name as `resolveLanguage` takes it; one that this Node does not know is written as `en_us`, because a
 *   reminder that was accepted must go out
 * @throws RangeError for a zone that this Node does not know
 */
export function whenInWords(at: Date, timeZone: string, language: string): string {
  const key = `${at.getTime()} ${timeZone} ${language}`;
  let words = written.get(key);
  if (words === undefined) {
    words = writerOf(language)(wallClock(at, timeZone));
    if (written.size >= MOST_WRITTEN) written.clear();
    written.set(key, words);
  }
  return words;
}

/** Intl's formatters are expensive to make. There are more tags than would fit in memory: a full cache starts anew. */
function writerOf(language: string): DateWriter {
  let writer = writers.get(language);
  if (!writer) {
    if (writers.size >= MOST_WRITERS) writers.clear();
    writer = dateWriter(resolveLanguage(language)?.bcp47 ?? DEFAULT_TAG);
    writers.set(language, writer);
  }
  return writer;
}
