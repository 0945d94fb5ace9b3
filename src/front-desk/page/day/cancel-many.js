import { t } from '../lib/language.js';
import { html, useState } from '../lib/preact.js';
import { chosenOn } from './chosen.js';
import { ManyView } from './many-view.js';
import { ReasonField } from './reason-field.js';

/**
 * What was chosen on a day is canceled, all at once: `#/cancel-many/2026-11-25`.
 * @param {{ parts: string[] }} props
 */
export function CancelMany({ parts: [day = ''] }) {
  const [reminders] = useState(() => chosenOn(day));
  const [reason, setReason] = useState('');
  const ids = reminders.map(({ reminder_id: id }) => id);
  return html`<${ManyView}
    day=${day}
    reminders=${reminders}
    of=${{
      path: 'reminder/bulk/cancel',
      /** The reason is in no text. */
      trial: { ids },
      body: { ids, reason: reason.trim() || null },
      words: t.cancelMany,
      undo: 'cancel',
    }}
  >
    <p>${t.cancel.explain}</p>
    <${ReasonField} value=${reason} onWrite=${setReason} />
  <//>`;
}
