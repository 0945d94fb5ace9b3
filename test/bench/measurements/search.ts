import { API_KEY } from '../../chaos/service.js';
import type { Bench, Figure, Measurement } from '../measurement.js';
import { BLOCK, ID, NamedRows } from '../named-rows.js';
import { median, percentile } from '../statistics.js';

const TIMES = 200;
/** Before what is measured: the service and the database have just started. */
const WARM_UP = 50;
const AIM_MS = 50;
const DAY_MS = 86_400_000;
const SHORT_SIZE = 100_000;
const SIZE = 1_000_000;
const LARGE_SIZE = 10_000_000;

const AUTHORIZED = { authorization: `Bearer ${API_KEY}` };

const oneOf = (some: readonly string[]): string => some[Math.floor(Math.random() * some.length)] ?? '';
const digits = (length: number, below: number): string =>
  String(Math.floor(Math.random() * below)).padStart(length, '0');

/** What is typed into the search, by what it is. */
const SEARCHES: Readonly<Record<string, (blocks: number) => string>> = {
  'the beginning of a name that few have': (blocks) => `zyx${digits(5, blocks)}${digits(3, 1_000)}`,
  'the beginning of names that many have': () => oneOf(['ma', 'mar', 'jo', 'm', 'a']),
  'a name that many have': () => oneOf(['smith', 'garcia', 'mary', 'johnson']),
  'two names that many have': () => oneOf(['maria garcia', 'john smith', 'smith mary']),
  'two names that hardly anybody has together': () => oneOf(['mary zyx', 'smith zyx']),
  'the beginning of very many rare names': () => oneOf(['zy', 'zyx0', 'zyx00']),
  'the last digits of a number': () => digits(4, 10_000),
  'an external id': (blocks) => `cal-${digits(5, blocks)}${digits(4, 10_000)}`,
};

/** What staff wait for when they look for somebody among very many. */
export const search: Measurement = {
  name: 'search',
  async run(bench: Bench): Promise<Figure[]> {
    const { short, tenMillion } = bench.options;
    const size = short ? SHORT_SIZE : tenMillion ? LARGE_SIZE : SIZE;
    const installation = await bench.open('search');
    try {
      const rows = new NamedRows(installation.database);
      await rows.prepare(new Date());
      await bench.fill(() => rows.add(size / BLOCK));
      await installation.startReplica({});
      const { url } = installation;
      const figures: Figure[] = [];
      for (const [what, wanted] of Object.entries(SEARCHES))
        for (const days of [0, 1, 30])
          figures.push(figureOf(what, size, days, await times(url, () => wanted(size / BLOCK), days)));
      return figures;
    } finally {
      await installation.close();
    }
  },
};

interface Times {
  readonly searches: readonly number[];
  /** Of one appointment by its id, each between two searches: what the machine makes of any request. */
  readonly others: readonly number[];
}

/** @param days so many from a day in the next month; 0 for all */
async function times(url: string, wanted: () => string, days: number): Promise<Times> {
  const searches: number[] = [];
  const others: number[] = [];
  for (let time = 0; time < TIMES + WARM_UP; time++) {
    const from = Date.now() + Math.floor(Math.random() * 30) * DAY_MS;
    const between = `&from=${new Date(from).toISOString()}&to=${new Date(from + days * DAY_MS).toISOString()}`;
    const query = `limit=50&q=${encodeURIComponent(wanted())}${days === 0 ? '' : between}`;
    searches.push(await timeOf(`${url}/reminder?${query}`));
    others.push(await timeOf(`${url}/reminder/${ID}${digits(9, BLOCK)}`));
  }
  return { searches: searches.slice(WARM_UP), others: others.slice(WARM_UP) };
}

async function timeOf(url: string): Promise<number> {
  const began = performance.now();
  const response = await fetch(url, { headers: AUTHORIZED });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url} was answered with ${response.status}`);
  return performance.now() - began;
}

function figureOf(what: string, size: number, days: number, { searches, others }: Times): Figure {
  const p99 = percentile(searches, 0.99);
  const when = days === 0 ? 'of all days' : days === 1 ? 'of one day' : `of ${days} days`;
  return {
    what: `search: ${what}, ${when}, among ${size}, p99`,
    value: p99,
    unit: 'ms',
    limit: { value: percentile(others, 0.99), what: 'GET by id, p99' },
    more: `p50 ${median(searches).toFixed(1)} ms`,
    target: { text: `≤ ${AIM_MS} ms`, met: p99 <= AIM_MS },
  };
}
