import { cellOfAll } from '../../../../language/locales/locales.js';
import { phrasesIn } from '../../../../language/phrases/notation.js';
import { wallClock } from '../../../../platform/clock/wall-clock.js';
import { CLOCK } from '../text/lexicon.js';
import type { Candidate } from './candidate.js';
import { isAnswered } from './candidate.js';
import type { PartOfDay } from './mention-phrases.js';
import type { NamedTimes } from './named-times.js';
import { fitTimes, isOtherTime, timesIn } from './named-times.js';
import type { Scope } from './scope.js';

/** A day and a clock time, with what stands before them: "on the 12th at 9am". */
const MAX_WORDS = 5;
const NOON_HOUR = 12;
const EVENING_HOUR = 17;

const OCLOCK: ReadonlySet<string> = new Set(phrasesIn(cellOfAll(({ calendar }) => calendar.oclock)));

/** Which appointments a day, a clock time or both mean, by index. */
export interface TimeMatch {
  readonly fits: readonly number[];
  readonly length: number;
  readonly hasClock: boolean;
}

/** The longest run of words from one place on that name a time, and nothing else. */
export function timeAt(
  words: readonly string[],
  at: number,
  { candidates, now, phrases }: Pick<Scope, 'candidates' | 'now' | 'phrases'>,
): TimeMatch | undefined {
  const isShortDay = (word: string): boolean => phrases.some(({ shortDays }) => shortDays.has(word));
  const isBeside = (word: string): boolean => phrases.some(({ besideTimes }) => besideTimes.has(word));
  const isDay = (word: string): boolean =>
    !/\d/u.test(word) && (timesIn([word]) !== undefined || isShortDay(word));
  for (let length = Math.min(MAX_WORDS, words.length - at); length > 0; length -= 1) {
    const window = words.slice(at, at + length);
    const isTime = window.every((word, index) => isOfTime(word) || (index < length - 1 && isBeside(word)));
    const isOneShortDay = length === 1 && isShortDay(words[at] ?? '');
    const isWhole = isTime || isOneShortDay || isOneName(window);
    if (!isWhole || window.filter(isDay).length > 1) continue;
    const named = timesIn(isOneShortDay ? ['on', ...window] : window);
    if (!named) continue;
    const fits = fitting(named, candidates, now);
    // "Mon wed fri": a short name is one where it fits.
    if (isOneShortDay && fits.length === 0) return undefined;
    if (isOtherTime(words, at)) return undefined;
    return { fits, length, hasClock: window.some((word) => CLOCK.test(word)) };
  }
  return undefined;
}

/** The name of a day that has several words, or of Chinese and Korean several characters. */
function isOneName(window: readonly string[]): boolean {
  const parts = [window.slice(1), window.slice(0, -1)];
  return (
    window.length > 1 && timesIn(window) !== undefined && parts.every((part) => timesIn(part) === undefined)
  );
}

/**
 * Of several within an hour the one to the minute, unless another of them still waits for an answer.
 */
function fitting(named: NamedTimes, candidates: readonly Candidate[], now: Date): number[] {
  const fits = (index: number, tolerance?: number): boolean => {
    const candidate = candidates[index];
    return candidate !== undefined && fitTimes(named, candidate.at, candidate.timeZone, now, tolerance);
  };
  const nearly = [...candidates.keys()].filter((index) => fits(index));
  const exactly = nearly.filter((index) => fits(index, 0));
  const [only] = exactly;
  const isSettled = (index: number): boolean => {
    const candidate = candidates[index];
    return candidate !== undefined && isAnswered(candidate);
  };
  if (only === undefined || exactly.length > 1) return exactly.length > 1 ? exactly : nearly;
  return isSettled(only) && !nearly.every(isSettled) ? nearly : exactly;
}

export function isIn(part: PartOfDay, { at, timeZone }: Candidate): boolean {
  const hour = wallClock(at, timeZone).getUTCHours();
  if (part === 'morning') return hour < NOON_HOUR;
  return part === 'evening' ? hour >= EVENING_HOUR : hour >= NOON_HOUR;
}

const isOfTime = (word: string): boolean =>
  timesIn([word]) !== undefined || /\d/u.test(word) || OCLOCK.has(word);
