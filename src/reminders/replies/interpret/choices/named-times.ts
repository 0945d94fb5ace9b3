import type { CalendarWords } from '../../../../language/locales/locale.js';
import { LOCALES } from '../../../../language/locales/locales.js';
import { phrasesIn } from '../../../../language/phrases/notation.js';
import { PhraseBook } from '../../../../language/phrases/phrase-book.js';
import { wallClock } from '../../../../platform/clock/wall-clock.js';
import { clausesOf } from '../intent/clauses.js';
import { isIntentWord } from '../intent/intent-signs.js';
import { segmentsOf } from '../text/sentences.js';

const DAY_MS = 86_400_000;
const MINUTES_A_DAY = 24 * 60;
/** People round, and come early: "see you at 2" is for 14:30. */
const CLOCK_TOLERANCE_MINUTES = 60;

const wordsOfAll = (cell: (words: CalendarWords) => string): ReadonlySet<string> =>
  new Set(LOCALES.flatMap(({ calendar }) => phrasesIn(cell(calendar))));
const bookOfAll = (cell: (words: CalendarWords) => string): PhraseBook =>
  PhraseBook.of(...LOCALES.map(({ calendar }) => cell(calendar)));
const WEEKDAYS = new PhraseBook<number>(
  LOCALES.flatMap(({ calendar }) => calendar.weekdays.map((cell, day) => [cell, day] as const)),
);
const MONTHS = Array.from({ length: 12 }, (_, month) => wordsOfAll(({ months }) => months[month] ?? ''));
const AMBIGUOUS_DAYS = wordsOfAll(({ ambiguousDays }) => ambiguousDays.days);
const BEFORE_A_DAY = wordsOfAll(({ ambiguousDays }) => ambiguousDays.behind);
const TODAY = bookOfAll(({ today }) => today);
const TOMORROW = bookOfAll(({ tomorrow }) => tomorrow);
const NOT_BEFORE_TOMORROW = wordsOfAll(({ notBeforeTomorrow }) => notBeforeTomorrow);
const NOON = wordsOfAll(({ noon }) => noon);
const AT = wordsOfAll(({ at }) => at);
const OCLOCK = wordsOfAll(({ oclock }) => oclock);
const NOT_THEN = wordsOfAll(({ notThen }) => notThen);
const ARTICLES = wordsOfAll(({ articles }) => articles);
const JOINS = wordsOfAll(({ joins }) => joins);

/** What a text says of when the appointment is; of several the appointment need fit but one. */
export interface NamedTimes {
  readonly weekdays: readonly number[];
  readonly dates: readonly { readonly day: number; readonly month?: number; readonly otherWay?: boolean }[];
  readonly ahead: readonly number[];
  readonly clocks: readonly { readonly minutes: number; readonly isExact: boolean }[];
}

/**
 * Whether the days and times that a text names for an appointment fit it; a text that names none fits. Pure.
 * @param at the appointment, whose `timeZone` counts
 */
export function fitsNamedTimes(text: string, at: Date, timeZone: string, now: Date): boolean {
  return fitTimes(timesOf(partsAboutIt(text)), at, timeZone, now);
}

/**
 * Whether times fit an appointment.
 * @param tolerance of clock times, in minutes
 */
export function fitTimes(
  { weekdays, dates, ahead, clocks }: NamedTimes,
  at: Date,
  timeZone: string,
  now: Date,
  tolerance = CLOCK_TOLERANCE_MINUTES,
): boolean {
  const there = readWall(at, timeZone);
  return (
    someOrNone(weekdays, (weekday) => weekday === there.weekday) &&
    someOrNone(ahead, (days) => there.dayNumber - readWall(now, timeZone).dayNumber === days) &&
    someOrNone(
      dates,
      ({ day, month, otherWay }) =>
        (day === there.day && (month === undefined || month === there.month)) ||
        (otherWay === true && month === there.day && day === there.month),
    ) &&
    someOrNone(clocks, ({ minutes, isExact }) => {
      const circle = isExact ? MINUTES_A_DAY : MINUTES_A_DAY / 2;
      const apart = Math.abs(there.minutes - minutes) % circle;
      return Math.min(apart, circle - apart) <= tolerance;
    })
  );
}

/** The times that folded words name, whatever they are said of; undefined where they name none. */
export function timesIn(words: readonly string[]): NamedTimes | undefined {
  const named = timesOf([words]);
  return isAny(named) ? named : undefined;
}

/** "Until Friday", "every Tuesday": what stands before a time says that it is not the appointment's. Words are folded. */
export function isOtherTime(words: readonly string[], at: number): boolean {
  const before = words.slice(0, at).filter((word) => !ARTICLES.has(word));
  const [first = '', last = ''] = [before.at(-2), before.at(-1)];
  return NOT_THEN.has(last) || (AT.has(last) && NOT_THEN.has(first));
}

/** Whether a text names any day or time for an appointment. */
export function namesTimes(text: string): boolean {
  return isAny(timesOf(partsAboutIt(text)));
}

const isAny = ({ weekdays, dates, ahead, clocks }: NamedTimes): boolean =>
  [weekdays, dates, ahead, clocks].some(({ length }) => length > 0);

function someOrNone<T>(named: readonly T[], fits: (one: T) => boolean): boolean {
  return named.length === 0 || named.some(fits);
}

