/** @import { BulkChanges, Reminder } from '../api-types.js' */
import { PreviewedText } from '../form/text-preview.js';
import { t } from '../lib/language.js';
import { ContactNumber } from '../lib/number.js';
import { html } from '../lib/preact.js';
import { whoOf } from '../lib/who.js';
import { writeWhen } from './one-appointment.js';

/** @typedef {BulkChanges['results'][number]} Result */

/**
 * What a change of many would do: texts and their cost, who must be called, what cannot be changed, and every text.
 * @param {{ answer: BulkChanges | undefined, reminders: readonly Reminder[], isAsked: boolean }} props
 */
export function ManyPreview({ answer, reminders, isAsked }) {
  if (!answer) return isAsked && html`<p class="quiet" role="status">${t.preview.asking}</p>`;
  const byId = new Map(reminders.map((reminder) => [reminder.reminder_id, reminder]));
  /** @param {(result: Result) => boolean} fits */
  const those = (fits) =>
    answer.results.flatMap((result) => {
      const reminder = byId.get(result.reminder_id);
      return reminder && fits(result) ? [{ result, reminder }] : [];
    });
  const told = those(({ notice }) => notice?.status === 'scheduled');
  const toCall = those(({ notice }) => notice !== undefined && notice.status !== 'scheduled');
  const refused = those(({ status }) => status === 'refused');
  const untold = those(({ notice, status }) => !notice && status !== 'refused' && status !== 'unchanged');

  return html`<div class="many-preview">
    <p class="lead" role="status">${t.many.texts(answer.texts ?? 0, answer.segments ?? 0)}</p>
    <${People} title=${t.many.toCall(toCall.length)} people=${toCall} isOpen />
    <${People} title=${t.many.refused(refused.length)} people=${refused} isOpen />
    <${People} title=${t.many.untold(untold.length)} people=${untold} />
    ${
      told.length > 0 &&
      html`<details>
        <summary>${t.many.told(told.length)}</summary>
        <ol class="previews">
          ${told.map(
            ({ result, reminder }) =>
              html`<li key=${result.reminder_id}>
                <strong>${whoOf(reminder)}</strong>
                <ol>
                  <${PreviewedText} message=${result.notice} timeZone=${reminder.time_zone} />
                </ol>
              </li>`,
          )}
        </ol>
      </details>`
    }
  </div>`;
}

/** @param {{ title: string, people: { result: Result, reminder: Reminder }[], isOpen?: boolean }} props */
function People({ title, people, isOpen = false }) {
  if (people.length === 0) return null;
  return html`<details open=${isOpen}>
    <summary>${title}</summary>
    <ul class="people">
      ${people.map(
        ({ result, reminder }) =>
          html`<li key=${result.reminder_id}>
            <strong>${whoOf(reminder)}</strong> <${ContactNumber} digits=${reminder.contact_number} />
            <span class="quiet">${[writeWhen(reminder), whyNot(result)].filter(Boolean).join(' · ')}</span>
          </li>`,
      )}
    </ul>
  </details>`;
}

/** @param {Result} result */
function whyNot({ notice, code, errors = [] }) {
  if (code === 'appointment_passed' || errors.some((error) => error.code === 'in_the_past'))
    return t.many.passed;
  if (code !== undefined) return errors[0]?.message ?? code;
  return t.appointment.reasons[/** @type {keyof typeof t.appointment.reasons} */ (notice?.reason)] ?? '';
}
