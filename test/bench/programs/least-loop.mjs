/**
 * The least that a sender with a database can do: claims in batches, sends, and marks what was taken in batches. No lease,
 * no attempt, no words written ahead, no reminder to tell and nothing that a crash would not lose or double.
 * Request: {databaseUrl, url, count, concurrency} → {ms}
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { createPool } from 'mysql2/promise';
import { Pool } from 'undici';
import { recipientOf, sendText, WORDS } from './send-text.mjs';

const BATCH = 200;
const GATHER_MS = 5;

process.on('message', async ({ databaseUrl, url, count, concurrency }) => {
  const database = createPool({ uri: databaseUrl, connectionLimit: 4 });
  await fill(database, count);
  const carrier = new Pool(url, { connections: concurrency, pipelining: 1 });
  const began = performance.now();
  await drain(database, carrier, count, concurrency);
  process.send({ ms: performance.now() - began });
  await Promise.all([database.end(), carrier.close()]);
});
process.on('disconnect', () => process.exit());

async function fill(database, count) {
  await database.query('DROP TABLE IF EXISTS bench_least');
  await database.query(
    `CREATE TABLE bench_least (id INT PRIMARY KEY, recipient VARCHAR(16) NOT NULL, body VARCHAR(500) NOT NULL,
       status VARCHAR(16) NOT NULL, carrier_id VARCHAR(64), KEY due (status, id))`,
  );
  for (let start = 0; start < count; start += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, count - start) }, (_, index) => start + index);
    await database.query('INSERT INTO bench_least (id, recipient, body, status) VALUES ?', [
      rows.map((id) => [id, recipientOf(id), WORDS, 'due']),
    ]);
  }
}

async function drain(database, carrier, count, concurrency) {
  const taken = [];
  let underWay = 0;
  let marked = 0;
  const send = async ({ id, recipient, body }) => {
    const { data } = await sendText(carrier, recipient, body);
    underWay -= 1;
    taken.push([id, data.id]);
  };
  const mark = async () => {
    while (marked < count) {
      if (taken.length < BATCH) await sleep(GATHER_MS);
      const some = taken.splice(0, BATCH);
      if (some.length === 0) continue;
      const cases = 'WHEN ? THEN ? '.repeat(some.length);
      await database.query(
        `UPDATE bench_least SET status = 'sent', carrier_id = CASE id ${cases} END WHERE id IN (?)`,
        [...some.flat(), some.map(([id]) => id)],
      );
      marked += some.length;
    }
  };
  const claim = async () => {
    for (let claimed = 0; claimed < count;) {
      if (underWay > concurrency) {
        await sleep(1);
        continue;
      }
      const [due] = await database.query(
        `SELECT id, recipient, body FROM bench_least WHERE status = 'due' ORDER BY id LIMIT ${BATCH}`,
      );
      await database.query("UPDATE bench_least SET status = 'sending' WHERE id IN (?)", [
        due.map(({ id }) => id),
      ]);
      claimed += due.length;
      underWay += due.length;
      for (const message of due) void send(message);
    }
  };
  await Promise.all([claim(), mark()]);
}
