/** @import { Reminder } from '../api-types.js' */
import { States } from '../appointment/states.js';
import { AppointmentTime } from '../time/appointment-time.js';
import { t } from '../ui/language.js';
import { html, useState } from '../ui/preact.js';
import { linkTo } from '../ui/router.js';

const FIRST = 5;

/**
 * Somebody's appointments, what is ahead first.
 * @param {{ ahead: readonly Reminder[], past: readonly Reminder[] }} props
 */
export function ContactAppointments({ ahead, past }) {
  return html`<${Some} title=${t.inbox.ahead} none=${t.inbox.noneAhead} reminders=${ahead} />
    ${past.length > 0 && html`<${Some} title=${t.inbox.past} none="" reminders=${past} />`}`;
}

/** @param {{ title: string, none: string, reminders: readonly Reminder[] }} props */
function Some({ title, none, reminders }) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? reminders : reminders.slice(0, FIRST);
  return html`<h3>${title}</h3>
    ${reminders.length === 0 && html`<p class="quiet">${none}</p>`}
    <ol class="their-appointments">
      ${shown.map((reminder) => {
        const { reminder_id: id, participant, location } = reminder;
        return html`<li key=${id}>
          <a href=${linkTo('appointment', id)}><${AppointmentTime} of=${reminder} /></a>
          <${States} reminder=${reminder} />
          <span class="place">${[participant, location].filter(Boolean).join(' · ')}</span>
        </li>`;
      })}
    </ol>
    ${
      shown.length < reminders.length &&
      html`<button type="button" class="more" onClick=${() => setIsWhole(true)}>
        ${t.inbox.allOf(reminders.length)}
      </button>`
    }`;
}
