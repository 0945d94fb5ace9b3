/** @import { FieldProblem } from '../service/field-problem.js' */
import { sayProblem } from '../service/problem-words.js';
import { t } from '../ui/language.js';
import { html } from '../ui/preact.js';

/**
 * A label, what is to be filled in, a hint and what is wrong with it, tied together for screen readers.
 * @param {object} props
 * @param {string} props.id
 * @param {string} props.label
 * @param {string} [props.hint]
 * @param {boolean} [props.optional]
 * @param {FieldProblem | undefined} [props.problem]
 * @param {string} [props.wide]
 * @param {(attributes: Record<string, unknown>) => any} props.children draws the input, with these attributes on it
 */
export function Field({ id, label, hint, optional = false, problem, children }) {
  const describedBy = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return html`<div class="field ${problem ? 'is-wrong' : ''}">
    <label for=${id}>${label}${optional && html` <span class="quiet">(${t.form.optional})</span>`}</label>
    ${children({
      id,
      'aria-invalid': problem ? 'true' : 'false',
      ...(describedBy === '' ? {} : { 'aria-describedby': describedBy }),
    })}
    <${FieldNotes} id=${id} hint=${hint} problem=${problem} />
  </div>`;
}

/** @param {{ id: string, hint?: string | undefined, problem?: FieldProblem | undefined }} props */
export function FieldNotes({ id, hint, problem }) {
  return html`
    ${problem && html`<p class="problem" id="${id}-problem">${sayProblem(problem)}</p>`}
    ${hint && html`<p class="quiet hint" id="${id}-hint">${hint}</p>`}
  `;
}
