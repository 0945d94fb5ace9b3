/**
 * @import { CheckedRow, RowState } from '../check/checked-rows.js'
 * @import { Choices } from '../check/match.js'
 * @import { Columns, Field } from '../read/columns/fields.js'
 */
import { sayProblem } from '../../service/problem-words.js';
import { groupBy } from '../../ui/group-by.js';
import { t } from '../../ui/language.js';
import { html, useRef } from '../../ui/preact.js';
import { linkTo } from '../../ui/router.js';
import { GroupSwitch } from './groups.js';
import { numberOf, personOf, whenOf, writeReminder } from './row-words.js';
import { ShowMore, useLimit } from './show-more.js';

/** So many rows of one column that fail, and as large a share of all, are the column's fault. */
const MIN_FAILED = 5;
const SHARE_FAILED = 0.8;
/** Beside what is wrong with a row stands enough of the rest to know whose it is. */
const TELLING_CELLS = 3;

/**
 * The rows that cannot be created as they are, each with every reason, to be put right on the spot. A row that has been
 * put right stays in its place: it must not vanish from under somebody's hands.
 * @param {object} props
 * @param {readonly CheckedRow[]} props.rows
 * @param {Columns} props.columns
 * @param {(line: number, column: number, cell: string) => void} props.onEdit
 */
export function WrongRows({ rows, columns, onEdit }) {
  /** @type {{ current: Map<number, Set<Field>> }} which fields of which line have been wrong */
  const seen = useRef(new Map());
  const { limit, more } = useLimit();
  const failing = failingFields(rows);
  for (const { row, problems } of rows)
    for (const { field } of problems) {
      const fields = seen.current.get(row.line) ?? new Set();
      seen.current.set(row.line, fields.add(field));
    }
  const listed = rows.filter(({ row }) => seen.current.has(row.line));
  const wrong = rows.filter(({ state }) => state === 'wrong').length;
  if (listed.length === 0) return null;
  return html`<div class="wrong-rows">
    <h3>${t.import.wrongTitle(wrong)}</h3>
    <p class="quiet">${t.import.wrongHint}</p>
    ${failing.map(({ field, count, problem }) => html`<p class="problem" role="alert">${t.import.columnFails(t.import.fields[field], count, sayProblem(problem))}</p>`)}
    <ul>
      ${listed
        .slice(0, limit)
        .map(
          (checked) =>
            html`<${WrongRow}
              key=${checked.row.line}
              checked=${checked}
              fields=${[...(seen.current.get(checked.row.line) ?? [])]}
              columns=${columns}
              onEdit=${onEdit}
            />`,
        )}
    </ul>
    <${ShowMore} hidden=${listed.length - limit} onMore=${more} />
  </div>`;
}

/**
 * @param {object} props
 * @param {CheckedRow} props.checked
 * @param {readonly Field[]} props.fields
 * @param {Columns} props.columns
 * @param {(line: number, column: number, cell: string) => void} props.onEdit
 */
function WrongRow({ checked: { row, state, problems }, fields, columns, onEdit }) {
  const telling = row.cells.filter(
    (cell, column) => cell !== '' && !fields.includes(/** @type {Field} */ (columns[column])),
  );
  return html`<li class="wrong-row">
    <p class="wrong-line">
      <strong>${t.import.lineOf(row.line)}</strong>
      <span class="quiet">${telling.slice(0, TELLING_CELLS).join(' · ')}</span>
      ${state !== 'wrong' && html`<${RowState} checked=${{ row, state, problems }} />`}
    </p>
    ${fields.map((field) => {
      const column = columns.indexOf(field);
      const problem = problems.find((each) => each.field === field);
      const id = `cell-${row.line}-${field}`;
      return html`<div class="field" key=${field}>
        <label for=${id} class="quiet" aria-label=${t.import.inLine(t.import.fields[field], row.line)}>
          ${t.import.fields[field]}
        </label>
        ${
          column >= 0 &&
          html`<input
            id=${id}
            value=${row.cells[column] ?? ''}
            aria-invalid=${problem ? 'true' : 'false'}
            aria-describedby=${problem ? `${id}-why` : undefined}
            onChange=${(/** @type {Event & { currentTarget: HTMLInputElement }} */ { currentTarget }) =>
              onEdit(row.line, column, currentTarget.value)}
          />`
        }
        ${problem && html`<p class="problem" id="${id}-why">${sayProblem(problem)}</p>`}
      </div>`;
    })}
  </li>`;
}

/**
 * @param {readonly CheckedRow[]} rows
 * @returns {{ field: Field, count: number, problem: CheckedRow['problems'][number] }[]} columns that fail as a whole: that is said once
 */
function failingFields(rows) {
  const problems = groupBy(
    rows.flatMap((each) => each.problems),
    ({ field }) => field,
  );
  return [...problems].flatMap(([field, of]) => {
    const [problem] = of;
    const isWhole = of.length >= MIN_FAILED && of.length >= rows.length * SHARE_FAILED;
    return problem && isWhole ? [{ field, count: of.length, problem }] : [];
  });
}

/**
 * Rows that may be one of several appointments.
 * @param {object} props
 * @param {readonly CheckedRow[]} props.rows
 * @param {Choices} props.choices
 * @param {(line: number, id: string | undefined) => void} props.onChoose
 */
