import { describe, expect, it } from '@jest/globals';
import { NoAnswer, Refusal } from '../../service/api.js';
import { sendInChunks } from './bulk-rows.js';

const rows = Array.from({ length: 5 }, (_, number) => ({ line: number + 2, body: { number } }));
const created = (bodies) => bodies.map((_, index) => ({ index, status: 'created' }));
const failure = (status) => new Refusal(status, String(status), []);

async function run(send, signal = new AbortController().signal) {
  const chunks = [];
  const waits = [];
  const how = { size: 2, signal, wait: async (ms) => void waits.push(ms) };
  for await (const done of sendInChunks(rows, send, how)) chunks.push(done.map(({ row }) => row.line));
  return { chunks, waits };
}

describe('many rows', () => {
  it('go a chunk at a time, each with its own result', async () => {
    const sent = [];

    const { chunks } = await run(async (bodies) => {
      sent.push(bodies);
      return created(bodies).reverse();
    });

    expect(sent).toEqual([[{ number: 0 }, { number: 1 }], [{ number: 2 }, { number: 3 }], [{ number: 4 }]]);
    expect(chunks).toEqual([[3, 2], [5, 4], [6]]);
  });

  it.each([
    ['nothing answers', new NoAnswer('the service does not answer')],
    ['there were too many requests', failure(429)],
    ['the service is away', failure(503)],
  ])('are sent again where %s', async (_name, error) => {
    let failures = 2;

    const { chunks, waits } = await run(async (bodies) => {
      if (bodies.length === 2 && failures-- > 0) throw error;
      return created(bodies);
    });

    expect(chunks).toEqual([[2, 3], [4, 5], [6]]);
    expect(waits).toEqual([1000, 2000]);
  });

  it.each([
    ['not for ever', failure(503), 4],
    ['not where the request itself is refused', failure(403), 0],
  ])('are sent again, but %s', async (_name, error, again) => {
    let calls = 0;
    const send = async () => {
      calls++;
      throw error;
    };

    await expect(run(send)).rejects.toBe(error);
    expect(calls).toBe(again + 1);
  });

  it('stop after the chunk that is under way', async () => {
    const controller = new AbortController();

    const { chunks } = await run(async (bodies) => {
      controller.abort();
      return created(bodies);
    }, controller.signal);

    expect(chunks).toEqual([[2, 3]]);
  });
});
