/**
 * @import { Message } from '../api-types.js'
 * @import { Seen } from '../service/conflict.js'
 */
import { PreviewedText } from '../form/text-preview.js';
import { announce } from '../lib/announce.js';
import { Heading } from '../lib/heading.js';
import { t } from '../lib/language.js';
import { html, useEffect, useState } from '../lib/preact.js';
import { goTo, linkTo } from '../lib/router.js';
import { change } from '../service/api.js';
import { asSeen } from '../service/conflict.js';
import { tellChange } from '../service/live.js';
import { readMessages } from '../service/messages.js';
import { Trouble } from '../service/problem.js';
import { mayChange } from '../service/session.js';
import { nameOf, OneAppointment } from './one-appointment.js';

/**
 * Asks once more before an appointment is canceled, and shows what will then not be sent.
 * @param {{ parts: string[] }} props
 */
export function CancelAppointment({ parts: [id = ''] }) {
  return html`
    <${Heading}>${t.cancel.title}<//>
    <${OneAppointment} id=${id}>
      ${(/** @type {Seen} */ seen) => html`<${Question} key=${seen.tag} seen=${seen} />`}
    <//>
  `;
}

/** @param {{ seen: Seen }} props */
function Question({ seen }) {
  const { reminder } = seen;
  const { reminder_id: id, time_zone, appt_user_dt } = reminder;
  const path = `reminder/${encodeURIComponent(id)}`;
  const [planned, setPlanned] = useState(/** @type {readonly Message[] | undefined} */ (undefined));
  const [error, setError] = useState(/** @type {unknown} */ (undefined));
  const [isBusy, setIsBusy] = useState(false);

  useEffect(() => {
    const ended = new AbortController();
    readMessages(id, ended.signal).then(
      (messages) => setPlanned(messages.filter(({ status }) => status === 'scheduled')),
      (failure) => !ended.signal.aborted && setError(failure),
    );
    return () => ended.abort();
  }, [id]);

  async function cancel() {
    if (isBusy || !mayChange()) return;
    setIsBusy(true);
    setError(undefined);
    try {
      await change('DELETE', path, { headers: asSeen(seen) });
      tellChange();
      goTo('day', appt_user_dt.slice(0, 10));
      announce(t.cancel.saved);
    } catch (failure) {
      setIsBusy(false);
      setError(failure);
    }
  }

  return html`<div class="card question">
    <p class="lead">${nameOf(reminder)}</p>
    <p>${t.cancel.explain} ${t.cancel.notTold}</p>
    ${
      planned &&
      html`<p>${planned.length > 0 ? t.cancel.planned : t.cancel.nonePlanned}</p>
        <ol class="previews">
          ${planned.map((message) => html`<${PreviewedText} message=${message} timeZone=${time_zone} />`)}
        </ol>`
    }
    <${Trouble} error=${error} />
    ${!mayChange() && html`<p class="quiet">${t.shell.readOnly}</p>`}
    <div class="beside">
      <button
        type="button"
        class="danger"
        aria-disabled=${isBusy || !mayChange() ? 'true' : 'false'}
        onClick=${cancel}
      >
        ${t.cancel.save}
      </button>
      <a class="button" href=${linkTo('appointment', id)}>${t.cancel.back}</a>
    </div>
  </div>`;
}
