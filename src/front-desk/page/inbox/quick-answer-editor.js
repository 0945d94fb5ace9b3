/** @import { QuickAnswer } from '../api-types.js' */
import { change } from '../service/api.js';
import { t } from '../ui/language.js';
import { html, useState } from '../ui/preact.js';
import { TEXT_LANGUAGES } from '../ui/text-languages.js';
import { problemOf } from './send.js';

/**
 * Where quick answers are written, changed and deleted.
 * @param {object} props
 * @param {readonly QuickAnswer[]} props.answers those in this language
 * @param {string} props.language
 * @param {(language: string) => void} props.onLanguage
 * @param {string} props.text what stands in the box, which may be worth keeping
 * @param {() => void} props.onChanged
 */
export function QuickAnswerEditor({ answers, language, onLanguage, text, onChanged }) {
  return html`<div class="quick-editor" role="group" aria-label=${t.inbox.quick}>
    <label class="field">
      <span class="label">${t.inbox.quickLanguage}</span>
      <select
        value=${language}
        onChange=${(/** @type {Event & { currentTarget: HTMLSelectElement }} */ { currentTarget }) => onLanguage(currentTarget.value)}
      >
        ${[...TEXT_LANGUAGES].map(([code, name]) => html`<option key=${code} value=${code}>${name}</option>`)}
      </select>
    </label>
    <ul>
      ${answers.map(
        (answer) =>
          html`<li key=${answer.id}>
            <${Fields} answer=${answer} language=${language} onChanged=${onChanged} />
          </li>`,
      )}
      <li key="new">
        <${Fields}
          key=${`${language} ${answers.length}`}
          language=${language}
          text=${text}
          onChanged=${onChanged}
        />
      </li>
    </ul>
  </div>`;
}

/**
 * @param {object} props
 * @param {QuickAnswer} [props.answer] undefined for a new one
 * @param {string} props.language
 * @param {string} [props.text] for a new one
 * @param {() => void} props.onChanged
 */
function Fields({ answer, language, text = '', onChanged }) {
  const [values, setValues] = useState({ title: answer?.title ?? '', text: answer?.text ?? text });
  const [problem, setProblem] = useState('');
  const id = answer?.id ?? 'new';
  const path = `quick-answers${answer ? `/${answer.id}` : ''}`;
  const isChanged = values.title !== (answer?.title ?? '') || values.text !== (answer?.text ?? '');

  /** @param {() => Promise<unknown>} ask */
  async function attempt(ask) {
    setProblem('');
    try {
      await ask();
      onChanged();
    } catch (error) {
      setProblem(problemOf(error));
    }
  }
  function save() {
    if (values.title.trim() === '' || values.text.trim() === '') return setProblem(t.inbox.quickEmpty);
    void attempt(() => change(answer ? 'PUT' : 'POST', path, { body: { language, ...values } }));
  }
  const input = (/** @type {'title' | 'text'} */ name) => ({
    id: `quick-${name}-${id}`,
    value: values[name],
    dir: 'auto',
    'aria-describedby': `quick-problem-${id}`,
    onInput: (/** @type {Event & { currentTarget: HTMLInputElement }} */ { currentTarget }) =>
      setValues({ ...values, [name]: currentTarget.value }),
  });

  return html`<div class="quick-fields">
    <div class="field">
      <label for="quick-title-${id}">${t.inbox.quickTitle}</label>
      <input maxlength="40" ...${input('title')} />
    </div>
    <div class="field">
      <label for="quick-text-${id}">${t.inbox.quickText}</label>
      <textarea rows="2" ...${input('text')}></textarea>
    </div>
    <p id="quick-problem-${id}" class="problem" role="alert">${problem}</p>
    <div class="actions">
      ${
        (isChanged || !answer) &&
        html`<button type="button" onClick=${save}>${answer ? t.inbox.saveQuick : t.inbox.addQuick}</button>`
      }
      ${
        answer &&
        html`<button type="button" class="danger" onClick=${() => attempt(() => change('DELETE', path))}>
          ${t.inbox.deleteQuick}
        </button>`
      }
    </div>
  </div>`;
}
