/**
 * @import { Reminder } from '../../api-types.js'
 * @import { CheckedRow } from './checked-rows.js'
 */
import { dayOf } from '../../time/days.js';
import { wallClock } from '../../time/wall-clock.js';
import { isCanceled } from './checked-rows.js';
import { dayOfRow, instantOf } from './wall-times.js';

/**
 * The appointments that are here and not in the file, on the days that it covers; and where it names whom its appointments are with, of
 * these alone. Whether they are canceled is for whoever knows whether the file has all of them.
 * @param {readonly CheckedRow[]} checked
 * @param {readonly Reminder[]} reminders
 * @param {Date} now
 * @returns {Reminder[]}
 */
export function goneFrom(checked, reminders, now) {
  if (reminders.length === 0) return [];
  const zone = String(checked[0]?.row.body['time_zone'] ?? 'UTC');
  const days = new Set(checked.map(({ row }) => dayOfRow(row)));
  const people = new Set(checked.flatMap(({ row }) => row.body['participant'] ?? []).map(String));
  const kept = new Set(
    checked
      .flatMap(({ reminder, reminders: several = [] }) => [...(reminder ? [reminder] : []), ...several])
      .map(({ reminder_id }) => reminder_id),
  );
  return reminders.filter((reminder) => {
    const at = instantOf(reminder.appt_sys_dt);
    if (kept.has(reminder.reminder_id) || isCanceled(reminder) || at <= now) return false;
    const isOfThese = people.size === 0 || reminder.participant === null || people.has(reminder.participant);
    return isOfThese && days.has(dayOf(wallClock(at, zone)));
  });
}
