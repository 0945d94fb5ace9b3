/** @import { Statistics } from '../api-types.js' */
import { t } from '../ui/language.js';
import { html, useState } from '../ui/preact.js';
import { ChartCard } from './chart-card.js';
import { MIN_FOR_SHARES, writeRate, writeShare } from './quantities.js';

/** @typedef {Statistics['no_shows'][number]} NoShows */
/** @typedef {NoShows['by']} By */

const BYS = /** @type {const} */ (['answer', 'notice', 'texts']);

/**
 * How many did not come, by what they answered, when they were reminded, and how often.
 * @param {{ statistics: Statistics, file: string }} props
 */
export function NoShowChart({ statistics, file }) {
  const [by, setBy] = useState(/** @type {By} */ ('answer'));
  const groups = statistics.no_shows.filter((each) => each.by === by);
  const labels = groups.map(nameOf);
  const all = sumOf(groups);
  const rateOf = (/** @type {NoShows} */ { no_show: count, attended }) => writeRate(count, count + attended);
  return html`<${ChartCard}
    id="no-shows"
    title=${t.charts.noShows}
    file=${file}
    says=${t.charts.noShowsSay(writeRate(all.noShow, all.noShow + all.attended))}
    isFew=${groups.some(({ attended, no_show: count }) => attended + count < MIN_FOR_SHARES)}
    chart=${
      groups.length > 0 && {
        kind: 'bars',
        labels,
        across: t.charts.noShowsBy[by],
        up: t.charts.noShowShare,
        write: writeShare,
        highest: 1,
        above: groups.map(rateOf),
        series: [{ name: t.charts.noShowShare, values: groups.map(({ rate }) => rate), colour: 'bad' }],
      }
    }
    numbers=${{
      head: [t.charts.noShowsBy[by], t.charts.attended, t.charts.noShow, t.charts.noShowShare],
      rows: groups.map((group, index) => [labels[index], group.attended, group.no_show, rateOf(group)]),
    }}
    choice=${html`<div class="choice">
      <label for="no-shows-by">${t.charts.toldApart}</label>
      <select
        id="no-shows-by"
        value=${by}
        onChange=${(/** @type {Event & { currentTarget: HTMLSelectElement }} */ { currentTarget }) =>
          setBy(/** @type {By} */ (currentTarget.value))}
      >
        ${BYS.map((name) => html`<option key=${name} value=${name}>${t.charts.noShowsBy[name]}</option>`)}
      </select>
    </div>`}
  />`;
}

/** @param {NoShows} of */
function nameOf({ by, group }) {
  if (by === 'answer') return t.charts.noShowAnswers[/** @type {'yes' | 'no' | 'none'} */ (group)] ?? group;
  if (by === 'texts') return t.charts.reminders(Number(group));
  return group === 'none' ? t.charts.notReminded : t.appointment.before(Number(group));
}

/** @param {readonly NoShows[]} groups */
function sumOf(groups) {
  const sum = { attended: 0, noShow: 0 };
  for (const { attended, no_show: count } of groups) {
    sum.attended += attended;
    sum.noShow += count;
  }
  return sum;
}
