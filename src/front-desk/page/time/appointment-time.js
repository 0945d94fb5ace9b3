import { t } from '../ui/language.js';
import { html } from '../ui/preact.js';
import { dayOf } from './days.js';
import {
  deskZone,
  differ,
  differsFromHere,
  HERE,
  instant,
  shownZone,
  wallIn,
  writeShortDay,
  writeTime,
  writeZone,
} from './times.js';

/**
 * When an appointment is, by the clinic's clock or that of its own place; and by other clocks that show something else.
 * @param {{ of: { appt_sys_dt: string, time_zone: string }, day?: string | undefined }} props
 *   day the one that is being looked at, as 2026-11-25: another one is named, too
 */
export function AppointmentTime({ of: { appt_sys_dt, time_zone }, day }) {
  const at = instant(appt_sys_dt);
  const zone = shownZone(time_zone);
  const there = wallIn(at, zone);
  const others = [
    // Above the list of a day the clinic's own is named once for all.
    (zone !== deskZone() || day === undefined) && differsFromHere(at, zone) && writeZone(zone),
    differ(at, zone, time_zone) &&
      differsFromHere(at, time_zone) &&
      `${momentIn(time_zone)} ${writeZone(time_zone)}`,
    differsFromHere(at, zone) && t.times.here(momentIn(HERE)),
  ].filter(Boolean);
  /** @param {string} other */
  function momentIn(other) {
    const time = wallIn(at, other);
    return dayOf(time) === (day ?? dayOf(there))
      ? writeTime(time)
      : `${writeShortDay(time)}, ${writeTime(time)}`;
  }
  return html`<span class="when">
    <time datetime=${at.toISOString()}>
      ${dayOf(there) !== day && html`<span class="date">${writeShortDay(there)}, </span>`}${writeTime(there)}
    </time>
    ${others.length > 0 && html`<span class="zone">${others.join(' · ')}</span>`}
  </span>`;
}
