/**
 * @import { Columns } from '../read/csv-columns.js'
 * @import { CsvTable } from '../read/csv-table.js'
 * @import { CheckedRow } from '../check/checked-rows.js'
 * @import { ImportOptions } from '../read/rows.js'
 * @import { DateOrder } from '../read/written-time.js'
 */
import { COUNTRY } from '../../form/use-form.js';
import { locale, t } from '../../lib/language.js';
import { html, useMemo, useState } from '../../lib/preact.js';
import { HERE } from '../../lib/times.js';
import { describe } from '../../service/problem.js';
import { mayChange } from '../../service/session.js';
import { checkRows, countLikely, countStates } from '../check/checked-rows.js';
import { useRowChecks } from '../check/row-checks.js';
import { missingFields, recogniseColumns } from '../read/csv-columns.js';
import { readRows } from '../read/rows.js';
import { guessOrder } from '../read/written-time.js';
import { ColumnsChoice, WholeFile } from './options.js';
import { GoodRows, WrongRows } from './rows-table.js';

/**
 * What was understood of a file, to be looked at and put right before anything is created.
 * @param {object} props
 * @param {string} props.name
 * @param {CsvTable} props.table
 * @param {() => void} props.onAnother
 * @param {(rows: readonly CheckedRow[]) => void} props.onCreate
 */
export function ImportLook({ name, table, onAnother, onCreate }) {
  const [columns, setColumns] = useState(() => recogniseColumns(table));
  const [chosen, setChosen] = useState(
    /** @type {Partial<ImportOptions>} */ ({ timeZone: HERE, country: COUNTRY, notifyWindows: [24] }),
  );
  /** What was put right here: by line and column. */
  const [edits, setEdits] = useState(/** @type {ReadonlyMap<string, string>} */ (new Map()));

  const dates = useMemo(() => datesIn(table, columns), [table, columns]);
  const order = chosen.order ?? (dates.isCertain ? dates.order : undefined);
  const options = { timeZone: HERE, country: COUNTRY, notifyWindows: [24], ...chosen, order };
  const isReadable =
    missingFields(columns).length === 0 && order !== undefined && options.notifyWindows.length > 0;
  const rows = useMemo(
    () => (isReadable ? readRows(edited(table, edits), columns, /** @type {ImportOptions} */ (options)) : []),
    [table, edits, columns, isReadable, JSON.stringify(options)],
  );
  const { results, error, retry } = useRowChecks(rows);
  const checked = useMemo(() => checkRows(rows, results), [rows, results]);
  const counts = countStates(checked);

  return html`
    <div class="beside file-name">
      <p class="lead">${t.import.fileIs(name, table.rows.length)}</p>
      <button type="button" onClick=${onAnother}>${t.import.another}</button>
    </div>
    <${ColumnsChoice} table=${table} columns=${columns} onChoose=${setColumns} />
    <${WholeFile}
      options=${options}
      dates=${dates}
      columns=${columns}
      onChoose=${(/** @type {Partial<ImportOptions>} */ changed) => setChosen({ ...chosen, ...changed })}
    />
    ${
      isReadable &&
      html`
        <section class="card" aria-labelledby="rows-heading">
          <h2 id="rows-heading">${t.import.rows}</h2>
          <${Counts} counts=${counts} likely=${countLikely(checked)} />
          ${
            error !== undefined &&
            html`<p class="problem" role="alert">${t.import.checkFailed(describe(error))}</p>
              <button type="button" onClick=${retry}>${t.shell.tryAgain}</button>`
          }
          <${WrongRows}
            rows=${checked}
            columns=${columns}
            onEdit=${(/** @type {number} */ line, /** @type {number} */ column, /** @type {string} */ cell) =>
              setEdits(new Map([...edits, [placeOf(line, column), cell]]))}
          />
          <${GoodRows} rows=${checked} />
        </section>
        <${CreateButton} counts=${counts} onCreate=${() => onCreate(checked)} />
      `
    }
  `;
}

/** @param {{ counts: ReturnType<typeof countStates>, likely: number }} props */
function Counts({ counts, likely }) {
  return html`<div role="status">
    <ul class="counts">
      ${
        /** @type {const} */ (['new', 'exists', 'repeated', 'wrong', 'unchecked'])
          .filter((state) => counts[state] > 0)
          .map((state) => html`<li class="tally is-${state}">${t.import.counts[state](counts[state])}</li>`)
      }
      ${likely > 0 && html`<li class="tally is-repeated">${t.import.counts.likely_twice(likely)}</li>`}
    </ul>
  </div>`;
}

/** @param {{ counts: ReturnType<typeof countStates>, onCreate: () => void }} props */
function CreateButton({ counts, onCreate }) {
  if (counts.unchecked === 0 && counts.new === 0)
    return html`<p class="lead" role="status">${t.import.nothingNew}</p>`;
  const isReady = counts.unchecked === 0 && mayChange();
  return html`<div class="form-end">
    <p class="quiet">${counts.wrong > 0 ? `${t.import.leavesOut(counts.wrong)} ` : ''}${t.import.textsGo}</p>
    ${!mayChange() && html`<p class="quiet">${t.shell.readOnly}</p>`}
    <div class="beside">
      <button
        type="button"
        class="primary"
        aria-disabled=${isReady ? 'false' : 'true'}
        onClick=${() => isReady && onCreate()}
      >
        ${counts.unchecked > 0 ? t.import.checking : t.import.create(counts.new)}
      </button>
    </div>
  </div>`;
}

/**
 * @param {CsvTable} table
 * @param {Columns} columns
 */
function datesIn({ rows }, columns) {
  const column = columns.indexOf('date');
  const dates = column < 0 ? [] : rows.map(({ cells }) => cells[column] ?? '');
  return guessOrder(dates, /** @type {DateOrder} */ (locale() === 'en-US' ? 'mdy' : 'dmy'));
}

/**
 * @param {CsvTable} table
 * @param {ReadonlyMap<string, string>} edits
 */
function edited({ rows }, edits) {
  if (edits.size === 0) return rows;
  return rows.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell, column) => edits.get(placeOf(line, column)) ?? cell),
  }));
}

/**
 * @param {number} line
 * @param {number} column
 */
function placeOf(line, column) {
  return `${line} ${column}`;
}
