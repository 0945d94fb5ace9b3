/** @import { Reminder } from '../api-types.js' */
import { t } from '../lib/language.js';
import { html, useEffect, useState } from '../lib/preact.js';
import { differsFromHere, instant, wall, writeDay, writeTime, writeZone } from '../lib/times.js';
import { read, Refusal } from '../service/api.js';
import { describe } from '../service/problem.js';

/**
 * Reads an appointment once, to be changed: what is being filled in must not move under somebody's hands.
 * @param {object} props
 * @param {string} props.id
 * @param {(reminder: Reminder) => any} props.children
 */
export function OneAppointment({ id, children }) {
  const [found, setFound] = useState(/** @type {{ reminder?: Reminder, error?: unknown }} */ ({}));
  useEffect(() => {
    const ended = new AbortController();
    setFound({});
    read(`reminder/${encodeURIComponent(id)}`, {}, ended.signal).then(
      (reminder) => setFound({ reminder }),
      (error) => !ended.signal.aborted && setFound({ error }),
    );
    return () => ended.abort();
  }, [id]);
  if (found.reminder) return children(found.reminder);
  if (found.error instanceof Refusal && found.error.status === 404)
    return html`<p class="empty">${t.appointment.unknown}</p>`;
  if (found.error) return html`<p class="problem" role="alert">${describe(found.error)}</p>`;
  return html`<p class="empty" role="status">${t.shell.loading}</p>`;
}

/** @param {Reminder} reminder "Joe, Tuesday, July 6, 3:23 PM" */
export function nameOf({ participant, appt_user_dt, appt_sys_dt, time_zone }) {
  const at = wall(appt_user_dt);
  const zone = differsFromHere(instant(appt_sys_dt), time_zone) ? writeZone(time_zone) : '';
  return [participant ?? '', writeDay(at), [writeTime(at), zone].join(' ').trim()]
    .filter((part) => part !== '')
    .join(', ');
}
