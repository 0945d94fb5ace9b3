import { read } from '../service/api.js';
import { isLive } from '../service/live.js';
import { mayChange } from '../service/session.js';
import { usePolling } from '../service/use-polling.js';
import { waiting } from '../ui/heading.js';
import { Icon } from '../ui/icons.js';
import { t } from '../ui/language.js';
import { html, useEffect } from '../ui/preact.js';
import { linkTo } from '../ui/router.js';
import { useSignal } from '../ui/signal.js';
import { SearchBox } from './search-box.js';
import { Settings } from './settings.js';
import { NAVIGATION } from './views.js';

/** Beyond that it is "20+": whoever has so many to call need not know more, and the first view stays light. */
const MAX_COUNTED = 20;

/**
 * Where one can go, how many wait to be called, and whether the page hears the service.
 * @param {{ view: string }} props
 */
export function Navigation({ view }) {
  const { value: count = 0 } = usePolling(countWaiting, [], { isBeside: true });
  useEffect(() => waiting.set(count), [count]);
  const { value: unread = 0 } = usePolling(countUnread, [], {
    concerns: ({ type }) => type === 'message.received',
    isBeside: true,
  });
  const counts = new Map([
    ['call', { count, words: t.shell.waiting(count) }],
    ['inbox', { count: unread, words: t.shell.unread(unread) }],
  ]);
  return html`<header class="bar">
    <p class="brand">${t.shell.name}</p>
    <${SearchBox} />
    <nav aria-label=${t.shell.views}>
      <ul>
        ${NAVIGATION.filter(({ changes }) => !changes || mayChange()).map(
          ({ view: name, icon, short = name }) =>
            html`<li key=${name}>
              <a href=${linkTo(name)} aria-current=${isWithin(view, name) ? 'page' : undefined}>
                <${Icon} name=${icon} />
                <span class="long">${t.shell[name]}</span>
                <span class="short">${t.shell[short]}</span>
                <${Count} ...${counts.get(name)} />
              </a>
            </li>`,
        )}
      </ul>
    </nav>
    <${Connection} />
    <${Settings} />
  </header>`;
}

/** @param {{ count?: number, words?: string }} props */
function Count({ count = 0, words = '' }) {
  if (count === 0) return null;
  return html`<span class="count"
    ><span aria-hidden="true">${count > MAX_COUNTED ? `${MAX_COUNTED}+` : count}</span
    ><span class="unseen">${words}</span></span
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

/** @param {AbortSignal} signal */
async function countUnread(signal) {
  const { conversations } = await read('conversations', { state: 'unread', limit: MAX_COUNTED + 1 }, signal);
  return conversations.length;
}

/**
 * @param {string} view where the reader is
 * @param {string} name of a place in the navigation
 */
function isWithin(view, name) {
  return (
    view === name || (view === 'appointment' && name === 'day') || (view === 'contact' && name === 'inbox')
  );
}
