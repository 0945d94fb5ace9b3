/** @import { FormOf } from './use-form.js' */
import { change } from '../service/api.js';
import { deskCountry } from '../service/desk-country.js';
import { tellChange } from '../service/live.js';
import { requestKeys } from '../service/request-key.js';
import { tellSuccess } from '../service/success.js';
import { lastDay } from '../time/last-day.js';
import { deskZone, today } from '../time/times.js';
import { Heading } from '../ui/heading.js';
import { t } from '../ui/language.js';
import { html, useState } from '../ui/preact.js';
import { goTo, linkTo } from '../ui/router.js';
import { bodyOf, emptyForm } from './appointment-form.js';
import { FormView } from './form-view.js';

/** A new appointment, with the texts that it will make before it is saved. */
export function NewAppointment() {
  const [headersFor] = useState(() => requestKeys());

  /** @param {Record<string, unknown>} body */
  async function save(body) {
    const { reminder_id } = await change('POST', 'reminder', { body, headers: headersFor(body) });
    tellChange();
    goTo('appointment', reminder_id);
    tellSuccess(t.new.saved);
  }

  /** @type {FormOf} */
  const form = {
    initial: emptyForm(deskZone(), dayToFillIn()),
    bodyOf: (values) => bodyOf(values, deskCountry().country),
    ask: (body, signal) => change('POST', 'reminder', { body, query: { dry_run: true }, signal }),
    save,
  };
  return html`
    <${Heading}>${t.new.title}<//>
    <${FormView} of=${form} saveWords=${t.new.save} back=${linkTo('day')} backWords=${t.new.cancel} />
  `;
}

/** The day that was looked at, unless it has passed. */
function dayToFillIn() {
  const day = lastDay() ?? '';
  return day >= today() ? day : '';
}
