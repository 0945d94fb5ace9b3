import type { Reminder } from './reminder.entity.js';

/** How an appointment stands, in the one word that a receptionist needs. */
export const DESK_STATES = [
  'planned',
  'reminded',
  'confirmed',
  'cancelled',
  'unclear',
  'unreachable',
  'opted_out',
  'expired',
] as const;
export type DeskState = (typeof DESK_STATES)[number];

/** What is known beside the reminder itself. */
export interface Circumstances {
  /** Something was written that nobody has understood or settled yet. */
  readonly unclear: boolean;
  /** Why the number is not texted, where it is not. */
  readonly optedOut: 'wrong_number' | 'opted_out' | undefined;
  /** Whether a text has arrived cannot be found out, and it is not sent again by itself. */
  readonly held: boolean;
}

/** Pure. What people said last counts more than what became of our texts. */
export function deskState(
  { willAttend, status, reminderSent }: Pick<Reminder, 'willAttend' | 'status' | 'reminderSent'>,
  { unclear, optedOut, held }: Circumstances,
): DeskState {
  if (unclear) return 'unclear';
  if (willAttend !== null) return willAttend ? 'confirmed' : 'cancelled';
  if (optedOut) return optedOut === 'wrong_number' ? 'unreachable' : 'opted_out';
  if (status === 'failed' || held) return 'unreachable';
  if (status === 'expired') return 'expired';
  return reminderSent ? 'reminded' : 'planned';
}
