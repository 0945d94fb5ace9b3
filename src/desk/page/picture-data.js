/**
 * The service's statistics, shaped for pictures and their tables. Nothing here draws.
 */

/**
 * @typedef {{ day: string, confirmed: number, cancelled: number, no_answer: number }} DayOfAnswers
 * @typedef {{ hours: number, asked: number, confirmed: number }} NoticeShare
 * @typedef {{ hour: string, sent: number, failed: number, lateness_p50_ms: number | null, lateness_p95_ms: number | null }} HourOfMessages
 *
 * @typedef {object} Statistics
 * @property {readonly DayOfAnswers[]} answers_by_day
 * @property {readonly NoticeShare[]} confirmed_by_notice
 * @property {readonly HourOfMessages[]} messages_by_hour
 *
 * @typedef {{ from: string, to: string }} Range days as 2027-07-06, both of them in it
 *
 * @typedef {object} TimeUnit
 * @property {'ms' | 's' | 'min'} name
 * @property {number} ms
 */

const DAY_MS = 86_400_000;

/**
 * @param {string} today
 * @param {number} days
 * @returns {Range} so many days, today the last
 */
export function lastDays(today, days) {
  return { from: shiftDay(today, 1 - days), to: today };
}

/**
 * @param {readonly DayOfAnswers[]} answers
 * @param {Range} range
 * @returns {DayOfAnswers[]} every day of the range: a quiet day is a gap in the picture, not left out
 */
export function everyDay(answers, { from, to }) {
  const known = new Map(answers.map((each) => [each.day, each]));
  /** @type {DayOfAnswers[]} */
  const days = [];
  for (let day = from; day <= to; day = shiftDay(day, 1))
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

/** @param {readonly HourOfMessages[]} hours */
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
 * @param {readonly (number | null)[]} latencies in milliseconds
 * @returns {TimeUnit} in which the longest of them can be read
 */
export function unitFor(latencies) {
  const longest = Math.max(0, ...latencies.map((each) => each ?? 0));
  if (longest < 2000) return { name: 'ms', ms: 1 };
  return longest < 120_000 ? { name: 's', ms: 1000 } : { name: 'min', ms: 60_000 };
}

/**
 * @param {string} day
 * @param {number} by
 */
function shiftDay(day, by) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY_MS).toISOString().slice(0, 10);
}
