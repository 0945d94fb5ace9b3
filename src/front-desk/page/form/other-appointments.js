/**
 * @import { Reminder } from '../api-types.js'
 * @import { FormValues } from './appointment-form.js'
 */
import { readWrittenNumber } from '../contact/written-number.js';
import { read } from '../service/api.js';
import { deskCountry } from '../service/desk-country.js';
import { addDays, dayOf, isDay } from '../time/days.js';
import { instant, startOfDay, wallIn, writeTime } from '../time/times.js';
import { t } from '../ui/language.js';
import { html, useEffect, useState } from '../ui/preact.js';
import { linkTo } from '../ui/router.js';

/** So long after the last key the service is asked. */
const SOON_MS = 300;
/** More than anybody has on one day. */
const MAX_SHOWN = 20;

/**
 * What else somebody has on the day that is being filled in, and whether that is at the same time.
 * @param {{ values: FormValues, own: string | undefined }} props own the id of the appointment that is changed
 */
export function OtherAppointments({ values, own }) {
  const others = useOthers(values).filter(
    ({ reminder_id: id, canceled_by: canceledBy }) => id !== own && canceledBy === null,
  );
  const at = others.filter((other) => timeOf(other, values.timeZone) === `${values.date} ${values.time}`);
  const besides = others.filter((other) => !at.includes(other));
  return html`<div role="status">
    ${at.map(
      (other) =>
        html`<p class="at-this-time">
          ${t.new.sameTime(wordsOf(other, values.timeZone))} <${Link} to=${other} />
        </p>`,
    )}
    ${
      besides.length > 0 &&
      html`<p class="quiet">
        ${t.new.sameDay(besides.map((other) => wordsOf(other, values.timeZone)).join('; '))}
      </p>`
    }
  </div>`;
}

/** @param {{ to: Reminder }} props */
function Link({ to: { reminder_id: id } }) {
  return html`<a href=${linkTo('appointment', id)}>${t.new.duplicateLink}</a>`;
}

/** @param {FormValues} values */
function useOthers({ number, date }) {
  const [others, setOthers] = useState(/** @type {Reminder[]} */ ([]));
  const written = readWrittenNumber(number, deskCountry().country);
  const whose = 'number' in written && isDay(date) ? written.number : '';
  useEffect(() => {
    setOthers([]);
    if (whose === '') return;
    const ended = new AbortController();
    const timer = setTimeout(() => {
      const query = {
        contact_number: whose,
        from: startOfDay(date).toISOString(),
        to: startOfDay(addDays(date, 1)).toISOString(),
        limit: MAX_SHOWN,
      };
      read('reminder', query, ended.signal).then(
        ({ reminders }) => setOthers(reminders),
        // The form does as well without; what is wrong with a number is said by its field.
        () => {},
      );
    }, SOON_MS);
    return () => {
      ended.abort();
      clearTimeout(timer);
    };
  }, [whose, date]);
  return others;
}

/**
 * @param {Reminder} other
 * @param {string} zone
 * @returns {string} as 2027-07-06 15:23
 */
function timeOf({ appt_sys_dt }, zone) {
  const there = wallIn(instant(appt_sys_dt), zone);
  return `${dayOf(there)} ${there.toISOString().slice(11, 16)}`;
}

/**
 * @param {Reminder} other
 * @param {string} zone
 */
function wordsOf({ appt_sys_dt, participant, location }, zone) {
  return [writeTime(wallIn(instant(appt_sys_dt), zone)), participant, location].filter(Boolean).join(', ');
}
