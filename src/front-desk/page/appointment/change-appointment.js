/**
 * @import { FormValues } from '../form/appointment-form.js'
 * @import { FormOf } from '../form/use-form.js'
 * @import { Seen } from '../service/conflict.js'
 */
import { changesOf, formOf } from '../form/appointment-form.js';
import { FormView } from '../form/form-view.js';
import { change } from '../service/api.js';
import { asSeen } from '../service/conflict.js';
import { deskCountry } from '../service/desk-country.js';
import { tellChange } from '../service/live.js';
import { tellSuccess } from '../service/success.js';
import { Heading } from '../ui/heading.js';
import { t } from '../ui/language.js';
import { html } from '../ui/preact.js';
import { goTo, linkTo } from '../ui/router.js';
import { nameOf, OneAppointment } from './one-appointment.js';

/**
 * An appointment that exists: moved, or anything else of it put right.
 * @param {{ parts: string[] }} props
 */
export function ChangeAppointment({ parts: [id = ''] }) {
  return html`
    <${Heading}>${t.change.title}<//>
    <${OneAppointment} id=${id}>
      ${(/** @type {Seen} */ seen) => html`<${ChangeForm} key=${seen.tag} seen=${seen} />`}
    <//>
  `;
}

/** @param {{ seen: Seen }} props */
function ChangeForm({ seen }) {
  const { reminder } = seen;
  const headers = asSeen(seen);
  const before = formOf(reminder);
  const path = `reminder/${encodeURIComponent(reminder.reminder_id)}`;
  /** @param {FormValues} values */
  const changes = (values) => changesOf(before, values, deskCountry().country);

  /** @param {Record<string, unknown>} body */
  async function save(body) {
    if (Object.keys(body).length > 0) {
      await change('PATCH', path, { body, headers });
      tellChange();
      tellSuccess(t.change.saved);
    }
    goTo('appointment', reminder.reminder_id);
  }

  /** @param {FormValues} values */
  function note(values) {
    const changed = changes(values);
    if (Object.keys(changed).length === 0) return html`<p class="quiet">${t.change.nothing}</p>`;
    // Another zone by the same clock is no new time for whom reads the text.
    const isMoved = values.date !== before.date || values.time !== before.time;
    return isMoved && html`<p class="quiet">${t.change.asksAnew}</p>`;
  }

  /** @type {FormOf} */
  const form = {
    initial: before,
    bodyOf: changes,
    ask: (body, signal) => change('PATCH', path, { body, headers, query: { dry_run: true }, signal }),
    save,
  };
  return html`
    <p class="lead">${t.change.isNow(nameOf(reminder))}</p>
    <${FormView}
      of=${form}
      saveWords=${t.change.save}
      back=${linkTo('appointment', reminder.reminder_id)}
      backWords=${t.change.back}
      note=${note}
      own=${reminder.reminder_id}
    />
  `;
}
