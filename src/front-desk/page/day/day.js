/** @import { ChooseMany } from './choose-many.js' */
/** @import { Answered } from './day-strip.js' */
/** @import { Filter, Found } from './read-day.js' */
import { mayChange } from '../service/session.js';
import { goToDay, linkToDay } from '../time/day-link.js';
import { addDays, isDay } from '../time/days.js';
import { lookAt } from '../time/last-day.js';
import { deskZone, differsFromHere, todayNow, wall, writeDay, writeZone } from '../time/times.js';
import { Heading } from '../ui/heading.js';
import { Icon } from '../ui/icons.js';
import { t } from '../ui/language.js';
import { html, useEffect, useState } from '../ui/preact.js';
import { linkTo } from '../ui/router.js';
import { useSignal } from '../ui/signal.js';
import { Appointments } from './appointments.js';
import { memoryOf } from './day-memory.js';
import { answeredOn, DAYS_SHOWN, DayStrip, openIn, useAnswers } from './day-strip.js';
import { FILTERS } from './read-day.js';

/**
 * A day's appointments: `#/day/2026-11-25`, today where none is named.
 * @param {{ parts: string[] }} props
 */
export function Day({ parts: [named = ''] }) {
  const today = useSignal(todayNow);
  const day = isDay(named) ? named : today;
  const [filter, setFilter] = useState(/** @type {Filter} */ (memoryOf(day)?.filter ?? 'all'));
  const [chooser, setChooser] = useState(/** @type {{ ChooseMany?: typeof ChooseMany }} */ ({}));
  const [found, setFound] = useState(/** @type {(Found & { day: string }) | undefined} */ (undefined));
  useEffect(() => lookAt(day), [day]);
  const first = isWithin(day, today, DAYS_SHOWN) ? today : day;
  const answers = useAnswers(first);
  const counts = { ...countsOf(answeredOn(day, answers)), ...(found?.day === day ? found : {}) };

  async function toggleChoosing() {
    if (chooser.ChooseMany) return setChooser({});
    setChooser(await import('./choose-many.js'));
  }

  return html`<div class="day-head">
      <${Heading} title=${writeDay(wall(`${day} 00:00:00`))}>${writeDay(wall(`${day} 00:00:00`))}<//>
      ${differsFromHere(new Date(), deskZone()) && html`<span class="quiet">${writeZone(deskZone())}</span>`}
      <${DayChooser} day=${day} />
    </div>
    <${DayStrip} first=${first} chosen=${day} answers=${answers} />
    <div class="day-bar">
      <${Filters} filter=${filter} onChoose=${setFilter} counts=${counts} />
      ${
        mayChange() &&
        html`<button
          type="button"
          aria-pressed=${chooser.ChooseMany ? 'true' : 'false'}
          onClick=${toggleChoosing}
        >
          <${Icon} name="select" />${t.many.start}
        </button>`
      }
      <a class="button" href=${linkTo('print', day)}><${Icon} name="print" />${t.print.link}</a>
    </div>
    <${Appointments}
      key=${`${day} ${filter}`}
      day=${day}
      filter=${filter}
      chooser=${chooser.ChooseMany}
      onChoseEnough=${() => setChooser({})}
      onFound=${(/** @type {Found} */ now) => setFound({ day, ...now })}
    />`;
}

/** @param {{ day: string }} props */
function DayChooser({ day }) {
  return html`<div class="chooser">
    <a class="button bare" href=${linkToDay(addDays(day, -1))} aria-label=${t.day.before}
      ><${Icon} name="back"
    /></a>
    <label class="unseen" for="day">${t.day.choose}</label>
    <input
      id="day"
      type="date"
      value=${day}
      onChange=${(/** @type {any} */ { target }) => isDay(target.value) && goToDay(target.value)}
    />
    <a class="button bare" href=${linkToDay(addDays(day, 1))} aria-label=${t.day.after}
      ><${Icon} name="forth"
    /></a>
  </div>`;
}

/** @param {{ filter: Filter, onChoose: (filter: Filter) => void, counts: Partial<Record<Filter, number>> }} props */
function Filters({ filter, onChoose, counts }) {
  return html`<div class="filters" role="group" aria-label=${t.day.filter}>
    ${Object.keys(FILTERS).map((key) => {
      const name = /** @type {Filter} */ (key);
      return html`<button
        key=${name}
        type="button"
        aria-pressed=${name === filter ? 'true' : 'false'}
        onClick=${() => onChoose(name)}
      >
        ${t.day[name]} <span class="quantity">${counts[name]}</span>
      </button>`;
    })}
  </div>`;
}

/**
 * @param {Answered | undefined} answered
 * @returns {Partial<Record<Filter, number>>} nothing where it is not known
 */
function countsOf(answered) {
  if (!answered) return {};
  const { confirmed: coming, cancelled: notComing } = answered;
  const noAnswer = openIn(answered);
  return { all: coming + notComing + noAnswer, coming, notComing, noAnswer };
}

/**
 * @param {string} day
 * @param {string} first
 * @param {number} days
 */
function isWithin(day, first, days) {
  return day >= first && day < addDays(first, days);
}
