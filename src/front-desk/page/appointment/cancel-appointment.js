/**
 * @import { DryRun, Message } from '../api-types.js'
 * @import { Notify } from '../form/notify-choice.js'
 * @import { Seen } from '../service/conflict.js'
 */
import { whoOf } from '../contact/who.js';
import { NotifyChoice } from '../form/notify-choice.js';
import { PreviewedText } from '../form/text-preview.js';
import { change } from '../service/api.js';
import { asSeen } from '../service/conflict.js';
import { tellChange } from '../service/live.js';
import { Trouble } from '../service/problem.js';
import { mayChange } from '../service/session.js';
import { tellSuccess } from '../service/success.js';
import { goToDay } from '../time/day-link.js';
import { dayOf } from '../time/days.js';
import { deskZone, instant, wallIn } from '../time/times.js';
import { Heading } from '../ui/heading.js';
import { t } from '../ui/language.js';
import { html, useState } from '../ui/preact.js';
import { linkTo } from '../ui/router.js';
import { nameOf, OneAppointment } from './one-appointment.js';
import { ReasonField } from './reason-field.js';
import { useTrial } from './use-trial.js';

/**
 * Asks once more before an appointment is canceled, and shows what its contact will then be told.
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
  const { reminder_id: id, time_zone, appt_sys_dt } = reminder;
  const path = `reminder/${encodeURIComponent(id)}/cancel`;
  const [notify, setNotify] = useState(/** @type {Notify} */ ('auto'));
  const [reason, setReason] = useState('');
  const [error, setError] = useState(/** @type {unknown} */ (undefined));
  const [isBusy, setIsBusy] = useState(false);
  const { answer, error: refusal } = useTrial(
    notify,
    (signal) =>
      /** @type {Promise<DryRun>} */ (
        change('POST', path, { body: {}, query: { dry_run: true, notify }, signal })
      ),
  );
  const isReady = answer !== undefined && !isBusy && mayChange();

  async function cancel() {
    if (!isReady) return;
    setIsBusy(true);
    setError(undefined);
    try {
      const body = { reason: reason.trim() || null };
      await change('POST', path, { body, query: { notify }, headers: asSeen(seen) });
      tellChange();
      goToDay(dayOf(wallIn(instant(appt_sys_dt), deskZone())));
      tellSuccess(t.cancel.saved(whoOf(reminder)), {
        undo: async () => {
          await change('DELETE', path);
          tellChange();
        },
      });
    } catch (failure) {
      setIsBusy(false);
      setError(failure);
    }
  }

  return html`<div class="card question">
    <p class="lead">${nameOf(reminder)}</p>
    <p>${t.cancel.explain}</p>
    <${ReasonField} value=${reason} onWrite=${setReason} />
    <${NotifyChoice} value=${notify} words=${t.notify.one} onChoose=${setNotify} />
    <${Told} messages=${answer?.messages} notify=${notify} timeZone=${time_zone} />
    <${Trouble} error=${error ?? refusal} />
    ${!mayChange() && html`<p class="quiet">${t.shell.readOnly}</p>`}
    <div class="beside">
      <button type="button" class="danger" aria-disabled=${isReady ? 'false' : 'true'} onClick=${cancel}>
        ${t.cancel.save}
      </button>
      <a class="button" href=${linkTo('appointment', id)}>${t.cancel.back}</a>
    </div>
  </div>`;
}

/** @param {{ messages: readonly Message[] | undefined, notify: Notify, timeZone: string }} props */
function Told({ messages, notify, timeZone }) {
  if (!messages) return html`<p class="quiet" role="status">${t.preview.asking}</p>`;
  const isTold = messages.some(({ status }) => status === 'scheduled');
  const words = isTold
    ? t.cancel.told
    : notify === 'never'
      ? t.cancel.notTold
      : messages.length > 0
        ? t.cancel.cannotBeTold
        : t.cancel.neverHeard;
  return html`<p role="status">${words}</p>
    <ol class="previews">
      ${messages.map((message) => html`<${PreviewedText} message=${message} timeZone=${timeZone} />`)}
    </ol>`;
}
