const MAX_HOURS = 8760;
const MAX_WINDOWS = 5;

/**
 * Reads when to remind: whole hours from 0 to 8760, as a number or a string of digits, or a list of one to five of them.
 * @returns the different windows, the longest first, or undefined where it is nothing of the kind
 */
export function readNotifyWindows(value: unknown): number[] | undefined {
  const given: unknown[] = Array.isArray(value) ? value : [value];
  const hours = given.map(readHours);
  if (hours.length === 0 || hours.length > MAX_WINDOWS || hours.includes(undefined)) return undefined;
  return [...new Set(hours.filter((window) => window !== undefined))].sort((a, b) => b - a);
}

function readHours(value: unknown): number | undefined {
  if (typeof value !== 'number' && !(typeof value === 'string' && /^\d{1,4}$/.test(value))) return undefined;
  const hours = Number(value);
  return Number.isInteger(hours) && hours >= 0 && hours <= MAX_HOURS ? hours : undefined;
}
