import { read } from './api.js';

/** @import { Message } from '../api-types.js' */

/** Far more than anybody reads of one appointment. */
const MAX_PAGES = 10;

/**
 * @param {string} id a reminder's
 * @param {AbortSignal} signal
 * @returns {Promise<Message[]>} its texts, the oldest first
 */
export async function readMessages(id, signal) {
  const all = [];
  let cursor;
  for (let page = 0; page < MAX_PAGES && cursor !== null; page += 1) {
    const answer = await read(`reminder/${encodeURIComponent(id)}/messages`, { cursor }, signal);
    all.push(...answer.messages);
    cursor = answer.next_cursor;
  }
  return all;
}
