import { Claims } from '../../../src/messaging/messages/claims.js';
import { Lease } from '../../../src/messaging/messages/lease.js';
import { Message, PRIORITY } from '../../../src/messaging/messages/message.entity.js';
import { Clock } from '../../../src/platform/clock/clock.js';
import { connectDatabase } from '../../../src/platform/database/connection/open.js';
import { Metrics } from '../../../src/platform/metrics/metrics.js';
import { API_KEY } from '../../chaos/service.js';
import type { Installation } from '../installation.js';
import type { Bench, Figure, Measurement } from '../measurement.js';
import { median } from '../statistics.js';
import { BLOCK, WaitingRows } from '../waiting-rows.js';

const FEW = 10_000;
const TIMES = 60;
const CLAIMED_AT_ONCE = 100;
const MAX_GROWTH = 1.5;
const SECOND_MS = 1_000;
const DAY_MS = 86_400 * SECOND_MS;
const SMALL_SIZES = [FEW, 100_000];
const SIZES = [FEW, 1_000_000];
const LARGE_SIZES = [...SIZES, 10_000_000];

const AUTHORIZED = { authorization: `Bearer ${API_KEY}` };

/** A clock that stands still. */
class StillClock extends Clock {
  constructor(private readonly at: Date) {
    super();
  }

  now(): Date {
    return this.at;
  }

  monotonic(): number {
    return performance.now();
  }
}

type Times = Readonly<Record<string, number>>;

/** What a claim, a page and a request take while many rows wait; the figures of the smallest number are the limit. */
export const backlog: Measurement = {
  name: 'backlog',
  async run(bench: Bench): Promise<Figure[]> {
    const { short, tenMillion } = bench.options;
    const sizes = short ? SMALL_SIZES : tenMillion ? LARGE_SIZES : SIZES;
    const installation = await bench.open('backlog');
    const figures: Figure[] = [];
    let few: Times | undefined;
    try {
      const rows = new WaitingRows(installation.database);
      await rows.prepare();
      // Nothing is due as long as this runs: the claims are made with a clock that stands at this instant.
      const dueAt = new Date(Date.now() + 2 * DAY_MS);
      const times = spread(dueAt);
      let blocks = 0;
      for (const size of sizes) {
        const firstBlock = blocks;
        blocks = size / BLOCK;
        await bench.fill(() => rows.addMany(firstBlock, blocks - firstBlock, times));
        const taken = { ...(await timeClaims(installation, dueAt)), ...(await timeRequests(installation)) };
        few ??= taken;
        figures.push(...figuresOf(taken, few, size));
      }
    } finally {
      await installation.close();
    }
    return figures;
  },
};

/** One in a hundred is due within the half minute before `dueAt`, the others in the thirty days after it. */
function spread(dueAt: Date): Date[] {
  return Array.from({ length: BLOCK }, (_, index) => {
    const fromDue = index % 100 === 0 ? -Math.random() * 30 * SECOND_MS : Math.random() * 30 * DAY_MS;
    return new Date(dueAt.getTime() + Math.round(fromDue));
  });
}

async function timeClaims({ databaseUrl }: Installation, dueAt: Date): Promise<Times> {
  const dataSource = await connectDatabase(databaseUrl, [Message]);
  const metrics = new Metrics();
  const timeAt = (at: Date): Promise<number> => {
    const clock = new StillClock(at);
    return medianTime(async () => {
      // A new one each time: it begins its walk at the front, which is as slow as it gets.
      const claims = new Claims(dataSource, clock, metrics);
      const lease = new Lease(clock, 60 * SECOND_MS);
      const began = performance.now();
      const due = await claims.due(PRIORITY.reminder, CLAIMED_AT_ONCE);
      const ready = due.map((message) => ({ message, text: 'You have an appointment', segments: 1 }));
      const claimed = await claims.claim(ready, lease, 'flowroute', '12066418000');
      const tookMs = performance.now() - began;
      if (claimed.size === 0) throw new Error('nothing was claimed');
      await claims.release([...claimed], lease);
      return tookMs;
    });
  };
  try {
    return {
      'a claim': await timeAt(dueAt),
      'a claim in a backlog': await timeAt(new Date(dueAt.getTime() + 600 * SECOND_MS)),
    };
  } finally {
    await dataSource.destroy();
  }
}

async function timeRequests(installation: Installation): Promise<Times> {
  await installation.startReplica({});
  const url = `${installation.url}/reminder`;
  const get = (query: string): Promise<number> => medianTime(() => timeOf(`${url}?limit=100${query}`));
  const first = (await (await fetch(`${url}?limit=100`, { headers: AUTHORIZED })).json()) as {
    next_cursor: string;
  };
  const to = new Date(Date.now() + 10 * DAY_MS).toISOString();
  const times = {
    'a page': await get(`&cursor=${first.next_cursor}`),
    'a page by time': await get(`&from=${new Date().toISOString()}&to=${to}`),
    'a POST': await medianTime((count) => timeOf(url, newReminder(count))),
  };
  await installation.stopReplicas();
  return times;
}

function newReminder(count: number): RequestInit {
  const body = {
    contact_number: String(12_065_550_000 + count),
    appointment_time: new Date(Date.now() + 200 * DAY_MS).toISOString(),
    notify_window: 24,
    location: 'West Side Mechanics',
  };
  return {
    method: 'POST',
    headers: { ...AUTHORIZED, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}

async function timeOf(url: string, request: RequestInit = { headers: AUTHORIZED }): Promise<number> {
  const began = performance.now();
  const response = await fetch(url, request);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url} was answered with ${response.status}`);
  return performance.now() - began;
}

/** Of many times: a single one says what else the machine was at. */
async function medianTime(act: (count: number) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < TIMES; count++) times.push(await act(count));
  return median(times.slice(TIMES / 4));
}

function figuresOf(taken: Times, few: Times, size: number): Figure[] {
  return Object.entries(taken).map(([what, ms]) => {
    const limit = few[what] ?? Number.NaN;
    return {
      what: `backlog: ${what} with ${size} rows waiting`,
      value: ms,
      unit: 'ms',
      limit: { value: limit, what: `with ${FEW}` },
      target: { text: `≤ ${MAX_GROWTH} ×`, met: ms / limit <= MAX_GROWTH },
    };
  });
}
