/** @import { DeskEvent } from '../api-types.js' */
import { useCallback, useLayoutEffect, useRef, useState } from '../ui/preact.js';
import { NoAnswer } from './api.js';
import { onChange } from './live.js';

/** Events that come together are answered by one look. */
const TOGETHER_MS = 100;
const NO_MORE_OFTEN_THAN_MS = 1000;
/** For what has no event: an appointment that was created or moved by another program. */
const REGULARLY_MS = 10_000;
/** Where nothing has answered. */
const AGAIN_MS = 3000;

/** What is being read for the first time, and is what the reader has come for. @type {Set<Promise<void>>} */
const awaited = new Set();

/**
 * What a view shows, read at once, and again whenever it may have changed.
 * @template T
 * @param {(signal: AbortSignal) => Promise<T>} load
 * @param {readonly unknown[]} depends it is read again when one of them changes; what was there stays until then
 * @param {object} [when]
 * @param {(event: DeskEvent) => boolean} [when.concerns] whether an event may have changed it
 * @param {number} [when.every] for what has no event, in ms
 * @param {number} [when.noMoreOftenThan] for what is much work to find, in ms
 * @param {boolean} [when.isBeside] it is read after what the reader has come for: at first the service has enough to do
 * @returns {{ value: T | undefined, error: unknown, reload: () => void }} the last value stays while an error lasts, too
 */
export function usePolling(
  load,
  depends,
  {
    concerns = () => true,
    every = REGULARLY_MS,
    noMoreOftenThan = NO_MORE_OFTEN_THAN_MS,
    isBeside = false,
  } = {},
) {
  const [state, setState] = useState(
    /** @type {{ value: T | undefined, error: unknown }} */ ({ value: undefined, error: undefined }),
  );
  const latest = useRef({ load, concerns });
  latest.current = { load, concerns };
  const soon = useRef(() => {});
  const reload = useCallback(() => soon.current(), []);

  // Not after the first painting: what is to be seen is asked for before.
  useLayoutEffect(() => {
    const ended = new AbortController();
    let isLoading = false;
    let isStale = false;
    let lastBegan = 0;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;

    async function look() {
      timer = undefined;
      // One at a time: an answer that overtakes a later one would show the past.
      if (isLoading) return void (isStale = true);
      isLoading = true;
      isStale = false;
      lastBegan = Date.now();
      try {
        const value = await latest.current.load(ended.signal);
        if (!ended.signal.aborted) setState({ value, error: undefined });
      } catch (error) {
        if (!ended.signal.aborted) failed(error);
      }
      isLoading = false;
      if (isStale) lookSoon();
    }
    /** @param {unknown} error */
    function failed(error) {
      if (error instanceof NoAnswer) {
        error.isRepeated = true;
        timer ??= setTimeout(look, AGAIN_MS);
      }
      setState(({ value }) => ({ value, error }));
    }
    function lookSoon() {
      if (ended.signal.aborted) return;
      timer ??= setTimeout(look, Math.max(TOGETHER_MS, lastBegan + noMoreOftenThan - Date.now()));
    }
    soon.current = lookSoon;

    if (isBeside) void whenOthersAreThere().then(() => !ended.signal.aborted && look());
    else wait(look());
    const forget = onChange((event) => {
      if (event === undefined || latest.current.concerns(event)) lookSoon();
    });
    const regularly = setInterval(() => {
      if (!document.hidden) lookSoon();
    }, every);
    const whenSeen = () => {
      if (!document.hidden) lookSoon();
    };
    document.addEventListener('visibilitychange', whenSeen);
    return () => {
      ended.abort();
      clearTimeout(timer);
      clearInterval(regularly);
      forget();
      document.removeEventListener('visibilitychange', whenSeen);
    };
  }, depends);

  return { ...state, reload };
}

/** @param {Promise<void>} first */
function wait(first) {
  awaited.add(first);
  void first.then(() => awaited.delete(first));
}

/** All that begins together is known only afterwards. */
async function whenOthersAreThere() {
  await Promise.resolve();
  await Promise.all(awaited);
}
