/** @import { LastMessage, Reminder } from '../api-types.js' */
import { Decisions } from '../appointment/decisions.js';
import { States, statesOf } from '../appointment/states.js';
import { ContactNumber } from '../contact/number.js';
import { Whereabouts, whoOf } from '../contact/who.js';
import { AppointmentTime } from '../time/appointment-time.js';
import { instant, shownZone, wallIn, writeBriefly, writeMoment, writeTime } from '../time/times.js';
import { announce } from '../ui/announce.js';
import { Icon } from '../ui/icons.js';
import { t } from '../ui/language.js';
import { html, useEffect, useRef, useState } from '../ui/preact.js';
import { linkTo } from '../ui/router.js';

const CHANGED_FOR_MS = 4000;

/**
 * Which rows are chosen, for something to be done with all of them.
 * @typedef {object} Choice
 * @property {ReadonlySet<string>} ids
 * @property {(reminder: Reminder) => boolean} isOffered
 * @property {(id: string, isChosen: boolean, isRange: boolean) => void} onChoose isRange all from the last one that was pressed
 */

/**
 * Appointments by their time. What changes while one looks is marked for a moment, and told to a screen reader.
 * @param {{ reminders: Reminder[], day: string, choice?: Choice | undefined }} props
 */
export function AppointmentList({ reminders, day, choice }) {
  const changed = useChanged(reminders);
  return html`<ol class="rows ${choice ? 'is-choosing' : ''}">
    ${reminders.map(
      (reminder) =>
        html`<${Row}
          key=${reminder.reminder_id}
          reminder=${reminder}
          day=${day}
          isChanged=${changed.has(reminder.reminder_id)}
          choice=${choice}
        />`,
    )}
  </ol>`;
}

/**
 * @param {object} props
 * @param {Reminder} props.reminder
 * @param {string} props.day
 * @param {boolean} props.isChanged
 * @param {Choice | undefined} props.choice
 */
function Row({ reminder, day, isChanged, choice }) {
  const { reminder_id: id, contact_number: digits, canceled_by: canceledBy } = reminder;
  const looks = [isChanged && 'is-changed', canceledBy !== null && 'is-off'].filter(Boolean).join(' ');
  return html`<li class="row ${looks}">
    ${choice && html`<${RowChoice} reminder=${reminder} choice=${choice} />`}
    <${AppointmentTime} of=${reminder} day=${day} />
    <div class="who">
      <a href=${linkTo('appointment', id)}>${whoOf(reminder)}</a>
      <span class="about"><${ContactNumber} digits=${digits} /><${Whereabouts} of=${reminder} /></span>
    </div>
    <${States} reminder=${reminder} />
    <div class="said">
      <${LastText} message=${reminder.last_message ?? null} zone=${shownZone(reminder.time_zone)} />
      <${Notes} reminder=${reminder} />
    </div>
    <${Decisions} reminder=${reminder} />
  </li>`;
}

/** @param {{ reminder: Reminder, choice: Choice }} props */
function RowChoice({ reminder, choice }) {
  const id = reminder.reminder_id;
  return html`<label class="choose">
    <input
      type="checkbox"
      checked=${choice.ids.has(id)}
      disabled=${!choice.isOffered(reminder)}
      onClick=${(/** @type {any} */ { target, shiftKey }) => choice.onChoose(id, target.checked, shiftKey)}
    />
    <span class="unseen">${t.many.choose(whoOf(reminder))}</span>
  </label>`;
}

/** @param {{ message: LastMessage | null, zone: string }} props */
function LastText({ message, zone }) {
  if (!message) return html`<p class="last quiet">${t.day.noText}</p>`;
  const isTheirs = message.direction === 'inbound';
  const at = instant(message.at);
  return html`<p class="last ${isTheirs ? 'is-theirs' : ''}">
    <${Icon} name=${isTheirs ? 'reply' : 'sent'} />
    <span class="unseen">${isTheirs ? t.day.them : t.day.us}: </span>
    <span class="text"
      ><time class="quiet" title=${writeMoment(at, zone)}>${writeBriefly(at, zone)}</time> ${
        isTheirs && message.text
          ? html`<q dir="auto">${message.text}</q>`
          : `${t.kinds[/** @type {keyof typeof t.kinds} */ (message.kind)] ?? message.kind}`
      }</span
    >
  </p>`;
}

/** What staff wrote down about it. @param {{ reminder: Reminder }} props */
function Notes({ reminder }) {
  const { handled_follow_up: call } = reminder;
  const notes = [
    reminder.answer_note,
    reminder.outcome_note,
    reminder.canceled_by === 'staff' && reminder.cancel_reason,
    call?.note && [call.handled_by, call.note].filter(Boolean).join(': '),
  ].filter(Boolean);
  return notes.map(
    (note) =>
      html`<p class="row-note">
        <${Icon} name="note" /><span class="unseen">${t.day.note}: </span><span dir="auto">${note}</span>
      </p>`,
  );
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
      return state !== undefined && state !== String(statesOf(reminder));
    });
    before.current = new Map(reminders.map((reminder) => [reminder.reminder_id, String(statesOf(reminder))]));
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
  const at = wallIn(instant(reminder.appt_sys_dt), shownZone(reminder.time_zone));
  const states = statesOf(reminder).map((state) => t.states[state]);
  return t.day.changed(whoOf(reminder), writeTime(at), states.join(', '));
}
