/** Minutes after midnight by the clock on the wall; `begin` may be later than `end`, across midnight. */
export interface QuietHours {
  readonly begin: number;
  readonly end: number;
}

const TIMES = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * Reads `21:00-08:00`, or `off`.
 * @returns undefined for `off`, null where it is neither
 */
export function readQuietHours(text: string): QuietHours | undefined | null {
  if (text.trim().toLowerCase() === 'off') return undefined;
  const [, h1, m1, h2, m2] = TIMES.exec(text.trim()) ?? [];
  const begin = Number(h1) * 60 + Number(m1);
  const end = Number(h2) * 60 + Number(m2);
  return Number.isNaN(begin) || begin === end ? null : { begin, end };
}
