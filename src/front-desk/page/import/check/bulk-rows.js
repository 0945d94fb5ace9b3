import { NoAnswer, Refusal } from '../../service/api.js';

/**
 * Many rows by `POST /reminder/bulk`, a chunk at a time, so that progress shows and nothing is lost when one chunk fails:
 * the service knows rows again, and each chunk may be sent twice.
 */

/**
 * @template B, R
 * @typedef {(bodies: readonly B[], signal: AbortSignal) => Promise<readonly (R & { index: number })[]>} SendChunk
 */

/**
 * @typedef {object} HowToSend
 * @property {number} size rows in a chunk
 * @property {AbortSignal} signal ends after the chunk that is under way
 * @property {(ms: number) => Promise<void>} wait
 */

/** Waits between the tries of one chunk. A service that is being restarted is back by then. */
const TRY_AGAIN_AFTER_MS = [1000, 2000, 4000, 8000];

/**
 * @template {object} B
 * @template {{ body: B }} T
 * @template R
 * @param {readonly T[]} rows
 * @param {SendChunk<B, R>} send
 * @param {HowToSend} how
 * @returns {AsyncGenerator<{ row: T, result: R }[]>} each chunk as it is done
 * @throws what `send` throws, where that is nothing that passes or it has not passed after some tries
 */
export async function* sendInChunks(rows, send, { size, signal, wait }) {
  for (let start = 0; start < rows.length && !signal.aborted; start += size) {
    const chunk = rows.slice(start, start + size);
    const results = await persistently(
      () =>
        send(
          chunk.map(({ body }) => body),
          signal,
        ),
      signal,
      wait,
    );
    yield results.flatMap((result) => {
      const row = chunk[result.index];
      return row ? [{ row, result }] : [];
    });
  }
}

/**
 * @template T
 * @param {() => Promise<T>} attempt
 * @param {AbortSignal} signal
 * @param {(ms: number) => Promise<void>} wait
 */
async function persistently(attempt, signal, wait) {
  for (const ms of TRY_AGAIN_AFTER_MS) {
    try {
      return await attempt();
    } catch (error) {
      if (signal.aborted || !mayPass(error)) throw error;
    }
    await wait(ms);
  }
  return attempt();
}

/** @param {unknown} error whether it says nothing against the request itself: no answer, too many requests, a 5xx */
function mayPass(error) {
  if (error instanceof Refusal) return error.status === 429 || error.status >= 500;
  return error instanceof NoAnswer;
}
