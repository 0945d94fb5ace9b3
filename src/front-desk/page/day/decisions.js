/** @import { Reminder } from '../api-types.js' */
/** @import { IconName } from '../lib/icons.js' */
import { Icon } from '../lib/icons.js';
import { t } from '../lib/language.js';
import { html, useState } from '../lib/preact.js';
import { instant } from '../lib/times.js';
import { whoOf } from '../lib/who.js';
import { change } from '../service/api.js';
import { tellChange } from '../service/live.js';
import { describe } from '../service/problem.js';
import { mayChange } from '../service/session.js';
import { tellSuccess } from '../service/success.js';

/** So long before its time somebody may have come already, as the service has it. */
const OUTCOME_AHEAD_MS = 30 * 60_000;

/** @typedef {'confirmed' | 'canceled' | 'attended' | 'no_show'} Decision */

/** @type {Record<Decision, IconName>} */
const ICONS = { confirmed: 'call', canceled: 'call', attended: 'arrived', no_show: 'missed' };

/**
 * What staff can say of an appointment now.
 * @param {Reminder} reminder
 * @param {Date} now
 * @returns {Decision[]}
 */
function decisionsFor({ appt_sys_dt, canceled_by: canceledBy }, now) {
  if (canceledBy === 'staff') return [];
  const at = instant(appt_sys_dt).getTime();
  const isAhead = at > now.getTime();
  const mayHaveCome = canceledBy === null && at - OUTCOME_AHEAD_MS <= now.getTime();
  return [
    ...(isAhead ? /** @type {const} */ (['confirmed', 'canceled']) : []),
    ...(mayHaveCome ? /** @type {const} */ (['attended', 'no_show']) : []),
  ];
}

/**
 * @param {Reminder} reminder
 * @param {Decision} decision
 */
function isTaken({ will_attend: willAttend, answered_by: by, outcome }, decision) {
  if (isOutcome(decision)) return outcome === decision;
  return by === 'staff' && willAttend === (decision === 'confirmed');
}

/**
 * @param {Decision} decision
 * @returns {decision is 'attended' | 'no_show'}
 */
function isOutcome(decision) {
  return decision === 'attended' || decision === 'no_show';
}

/**
 * One click each for what contacts say on the telephone, and for who comes. What was pressed is taken back by pressing it again.
 * @param {{ reminder: Reminder, isWordy?: boolean }} props isWordy where there is room for the whole words
 */
export function Decisions({ reminder, isWordy = false }) {
  const [problem, setProblem] = useState('');
  if (!mayChange()) return null;
  const decisions = decisionsFor(reminder, new Date());

  /** @param {Decision} decision */
  async function press(decision) {
    setProblem('');
    try {
      await (isTaken(reminder, decision) ? takeBack(reminder, decision) : take(reminder, decision));
    } catch (error) {
      setProblem(describe(error));
    }
  }

  return html`<div class="decisions" data-count=${decisions.length}>
    ${decisions.map((decision) => {
      const { short, whole } = t.decisions[decision];
      const seen = isWordy ? whole : short;
      const named = [...new Set([seen, whole])].join(', ');
      return html`<button
        key=${decision}
        type="button"
        class="to-${decision}"
        title=${whole}
        aria-label="${named}: ${whoOf(reminder)}"
        aria-pressed=${isTaken(reminder, decision) ? 'true' : 'false'}
        onClick=${() => void press(decision)}
      >
        <${Icon} name=${ICONS[decision]} />${seen}
      </button>`;
    })}
    ${problem !== '' && html`<p class="problem" role="alert">${problem}</p>`}
  </div>`;
}

/**
 * @param {Reminder} reminder
 * @param {Decision} decision
 */
async function take(reminder, decision) {
  await tell(reminder, decision);
  tellSuccess(t.decisions.done(whoOf(reminder), t.decisions[decision].whole), {
    undo: () => putBack(reminder, decision),
    ...(isOutcome(decision) ? {} : { addNote: (note) => tell(reminder, decision, note) }),
  });
}

/**
 * @param {Reminder} reminder
 * @param {Decision} decision
 * @param {string} [note]
 */
async function tell({ reminder_id: id }, decision, note) {
  if (isOutcome(decision)) return put(id, 'outcome', { outcome: decision });
  const body = { will_attend: decision === 'confirmed', ...(note === undefined ? {} : { note }) };
  return put(id, 'answer', body);
}

/**
 * @param {Reminder} reminder
 * @param {Decision} decision
 */
async function takeBack(reminder, decision) {
  const { reminder_id: id } = reminder;
  await (isOutcome(decision)
    ? put(id, 'outcome', { outcome: null })
    : put(id, 'answer', { will_attend: null }));
  tellSuccess(t.decisions.takenBack(whoOf(reminder)), { undo: () => putBack(reminder, decision) });
}

/**
 * As it was before it was pressed.
 * @param {Reminder} before
 * @param {Decision} decision
 */
function putBack({ reminder_id: id, will_attend: willAttend, answer_note: note, outcome }, decision) {
  return isOutcome(decision)
    ? put(id, 'outcome', { outcome })
    : put(id, 'answer', { will_attend: willAttend, note });
}

/**
 * @param {string} id
 * @param {'answer' | 'outcome'} what
 * @param {unknown} body
 */
async function put(id, what, body) {
  await change('PUT', `reminder/${encodeURIComponent(id)}/${what}`, { body });
  tellChange();
}
