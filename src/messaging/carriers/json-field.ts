/** A field of something that came from outside, which may be anything; undefined where it is not there. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** A field that is a text or a number, as a text of at most so many characters; undefined where it is empty or neither. */
export function shortText(value: unknown, longest: number): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text !== '' ? text.slice(0, longest) : undefined;
}
