const LONGEST_HOURS = 8760;

/**
 * Reads a notify window: whole hours from 0 to 8760, as a number or a string of digits.
 * @returns the hours, or undefined where it is no such window
 */
export function readNotifyWindow(value: unknown): number | undefined {
  if (typeof value === 'string' && !/^\d{1,4}$/.test(value)) return undefined;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const hours = Number(value);
  return Number.isInteger(hours) && hours >= 0 && hours <= LONGEST_HOURS ? hours : undefined;
}
