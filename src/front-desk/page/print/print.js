/** @import { Reminder } from '../api-types.js' */
import { statesOf } from '../appointment/states.js';
import { writeNumber } from '../contact/number.js';
import { readDay } from '../day/read-day.js';
import { Trouble } from '../service/problem.js';
import { linkToDay } from '../time/day-link.js';
import { isDay } from '../time/days.js';
import { lookAt } from '../time/last-day.js';
import {
  deskZone,
  differsFromHere,
  instant,
  shownZone,
  today,
  wall,
  wallIn,
  writeDay,
  writeMoment,
  writeTime,
  writeZone,
} from '../time/times.js';
import { Heading } from '../ui/heading.js';
import { Icon } from '../ui/icons.js';
import { t } from '../ui/language.js';
import { html, useEffect, useState } from '../ui/preact.js';

/** Far more than is ever printed of one day. */
const MAX_PRINTED = 2000;

/**
 * A day on paper, for when there is no screen: `#/print/2026-11-25`. The browser's own window for printing opens by itself.
 * @param {{ parts: string[] }} props
 */
export function PrintDay({ parts: [named = ''] }) {
  const day = isDay(named) ? named : today();
  const [found, setFound] = useState(/** @type {{ reminders?: Reminder[], error?: unknown }} */ ({}));
  useEffect(() => {
    lookAt(day);
    const ended = new AbortController();
    readDay({ day, filter: 'all', isWhole: true, wanted: MAX_PRINTED }, ended.signal).then(
      ({ reminders }) => setFound({ reminders }),
      (error) => !ended.signal.aborted && setFound({ error }),
    );
    return () => ended.abort();
  }, [day]);
  useEffect(() => {
    if (found.reminders) setTimeout(() => print());
  }, [found.reminders]);

  const title = t.print.title(writeDay(wall(`${day} 00:00:00`)));
  return html`<div class="print-tools">
      <a class="back" href=${linkToDay(day)}><${Icon} name="back" />${t.appointment.back}</a>
      <button type="button" onClick=${() => print()}><${Icon} name="print" />${t.print.print}</button>
    </div>
    <${Heading} title=${title}>${title}<//>
    <${Trouble} error=${found.error} />
    ${
      found.reminders
        ? html`<${List} reminders=${found.reminders} />`
        : found.error === undefined && html`<p class="empty" role="status">${t.shell.loading}</p>`
    }`;
}

/** @param {{ reminders: Reminder[] }} props */
function List({ reminders }) {
  const now = writeMoment(new Date(), deskZone());
  return html`<p class="quiet">${t.print.count(reminders.length)}, ${t.print.asOf(now)}</p>
    <div class="paper" role="region" aria-label=${t.print.count(reminders.length)} tabindex="0">
      <table>
        <thead>
          <tr>
            ${[
              t.print.done,
              t.print.time,
              t.print.name,
              t.print.number,
              t.print.person,
              t.print.state,
              t.print.last,
            ].map((words) => html`<th scope="col">${words}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${reminders.map((reminder) => html`<${Line} key=${reminder.reminder_id} reminder=${reminder} />`)}
        </tbody>
      </table>
    </div>`;
}

/** @param {{ reminder: Reminder }} props */
function Line({ reminder }) {
  const {
    contact_name: name,
    contact_number: digits,
    participant,
    location,
    canceled_by: canceledBy,
  } = reminder;
  const zone = shownZone(reminder.time_zone);
  const at = wallIn(instant(reminder.appt_sys_dt), zone);
  return html`<tr class=${canceledBy === null ? '' : 'is-off'}>
    <td><span class="box"></span></td>
    <td class="time">
      ${writeTime(at)}${differsFromHere(instant(reminder.appt_sys_dt), zone) && html`<br />${writeZone(zone)}`}
    </td>
    <td class="name free">${name}</td>
    <td class="time">${writeNumber(digits)}</td>
    <td class="free">${[participant, location].filter(Boolean).join(', ')}</td>
    <td>
      ${statesOf(reminder)
        .map((state) => t.states[state])
        .join(', ')}
    </td>
    <td class="said" dir="auto">${lastOf(reminder)}</td>
  </tr>`;
}

/** @param {Reminder} reminder */
function lastOf({
  last_message: last,
  answer_note,
  outcome_note,
  canceled_by: canceledBy,
  cancel_reason: reason,
}) {
  const kinds = /** @type {Record<string, string>} */ (t.kinds);
  const words =
    last && (last.direction === 'inbound' && last.text !== null ? `“${last.text}”` : kinds[last.kind]);
  return [words, answer_note, outcome_note, canceledBy === 'staff' && reason].filter(Boolean).join(' · ');
}
