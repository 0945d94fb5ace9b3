import { newKey } from '../service/new-key.js';
import { session } from '../service/session.js';

/**
 * What was begun to be written to each number: it stays while one looks elsewhere. Only in this tab's memory, and for whoever
 * typed it.
 * @typedef {{ text: string, key: string }} Draft key by which it is sent once, however often that is tried
 */

/** @type {Map<string, Draft>} */
const drafts = new Map();

/** @param {string} digits @returns {Draft} */
export function draftOf(digits) {
  return drafts.get(nameOf(digits)) ?? { text: '', key: newKey() };
}

/**
 * @param {string} digits
 * @param {string} text another one than before is another text to send
 */
export function keepDraft(digits, text) {
  const before = drafts.get(nameOf(digits));
  if (text === '') drafts.delete(nameOf(digits));
  else if (before?.text !== text) drafts.set(nameOf(digits), { text, key: newKey() });
}

/** @param {string} digits */
function nameOf(digits) {
  return `${session.value?.name ?? ''} ${digits}`;
}
