/** @import { FoundReminder, Message, Reminder } from '../api-types.js' */
import { ContactNumber } from '../contact/number.js';
import { whoOf } from '../contact/who.js';
import { change, read, Refusal } from '../service/api.js';
import { tellChange } from '../service/live.js';
import { readMessages } from '../service/messages.js';
import { Trouble } from '../service/problem.js';
import { mayChange } from '../service/session.js';
import { tellSuccess } from '../service/success.js';
import { usePolling } from '../service/use-polling.js';
import { AppointmentTime } from '../time/appointment-time.js';
import { linkToDay } from '../time/day-link.js';
import { dayOf } from '../time/days.js';
import { lookAt } from '../time/last-day.js';
import { deskZone, instant, shownZone, wallIn } from '../time/times.js';
import { Heading } from '../ui/heading.js';
import { Icon } from '../ui/icons.js';
import { locale, t } from '../ui/language.js';
import { html, useState } from '../ui/preact.js';
import { linkTo } from '../ui/router.js';
import { Conversation } from './conversation.js';
import { Decided } from './decided.js';
import { Decisions } from './decisions.js';
import { StaffWork } from './staff-work.js';
import { States } from './states.js';

/** That our answer to a reply has gone out, and has arrived, is no event. */
const CONVERSATION_MS = 3000;

/**
 * One appointment, and all that was said about it: `#/appointment/12ab`.
 * @param {{ parts: string[] }} props
 */
export function Appointment({ parts: [id = ''] }) {
  const { value, error } = usePolling((signal) => readAppointment(id, signal), [id], {
    concerns: ({ data }) => data['reminder_id'] === undefined || data['reminder_id'] === id,
    every: CONVERSATION_MS,
  });
  if (error instanceof Refusal && error.status === 404)
    return html`<${Heading}>${t.appointment.title}<//>
      <p class="empty">${t.appointment.unknown}</p>`;
  if (!value)
    return html`<${Heading}>${t.appointment.title}<//>
      ${error === undefined ? html`<p class="empty" role="status">${t.shell.loading}</p>` : html`<${Trouble} error=${error} />`}`;

  const { reminder, found, messages } = value;
  const here = dayOf(wallIn(instant(reminder.appt_sys_dt), deskZone()));
  lookAt(here);
  return html`<a class="back" href=${linkToDay(here)}><${Icon} name="back" />${t.appointment.back}</a>
    <${Trouble} error=${error} />
    <div class="appointment-head ${reminder.canceled_by === null ? '' : 'is-off'}">
      <${Heading} title=${whoOf(reminder)}>${whoOf(reminder)}<//>
      <${AppointmentTime} of=${reminder} />
      <${States} reminder=${reminder} />
    </div>
    <${Decisions} reminder=${reminder} isWordy />
    <div class="appointment">
      <section class="details" aria-labelledby="details">
        <h2 id="details">${t.appointment.details}</h2>
        <${Details} reminder=${reminder} />
        ${mayChange() && html`<${Actions} reminder=${reminder} />`}
        <${StaffWork} reminder=${found} />
      </section>
      <section aria-labelledby="conversation">
        <h2 id="conversation">${t.appointment.conversation}</h2>
        <${Conversation} messages=${messages} zone=${shownZone(reminder.time_zone)} />
        <${Decided} reminder=${reminder} />
      </section>
    </div>`;
}

/** @param {{ reminder: Reminder }} props */
function Actions({ reminder: { reminder_id: id, appt_sys_dt, canceled_by: canceledBy } }) {
  const isAhead = instant(appt_sys_dt) > new Date();
  return html`<div class="actions">
    ${isAhead && html`<a class="button" href=${linkTo('change', id)}>${t.change.link}</a>`}
    ${
      isAhead &&
      (canceledBy === 'staff'
        ? html`<${TakeBackCancel} id=${id} />`
        : html`<a class="button danger" href=${linkTo('cancel', id)}>${t.cancel.link}</a>`)
    }
    <a class="delete-link" href=${linkTo('delete', id)}>${t.delete.link}</a>
  </div>`;
}

/** @param {{ id: string }} props */
function TakeBackCancel({ id }) {
  const [error, setError] = useState(/** @type {unknown} */ (undefined));
  async function takeBack() {
    try {
      await change('DELETE', `reminder/${encodeURIComponent(id)}/cancel`);
      tellChange();
      tellSuccess(t.cancel.takenBack);
    } catch (failure) {
      setError(failure);
    }
  }
  return html`<button type="button" onClick=${takeBack}><${Icon} name="undo" />${t.cancel.takeBack}</button>
    <${Trouble} error=${error} />`;
}

/** @param {{ reminder: Reminder }} props */
function Details({ reminder }) {
  const { contact_number: digits, contact_name: name, language, notify_window: windows } = reminder;
  /** What is not known is left out. @type {[string, string | null][]} */
  const known = [
    [t.appointment.person, reminder.participant],
    [t.appointment.place, reminder.location],
    [t.appointment.externalId, reminder.external_id],
    [t.appointment.reminders, [windows].flat().map(t.appointment.before).join(', ')],
    [t.appointment.language, language ? languageName(language) : t.appointment.standardLanguage],
  ];
  return html`<dl>
    ${
      name !== null &&
      html`<dt>${t.appointment.name}</dt>
        <dd>${name}</dd>`
    }
    <dt>${t.appointment.number}</dt>
    <dd><${ContactNumber} digits=${digits} /></dd>
    ${known.map(
      ([label, value]) =>
        value !== null &&
        html`<dt>${label}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;
}

/**
 * @param {string} id
 * @param {AbortSignal} signal
 * @returns {Promise<{ reminder: Reminder, found: FoundReminder, messages: Message[] }>}
 */
async function readAppointment(id, signal) {
  const path = `reminder/${encodeURIComponent(id)}`;
  const [found, messages] = await Promise.all([read(path, {}, signal), readMessages(id, signal)]);
  return { reminder: await withConversation(found, signal), found, messages };
}

/**
 * How it stands is told by the list only: of the moment and the number there are few.
 * @param {Reminder} reminder
 * @param {AbortSignal} signal
 * @returns {Promise<Reminder>}
 */
async function withConversation(reminder, signal) {
  const at = instant(reminder.appt_sys_dt).getTime();
  const { reminders } = await read(
    'reminder',
    {
      include: 'conversation',
      contact_number: `+${reminder.contact_number}`,
      from: new Date(at).toISOString(),
      to: new Date(at + 1000).toISOString(),
    },
    signal,
  );
  return (
    reminders.find((/** @type {Reminder} */ each) => each.reminder_id === reminder.reminder_id) ?? reminder
  );
}

/** @param {string} tag as the API has it, such as en_us */
function languageName(tag) {
  try {
    return new Intl.DisplayNames(locale(), { type: 'language' }).of(tag.replace('_', '-')) ?? tag;
  } catch {
    return tag;
  }
}
