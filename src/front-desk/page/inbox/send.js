/** @import { Draft } from './drafts.js' */
import { change, NoAnswer, Refusal } from '../service/api.js';
import { tellChange } from '../service/live.js';
import { describe } from '../service/problem.js';
import { t } from '../ui/language.js';

/** As the API has it. */
export const MAX_SEGMENTS = 10;

/**
 * Sends a text. Whoever has answered has seen to what was asked.
 * @param {string} digits
 * @param {Draft} draft
 * @param {string | undefined} upTo the last text that was seen: what has come in since still needs an answer
 */
export async function send(digits, { text, key }, upTo) {
  await change('POST', `contacts/${digits}/messages`, {
    body: { text },
    headers: { 'idempotency-key': key },
  });
  try {
    await finish(digits, upTo);
  } catch {
    // The text is on its way. That it is done can be said again.
  }
  tellChange();
}

/**
 * @param {string} digits
 * @param {string | undefined} upTo
 */
export async function finish(digits, upTo) {
  await change('PUT', `conversations/${digits}/done`, {
    body: upTo === undefined ? {} : { message_id: upTo },
  });
}

/**
 * What stands in the way of a text, for whoever has written it.
 * @param {unknown} error
 * @returns {string}
 */
export function problemOf(error) {
  if (error instanceof NoAnswer) return t.inbox.notSentYet;
  if (!(error instanceof Refusal)) return describe(error);
  if (error.status === 409) return t.inbox.optedOutMeanwhile;
  if (error.status === 403) return t.shell.readOnly;
  const [wrong] = error.errors;
  if (wrong?.field === 'text')
    return wrong.code === 'too_long' ? t.inbox.tooLong(MAX_SEGMENTS) : t.inbox.notSendable;
  if (wrong?.field === 'number')
    return wrong.code === 'own_number' ? t.problems.number_ours() : t.problems.number_unknown();
  return describe(error);
}
