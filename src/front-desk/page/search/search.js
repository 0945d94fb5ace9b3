/** @import { Reminder } from '../api-types.js' */
import { AppointmentList } from '../day/appointment-list.js';
import { nameOfPerson, shownNumber } from '../inbox/person.js';
import { Heading } from '../lib/heading.js';
import { Icon } from '../lib/icons.js';
import { t } from '../lib/language.js';
import { html, useState } from '../lib/preact.js';
import { linkTo } from '../lib/router.js';
import { read, Refusal } from '../service/api.js';
import { Trouble } from '../service/problem.js';
import { usePolling } from '../service/use-polling.js';

const FIRST = 25;
const MORE = 100;
/** A page may have none, and yet not be the last. */
const MAX_PAGES = 8;
const REMINDER_ID = /^[0-9a-f]{32}$/;
const WHOLE_NUMBER = /^\+?[\d\s().-]{9,}$/;

/**
 * Who is looked for, whenever their appointments are: `#/search/garcia`.
 * @param {{ parts: string[] }} props
 */
export function Search({ parts: [text = ''] }) {
  const wanted = text.trim();
  return html`<${Heading} leavesFocus=${true}>${t.search.title}<//>
    ${wanted === '' ? html`<p class="empty">${t.search.hint}</p>` : html`<${Found} key=${wanted} text=${wanted} />`}`;
}

/** @param {{ text: string }} props */
function Found({ text }) {
  const [limit, setLimit] = useState(FIRST);
  const { value, error } = usePolling((signal) => find(text, limit, signal), [limit], {
    concerns: () => false,
  });
  if (!value)
    return error === undefined
      ? html`<p class="empty" role="status">${t.shell.loading}</p>`
      : html`<${Trouble} error=${error} />`;
  const { ahead, past, hasMore } = value;
  const isNothing = ahead.length + past.length === 0;
  return html`<${Trouble} error=${error} />
    <p class="unseen" role="status">${t.search.found(ahead.length + past.length)}</p>
    ${isNothing && html`<p class="empty">${t.search.none}</p>`}
    <${People} reminders=${[...ahead, ...past]} text=${text} />
    ${
      ahead.length > 0 &&
      html`<h2>${t.inbox.ahead}</h2>
        <${AppointmentList} reminders=${ahead} day="" />`
    }
    ${
      past.length > 0 &&
      html`<h2>${t.inbox.past}</h2>
        <${AppointmentList} reminders=${past} day="" />`
    }
    ${
      hasMore &&
      html`<button type="button" class="more" onClick=${() => setLimit(limit + MORE)}>
        <${Icon} name="down" />${t.search.more}
      </button>`
    }`;
}

/**
 * The people whose appointments were found; and a number that was typed whole, though it may have none.
 * @param {{ reminders: readonly Reminder[], text: string }} props
 */
function People({ reminders, text }) {
  const people = new Map(reminders.map(({ contact_number: digits, contact_name: name }) => [digits, name]));
  const typed = text.replace(/\D/g, '');
  if (people.size === 0 && WHOLE_NUMBER.test(text))
    people.set(typed.length === 10 ? `1${typed}` : typed, null);
  return html`<ul class="people">
    ${[...people].map(
      ([digits, name]) =>
        html`<li key=${digits}>
          <a class="button" href=${linkTo('contact', digits)}
            ><${Icon} name="person" /><span>${nameOfPerson({ name, digits })}</span>${
              name && html`<span class="quiet">${shownNumber(digits)}</span>`
            }</a
          >
        </li>`,
    )}
  </ul>`;
}

/**
 * @param {string} text
 * @param {number} limit
 * @param {AbortSignal} signal
 * @returns {Promise<{ ahead: readonly Reminder[], past: readonly Reminder[], hasMore: boolean }>}
 */
async function find(text, limit, signal) {
  const now = new Date().toISOString();
  const [one, ahead, past] = await Promise.all([
    REMINDER_ID.test(text) ? findById(text, signal) : undefined,
    readSome({ q: text, from: now, include: 'conversation' }, limit, signal),
    readSome({ q: text, to: now }, limit, signal),
  ]);
  if (one) return { ahead: [one], past: [], hasMore: false };
  return {
    ahead: ahead.reminders,
    past: past.reminders.toReversed(),
    hasMore: ahead.hasMore || past.hasMore,
  };
}

/**
 * @param {import('../service/api.js').Query} query
 * @param {number} limit
 * @param {AbortSignal} signal
 */
async function readSome(query, limit, signal) {
  /** @type {Reminder[]} */
  const reminders = [];
  /** @type {string | undefined} */
  let cursor;
  let pages = 0;
  do {
    const page = await read('reminder', { ...query, limit: limit - reminders.length, cursor }, signal);
    reminders.push(...page.reminders);
    cursor = page.next_cursor ?? undefined;
    pages += 1;
  } while (cursor !== undefined && reminders.length < limit && pages < MAX_PAGES);
  return { reminders, hasMore: cursor !== undefined };
}

/**
 * @param {string} id
 * @param {AbortSignal} signal
 * @returns {Promise<Reminder | undefined>}
 */
async function findById(id, signal) {
  try {
    return await read(`reminder/${id}`, {}, signal);
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return undefined;
    throw error;
  }
}
