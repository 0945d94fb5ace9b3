/**
 * The limit of a burst: sends so many messages to the carrier with the service's HTTP client, and does nothing else.
 * Request: {url, count, concurrency} → {ms}
 */
import { Pool } from 'undici';
import { recipientOf, sendText, WORDS } from './send-text.mjs';

process.on('message', async ({ url, count, concurrency }) => {
  const pool = new Pool(url, { connections: concurrency, pipelining: 1 });
  let next = 0;
  const sender = async () => {
    while (next < count) await sendText(pool, recipientOf(next++), WORDS);
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: concurrency }, sender));
  process.send({ ms: performance.now() - began });
  await pool.close();
});
process.on('disconnect', () => process.exit());
