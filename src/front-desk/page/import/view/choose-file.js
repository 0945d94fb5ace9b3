/** @import { NamedTable } from '../read/file/read-file.js' */
import { describe } from '../../service/problem.js';
import { addDays } from '../../time/days.js';
import { today } from '../../time/times.js';
import { Icon } from '../../ui/icons.js';
import { t } from '../../ui/language.js';
import { html, useEffect, useState } from '../../ui/preact.js';
import { tablesIn } from '../read/file/read-file.js';

/**
 * Takes a file that is dropped or chosen, and reads the table in it, unless it is a calendar; where several sheets have one, it asks which.
 * @param {{ onTable: (name: string, table: NamedTable) => void, onCalendar: (name: string, bytes: Uint8Array) => void }} props
 */
export function ChooseFile({ onTable, onCalendar }) {
  const [problem, setProblem] = useState('');
  const [isReading, setIsReading] = useState(false);
  const [isOver, setIsOver] = useState(false);
  const [sheets, setSheets] = useState(
    /** @type {{ name: string, tables: readonly NamedTable[] } | undefined} */ (undefined),
  );
  useEffect(keepPage, []);

  /** @param {File | undefined} file */
  async function take(file) {
    if (!file || isReading) return;
    setProblem('');
    setSheets(undefined);
    setIsReading(true);
    const read = await tablesIn(file).catch((error) => ({ words: describe(error) }));
    setIsReading(false);
    if ('words' in read) return setProblem(read.words);
    if ('problem' in read) return setProblem(t.import.fileProblems[read.problem]);
    if ('calendar' in read) return onCalendar(file.name, read.calendar);
    const [only, ...more] = read.tables;
    if (only && more.length === 0) onTable(file.name, only);
    else setSheets({ name: file.name, tables: read.tables });
  }

  return html`
    <p class="lead">${t.import.intro}</p>
    <div
      class=${isOver ? 'drop is-over' : 'drop'}
      onDragOver=${(/** @type {DragEvent} */ event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave=${() => setIsOver(false)}
      onDrop=${(/** @type {DragEvent} */ event) => {
        event.preventDefault();
        setIsOver(false);
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <${Icon} name="import" />
      <p class="drop-words">${isReading ? t.import.reading : t.import.drop}</p>
      <p class="quiet">${t.import.or}</p>
      <label class="button primary">
        ${t.import.choose}
        <input
          type="file"
          class="unseen"
          accept=".csv,.txt,.tsv,.xlsx,.xls,.html,.ics,text/csv,text/plain,text/calendar"
          onChange=${(/** @type {Event & { currentTarget: HTMLInputElement }} */ { currentTarget }) => {
            void take(currentTarget.files?.[0]);
            // The same file again, put right meanwhile, is to be taken again.
            currentTarget.value = '';
          }}
        />
      </label>
      <p class="problem" role="alert">${problem}</p>
    </div>
    ${
      sheets &&
      html`<section class="card" aria-labelledby="sheets-heading">
        <h2 id="sheets-heading">${t.import.sheets}</h2>
        <div class="chips">
          ${sheets.tables.map(
            (table) =>
              html`<button type="button" onClick=${() => onTable(`${sheets.name}, ${table.name}`, table)}>
                ${t.import.sheetIs(table.name, table.table.rows.length)}
              </button>`,
          )}
        </div>
      </section>`
    }
    <p class="quiet">
      ${t.import.needs} <a href=${exampleFile()} download="example.csv">${t.import.example}</a>.
    </p>
  `;
}

/** A file that falls beside the place for it would be opened by the browser, and the page be gone. */
function keepPage() {
  const refuse = (/** @type {DragEvent} */ event) => event.preventDefault();
  addEventListener('dragover', refuse);
  addEventListener('drop', refuse);
  return () => {
    removeEventListener('dragover', refuse);
    removeEventListener('drop', refuse);
  };
}

function exampleFile() {
  const { contact_number: number, date, time, contact_name: name, participant, location } = t.import.fields;
  const day = addDays(today(), 7);
  const lines = [
    [name, number, date.split(',')[0], time, participant, location],
    ['Ann Lee', '206-555-0100', day, '9:00', 'Dr. Lee', 'Room 2'],
    ['Bob Ray', '206-555-0101', day, '9:30', 'Dr. Lee', 'Room 2'],
  ];
  return `data:text/csv;charset=utf-8,${encodeURIComponent(lines.map((cells) => cells.join(',')).join('\r\n'))}`;
}
