/** @import { Reminder } from '../api-types.js' */
/** @import { Answered } from './day-strip.js' */
import { addDays, isDay } from '../lib/days.js';
import { Heading } from '../lib/heading.js';
import { Icon } from '../lib/icons.js';
import { t } from '../lib/language.js';
import { html, useRef, useState } from '../lib/preact.js';
import { goTo, linkTo } from '../lib/router.js';
import { startOfDay, today, wall, writeDay } from '../lib/times.js';
import { read } from '../service/api.js';
import { Trouble } from '../service/problem.js';
import { usePolling } from '../service/use-polling.js';
import { AppointmentList } from './appointment-list.js';
import { answeredOn, DAYS_SHOWN, DayStrip, openIn, useAnswers } from './day-strip.js';

/** So many fill a screen, and are quick to come. */
const FIRST = 50;
const MORE = 200;
const MAX_A_PAGE = 1000;
/** Of today one is looking for what is near: whoever is late may still come. */
const LATE_MS = 3_600_000;

/** By the API's `will_attend`. */
const FILTERS = /** @type {const} */ ({
  all: undefined,
  coming: 'true',
  notComing: 'false',
  noAnswer: 'null',
});
/** @typedef {keyof typeof FILTERS} Filter */

/**
 * A day's appointments: `#/day/2026-11-25`, today where none is named.
 * @param {{ parts: string[] }} props
 */
export function Day({ parts: [named = ''] }) {
  const day = isDay(named) ? named : today();
  const [filter, setFilter] = useState(/** @type {Filter} */ ('all'));
  const first = isWithin(day, today(), DAYS_SHOWN) ? today() : day;
  const answers = useAnswers(first);
  const answered = answeredOn(day, answers);

  return html`<div class="day-head">
      <${Heading}>${writeDay(wall(`${day} 00:00:00`))}<//>
      <${DayChooser} day=${day} />
    </div>
    <${DayStrip} first=${first} chosen=${day} answers=${answers} />
    <${Filters} filter=${filter} onChoose=${setFilter} answered=${answered} />
    <${Appointments} key=${`${day} ${filter}`} day=${day} filter=${filter} />`;
}

/** @param {{ day: string }} props */
function DayChooser({ day }) {
  return html`<div class="chooser">
    <a class="button bare" href=${linkTo('day', addDays(day, -1))} aria-label=${t.day.before}
      ><${Icon} name="back"
    /></a>
    <label class="unseen" for="day">${t.day.choose}</label>
    <input
      id="day"
      type="date"
      value=${day}
      onChange=${(/** @type {any} */ { target }) => isDay(target.value) && goTo('day', target.value)}
    />
    <a class="button bare" href=${linkTo('day', addDays(day, 1))} aria-label=${t.day.after}
      ><${Icon} name="forth"
    /></a>
  </div>`;
}

/** @param {{ filter: Filter, onChoose: (filter: Filter) => void, answered: Answered | undefined }} props */
function Filters({ filter, onChoose, answered }) {
  const counts = countsOf(answered);
  return html`<div class="filters" role="group" aria-label=${t.day.filter}>
    ${Object.keys(FILTERS).map((key) => {
      const name = /** @type {Filter} */ (key);
      return html`<button
        key=${name}
        type="button"
        aria-pressed=${name === filter ? 'true' : 'false'}
        onClick=${() => onChoose(name)}
      >
        ${t.day[name]} <span class="quantity">${counts?.[name]}</span>
      </button>`;
    })}
  </div>`;
}

/**
 * @param {Answered | undefined} answered
 * @returns {Record<Filter, number> | undefined} undefined where it is not known
 */
function countsOf(answered) {
  if (!answered) return undefined;
  const { confirmed: coming, cancelled: notComing } = answered;
  const noAnswer = openIn(answered);
  return { all: coming + notComing + noAnswer, coming, notComing, noAnswer };
}

/** @param {{ day: string, filter: Filter }} props */
function Appointments({ day, filter }) {
  const [isWhole, setIsWhole] = useState(day !== today());
  const [wanted, setWanted] = useState(FIRST);
  /** @type {{ current: Set<unknown> }} */
  const shown = useRef(new Set());
  const { value, error } = usePolling(
    (signal) => readDay({ day, filter, isWhole, wanted }, signal),
    [isWhole, wanted],
    // Of an appointment on another day nothing need be read; what has no appointment is about a person.
    {
      concerns: ({ data: { reminder_id: id } }) =>
        id === undefined || filter !== 'all' || shown.current.has(id),
    },
  );
  shown.current = new Set(value?.reminders.map(({ reminder_id: id }) => id));

  if (!value && error === undefined) return html`<p class="empty" role="status">${t.shell.loading}</p>`;
  return html`<${Trouble} error=${error} /> ${
      !isWhole &&
      html`<button type="button" class="earlier" onClick=${() => setIsWhole(true)}>
        <${Icon} name="clock" />${t.day.earlier}
      </button>`
    }
    ${value && value.reminders.length === 0 && html`<p class="empty">${nothing(filter, isWhole)}</p>`}
    ${value && html`<${AppointmentList} reminders=${value.reminders} day=${day} />`}
    ${
      value?.hasMore &&
      html`<button type="button" class="more" onClick=${() => setWanted(wanted + MORE)}>
        <${Icon} name="down" />${t.day.more}
      </button>`
    }`;
}

/**
 * @param {Filter} filter
 * @param {boolean} isWhole
 */
function nothing(filter, isWhole) {
  if (filter !== 'all') return t.day.noneOfThese;
  return isWhole ? t.day.none : t.day.noneLeft;
}

/**
 * @param {{ day: string, filter: Filter, isWhole: boolean, wanted: number }} what
 * @param {AbortSignal} signal
 */
async function readDay({ day, filter, isWhole, wanted }, signal) {
  const from = isWhole
    ? startOfDay(day)
    : new Date(Math.max(startOfDay(day).getTime(), Date.now() - LATE_MS));
  /** @type {Reminder[]} */
  const reminders = [];
  /** @type {string | undefined} */
  let cursor;
  do {
    const page = await read(
      'reminder',
      {
        include: 'conversation',
        from: from.toISOString(),
        to: startOfDay(addDays(day, 1)).toISOString(),
        will_attend: FILTERS[filter],
        limit: Math.min(MAX_A_PAGE, wanted - reminders.length),
        cursor,
      },
      signal,
    );
    reminders.push(...page.reminders);
    cursor = page.next_cursor ?? undefined;
  } while (cursor !== undefined && reminders.length < wanted);
  return { reminders, hasMore: cursor !== undefined };
}

/**
 * @param {string} day
 * @param {string} first
 * @param {number} days
 */
function isWithin(day, first, days) {
  return day >= first && day < addDays(first, days);
}
