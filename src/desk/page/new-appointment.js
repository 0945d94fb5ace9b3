import { announce } from './announce.js';
import { change } from './api.js';
import { bodyOf, emptyForm } from './appointment-form.js';
import { COUNTRY, FormView } from './form-view.js';
import { Heading } from './heading.js';
import { t } from './language.js';
import { tellChange } from './live.js';
import { html, useRef } from './preact.js';
import { goTo, linkTo } from './router.js';
import { HERE } from './times.js';

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

  return html`
    <${Heading}>${t.new.title}<//>
    <${FormView}
      initial=${emptyForm(HERE)}
      bodyOf=${(/** @type {any} */ values) => bodyOf(values, COUNTRY)}
      ask=${(/** @type {any} */ body, /** @type {AbortSignal} */ signal) =>
        change('POST', 'reminder', { body, query: { dry_run: true }, signal })}
      save=${save}
      saveWords=${t.new.save}
      back=${linkTo('day')}
      backWords=${t.new.cancel}
    />
  `;
}

/** crypto.randomUUID is there on HTTPS and loopback alone. */
function newKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
