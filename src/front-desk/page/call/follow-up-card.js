/** @import { FollowUp, OneFollowUp } from '../api-types.js' */
/** @import { IconName } from '../ui/icons.js' */
import { ContactNumber } from '../contact/number.js';
import { Whereabouts, whoOf } from '../contact/who.js';
import { change } from '../service/api.js';
import { tellChange } from '../service/live.js';
import { Trouble } from '../service/problem.js';
import { mayChange } from '../service/session.js';
import { AppointmentTime } from '../time/appointment-time.js';
import { deskZone, instant, today, wall, writeMoment, writeShortDay, writeTime } from '../time/times.js';
import { Icon } from '../ui/icons.js';
import { t } from '../ui/language.js';
import { html, useState } from '../ui/preact.js';
import { linkTo } from '../ui/router.js';
import { HandleForm } from './handle-form.js';

/** @type {Record<FollowUp['why'], { icon: IconName, state: string }>} */
const LOOKS = {
  urgent: { icon: 'unclear', state: 'unreachable' },
  bereavement: { icon: 'unclear', state: 'unreachable' },
  illness: { icon: 'unclear', state: 'unclear' },
  possible_opt_out: { icon: 'opted_out', state: 'opted_out' },
  late: { icon: 'clock', state: 'unclear' },
  unclear_reply: { icon: 'unclear', state: 'unclear' },
  late_reply: { icon: 'unclear', state: 'unclear' },
  after_cancel: { icon: 'unclear', state: 'unclear' },
  question: { icon: 'unclear', state: 'unclear' },
  too_many_texts: { icon: 'unclear', state: 'unclear' },
  no_appointment: { icon: 'unclear', state: 'unclear' },
  wrong_number: { icon: 'unreachable', state: 'unreachable' },
  not_told: { icon: 'unreachable', state: 'unreachable' },
  undelivered: { icon: 'unreachable', state: 'unreachable' },
  unconfirmed: { icon: 'unreachable', state: 'unreachable' },
  not_sent: { icon: 'clock', state: 'unreachable' },
  expired: { icon: 'expired', state: 'expired' },
  opted_out: { icon: 'opted_out', state: 'opted_out' },
  no_answer: { icon: 'clock', state: 'reminded' },
};

/**
 * @typedef {object} CardProps
 * @property {FollowUp} followUp
 * @property {boolean} isGone it is not on the list any more, but somebody writes a note on it
 * @property {(isWriting: boolean) => void} onWriting
 * @property {(words: string) => void} onSettled it leaves this list
 */

/**
 * One number to call: when they are due, why, what they wrote; and to be ticked off.
 * @param {CardProps} props
 */
export function FollowUpCard({ followUp, isGone, onWriting, onSettled }) {
  const { reminder_id: id, why, contact_number: digits, since, minutes_late: minutes } = followUp;
  const { appt_user_dt, appt_sys_dt, time_zone } = followUp;
  const { icon, state } = LOOKS[why];
  return html`<li class="card call">
    <div class="call-head">
      ${
        appt_user_dt !== null &&
        appt_sys_dt !== null &&
        time_zone !== null &&
        html`<${AppointmentTime} of=${{ appt_user_dt, appt_sys_dt, time_zone }} day=${today()} />`
      }
      <div class="who">
        ${id === null ? t.call.noAppointment : html`<a href=${linkTo('appointment', id)}>${whoOf(followUp)}</a>`}
        ${id !== null && html`<${Whereabouts} of=${followUp} />`}
      </div>
      <${ContactNumber} digits=${digits} isToCall />
    </div>
    <div class="call-why">
      <span class="state is-${state}"
        ><${Icon} name=${icon} />${t.call.why[why]}${minutes === null ? '' : `, ${minutes} min`}</span
      >
      <span class="quiet">${t.call.since(writeMoment(instant(since), deskZone()))}</span>
      <p class="advice">${t.call.advice[why]}</p>
    </div>
    ${followUp.text && html`<blockquote dir="auto">${followUp.text}</blockquote>`}
    <${Others} of=${followUp} />
    ${
      followUp.handled_at === null
        ? mayChange() && html`<${Handle} ...${{ followUp, isGone, onWriting, onSettled }} />`
        : html`<${Handled} followUp=${followUp} onSettled=${onSettled} />`
    }
  </li>`;
}

/** Why else the same number is to be called. @param {{ of: FollowUp }} props */
function Others({ of: { reminder_id: id, text, others } }) {
  if (others.length === 0) return null;
  return html`<div class="others">
    <p class="quiet">${t.people.also}</p>
    <ul>
      ${others.map(
        (other) =>
          html`<li key=${other.id}>
            ${t.call.why[other.why]}${
              other.reminder_id !== null &&
              other.reminder_id !== id &&
              html` · <a href=${linkTo('appointment', other.reminder_id)}>${nameOf(other)}</a>`
            }${other.text && other.text !== text && html`<q dir="auto">${other.text}</q>`}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** @param {OneFollowUp} followUp */
function nameOf({ participant, location, appt_user_dt: at }) {
  const when = at === null ? '' : `${writeShortDay(wall(at))}, ${writeTime(wall(at))}`;
  return [participant ?? location ?? '', when].filter((part) => part !== '').join(', ');
}

/** @param {CardProps} props */
function Handle({ followUp, isGone, onWriting, onSettled }) {
  const [isOpen, setIsOpen] = useState(false);
  /** @param {boolean} isWriting */
  const write = (isWriting) => {
    setIsOpen(isWriting);
    onWriting(isWriting);
  };
  if (isOpen)
    return html`<${HandleForm}
      followUp=${followUp}
      isGone=${isGone}
      onSettled=${(/** @type {string} */ words) => {
        write(false);
        onSettled(words);
      }}
      onCancel=${() => write(false)}
    />`;
  return html`<div class="actions">
    <button
      type="button"
      class="primary"
      aria-label=${t.call.markFor(whoOf(followUp))}
      onClick=${() => write(true)}
    >
      <${Icon} name="check" />${t.call.mark}
    </button>
    ${
      followUp.reminder_id !== null &&
      html`<a class="button" href=${linkTo('appointment', followUp.reminder_id)}>${t.call.appointment}</a>`
    }
  </div>`;
}

/** @param {{ followUp: FollowUp, onSettled: (words: string) => void }} props */
function Handled({ followUp, onSettled }) {
  const [problem, setProblem] = useState(/** @type {unknown} */ (undefined));
  const { id, handled_at: at, handled_by: by, note } = followUp;
  const time = writeMoment(instant(at ?? ''), deskZone());

  async function putBack() {
    try {
      await change('DELETE', `follow-ups/${encodeURIComponent(id)}/handled`);
    } catch (error) {
      return setProblem(error);
    }
    onSettled(t.call.isOpen(whoOf(followUp)));
    tellChange();
  }

  return html`<p class="handled">
      <${Icon} name="check" />
      <span>${by ? t.call.handledBy(by, time) : t.call.handledAt(time)}${note && html`<q>${note}</q>`}</span>
    </p>
    <${Trouble} error=${problem} />
    ${
      mayChange() &&
      html`<div class="actions">
        <button type="button" aria-label=${t.call.undoFor(whoOf(followUp))} onClick=${putBack}>
          <${Icon} name="undo" />${t.call.undo}
        </button>
      </div>`
    }`;
}
