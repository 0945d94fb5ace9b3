import { change } from '../../../src/platform/database/sql/sql.js';
import { INBOUND_PATH, OUR_NUMBER } from '../../chaos/service.js';
import type { Installation } from '../installation.js';
import type { Bench, Figure, Measurement } from '../measurement.js';
import { BLOCK, ID, NamedRows } from '../named-rows.js';
import { median } from '../statistics.js';
import type { Work } from '../turns.js';
import { TELLS_TURNS, turnsOf } from '../turns.js';

const SHORT_SIZE = 100_000;
const SIZE = 1_000_000;
const AIM_MS = 50;
const TIMES = 5;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const ROWS = 1_000;

const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();
const idOf = (index: number): string => ID + String(index).padStart(9, '0');
const manyIds = (time: number): string[] =>
  Array.from({ length: ROWS }, (_, index) => idOf(time * ROWS + index));
/** A number for each kind of work and each of its times. */
const numberOf = (kind: number, time: number, index = 0): string =>
  `1333${kind}${String(time).padStart(2, '0')}${String(index).padStart(4, '0')}`;

/** As many appointments as one request may hold, each with the longest words. */
const reminders = (kind: number, time: number, contact?: string): Record<string, unknown>[] =>
  Array.from({ length: ROWS }, (_, index) => ({
    contact_number: contact ?? numberOf(kind, time, index),
    contact_name: `Ana ${'é'.repeat(120)}`,
    external_id: `stall-${kind}-${time}-${index}`,
    appointment_time: inDays(30 + index / ROWS),
    notify_window: [1, 2, 24, 48, 72],
    participant: '👍'.repeat(64),
    location: 'ß'.repeat(128),
  }));

const MAX_DAYS = 92;
/** What clients ask for, at their limits. */
const WORKS: Readonly<Record<string, Work>> = {
  'bulk of 1,000 with the longest words': (ask, time) =>
    ask('POST', '/reminder/bulk', { reminders: reminders(1, time) }),
  'its validation alone': (ask, time) =>
    ask('POST', '/reminder/bulk?dry_run=true', { reminders: reminders(2, time) }),
  'the same 1,000 again, as an upsert': (ask, time) =>
    ask('POST', '/reminder/bulk', { mode: 'upsert', reminders: reminders(1, time) }),
  'moving 1,000, as a trial': (ask, time) =>
    ask('POST', '/reminder/bulk/move?dry_run=true&notify=always', {
      ids: manyIds(time),
      by: { minutes: 90 },
    }),
  'moving 1,000': (ask, time) =>
    ask('POST', '/reminder/bulk/move?notify=always', { ids: manyIds(time), by: { minutes: 90 } }),
  'canceling 1,000': (ask, time) =>
    ask('POST', '/reminder/bulk/cancel?notify=always', { ids: manyIds(time + TIMES) }),
  'a list of 1,000 with conversations': (ask) =>
    ask('GET', `/reminder?include=conversation&limit=1000&from=${inDays(-30)}&to=${inDays(30)}`),
  'events, 1,000': (ask) => ask('GET', '/events?limit=1000'),
  'whom to call': (ask) => ask('GET', '/follow-ups?limit=1000'),
  'statistics over three months': (ask) =>
    ask('GET', `/statistics?from=${inDays(1 - MAX_DAYS)}&to=${inDays(0)}`),
  'a search for two common names': (ask) => ask('GET', '/reminder?q=maria%20garcia&limit=50'),
  'the conversations': (ask) => ask('GET', '/conversations?state=all&limit=100'),
  metrics: (ask) => ask('GET', '/metrics'),
  'the API document': (ask) => ask('GET', '/docs-json'),
  'an inbound text of 1,600 characters': (ask, time) =>
    ask('POST', INBOUND_PATH, inbound(numberOf(1, time), 'dont cancel '.repeat(133), time)),
  'a number that gets 1,000 appointments': (ask, time) =>
    ask('POST', '/reminder/bulk', { reminders: reminders(3, time, numberOf(3, time)) }),
  '"STOP" from a number with 1,000 appointments': (ask, time) =>
    ask('POST', INBOUND_PATH, inbound(numberOf(3, time), 'STOP', time)),
  'the thread of a number with 1,000 appointments': (ask, time) =>
    ask('GET', `/contacts/${numberOf(3, time)}/messages?limit=100`),
  'erasing a number with 1,000 appointments': (ask, time) => ask('DELETE', `/contacts/${numberOf(3, time)}`),
};

function inbound(from: string, body: string, time: number): Record<string, string> {
  return { id: `stall-${from}-${time}-${body.length}`, from, to: OUR_NUMBER, body };
}

/** How long the event loop is held at most, whatever is asked of a service with a million appointments. */
export const stalls: Measurement = {
  name: 'stalls',
  async run(bench: Bench): Promise<Figure[]> {
    const size = bench.options.short ? SHORT_SIZE : SIZE;
    const installation = await bench.open('stalls');
    try {
      await bench.fill(() => fill(installation, size));
      await installation.startReplica({ ...TELLS_TURNS, RETENTION_DAYS: '60' });
      const figures = [
        figureOf('the start, and the first duties', [await afterwards(installation, 5_000)], size),
      ];
      for (const [what, work] of Object.entries(WORKS))
        figures.push(figureOf(what, await turnsOf(installation, work, TIMES), size));
      figures.push(
        figureOf('a minute of duties, retention too', [await afterwards(installation, 60_000)], size),
      );
      return figures;
    } finally {
      await installation.close();
    }
  },
};

async function afterwards(installation: Installation, ms: number): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, ms));
  return installation.longestTurnMs();
}

function figureOf(what: string, turns: readonly number[], size: number): Figure {
  const value = median(turns);
  return {
    what: `stalls: ${what}, among ${size}: longest turn of the event loop`,
    value,
    unit: 'ms',
    more: `of ${turns.length}: ${turns.map((turn) => turn.toFixed(0)).join(', ')} ms of the processor`,
    target: { text: `≤ ${AIM_MS} ms`, met: value <= AIM_MS },
  };
}

/** Appointments from three months ago to a year ahead, each with its text: sent where its time has come. */
async function fill(installation: Installation, size: number): Promise<void> {
  const rows = new NamedRows(installation.database);
  await rows.prepare(new Date());
  const now = new Date();
  await rows.add(size / BLOCK);
  for (let block = 0; block < size / BLOCK; block++) {
    const first = idOf(block * BLOCK);
    const last = idOf(block * BLOCK + BLOCK - 1);
    await change(
      installation.database.manager,
      `INSERT INTO message (id, reminder_id, direction, kind, window_hours, version, recipient, body, status, reason, lane, planned_for,
              send_at, not_after, attempt, sent_at, carrier, segments, created_at, updated_at)
       SELECT id, id, 'outbound', 'reminder', 24, 1, contact_number, 'You have an appointment.',
              CASE WHEN appointment_at < ? THEN 'delivered' ELSE 'scheduled' END, 'as_planned', 1, appointment_at, appointment_at, appointment_at, 1,
              CASE WHEN appointment_at < ? THEN appointment_at END, 'flowroute', 1, ?, ?
         FROM reminder WHERE id BETWEEN ? AND ?`,
      [now, now, now, now, first, last],
    );
  }
}
