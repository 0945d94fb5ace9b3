/** @import { Seen } from '../service/conflict.js' */
import { whoOf } from '../contact/who.js';
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

/**
 * For what was entered by mistake: it goes for good, and nobody is told.
 * @param {{ parts: string[] }} props
 */
export function DeleteAppointment({ parts: [id = ''] }) {
  return html`
    <${Heading}>${t.delete.title}<//>
    <${OneAppointment} id=${id}>
      ${(/** @type {Seen} */ seen) => html`<${Question} key=${seen.tag} seen=${seen} />`}
    <//>
  `;
}

/** @param {{ seen: Seen }} props */
function Question({ seen }) {
  const { reminder } = seen;
  const { reminder_id: id, appt_sys_dt } = reminder;
  const [error, setError] = useState(/** @type {unknown} */ (undefined));
  const [isBusy, setIsBusy] = useState(false);

  async function remove() {
    if (isBusy || !mayChange()) return;
    setIsBusy(true);
    try {
      await change('DELETE', `reminder/${encodeURIComponent(id)}`, { headers: asSeen(seen) });
      tellChange();
      goToDay(dayOf(wallIn(instant(appt_sys_dt), deskZone())));
      tellSuccess(t.delete.saved(whoOf(reminder)));
    } catch (failure) {
      setIsBusy(false);
      setError(failure);
    }
  }

  return html`<div class="card question">
    <p class="lead">${nameOf(reminder)}</p>
    <p>${t.delete.explain}</p>
    <p><a href=${linkTo('cancel', id)}>${t.delete.rather}</a></p>
    <${Trouble} error=${error} />
    <div class="beside">
      <button
        type="button"
        class="danger"
        aria-disabled=${isBusy || !mayChange() ? 'true' : 'false'}
        onClick=${remove}
      >
        ${t.delete.save}
      </button>
      <a class="button" href=${linkTo('appointment', id)}>${t.cancel.back}</a>
    </div>
  </div>`;
}
