import type { MessageKind } from './message.entity.js';
import { ABOUT_APPOINTMENT, ASKING, NOTICES, SENT_DESPITE_OPT_OUT } from './message.entity.js';

/** Of one statement that gives each row a value of its own: many more would cost the server more than a second statement. */
const ROWS_A_STATEMENT = 200;

/** SQL that is true of texts that go out to numbers that have opted out, too. */
export const IS_SENT_DESPITE_OPT_OUT = isOneOf(SENT_DESPITE_OPT_OUT);
/** SQL that is true of texts that nobody asked for by a text of theirs. */
export const IS_ABOUT_APPOINTMENT = isOneOf(ABOUT_APPOINTMENT);
export const IS_NOTICE = isOneOf(NOTICES);
/** SQL that is true of texts that say when the appointment is, and mostly ask whether they come. */
export const IS_ASKING = isOneOf(ASKING, '+(kind)');

function isOneOf(kinds: readonly MessageKind[], column = 'kind'): string {
  return `${column} IN (${kinds.map((kind) => `'${kind}'`).join(', ')})`;
}

/**
 * Assignments for a text that is to go again, or to end here if nobody wants it any more.
 * @param reason why it goes again, as SQL
 */
export function scheduledUnlessWithdrawn(reason: string): string {
  return `reason = CASE WHEN withdrawn_at IS NULL THEN ${reason} ELSE 'reminder_deleted' END,
          status = CASE WHEN withdrawn_at IS NULL THEN 'scheduled' ELSE 'canceled' END`;
}

/**
 * Parts of a list for one statement each. All of a part are at the same attempt, as the statement asks for it: what became of
 * another attempt meanwhile prevails.
 */
export function byAttempt<Item>(
  items: readonly Item[],
  attemptOf: (item: Item) => number,
): { readonly attempt: number; readonly some: readonly Item[] }[] {
  return [...new Set(items.map(attemptOf))].flatMap((attempt) => {
    const same = items.filter((item) => attemptOf(item) === attempt);
    return inParts(same).map((some) => ({ attempt, some }));
  });
}

function inParts<Item>(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [];
  for (let start = 0; start < items.length; start += ROWS_A_STATEMENT)
    parts.push(items.slice(start, start + ROWS_A_STATEMENT));
  return parts;
}
