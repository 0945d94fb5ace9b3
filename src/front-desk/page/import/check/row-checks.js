/**
 * @import { RowResult } from '../../api-types.js'
 * @import { ImportRow } from '../read/rows.js'
 */
import { useEffect, useState } from '../../lib/preact.js';
import { change } from '../../service/api.js';
import { sendInChunks } from './bulk-rows.js';

/** So many rows go to the service at once: often enough for progress to show, and few enough for one request. */
export const CHUNK = 100;
const SOON_MS = 300;

/** @param {number} ms @returns {Promise<void>} */
export const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * @param {{ dry_run?: boolean }} query
 * @returns {import('./bulk-rows.js').SendChunk}
 */
export function bulk(query) {
  return async (reminders) => (await change('POST', 'reminder/bulk', { body: { reminders }, query })).results;
}

/**
 * What the service says of rows, asked once for each: it alone knows which are there already.
 * @param {readonly ImportRow[]} rows
 * @returns {{ results: ReadonlyMap<string, RowResult>, error: unknown, retry: () => void }}
 */
export function useRowChecks(rows) {
  const [results, setResults] = useState(/** @type {ReadonlyMap<string, RowResult>} */ (new Map()));
  const [error, setError] = useState(/** @type {unknown} */ (undefined));
  const [tries, setTries] = useState(0);

  useEffect(() => {
    const unknown = rows.filter(
      ({ problems, repeats, identity }) =>
        problems.length === 0 && repeats === undefined && !results.has(identity),
    );
    if (unknown.length === 0) return;
    const ended = new AbortController();
    const timer = setTimeout(() => void ask(unknown, ended.signal), SOON_MS);
    return () => {
      ended.abort();
      clearTimeout(timer);
    };
    // Not by the results: each chunk would begin the rest again.
  }, [rows, tries]);

  /**
   * @param {readonly ImportRow[]} unknown
   * @param {AbortSignal} signal
   */
  async function ask(unknown, signal) {
    setError(undefined);
    try {
      for await (const done of sendInChunks(unknown, bulk({ dry_run: true }), {
        size: CHUNK,
        signal,
        wait,
      })) {
        const said = done.map(({ row, result }) => /** @type {const} */ ([row.identity, result]));
        setResults((before) => new Map([...before, ...said]));
      }
    } catch (failure) {
      if (!signal.aborted) setError(failure);
    }
  }

  return { results, error, retry: () => setTries(tries + 1) };
}
