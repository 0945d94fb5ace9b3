/** @import { FollowUp } from './api-types.js' */
/** @import { IconName } from './icons.js' */
import { change } from './api.js';
import { whoOf } from './appointment-list.js';
import { AppointmentTime } from './appointment-time.js';
import { Icon } from './icons.js';
import { t } from './language.js';
import { tellChange } from './live.js';
import { ContactNumber } from './number.js';
import { html, useEffect, useRef, useState } from './preact.js';
import { Trouble } from './problem.js';
import { linkTo } from './router.js';
import { mayChange } from './session.js';
import { HERE, instant, today, writeMoment } from './times.js';

/** @type {Record<FollowUp['why'], { icon: IconName, state: string }>} */
const LOOKS = {
  unclear_reply: { icon: 'unclear', state: 'unclear' },
  wrong_number: { icon: 'unreachable', state: 'unreachable' },
  undelivered: { icon: 'unreachable', state: 'unreachable' },
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
  const { reminder_id: id, why, contact_number: digits, location, participant, since } = followUp;
  const { icon, state } = LOOKS[why];
  return html`<li class="card call">
    <div class="call-head">
      <${AppointmentTime} of=${followUp} day=${today()} />
      <div class="who">
        <a href=${linkTo('appointment', id)}>${whoOf(followUp)}</a>
        ${participant && location && html`<span class="place">${location}</span>`}
      </div>
      <${ContactNumber} digits=${digits} />
    </div>
    <div class="call-why">
      <span class="state is-${state}"><${Icon} name=${icon} />${t.call.why[why]}</span>
      <span class="quiet">${t.call.since(writeMoment(instant(since), HERE))}</span>
      <p class="advice">${t.call.advice[why]}</p>
    </div>
    ${followUp.text && html`<blockquote>${followUp.text}</blockquote>`}
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
    <a class="button" href=${linkTo('appointment', followUp.reminder_id)}>${t.call.appointment}</a>
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
