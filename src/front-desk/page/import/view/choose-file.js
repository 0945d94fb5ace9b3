/** @import { CsvTable } from '../read/csv-table.js' */
import { addDays } from '../../lib/days.js';
import { Icon } from '../../lib/icons.js';
import { t } from '../../lib/language.js';
import { papaparse } from '../../lib/load-script.js';
import { html, useEffect, useState } from '../../lib/preact.js';
import { today } from '../../lib/times.js';
import { describe } from '../../service/problem.js';
import { readTable } from '../read/csv-table.js';
import { textOf } from '../read/file-text.js';

/**
 * Takes a file that is dropped or chosen, and reads the table in it.
 * @param {{ onTable: (name: string, table: CsvTable) => void }} props
 */
export function ChooseFile({ onTable }) {
  const [problem, setProblem] = useState('');
  const [isReading, setIsReading] = useState(false);
  const [isOver, setIsOver] = useState(false);
  useEffect(keepPage, []);

  /** @param {File | undefined} file */
  async function take(file) {
    if (!file || isReading) return;
    setProblem('');
    setIsReading(true);
    const read = await tableIn(file).catch((error) => ({ words: describe(error) }));
    setIsReading(false);
    if ('table' in read) onTable(file.name, read.table);
    else setProblem(read.words);
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
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          onChange=${(/** @type {Event & { currentTarget: HTMLInputElement }} */ { currentTarget }) => {
            void take(currentTarget.files?.[0]);
            // The same file again, put right meanwhile, is to be taken again.
            currentTarget.value = '';
          }}
        />
      </label>
      <p class="problem" role="alert">${problem}</p>
    </div>
    <p class="quiet">
      ${t.import.needs} <a href=${exampleFile()} download="example.csv">${t.import.example}</a>.
    </p>
  `;
}

/**
 * @param {File} file
 * @returns {Promise<{ table: CsvTable } | { words: string }>}
 */
async function tableIn(file) {
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return { words: t.import.fileProblems.unreadable };
  const text = textOf(new Uint8Array(bytes));
  if ('problem' in text) return { words: t.import.fileProblems[text.problem] };
  const { parse } = await papaparse();
  const read = readTable(text.text, parse);
  return 'problem' in read ? { words: t.import.fileProblems[read.problem] } : read;
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
  const { contact_number: number, date, time, participant, location } = t.import.fields;
  const day = addDays(today(), 7);
  const lines = [
    [number, date.split(',')[0], time, participant, location],
    ['206-555-0100', day, '9:00', 'Dr. Lee', 'Room 2'],
    ['206-555-0101', day, '9:30', 'Dr. Lee', 'Room 2'],
  ];
  return `data:text/csv;charset=utf-8,${encodeURIComponent(lines.map((cells) => cells.join(',')).join('\r\n'))}`;
}
