import { LOCALES } from '../../../../language/locales/locales.js';
import { phrasesIn } from '../../../../language/phrases/notation.js';
import { wallClock } from '../../../../platform/clock/wall-clock.js';
import { segmentsOf } from '../text/sentences.js';
import type { Candidate } from './candidate.js';
import { maybeDates } from './choice-words.js';
import type { Found } from './mention.js';
import { mention } from './mention.js';
import { fitTimes, timesIn } from './named-times.js';
import type { Scope } from './scope.js';
import { timeAt } from './time-mentions.js';

const WEEKDAYS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LOCALES.map(({ language, calendar }) => [language, new Set(calendar.weekdays.flatMap(phrasesIn))]),
);

/** Whether a word is the name of a weekday in a language ("segunda", which is "the second" as well). */
function isWeekday(word: string, language: string | undefined): boolean {
  const own = (language ?? 'en').toLowerCase().split(/[_-]/u)[0] ?? '';
  return WEEKDAYS.get(own)?.has(word) === true;
}

/** Whether a text that chooses from a list may name the day of an appointment instead ("il 2", "segunda"). */
export function mayNameDayOf(
  text: string,
  { at, timeZone }: Pick<Candidate, 'at' | 'timeZone'>,
  now: Date,
  language?: string,
): boolean {
  const words = segmentsOf(text).flatMap((segment) => segment.words);
  return (
    mayNameDateOf(text, { at, timeZone }) ||
    words.some((word) => isWeekday(word, language) && fits(word, { at, timeZone }, now))
  );
}

/** "Il 2". */
export function mayNameDateOf(text: string, { at, timeZone }: Pick<Candidate, 'at' | 'timeZone'>): boolean {
  return maybeDates(text).includes(wallClock(at, timeZone).getUTCDate());
}

function fits(word: string, { at, timeZone }: Pick<Candidate, 'at' | 'timeZone'>, now: Date): boolean {
  const named = timesIn([word]);
  return named !== undefined && fitTimes(named, at, timeZone, now);
}

/**
 * "Segunda" is Monday, "a segunda" and a bare one to a list may be the second as well; beside other days it is a day, beside "primeira" a
 * place.
 * @param isPlace whether a word is a place in the order
 */
export function placeOrDay(
  chosen: Found,
  words: readonly string[],
  at: number,
  scope: Scope,
  isPlace: (word: string) => boolean,
): Found {
  const { language, text, candidates } = scope;
  const word = words[at + chosen.length - 1] ?? '';
  if (chosen.item.sort !== 'place' || !isWeekday(word, language)) return chosen;
  const spoken = segmentsOf(text).flatMap((segment) => segment.words);
  if (spoken.some((other) => !isWeekday(other, language) && isPlace(other))) return chosen;
  const days = timeAt([word], 0, scope)?.fits ?? [];
  const isBesideDays = spoken.some((other) => other !== word && isWeekday(other, language));
  const isOfList = candidates.some(({ number }) => number !== undefined);
  if (isBesideDays || (chosen.length === 1 && !isOfList)) return { ...chosen, item: mention('day', days) };
  return days.length === 0 ? chosen : { ...chosen, item: mention('day', [...chosen.item.fits, ...days]) };
}
