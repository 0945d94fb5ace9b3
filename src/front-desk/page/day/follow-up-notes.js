/** @import { FollowUp } from '../api-types.js' */
import { useEffect, useState } from '../lib/preact.js';
import { read } from '../service/api.js';
import { usePolling } from '../service/use-polling.js';

/** The latest ones: what was done on the day itself, or the one before. */
const MAX_NOTES = 50;
/** First the day itself is to be there. */
const AFTER_MS = 1500;
const NO_MORE_OFTEN_THAN_MS = 5000;

/**
 * What somebody wrote down when they had taken care of a follow-up.
 * @typedef {{ by: string | null, note: string | null }} FollowUpNote
 */

/**
 * @returns {ReadonlyMap<string, FollowUpNote>} the last one of each appointment, by its id
 */
export function useFollowUpNotes() {
  const [isTime, setIsTime] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsTime(true), AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  const { value = new Map() } = usePolling((signal) => readNotes(isTime, signal), [isTime], {
    noMoreOftenThan: NO_MORE_OFTEN_THAN_MS,
  });
  return value;
}

/**
 * @param {boolean} isTime
 * @param {AbortSignal} signal
 * @returns {Promise<ReadonlyMap<string, FollowUpNote>>}
 */
async function readNotes(isTime, signal) {
  /** @type {Map<string, FollowUpNote>} */
  const notes = new Map();
  if (!isTime) return notes;
  const { follow_ups: handled } = await read('follow-ups', { state: 'handled', limit: MAX_NOTES }, signal);
  for (const { reminder_id: id, handled_by: by, note } of /** @type {FollowUp[]} */ (handled).reverse())
    if (id !== null && note !== null) notes.set(id, { by, note });
  return notes;
}
