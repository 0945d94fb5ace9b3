/** A phone number in digits: 7 to 15, as E.164 has them, and not a part of a longer word or id. */
const NUMBER = /(?<![\w-])\+?\d{7,15}(?![\w-])/g;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** What a database says about a statement repeats the values in it, in quotes. */
const OF_A_DATABASE = /(QueryFailedError|ER_[A-Z_]+|SQLITE_[A-Z_]+|SQL syntax)/;
const QUOTED = /(['"`]).*\1/gs;
/** A number in a field of its own that is as long as a phone number; times in ms are longer by their year 2001 only. */
const MIN_NUMBER = 1e10;

/** `12065559928` → `1206•••9928`: enough for staff to know whose it is, and for nobody else. */
export function maskNumber(number: string): string {
  return number.length < 9
    ? `${number.slice(0, 2)}•••${number.slice(-2)}`
    : `${number.slice(0, 4)}•••${number.slice(-4)}`;
}

/** Masks every phone number in a text, and what a database's error quotes. */
export function maskText(text: string): string {
  if (UUID.test(text)) return text;
  const unquoted = OF_A_DATABASE.test(text) ? text.replace(QUOTED, '$1•••$1') : text;
  return unquoted.replace(NUMBER, maskNumber);
}

/**
 * A copy of what is to be logged with nothing personal in it. Of an error only its kind, its masked words and where it
 * happened: TypeORM's carry the statement's parameters, which are numbers, names and texts.
 */
export function maskFields(value: unknown): unknown {
  if (typeof value === 'string') return maskText(value);
  if (typeof value === 'number') return value >= MIN_NUMBER ? maskNumber(String(value)) : value;
  if (value instanceof Error) return maskError(value);
  if (value instanceof Date || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(maskFields);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, maskFields(part)]));
}

function maskError(error: Error): Record<string, unknown> {
  const { name, message, stack = '' } = error;
  const code = 'code' in error ? { code: error.code } : {};
  const words = name === 'QueryFailedError' ? maskText(`${name}: ${message}`) : maskText(message);
  // The stack begins with the message, which may have several lines.
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return { type: name, ...code, message: words, stack: frames.join('\n') };
}
