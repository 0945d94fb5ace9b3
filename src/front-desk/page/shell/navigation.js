import { waiting } from '../lib/heading.js';
import { Icon } from '../lib/icons.js';
import { t } from '../lib/language.js';
import { html, useEffect } from '../lib/preact.js';
import { linkTo } from '../lib/router.js';
import { useSignal } from '../lib/signal.js';
import { read } from '../service/api.js';
import { isLive } from '../service/live.js';
import { mayChange } from '../service/session.js';
import { usePolling } from '../service/use-polling.js';
import { Settings } from './settings.js';
import { NAVIGATION } from './views.js';

/** Beyond that it is "20+": whoever has so many to call need not know more, and the first view stays light. */
const MAX_COUNTED = 20;

/**
 * Where one can go, how many wait to be called, and whether the page hears the service.
 * @param {{ view: string }} props
 */
export function Navigation({ view }) {
  const { value: count = 0 } = usePolling(countWaiting, []);
  useEffect(() => waiting.set(count), [count]);
  return html`<header class="bar">
    <p class="brand">${t.shell.name}</p>
    <nav aria-label=${t.shell.views}>
      <ul>
        ${NAVIGATION.filter(({ changes }) => !changes || mayChange()).map(
          ({ view: name, icon, short = name }) =>
            html`<li key=${name}>
              <a href=${linkTo(name)} aria-current=${isWithin(view, name) ? 'page' : undefined}>
                <${Icon} name=${icon} />
                <span class="long">${t.shell[name]}</span>
                <span class="short">${t.shell[short]}</span>
                ${name === 'call' && count > 0 && html`<${Count} count=${count} />`}
              </a>
            </li>`,
        )}
      </ul>
    </nav>
    <${Connection} />
    <${Settings} />
  </header>`;
}

/** @param {{ count: number }} props */
function Count({ count }) {
  return html`<span class="count"
    ><span aria-hidden="true">${count > MAX_COUNTED ? `${MAX_COUNTED}+` : count}</span
    ><span class="unseen">${t.shell.waiting(count)}</span></span
  >`;
}

function Connection() {
  const live = useSignal(isLive);
  const words = live ? t.shell.live : live === undefined ? t.shell.connecting : t.shell.away;
  return html`<p class="connection ${live ? 'is-live' : live === false ? 'is-away' : ''}" role="status">
    ${words}
  </p>`;
}

/** @param {AbortSignal} signal */
async function countWaiting(signal) {
  const { follow_ups: open } = await read('follow-ups', { state: 'open', limit: MAX_COUNTED + 1 }, signal);
  return open.length;
}

/**
 * @param {string} view where the reader is
 * @param {string} name of a place in the navigation
 */
function isWithin(view, name) {
  return view === name || (view === 'appointment' && name === 'day');
}
