/** @import { Message } from '../api-types.js' */
import { describe } from '../service/problem.js';
import { differsFromHere, HERE, instant, writeMoment, writeZone } from '../time/times.js';
import { t } from '../ui/language.js';
import { html } from '../ui/preact.js';

const PART_OF_PLAIN_TEXT = 160;
/** What has one of these will not reach the phone, or has done so before. */
const GOES = ['scheduled', 'sending'];

/**
 * @typedef {object} Preview
 * @property {readonly Message[]} [messages] as the dry run gives them
 * @property {unknown} [failure]
 * @property {boolean} isAsking
 */

/**
 * The texts as they will arrive: when, in which words, how many parts, and why then.
 * @param {{ preview: Preview, timeZone: string }} props
 */
export function TextPreview({ preview: { messages, failure, isAsking }, timeZone }) {
  const reminders = messages?.filter(({ direction }) => direction === 'outbound');
  const going = reminders?.filter(({ status }) => GOES.includes(status)) ?? [];
  return html`<section
    class="preview card"
    aria-labelledby="preview-heading"
    aria-busy=${isAsking ? 'true' : 'false'}
  >
    <h2 id="preview-heading">${t.preview.title}</h2>
    <p class="quiet" role="status">
      ${failure ? '' : reminders ? t.preview.count(going.length) : isAsking ? t.preview.asking : t.preview.waiting}
    </p>
    ${failure !== undefined && html`<p class="problem" role="alert">${t.preview.failed} ${describe(failure)}</p>`}
    ${
      reminders &&
      html`<ol class="previews">
        ${reminders.map((message) => html`<${PreviewedText} message=${message} timeZone=${timeZone} />`)}
      </ol>`
    }
  </section>`;
}

/** @param {{ message: Message, timeZone: string }} props */
export function PreviewedText({ message, timeZone }) {
  const goes = GOES.includes(message.status);
  const at = instant(message.send_at);
  return html`<li class=${goes ? 'previewed' : 'previewed is-held'}>
    <p class="previewed-when">${goes ? when(at, timeZone) : t.preview.goesNot}</p>
    <p class="quiet">${why(message, timeZone)}</p>
    ${message.text !== null && html`<p class="previewed-words" dir="auto">${message.text}</p>`}
    ${message.text !== null && message.segments !== null && html`<p class="quiet">${size(message)}</p>`}
  </li>`;
}

/**
 * @param {Date} at
 * @param {string} timeZone
 */
function when(at, timeZone) {
  if (at.getTime() <= Date.now()) return t.preview.atOnce;
  const there = t.preview.goes(writeMoment(at, timeZone));
  if (!differsFromHere(at, timeZone)) return there;
  return `${there}, ${writeZone(timeZone)} (${t.times.here(writeMoment(at, HERE))})`;
}

/**
 * @param {Message} message
 * @param {string} timeZone
 */
function why({ window_hours, reason, planned_for, send_at }, timeZone) {
  const before = window_hours === null ? '' : t.appointment.before(window_hours);
  const words = t.appointment.reasons[/** @type {keyof typeof t.appointment.reasons} */ (reason)] ?? reason;
  const isMoved = reason !== 'late_booking' && planned_for !== send_at;
  const instead = isMoved ? t.preview.insteadOf(writeMoment(instant(planned_for), timeZone)) : '';
  return [before, words, instead].filter((part) => part !== '').join(' · ');
}

/** @param {Message} message */
function size({ text, segments, encoding }) {
  const characters = [...(text ?? '')].length;
  const costly = encoding === 'UCS-2' && (segments ?? 0) > Math.ceil(characters / PART_OF_PLAIN_TEXT);
  const words = t.preview.size(segments ?? 0, characters);
  return costly ? `${words}. ${t.preview.special}` : words;
}
