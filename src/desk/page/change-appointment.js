/**
 * @import { Reminder } from './api-types.js'
 * @import { FormValues } from './appointment-form.js'
 */
import { announce } from './announce.js';
import { change } from './api.js';
import { changesOf, formOf } from './appointment-form.js';
import { COUNTRY, FormView } from './form-view.js';
import { Heading } from './heading.js';
import { t } from './language.js';
import { tellChange } from './live.js';
import { nameOf, OneAppointment } from './one-appointment.js';
import { html } from './preact.js';
import { goTo, linkTo } from './router.js';

/**
 * An appointment that exists: moved, or anything else of it put right.
 * @param {{ parts: string[] }} props
 */
export function ChangeAppointment({ parts: [id = ''] }) {
  return html`
    <${Heading}>${t.change.title}<//>
    <${OneAppointment} id=${id}>
      ${(/** @type {Reminder} */ reminder) => html`<${ChangeForm} reminder=${reminder} />`}
    <//>
  `;
}

/** @param {{ reminder: Reminder }} props */
function ChangeForm({ reminder }) {
  const before = formOf(reminder);
  const path = `reminder/${encodeURIComponent(reminder.reminder_id)}`;
  /** @param {FormValues} values */
  const changes = (values) => changesOf(before, values, COUNTRY);

  /** @param {Record<string, unknown>} body */
  async function save(body) {
    if (Object.keys(body).length > 0) {
      await change('PATCH', path, { body });
      tellChange();
      announce(t.change.saved);
    }
    goTo('appointment', reminder.reminder_id);
  }

  /** @param {FormValues} values */
  function note(values) {
    const changed = changes(values);
    if (Object.keys(changed).length === 0) return html`<p class="quiet">${t.change.nothing}</p>`;
    return 'appointment_time' in changed && html`<p class="quiet">${t.change.asksAnew}</p>`;
  }

  return html`
    <p class="lead">${t.change.isNow(nameOf(reminder))}</p>
    <${FormView}
      initial=${before}
      bodyOf=${changes}
      ask=${(/** @type {any} */ body, /** @type {AbortSignal} */ signal) =>
        change('PATCH', path, { body, query: { dry_run: true }, signal })}
      save=${save}
      saveWords=${t.change.save}
      back=${linkTo('appointment', reminder.reminder_id)}
      backWords=${t.change.back}
      note=${note}
    />
  `;
}
