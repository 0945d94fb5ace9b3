import { wallClock } from '../../platform/clock/wall-clock.js';
import type { DatePart, DateWriter } from './date-writer.js';
import { dateWriter } from './date-writer.js';
import { resolveLanguage } from './languages.js';

const DEFAULT_TAG = 'en-US';

/** Values by their keys. There are more keys than would fit in memory: when it is full, it starts again. */
class Kept<Value> {
  readonly #values = new Map<string, Value>();

  constructor(private readonly most: number) {}

  get(key: string, make: () => Value): Value {
    let value = this.#values.get(key);
    if (value === undefined) {
      if (this.#values.size >= this.most) this.#values.clear();
      value = make();
      this.#values.set(key, value);
    }
    return value;
  }
}

/** Intl's formatters are expensive to make. */
const writers = new Kept<DateWriter>(500);
const written = new Kept<string>(5_000);

/**
 * Date and time in words: `Wednesday, July 21 at 2:00 PM` in `en_us`, `mer 21 juil à 14:00` in `fr`. Found out once for all
 * who come at the same time: in a morning's burst they are many.
 * @param timeZone an IANA name, or a fixed offset as `-08:00`
 * @param language a name as `resolveLanguage` takes it; one that this Node does not know is written as `en_us`, because a
 *   reminder that was accepted must go out
 * @param part only the date, or only the time of day
 * @throws RangeError for a zone that this Node does not know
 */
export function whenInWords(at: Date, timeZone: string, language: string, part: DatePart = 'when'): string {
  return written.get(`${at.getTime()} ${timeZone} ${language} ${part}`, () =>
    writerOf(language, part)(wallClock(at, timeZone)),
  );
}

function writerOf(language: string, part: DatePart): DateWriter {
  return writers.get(`${language} ${part}`, () =>
    dateWriter(resolveLanguage(language)?.bcp47 ?? DEFAULT_TAG, part),
  );
}
