/** @import { HourOfDay } from './chart-data.js' */
import { writeTime } from '../time/times.js';
import { locale, t } from '../ui/language.js';
import { html } from '../ui/preact.js';
import { ChartCard } from './chart-card.js';
import { sumOfMessages, unitFor } from './chart-data.js';
import { writeCount, writeRate } from './quantities.js';

/**
 * What went out and what did not, by hour of the day.
 * @param {{ hours: HourOfDay[], file: string }} props
 */
export function MessagesChart({ hours, file }) {
  const sum = sumOfMessages(hours);
  const labels = hours.map(writeHour);
  return html`<${ChartCard}
    id="messages"
    title=${t.charts.messages}
    file=${file}
    says=${t.charts.messagesSay(writeCount(sum.sent), writeRate(sum.failed, sum.all))}
    chart=${
      sum.all > 0 && {
        kind: 'stacked',
        labels,
        across: t.charts.hour,
        up: t.charts.texts,
        write: writeCount,
        series: [
          { name: t.charts.sent, values: hours.map(({ sent }) => sent), colour: 'info' },
          {
            name: t.charts.failed,
            values: hours.map(({ failed }) => failed),
            colour: 'bad',
            hatch: 'grid',
          },
        ],
      }
    }
    numbers=${{
      head: [t.charts.hour, t.charts.sent, t.charts.failed],
      rows: hours.map(({ sent, failed }, index) => [labels[index], sent, failed]),
    }}
  />`;
}

/**
 * How long texts took that were due, by hour of the day.
 * @param {{ hours: HourOfDay[], file: string, choice: any }} props choice whether days with an outage count
 */
export function LatenessChart({ hours, file, choice }) {
  const timed = hours.filter(({ half }) => half !== null);
  const unit = unitFor(timed.map(({ most }) => most));
  const labels = timed.map(writeHour);
  const write = (/** @type {number} */ value) =>
    `${value.toLocaleString(locale(), { maximumFractionDigits: 1 })} ${t.charts.short[unit.name]}`;
  const inUnit = (/** @type {number | null} */ ms) => (ms === null ? null : ms / unit.ms);
  const slowest = (/** @type {'half' | 'most'} */ name) =>
    write(Math.max(0, ...timed.map((hour) => inUnit(hour[name]) ?? 0)));
  return html`<${ChartCard}
    id="lateness"
    title=${t.charts.lateness}
    file=${file}
    choice=${choice}
    says=${t.charts.latenessSay(slowest('half'), slowest('most'))}
    chart=${
      timed.length > 0 && {
        kind: 'lines',
        labels,
        across: t.charts.hour,
        up: t.charts.units[unit.name],
        write,
        series: [
          {
            name: t.charts.p50,
            values: timed.map(({ half }) => inUnit(half)),
            colour: 'info',
            point: 'circle',
          },
          {
            name: t.charts.p95,
            values: timed.map(({ most }) => inUnit(most)),
            colour: 'warn',
            point: 'triangle',
            isDashed: true,
          },
        ],
      }
    }
    numbers=${{
      head: [t.charts.hour, t.charts.p50, t.charts.p95],
      rows: timed.map(({ half, most }, index) => [
        labels[index],
        ...[half, most].map((ms) => (ms === null ? '' : write(inUnit(ms) ?? 0))),
      ]),
    }}
  />`;
}

/** @param {HourOfDay} hour */
function writeHour({ hour }) {
  return writeTime(new Date(Date.UTC(2000, 0, 1, hour)));
}
