/** @import { Place } from './place.js' */
import { linkTo, placeOf } from './place.js';
import { Signal } from './signal.js';

export { linkTo };

/** @type {Signal<Place>} */
export const place = new Signal(placeOf(location.hash));

addEventListener('hashchange', () => place.set(placeOf(location.hash)));

/**
 * @param {string} view
 * @param {...string} parts
 */
export function goTo(view, ...parts) {
  location.hash = linkTo(view, ...parts);
}
