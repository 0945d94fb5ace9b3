/** @import { Reminder } from '../api-types.js' */
import { Field } from '../form/field.js';
import { isDay } from '../time/days.js';
import { today } from '../time/times.js';
import { isFixedOffset } from '../time/wall-clock.js';
import { t } from '../ui/language.js';
import { html, useState } from '../ui/preact.js';
import { chosenOn, rowsOf } from './chosen.js';
import { ManyView } from './many-view.js';

const USUAL_MINUTES = [15, 30, 60, 120, -30];
const MAX_MINUTES = 24 * 60;

/**
 * What was chosen on a day is moved, all at once: by so many minutes, or to another day.
 * @param {{ parts: string[] }} props
 */
export function MoveMany({ parts: [day = ''] }) {
  const [reminders] = useState(() => chosenOn(day));
  const [minutes, setMinutes] = useState(30);
  const [toDay, setToDay] = useState('');
  const body = bodyOf(reminders, minutes, toDay);
  return html`<${ManyView}
    day=${day}
    reminders=${reminders}
    of=${{ path: 'reminder/bulk/move', trial: body, body, words: t.moveMany }}
  >
    <fieldset class="field">
      <legend>${t.moveMany.by}</legend>
      <div class="chips">
        ${USUAL_MINUTES.map(
          (each) =>
            html`<label class="chip" key=${each}>
              <input
                type="radio"
                name="minutes"
                checked=${toDay === '' && minutes === each}
                onChange=${() => {
                  setToDay('');
                  setMinutes(each);
                }}
              />
              <span>${t.moveMany.minutes(each)}</span>
            </label>`,
        )}
      </div>
    </fieldset>
    <div class="pair">
      <${Field} id="minutes" label=${t.moveMany.otherMinutes} hint=${t.moveMany.minutesHint}>
        ${(/** @type {object} */ attributes) =>
          html`<input
            type="number"
            step="5"
            min=${-MAX_MINUTES}
            max=${MAX_MINUTES}
            ...${attributes}
            value=${toDay === '' ? minutes : ''}
            onInput=${(/** @type {any} */ { target }) => {
              setToDay('');
              setMinutes(Number(target.value));
            }}
          />`}
      <//>
      <${Field} id="to-day" label=${t.moveMany.toDay} hint=${t.moveMany.toDayHint}>
        ${(/** @type {object} */ attributes) =>
          html`<input
            type="date"
            min=${today()}
            ...${attributes}
            value=${toDay}
            onInput=${(/** @type {any} */ { target }) => setToDay(target.value)}
          />`}
      <//>
    </div>
  <//>`;
}

/**
 * @param {readonly Reminder[]} reminders
 * @param {number} minutes
 * @param {string} toDay as 2026-11-25; empty where they stay on their day
 * @returns {Record<string, unknown> | undefined} nothing while it is not complete
 */
function bodyOf(reminders, minutes, toDay) {
  if (isDay(toDay))
    return {
      reminders: reminders.map(({ reminder_id, revision, appt_user_dt, time_zone }) => ({
        reminder_id,
        revision,
        // By its own clock it is at the same time; only a fixed offset is said again.
        appointment_time: `${toDay}T${appt_user_dt.slice(11, 16)}${isFixedOffset(time_zone) ? time_zone : ''}`,
      })),
    };
  if (!Number.isInteger(minutes) || minutes === 0 || Math.abs(minutes) > MAX_MINUTES) return undefined;
  return { reminders: rowsOf(reminders), by: { minutes } };
}
