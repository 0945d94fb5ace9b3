import { Signal } from './signal.js';

/**
 * Where the reader is: the address's part behind the hash. `#/appointment/12ab` is the view `appointment` with `12ab`.
 * @typedef {{ view: string, parts: string[] }} Place
 */

/** @type {Signal<Place>} */
export const place = new Signal(placeOf(location.hash));

addEventListener('hashchange', () => place.set(placeOf(location.hash)));

/**
 * @param {string} view
 * @param {...string} parts
 * @returns {string} for a link's href
 */
export function linkTo(view, ...parts) {
  return `#/${[view, ...parts].map(encodeURIComponent).join('/')}`;
}

/**
 * @param {string} view
 * @param {...string} parts
 */
export function goTo(view, ...parts) {
  location.hash = linkTo(view, ...parts);
}

/**
 * @param {string} hash
 * @returns {Place}
 */
function placeOf(hash) {
  const [view = '', ...parts] = hash.replace(/^#\/?/, '').split('/').map(decode);
  return { view: view === '' ? 'day' : view, parts };
}

/** @param {string} part */
function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    // Somebody's own typing; it names nothing that is here.
    return part;
  }
}
