import { shownNumber } from '../contact/number.js';

/**
 * What one calls somebody by: their name, or else their number.
 * @param {{ name: string | null | undefined, digits: string }} person
 */
export function nameOfPerson({ name, digits }) {
  return name ?? shownNumber(digits);
}
