/** @import { FollowUp } from '../api-types.js' */
import { whoOf } from '../contact/who.js';
import { change } from '../service/api.js';
import { tellChange } from '../service/live.js';
import { Trouble } from '../service/problem.js';
import { session } from '../service/session.js';
import { Icon } from '../ui/icons.js';
import { t } from '../ui/language.js';
import { html, useEffect, useRef, useState } from '../ui/preact.js';

/** Whoever has handled one has told their name; the next one need not ask again. */
const NAME_KEPT = 'desk.by';

/**
 * Who has called, and what came of it.
 * @param {object} props
 * @param {FollowUp} props.followUp as it is by now, or as it was when it left the list
 * @param {boolean} props.isGone somebody else has handled it meanwhile, or it has settled itself
 * @param {(words: string) => void} props.onSettled
 * @param {() => void} props.onCancel
 */
export function HandleForm({ followUp, isGone, onSettled, onCancel }) {
  const [problem, setProblem] = useState(/** @type {unknown} */ (undefined));
  const [lacksName, setLacksName] = useState(false);
  /** @type {{ current: HTMLFormElement | null }} */
  const form = useRef(null);
  // Who has signed in by name need not tell it.
  const asksName = !session.value?.is_user;
  const name = localStorage.getItem(NAME_KEPT) ?? '';
  /** @param {'by' | 'note'} field */
  const input = (field) =>
    /** @type {HTMLInputElement | null} */ (form.current?.elements.namedItem(field) ?? null);
  useEffect(() => input(asksName && name === '' ? 'by' : 'note')?.focus(), []);

  /** @param {SubmitEvent} event */
  async function submit(event) {
    event.preventDefault();
    const by = input('by')?.value.trim();
    const note = input('note')?.value.trim() ?? '';
    setLacksName(by === '');
    if (by === '') return input('by')?.focus();
    if (by !== undefined) localStorage.setItem(NAME_KEPT, by);
    try {
      await change('PUT', `follow-ups/${encodeURIComponent(followUp.id)}/handled`, {
        body: { ...(by === undefined ? {} : { by }), ...(note === '' ? {} : { note }) },
      });
    } catch (error) {
      return setProblem(error);
    }
    onSettled(t.call.isHandled(whoOf(followUp)));
    tellChange();
  }

  const number = followUp.contact_number;
  return html`<form
    class="handle"
    ref=${form}
    onSubmit=${submit}
    onKeyDown=${(/** @type {KeyboardEvent} */ { key }) => key === 'Escape' && !isGone && onCancel()}
    novalidate
  >
    ${isGone && html`<p class="problem" role="alert">${t.people.handledMeanwhile}</p>`}
    ${asksName && html`<${NameField} id=${`by-${number}`} name=${name} isMissing=${lacksName} />`}
    <div class="field">
      <label for="note-${number}">${t.call.note}</label>
      <input id="note-${number}" name="note" maxlength="256" autocomplete="off" />
    </div>
    <${Trouble} error=${problem} />
    <div class="actions">
      <button type="submit" class="primary">
        <${Icon} name="check" />${isGone ? t.people.keepNote : t.call.save}
      </button>
      <button type="button" onClick=${onCancel}>${isGone ? t.people.discard : t.call.cancel}</button>
    </div>
  </form>`;
}

/** @param {{ id: string, name: string, isMissing: boolean }} props */
function NameField({ id, name, isMissing }) {
  return html`<div class="field">
    <label for=${id}>${t.call.by}</label>
    <input
      id=${id}
      name="by"
      maxlength="64"
      autocomplete="name"
      defaultValue=${name}
      aria-invalid=${isMissing ? 'true' : 'false'}
      aria-describedby="${id}-problem"
    />
    <p id="${id}-problem" class="problem" role="alert">${isMissing && t.call.needsName}</p>
  </div>`;
}
