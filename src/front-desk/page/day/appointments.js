/** @import { Filter, Found } from './read-day.js' */
import { Trouble } from '../service/problem.js';
import { usePolling } from '../service/use-polling.js';
import { today } from '../time/times.js';
import { leadBackTo } from '../ui/heading.js';
import { Icon } from '../ui/icons.js';
import { t } from '../ui/language.js';
import { html, useEffect, useLayoutEffect, useRef, useState } from '../ui/preact.js';
import { AppointmentList } from './appointment-list.js';
import { memoryOf, rememberDay } from './day-memory.js';
import { readDay } from './read-day.js';
import { MAX_CHOSEN, useChoice } from './use-choice.js';

/** So many fill a screen, and are quick to come. */
const FIRST = 50;
const MORE = 200;

/**
 * Those of a day that a filter lets through, read again as they change.
 * @param {object} props
 * @param {string} props.day
 * @param {Filter} props.filter
 * @param {typeof import('./choose-many.js').ChooseMany | undefined} props.chooser while rows can be chosen, to do something with all of them
 * @param {() => void} props.onChoseEnough
 * @param {(found: Found) => void} props.onFound
 */
export function Appointments({ day, filter, chooser: Chooser, onChoseEnough, onFound }) {
  const [left] = useState(() => (memoryOf(day)?.filter === filter ? memoryOf(day) : undefined));
  const [isWhole, setIsWhole] = useState(left?.isWhole ?? day !== today());
  const [shownCount, setShownCount] = useState(left?.wanted ?? FIRST);
  const wanted = Chooser ? MAX_CHOSEN : shownCount;
  /** @type {{ current: Set<unknown> }} */
  const shown = useRef(new Set());
  const { value: fresh, error } = usePolling(
    (signal) => readDay({ day, filter, isWhole, wanted }, signal),
    [isWhole, wanted],
    // Of an appointment on another day nothing need be read; what has no appointment is about a person.
    {
      concerns: ({ data: { reminder_id: id } }) =>
        id === undefined || filter !== 'all' || shown.current.has(id),
    },
  );
  useEffect(() => fresh?.found && onFound(fresh.found), [fresh]);
  const value = fresh ?? left?.read;
  const reminders = value?.reminders ?? [];
  shown.current = new Set(reminders.map(({ reminder_id: id }) => id));
  usePlace({ day, filter, isWhole, wanted: shownCount, read: value }, left);
  const choice = useChoice(reminders);

  if (!value && error === undefined) return html`<p class="empty" role="status">${t.shell.loading}</p>`;
  return html`<${Trouble} error=${error} />
    ${Chooser && html`<${Chooser} day=${day} reminders=${reminders} choice=${choice} onEnd=${onChoseEnough} />`}
    ${
      value?.hasEarlier &&
      html`<button type="button" class="earlier" onClick=${() => setIsWhole(true)}>
        <${Icon} name="clock" />${t.day.earlier}
      </button>`
    }
    ${value && reminders.length === 0 && html`<p class="empty">${nothing(filter, value.hasEarlier)}</p>`}
    ${
      value &&
      html`<${AppointmentList} reminders=${reminders} day=${day} choice=${Chooser ? choice : undefined} />`
    }
    ${
      value?.hasMore &&
      html`<button type="button" class="more" onClick=${() => setShownCount(wanted + MORE)}>
        <${Icon} name="down" />${t.day.more}
      </button>`
    }`;
}

/**
 * Leaves everything as it is found again, and leads back to where the reader was.
 * @param {Omit<import('./day-memory.js').DayMemory, 'scroll' | 'opened'>} now
 * @param {import('./day-memory.js').DayMemory | undefined} left
 */
function usePlace(now, left) {
  const latest = useRef(now);
  latest.current = now;
  useLayoutEffect(() => {
    if (left) scrollTo(0, left.scroll);
    if (left?.opened) leadBackTo(document.querySelector(`.row a[href="${CSS.escape(left.opened)}"]`));
    let scroll = scrollY;
    const follow = () => (scroll = scrollY);
    addEventListener('scroll', follow, { passive: true });
    return () => {
      removeEventListener('scroll', follow);
      const opened = document.activeElement?.closest('.row a')?.getAttribute('href') ?? undefined;
      rememberDay({ ...latest.current, scroll, opened });
    };
  }, []);
}

/**
 * @param {Filter} filter
 * @param {boolean} hasEarlier
 */
function nothing(filter, hasEarlier) {
  if (filter !== 'all') return t.day.noneOfThese;
  return hasEarlier ? t.day.noneLeft : t.day.none;
}
