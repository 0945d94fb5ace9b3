/**
 * @import { Reminder, RowResult } from '../../api-types.js'
 * @import { ImportRow } from '../read/rows.js'
 * @import { Choices } from './match.js'
 * @import { Known } from './checked-rows.js'
 */
import { change, read, Refusal } from '../../service/api.js';
import { addDays } from '../../time/days.js';
import { useEffect, useMemo, useState } from '../../ui/preact.js';
import { rowKeyOf } from '../read/rows.js';
import { sendInChunks } from './bulk-rows.js';
import { matchRows } from './match.js';
import { dayOfRow, hasPassed } from './wall-times.js';

/** So many rows go to the service at once: often enough for progress to show, and few enough for one request. */
export const CHUNK = 100;
/** What is only asked about goes faster. */
const ASKED_CHUNK = 250;
const SOON_MS = 300;
const PAGE = 1000;
/** More appointments than this on the days of a file are not compared with it. */
const MAX_PAGES = 40;

/** @param {number} ms @returns {Promise<void>} */
export const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** @type {import('./bulk-rows.js').SendChunk<object, RowResult>} */
async function tryRows(reminders, signal) {
  return (await change('POST', 'reminder/bulk', { body: { reminders }, query: { dry_run: true }, signal }))
    .results;
}

/**
 * By what the service knows a row again, also after it has been deleted.
 * @param {ImportRow} row
 */
export function creationOf({ body }) {
  return { ...body, row_key: String(body['external_id'] ?? rowKeyOf(body)) };
}

/**
 * What the service knows of rows: the appointments of their days, and what it says of those that are none of these.
 * @param {readonly ImportRow[]} rows
 * @param {Choices} choices
 * @returns {{ known: Known | undefined, error: unknown, retry: () => void }}
 */
export function useRowChecks(rows, choices) {
  const [results, setResults] = useState(/** @type {ReadonlyMap<string, RowResult>} */ (new Map()));
  const [listed, setListed] = useState(
    /** @type {{ range: string, reminders: readonly Reminder[] } | undefined} */ (undefined),
  );
  const [others, setOthers] = useState(/** @type {readonly Reminder[]} */ ([]));
  const [error, setError] = useState(/** @type {unknown} */ (undefined));
  const [tries, setTries] = useState(0);
  const range = useMemo(() => rangeOf(rows), [rows]);

  useEffect(() => {
    if (range === '') return;
    const ended = new AbortController();
    const timer = setTimeout(() => {
      setError(undefined);
      ask(ended.signal).catch((failure) => ended.signal.aborted || setError(failure));
    }, SOON_MS);
    return () => {
      ended.abort();
      clearTimeout(timer);
    };
    // Not by the results: each chunk would begin the rest again.
  }, [rows, tries, choices]);

  /** @param {AbortSignal} signal */
  async function ask(signal) {
    const reminders = listed?.range === range ? listed.reminders : await readReminders(range, signal);
    if (reminders !== listed?.reminders) setListed({ range, reminders });
    const now = new Date();
    const standing = rows.filter(
      ({ state, problems, repeats, body }) =>
        state === 'stands' && problems.length === 0 && repeats === undefined && !hasPassed(body, now),
    );
    const matches = matchRows(standing, reminders, choices, now);
    const unknown = standing
      .filter(({ line, identity }) => matches.get(line)?.kind !== 'found' && !results.has(identity))
      .map((row) => ({ row, body: creationOf(row) }));
    for await (const done of sendInChunks(unknown, tryRows, { size: ASKED_CHUNK, signal, wait })) {
      const there = await readThose(
        done.flatMap(({ result }) => result.reminder_id ?? []),
        signal,
      );
      if (there.length > 0) setOthers((before) => [...before, ...there]);
      setResults(
        (before) =>
          new Map([
            ...before,
            ...done.map(({ row, result }) => /** @type {const} */ ([row.row.identity, result])),
          ]),
      );
    }
  }

  const reminders = useMemo(
    () => (listed?.range === range ? distinct([...listed.reminders, ...others]) : undefined),
    [listed, range, others],
  );
  const matches = useMemo(
    () => reminders && matchRows(rows, reminders, choices, new Date()),
    [rows, reminders, choices],
  );
  const known = useMemo(
    () => (reminders && matches ? { results, reminders, matches } : undefined),
    [results, reminders, matches],
  );
  return { known, error, retry: () => setTries(tries + 1) };
}

/** @param {readonly ImportRow[]} rows @returns {string} the days that they are on, with one more on either side for other zones */
function rangeOf(rows) {
  const days = rows
    .map(dayOfRow)
    .filter((day) => day !== '')
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? '' : `${addDays(first, -1)} ${addDays(last, 2)}`;
}

/**
 * @param {string} range
 * @param {AbortSignal} signal
 * @returns {Promise<Reminder[]>}
 */
async function readReminders(range, signal) {
  const [from, to] = range.split(' ');
  /** @type {Reminder[]} */
  const all = [];
  let cursor;
  for (let page = 0; page < MAX_PAGES && cursor !== null; page += 1) {
    const answer = await read('reminder', { from, to, limit: PAGE, cursor }, signal);
    all.push(...answer.reminders);
    cursor = answer.next_cursor;
  }
  return all;
}

/**
 * @param {readonly string[]} ids
 * @param {AbortSignal} signal
 * @returns {Promise<Reminder[]>} those that have not been deleted
 */
async function readThose(ids, signal) {
  const found = [];
  for (const id of ids) {
    try {
      found.push(await read(`reminder/${encodeURIComponent(id)}`, {}, signal));
    } catch (error) {
      if (!(error instanceof Refusal && error.status === 404)) throw error;
    }
  }
  return found;
}

/** @param {readonly Reminder[]} reminders */
function distinct(reminders) {
  return [...new Map(reminders.map((reminder) => [reminder.reminder_id, reminder])).values()];
}
