/**
 * @import { Done, Item } from '../check/bulk-steps.js'
 * @import { CheckedRow } from '../check/checked-rows.js'
 */
import { fromService } from '../../service/field-problem.js';
import { sayProblem } from '../../service/problem-words.js';
import { t } from '../../ui/language.js';
import { html, useEffect, useMemo } from '../../ui/preact.js';
import { linkTo } from '../../ui/router.js';
import { resultLines, writeCsv } from './result-lines.js';
import { personOf } from './row-words.js';
import { ShowMore, useLimit } from './show-more.js';

/**
 * What became of each row, by name, and why of those that were left out.
 * @param {object} props
 * @param {readonly CheckedRow[]} props.rows
 * @param {ReadonlyMap<Item, Done>} props.results
 * @param {() => void} props.onAgain
 */
export function Outcome({ rows, results, onAgain }) {
  const done = [...results];
  const of = (/** @type {Done['status']} */ status) =>
    done.filter(([, result]) => result.status === status).length;
  const existed = of('exists') + rows.filter(({ state }) => state === 'unchanged').length;
  const repeated = rows.filter(({ state }) => state === 'repeated').length;
  const refused = done
    .filter(([, { status }]) => status === 'refused')
    .map(([item, { errors, code }]) => ({
      key: personOf(item),
      line: item.checked?.row.line,
      words: errors.map((error) => sayProblem(fromService(error))).join(' ') || (code ?? ''),
    }));
  const wrong = rows
    .filter(({ problems }) => problems.length > 0)
    .map(({ row, problems }) => ({
      key: String(row.line),
      line: row.line,
      words: problems.map(sayProblem).join(' '),
    }));
  const leftOut = [...wrong, ...refused];
  const { limit, more } = useLimit();
  const firstDay = done
    .filter(([, { status }]) => status === 'created' || status === 'moved')
    .map(([{ checked }]) => String(checked?.row.body['appointment_time']).slice(0, 10))
    .sort()[0];

  return html`
    <p class="lead">${t.import.created(of('created'))}</p>
    ${
      /** @type {const} */ (['moved', 'changed', 'canceled'])
        .filter((status) => of(status) > 0)
        .map((status) => html`<p>${t.import.appliedCounts[status](of(status))}</p>`)
    }
    ${existed > 0 && html`<p>${t.import.existed(existed)}</p>`}
    ${repeated > 0 && html`<p>${t.import.repeated(repeated)}</p>`}
    ${
      leftOut.length > 0 &&
      html`<p>${t.import.leftOut(leftOut.length)}</p>
        <ul class="left-out">
          ${leftOut
            .slice(0, limit)
            .map(
              ({ key, line, words }) =>
                html`<li key=${key}>
                  <strong>${line === undefined ? key : t.import.lineOf(line)}</strong>: ${words}
                </li>`,
            )}
        </ul>
        <${ShowMore} hidden=${leftOut.length - limit} onMore=${more} />`
    }
    <${EachRow} rows=${rows} results=${results} />
    <div class="beside">
      ${firstDay !== undefined && html`<a class="button primary" href=${linkTo('day', firstDay)}>${t.import.toDay}</a>`}
      <button type="button" onClick=${onAgain}>${t.import.again}</button>
    </div>
  `;
}

/** @param {{ rows: readonly CheckedRow[], results: ReadonlyMap<Item, Done> }} props */
function EachRow({ rows, results }) {
  const { limit, more } = useLimit();
  const lines = useMemo(() => resultLines(rows, results), [rows, results]);
  // Browsers do not save an address of data that is as long as many rows are.
  const file = useMemo(() => URL.createObjectURL(new Blob([writeCsv(lines)], { type: 'text/csv' })), [lines]);
  useEffect(() => () => URL.revokeObjectURL(file), [file]);
  return html`<details class="each-row">
    <summary>${t.import.results}</summary>
    <ul class="differences">
      ${lines.slice(0, limit).map(
        ({ line, name, number, when, result, reason }) =>
          html`<li>
            <span class="quiet">${line === '' ? '' : t.import.lineOf(Number(line))}</span>
            <strong>${name || number}</strong> <span>${when}</span
            ><span>${result}${reason && `: ${reason}`}</span>
          </li>`,
      )}
    </ul>
    <${ShowMore} hidden=${lines.length - limit} onMore=${more} />
    <p><a class="button" href=${file} download="import.csv">${t.import.download}</a></p>
  </details>`;
}
