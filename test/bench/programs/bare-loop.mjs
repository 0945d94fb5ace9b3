/**
 * The limit of a burst: sends so many messages to the carrier with the service's HTTP client, and does nothing else.
 * Request: {url, count, concurrency} → {ms}
 */
import { Pool } from 'undici';

const headers = { 'content-type': 'application/vnd.api+json', authorization: `Basic ${'x'.repeat(28)}` };
const WORDS =
  '[Your Org Name] You have an appointment on Wednesday, July 21 at 2:00 PM at West Side Mechanics with Joe. ' +
  "Please reply 'Yes' to confirm, or 'No' to cancel.";

process.on('message', async ({ url, count, concurrency }) => {
  const pool = new Pool(url, { connections: concurrency, pipelining: 1 });
  let next = 0;
  const sender = async () => {
    while (next < count) {
      const to = `12${String(next++).padStart(9, '0')}`;
      const attributes = { to, from: '12066418000', body: WORDS };
      const body = JSON.stringify({ data: { type: 'message', attributes } });
      const response = await pool.request({ method: 'POST', path: '/v2.1/messages', headers, body });
      JSON.parse(await response.body.text());
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: concurrency }, sender));
  process.send({ ms: performance.now() - began });
  await pool.close();
});
process.on('disconnect', () => process.exit());
