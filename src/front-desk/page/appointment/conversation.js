/** @import { Message } from '../api-types.js' */
import { instant, writeMoment } from '../time/times.js';
import { Icon } from '../ui/icons.js';
import { t } from '../ui/language.js';
import { html } from '../ui/preact.js';
import { AHEAD, inOrder } from './message-order.js';

/** By a message's status: what it looks like beside its word. */
const NOT_SENT = ['failed', 'canceled', 'expired', 'suppressed', 'undelivered'];

/**
 * All texts as a phone would show them, ours at the right and theirs at the left, and under each one the why.
 * @param {{ messages: readonly Message[], zone: string }} props zone in which times are written
 */
export function Conversation({ messages, zone }) {
  if (messages.length === 0) return html`<p class="empty">${t.appointment.none}</p>`;
  const versions = versionsOf(messages);
  return html`<ol class="messages">
    ${inOrder(messages).map(
      (message, index) =>
        html`<${Text}
          key=${message.message_id ?? index}
          message=${message}
          zone=${zone}
          isOld=${message.version < (versions.get(message.reminder_id) ?? 0)}
        />`,
    )}
  </ol>`;
}

/**
 * @param {readonly Message[]} messages
 * @returns {Map<string | null, number>} the latest version of each appointment that they are about
 */
function versionsOf(messages) {
  const versions = new Map();
  for (const { reminder_id: id, version } of messages)
    versions.set(id, Math.max(version, versions.get(id) ?? 0));
  return versions;
}

/** @param {{ message: Message, zone: string, isOld: boolean }} props */
function Text({ message, zone, isOld }) {
  const { direction, kind, status, text } = message;
  const isTheirs = direction === 'inbound';
  const look = AHEAD.includes(status) ? 'is-ahead' : NOT_SENT.includes(status) ? 'is-not-sent' : '';
  return html`<li class="message ${isTheirs ? 'from-them' : 'from-us'} ${look}">
    <p class="kind">
      <span class="unseen">${isTheirs ? t.appointment.fromThem : t.appointment.fromUs}: </span>
      ${t.kinds[/** @type {keyof typeof t.kinds} */ (kind)] ?? kind}
      ${message.window_hours !== null && ` · ${t.appointment.before(message.window_hours)}`}
    </p>
    <p class="bubble" dir="auto">${text ?? html`<i>${t.appointment.noWords}</i>`}</p>
    <p class="why"><${Icon} name=${iconOf(message)} /><span>${whyOf(message, zone, isOld)}</span></p>
  </li>`;
}

/**
 * @param {Message} message
 * @returns {import('../ui/icons.js').IconName}
 */
function iconOf({ status }) {
  if (status === 'delivered') return 'confirmed';
  if (status === 'received') return 'reply';
  if (status === 'undelivered' || status === 'failed' || status === 'unknown') return 'unreachable';
  if (status === 'sent') return 'sent';
  return AHEAD.includes(status) ? 'clock' : 'canceled';
}

/** When it was or will be, by a message's status. @type {Record<string, (message: Message, time: WriteTime) => string>} */
const WHEN = {
  received: ({ send_at }, time) => t.appointment.received(time(send_at)),
  scheduled: ({ send_at }, time) => t.appointment.willGo(time(send_at)),
  sending: ({ send_at }, time) => t.appointment.willGo(time(send_at)),
  sent: ({ send_at, sent_at }, time) => t.appointment.sent(time(sent_at ?? send_at)),
  delivered: (message, time) =>
    message.receipt ? `${wordOf('delivered')} ${time(message.receipt.at)}` : whenOver(message, time),
};

/** @typedef {(text: string) => string} WriteTime */

/** @type {(message: Message, time: WriteTime) => string} */
const whenOver = ({ status, receipt, sent_at, send_at }, time) =>
  `${wordOf(status)} (${time(receipt?.at ?? sent_at ?? send_at)})`;

/** @param {string} status */
function wordOf(status) {
  return /** @type {Record<string, string>} */ (t.appointment.statuses)[status] ?? status;
}

/**
 * When, and why then, or why not.
 * @param {Message} message
 * @param {string} zone the appointment's own
 * @param {boolean} isOld whether it belongs to a time before the appointment was moved
 */
function whyOf(message, zone, isOld) {
  const { status, reason, planned_for, send_at } = message;
  /** @type {WriteTime} */
  const time = (text) => writeMoment(instant(text), zone);
  const reasons = /** @type {Record<string, string>} */ (t.appointment.reasons);
  return [
    (WHEN[status] ?? whenOver)(message, time),
    planned_for !== send_at && reason === 'quiet_hours' && t.appointment.movedFrom(time(planned_for)),
    reasons[reason] ?? reason,
    ...errorsOf(message).map(t.appointment.error),
    isOld && t.appointment.forOldTime,
  ]
    .filter(Boolean)
    .join(' · ');
}

/**
 * @param {Message} message
 * @returns {string[]} what the carrier said against it
 */
function errorsOf({ status, receipt, error }) {
  const said = [status === 'undelivered' && receipt?.words, NOT_SENT.includes(status) && error];
  return said.filter((words) => typeof words === 'string' && words !== '').map(String);
}
