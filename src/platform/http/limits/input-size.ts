import { InvalidInput } from '../../problem.js';

/** More than anything here has: what has more is no mistake in writing. */
const MAX_FIELDS = 30;
/** In all that stands within one another. */
const MAX_VALUES = 300;

/**
 * Refuses what is far larger than anything here before it is read: class-transformer takes a time that grows with the square of
 * how many fields there are.
 * @param input a body, a query, or one row of many
 * @param name of the input, for the answer
 * @throws InvalidInput
 */
export function mustBeSmall(input: unknown, name: string): void {
  const parts = [input];
  for (const part of parts) {
    if (typeof part !== 'object' || part === null) continue;
    const inside: unknown[] = Object.values(part);
    if (!Array.isArray(part) && inside.length > MAX_FIELDS) throw hasTooMany(name, `${MAX_FIELDS} fields`);
    if (parts.length + inside.length > MAX_VALUES) throw hasTooMany(name, `${MAX_VALUES} values`);
    parts.push(...inside);
  }
}

/** The same of the fields of one object alone, whatever they hold. */
export function mustHaveFewFields(fields: object, name: string): void {
  if (Object.keys(fields).length > MAX_FIELDS) throw hasTooMany(name, `${MAX_FIELDS} fields`);
}

/** @param what there is too much of, with how much there may be */
export function hasTooMany(field: string, what: string): InvalidInput {
  return new InvalidInput([{ field, code: 'too_many', message: `must not have more than ${what}` }]);
}
