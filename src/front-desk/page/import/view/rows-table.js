/**
 * @import { CheckedRow } from '../check/checked-rows.js'
 * @import { Columns, Field } from '../read/csv-columns.js'
 */
import { t } from '../../lib/language.js';
import { writeNumber } from '../../lib/number.js';
import { html, useRef, useState } from '../../lib/preact.js';
import { linkTo } from '../../lib/router.js';
import { wall, writeShortDay, writeTime } from '../../lib/times.js';
import { sayProblem } from '../../service/problem-words.js';

const SHOWN_AT_FIRST = 20;
const SHOWN_MORE = 200;
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
  const [limit, setLimit] = useState(SHOWN_AT_FIRST);
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
    <${ShowMore} hidden=${listed.length - limit} onMore=${() => setLimit(limit + SHOWN_MORE)} />
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
 * The other rows, as they were understood: a day that is written out shows at once whether day and month were mixed up.
 * @param {{ rows: readonly CheckedRow[] }} props
 */
export function GoodRows({ rows }) {
  const [limit, setLimit] = useState(SHOWN_AT_FIRST);
  const good = rows.filter(({ state }) => state !== 'wrong');
  if (good.length === 0) return null;
  return html`<div class="good-rows">
    <h3 id="good-rows-heading">${t.import.goodTitle}</h3>
    <div class="table" role="region" aria-labelledby="good-rows-heading" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${t.import.line}</th>
            <th scope="col">${t.import.state}</th>
            <th scope="col">${t.import.when}</th>
            <th scope="col">${t.import.fields.contact_number}</th>
            <th scope="col">${t.import.fields.participant}</th>
            <th scope="col">${t.import.fields.location}</th>
            <th scope="col">${t.import.remind}</th>
          </tr>
        </thead>
        <tbody>
          ${good.slice(0, limit).map(
            (checked) =>
              html`<tr key=${checked.row.line}>
                <th scope="row">${checked.row.line}</th>
                <td><${RowState} checked=${checked} /></td>
                <td class="digits">${whenOf(checked)}</td>
                <td class="digits">${numberOf(checked)}</td>
                <td>${checked.row.body['participant']}</td>
                <td>${checked.row.body['location']}</td>
                <td>${windowsOf(checked)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <${ShowMore} hidden=${good.length - limit} onMore=${() => setLimit(limit + SHOWN_MORE)} />
  </div>`;
}

/** @param {{ checked: CheckedRow }} props */
function RowState({ checked: { row, state, duplicateOf, looksLike } }) {
  const same = row.repeats ?? looksLike;
  return html`<span class="tally is-${state}">${t.import.states[state]}</span>
    ${same !== undefined && ` ${t.import.sameAs(same)}`}
    ${
      duplicateOf !== undefined &&
      html`${' '}<a href=${linkTo('appointment', duplicateOf)}>${t.import.perhapsThere}</a>`
    }`;
}

/** @param {{ hidden: number, onMore: () => void }} props */
function ShowMore({ hidden, onMore }) {
  if (hidden <= 0) return null;
  return html`<p class="beside">
    <span class="quiet">${t.import.moreRows(hidden)}</span>
    <button type="button" onClick=${onMore}>${t.import.showMore}</button>
  </p>`;
}

/** @param {CheckedRow} checked */
function whenOf({ row }) {
  const [, reading = '', offset = ''] =
    /^(.{16})(.*)$/.exec(String(row.body['appointment_time'] ?? '')) ?? [];
  if (reading === '') return '';
  const at = wall(`${reading.replace('T', ' ')}:00`);
  return `${writeShortDay(at)} ${at.getUTCFullYear()}, ${writeTime(at)} ${offset}`.trim();
}

/** @param {CheckedRow} checked */
function numberOf({ row, readNumber }) {
  return writeNumber(readNumber ?? String(row.body['contact_number'] ?? '').replace('+', ''));
}

/** @param {CheckedRow} checked */
function windowsOf({ row }) {
  const hours = /** @type {number[]} */ (row.body['notify_window'] ?? []);
  return hours.map((each) => t.appointment.before(each)).join(', ');
}
