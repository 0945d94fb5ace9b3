/** Readers of JSON of which nothing is sure: what is not of the kind that is wanted is not there. */

export type Json = Readonly<Record<string, unknown>>;

const MAX_ITEMS = 2_000;
const NOT_PRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu;

export function objectIn(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

export function objectsIn(value: unknown): Json[] {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, MAX_ITEMS) : [];
  return list.map(objectIn).filter((each) => each !== undefined);
}

export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A text that can stand in a message, not longer than it may be. */
export function printableIn(value: unknown, most: number): string | undefined {
  const text = textIn(value)?.replace(NOT_PRINTABLE, ' ').trim();
  return text !== undefined && text !== '' && [...text].length <= most ? text : undefined;
}

/** The texts of a list. */
export function textsIn(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, MAX_ITEMS) : [];
  return list.flatMap((each) => textIn(each) ?? []);
}
