/**
 * @import { Item, Notify } from '../check/bulk-steps.js'
 * @import { CheckedRow } from '../check/checked-rows.js'
 * @import { NamedTable } from '../read/file/read-file.js'
 */
import { announce } from '../../ui/announce.js';
import { Heading } from '../../ui/heading.js';
import { t } from '../../ui/language.js';
import { html, useState } from '../../ui/preact.js';
import { ImportCalendar } from './calendar.js';
import { ChooseFile } from './choose-file.js';
import { ImportLook } from './look.js';
import { ImportRun } from './run.js';

/**
 * Where an import is: a file is chosen, looked at, and carried out.
 * @typedef {{ step: 'file' }
 *   | { step: 'look', name: string, table: NamedTable }
 *   | { step: 'calendar', name: string, bytes: Uint8Array }
 *   | { step: 'run', work: Work }} Stage
 *
 * @typedef {{ rows: readonly CheckedRow[], items: readonly Item[], notify: Notify }} Work what is to be done, and the rows that it came from
 */

/** Appointments from a file: nothing is changed before somebody has looked at what was understood. */
export function ImportAppointments() {
  const [stage, setStage] = useState(/** @type {Stage} */ ({ step: 'file' }));
  const begin = () => setStage({ step: 'file' });

  return html`<div class="import">
    <${Heading}>${t.import.title}<//>
    ${
      stage.step === 'file' &&
      html`<${ChooseFile}
        onTable=${(/** @type {string} */ name, /** @type {NamedTable} */ table) => {
          setStage({ step: 'look', name, table });
          announce(t.import.fileIs(name, table.table.rows.length));
        }}
        onCalendar=${(/** @type {string} */ name, /** @type {Uint8Array} */ bytes) =>
          setStage({ step: 'calendar', name, bytes })}
      />`
    }
    ${
      stage.step === 'look' &&
      html`<${ImportLook}
        name=${stage.name}
        file=${stage.table}
        onAnother=${begin}
        onRun=${(/** @type {Work} */ work) => setStage({ step: 'run', work })}
      />`
    }
    ${
      stage.step === 'calendar' &&
      html`<${ImportCalendar} name=${stage.name} bytes=${stage.bytes} onAnother=${begin} />`
    }
    ${stage.step === 'run' && html`<${ImportRun} ...${stage.work} onAgain=${begin} />`}
  </div>`;
}
