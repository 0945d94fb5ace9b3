/**
 * @import { BulkChanges, Reminder } from '../api-types.js'
 * @import { Notify } from '../form/notify-choice.js'
 */
import { useTrial } from '../appointment/use-trial.js';
import { NotifyChoice } from '../form/notify-choice.js';
import { change } from '../service/api.js';
import { tellChange } from '../service/live.js';
import { Trouble } from '../service/problem.js';
import { requestKeys } from '../service/request-key.js';
import { mayChange } from '../service/session.js';
import { tellSuccess } from '../service/success.js';
import { goToDay, linkToDay } from '../time/day-link.js';
import { Heading } from '../ui/heading.js';
import { t } from '../ui/language.js';
import { html, useState } from '../ui/preact.js';
import { ManyPreview, Refused } from './many-preview.js';

/**
 * One preview and one confirmation for many appointments.
 * @typedef {object} ManyChange
 * @property {string} path
 * @property {Record<string, unknown> | undefined} trial what is asked first; undefined while something is missing
 * @property {Record<string, unknown> | undefined} body
 * @property {typeof t.cancelMany | typeof t.moveMany} words
 * @property {'cancel'} [undo] of which each can be taken back
 */

/** @param {{ day: string, reminders: readonly Reminder[], of: ManyChange, children: any }} props */
export function ManyView({ day, reminders, of: { path, trial, body, words, undo }, children }) {
  const [notify, setNotify] = useState(/** @type {Notify} */ ('auto'));
  const [error, setError] = useState(/** @type {unknown} */ (undefined));
  const [isBusy, setIsBusy] = useState(false);
  const [left, setLeft] = useState(/** @type {BulkChanges['results']} */ ([]));
  const [headersFor] = useState(() => requestKeys());
  const { answer, error: refusal } = useTrial(
    trial && reminders.length > 0 ? JSON.stringify([notify, trial]) : '',
    (signal) =>
      /** @type {Promise<BulkChanges>} */ (
        change('POST', path, { body: trial, query: { dry_run: true, notify }, signal })
      ),
  );
  const changing = (answer?.results ?? []).filter(
    ({ status }) => status !== 'refused' && status !== 'unchanged',
  );
  const isReady = changing.length > 0 && !isBusy && mayChange();

  async function confirm() {
    if (!isReady) return;
    setIsBusy(true);
    setError(undefined);
    try {
      /** @type {BulkChanges} */
      const { results } = await change('POST', path, { body, query: { notify }, headers: headersFor(body) });
      const done = results.filter(({ status }) => status === 'canceled' || status === 'moved');
      const refused = results.filter(({ status }) => status === 'refused');
      tellChange();
      if (refused.length === 0) goToDay(day);
      else setLeft(refused);
      tellSuccess(
        words.saved(done.length, textsTo(done, answer)),
        undo && done.length > 0 ? { undo: () => takeBack(done) } : {},
      );
    } catch (failure) {
      setIsBusy(false);
      setError(failure);
    }
  }

  if (reminders.length === 0)
    return html`<${Heading}>${words.title(0)}<//>
      <p class="empty">${t.many.lost} <a href=${linkToDay(day)}>${t.appointment.back}</a></p>`;
  if (left.length > 0) return html`<${Left} day=${day} results=${left} reminders=${reminders} />`;
  return html`<${Heading} title=${words.title(reminders.length)}>${words.title(reminders.length)}<//>
    <div class="card question many">
      ${children}
      <${NotifyChoice} value=${notify} words=${t.notify.many} onChoose=${setNotify} />
      <${ManyPreview} answer=${answer} reminders=${reminders} isAsked=${trial !== undefined} />
      <${Trouble} error=${error ?? refusal} />
      ${!mayChange() && html`<p class="quiet">${t.shell.readOnly}</p>`}
      <div class="beside many-end">
        <button
          type="button"
          class=${undo ? 'danger' : 'primary'}
          aria-disabled=${isReady ? 'false' : 'true'}
          onClick=${confirm}
        >
          ${isBusy ? t.new.saving : words.save(changing.length, answer?.texts ?? 0)}
        </button>
        <a class="button" href=${linkToDay(day)}>${t.many.back}</a>
      </div>
    </div>`;
}

/**
 * What could not be changed, and why: most often a colleague was quicker.
 * @param {{ day: string, results: BulkChanges['results'], reminders: readonly Reminder[] }} props
 */
function Left({ day, results, reminders }) {
  return html`<${Heading}>${t.many.left(results.length)}<//>
    <div class="card question many">
      <${Refused} title=${t.many.refused(results.length)} results=${results} reminders=${reminders} />
      <a class="button" href=${linkToDay(day)}>${t.appointment.back}</a>
    </div>`;
}

/**
 * How many texts are on the way.
 * @param {BulkChanges['results']} done
 * @param {BulkChanges | undefined} answer what was shown before
 */
function textsTo(done, answer) {
  const ids = new Set(done.map(({ reminder_id: id }) => id));
  const told = (answer?.results ?? []).filter(({ notice }) => notice?.status === 'scheduled');
  return told.filter(({ reminder_id: id }) => ids.has(id)).length;
}

/**
 * One after the other: what cannot be taken back any more stops the rest, and is told.
 * @param {BulkChanges['results']} canceled
 */
async function takeBack(canceled) {
  for (const { reminder_id: id } of canceled)
    await change('DELETE', `reminder/${encodeURIComponent(id)}/cancel`);
  tellChange();
}
