import type { Reminder } from './reminder.entity.js';
import type { Party } from './reminder-details.js';

/** Who gave the answer that holds; older versions knew of contacts alone, and wrote nothing. Pure. */
export function whoAnswered({
  willAttend,
  answeredBy,
}: Pick<Reminder, 'willAttend' | 'answeredBy'>): Party | null {
  return willAttend === null ? null : (answeredBy ?? 'contact');
}

/** Who called the appointment off, where somebody has. Pure. */
export function whoCanceled({
  willAttend,
  isCanceledByStaff,
}: Pick<Reminder, 'willAttend' | 'isCanceledByStaff'>): Party | null {
  if (isCanceledByStaff) return 'staff';
  return willAttend === false ? 'contact' : null;
}
