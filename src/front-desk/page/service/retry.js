const FIRST_MS = 1000;
const MAX_MS = 15_000;

/**
 * Loads a part of the page, again and again until it is there.
 * @template T
 * @param {() => Promise<T>} load
 * @param {(error: unknown) => void} onFailure hears of each failure: it is tried again all the same
 * @param {AbortSignal} signal
 * @returns {Promise<T>} never, once the signal has aborted
 */
export async function untilLoaded(load, onFailure, signal) {
  for (let pause = FIRST_MS; ; pause = Math.min(2 * pause, MAX_MS)) {
    try {
      return await load();
    } catch (error) {
      if (signal.aborted) return new Promise(() => {});
      onFailure(error);
    }
    await soonOrOnline(pause);
    if (signal.aborted) return new Promise(() => {});
  }
}

/** @param {number} ms or until the network is back @returns {Promise<void>} */
function soonOrOnline(ms) {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    addEventListener('online', done);
  });
}
