import { t } from '../ui/language.js';
import { html } from '../ui/preact.js';
import { NoAnswer, Refusal } from './api.js';

/**
 * What went wrong, for people.
 * @param {unknown} error
 */
export function describe(error) {
  if (error instanceof NoAnswer) return error.isRepeated ? t.shell.noAnswer : t.people.noAnswer;
  if (error instanceof Refusal && error.status === 412) return t.people.changedMeanwhile;
  const known = error instanceof Refusal && wordsFor(error.code);
  if (known) return known;
  const words = error instanceof Error ? error.message : String(error);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * @param {string} code
 * @returns {string | undefined} nothing where the service's own sentence says it best
 */
function wordsFor(code) {
  return new Map(Object.entries(t.refusals)).get(code);
}

/** @param {{ error: unknown }} props */
export function Trouble({ error }) {
  if (error === undefined) return null;
  return html`<p class="problem" role="alert">${describe(error)}</p>`;
}
