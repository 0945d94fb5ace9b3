import { ReasonField } from '../appointment/reason-field.js';
import { t } from '../ui/language.js';
import { html, useState } from '../ui/preact.js';
import { chosenOn, rowsOf } from './chosen.js';
import { ManyView } from './many-view.js';

/**
 * What was chosen on a day is canceled, all at once: `#/cancel-many/2026-11-25`.
 * @param {{ parts: string[] }} props
 */
export function CancelMany({ parts: [day = ''] }) {
  const [reminders] = useState(() => chosenOn(day));
  const [reason, setReason] = useState('');
  const rows = rowsOf(reminders);
  return html`<${ManyView}
    day=${day}
    reminders=${reminders}
    of=${{
      path: 'reminder/bulk/cancel',
      /** The reason is in no text. */
      trial: { reminders: rows },
      body: { reminders: rows, reason: reason.trim() || null },
      words: t.cancelMany,
      undo: 'cancel',
    }}
  >
    <p>${t.cancel.explain}</p>
    <${ReasonField} value=${reason} onWrite=${setReason} />
  <//>`;
}
