/** @import { DisplayStatus } from '../api-types.js' */
/** @import { IconName } from '../lib/icons.js' */
import { Icon } from '../lib/icons.js';
import { t } from '../lib/language.js';
import { html } from '../lib/preact.js';

/** @type {Record<DisplayStatus, IconName>} */
const ICONS = {
  planned: 'clock',
  reminded: 'sent',
  confirmed: 'confirmed',
  canceled: 'canceled',
  unclear: 'unclear',
  unreachable: 'unreachable',
  opted_out: 'opted_out',
  expired: 'expired',
};

/**
 * How an appointment stands: an icon and a word, so that nobody needs to see the colour.
 * @param {{ state: DisplayStatus }} props
 */
export function State({ state }) {
  return html`<span class="state is-${state}"><${Icon} name=${ICONS[state]} />${t.states[state]}</span>`;
}
