/** @import { Reminder } from '../api-types.js' */
import { Icon } from '../lib/icons.js';
import { t } from '../lib/language.js';
import { html } from '../lib/preact.js';
import { instant, shownZone, writeMoment } from '../lib/times.js';

/**
 * What staff have said of an appointment, and what they noted: it stands behind what was written.
 * @param {{ reminder: Reminder }} props
 */
export function Decided({ reminder }) {
  const {
    answered_by: answeredBy,
    will_attend: willAttend,
    responded_at: at,
    outcome,
    canceled_by,
  } = reminder;
  const time = at === null ? '' : writeMoment(instant(at), shownZone(reminder.time_zone));
  const decided = [
    answeredBy === 'staff' && {
      words: `${t.decisions[willAttend ? 'confirmed' : 'canceled'].whole} · ${time}`,
      note: reminder.answer_note,
    },
    canceled_by === 'staff' && { words: t.states.canceled_by_us, note: reminder.cancel_reason },
    outcome !== null && { words: t.states[outcome], note: null },
  ].filter((each) => typeof each === 'object');
  if (decided.length === 0) return null;
  return html`<ul class="decided" aria-label=${t.day.byStaff}>
    ${decided.map(
      ({ words, note }) =>
        html`<li><${Icon} name="note" /><span>${words}${note && html`<q dir="auto">${note}</q>`}</span></li>`,
    )}
  </ul>`;
}
