/**
 * @import { CsvTable } from '../read/csv-table.js'
 * @import { CheckedRow } from '../check/checked-rows.js'
 */
import { announce } from '../../lib/announce.js';
import { Heading } from '../../lib/heading.js';
import { t } from '../../lib/language.js';
import { html, useState } from '../../lib/preact.js';
import { ChooseFile } from './choose-file.js';
import { ImportLook } from './look.js';
import { ImportRun } from './run.js';

/**
 * Where an import is: a file is chosen, looked at, and carried out.
 * @typedef {{ step: 'file' }
 *   | { step: 'look', name: string, table: CsvTable }
 *   | { step: 'run', rows: readonly CheckedRow[] }} Stage
 */

/** Appointments from a spreadsheet: nothing is created before somebody has looked at what was understood. */
export function ImportAppointments() {
  const [stage, setStage] = useState(/** @type {Stage} */ ({ step: 'file' }));
  const begin = () => setStage({ step: 'file' });

  return html`<div class="import">
    <${Heading}>${t.import.title}<//>
    ${
      stage.step === 'file' &&
      html`<${ChooseFile}
        onTable=${(/** @type {string} */ name, /** @type {CsvTable} */ table) => {
          setStage({ step: 'look', name, table });
          announce(t.import.fileIs(name, table.rows.length));
        }}
      />`
    }
    ${
      stage.step === 'look' &&
      html`<${ImportLook}
        name=${stage.name}
        table=${stage.table}
        onAnother=${begin}
        onCreate=${(/** @type {readonly CheckedRow[]} */ rows) => setStage({ step: 'run', rows })}
      />`
    }
    ${stage.step === 'run' && html`<${ImportRun} rows=${stage.rows} onAgain=${begin} />`}
  </div>`;
}
