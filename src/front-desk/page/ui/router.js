/** @import { Place } from './place.js' */
import { linkTo, placeOf } from './place.js';
import { Signal } from './signal.js';

export { linkTo };

/** @type {Signal<Place>} */
export const place = new Signal(placeOf(location.hash));

// A view that knows where its reader was leads there itself.
history.scrollRestoration = 'manual';

addEventListener('hashchange', () => {
  const next = placeOf(location.hash);
  if (next.view !== place.value.view) scrollTo(0, 0);
  place.set(next);
});

/**
 * @param {string} view
 * @param {...string} parts
 */
export function goTo(view, ...parts) {
  location.hash = linkTo(view, ...parts);
}
