import { t } from '../ui/language.js';
import { html } from '../ui/preact.js';

/** Whether contacts are told by a text, as the API has it. */
const NOTIFY = /** @type {const} */ (['auto', 'always', 'never']);
/** @typedef {typeof NOTIFY[number]} Notify */

/** @param {{ value: Notify, words: typeof t.notify.one, onChoose: (notify: Notify) => void }} props */
export function NotifyChoice({ value, words, onChoose }) {
  return html`<fieldset class="field">
    <legend>${t.notify.title}</legend>
    <div class="chips">
      ${NOTIFY.map(
        (each) =>
          html`<label class="chip" key=${each}>
            <input type="radio" name="notify" checked=${each === value} onChange=${() => onChoose(each)} />
            <span>${words[each]}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
