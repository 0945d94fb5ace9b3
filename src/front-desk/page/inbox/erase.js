import { change } from '../service/api.js';
import { tellChange } from '../service/live.js';
import { Trouble } from '../service/problem.js';
import { tellSuccess } from '../service/success.js';
import { t } from '../ui/language.js';
import { html, useState } from '../ui/preact.js';
import { goTo } from '../ui/router.js';
import { keepDraft } from './drafts.js';

/**
 * Erases a person, for whoever types the end of their number: nothing brings it back.
 * @param {{ digits: string }} props
 */
export function Erase({ digits }) {
  const [isOpen, setIsOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState(/** @type {unknown} */ (undefined));
  const isSure = typed.replace(/\D/g, '') === digits.slice(-4);

  /** @param {SubmitEvent} event */
  async function submit(event) {
    event.preventDefault();
    if (!isSure || isBusy) return;
    setIsBusy(true);
    setProblem(undefined);
    try {
      await change('DELETE', `contacts/${digits}`);
    } catch (error) {
      setIsBusy(false);
      return setProblem(error);
    }
    keepDraft(digits, '');
    tellChange();
    goTo('inbox');
    tellSuccess(t.inbox.erased);
  }

  return html`<section class="card" aria-labelledby="erase">
    <h2 id="erase">${t.inbox.eraseTitle}</h2>
    <p class="quiet">${t.inbox.eraseWhat}</p>
    ${
      isOpen
        ? html`<form class="erase" onSubmit=${submit} novalidate>
            <div class="field">
              <label for="erase-digits">${t.inbox.eraseType(digits.slice(-4))}</label>
              <input
                id="erase-digits"
                inputmode="numeric"
                autocomplete="off"
                value=${typed}
                onInput=${(/** @type {Event & { currentTarget: HTMLInputElement }} */ { currentTarget }) =>
                  setTyped(currentTarget.value)}
              />
            </div>
            <${Trouble} error=${problem} />
            <div class="actions">
              <button type="submit" class="danger" aria-disabled=${isSure && !isBusy ? 'false' : 'true'}>
                ${t.inbox.erase}
              </button>
              <button type="button" onClick=${() => setIsOpen(false)}>${t.inbox.leave}</button>
            </div>
          </form>`
        : html`<div class="actions">
            <button type="button" class="danger" onClick=${() => setIsOpen(true)}>${t.inbox.erase} …</button>
          </div>`
    }
  </section>`;
}
