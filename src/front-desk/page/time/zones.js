import { t } from '../ui/language.js';
import { html } from '../ui/preact.js';
import { deskZone, HERE } from './times.js';

/** @type {readonly string[]} */
const ALL = Intl.supportedValuesOf('timeZone');

/**
 * The choice of a time zone: those likely to be meant first.
 * @param {object} props
 * @param {string} props.value
 * @param {(zone: string) => void} props.onChoose
 * @param {Record<string, unknown>} [props.attributes]
 */
export function ZoneChoice({ value, onChoose, attributes = {} }) {
  const often = [...new Set([value, deskZone(), HERE])];
  const option = (/** @type {string} */ zone) =>
    html`<option value=${zone} selected=${zone === value}>${zone.replaceAll('_', ' ')}</option>`;
  return html`<select
    ...${attributes}
    onChange=${(/** @type {Event & { currentTarget: HTMLSelectElement }} */ { currentTarget }) =>
      onChoose(currentTarget.value)}
  >
    <optgroup label=${t.form.zonesOften}>${often.map(option)}</optgroup>
    <optgroup label=${t.form.zonesAll}>${ALL.filter((zone) => !often.includes(zone)).map(option)}</optgroup>
  </select>`;
}
