/**
 * What somebody else has changed while it is being changed here.
 *
 * @import { FoundReminder, LastChange } from '../api-types.js'
 */
import { differsFromHere, instant, wall, writeDay, writeTime, writeZone } from '../time/times.js';
import { locale, t } from '../ui/language.js';
import { html } from '../ui/preact.js';
import { readTagged } from './api.js';
import { usePolling } from './use-polling.js';

/** Another place or name is no event. */
const LOOK_EVERY_MS = 4000;

/** @typedef {{ reminder: FoundReminder, tag: string }} Seen an appointment as it was read */

/**
 * @param {string} id
 * @param {AbortSignal} [signal]
 * @returns {Promise<Seen>}
 */
export async function see(id, signal) {
  const { answer, tag } = await readTagged(`reminder/${encodeURIComponent(id)}`, signal);
  return { reminder: answer, tag: tag ?? '' };
}

/** What a change of it is sent with: it is refused where somebody else was quicker. @param {Seen} seen */
export function asSeen({ tag }) {
  return { 'if-match': tag };
}

/**
 * Watches an appointment while it is being changed: says at once what somebody else has done, and offers to go on from there.
 * @param {{ seen: Seen, onTakeOver: (now: Seen) => void }} props
 */
export function Conflict({ seen, onTakeOver }) {
  const id = seen.reminder.reminder_id;
  const { value: now } = usePolling((signal) => see(id, signal), [id], { every: LOOK_EVERY_MS });
  if (!now || now.tag === seen.tag) return null;
  return html`<div class="conflict" role="alert">
    <p class="problem">${sayChange(now.reminder)}</p>
    <button type="button" onClick=${() => onTakeOver(now)}>${t.people.takeOver}</button>
  </div>`;
}

/** "Moved to 1:30 PM by Ana a minute ago." @param {FoundReminder} reminder */
export function sayChange(reminder) {
  const { last_change: change } = reminder;
  if (!change) return t.people.changedMeanwhile;
  const who = change.party === 'contact' ? t.people.theContact : (change.by ?? t.people.somebody);
  return t.people.change(what(change, reminder), who, ago(instant(change.at)));
}

/**
 * @param {LastChange} change
 * @param {FoundReminder} reminder
 */
function what({ what }, { appt_user_dt, appt_sys_dt, time_zone }) {
  if (what !== 'moved') return t.people.changes[/** @type {keyof typeof t.people.changes} */ (what)];
  const at = wall(appt_user_dt);
  const zone = differsFromHere(instant(appt_sys_dt), time_zone) ? ` ${writeZone(time_zone)}` : '';
  return t.people.movedTo(`${writeDay(at)}, ${writeTime(at)}${zone}`);
}

/** "a minute ago" @param {Date} at */
function ago(at) {
  const minutes = Math.max(0, Math.round((Date.now() - at.getTime()) / 60_000));
  const format = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  if (minutes < 1) return t.people.justNow;
  if (minutes < 60) return format.format(-minutes, 'minute');
  return minutes < 24 * 60
    ? format.format(-Math.round(minutes / 60), 'hour')
    : format.format(-Math.round(minutes / 1440), 'day');
}
