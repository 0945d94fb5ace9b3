/** E.164 numbers have at most 15 digits; short codes, which may text in too, have as few as 3. */
const DIGITS = /^\+?(\d{3,15})$/;

/** A phone number as carriers write it, with or without `+`, as a text or a JSON number, to digits. */
export function carrierDigits(value: unknown): string | undefined {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof text === 'string' ? DIGITS.exec(text)?.[1] : undefined;
}
