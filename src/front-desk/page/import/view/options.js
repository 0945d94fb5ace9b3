/**
 * @import { Columns, Field } from '../read/columns/fields.js'
 * @import { ImportOptions } from '../read/rows.js'
 * @import { Answers, Understood } from '../read/understand.js'
 */
import { COUNTRIES } from '../../contact/written-number.js';
import { WindowsChoice } from '../../form/windows-choice.js';
import { ZoneChoice } from '../../time/zones.js';
import { language, locale, t } from '../../ui/language.js';
import { html } from '../../ui/preact.js';
import { chooseColumn, FIELDS, missingFields } from '../read/columns/fields.js';
import { examplesOf, nameOf } from './column-names.js';

const SHOWN_EXAMPLES = 2;
/** What a header may say that the appointments here have no place for, the most telling first. */
const NOT_USED = /** @type {const} */ ([
  'birth',
  'created',
  'email',
  'fax',
  'home',
  'work',
  'end',
  'duration',
  'money',
  'address',
  'service',
  'notes',
]);

/**
 * What each column of the file holds.
 * @param {object} props
 * @param {Understood} props.understood
 * @param {Answers} props.answers
 * @param {(changed: Partial<Answers>) => void} props.onAnswer
 */
export function ColumnsChoice({ understood: { table, described, columns, questions }, answers, onAnswer }) {
  const asked = new Set(
    questions.map((question) =>
      question.kind === 'column' ? question.field : question.kind === 'title_date' ? 'date' : undefined,
    ),
  );
  const missing = missingFields(columns).filter((field) => !asked.has(field));
  const choose = (/** @type {number} */ column, /** @type {Field | undefined} */ field) => {
    const settled = new Set([
      ...(answers.settled ?? []),
      ...(field ? [field] : []),
      ...(columns[column] ? [columns[column]] : []),
    ]);
    onAnswer({ columns: chooseColumn(columns, column, field), settled: /** @type {Set<Field>} */ (settled) });
  };
  return html`<section class="card" aria-labelledby="columns-heading">
    <h2 id="columns-heading">${t.import.columns}</h2>
    <p class="quiet">${t.import.columnsHint}</p>
    ${missing.map((field) => html`<p class="problem" role="alert">${t.import.missing[field]}</p>`)}
    <ul class="columns">
      ${table.headers.map((_, column) => {
        const field = columns[column];
        const topic = field ? undefined : NOT_USED.find((each) => described[column]?.topics.has(each));
        return html`<li class=${field ? 'column' : 'column is-unused'}>
          <label for="column-${column}">${nameOf(table, column)}</label>
          <p class="quiet examples">${examplesOf(table, column).slice(0, SHOWN_EXAMPLES).join(' · ')}</p>
          <select
            id="column-${column}"
            onChange=${(/** @type {Event & { currentTarget: HTMLSelectElement }} */ { currentTarget }) =>
              choose(
                column,
                FIELDS.find((each) => each === currentTarget.value),
              )}
          >
            <option value="" selected=${field === undefined}>
              ${t.import.unused}${topic ? `: ${t.import.notUsedAs[topic]}` : ''}
            </option>
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
 * @param {ImportOptions} props.options
 * @param {Columns} props.columns
 * @param {(changed: Partial<Answers>) => void} props.onAnswer
 */
export function WholeFile({ options, columns, onAnswer }) {
  return html`<section class="card whole-file" aria-labelledby="whole-file-heading">
    <h2 id="whole-file-heading">${t.import.options}</h2>
    <div class="pair">
      <div class="field">
        <label for="import-zone">${t.import.zone}</label>
        <${ZoneChoice}
          value=${options.timeZone}
          attributes=${{ id: 'import-zone' }}
          onChoose=${(/** @type {string} */ timeZone) => onAnswer({ timeZone })}
        />
      </div>
      <div class="field">
        <label for="import-country">${t.import.country}</label>
        <${CountryChoice} id="import-country" value=${options.country.code} onChoose=${onAnswer} />
      </div>
    </div>
    ${
      !columns.includes('notify_window') &&
      html`<${WindowsChoice}
        value=${options.notifyWindows}
        problem=${options.notifyWindows.length === 0 ? { key: 'hours_missing' } : undefined}
        onChoose=${(/** @type {number[]} */ notifyWindows) => onAnswer({ notifyWindows })}
      />`
    }
  </section>`;
}

/**
 * @param {object} props
 * @param {string} props.id
 * @param {string | undefined} props.value a country's code
 * @param {readonly string[]} [props.first] the codes that are likely
 * @param {(changed: Partial<Answers>) => void} props.onChoose
 */
export function CountryChoice({ id, value, first = [], onChoose }) {
  const all = [...COUNTRIES].sort((a, b) => Number(first.includes(b.code)) - Number(first.includes(a.code)));
  return html`<select
    id=${id}
    onChange=${(/** @type {Event & { currentTarget: HTMLSelectElement }} */ { currentTarget }) => {
      const country = COUNTRIES.find(({ code }) => code === currentTarget.value);
      if (country) onChoose({ country });
    }}
  >
    ${value === undefined && html`<option value="" selected>${t.import.chooseCountry}</option>`}
    ${all.map(
      ({ code, calling }) =>
        html`<option value=${code} selected=${code === value}>${countryName(code)} (+${calling})</option>`,
    )}
  </select>`;
}

/** @param {string} code */
function countryName(code) {
  return new Intl.DisplayNames([locale(), language.value], { type: 'region' }).of(code) ?? code;
}
