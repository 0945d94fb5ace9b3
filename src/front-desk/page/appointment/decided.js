/** @import { Reminder } from '../api-types.js' */
import { instant, shownZone, writeMoment } from '../time/times.js';
import { Icon } from '../ui/icons.js';
import { t } from '../ui/language.js';
import { html } from '../ui/preact.js';

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
    outcome_note: outcomeNote,
    canceled_by,
  } = reminder;
  const time = at === null ? '' : writeMoment(instant(at), shownZone(reminder.time_zone));
  const decided = [
    answeredBy === 'staff' && {
      words: `${t.decisions[willAttend ? 'confirmed' : 'canceled'].whole} · ${time}`,
      note: reminder.answer_note,
    },
    canceled_by === 'staff' && { words: t.states.canceled_by_us, note: reminder.cancel_reason },
    outcome !== null && { words: t.states[outcome], note: outcomeNote },
  ].filter((each) => typeof each === 'object');
  if (decided.length === 0) return null;
  return html`<ul class="decided" aria-label=${t.day.byStaff}>
    ${decided.map(
      ({ words, note }) =>
        html`<li><${Icon} name="note" /><span>${words}${note && html`<q dir="auto">${note}</q>`}</span></li>`,
    )}
  </ul>`;
}
