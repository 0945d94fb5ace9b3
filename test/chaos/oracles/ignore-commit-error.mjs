/**
 * Oracle: "ignore the error of COMMIT". The claim is a transaction of its own, as it should be, but nobody looks at how it
 * ended: rows whose claim was rolled back are sent, and claimed again by the next.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { dueTexts, pool, record, send, work } from './naive-worker.mjs';

/** Between the claim and its COMMIT the texts are put into words. */
const COMPOSING_MS = 40;

await work(async () => {
  const texts = await claim();
  for (const text of texts) {
    const carrierId = await send(text);
    while (carrierId && !(await isRecorded(text, carrierId)));
  }
  return texts.length;
});

async function claim() {
  const connection = await pool.getConnection();
  const texts = [];
  try {
    await connection.beginTransaction();
    texts.push(
      ...(await dueTexts(
        connection,
        "status = 'scheduled' ORDER BY send_at, id LIMIT 10 FOR UPDATE SKIP LOCKED",
      )),
    );
    for (const { id } of texts)
      await connection.query("UPDATE message SET status = 'sending' WHERE id = ?", [id]);
  } catch (error) {
    connection.destroy();
    throw error;
  }
  await sleep(COMPOSING_MS);
  await connection.commit().catch(() => {});
  connection.release();
  return texts;
}

async function isRecorded(text, carrierId) {
  try {
    await record(pool, text, carrierId);
    return true;
  } catch {
    return false;
  }
}
