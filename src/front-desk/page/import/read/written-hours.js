/** How many hours before the appointment to remind, as people write it. */

const SEPARATORS = /[;,/|+&]|\s(?:and|y)\s/i;
const HOURS = /^(\d{1,4}) ?(?:h|hrs?|hours?|horas?)?(?: (?:before|antes))?\.?$/i;
const DAYS = /^(\d{1,3}) ?(?:d|days?|d[ií]as?)(?: (?:before|antes))?\.?$/i;

/**
 * @param {string} written such as "24", "72, 24", "2 days"
 * @returns {number[] | undefined}
 */
export function readWrittenHours(written) {
  const parts = written.replace(/\s+/g, ' ').split(SEPARATORS);
  const hours = parts.map((part) => hoursOf(part.trim()));
  return hours.some((each) => each === undefined) ? undefined : hours.filter((each) => each !== undefined);
}

/** @param {string} part */
function hoursOf(part) {
  const [, hours] = HOURS.exec(part) ?? [];
  if (hours !== undefined) return Number(hours);
  const [, days] = DAYS.exec(part) ?? [];
  return days === undefined ? undefined : Number(days) * 24;
}
