/** @import { ChartOf } from './chart-config.js' */
import { t } from '../lib/language.js';
import { html } from '../lib/preact.js';
import { Drawing } from './drawing.js';

/**
 * @typedef {object} NumbersTable
 * @property {readonly string[]} head
 * @property {readonly (readonly string[])[]} rows the first cell names the row
 */

/**
 * A chart, what it says in one sentence, and its numbers.
 * @param {object} props
 * @param {string} props.id
 * @param {string} props.title
 * @param {string} props.says
 * @param {ChartOf | undefined} props.chart undefined where there is nothing to draw
 * @param {NumbersTable} props.numbers
 */
export function ChartCard({ id, title, says, chart, numbers }) {
  return html`<section class="card chart" aria-labelledby="${id}-heading">
    <h2 id="${id}-heading">${title}</h2>
    <p class="quiet">${chart ? says : t.charts.none}</p>
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
                      ${cells.map((cell) => html`<td>${cell}</td>`)}
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>
        </details>`
    }
  </section>`;
}