export function WhichRows({ rows, choices, onChoose }) {
  /** @type {{ current: Map<number, CheckedRow> }} a row stays in its place when it has been chosen for */
  const seen = useRef(new Map());
  for (const each of rows) if (each.state === 'which') seen.current.set(each.row.line, each);
  const listed = [...seen.current.values()].filter(({ row }) =>
    rows.some((each) => each.row.line === row.line),
  );
  if (listed.length === 0) return null;
  return html`<div class="wrong-rows">
    <h3>${t.import.whichTitle(listed.length)}</h3>
    <p class="quiet">${t.import.whichHint}</p>
    <ul>
      ${listed.map((checked) => {
        const { row, reminders = [] } = checked;
        const id = `which-${row.line}`;
        const chosen = choices.get(row.line);
        return html`<li class="wrong-row" key=${row.line}>
          <label for=${id}
            ><strong>${t.import.lineOf(row.line)}</strong> ${personOf({ group: 'new', checked })},
            ${whenOf(checked)}</label
          >
          <select
            id=${id}
            onChange=${(/** @type {Event & { currentTarget: HTMLSelectElement }} */ { currentTarget }) =>
              onChoose(row.line, currentTarget.value === '?' ? undefined : currentTarget.value)}
          >
            <option value="?" selected=${chosen === undefined}>${t.import.pleaseChoose}</option>
            ${reminders.map((reminder) => html`<option value=${reminder.reminder_id} selected=${chosen === reminder.reminder_id}>${writeReminder(reminder)}</option>`)}
            <option value="" selected=${chosen === ''}>
              ${row.state === 'stands' ? t.import.newOne : t.import.noneOfThese}
            </option>
          </select>
        </li>`;
      })}
    </ul>
  </div>`;
}

/**
 * The new ones, as they were understood: a day that is written out shows at once whether day and month were mixed up.
 * @param {{ rows: readonly CheckedRow[], isOn: boolean, onSwitch: () => void }} props
 */
export function NewRows({ rows, isOn, onSwitch }) {
  const own = rows.filter(({ state }) => state === 'new' || state === 'unchecked');
  if (own.length === 0) return null;
  return html`<div class="good-rows">
    <${GroupSwitch} label=${t.import.groups.new(own.length)} isOn=${isOn} onSwitch=${onSwitch} />
    <${RowsTable} rows=${own} name=${t.import.groups.new(own.length)} />
  </div>`;
}

/** Those of which nothing becomes. @param {{ rows: readonly CheckedRow[] }} props */
export function OtherRows({ rows }) {
  const states = /** @type {RowState[]} */ (['unchanged', 'repeated', 'passed', 'left_out']);
  const own = rows.filter(({ state }) => states.includes(state));
  if (own.length === 0) return null;
  return html`<details class="good-rows">
    <summary>${t.import.goodTitle}: ${own.length}</summary>
    <${RowsTable} rows=${own} name=${t.import.goodTitle} />
  </details>`;
}

/** @param {{ rows: readonly CheckedRow[], name: string }} props */
function RowsTable({ rows, name }) {
  const { limit, more } = useLimit();
  return html`<div class="table" role="region" aria-label=${name} tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${t.import.line}</th>
            <th scope="col">${t.import.state}</th>
            <th scope="col">${t.import.when}</th>
            <th scope="col">${t.import.fields.contact_name}</th>
            <th scope="col">${t.import.fields.contact_number}</th>
            <th scope="col">${t.import.fields.participant}</th>
            <th scope="col">${t.import.fields.location}</th>
            <th scope="col">${t.import.remind}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, limit).map(
            (checked) =>
              html`<tr key=${checked.row.line}>
                <th scope="row">${checked.row.line}</th>
                <td><${RowState} checked=${checked} /></td>
                <td class="digits">${whenOf(checked)}</td>
                <td>${checked.row.body['contact_name']}</td>
                <td class="digits">${numberOf(checked)}</td>
                <td>${checked.row.body['participant']}</td>
                <td>${checked.row.body['location']}</td>
                <td>${windowsOf(checked)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <${ShowMore} hidden=${rows.length - limit} onMore=${more} />`;
}

/** @param {{ checked: CheckedRow }} props */
function RowState({ checked: { row, state, duplicateOf, looksLike, reminder } }) {
  const same = row.repeats ?? looksLike;
  return html`<span class="tally is-${state}">${t.import.states[state]}</span>
    ${same !== undefined && ` ${t.import.sameAs(same)}`}
    ${row.because && html` <span class="quiet">${row.because}</span>`}
    ${reminder && html` <a href=${linkTo('appointment', reminder.reminder_id)}>${t.import.lookAt}</a>`}
    ${
      duplicateOf !== undefined &&
      html`${' '}<a href=${linkTo('appointment', duplicateOf)}>${t.import.perhapsThere}</a>`
    }`;
}

/** @param {CheckedRow} checked */
function windowsOf({ row }) {
  const hours = /** @type {number[]} */ (row.body['notify_window'] ?? []);
  return hours.map((each) => t.appointment.before(each)).join(', ');
}
