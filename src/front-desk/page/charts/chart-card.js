/** @import { ChartOf } from './chart-config.js' */
import { Icon } from '../ui/icons.js';
import { t } from '../ui/language.js';
import { html, useState } from '../ui/preact.js';
import { downloadCsv } from './csv.js';
import { Drawing } from './drawing.js';
import { writeCount } from './quantities.js';

/**
 * @typedef {object} NumbersTable
 * @property {readonly string[]} head
 * @property {readonly (readonly (string | number)[])[]} rows the first cell names the row
 */

/**
 * A chart, what it says in one sentence, and its numbers.
 * @param {object} props
 * @param {string} props.id
 * @param {string} props.title
 * @param {string} props.says
 * @param {ChartOf | undefined} props.chart undefined where there is nothing to draw
 * @param {NumbersTable} props.numbers
 * @param {string} props.file what a file of the numbers is called, with their days
 * @param {any} [props.choice] what of it is shown
 * @param {boolean} [props.isFew] whether some of the numbers are too small to say much
 */
export function ChartCard({ id, title, says, chart, numbers, file, choice, isFew = false }) {
  const [hasFailed, setHasFailed] = useState(false);
  function download() {
    setHasFailed(false);
    downloadCsv(`${id}-${file}`, numbers).catch(() => setHasFailed(true));
  }
  return html`<section class="card chart" aria-labelledby="${id}-heading">
    <h2 id="${id}-heading">${title}</h2>
    <p class="quiet">${chart ? says : t.charts.none}${chart && isFew && ` ${t.charts.few}`}</p>
    ${choice}
    ${
      chart &&
      html`<${Drawing} chart=${chart} name="${title}. ${says}" />
        <details>
          <summary>${t.charts.numbers}</summary>
          <div class="numbers" role="region" aria-label="${title}: ${t.charts.numbers}" tabindex="0">
            <table>
              <thead>
                <tr>
                  ${numbers.head.map((cell) => html`<th scope="col">${cell}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${numbers.rows.map(
                  ([first, ...cells]) =>
                    html`<tr>
                      <th scope="row">${first}</th>
                      ${cells.map((cell) => html`<td>${typeof cell === 'number' ? writeCount(cell) : cell}</td>`)}
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>
          <button type="button" class="csv" onClick=${download}>
            <${Icon} name="import" />${t.charts.csv}
          </button>
          ${hasFailed && html`<p class="problem" role="alert">${t.charts.noCsv}</p>`}
        </details>`
    }
  </section>`;
}
