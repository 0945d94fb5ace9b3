/** @import { Message, Reminder } from './api-types.js' */
import { Icon } from './icons.js';
import { t } from './language.js';
import { html } from './preact.js';
import { instant, writeMoment } from './times.js';

/** By a message's status: what it looks like beside its word. */
const AHEAD = ['scheduled', 'sending'];
const NOT_SENT = ['failed', 'canceled', 'expired', 'suppressed', 'undelivered'];

/**
 * All texts as a phone would show them, ours at one side and theirs at the other, and under each one the why.
 * @param {{ messages: Message[], reminder: Reminder }} props
 */
export function Conversation({ messages, reminder }) {
  if (messages.length === 0) return html`<p class="empty">${t.appointment.none}</p>`;
  const version = Math.max(...messages.map((message) => message.version));
  return html`<ol class="messages">
    ${messages.map(
      (message, index) =>
        html`<${Text}
          key=${message.message_id ?? index}
          message=${message}
          zone=${reminder.time_zone}
          isOld=${message.version < version}
        />`,
    )}
  </ol>`;
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
    <p class="bubble">${text ?? html`<i>${t.appointment.noWords}</i>`}</p>
    <p class="why"><${Icon} name=${iconOf(message)} /><span>${whyOf(message, zone, isOld)}</span></p>
  </li>`;
}

/**
 * @param {Message} message
 * @returns {import('./icons.js').IconName}
 */
function iconOf({ status }) {
  if (status === 'delivered') return 'confirmed';
  if (status === 'received') return 'reply';
  if (status === 'undelivered' || status === 'failed' || status === 'unknown') return 'unreachable';
  if (status === 'sent') return 'sent';
  return AHEAD.includes(status) ? 'clock' : 'cancelled';
}

/**
 * When, and why then, or why not.
 * @param {Message} message
 * @param {string} zone the appointment's own
 * @param {boolean} isOld whether it belongs to a time before the appointment was moved
 */
function whyOf(message, zone, isOld) {
  const { status, reason, planned_for, send_at, sent_at, receipt, error } = message;
  /** @param {string} text */
  const time = (text) => writeMoment(instant(text), zone);
  const reasons = /** @type {Record<string, string>} */ (t.appointment.reasons);
  const statuses = /** @type {Record<string, string>} */ (t.appointment.statuses);
  const parts = [];
  if (status === 'received') parts.push(t.appointment.received(time(send_at)));
  else if (AHEAD.includes(status)) parts.push(t.appointment.willGo(time(send_at)));
  else if (status === 'delivered' && receipt) parts.push(`${statuses['delivered']} ${time(receipt.at)}`);
  else if (status === 'sent') parts.push(t.appointment.sent(time(sent_at ?? send_at)));
  else parts.push(`${statuses[status] ?? status} (${time(receipt?.at ?? sent_at ?? send_at)})`);
  if (planned_for !== send_at && reason === 'quiet_hours')
    parts.push(t.appointment.movedFrom(time(planned_for)));
  parts.push(reasons[reason] ?? reason);
  if (status === 'undelivered' && receipt?.words) parts.push(t.appointment.error(receipt.words));
  if (NOT_SENT.includes(status) && error) parts.push(t.appointment.error(error));
  if (isOld) parts.push(t.appointment.forOldTime);
  return parts.filter((part) => part !== '').join(' · ');
}
