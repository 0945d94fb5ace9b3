/**
 * Oracle: "send inside the claiming transaction". The rows are locked, sent, marked, committed: what looks safest loses the
 * marks, and not the texts, when the process or its connection ends before the COMMIT.
 */
import { dueTexts, pool, record, send, work } from './naive-worker.mjs';

await work(async () => {
  const connection = await pool.getConnection();
  try {
    await connection.beginTransaction();
    const texts = await dueTexts(
      connection,
      "status = 'scheduled' ORDER BY send_at, id LIMIT 10 FOR UPDATE SKIP LOCKED",
    );
    for (const text of texts) {
      const carrierId = await send(text);
      if (carrierId) await record(connection, text, carrierId);
    }
    await connection.commit();
    connection.release();
    return texts.length;
  } catch (error) {
    connection.destroy();
    throw error;
  }
});
