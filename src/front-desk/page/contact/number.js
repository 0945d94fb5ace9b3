import { Icon } from '../ui/icons.js';
import { t } from '../ui/language.js';
import { html, useState } from '../ui/preact.js';
import { Signal, useSignal } from '../ui/signal.js';
import { ConversationLink } from './conversation-link.js';

const KEPT = 'desk.numbers';

/** @typedef {'whole' | 'last'} NumberStyle */
/** @type {readonly NumberStyle[]} */
export const NUMBER_STYLES = ['whole', 'last'];

/** How numbers are shown here. @type {Signal<NumberStyle>} */
export const numberStyle = new Signal(kept() ?? 'whole');

/** @param {NumberStyle} chosen */
export function chooseNumberStyle(chosen) {
  localStorage.setItem(KEPT, chosen);
  numberStyle.set(chosen);
}

/** @param {NumberStyle} usual where nobody has chosen on this device */
export function suggestNumberStyle(usual) {
  numberStyle.set(kept() ?? usual);
}

/** @returns {NumberStyle | undefined} */
function kept() {
  const style = localStorage.getItem(KEPT);
  return NUMBER_STYLES.find((each) => each === style);
}

/**
 * Somebody's number, to call it; or its last four digits, and the whole for who asks for it.
 * @param {{ digits: string, isToCall?: boolean }} props isToCall it is there to be called: whole, unless masking was chosen here
 */
export function ContactNumber({ digits, isToCall = false }) {
  const usual = useSignal(numberStyle);
  const style = isToCall ? (kept() ?? 'whole') : usual;
  const [isShown, setIsShown] = useState(false);
  const whole = html`<a href="tel:+${digits}" aria-label=${t.number.call(writeNumber(digits))}
    >${writeNumber(digits)}</a
  >`;
  if (style === 'whole')
    return html`<span class="number">${whole} <${ConversationLink} digits=${digits} /></span>`;
  return html`<span class="number">
    ${isShown ? whole : html`<span aria-hidden="true">${maskNumber(digits)}</span>`}
    <button
      type="button"
      class="bare"
      aria-label=${isShown ? t.number.hide : t.number.show(digits.slice(-4))}
      aria-expanded=${isShown ? 'true' : 'false'}
      onClick=${() => setIsShown(!isShown)}
    >
      <${Icon} name=${isShown ? 'hide' : 'show'} />
    </button>
    <${ConversationLink} digits=${digits} />
  </span>`;
}

/**
 * Somebody's number in words, as numbers are shown here.
 * @param {string} digits
 */
export function shownNumber(digits) {
  return numberStyle.value === 'whole' ? writeNumber(digits) : maskNumber(digits);
}

/** @param {string} digits */
function maskNumber(digits) {
  return `••• ${digits.slice(-4)}`;
}

/**
 * @param {string} digits with the country code
 * @returns {string} grouped as North America writes it, or with a plus
 */
export function writeNumber(digits) {
  const northAmerican = /^1(\d{3})(\d{3})(\d{4})$/.exec(digits);
  return northAmerican ? ['+1', ...northAmerican.slice(1)].join(' ') : `+${digits}`;
}
