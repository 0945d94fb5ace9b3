import { t } from './language.js';

/**
 * What is wrong with a field, in the reader's language.
 *
 * @typedef {object} FieldProblem
 * @property {string} [key] of the words, where the page found it
 * @property {Record<string, string | number>} [details]
 * @property {string} [message] as the service says it, in English
 */

/** The service's own clauses about fields, by the words that say them here. @type {readonly [RegExp, string][]} */
const CLAUSES = [
  [/^must be a phone number/, 'number_unknown'],
  [/^is in the past/, 'date_past'],
  [/^must be ISO 8601/, 'date_unknown'],
  [/^must be a date and time that exist/, 'date_impossible'],
  [/^does not exist in .* because the clocks are put forward/, 'date_skipped'],
  [/^must lie between the years/, 'date_far'],
  [/^must be an IANA time zone|^has a time_zone beside it that is not known/, 'zone_unknown'],
  [/^must be the name of a language/, 'language_unknown'],
  [/^must be a whole number of hours/, 'hours_unknown'],
  [/^was used for another reminder before/, 'row_differs_there'],
  [/^must be a text of at most (?<most>\d+) characters/, 'text_too_long'],
];

/**
 * @param {string} message
 * @returns {FieldProblem} what it means, where that is known
 */
function understood(message) {
  for (const [clause, key] of CLAUSES) {
    const found = clause.exec(message);
    if (found) return { key, details: { ...found.groups } };
  }
  return { message };
}

/** @param {FieldProblem} problem */
export function sayProblem(problem) {
  const {
    key,
    details = {},
    message = '',
  } = problem.message === undefined ? problem : understood(problem.message);
  if (key === undefined) return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
  return t.problems[/** @type {keyof typeof t.problems} */ (key)](details);
}
