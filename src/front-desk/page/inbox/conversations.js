/** @import { Conversation } from '../api-types.js' */
import { read } from '../service/api.js';
import { Trouble } from '../service/problem.js';
import { usePolling } from '../service/use-polling.js';
import { deskZone, instant, writeMoment } from '../time/times.js';
import { Icon } from '../ui/icons.js';
import { t } from '../ui/language.js';
import { html, useState } from '../ui/preact.js';
import { linkTo } from '../ui/router.js';
import { nameOfPerson } from './person.js';

const FIRST = 30;
const MORE = 70;
const MAX_A_PAGE = 100;

/** @typedef {'open' | 'all'} Filter */

/**
 * Conversations, those with something unread first.
 * @param {{ chosen: string }} props chosen the number whose conversation is open, or nothing
 */
export function Conversations({ chosen }) {
  const [filter, setFilter] = useState(/** @type {Filter} */ ('open'));
  return html`<div class="filters" role="group" aria-label=${t.inbox.filter}>
      ${
        /** @type {const} */ (['open', 'all']).map(
          (name) =>
            html`<button
              key=${name}
              type="button"
              aria-pressed=${name === filter ? 'true' : 'false'}
              onClick=${() => setFilter(name)}
            >
              ${t.inbox[name === 'open' ? 'toAnswer' : 'all']}
            </button>`,
        )
      }
    </div>
    <${Some} key=${filter} filter=${filter} chosen=${chosen} />`;
}

/** @param {{ filter: Filter, chosen: string }} props */
function Some({ filter, chosen }) {
  const [wanted, setWanted] = useState(FIRST);
  const { value, error } = usePolling((signal) => readConversations(filter, wanted, signal), [wanted]);
  return html`<${Trouble} error=${error} />
    ${!value && error === undefined && html`<p class="empty" role="status">${t.shell.loading}</p>`}
    ${
      value?.conversations.length === 0 &&
      html`<div class="empty">
        <${Icon} name="check" />
        <p>${t.inbox[filter === 'open' ? 'noneOpen' : 'none']}</p>
      </div>`
    }
    <ol class="conversations">
      ${value?.conversations.map(
        (conversation) =>
          html`<${Item}
            key=${conversation.contact_number}
            of=${conversation}
            isChosen=${conversation.contact_number === chosen}
          />`,
      )}
    </ol>
    ${
      value?.hasMore &&
      html`<button type="button" class="more" onClick=${() => setWanted(wanted + MORE)}>
        <${Icon} name="down" />${t.inbox.more}
      </button>`
    }`;
}

/** @param {{ of: Conversation, isChosen: boolean }} props */
function Item({ of, isChosen }) {
  const { contact_number: digits, contact_name: name, unread, last_message: last, last_at: at } = of;
  return html`<li class=${unread > 0 ? 'is-unread' : ''}>
    <a href=${linkTo('inbox', digits)} aria-current=${isChosen ? 'true' : undefined}>
      <span class="person">${nameOfPerson({ name, digits })}</span>
      ${
        unread > 0
          ? html`<span class="count"
              ><span aria-hidden="true">${unread}</span
              ><span class="unseen">${t.inbox.unread(unread)}</span></span
            >`
          : of.needs_answer &&
            html`<span class="waits"
              ><${Icon} name="reply" /><span class="unseen">${t.inbox.needsAnswer}</span></span
            >`
      }
      <span class="preview" dir="auto"
        >${last?.direction === 'outbound' && `${t.day.us}: `}${last?.text}</span
      >
      <time class="quiet">${writeMoment(instant(at), deskZone())}</time>
    </a>
  </li>`;
}

/**
 * @param {Filter} filter
 * @param {number} wanted
 * @param {AbortSignal} signal
 */
async function readConversations(filter, wanted, signal) {
  const [unread, some] = await Promise.all([
    readUpTo('unread', wanted, signal),
    readUpTo(filter, wanted, signal),
  ]);
  const first = new Set(unread.conversations.map(({ contact_number: number }) => number));
  return {
    conversations: [
      ...unread.conversations,
      ...some.conversations.filter(({ contact_number: number }) => !first.has(number)),
    ],
    hasMore: some.hasMore,
  };
}

/**
 * @param {'unread' | Filter} state
 * @param {number} wanted
 * @param {AbortSignal} signal
 */
async function readUpTo(state, wanted, signal) {
  /** @type {Conversation[]} */
  const conversations = [];
  /** @type {string | undefined} */
  let cursor;
  do {
    const limit = Math.min(MAX_A_PAGE, wanted - conversations.length);
    const page = await read('conversations', { state, limit, cursor }, signal);
    conversations.push(...page.conversations);
    cursor = page.next_cursor ?? undefined;
  } while (cursor !== undefined && conversations.length < wanted);
  return { conversations, hasMore: cursor !== undefined };
}
