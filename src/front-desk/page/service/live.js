/** @import { DeskEvent } from '../api-types.js' */
import { Signal } from '../ui/signal.js';
import { address } from './api.js';
import { EVENT_TYPES } from './event-types.js';

const TRY_AGAIN_AFTER_MS = 2000;
/** The service lets itself be heard every five seconds: then three in a row are missing. */
const SILENT_MS = 15_000;
const LOOK_EVERY_MS = 1000;
/** All but what is said of the service itself: no view shows that. */
const SHOWN_TYPES = EVENT_TYPES.filter((type) => !type.startsWith('service.'));

/** Whether the service was heard within the last fifteen seconds: what is on the screen is as it is there. */
export const isLive = new Signal(/** @type {boolean | undefined} */ (undefined));

/** @type {Set<(event: DeskEvent | undefined) => void>} */
const listeners = new Set();
/** @type {EventSource | undefined} */
let source;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let again;
/** @type {ReturnType<typeof setInterval> | undefined} */
let watch;
let lastId = '';
let heardAt = 0;

addEventListener('offline', () => {
  if (source) isLive.set(false);
});
addEventListener('online', () => {
  if (source) listen();
});

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
  heardAt = Date.now();
  watch = setInterval(comeAgainWhereSilent, LOOK_EVERY_MS);
  source = new EventSource(
    address('events/stream', { heartbeat: true, ...(lastId === '' ? {} : { after: lastId }) }),
  );
  source.onopen = hear;
  source.addEventListener('heartbeat', hear);
  source.onerror = () => {
    isLive.set(false);
    // The browser goes on by itself, but for an answer that is an error (a proxy's 503, say).
    if (source?.readyState !== EventSource.CLOSED) return;
    // Or that there never were the events it has heard of, after a restored backup: from now on, then, and all is looked at again.
    lastId = '';
    clearInterval(watch);
    again = setTimeout(listen, TRY_AGAIN_AFTER_MS);
  };
  for (const type of SHOWN_TYPES)
    source.addEventListener(type, ({ data, lastEventId }) => {
      hear();
      lastId = lastEventId;
      tell(JSON.parse(data));
    });
}

export function stopListening() {
  clearTimeout(again);
  clearInterval(watch);
  source?.close();
  source = undefined;
}

function hear() {
  heardAt = Date.now();
  // What happened while nobody listened: the events come again, but what has been created meanwhile has none.
  if (isLive.value === false) tell(undefined);
  isLive.set(true);
}

/** A connection that a network has dropped without a word never says that it is gone. */
function comeAgainWhereSilent() {
  if (Date.now() - heardAt <= SILENT_MS) return;
  isLive.set(false);
  listen();
}

/** @param {DeskEvent | undefined} event */
function tell(event) {
  for (const listener of listeners) listener(event);
}
