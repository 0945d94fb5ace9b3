import { Field } from '../form/field.js';
import { t } from '../ui/language.js';
import { html } from '../ui/preact.js';

const MAX_REASON = 256;

/**
 * Why something is canceled: for staff, and in no text.
 * @param {{ value: string, onWrite: (reason: string) => void }} props
 */
export function ReasonField({ value, onWrite }) {
  return html`<${Field} id="reason" label=${t.cancel.reason} optional hint=${t.cancel.reasonHint}>
    ${(/** @type {object} */ attributes) =>
      html`<input
        autocomplete="off"
        maxlength=${MAX_REASON}
        ...${attributes}
        value=${value}
        onInput=${(/** @type {any} */ { target }) => onWrite(target.value)}
      />`}
  <//>`;
}
