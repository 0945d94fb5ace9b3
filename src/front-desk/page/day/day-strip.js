/** @import { Answers } from '../api-types.js' */
import { read } from '../service/api.js';
import { usePolling } from '../service/use-polling.js';
import { linkToDay } from '../time/day-link.js';
import { addDays } from '../time/days.js';
import { deskZone, startOfDay, today, wall, writeWeekday } from '../time/times.js';
import { Icon } from '../ui/icons.js';
import { t } from '../ui/language.js';
import { html, useEffect, useRef } from '../ui/preact.js';

export const DAYS_SHOWN = 7;
/** Numbers at a glance need not be of this second. */
const NO_MORE_OFTEN_THAN_MS = 5000;

/** @typedef {Omit<Answers, 'day'>} Answered */

/**
 * How the next days' appointments have been answered.
 * @param {string} first as 2026-11-25
 * @returns {Map<string, Answered> | undefined} undefined until it is known
 */
export function useAnswers(first) {
  const { value } = usePolling(
    async (signal) => {
      const { answers_by_day: days } = await read(
        'statistics',
        {
          from: startOfDay(first).toISOString(),
          to: startOfDay(addDays(first, DAYS_SHOWN)).toISOString(),
          time_zone: deskZone(),
          only: 'answers_by_day',
        },
        signal,
      );
      return new Map(days.map((/** @type {Answers} */ each) => [each.day, each]));
    },
    [first],
    {
      concerns: ({ type }) => type.startsWith('appointment.'),
      noMoreOftenThan: NO_MORE_OFTEN_THAN_MS,
      isBeside: true,
    },
  );
  return value;
}

/**
 * A week at a glance; each day leads to itself.
 * @param {{ first: string, chosen: string, answers: Map<string, Answered> | undefined }} props
 */
export function DayStrip({ first, chosen, answers }) {
  /** @type {{ current: HTMLOListElement | null }} */
  const strip = useRef(null);
  useEffect(() => {
    const link = strip.current?.querySelector('[aria-current]')?.closest('li');
    // On a phone the week is wider than the screen. Only the strip moves, never the page.
    if (link && strip.current) strip.current.scrollLeft = link.offsetLeft - strip.current.offsetLeft - 16;
  }, [chosen]);
  const days = Array.from({ length: DAYS_SHOWN }, (_, index) => addDays(first, index));
  return html`<nav aria-label=${t.day.days}>
    <ol class="strip" ref=${strip}>
      ${days.map((day) => {
        const answered = answeredOn(day, answers);
        return html`<li key=${day}>
          <a href=${linkToDay(day)} aria-current=${day === chosen ? 'date' : undefined}>
            <span class="name">${nameOf(day)}</span>
            <span class="answers">${answered && html`<${AnswersOf} answered=${answered} />`}</span>
          </a>
        </li>`;
      })}
    </ol>
  </nav>`;
}

/** @param {{ answered: Answered }} props */
function AnswersOf({ answered }) {
  const { confirmed, cancelled } = answered;
  const open = openIn(answered);
  if (confirmed + cancelled + open === 0) return html`<span class="quiet" aria-label=${t.day.none}>–</span>`;
  return html`<span class="good" aria-label="${confirmed} ${t.day.coming}"
      ><${Icon} name="confirmed" />${confirmed}</span
    >
    <span class="bad" aria-label="${cancelled} ${t.day.notComing}"
      ><${Icon} name="canceled" />${cancelled}</span
    >
    <span aria-label="${open} ${t.day.noAnswer}"><${Icon} name="clock" />${open}</span>`;
}

/**
 * @param {string} day
 * @param {Map<string, Answered> | undefined} answers
 * @returns {Answered | undefined} undefined until it is known
 */
export function answeredOn(day, answers) {
  return answers && (answers.get(day) ?? { confirmed: 0, cancelled: 0, no_answer: 0, planned: 0 });
}

/** Who may still answer, reminded or not. @param {Answered} answered */
export function openIn({ no_answer: noAnswer, planned }) {
  return noAnswer + planned;
}

/** @param {string} day */
function nameOf(day) {
  if (day === today()) return t.day.today;
  if (day === addDays(today(), 1)) return t.day.tomorrow;
  return writeWeekday(wall(`${day} 00:00:00`));
}
