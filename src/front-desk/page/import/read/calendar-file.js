/**
 * Files of calendars (.ics): the service reads them, and says of each event what would become of it.
 *
 * @typedef {'created' | 'changed' | 'unchanged' | 'canceled' | 'left_out'} TakenStatus
 * @typedef {{ status: TakenStatus, title: string | null, appointment_time?: string, reason?: string }} TakenEvent
 * @typedef {{ counts: Record<TakenStatus, number>, events: readonly TakenEvent[] }} TakenCalendar
 */
import { change } from '../../service/api.js';

/**
 * @param {Uint8Array} bytes
 * @param {boolean} dryRun whether nothing is to be stored
 * @returns {Promise<TakenCalendar>}
 */
export function takeCalendar(bytes, dryRun) {
  return change('POST', 'intake/ics', { body: bytes, type: 'text/calendar', query: { dry_run: dryRun } });
}
