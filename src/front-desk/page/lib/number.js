import { ConversationLink } from './conversation-link.js';
import { Icon } from './icons.js';
import { t } from './language.js';
import { html, useState } from './preact.js';

/**
 * Somebody's number: the last four digits, and the whole for who asks for it, to call it.
 * @param {{ digits: string }} props
 */
export function ContactNumber({ digits }) {
  const [isShown, setIsShown] = useState(false);
  const last = digits.slice(-4);
  return html`<span class="number">
    ${
      isShown
        ? html`<a href="tel:+${digits}" aria-label=${t.number.call(writeNumber(digits))}
            >${writeNumber(digits)}</a
          >`
        : html`<span aria-hidden="true">••• ${last}</span>`
    }
    <button
      type="button"
      class="bare"
      aria-label=${isShown ? t.number.hide : t.number.show(last)}
      aria-expanded=${isShown ? 'true' : 'false'}
      onClick=${() => setIsShown(!isShown)}
    >
      <${Icon} name=${isShown ? 'hide' : 'show'} />
    </button>
    <${ConversationLink} digits=${digits} />
  </span>`;
}

/**
 * @param {string} digits with the country code
 * @returns {string} grouped as North America writes it, or with a plus
 */
export function writeNumber(digits) {
  const northAmerican = /^1(\d{3})(\d{3})(\d{4})$/.exec(digits);
  return northAmerican ? ['+1', ...northAmerican.slice(1)].join(' ') : `+${digits}`;
}