interface Wall {
  readonly day: number;
  readonly month: number;
  readonly weekday: number;
  readonly dayNumber: number;
  readonly minutes: number;
}

/** Each time that a text names is held against all appointments of its number, of which one may have a thousand. */
const WALLS = new WeakMap<Date, { readonly timeZone: string; readonly wall: Wall }>();

function readWall(at: Date, timeZone: string): Wall {
  const read = WALLS.get(at);
  if (read?.timeZone === timeZone) return read.wall;
  const wall = wallOf(wallClock(at, timeZone));
  WALLS.set(at, { timeZone, wall });
  return wall;
}

function wallOf(wall: Date): Wall {
  return {
    day: wall.getUTCDate(),
    month: wall.getUTCMonth() + 1,
    weekday: wall.getUTCDay(),
    dayNumber: Math.floor(wall.getTime() / DAY_MS),
    minutes: wall.getUTCHours() * 60 + wall.getUTCMinutes(),
  };
}

function timesOf(parts: readonly (readonly string[])[]): NamedTimes {
  const named = { weekdays: [], dates: [], ahead: [], clocks: [] } as {
    weekdays: number[];
    dates: { day: number; month?: number; otherWay?: boolean }[];
    ahead: number[];
    clocks: { minutes: number; isExact: boolean }[];
  };
  for (const words of parts) {
    let last: string | undefined;
    words.forEach((word, at) => {
      const before = last;
      if (!ARTICLES.has(word)) last = word;
      if (
        before !== undefined &&
        (NOT_THEN.has(before) || (AT.has(before) && NOT_THEN.has(words[at - 2] ?? '')))
      )
        return;
      const [weekday] = WEEKDAYS.matchesAt(words, at, withoutPlural).at(-1)?.values ?? [];
      if (weekday !== undefined && (!AMBIGUOUS_DAYS.has(word) || BEFORE_A_DAY.has(words[at - 1] ?? '')))
        named.weekdays.push(weekday);
      if (TODAY.matchesAt(words, at).length > 0) named.ahead.push(0);
      if (TOMORROW.matchesAt(words, at).length > 0 && !NOT_BEFORE_TOMORROW.has(words[at - 1] ?? ''))
        named.ahead.push(1);
      const date = dateAt(words, at);
      if (date) named.dates.push(date);
      const clock = clockAt(words, at);
      if (clock) named.clocks.push(clock);
    });
  }
  return named;
}

const withoutPlural = (word: string): readonly string[] => [word, word.replace(/s$/u, '')];

/** "I have the flu since Monday", "I work on Tuesdays": a reason's own times are not the appointment's. */
function partsAboutIt(text: string): string[][] {
  const parts = segmentsOf(text).flatMap(({ words }) => betweenJoins(words));
  return parts.filter((words) => {
    const roles = clausesOf(words.join(' ')).flatMap((clause) => clause.roles);
    const isAboutIt = roles.some(
      (role) => isIntentWord(role) || role === 'topic' || role === 'cant' || role === 'wont',
    );
    return (
      isAboutIt ||
      !roles.some((role) => ['reason', 'excuse', 'late', 'past', 'contact', 'unknown'].includes(role))
    );
  });
}

function betweenJoins(words: readonly string[]): string[][] {
  let part: string[] = [];
  const parts = [part];
  for (const word of words) {
    if (JOINS.has(word)) parts.push((part = []));
    else part.push(word);
  }
  return parts;
}

function dateAt(words: readonly string[], at: number): NamedTimes['dates'][number] | undefined {
  const word = words[at] ?? '';
  const [, first, second] = /^(\d{1,2})d(\d{1,2})$/u.exec(word) ?? [];
  if (first !== undefined) return { month: Number(first), day: Number(second), otherWay: true };
  const [, ordinal] = /^(\d{1,2})(?:st|nd|rd|th)$/u.exec(word) ?? [];
  const month = MONTHS.findIndex((names) => names.has(word)) + 1;
  if (month === 0) return ordinal === undefined ? undefined : { day: Number(ordinal) };
  const near = [
    words[at + 1],
    words[at - 1],
    /^(?:of|de)$/u.test(words[at - 1] ?? '') ? words[at - 2] : undefined,
  ];
  const day = near.map((other) => /^(\d{1,2})(?:st|nd|rd|th|er)?$/u.exec(other ?? '')?.[1]).find(Boolean);
  return day === undefined ? undefined : { day: Number(day), month };
}

function clockAt(words: readonly string[], at: number): NamedTimes['clocks'][number] | undefined {
  const word = words[at] ?? '';
  if (NOON.has(word)) return { minutes: 12 * 60, isExact: true };
  const [, hours, minutes, half] = /^(\d{1,2})(?:h(\d{2})?)?([ap]m?)?$/u.exec(word) ?? [];
  const isClock =
    minutes !== undefined ||
    half !== undefined ||
    /^\d+h$/u.test(word) ||
    AT.has(words[at - 1] ?? '') ||
    OCLOCK.has(words[at + 1] ?? '');
  if (hours === undefined || !isClock || Number(hours) > 24) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.startsWith('p') ? 12 : 0);
  return { minutes: hour * 60 + Number(minutes ?? 0), isExact: half !== undefined || hour > 12 };
}
