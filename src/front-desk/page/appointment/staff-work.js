/** @import { FoundReminder } from '../api-types.js' */
import { sayChange } from '../service/conflict.js';
import { deskZone, instant, writeMoment } from '../time/times.js';
import { t } from '../ui/language.js';
import { html } from '../ui/preact.js';

/**
 * What staff have done about an appointment: who changed it last, and what came of calls.
 * @param {{ reminder: FoundReminder }} props
 */
export function StaffWork({ reminder }) {
  const { last_change: change, handled_follow_ups: handled } = reminder;
  if (!change && handled.length === 0) return null;
  return html`<section class="staff-work" aria-labelledby="staff-work">
    <h2 id="staff-work">${t.people.staffWork}</h2>
    ${change && html`<p>${sayChange(reminder)}</p>`}
    ${
      handled.length > 0 &&
      html`<ul>
        ${handled.map(
          ({ id: key, why, handled_at: at, handled_by: by, note }) =>
            html`<li key=${key}>
              ${t.call.why[why]}: ${by ? t.call.handledBy(by, moment(at)) : t.call.handledAt(moment(at))}
              ${note && html`<q>${note}</q>`}
            </li>`,
        )}
      </ul>`
    }
  </section>`;
}

/** @param {string} at */
function moment(at) {
  return writeMoment(instant(at), deskZone());
}
