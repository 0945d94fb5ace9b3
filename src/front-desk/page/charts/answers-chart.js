/** @import { Statistics } from '../api-types.js' */
/** @import { Range } from './chart-data.js' */
import { wall, writeShortDay } from '../time/times.js';
import { t } from '../ui/language.js';
import { html } from '../ui/preact.js';
import { ChartCard } from './chart-card.js';
import { everyDay, sumOfAnswers } from './chart-data.js';
import { MIN_FOR_SHARES, writeCount, writeShare } from './quantities.js';

/**
 * What was answered, day by day.
 * @param {{ statistics: Statistics, range: Range, file: string }} props
 */
export function AnswersChart({ statistics, range, file }) {
  const days = everyDay(statistics.answers_by_day, range);
  const sum = sumOfAnswers(days);
  const of = (/** @type {number} */ count) =>
    sum.all < MIN_FOR_SHARES ? writeCount(count) : `${writeCount(count)} (${writeShare(count / sum.all)})`;
  const labels = days.map(({ day }) => writeShortDay(wall(`${day} 12:00:00`)));
  return html`<${ChartCard}
    id="answers"
    title=${t.charts.answers}
    file=${file}
    isFew=${sum.all < MIN_FOR_SHARES}
    says=${t.charts.answersSay({
      all: writeCount(sum.all),
      confirmed: of(sum.confirmed),
      cancelled: of(sum.cancelled),
      no_answer: of(sum.no_answer),
    })}
    chart=${
      sum.all > 0 && {
        kind: 'stacked',
        labels,
        across: t.charts.day,
        up: t.charts.appointments,
        write: writeCount,
        series: [
          { name: t.charts.confirmed, values: days.map((day) => day.confirmed), colour: 'good' },
          {
            name: t.charts.cancelled,
            values: days.map((day) => day.cancelled),
            colour: 'bad',
            hatch: 'stripes',
          },
          {
            name: t.charts.no_answer,
            values: days.map((day) => day.no_answer),
            colour: 'plain',
            hatch: 'dots',
          },
        ],
      }
    }
    numbers=${{
      head: [t.charts.day, t.charts.confirmed, t.charts.cancelled, t.charts.no_answer],
      rows: days.map(({ confirmed, cancelled, no_answer }, index) => [
        labels[index],
        confirmed,
        cancelled,
        no_answer,
      ]),
    }}
  />`;
}
