import { Icon } from '../ui/icons.js';
import { t } from '../ui/language.js';
import { linkTo } from '../ui/place.js';
import { html } from '../ui/preact.js';

/**
 * From wherever somebody is named to what was written with them.
 * @param {{ digits: string, who?: string }} props who as the screen reader says it
 */
export function ConversationLink({ digits, who }) {
  const name = t.inbox.open(who ?? `••• ${digits.slice(-4)}`);
  return html`<a class="button bare" href=${linkTo('inbox', digits)} aria-label=${name} title=${name}
    ><${Icon} name="inbox"
  /></a>`;
}
