/** @import { Statistics } from '../api-types.js' */
import { wall, writeMonth } from '../time/times.js';
import { locale, t } from '../ui/language.js';
import { html, useState } from '../ui/preact.js';
import { ChartCard } from './chart-card.js';
import { readPrice, writeCost } from './cost.js';
import { writeCount } from './quantities.js';

/** What the carrier asks for one, as somebody has told this page. */
const KEPT = 'desk.price';

/**
 * How many texts went out each month, and what they cost.
 * @param {{ statistics: Statistics, file: string }} props
 */
export function CostChart({ statistics: { texts_by_month: months }, file }) {
  const [typed, setTyped] = useState(localStorage.getItem(KEPT) ?? '');
  const price = readPrice(typed);
  const labels = months.map(({ month }) => writeMonth(wall(`${month}-15 00:00:00`)));
  const texts = months.reduce((sum, each) => sum + each.texts, 0);
  const segments = months.reduce((sum, each) => sum + each.segments, 0);
  const cost = (/** @type {number} */ count) =>
    price === undefined ? '' : writeCost(count * price, locale());

  /** @param {string} value */
  function keep(value) {
    setTyped(value);
    localStorage.setItem(KEPT, value);
  }

  return html`<${ChartCard}
    id="cost"
    title=${t.charts.cost}
    file=${file}
    says=${t.charts.costSay(writeCount(texts), writeCount(segments), cost(segments))}
    chart=${
      months.length > 0 && {
        kind: 'bars',
        labels,
        across: t.charts.month,
        up: t.charts.segments,
        write: writeCount,
        above: months.map(({ segments: count }) => cost(count) || writeCount(count)),
        series: [{ name: t.charts.segments, values: months.map((each) => each.segments), colour: 'info' }],
      }
    }
    numbers=${{
      head: [
        t.charts.month,
        t.charts.texts,
        t.charts.segments,
        ...(price === undefined ? [] : [t.charts.costs]),
      ],
      rows: months.map((each, index) => [
        labels[index],
        each.texts,
        each.segments,
        ...(price === undefined ? [] : [cost(each.segments)]),
      ]),
    }}
    choice=${html`<div class="choice">
      <label for="price">${t.charts.price}</label>
      <input
        id="price"
        inputmode="decimal"
        autocomplete="off"
        value=${typed}
        aria-invalid=${typed.trim() !== '' && price === undefined ? 'true' : 'false'}
        onInput=${(/** @type {Event & { currentTarget: HTMLInputElement }} */ { currentTarget }) =>
          keep(currentTarget.value)}
      />
    </div>`}
  />`;
}
