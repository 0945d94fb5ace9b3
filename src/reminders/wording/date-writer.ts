import type { OwnLanguage } from './own-names.js';
import { OWN_DAY_PERIODS, OWN_FRAMES, OWN_LANGUAGES, OWN_MONTHS } from './own-names.js';

/**
 * Writes a date and time.
 * @param wall a date whose UTC fields are the wall time
 */
export type DateWriter = (wall: Date) => string;
type Formatter = (options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat;

const LONG_DATE = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const SHORT_DATE = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const TIME = { hour: 'numeric', minute: '2-digit' } as const;
const SAMPLE = new Date(Date.UTC(2027, 6, 21, 14, 0));

/** Which part of a date and time is written. */
export type DatePart = 'when' | 'date' | 'time';

/**
 * How a language writes weekday, day, month and time: abbreviated, but for English; in the language's own order, with its own
 * word between date and time, in the Gregorian calendar and Latin digits. Making one costs about a millisecond.
 * @param bcp47 a tag that `resolveLanguage` gave
 */
export function dateWriter(bcp47: string, part: DatePart = 'when'): DateWriter {
  const { language, script } = new Intl.Locale(bcp47);
  const own = OWN_LANGUAGES.get(script ? `${language}-${script}` : language);
  if (own) return ownWriter(own, part);
  const formatter: Formatter = (options) =>
    new Intl.DateTimeFormat(bcp47, {
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: 'UTC',
      ...options,
    });
  const date = language === 'en' ? format(formatter(LONG_DATE)) : shortDate(formatter, language);
  const time = timeOfDay(formatter, language);
  const frames = { when: OWN_FRAMES.get(language) ?? frameOf(formatter), date: '{date}', time: '{time}' };
  const frame = frames[part];
  return (wall) => plainWords(frame.replace('{date}', date(wall)).replace('{time}', time(wall)));
}

function ownWriter({ weekdays, months, pattern }: OwnLanguage, part: DatePart): DateWriter {
  const patterns = { when: pattern, date: pattern.replace(/(?<![\s,])[\s,]*\{time\}/, ''), time: '{time}' };
  return (wall) =>
    patterns[part]
      .replace('{weekday}', weekdays[wall.getUTCDay()] ?? '')
      .replace('{day}', String(wall.getUTCDate()))
      .replace('{month}', months[wall.getUTCMonth()] ?? '')
      .replace('{time}', wall.toISOString().slice(11, 16));
}

/** Intl's short form puts a comma between date and time; the word ("à", "um", "lúc … ") is only in the long one. */
function frameOf(formatter: Formatter): string {
  const frame = formatter({ ...LONG_DATE, ...TIME })
    .format(SAMPLE)
    .replace(formatter(LONG_DATE).format(SAMPLE), '{date}')
    .replace(formatter(TIME).format(SAMPLE), '{time}');
  return frame.includes('{date}') && frame.includes('{time}') ? frame : '{date}, {time}';
}

/** Where the short form has a number for the month ("21. 7."), the long one takes the short names ("21. čvc"). */
function shortDate(formatter: Formatter, language: string): DateWriter {
  const short = formatter(SHORT_DATE);
  const long = formatter(LONG_DATE);
  if (!hasNumericMonth(short) || hasNumericMonth(long)) return format(short);
  const weekday = formatter({ weekday: 'short' });
  const month = formatter({ month: 'short' });
  return (wall) =>
    replaceParts(long, wall, {
      weekday: weekday.format(wall),
      month: OWN_MONTHS.get(language)?.[wall.getUTCMonth()] ?? month.format(wall),
    });
}

function timeOfDay(formatter: Formatter, language: string): DateWriter {
  // Not TIME: its hour has no leading zero, also where the language writes one ("06:05").
  const time = formatter({ timeStyle: 'short' });
  const periods = OWN_DAY_PERIODS.get(language);
  if (!periods) return format(time);
  return (wall) => replaceParts(time, wall, { dayPeriod: periods[wall.getUTCHours() < 12 ? 0 : 1] });
}

function format(formatter: Intl.DateTimeFormat): DateWriter {
  return (wall) => formatter.format(wall);
}

function hasNumericMonth(formatter: Intl.DateTimeFormat): boolean {
  return formatter.formatToParts(SAMPLE).some(({ type, value }) => type === 'month' && /^\d/.test(value));
}

function replaceParts(
  formatter: Intl.DateTimeFormat,
  wall: Date,
  replacements: Partial<Record<Intl.DateTimeFormatPartTypes, string>>,
): string {
  return formatter
    .formatToParts(wall)
    .map(({ type, value }) => replacements[type] ?? value)
    .join('');
}

/**
 * Plain spaces and apostrophes, no marks of direction, no dots after abbreviations ("mer. 21 juil." → "mer 21 juil",
 * "p. m." → "pm"). U+202F and the like would force a text into UCS-2, at more than twice the price.
 */
function plainWords(text: string): string {
  return text
    .replace(/\p{Zs}/gu, ' ')
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll('\u2019', "'")
    .replace(/(?<!\p{L})(\p{L})\. (?=\p{L}\.)/gu, '$1.')
    .replace(/(?<=[\p{L}\p{M}])[.\u0970]/gu, '');
}
