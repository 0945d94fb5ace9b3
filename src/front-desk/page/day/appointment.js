/** @import { Message, Reminder } from '../api-types.js' */
import { AppointmentTime } from '../lib/appointment-time.js';
import { dayOf } from '../lib/days.js';
import { Heading } from '../lib/heading.js';
import { Icon } from '../lib/icons.js';
import { locale, t } from '../lib/language.js';
import { ContactNumber } from '../lib/number.js';
import { html } from '../lib/preact.js';
import { linkTo } from '../lib/router.js';
import { HERE, instant, wallIn } from '../lib/times.js';
import { read, Refusal } from '../service/api.js';
import { readMessages } from '../service/messages.js';
import { Trouble } from '../service/problem.js';
import { mayChange } from '../service/session.js';
import { usePolling } from '../service/use-polling.js';
import { stateOf, whoOf } from './appointment-list.js';
import { Conversation } from './conversation.js';
import { StaffWork } from './staff-work.js';
import { State } from './states.js';

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

  const { reminder, messages } = value;
  const here = dayOf(wallIn(instant(reminder.appt_sys_dt), HERE));
  return html`<a class="back" href=${linkTo('day', here)}><${Icon} name="back" />${t.appointment.back}</a>
    <${Trouble} error=${error} />
    <div class="appointment-head">
      <${Heading} title=${whoOf(reminder)}>${whoOf(reminder)}<//>
      <${AppointmentTime} of=${reminder} />
      <${State} state=${stateOf(reminder)} />
    </div>
    <div class="appointment">
      <section class="details" aria-labelledby="details">
        <h2 id="details">${t.appointment.details}</h2>
        <${Details} reminder=${reminder} />
        ${mayChange() && instant(reminder.appt_sys_dt) > new Date() && html`<${Actions} id=${id} />`}
        <${StaffWork} id=${id} />
      </section>
      <section aria-labelledby="conversation">
        <h2 id="conversation">${t.appointment.conversation}</h2>
        <${Conversation} messages=${messages} zone=${reminder.time_zone} />
      </section>
    </div>`;
}

/** @param {{ id: string }} props */
function Actions({ id }) {
  return html`<div class="actions">
    <a class="button" href=${linkTo('change', id)}>${t.change.link}</a>
    <a class="button danger" href=${linkTo('cancel', id)}>${t.cancel.link}</a>
  </div>`;
}

/** @param {{ reminder: Reminder }} props */
function Details({ reminder }) {
  const { contact_number: digits, participant, location, language, notify_window: windows } = reminder;
  return html`<dl>
    <dt>${t.appointment.number}</dt>
    <dd><${ContactNumber} digits=${digits} /></dd>
    ${
      participant &&
      html`<dt>${t.appointment.person}</dt>
        <dd>${participant}</dd>`
    }
    ${
      location &&
      html`<dt>${t.appointment.place}</dt>
        <dd>${location}</dd>`
    }
    <dt>${t.appointment.reminders}</dt>
    <dd>${[windows].flat().map(t.appointment.before).join(', ')}</dd>
    <dt>${t.appointment.language}</dt>
    <dd>${language ? languageName(language) : t.appointment.standardLanguage}</dd>
  </dl>`;
}

/**
 * @param {string} id
 * @param {AbortSignal} signal
 * @returns {Promise<{ reminder: Reminder, messages: Message[] }>}
 */
async function readAppointment(id, signal) {
  const path = `reminder/${encodeURIComponent(id)}`;
  const [plain, messages] = await Promise.all([read(path, {}, signal), readMessages(id, signal)]);
  return { reminder: await withConversation(plain, signal), messages };
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
