/**
 * @import { Reminder } from '../api-types.js'
 * @import { Seen } from '../service/conflict.js'
 */
import { Refusal } from '../service/api.js';
import { Conflict, see } from '../service/conflict.js';
import { describe } from '../service/problem.js';
import {
  differsFromHere,
  instant,
  shownZone,
  wallIn,
  writeDay,
  writeTime,
  writeZone,
} from '../time/times.js';
import { t } from '../ui/language.js';
import { html, useEffect, useState } from '../ui/preact.js';

/**
 * Reads an appointment once, to be changed: what is being filled in must not move under somebody's hands.
 * @param {object} props
 * @param {string} props.id
 * @param {(seen: Seen) => any} props.children
 */
export function OneAppointment({ id, children }) {
  const [found, setFound] = useState(/** @type {{ seen?: Seen, error?: unknown }} */ ({}));
  useEffect(() => {
    const ended = new AbortController();
    setFound({});
    see(id, ended.signal).then(
      (seen) => setFound({ seen }),
      (error) => !ended.signal.aborted && setFound({ error }),
    );
    return () => ended.abort();
  }, [id]);
  const { seen } = found;
  if (seen)
    return html`<${Conflict}
        seen=${seen}
        onTakeOver=${(/** @type {Seen} */ now) => setFound({ seen: now })}
      />
      ${children(seen)}`;
  if (found.error instanceof Refusal && found.error.status === 404)
    return html`<p class="empty">${t.appointment.unknown}</p>`;
  if (found.error) return html`<p class="problem" role="alert">${describe(found.error)}</p>`;
  return html`<p class="empty" role="status">${t.shell.loading}</p>`;
}

/** @param {Reminder} reminder "Maria Garcia, Tuesday, July 6, 3:23 PM" */
export function nameOf(reminder) {
  const { contact_name: name, participant } = reminder;
  return [name, participant, writeWhen(reminder)].filter((part) => part !== null).join(', ');
}

/** @param {Reminder} reminder "Tuesday, July 6, 3:23 PM" */
export function writeWhen({ appt_sys_dt, time_zone: own }) {
  const zone = shownZone(own);
  const at = instant(appt_sys_dt);
  const there = wallIn(at, zone);
  const named = differsFromHere(at, zone) ? ` ${writeZone(zone)}` : '';
  return `${writeDay(there)}, ${writeTime(there)}${named}`;
}
