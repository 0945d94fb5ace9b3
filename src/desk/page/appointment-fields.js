/**
 * @import { FormValues, Input, InputProblems } from './appointment-form.js'
 * @import { Country } from './written-number.js'
 */
import { Field } from './field.js';
import { t } from './language.js';
import { writeNumber } from './number.js';
import { html } from './preact.js';
import { today } from './times.js';
import { WindowsChoice } from './windows-choice.js';
import { readWrittenNumber } from './written-number.js';
import { ZoneChoice } from './zones.js';

/** The languages in which the service's own texts are written. */
const LANGUAGES = { en: 'English', es: 'Español', fr: 'Français' };

/**
 * @typedef {object} Suggestions what was used for other appointments lately
 * @property {readonly string[]} participants
 * @property {readonly string[]} locations
 */

/**
 * Everything that can be said of an appointment.
 * @param {object} props
 * @param {FormValues} props.values
 * @param {InputProblems} props.problems
 * @param {Country} props.country
 * @param {Suggestions} props.suggestions
 * @param {(name: Input, value: any) => void} props.onFill
 * @param {(name: Input) => void} props.onLeave the reader is done with an input, for now
 */
export function AppointmentFields({ values, problems, country, suggestions, onFill, onLeave }) {
  /** @param {Input} name */
  const events = (name) => ({
    value: values[name],
    onInput: (/** @type {Event & { currentTarget: HTMLInputElement }} */ { currentTarget }) =>
      onFill(name, currentTarget.value),
    onBlur: () => onLeave(name),
  });
  const read = readWrittenNumber(values.number, country);
  const numberHint =
    'number' in read ? t.form.numberRead(writeNumber(read.number.slice(1))) : t.form.numberHint;
  const others = Object.hasOwn(LANGUAGES, values.language) || values.language === '' ? [] : [values.language];

  return html`
    <${Field} id="number" label=${t.form.number} hint=${numberHint} problem=${problems.number}>
      ${(/** @type {object} */ attributes) =>
        html`<input type="tel" autocomplete="off" ...${attributes} ...${events('number')} />`}
    <//>
    <div class="pair">
      <${Field} id="date" label=${t.form.date} problem=${problems.date}>
        ${(/** @type {object} */ attributes) =>
          html`<input type="date" min=${today()} ...${attributes} ...${events('date')} />`}
      <//>
      <${Field} id="time" label=${t.form.time} problem=${problems.time}>
        ${(/** @type {object} */ attributes) => html`<input type="time" ...${attributes} ...${events('time')} />`}
      <//>
    </div>
    <div class="pair">
      <${Field}
        id="participant"
        label=${t.form.participant}
        optional
        hint=${t.form.participantHint}
        problem=${problems.participant}
      >
        ${(/** @type {object} */ attributes) =>
          html`<input list="participants" autocomplete="off" ...${attributes} ...${events('participant')} />`}
      <//>
      <${Field}
        id="location"
        label=${t.form.location}
        optional
        hint=${t.form.locationHint}
        problem=${problems.location}
      >
        ${(/** @type {object} */ attributes) =>
          html`<input list="locations" autocomplete="off" ...${attributes} ...${events('location')} />`}
      <//>
    </div>
    <${Choices} id="participants" of=${suggestions.participants} />
    <${Choices} id="locations" of=${suggestions.locations} />
    <${WindowsChoice}
      value=${values.windows}
      problem=${problems.windows}
      onChoose=${(/** @type {number[]} */ hours) => onFill('windows', hours)}
    />
    <div class="pair">
      <${Field} id="timeZone" label=${t.form.timeZone} hint=${t.form.zoneHint} problem=${problems.timeZone}>
        ${(/** @type {Record<string, unknown>} */ attributes) =>
          html`<${ZoneChoice}
            value=${values.timeZone}
            attributes=${attributes}
            onChoose=${(/** @type {string} */ zone) => onFill('timeZone', zone)}
          />`}
      <//>
      <${Field} id="language" label=${t.form.language} problem=${problems.language}>
        ${(/** @type {object} */ attributes) =>
          html`<select ...${attributes} ...${events('language')}>
            <option value="">${t.form.standardLanguage}</option>
            ${Object.entries(LANGUAGES).map(([code, name]) => html`<option value=${code}>${name}</option>`)}
            ${others.map((code) => html`<option value=${code}>${code}</option>`)}
          </select>`}
      <//>
    </div>
  `;
}

/** @param {{ id: string, of: readonly string[] }} props */
function Choices({ id, of }) {
  return html`<datalist id=${id}>${of.map((each) => html`<option value=${each} />`)}</datalist>`;
}
