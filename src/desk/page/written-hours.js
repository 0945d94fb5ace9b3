/** How many hours before the appointment to remind, as people write it. */

const SEPARATORS = /\s*(?:[;,/|+&]|\s(?:and|y)\s)\s*/i;
const HOURS = /^(\d{1,4})\s*(?:h|hrs?|hours?|horas?)?(?:\s+(?:before|antes))?\.?$/i;
const DAYS = /^(\d{1,3})\s*(?:d|days?|d[ií]as?)(?:\s+(?:before|antes))?\.?$/i;

/**
 * @param {string} written such as "24", "72, 24", "2 days"
 * @returns {number[] | undefined}
 */
export function readWrittenHours(written) {
  const hours = written.trim().split(SEPARATORS).map(hoursOf);
  return hours.some((each) => each === undefined) ? undefined : hours.filter((each) => each !== undefined);
}

/** @param {string} part */
function hoursOf(part) {
  const [, hours] = HOURS.exec(part) ?? [];
  if (hours !== undefined) return Number(hours);
  const [, days] = DAYS.exec(part) ?? [];
  return days === undefined ? undefined : Number(days) * 24;
}
