/** @import { FieldProblem } from '../service/field-problem.js' */
import { t } from '../ui/language.js';
import { html, useState } from '../ui/preact.js';
import { withWindow } from './appointment-form.js';
import { FieldNotes } from './field.js';

const USUAL = [168, 72, 48, 24, 2];
const MAX_HOURS = 8760;

/**
 * How long before the appointment to remind: the usual times to tick, and any other.
 * @param {object} props
 * @param {readonly number[]} props.value hours
 * @param {(hours: number[]) => void} props.onChoose
 * @param {FieldProblem | undefined} [props.problem]
 */
export function WindowsChoice({ value, onChoose, problem }) {
  const [other, setOther] = useState('');
  // What was once added can be ticked off and on again.
  const [offered, setOffered] = useState([...new Set([...USUAL, ...value])]);
  const hours = [...new Set([...offered, ...value])].sort((a, b) => b - a);

  function add() {
    const added = Number(other);
    if (other === '' || !Number.isInteger(added) || added < 0 || added > MAX_HOURS) return;
    setOffered([...offered, added]);
    onChoose(withWindow(value, added, true));
    setOther('');
  }

  return html`<fieldset
    class="field windows ${problem ? 'is-wrong' : ''}"
    aria-describedby=${problem ? 'windows-problem windows-hint' : 'windows-hint'}
  >
    <legend>${t.form.windows}</legend>
    <div class="chips">
      ${hours.map(
        (each, index) =>
          html`<label class="chip" key=${each}>
            <input
              type="checkbox"
              id=${index === 0 ? 'windows' : undefined}
              checked=${value.includes(each)}
              onChange=${(/** @type {Event & { currentTarget: HTMLInputElement }} */ { currentTarget }) =>
                onChoose(withWindow(value, each, currentTarget.checked))}
            />
            <span>${t.appointment.before(each)}</span>
          </label>`,
      )}
    </div>
    <div class="beside">
      <label for="other-hours" class="quiet">${t.form.otherHours}</label>
      <input
        id="other-hours"
        type="number"
        min="0"
        max=${MAX_HOURS}
        step="1"
        inputmode="numeric"
        value=${other}
        onInput=${(/** @type {Event & { currentTarget: HTMLInputElement }} */ { currentTarget }) =>
          setOther(currentTarget.value)}
        onKeyDown=${(/** @type {KeyboardEvent} */ event) => {
          if (event.key !== 'Enter') return;
          // Enter adds these hours; it does not save the appointment.
          event.preventDefault();
          add();
        }}
      />
      <button type="button" onClick=${add}>${t.form.addHours}</button>
    </div>
    <${FieldNotes} id="windows" hint=${t.form.windowsHint} problem=${problem} />
  </fieldset>`;
}
