/**
 * @import { NamedTable } from '../read/file/read-file.js'
 * @import { Choices } from '../check/match.js'
 * @import { Group, Item, Notify } from '../check/bulk-steps.js'
 * @import { RowState } from '../check/checked-rows.js'
 * @import { Answers, Desk } from '../read/understand.js'
 * @import { Line, Table } from '../read/table/table.js'
 * @import { Work } from './import-view.js'
 */
import { countryOfZone } from '../../contact/home-country.js';
import { deskCountry } from '../../service/desk-country.js';
import { describe } from '../../service/problem.js';
import { mayChange } from '../../service/session.js';
import { deskZone, today } from '../../time/times.js';
import { t } from '../../ui/language.js';
import { html, useMemo, useState } from '../../ui/preact.js';
import { GROUPS } from '../check/bulk-steps.js';
import { checkRows, countLikely, countStates } from '../check/checked-rows.js';
import { goneFrom } from '../check/gone.js';
import { useRowChecks } from '../check/row-checks.js';
import { understand } from '../read/understand.js';
import { Groups } from './groups.js';
import { Notices } from './notices.js';
import { ColumnsChoice, WholeFile } from './options.js';
import { Questions } from './questions.js';
import { NewRows, OtherRows, WhichRows, WrongRows } from './rows-table.js';

/** What the appointments of a file become unless somebody decides otherwise: nothing is canceled for being absent. */
const AT_FIRST = /** @type {ReadonlySet<Group>} */ (new Set(['new', 'moved', 'changed', 'canceled']));

/**
 * What was understood of a file, to be looked at and put right before anything is changed.
 * @param {object} props
 * @param {string} props.name
 * @param {NamedTable} props.file
 * @param {() => void} props.onAnother
 * @param {(work: Work) => void} props.onRun
 */
