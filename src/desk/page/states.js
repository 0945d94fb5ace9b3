/** @import { DeskState } from './api-types.js' */
/** @import { IconName } from './icons.js' */
import { Icon } from './icons.js';
import { t } from './language.js';
import { html } from './preact.js';

/** @type {Record<DeskState, IconName>} */
const ICONS = {
  planned: 'clock',
  reminded: 'sent',
  confirmed: 'confirmed',
  cancelled: 'cancelled',
  unclear: 'unclear',
  unreachable: 'unreachable',
  opted_out: 'opted_out',
  expired: 'expired',
};

/**
 * How an appointment stands: an icon and a word, so that nobody needs to see the colour.
 * @param {{ state: DeskState }} props
 */
export function State({ state }) {
  return html`<span class="state is-${state}"><${Icon} name=${ICONS[state]} />${t.states[state]}</span>`;
}
