import { writeNumber } from '../lib/number.js';
import { mayChange } from '../service/session.js';

/**
 * What one calls somebody by: their name, or else their number, which is whole for whoever may write to it.
 * @param {{ name: string | null | undefined, digits: string }} person
 */
export function nameOfPerson({ name, digits }) {
  return name ?? shownNumber(digits);
}

/** @param {string} digits */
export function shownNumber(digits) {
  return mayChange() ? writeNumber(digits) : `••• ${digits.slice(-4)}`;
}
