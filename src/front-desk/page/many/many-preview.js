/** @import { BulkChanges, Reminder } from '../api-types.js' */
import { writeWhen } from '../appointment/one-appointment.js';
import { ContactNumber } from '../contact/number.js';
import { whoOf } from '../contact/who.js';
import { PreviewedText } from '../form/text-preview.js';
import { sayChange, see } from '../service/conflict.js';
import { describe } from '../service/problem.js';
import { t } from '../ui/language.js';
import { html, useEffect, useState } from '../ui/preact.js';

/** @typedef {BulkChanges['results'][number]} Result */

/**
 * What a change of many would do: texts and their cost, who must be called, what cannot be changed, and every text.
 * @param {{ answer: BulkChanges | undefined, reminders: readonly Reminder[], isAsked: boolean }} props
 */
export function ManyPreview({ answer, reminders, isAsked }) {
  if (!answer) return isAsked && html`<p class="quiet" role="status">${t.preview.asking}</p>`;
  /** @param {(result: Result) => boolean} fits */
  const those = (fits) => withReminders(answer.results.filter(fits), reminders);
  const told = those(({ notice }) => notice?.status === 'scheduled');
  const toCall = those(({ notice }) => notice !== undefined && notice.status !== 'scheduled');
  const refused = answer.results.filter(({ status }) => status === 'refused');
  const untold = those(({ notice, status }) => !notice && status !== 'refused' && status !== 'unchanged');

  return html`<div class="many-preview">
    <p class="lead" role="status">${t.many.texts(answer.texts ?? 0, answer.segments ?? 0)}</p>
    <${People} title=${t.many.toCall(toCall.length)} people=${toCall} isOpen />
    <${Refused} title=${t.many.refused(refused.length)} results=${refused} reminders=${reminders} />
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

/**
 * What is not changed, each with its reason.
 * @param {{ title: string, results: readonly Result[], reminders: readonly Reminder[] }} props
 */
export function Refused({ title, results, reminders }) {
  return html`<${People} title=${title} people=${withReminders(results, reminders)} isOpen />`;
}

/**
 * @param {readonly Result[]} results
 * @param {readonly Reminder[]} reminders
 */
function withReminders(results, reminders) {
  const byId = new Map(reminders.map((reminder) => [reminder.reminder_id, reminder]));
  return results.flatMap((result) => {
    const reminder = byId.get(result.reminder_id);
    return reminder ? [{ result, reminder }] : [];
  });
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
            <span class="quiet">${writeWhen(reminder)}</span>
            ${
              result.code === 'changed_meanwhile'
                ? html`<${ChangedMeanwhile} id=${result.reminder_id} />`
                : html`<span class="quiet">${whyNot(result)}</span>`
            }
          </li>`,
      )}
    </ul>
  </details>`;
}

/**
 * "Moved to 1:30 PM by Ana a minute ago."
 * @param {{ id: string }} props
 */
function ChangedMeanwhile({ id }) {
  const [words, setWords] = useState('');
  useEffect(() => {
    const ended = new AbortController();
    see(id, ended.signal).then(
      ({ reminder }) => setWords(sayChange(reminder)),
      (error) => !ended.signal.aborted && setWords(describe(error)),
    );
    return () => ended.abort();
  }, [id]);
  return html`<strong>${words}</strong>`;
}

/** @param {Result} result */
function whyNot({ notice, code, errors = [] }) {
  if (code === 'appointment_passed' || errors.some((error) => error.code === 'in_the_past'))
    return t.many.passed;
  if (code !== undefined) return errors[0]?.message ?? code;
  return t.appointment.reasons[/** @type {keyof typeof t.appointment.reasons} */ (notice?.reason)] ?? '';
}
