import { useEffect, useState } from '../ui/preact.js';

/** So long after the last key the service is asked. */
const SOON_MS = 250;

/**
 * What the service says that a change would do.
 * @template T
 * @param {string} of what is asked, in one word for all of it; it is asked again when that changes; empty while nothing can be
 * @param {(signal: AbortSignal) => Promise<T>} ask
 * @returns {{ answer?: T, error?: unknown }} nothing while it is asked: what is confirmed is what was shown
 */
export function useTrial(of, ask) {
  const [state, setState] = useState(/** @type {{ of?: string, answer?: T, error?: unknown }} */ ({}));
  useEffect(() => {
    if (of === '') return;
    const ended = new AbortController();
    const timer = setTimeout(() => {
      ask(ended.signal).then(
        (answer) => setState({ of, answer }),
        (error) => !ended.signal.aborted && setState({ of, error }),
      );
    }, SOON_MS);
    return () => {
      ended.abort();
      clearTimeout(timer);
    };
  }, [of]);
  return state.of === of ? state : {};
}
