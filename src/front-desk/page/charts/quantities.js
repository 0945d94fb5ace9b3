import { locale } from '../lib/language.js';

/** @param {number} count */
export function writeCount(count) {
  return count.toLocaleString(locale());
}

/** @param {number} share from 0 to 1 */
export function writeShare(share) {
  return share.toLocaleString(locale(), { style: 'percent', maximumFractionDigits: 0 });
}
