/** @import { Reminder } from '../api-types.js' */
import { shownNumber } from '../contact/number.js';
import { AppointmentList } from '../day/appointment-list.js';
import { nameOfPerson } from '../inbox/person.js';
import { read, Refusal } from '../service/api.js';
import { Trouble } from '../service/problem.js';
import { usePolling } from '../service/use-polling.js';
import { Heading } from '../ui/heading.js';
import { Icon } from '../ui/icons.js';
import { t } from '../ui/language.js';
import { html, useState } from '../ui/preact.js';
import { linkTo } from '../ui/router.js';

const FIRST = 25;
const MORE = 100;
/** A page may have none, and yet not be the last: so many are read before it is said that nobody was found yet. */
const PAGES_AT_ONCE = 8;
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
  const [times, setTimes] = useState(1);
  const { value, error } = usePolling((signal) => find(text, extentOf(times), signal), [times], {
    concerns: () => false,
  });
  if (!value)
    return error === undefined
      ? html`<p class="empty" role="status">${t.shell.loading}</p>`
      : html`<${Trouble} error=${error} />`;
  const { ahead, past, hasMore } = value;
  const isNothing = ahead.length + past.length === 0;
  return html`<${Trouble} error=${error} />
    <p class=${isNothing ? 'empty' : 'unseen'} role="status">
      ${isNothing ? (hasMore ? t.search.noneYet : t.search.none) : t.search.found(ahead.length + past.length)}
    </p>
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
      html`<button type="button" class="more" onClick=${() => setTimes(times + 1)}>
        <${Icon} name="down" />${isNothing ? t.search.lookOn : t.search.more}
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
  return html`<ul class="found-people">
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
 * How far it is looked.
 * @typedef {{ rows: number, pages: number }} Extent
 */

/**
 * @param {number} times how often somebody has asked
 * @returns {Extent}
 */
function extentOf(times) {
  return { rows: FIRST + (times - 1) * MORE, pages: times * PAGES_AT_ONCE };
}

/**
 * @param {string} text
 * @param {Extent} extent
 * @param {AbortSignal} signal
 * @returns {Promise<{ ahead: readonly Reminder[], past: readonly Reminder[], hasMore: boolean }>}
 */
async function find(text, extent, signal) {
  const now = new Date().toISOString();
  const [one, ahead, past] = await Promise.all([
    REMINDER_ID.test(text) ? findById(text, signal) : undefined,
    readSome({ q: text, from: now, include: 'conversation' }, extent, signal),
    readSome({ q: text, to: now }, extent, signal),
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
 * @param {Extent} extent
 * @param {AbortSignal} signal
 */
async function readSome(query, extent, signal) {
  /** @type {Reminder[]} */
  const reminders = [];
  /** @type {string | undefined} */
  let cursor;
  let pages = 0;
  do {
    const page = await read('reminder', { ...query, limit: extent.rows - reminders.length, cursor }, signal);
    reminders.push(...page.reminders);
    cursor = page.next_cursor ?? undefined;
    pages += 1;
  } while (cursor !== undefined && reminders.length < extent.rows && pages < extent.pages);
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
