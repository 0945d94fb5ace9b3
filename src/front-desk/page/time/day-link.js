import { linkTo } from '../ui/router.js';
import { today } from './times.js';

/**
 * Today's address names no day: so it is still today's after midnight.
 * @param {string} day as 2026-11-25
 */
export function linkToDay(day) {
  return day === today() ? linkTo('day') : linkTo('day', day);
}

/** @param {string} day */
export function goToDay(day) {
  location.hash = linkToDay(day);
}
