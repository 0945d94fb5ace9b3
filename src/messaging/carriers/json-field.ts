/** A field of something that came from outside, which may be anything; undefined where it has none of its own. */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value as unknown;
}

/** A field that is a text or a number, as a text of at most so many characters; undefined where it is empty or neither. */
export function shortText(value: unknown, longest: number): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text !== '' ? text.slice(0, longest) : undefined;
}

/** A text, a number or a truth value as a text; empty where it is anything else: an object's own `toString` may be no function. */
export function plainText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}
