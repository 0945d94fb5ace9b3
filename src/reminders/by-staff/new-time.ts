import { InvalidInput } from '../../platform/problem.js';
import { IN_THE_PAST } from '../appointment/appointment-problems.js';
import type { Reminder } from '../appointment/reminder.entity.js';
import { detailsAfter } from '../appointment/reminder-change.js';
import type { ReminderDetails } from '../appointment/reminder-details.js';

const MINUTE_MS = 60_000;

/** So much later, or earlier where it is negative; or a time of its own, as `PATCH /reminder/:id` takes it. */
export type NewTime = { readonly byMinutes: number } | { readonly at: string };

/**
 * An appointment's details with a new time. Pure.
 * @throws InvalidInput where that is wrong, or not ahead of now
 */
export function movedDetails(reminder: Reminder, to: NewTime, now: Date): ReminderDetails {
  if (reminder.appointmentAt <= now) throw new InvalidInput([IN_THE_PAST]);
  if ('at' in to) {
    const { details, wrong } = detailsAfter(reminder, { appointmentTime: to.at }, now);
    if (wrong) throw new InvalidInput([wrong]);
    return details;
  }
  const appointmentAt = new Date(reminder.appointmentAt.getTime() + to.byMinutes * MINUTE_MS);
  if (appointmentAt <= now) throw new InvalidInput([IN_THE_PAST]);
  return { ...detailsAfter(reminder, {}, now).details, appointmentAt };
}
