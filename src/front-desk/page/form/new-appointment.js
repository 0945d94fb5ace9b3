/** @import { FormOf } from './use-form.js' */
import { announce } from '../lib/announce.js';
import { Heading } from '../lib/heading.js';
import { t } from '../lib/language.js';
import { html, useRef } from '../lib/preact.js';
import { goTo, linkTo } from '../lib/router.js';
import { HERE } from '../lib/times.js';
import { change } from '../service/api.js';
import { tellChange } from '../service/live.js';
import { newKey } from '../service/new-key.js';
import { bodyOf, emptyForm } from './appointment-form.js';
import { FormView } from './form-view.js';
import { COUNTRY } from './use-form.js';

/** A new appointment, with the texts that it will make before it is saved. */
export function NewAppointment() {
  /** @type {{ current: { body: string, key: string } | undefined }} */
  const lastTry = useRef(undefined);

  /** @param {Record<string, unknown>} body */
  async function save(body) {
    const written = JSON.stringify(body);
    // The same again is the same appointment, also where the first answer was lost on the way.
    if (lastTry.current?.body !== written) lastTry.current = { body: written, key: newKey() };
    const headers = { 'idempotency-key': lastTry.current.key };
    const { reminder_id } = await change('POST', 'reminder', { body, headers });
    tellChange();
    goTo('appointment', reminder_id);
    announce(t.new.saved);
  }

  /** @type {FormOf} */
  const form = {
    initial: emptyForm(HERE),
    bodyOf: (values) => bodyOf(values, COUNTRY),
    ask: (body, signal) => change('POST', 'reminder', { body, query: { dry_run: true }, signal }),
    save,
  };
  return html`
    <${Heading}>${t.new.title}<//>
    <${FormView} of=${form} saveWords=${t.new.save} back=${linkTo('day')} backWords=${t.new.cancel} />
  `;
}
