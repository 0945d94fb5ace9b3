/** @import { Message } from '../api-types.js' */

/** What has not gone out yet: whatever is said before it does stands above it. */
export const AHEAD = /** @type {readonly string[]} */ (['scheduled', 'sending']);

/**
 * Texts in the order in which a phone would show them, and those that are still ahead below all others. Pure.
 * @param {readonly Message[]} messages in the order in which they came to be
 * @returns {Message[]}
 */
export function inOrder(messages) {
  return [...messages].sort((a, b) => Number(isAhead(a)) - Number(isAhead(b)) || inTime(a, b));
}

/** @param {Message} message */
function isAhead({ status }) {
  return AHEAD.includes(status);
}

/**
 * Written as they are, times compare like texts.
 * @param {Message} a
 * @param {Message} b
 */
function inTime(a, b) {
  const [one, other] = [a.sent_at ?? a.send_at, b.sent_at ?? b.send_at];
  return one === other ? 0 : one < other ? -1 : 1;
}
