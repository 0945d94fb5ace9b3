import { locale, t } from '../ui/language.js';

/** Of fewer than that a share says next to nothing: one more or less would move it by five percent. */
export const MIN_FOR_SHARES = 20;

/** @param {number} count */
export function writeCount(count) {
  return count.toLocaleString(locale());
}

/** @param {number} share from 0 to 1 */
export function writeShare(share) {
  return share.toLocaleString(locale(), { style: 'percent', maximumFractionDigits: 0 });
}

/**
 * A share is never written without what it is a share of; and of few only their number.
 * @param {number} count
 * @param {number} all
 */
export function writeRate(count, all) {
  const of = t.charts.of(writeCount(count), writeCount(all));
  return all < MIN_FOR_SHARES ? of : `${of} (${writeShare(count / all)})`;
}
