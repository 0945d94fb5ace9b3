/** @import { FollowUp } from '../api-types.js' */
/** @import { IconName } from '../lib/icons.js' */
import { whoOf } from '../day/appointment-list.js';
import { AppointmentTime } from '../lib/appointment-time.js';
import { Icon } from '../lib/icons.js';
import { t } from '../lib/language.js';
import { ContactNumber } from '../lib/number.js';
import { html, useEffect, useRef, useState } from '../lib/preact.js';
import { linkTo } from '../lib/router.js';
import { HERE, instant, today, writeMoment } from '../lib/times.js';
import { change } from '../service/api.js';
import { tellChange } from '../service/live.js';
import { Trouble } from '../service/problem.js';
import { mayChange } from '../service/session.js';

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

/** Whoever has handled one has told their name; the next one need not ask again. */
const NAME_KEPT = 'desk.by';

/**
 * One person to call: when they are due, why, what they wrote; and to be ticked off.
 * @param {{ followUp: FollowUp, onSettled: (words: string) => void }} props onSettled it leaves this list
 */
export function FollowUpCard({ followUp, onSettled }) {
  const {
    reminder_id: id,
    why,
    contact_number: digits,
    location,
    participant,
    since,
    minutes_late: minutes,
  } = followUp;
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
        ${participant && location && html`<span class="place">${location}</span>`}
      </div>
      <${ContactNumber} digits=${digits} />
    </div>
    <div class="call-why">
      <span class="state is-${state}"
        ><${Icon} name=${icon} />${t.call.why[why]}${minutes === null ? '' : `, ${minutes} min`}</span
      >
      <span class="quiet">${t.call.since(writeMoment(instant(since), HERE))}</span>
      <p class="advice">${t.call.advice[why]}</p>
    </div>
    ${followUp.text && html`<blockquote dir="auto">${followUp.text}</blockquote>`}
    ${
      followUp.handled_at === null
        ? mayChange() && html`<${Handle} followUp=${followUp} onSettled=${onSettled} />`
        : html`<${Handled} followUp=${followUp} onSettled=${onSettled} />`
    }
  </li>`;
}

/** @param {{ followUp: FollowUp, onSettled: (words: string) => void }} props */
function Handle({ followUp, onSettled }) {
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen)
    return html`<${HandleForm}
      followUp=${followUp}
      onSettled=${onSettled}
      onCancel=${() => setIsOpen(false)}
    />`;
  return html`<div class="actions">
    <button
      type="button"
      class="primary"
      aria-label=${t.call.markFor(whoOf(followUp))}
      onClick=${() => setIsOpen(true)}
    >
      <${Icon} name="check" />${t.call.mark}
    </button>
    ${
      followUp.reminder_id !== null &&
      html`<a class="button" href=${linkTo('appointment', followUp.reminder_id)}>${t.call.appointment}</a>`
    }
  </div>`;
}

/** @param {{ followUp: FollowUp, onSettled: (words: string) => void, onCancel: () => void }} props */
function HandleForm({ followUp, onSettled, onCancel }) {
  const [problem, setProblem] = useState(/** @type {unknown} */ (undefined));
  const [lacksName, setLacksName] = useState(false);
  /** @type {{ current: HTMLFormElement | null }} */
  const form = useRef(null);
  const name = localStorage.getItem(NAME_KEPT) ?? '';
  /** @param {'by' | 'note'} field */
  const input = (field) => /** @type {HTMLInputElement} */ (form.current?.elements.namedItem(field));
  useEffect(() => input(name === '' ? 'by' : 'note').focus(), []);

  /** @param {SubmitEvent} event */
  async function submit(event) {
    event.preventDefault();
    const by = input('by').value.trim();
    const note = input('note').value.trim();
    setLacksName(by === '');
    if (by === '') return input('by').focus();
    localStorage.setItem(NAME_KEPT, by);
    try {
      await change('PUT', `follow-ups/${encodeURIComponent(followUp.id)}/handled`, {
        body: { by, ...(note === '' ? {} : { note }) },
      });
    } catch (error) {
      return setProblem(error);
    }
    onSettled(t.call.isHandled(whoOf(followUp)));
    tellChange();
  }

  const id = `by-${followUp.id}`;
  return html`<form
    class="handle"
    ref=${form}
    onSubmit=${submit}
    onKeyDown=${(/** @type {KeyboardEvent} */ { key }) => key === 'Escape' && onCancel()}
    novalidate
  >
    <div class="field">
      <label for=${id}>${t.call.by}</label>
      <input
        id=${id}
        name="by"
        maxlength="64"
        autocomplete="name"
        defaultValue=${name}
        aria-invalid=${lacksName ? 'true' : 'false'}
        aria-describedby="${id}-problem"
      />
      <p id="${id}-problem" class="problem" role="alert">${lacksName && t.call.needsName}</p>
    </div>
    <div class="field">
      <label for="note-${followUp.id}">${t.call.note}</label>
      <input id="note-${followUp.id}" name="note" maxlength="256" autocomplete="off" />
    </div>
    <${Trouble} error=${problem} />
    <div class="actions">
      <button type="submit" class="primary"><${Icon} name="check" />${t.call.save}</button>
      <button type="button" onClick=${onCancel}>${t.call.cancel}</button>
    </div>
  </form>`;
}

/** @param {{ followUp: FollowUp, onSettled: (words: string) => void }} props */
function Handled({ followUp, onSettled }) {
  const [problem, setProblem] = useState(/** @type {unknown} */ (undefined));
  const { id, handled_at: at, handled_by: by, note } = followUp;
  const time = writeMoment(instant(at ?? ''), HERE);

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
