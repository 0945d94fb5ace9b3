/**
 * @import { FormValues, Input, InputProblems } from './appointment-form.js'
 * @import { Country } from '../contact/written-number.js'
 */
import { writeNumber } from '../contact/number.js';
import { readWrittenNumber } from '../contact/written-number.js';
import { deskZone, today } from '../time/times.js';
import { ZoneChoice } from '../time/zones.js';
import { t } from '../ui/language.js';
import { html } from '../ui/preact.js';
import { TEXT_LANGUAGES } from '../ui/text-languages.js';
import { Field } from './field.js';
import { WindowsChoice } from './windows-choice.js';

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
 * @param {string | undefined} props.readNumber the digits that the service has read the number as, where it has said so
 * @param {Suggestions} props.suggestions
 * @param {(name: Input, value: any) => void} props.onFill
 * @param {(name: Input) => void} props.onLeave the reader is done with an input, for now
 */
export function AppointmentFields({ values, problems, country, readNumber, suggestions, onFill, onLeave }) {
  /** @param {Input} name */
  const events = (name) => ({
    value: values[name],
    onInput: (/** @type {Event & { currentTarget: HTMLInputElement }} */ { currentTarget }) =>
      onFill(name, currentTarget.value),
    onBlur: () => onLeave(name),
  });
  const number = readNumber ?? plainNumber(values.number, country);
  const numberHint = number === undefined ? t.form.numberHint : t.form.numberRead(writeNumber(number));
  // What differs from what one would think must be seen.
  const isUnusual =
    values.timeZone !== deskZone() || problems.timeZone !== undefined || problems.language !== undefined;
  const others = TEXT_LANGUAGES.has(values.language) || values.language === '' ? [] : [values.language];

  return html`
    <div class="pair">
      <${Field} id="name" label=${t.form.name} optional hint=${t.form.nameHint} problem=${problems.name}>
        ${(/** @type {object} */ attributes) =>
          html`<input autocomplete="off" ...${attributes} ...${events('name')} />`}
      <//>
      <${Field} id="number" label=${t.form.number} hint=${numberHint} problem=${problems.number}>
        ${(/** @type {object} */ attributes) =>
          html`<input type="tel" autocomplete="off" ...${attributes} ...${events('number')} />`}
      <//>
    </div>
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
    <details open=${isUnusual}>
      <summary>${t.form.more}</summary>
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
              ${[...TEXT_LANGUAGES].map(([code, name]) => html`<option value=${code}>${name}</option>`)}
              ${others.map((code) => html`<option value=${code}>${code}</option>`)}
            </select>`}
        <//>
      </div>
    </details>
  `;
}

/**
 * How the service is going to read a number, where that needs no knowledge of the country that it names.
 * @param {string} written
 * @param {Country} country
 * @returns {string | undefined} digits
 */
function plainNumber(written, country) {
  const read = readWrittenNumber(written, country);
  const isKnown = 'number' in read && (!written.trim().startsWith('+') || read.number.startsWith('+1'));
  return isKnown ? read.number.slice(1) : undefined;
}

/** @param {{ id: string, of: readonly string[] }} props */
function Choices({ id, of }) {
  return html`<datalist id=${id}>${of.map((each) => html`<option value=${each} />`)}</datalist>`;
}
