/** @import { TakenCalendar, TakenEvent, TakenStatus } from '../read/calendar-file.js' */
import { describe } from '../../service/problem.js';
import { t } from '../../ui/language.js';
import { html, useEffect, useState } from '../../ui/preact.js';
import { takeCalendar } from '../read/calendar-file.js';

/** @type {readonly TakenStatus[]} */
const GROUPS = ['created', 'changed', 'canceled', 'left_out', 'unchanged'];

/**
 * What a calendar file would change, and, once somebody has looked at it, has changed.
 * @param {{ name: string, bytes: Uint8Array, onAnother: () => void }} props
 */
export function ImportCalendar({ name, bytes, onAnother }) {
  const [taken, setTaken] = useState(/** @type {TakenCalendar | undefined} */ (undefined));
  const [problem, setProblem] = useState('');
  const [isDone, setIsDone] = useState(false);
  const [isBusy, setIsBusy] = useState(false);

  /** @param {boolean} dryRun */
  async function take(dryRun) {
    setIsBusy(true);
    setProblem('');
    try {
      setTaken(await takeCalendar(bytes, dryRun));
      setIsDone(!dryRun);
    } catch (error) {
      setProblem(describe(error));
    }
    setIsBusy(false);
  }
  useEffect(() => void take(true), [bytes]);

  return html`
    <p class="lead">${isDone ? t.importCalendar.done(name) : t.importCalendar.look(name)}</p>
    <p class="problem" role="alert">${problem}</p>
    ${
      taken &&
      GROUPS.filter((status) => taken.counts[status] > 0).map(
        (status) =>
          html`<details key=${status}>
            <summary>${t.importCalendar.groups[status]}: ${taken.counts[status]}</summary>
            <ul>
              ${taken.events.filter((event) => event.status === status).map(line)}
            </ul>
          </details>`,
      )
    }
    <p>
      ${
        taken &&
        !isDone &&
        html`<button type="button" class="primary" disabled=${isBusy} onClick=${() => take(false)}>
          ${t.importCalendar.take}
        </button>`
      }
      <button type="button" disabled=${isBusy} onClick=${onAnother}>${t.importCalendar.another}</button>
    </p>
  `;
}

/** @param {TakenEvent} event */
function line({ title, appointment_time: time, reason }) {
  const parts = [
    title ?? t.importCalendar.gone,
    time?.replace('T', ' ').slice(0, 16),
    reason && t.importCalendar.why(reason),
  ];
  return html`<li>${parts.filter(Boolean).join(' · ')}</li>`;
}
