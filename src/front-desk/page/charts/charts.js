/** @import { Statistics } from '../api-types.js' */
import { isDay } from '../lib/days.js';
import { Heading } from '../lib/heading.js';
import { t } from '../lib/language.js';
import { html } from '../lib/preact.js';
import { HERE, instant, today, wallIn, writeZone } from '../lib/times.js';
import { read } from '../service/api.js';
import { Trouble } from '../service/problem.js';
import { usePolling } from '../service/use-polling.js';
import { AnswersChart } from './answers-chart.js';
import { byHourOfDay, lastDays, rangeProblem } from './chart-data.js';
import { RangeChoice } from './chart-range.js';
import { LatenessChart, MessagesChart } from './message-charts.js';
import { NoticeChart } from './notice-chart.js';

const USUAL_DAYS = 28;
const REGULARLY_MS = 60_000;

/**
 * What came of appointments and texts, in charts and numbers.
 * @param {{ parts: string[] }} props the first and the last day, where they were chosen
 */
export function Charts({ parts: [from = '', to = ''] }) {
  const isRange = isDay(from) && isDay(to) && rangeProblem({ from, to }) === undefined;
  const range = isRange ? { from, to } : lastDays(today(), USUAL_DAYS);
  const { value, error } = usePolling(
    (signal) => read('statistics', { ...range, time_zone: HERE }, signal),
    [range.from, range.to],
    { concerns: () => false, every: REGULARLY_MS },
  );
  const statistics = /** @type {Statistics | undefined} */ (value);

  return html`
    <${Heading}>${t.charts.title}<//>
    <${RangeChoice} range=${range} />
    <p class="quiet">${t.charts.zone(writeZone(HERE))}</p>
    <${Trouble} error=${error} />
    ${!statistics && !error && html`<p class="empty" role="status">${t.shell.loading}</p>`}
    ${
      statistics &&
      html`<div class="charts">
        <${AnswersChart} statistics=${statistics} range=${range} />
        <${NoticeChart} statistics=${statistics} />
        <${MessagesChart} hours=${hoursOf(statistics)} />
        <${LatenessChart} hours=${hoursOf(statistics)} />
      </div>`
    }
  `;
}

/** @param {Statistics} statistics */
function hoursOf({ messages_by_hour }) {
  return byHourOfDay(messages_by_hour, (hour) => wallIn(instant(hour), HERE).getUTCHours());
}
