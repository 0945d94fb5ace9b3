/** @import { HourOfMessages, Statistics } from '../api-types.js' */
/** @import { Range } from './chart-data.js' */
import { read } from '../service/api.js';
import { Trouble } from '../service/problem.js';
import { usePolling } from '../service/use-polling.js';
import { dayOf, isDay } from '../time/days.js';
import { deskZone, instant, today, wall, wallIn, writeShortDay, writeZone } from '../time/times.js';
import { Heading } from '../ui/heading.js';
import { t } from '../ui/language.js';
import { html, useState } from '../ui/preact.js';
import { AnswersChart } from './answers-chart.js';
import { byHourOfDay, lastDays, outageDays, rangeProblem } from './chart-data.js';
import { RangeChoice } from './chart-range.js';
import { CostChart } from './cost-chart.js';
import { LatenessChart, MessagesChart } from './message-charts.js';
import { NoShowChart } from './no-show-chart.js';
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
    (signal) => read('statistics', { ...range, time_zone: deskZone() }, signal),
    [range.from, range.to],
    { concerns: () => false, every: REGULARLY_MS },
  );
  const statistics = /** @type {Statistics | undefined} */ (value);

  return html`
    <${Heading}>${t.charts.title}<//>
    <${RangeChoice} range=${range} />
    <p class="quiet">${t.charts.zone(writeZone(deskZone()))}</p>
    <${Trouble} error=${error} />
    ${!statistics && !error && html`<p class="empty" role="status">${t.shell.loading}</p>`}
    ${statistics && html`<${AllCharts} statistics=${statistics} range=${range} />`}
  `;
}

/** @param {{ statistics: Statistics, range: Range }} props */
function AllCharts({ statistics, range }) {
  const file = `${range.from}-${range.to}`;
  const hours = statistics.messages_by_hour;
  return html`<div class="charts">
    <${AnswersChart} statistics=${statistics} range=${range} file=${file} />
    <${NoticeChart} statistics=${statistics} file=${file} />
    <${NoShowChart} statistics=${statistics} file=${file} />
    <${CostChart} statistics=${statistics} file=${file} />
    <${MessagesChart} hours=${byHourOfDay(hours, clockOf)} file=${file} />
    <${Lateness} hours=${hours} file=${file} />
  </div>`;
}

/** @param {{ hours: readonly HourOfMessages[], file: string }} props */
function Lateness({ hours, file }) {
  const [leavesOut, setLeavesOut] = useState(false);
  const days = outageDays(hours, localDayOf);
  const shown = leavesOut ? hours.filter(({ hour }) => !days.has(localDayOf(hour))) : hours;
  const choice =
    days.size > 0 &&
    html`<label class="check">
      <input type="checkbox" checked=${leavesOut} onChange=${() => setLeavesOut(!leavesOut)} />
      ${t.charts.withoutOutages([...days].map((day) => writeShortDay(wall(`${day} 12:00:00`))).join(', '))}
    </label>`;
  return html`<${LatenessChart} hours=${byHourOfDay(shown, clockOf)} file=${file} choice=${choice} />`;
}

/** @param {string} hour */
function clockOf(hour) {
  return wallIn(instant(hour), deskZone()).getUTCHours();
}

/** @param {string} hour */
function localDayOf(hour) {
  return dayOf(wallIn(instant(hour), deskZone()));
}
