import { InvalidInput } from '../../problem.js';

/** Where a page of a list ended. `at` is there in lists by time only. */
export interface Position {
  readonly id: string;
  readonly at?: Date;
}

/** An opaque cursor that is safe in a URL. */
export function encodeCursor({ id, at }: Position): string {
  return Buffer.from(at ? `${at.getTime()}.${id}` : id).toString('base64url');
}

/**
 * @param byTime whether the list is in the order of times: a cursor of the other order means nothing in it
 * @param field of the query that holds it
 * @throws InvalidInput
 */
export function decodeCursor(cursor: string, byTime: boolean, field = 'cursor'): Position {
  const text = Buffer.from(cursor, 'base64url').toString('latin1');
  const [, at, id] = /^(?:(\d{1,15})\.)?([0-9a-f]{32}(?:-\d{1,9}-[a-z_]{1,16})?)$/.exec(text) ?? [];
  if (id === undefined || byTime !== (at !== undefined)) {
    throw new InvalidInput([
      {
        field,
        code: 'invalid',
        message: 'must be the next_cursor of a page with the same filters',
      },
    ]);
  }
  return at === undefined ? { id } : { id, at: new Date(Number(at)) };
}
