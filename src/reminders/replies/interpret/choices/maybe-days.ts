import { LOCALES } from '../../../../language/locales/locales.js';
import { phrasesIn } from '../../../../language/phrases/notation.js';
import { wallClock } from '../../../../platform/clock/wall-clock.js';
import { languageOf } from '../text/lexicon.js';
import type { Candidate } from './candidate.js';
import { maybeDates } from './choice-words.js';
import type { Found } from './mention.js';
import { mention } from './mention.js';
import { fitTimes, timesIn } from './named-times.js';
import type { Scope } from './scope.js';
import { wordsOf } from './scope.js';
import { timeAt } from './time-mentions.js';

const WEEKDAYS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LOCALES.map(({ language, calendar }) => [language, new Set(calendar.weekdays.flatMap(phrasesIn))]),
);

/** Whether a word is the name of a weekday in a language ("segunda", which is "the second" as well). */
function isWeekday(word: string, language: string | undefined): boolean {
  return WEEKDAYS.get(languageOf(language ?? 'en'))?.has(word) === true;
}

type When = Pick<Candidate, 'at' | 'timeZone'>;

/** Tells of an appointment whether a text that chooses from a list may name its day instead ("il 2", "segunda"). */
export function mayNameDayOf(text: string, now: Date, language?: string): (appointment: When) => boolean {
  const isDateOf = mayNameDateOf(text);
  const weekdays = new Set(wordsOf(text).filter((word) => isWeekday(word, language)));
  const named = [...weekdays].flatMap((word) => timesIn([word]) ?? []);
  return ({ at, timeZone }) =>
    isDateOf({ at, timeZone }) || named.some((times) => fitTimes(times, at, timeZone, now));
}

/** "Il 2". */
export function mayNameDateOf(text: string): (appointment: When) => boolean {
  const dates = maybeDates(text);
  return ({ at, timeZone }) => dates.length > 0 && dates.includes(wallClock(at, timeZone).getUTCDate());
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
  const spoken = wordsOf(text);
  if (spoken.some((other) => !isWeekday(other, language) && isPlace(other))) return chosen;
  const days = timeAt([word], 0, scope)?.fits ?? [];
  const isBesideDays = spoken.some((other) => other !== word && isWeekday(other, language));
  const isOfList = candidates.some(({ number }) => number !== undefined);
  if (isBesideDays || (chosen.length === 1 && !isOfList)) return { ...chosen, item: mention('day', days) };
  return days.length === 0 ? chosen : { ...chosen, item: mention('day', [...chosen.item.fits, ...days]) };
}
