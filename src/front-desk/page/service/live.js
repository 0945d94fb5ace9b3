/** @import { DeskEvent } from '../api-types.js' */
import { Signal } from '../lib/signal.js';
import { address } from './api.js';
import { EVENT_TYPES } from './event-types.js';

const TRY_AGAIN_AFTER_MS = 2000;
/** All but what is said of the service itself: no view shows that. */
const SHOWN_TYPES = EVENT_TYPES.filter((type) => !type.startsWith('service.'));

/** Whether the service can be heard: what is on the screen is as it is there. */
export const isLive = new Signal(/** @type {boolean | undefined} */ (undefined));

/** @type {Set<(event: DeskEvent | undefined) => void>} */
const listeners = new Set();
/** @type {EventSource | undefined} */
let source;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let again;
let lastId = '';

/**
 * @param {(event: DeskEvent | undefined) => void} listener hears each event; `undefined` says that anything may have changed
 * @returns {() => void} ends it
 */
export function onChange(listener) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Whoever has changed something says so: every view looks again. */
export function tellChange() {
  tell(undefined);
}

/** Listens to the service, for as long as the page is signed in. */
export function listen() {
  stopListening();
  source = new EventSource(address('events/stream', lastId === '' ? {} : { after: lastId }));
  source.onopen = () => {
    // What happened while nobody listened: the events come again, but what has been created meanwhile has none.
    if (isLive.value === false) tell(undefined);
    isLive.set(true);
  };
  source.onerror = () => {
    isLive.set(false);
    // The browser goes on by itself, but for an answer that is an error (a proxy's 503, say).
    if (source?.readyState !== EventSource.CLOSED) return;
    // Or that there never were the events it has heard of, after a restored backup: from now on, then, and all is looked at again.
    lastId = '';
    again = setTimeout(listen, TRY_AGAIN_AFTER_MS);
  };
  for (const type of SHOWN_TYPES)
    source.addEventListener(type, ({ data, lastEventId }) => {
      lastId = lastEventId;
      tell(JSON.parse(data));
    });
}

export function stopListening() {
  clearTimeout(again);
  source?.close();
  source = undefined;
}

/** @param {DeskEvent | undefined} event */
function tell(event) {
  for (const listener of listeners) listener(event);
}
