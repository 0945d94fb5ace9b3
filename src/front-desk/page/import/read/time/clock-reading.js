import { readClock } from './written-clock.js';
import { findDate } from './written-date.js';
import { dateCell, isDoubtful, timeCell } from './written-time.js';

/**
 * What 2:30 is where neither AM nor PM stands there: a file that has hours from 13 on counts them through the day.
 * @param {readonly string[]} dates
 * @param {readonly string[] | undefined} times of a column of their own
 * @returns {{ kind: 'certain' } | { kind: 'unclear', example: string }}
 */
export function guessClock(dates, times) {
  const written = [...new Set(times ?? dates)];
  const clocks = written.flatMap((text) => {
    const own = times ? timeCell(text) : (findDate(dateCell(text))?.rest ?? '');
    const clock = readClock(own, times !== undefined || /^\d{4}$/.test(own));
    return clock ? [{ text, own, clock }] : [];
  });
  const doubtful = clocks.find(({ clock }) => isDoubtful(clock));
  const countsThrough = clocks.some(
    ({ clock, own }) =>
      !clock.isTwelve && !/[ap]\.?(?:\s?m\.?)?(?![a-z])/.test(own) && (clock.hour >= 13 || clock.hour === 0),
  );
  return !doubtful || countsThrough ? { kind: 'certain' } : { kind: 'unclear', example: doubtful.text };
}
