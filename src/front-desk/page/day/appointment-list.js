/** @import { DisplayStatus, LastMessage, Reminder } from '../api-types.js' */
import { announce } from '../lib/announce.js';
import { AppointmentTime } from '../lib/appointment-time.js';
import { Icon } from '../lib/icons.js';
import { t } from '../lib/language.js';
import { ContactNumber } from '../lib/number.js';
import { html, useEffect, useRef, useState } from '../lib/preact.js';
import { linkTo } from '../lib/router.js';
import { instant, wall, writeMoment, writeTime } from '../lib/times.js';
import { State } from './states.js';

const CHANGED_FOR_MS = 4000;

/**
 * Appointments by their time. What changes while one looks is marked for a moment, and told to a screen reader.
 * @param {{ reminders: Reminder[], day: string }} props
 */
export function AppointmentList({ reminders, day }) {
  const changed = useChanged(reminders);
  return html`<ol class="rows">
    ${reminders.map(
      (reminder) =>
        html`<${Row}
          key=${reminder.reminder_id}
          reminder=${reminder}
          day=${day}
          isChanged=${changed.has(reminder.reminder_id)}
        />`,
    )}
  </ol>`;
}

/** @param {{ reminder: Reminder, day: string, isChanged: boolean }} props */
function Row({ reminder, day, isChanged }) {
  const { reminder_id: id, contact_number: digits, participant, location } = reminder;
  return html`<li class="row ${isChanged ? 'is-changed' : ''}">
    <${AppointmentTime} of=${reminder} day=${day} />
    <div class="who">
      <a href=${linkTo('appointment', id)}>${whoOf(reminder)}</a>
      ${participant && location && html`<span class="place">${location}</span>`}
    </div>
    <${ContactNumber} digits=${digits} />
    <${State} state=${stateOf(reminder)} />
    <${LastText} message=${reminder.last_message ?? null} zone=${reminder.time_zone} />
  </li>`;
}

/** @param {{ message: LastMessage | null, zone: string }} props */
function LastText({ message, zone }) {
  if (!message) return html`<p class="last quiet">${t.day.noText}</p>`;
  const isTheirs = message.direction === 'inbound';
  return html`<p class="last ${isTheirs ? 'is-theirs' : ''}">
    <${Icon} name=${isTheirs ? 'reply' : 'sent'} />
    <span class="unseen">${isTheirs ? t.day.them : t.day.us}: </span>
    <span class="text"
      >${
        isTheirs && message.text
          ? html`<q dir="auto">${message.text}</q>`
          : `${t.kinds[/** @type {keyof typeof t.kinds} */ (message.kind)] ?? message.kind}`
      }</span
    >
    <time class="quiet">${writeMoment(instant(message.at), zone)}</time>
  </p>`;
}

/**
 * What one calls an appointment by.
 * @param {{ participant: string | null, location: string | null }} of
 */
export function whoOf({ participant, location }) {
  return participant ?? location ?? t.day.unnamed;
}

/** @param {Reminder} reminder */
export function stateOf({ desk_state: state, status, will_attend: willAttend }) {
  if (state) return state;
  /** The API without its conversation. @type {Record<string, DisplayStatus>} */
  const byStatus = { scheduled: 'planned', notified: 'reminded', expired: 'expired', failed: 'unreachable' };
  if (willAttend !== null) return willAttend ? 'confirmed' : 'canceled';
  return byStatus[status] ?? 'planned';
}

/**
 * @param {Reminder[]} reminders
 * @returns {Set<string>} those whose state has just become another one
 */
function useChanged(reminders) {
  /** @type {{ current: Map<string, string> }} */
  const before = useRef(new Map());
  const [changed, setChanged] = useState(/** @type {Set<string>} */ (new Set()));
  useEffect(() => {
    const news = reminders.filter((reminder) => {
      const state = before.current.get(reminder.reminder_id);
      return state !== undefined && state !== stateOf(reminder);
    });
    before.current = new Map(reminders.map((reminder) => [reminder.reminder_id, stateOf(reminder)]));
    if (news.length === 0) return;
    announce(news.map(sentence).join('. '));
    setChanged(new Set(news.map(({ reminder_id }) => reminder_id)));
  }, [reminders]);
  useEffect(() => {
    if (changed.size === 0) return;
    const timer = setTimeout(() => setChanged(new Set()), CHANGED_FOR_MS);
    return () => clearTimeout(timer);
  }, [changed]);
  return changed;
}

/** @param {Reminder} reminder */
function sentence(reminder) {
  return t.day.changed(whoOf(reminder), writeTime(wall(reminder.appt_user_dt)), t.states[stateOf(reminder)]);
}
