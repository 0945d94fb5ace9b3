/**
 * The service's statistics, shaped for charts and their tables. Nothing here draws.
 *
 * @import { Answers, HourOfMessages, NoticeShare } from '../api-types.js'
 */

import { addDays } from '../time/days.js';

/**
 * @typedef {Omit<Answers, 'planned'>} DayOfAnswers
 *
 * @typedef {{ from: string, to: string }} Range days as 2027-07-06, both of them in it
 *
 * @typedef {object} TimeUnit
 * @property {'ms' | 's' | 'min'} name
 * @property {number} ms
 */

/** The service tells of so many days at once. */
const MAX_DAYS = 92;

/**
 * @param {string} today
 * @param {number} days
 * @returns {Range} so many days, today the last
 */
export function lastDays(today, days) {
  return { from: addDays(today, 1 - days), to: today };
}

/**
 * @param {Range} range
 * @returns {'wrongWay' | 'tooLong' | undefined} what is wrong with it
 */
export function rangeProblem({ from, to }) {
  if (from > to) return 'wrongWay';
  return to > addDays(from, MAX_DAYS - 1) ? 'tooLong' : undefined;
}

/**
 * @param {readonly DayOfAnswers[]} answers
 * @param {Range} range
 * @returns {DayOfAnswers[]} every day of the range: a quiet day is a gap in the chart, not left out
 */
export function everyDay(answers, { from, to }) {
  const known = new Map(answers.map((each) => [each.day, each]));
  /** @type {DayOfAnswers[]} */
  const days = [];
  for (let day = from; day <= to; day = addDays(day, 1))
    days.push(known.get(day) ?? { day, confirmed: 0, cancelled: 0, no_answer: 0 });
  return days;
}

/** @param {readonly DayOfAnswers[]} answers */
export function sumOfAnswers(answers) {
  const sum = { confirmed: 0, cancelled: 0, no_answer: 0, all: 0 };
  for (const { confirmed, cancelled, no_answer } of answers) {
    sum.confirmed += confirmed;
    sum.cancelled += cancelled;
    sum.no_answer += no_answer;
    sum.all += confirmed + cancelled + no_answer;
  }
  return sum;
}

/**
 * @param {readonly NoticeShare[]} shares
 * @returns {(NoticeShare & { share: number })[]} the shortest notice first; the share from 0 to 1
 */
export function sharesByNotice(shares) {
  return shares
    .filter(({ asked }) => asked > 0)
    .map((each) => ({ ...each, share: each.confirmed / each.asked }))
    .sort((a, b) => a.hours - b.hours);
}

/**
 * @param {readonly (NoticeShare & { share: number })[]} shares
 * @param {number} fewest asked, for a share to mean something
 * @returns {(NoticeShare & { share: number }) | undefined} the notice after which most people confirm
 */
export function bestNotice(shares, fewest) {
  return shares
    .filter(({ asked }) => asked >= fewest)
    .reduce(
      (best, each) => (best === undefined || each.share > best.share ? each : best),
      /** @type {(NoticeShare & { share: number }) | undefined} */ (undefined),
    );
}

/** @param {readonly { sent: number, failed: number }[]} hours */
export function sumOfMessages(hours) {
  let sent = 0;
  let failed = 0;
  for (const hour of hours) {
    sent += hour.sent;
    failed += hour.failed;
  }
  return { sent, failed, all: sent + failed };
}

/**
 * @typedef {object} HourOfDay
 * @property {number} hour from 0 to 23
 * @property {number} sent
 * @property {number} failed
 * @property {number | null} half the slowest day's time within which half went, in ms
 * @property {number | null} most the same for 95 of 100
 *
 * @param {readonly HourOfMessages[]} hours
 * @param {(hour: string) => number} clock what a clock showed in that hour
 * @returns {HourOfDay[]} from the first hour of the day in which anything went, or was to go, to the last
 */
export function byHourOfDay(hours, clock) {
  /** @type {HourOfDay[]} */
  const day = Array.from({ length: 24 }, (_, hour) => ({ hour, sent: 0, failed: 0, half: null, most: null }));
  for (const { hour, sent, failed, lateness_p50_ms, lateness_p95_ms } of hours) {
    const of = day[clock(hour)];
    if (!of) continue;
    of.sent += sent;
    of.failed += failed;
    of.half = slower(of.half, lateness_p50_ms);
    of.most = slower(of.most, lateness_p95_ms);
  }
  const isBusy = (/** @type {HourOfDay} */ { sent, failed }) => sent + failed > 0;
  return day.slice(
    day.findIndex(isBusy) < 0 ? day.length : day.findIndex(isBusy),
    day.findLastIndex(isBusy) + 1,
  );
}

/**
 * @param {number | null} one
 * @param {number | null} other
 */
function slower(one, other) {
  if (one === null || other === null) return one ?? other;
  return Math.max(one, other);
}

/**
 * @param {readonly (number | null)[]} latencies in milliseconds
 * @returns {TimeUnit} in which the longest of them can be read
 */
export function unitFor(latencies) {
  const longest = Math.max(0, ...latencies.map((each) => each ?? 0));
  if (longest < 2000) return { name: 'ms', ms: 1 };
  return longest < 120_000 ? { name: 's', ms: 1000 } : { name: 'min', ms: 60_000 };
}

/** Where half of an hour's texts were that late, something was down: the carrier, the network, or this service. */
const OUTAGE_MS = 10 * 60_000;

/**
 * @param {readonly HourOfMessages[]} hours
 * @param {(hour: string) => string} dayOf
 * @returns {Set<string>} the days with an outage
 */
export function outageDays(hours, dayOf) {
  const late = hours.filter(({ lateness_p50_ms: half }) => half !== null && half >= OUTAGE_MS);
  return new Set(late.map(({ hour }) => dayOf(hour)));
}
