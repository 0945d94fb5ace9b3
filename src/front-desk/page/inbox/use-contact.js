/** @import { Conversation, OptOut, Reminder } from '../api-types.js' */
import { read, Refusal } from '../service/api.js';
import { usePolling } from '../service/use-polling.js';

/** Far more than anybody has. */
const MAX_APPOINTMENTS = 1000;

/**
 * @typedef {object} Contact
 * @property {readonly Reminder[]} ahead the next one first
 * @property {readonly Reminder[]} past the last one first
 * @property {Conversation | undefined} conversation
 * @property {OptOut | undefined} optOut
 * @property {string | null} name
 */

/**
 * What is known of whom a number belongs to.
 * @param {string} digits
 * @returns {{ value: Contact | undefined, error: unknown, reload: () => void }}
 */
export function useContact(digits) {
  return usePolling((signal) => readContact(digits, signal), [digits]);
}

/**
 * @param {string} digits
 * @param {AbortSignal} signal
 * @returns {Promise<Contact>}
 */
async function readContact(digits, signal) {
  const now = new Date().toISOString();
  const appointments = { contact_number: `+${digits}`, limit: MAX_APPOINTMENTS };
  const [ahead, past, conversation, optOut] = await Promise.all([
    read('reminder', { ...appointments, from: now, include: 'conversation', limit: 100 }, signal),
    read('reminder', { ...appointments, to: now }, signal),
    orNothing(read(`conversations/${digits}`, {}, signal)),
    orNothing(read(`opt-outs/${digits}`, {}, signal)),
  ]);
  const [next, last] = [ahead.reminders[0], past.reminders.at(-1)];
  return {
    ahead: ahead.reminders,
    past: past.reminders.toReversed(),
    conversation,
    optOut,
    name: next?.contact_name ?? last?.contact_name ?? conversation?.contact_name ?? null,
  };
}

/** @param {Promise<any>} found */
async function orNothing(found) {
  try {
    return await found;
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return undefined;
    throw error;
  }
}
