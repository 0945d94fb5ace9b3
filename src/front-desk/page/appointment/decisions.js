/** @import { Reminder } from '../api-types.js' */
/** @import { IconName } from '../ui/icons.js' */
import { whoOf } from '../contact/who.js';
import { change } from '../service/api.js';
import { tellChange } from '../service/live.js';
import { describe } from '../service/problem.js';
import { mayChange } from '../service/session.js';
import { tellSuccess } from '../service/success.js';
import { instant } from '../time/times.js';
import { Icon } from '../ui/icons.js';
import { t } from '../ui/language.js';
import { html, useState } from '../ui/preact.js';

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
    addNote: (note) => tell(reminder, decision, note),
  });
}

/**
 * @param {Reminder} reminder
 * @param {Decision} decision
 * @param {string} [note]
 */
function tell({ reminder_id: id }, decision, note) {
  return isOutcome(decision)
    ? put(id, 'outcome', { outcome: decision, note })
    : put(id, 'answer', { will_attend: decision === 'confirmed', note });
}

/**
 * @param {Reminder} reminder
 * @param {Decision} decision
 */
async function takeBack(reminder, decision) {
  const { reminder_id: id, answer_note: answerNote, outcome_note: outcomeNote } = reminder;
  await (isOutcome(decision) ? put(id, 'outcome', { outcome: null }) : takeBackAnswer(id));
  tellSuccess(t.decisions.takenBack(whoOf(reminder)), {
    undo: () => tell(reminder, decision, (isOutcome(decision) ? outcomeNote : answerNote) ?? undefined),
  });
}

/**
 * As it was before it was pressed: what the contact had answered is theirs again.
 * @param {Reminder} before
 * @param {Decision} decision
 */
function putBack({ reminder_id: id, outcome, outcome_note: note }, decision) {
  return isOutcome(decision) ? put(id, 'outcome', { outcome, note }) : takeBackAnswer(id);
}

/** @param {string} id */
async function takeBackAnswer(id) {
  await change('DELETE', `reminder/${encodeURIComponent(id)}/answer`);
  tellChange();
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