export function ImportLook({ name, file, onAnother, onRun }) {
  const [answers, setAnswers] = useState(/** @type {Answers} */ ({}));
  /** What was put right here: by line and column. */
  const [edits, setEdits] = useState(/** @type {ReadonlyMap<string, string>} */ (new Map()));
  const [choices, setChoices] = useState(/** @type {Choices} */ (new Map()));
  const [groups, setGroups] = useState(AT_FIRST);
  const [notify, setNotify] = useState(/** @type {Notify} */ ('auto'));

  const understood = useMemo(
    () => understand(edited(file.table, edits), answers, DESK()),
    [file, edits, answers],
  );
  const { table, columns, questions, options, isReadable, rows } = understood;
  const { known, error, retry } = useRowChecks(rows, choices);
  const now = useMemo(() => new Date(), [rows, known]);
  const checked = useMemo(() => checkRows(rows, known, { columns, now }), [rows, known]);
  const counts = countStates(checked);
  const gone = useMemo(() => (known ? goneFrom(checked, known.reminders, now) : []), [checked, known]);
  const items = useMemo(() => itemsOf(checked, gone), [checked, gone]);
  const chosen = items.filter(({ group }) => groups.has(group));
  const change = (/** @type {Partial<Answers>} */ changed) => setAnswers({ ...answers, ...changed });

  return html`
    <div class="beside file-name">
      <p class="lead">${t.import.fileIs(name, table.rows.length)}</p>
      <button type="button" onClick=${onAnother}>${t.import.another}</button>
    </div>
    <${AsideLines} table=${table} hidden=${file.hidden} />
    <${Questions} understood=${understood} answers=${answers} onAnswer=${change} />
    <${ColumnsChoice} understood=${understood} onAnswer=${change} answers=${answers} />
    <${WholeFile} options=${options} columns=${columns} onAnswer=${change} />
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
            onEdit=${(
              /** @type {number} */ line,
              /** @type {number} */ column,
              /** @type {string} */ cell,
            ) => {
              // A cell that was put right here does not change what its column is.
              change({ columns });
              setEdits(new Map([...edits, [placeOf(line, column), cell]]));
            }}
          />
          <${WhichRows}
            rows=${checked}
            choices=${choices}
            onChoose=${(/** @type {number} */ line, /** @type {string | undefined} */ id) => setChoices(withChoice(choices, line, id))}
          />
          <${NewRows}
            rows=${checked}
            isOn=${groups.has('new')}
            onSwitch=${() => setGroups(toggled(groups, 'new'))}
          />
          <${Groups}
            items=${items}
            groups=${groups}
            onSwitch=${(/** @type {Group} */ group) => setGroups(toggled(groups, group))}
          />
          <${OtherRows} rows=${checked} />
        </section>
        <${Notices} items=${chosen} notify=${notify} onChoose=${setNotify} />
        <${RunButton}
          counts=${counts}
          items=${chosen}
          isReady=${counts.unchecked === 0 && questions.every(({ isOpen }) => !isOpen)}
          onRun=${() => onRun({ rows: checked, items: chosen, notify })}
        />
      `
    }
  `;
}

/** @returns {Desk} */
const DESK = () => {
  const { country, isTold } = deskCountry();
  return { today: today(), country, isCountryTold: isTold, timeZone: deskZone(), countryOfZone };
};

/** @param {{ table: Table, hidden: number }} props */
function AsideLines({ table: { aside }, hidden }) {
  return html`
    ${hidden > 0 && html`<p class="quiet">${t.import.hiddenLeft(hidden)}</p>`}
    ${
      aside.length > 0 &&
      html`<details class="aside-lines">
        <summary>${t.import.asideLeft(aside.length)} ${aside[0]?.text.slice(0, 80)}</summary>
        <ul>
          ${aside.slice(0, 100).map(({ line, text, kind }) => html`<li><strong>${t.import.lineOf(line)}</strong> (${t.import.asides[kind]}): ${text}</li>`)}
        </ul>
      </details>`
    }
  `;
}

/** @param {{ counts: ReturnType<typeof countStates>, likely: number }} props */
function Counts({ counts, likely }) {
  const states = /** @type {RowState[]} */ (Object.keys(counts));
  return html`<div role="status">
    <ul class="counts">
      ${states.filter((state) => counts[state] > 0).map((state) => html`<li class="tally is-${state}">${t.import.counts[state](counts[state])}</li>`)}
      ${likely > 0 && html`<li class="tally is-repeated">${t.import.counts.likely_twice(likely)}</li>`}
    </ul>
  </div>`;
}

/** @param {{ counts: ReturnType<typeof countStates>, items: readonly Item[], isReady: boolean, onRun: () => void }} props */
function RunButton({ counts, items, isReady, onRun }) {
  if (isReady && items.length === 0) return html`<p class="lead" role="status">${t.import.nothingNew}</p>`;
  const mayRun = isReady && mayChange();
  const isOnlyNew = items.every(({ group }) => group === 'new' || group === 'deleted');
  return html`<div class="form-end">
    <p class="quiet">
      ${counts.wrong > 0 ? `${t.import.leavesOut(counts.wrong)} ` : ''}${counts.which > 0 ? `${t.import.whichHint} ` : ''}${t.import.textsGo}
    </p>
    ${!mayChange() && html`<p class="quiet">${t.shell.readOnly}</p>`}
    <div class="beside">
      <button
        type="button"
        class="primary"
        aria-disabled=${mayRun ? 'false' : 'true'}
        onClick=${() => mayRun && onRun()}
      >
        ${counts.unchecked > 0 ? t.import.checking : isOnlyNew ? t.import.create(items.length) : t.import.apply(items.length)}
      </button>
    </div>
  </div>`;
}

/**
 * @param {ReturnType<typeof checkRows>} checked
 * @param {ReturnType<typeof goneFrom>} gone
 * @returns {Item[]} in the order in which they are done: what frees a time comes before what takes one
 */
function itemsOf(checked, gone) {
  const order = /** @type {readonly Group[]} */ (['canceled', 'gone', 'moved', 'changed', 'deleted', 'new']);
  const ofRows = checked.flatMap((each) => {
    const group = GROUPS.find((name) => name === each.state);
    return group ? [{ group, checked: each }] : [];
  });
  const all = [...ofRows, ...gone.map((reminder) => ({ group: /** @type {const} */ ('gone'), reminder }))];
  return order.flatMap((group) => all.filter((item) => item.group === group));
}

/**
 * @param {ReadonlySet<Group>} groups
 * @param {Group} group
 */
function toggled(groups, group) {
  const after = new Set(groups);
  if (!after.delete(group)) after.add(group);
  return after;
}

/**
 * @param {Choices} choices
 * @param {number} line
 * @param {string | undefined} id
 */
function withChoice(choices, line, id) {
  const after = new Map(choices);
  if (id === undefined) after.delete(line);
  else after.set(line, id);
  return after;
}

/**
 * @param {Table} table
 * @param {ReadonlyMap<string, string>} edits
 * @returns {Table}
 */
function edited(table, edits) {
  if (edits.size === 0) return table;
  const rows = table.rows.map((/** @type {Line} */ { line, cells }) => ({
    line,
    cells: table.headers.map((_, column) => edits.get(placeOf(line, column)) ?? cells[column] ?? ''),
  }));
  return { ...table, rows };
}

/**
 * @param {number} line
 * @param {number} column
 */
function placeOf(line, column) {
  return `${line} ${column}`;
}
