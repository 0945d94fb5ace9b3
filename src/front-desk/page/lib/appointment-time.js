import { dayOf } from './days.js';
import { t } from './language.js';
import { html } from './preact.js';
import {
  differsFromHere,
  HERE,
  instant,
  wall,
  wallIn,
  writeShortDay,
  writeTime,
  writeZone,
} from './times.js';

/**
 * When an appointment is: by the clock at its own place, which is named where the viewer's shows something else.
 * @param {{ of: { appt_user_dt: string, appt_sys_dt: string, time_zone: string }, day?: string | undefined }} props
 *   day the one that is being looked at, as 2026-11-25: another one is named, too
 */
export function AppointmentTime({ of: { appt_user_dt, appt_sys_dt, time_zone }, day }) {
  const there = wall(appt_user_dt);
  const at = instant(appt_sys_dt);
  return html`<span class="when">
    <time datetime=${at.toISOString()}>
      ${dayOf(there) !== day && html`<span class="date">${writeShortDay(there)}, </span>`}${writeTime(there)}
    </time>
    ${
      differsFromHere(at, time_zone) &&
      html`<span class="zone">${writeZone(time_zone)} · ${t.times.here(hereOf(at, day))}</span>`
    }
  </span>`;
}

/**
 * @param {Date} at
 * @param {string | undefined} day
 */
function hereOf(at, day) {
  const here = wallIn(at, HERE);
  return day === undefined ? `${writeShortDay(here)}, ${writeTime(here)}` : writeTime(here);
}
