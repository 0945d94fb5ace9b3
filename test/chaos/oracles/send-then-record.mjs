/**
 * Oracle: "record after sending, retry on doubt". The claim is a lease by compare-and-set, as in the service, but nothing is
 * written ahead of the call: a call whose answer was lost, or whose process died, is made again.
 */
import { randomUUID } from 'node:crypto';
import { dueTexts, pool, record, send, work } from './naive-worker.mjs';

const FREE = "(m.status = 'scheduled' OR (m.status = 'claimed' AND m.lease_until < UTC_TIMESTAMP(3)))";

const DEADLOCK = 1213;

/** What the database undoes because of others' locks is no fault of theirs: without faults each text goes out once. */
async function recordAtLast(text, carrierId) {
  try {
    await record(pool, text, carrierId);
  } catch (error) {
    if (error.errno !== DEADLOCK) throw error;
    await recordAtLast(text, carrierId);
  }
}

await work(async () => {
  const token = randomUUID();
  await pool.query(
    `UPDATE message m SET m.status = 'claimed', m.lease_owner = ?, m.lease_until = UTC_TIMESTAMP(3) + INTERVAL 4 SECOND
      WHERE m.send_at <= UTC_TIMESTAMP(3) AND ${FREE} LIMIT 5`,
    [token],
  );
  const texts = await dueTexts(pool, "status = 'claimed' AND lease_owner = ?", [token]);
  await Promise.all(
    texts.map(async (text) => {
      const carrierId = await send(text);
      if (carrierId) await recordAtLast(text, carrierId);
      else
        await pool.query("UPDATE message SET status = 'scheduled' WHERE id = ? AND lease_owner = ?", [
          text.id,
          token,
        ]);
    }),
  );
  return texts.length;
});
