/**
 * Where the reader is: the address's part behind the hash. `#/appointment/12ab` is the view `appointment` with `12ab`.
 * @typedef {{ view: string, parts: string[] }} Place
 */

/** Where an address leads that names no view, or names it as an older version did: it may be among somebody's bookmarks. */
const MOVED = new Map([
  ['', 'day'],
  ['pictures', 'charts'],
]);

/**
 * @param {string} view
 * @param {...string} parts
 * @returns {string} for a link's href
 */
export function linkTo(view, ...parts) {
  return `#/${[view, ...parts].map(encodeURIComponent).join('/')}`;
}

/**
 * @param {string} hash the address's part behind `#`, with it
 * @returns {Place}
 */
export function placeOf(hash) {
  const [view = '', ...parts] = hash.replace(/^#\/?/, '').split('/').map(decode);
  return { view: MOVED.get(view) ?? view, parts };
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
