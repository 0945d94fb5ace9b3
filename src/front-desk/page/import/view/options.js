/**
 * @import { Columns } from '../read/csv-columns.js'
 * @import { CsvTable } from '../read/csv-table.js'
 * @import { ImportOptions } from '../read/rows.js'
 * @import { DateOrder } from '../read/written-time.js'
 */
import { WindowsChoice } from '../../form/windows-choice.js';
import { language, locale, t } from '../../lib/language.js';
import { html } from '../../lib/preact.js';
import { wall, writeDay } from '../../lib/times.js';
import { COUNTRIES } from '../../lib/written-number.js';
import { ZoneChoice } from '../../lib/zones.js';
import { chooseColumn, FIELDS, missingFields } from '../read/csv-columns.js';
import { readWrittenTime } from '../read/written-time.js';

const EXAMPLES = 2;

/**
 * What each column of the file holds.
 * @param {object} props
 * @param {CsvTable} props.table
 * @param {Columns} props.columns
 * @param {(columns: Columns) => void} props.onChoose
 */
export function ColumnsChoice({ table, columns, onChoose }) {
  const missing = missingFields(columns);
  return html`<section class="card" aria-labelledby="columns-heading">
    <h2 id="columns-heading">${t.import.columns}</h2>
    <p class="quiet">${t.import.columnsHint}</p>
    ${missing.map((field) => html`<p class="problem" role="alert">${t.import.missing[field]}</p>`)}
    <ul class="columns">
      ${table.headers.map((header, column) => {
        const field = columns[column];
        const name = header === '' ? letterOf(column) : header;
        return html`<li class=${field ? 'column' : 'column is-unused'}>
          <label for="column-${column}">${name}</label>
          <p class="quiet examples">${examplesOf(table, column).join(' · ')}</p>
          <select
            id="column-${column}"
            onChange=${(/** @type {Event & { currentTarget: HTMLSelectElement }} */ { currentTarget }) =>
              onChoose(
                chooseColumn(
                  columns,
                  column,
                  FIELDS.find((each) => each === currentTarget.value),
                ),
              )}
          >
            <option value="" selected=${field === undefined}>${t.import.unused}</option>
            ${FIELDS.map(
              (each) =>
                html`<option value=${each} selected=${each === field}>${t.import.fields[each]}</option>`,
            )}
          </select>
        </li>`;
      })}
    </ul>
  </section>`;
}

/**
 * What holds for the whole file where its rows say nothing else.
 * @param {object} props
 * @param {Omit<ImportOptions, 'order'> & { order: DateOrder | undefined }} props.options
 * @param {{ isCertain: boolean, example: string | undefined }} props.dates
 * @param {Columns} props.columns
 * @param {(changed: Partial<ImportOptions>) => void} props.onChoose
 */
export function WholeFile({ options, dates, columns, onChoose }) {
  return html`<section class="card whole-file" aria-labelledby="whole-file-heading">
    <h2 id="whole-file-heading">${t.import.options}</h2>
    ${dates.example !== undefined && html`<${OrderChoice} options=${options} dates=${dates} onChoose=${onChoose} />`}
    <div class="pair">
      <div class="field">
        <label for="import-zone">${t.import.zone}</label>
        <${ZoneChoice}
          value=${options.timeZone}
          attributes=${{ id: 'import-zone' }}
          onChoose=${(/** @type {string} */ timeZone) => onChoose({ timeZone })}
        />
      </div>
      <div class="field">
        <label for="import-country">${t.import.country}</label>
        <select
          id="import-country"
          onChange=${(/** @type {Event & { currentTarget: HTMLSelectElement }} */ { currentTarget }) => {
            const country = COUNTRIES.find(({ code }) => code === currentTarget.value);
            if (country) onChoose({ country });
          }}
        >
          ${COUNTRIES.map(
            ({ code, calling }) =>
              html`<option value=${code} selected=${code === options.country.code}>
                ${countryName(code)} (+${calling})
              </option>`,
          )}
        </select>
      </div>
    </div>
    ${
      !columns.includes('notify_window') &&
      html`<${WindowsChoice}
        value=${options.notifyWindows}
        problem=${options.notifyWindows.length === 0 ? { key: 'hours_missing' } : undefined}
        onChoose=${(/** @type {number[]} */ notifyWindows) => onChoose({ notifyWindows })}
      />`
    }
  </section>`;
}

/**
 * Which of two ways to read a date is meant, each written out.
 * @param {object} props
 * @param {{ order: DateOrder | undefined }} props.options
 * @param {{ isCertain: boolean, example: string | undefined }} props.dates
 * @param {(changed: Partial<ImportOptions>) => void} props.onChoose
 */
function OrderChoice({ options, dates: { isCertain, example = '' }, onChoose }) {
  const needsChoice = !isCertain && options.order === undefined;
  return html`<fieldset class="field" aria-describedby=${needsChoice ? 'order-problem' : undefined}>
    <legend>${t.import.orderOf(example)}</legend>
    ${needsChoice && html`<p class="problem" id="order-problem" role="alert">${t.import.orderUnclear(example)}</p>`}
    <div class="chips">
      ${
        /** @type {const} */ (['mdy', 'dmy']).map(
          (order) =>
            html`<label class="chip">
              <input
                type="radio"
                name="order"
                value=${order}
                checked=${options.order === order}
                onChange=${() => onChoose({ order })}
              />
              <span>${readAs(example, order)}</span>
            </label>`,
        )
      }
    </div>
  </fieldset>`;
}

/**
 * @param {string} written
 * @param {DateOrder} order
 */
function readAs(written, order) {
  const read = readWrittenTime(written, '12:00', order);
  return 'time' in read ? writeDay(wall(`${read.time.slice(0, 10)} 12:00:00`)) : written;
}

/** @param {string} code */
function countryName(code) {
  return new Intl.DisplayNames([locale(), language.value], { type: 'region' }).of(code) ?? code;
}

/**
 * @param {CsvTable} table
 * @param {number} column
 */
function examplesOf({ rows }, column) {
  return [...new Set(rows.slice(0, 20).map(({ cells }) => cells[column] ?? ''))]
    .filter((cell) => cell !== '')
    .slice(0, EXAMPLES);
}

/** @param {number} column @returns {string} as spreadsheets name it: A, B, … AA */
function letterOf(column) {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}
