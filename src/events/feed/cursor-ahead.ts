import { Problem } from '../../platform/problem.js';

/**
 * A consumer has seen events that there are not: the database was restored from a backup, or is another one. An empty page would let
 * them wait for events that come to stand before their cursor.
 */
export class CursorAhead extends Problem {
  /**
   * @param field where the cursor came from
   * @param last the place of the last event that there has been; 0 where there was none
   */
  constructor(field: string, last: number) {
    super(
      'cursor_ahead',
      `${field} is ahead of the last event: after a restored backup start from last, which is ${last}`,
      [{ field, code: 'cursor_ahead', message: `is ahead of the last event, which is ${last}` }],
      { last: String(last) },
    );
  }
}
