/** @import { FieldProblem } from './field-problem.js' */
import { t } from '../ui/language.js';

/** @param {FieldProblem} problem */
export function sayProblem({ key, details = {}, message = '' }) {
  if (key === undefined) return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
  return t.problems[/** @type {keyof typeof t.problems} */ (key)](details);
}
