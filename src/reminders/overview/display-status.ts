import type { Reminder } from '../appointment/reminder.entity.js';

/** How an appointment stands, in the one word that a receptionist needs. */
export const DISPLAY_STATUSES = [
  'planned',
  'reminded',
  'confirmed',
  'canceled',
  'unclear',
  'unreachable',
  'opted_out',
  'expired',
] as const;
export type DisplayStatus = (typeof DISPLAY_STATUSES)[number];

/** What is known beside the reminder itself. */
export interface Circumstances {
  /** Something was written that nobody has understood or settled yet. */
  readonly unclear: boolean;
  /** Why the number is not texted, where it is not. */
  readonly optedOut: 'wrong_number' | 'opted_out' | undefined;
  /** Whether a text has arrived cannot be found out, and it is not sent again by itself. */
  readonly held: boolean;
}

type Shown = Pick<Reminder, 'willAttend' | 'status' | 'reminderSent' | 'isCanceled'>;

/** Pure. What people said last counts more than what became of our texts. */
export function displayStatus(
  { willAttend, status, reminderSent, isCanceled }: Shown,
  { unclear, optedOut, held }: Circumstances,
): DisplayStatus {
  if (unclear) return 'unclear';
  if (isCanceled) return 'canceled';
  if (willAttend) return 'confirmed';
  if (optedOut) return optedOut === 'wrong_number' ? 'unreachable' : 'opted_out';
  if (status === 'failed' || held) return 'unreachable';
  if (status === 'expired') return 'expired';
  return reminderSent ? 'reminded' : 'planned';
}
