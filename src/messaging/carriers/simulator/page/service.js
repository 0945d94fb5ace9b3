/** @import { PhoneText } from './phones.js' */

const TEXTS = new URL('texts', import.meta.url);
const LIVE = new URL('texts/live', import.meta.url);
const TRY_AGAIN_AFTER_MS = 2000;

/** Where reminders are created. */
export const REMINDERS = new URL('../reminder', import.meta.url);

/** @returns {Promise<PhoneText[]>} all texts that the phones keep, the oldest first */
export async function keptTexts() {
  const { texts } = await answerOf(await fetch(TEXTS));
  return texts;
}

/**
 * Sends a text from a phone.
 * @param {string} phone digits
 * @param {string} body
 * @throws {Error} with what the service said, where it did not take it
 */
export async function sendFrom(phone, body) {
  const response = await fetch(TEXTS, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ phone, body }),
  });
  await answerOf(response);
}

/**
 * Tells of each new or changed text, and whether the service can be heard; connects again by itself.
 * @param {() => string | undefined} lastId the id of the last text that is known
 * @param {(text: PhoneText) => void} onText
 * @param {(isLive: boolean) => void} onConnection
 */
export function listen(lastId, onText, onConnection) {
  const address = new URL(LIVE);
  const after = lastId();
  if (after !== undefined) address.searchParams.set('after', after);
  const events = new EventSource(address);
  events.onopen = () => onConnection(true);
  events.onmessage = ({ data }) => onText(JSON.parse(data));
  events.onerror = () => {
    onConnection(false);
    // The browser goes on by itself, but for an answer that is an error (a proxy's 503, say).
    if (events.readyState === EventSource.CLOSED)
      setTimeout(() => listen(lastId, onText, onConnection), TRY_AGAIN_AFTER_MS);
  };
}

/** @param {Response} response */
async function answerOf(response) {
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.message ?? `the service answered ${response.status}`);
  return answer;
}
