/**
 * What the oracles have in common: the service's tables, its carrier and its texts, without its care. Each oracle is a
 * plain loop that sends what is due in one way that is known to be wrong; without faults each of them sends everything once.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { createPool } from 'mysql2/promise';

const {
  PUBLIC_URL,
  DATABASE_URL,
  FLOWROUTE_API_URL,
  FLOWROUTE_ACCESS_KEY,
  FLOWROUTE_SECRET_KEY,
  FLOWROUTE_NUMBER,
} = process.env;
const AUTHORIZATION = `Basic ${Buffer.from(`${FLOWROUTE_ACCESS_KEY}:${FLOWROUTE_SECRET_KEY}`).toString('base64')}`;
const CALL_LIMIT_MS = 2_000;
const IDLE_MS = 100;

export const pool = createPool({ uri: DATABASE_URL, timezone: 'Z', connectionLimit: 10 });

pool.on('connection', (connection) =>
  connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED'),
);

/** Texts that are due, each with the words that it will have. `more` are conditions and locks of a SELECT on `message`. */
export async function dueTexts(connection, more, values = []) {
  const [texts] = await connection.query(
    `SELECT id, reminder_id AS reminderId, recipient FROM message
      WHERE lane = 1 AND send_at <= UTC_TIMESTAMP(3) AND not_after > UTC_TIMESTAMP(3) AND ${more}`,
    values,
  );
  if (texts.length === 0) return [];
  const ids = texts.map(({ reminderId }) => reminderId);
  const [reminders] = await connection.query('SELECT id, location FROM reminder WHERE id IN (?)', [ids]);
  const locations = new Map(reminders.map(({ id, location }) => [id, location]));
  return texts.map((text) => ({
    ...text,
    body: `[Chaos] You have an appointment at ${locations.get(text.reminderId)}.`,
  }));
}

/**
 * Hands a text to the carrier.
 * @returns its id where it was accepted, 'never' where the carrier will not take it; undefined where it may, or nobody knows
 */
export async function send({ id, recipient, body }) {
  try {
    const response = await fetch(`${FLOWROUTE_API_URL}/v2.1/messages`, {
      method: 'POST',
      headers: { authorization: AUTHORIZATION, 'content-type': 'application/vnd.api+json' },
      body: JSON.stringify({
        data: {
          type: 'message',
          attributes: { to: recipient, from: FLOWROUTE_NUMBER, body, dlr_callback: `${PUBLIC_URL}/${id}` },
        },
      }),
      signal: AbortSignal.timeout(CALL_LIMIT_MS),
    });
    const answer = await response.json();
    if (response.status === 400) return 'never';
    return response.ok ? answer.data.id : undefined;
  } catch {
    return undefined;
  }
}

/** Puts on record what became of a text, on the message and on its reminder. */
export async function record(connection, { id, reminderId, body }, carrierId) {
  if (carrierId === 'never') {
    await connection.query("UPDATE message SET status = 'failed' WHERE id = ?", [id]);
    await connection.query("UPDATE reminder SET status = 'failed' WHERE id = ?", [reminderId]);
    return;
  }
  await connection.query(
    "UPDATE message SET status = 'sent', carrier = 'flowroute', carrier_id = ?, body = ?, attempt = attempt + 1 WHERE id = ?",
    [carrierId, body, id],
  );
  await connection.query("UPDATE reminder SET reminder_sent = TRUE, status = 'notified' WHERE id = ?", [
    reminderId,
  ]);
}

async function expirePassed() {
  await pool.query(
    `UPDATE message m JOIN reminder r ON r.id = m.reminder_id SET m.status = 'expired', r.status = 'expired', m.updated_at = UTC_TIMESTAMP(3)
      WHERE m.status IN ('scheduled', 'claimed') AND m.send_at <= UTC_TIMESTAMP(3) AND m.not_after <= UTC_TIMESTAMP(3)`,
  );
}

/**
 * Runs `sendSome` again and again, in several lanes at once; whatever it throws counts as "later".
 * @param sendSome gives how many texts it found
 */
export async function work(sendSome, lanes = 4) {
  const lane = async () => {
    for (;;) {
      const found = await sendSome().catch(() => 0);
      if (found > 0) continue;
      await expirePassed().catch(() => {});
      await sleep(IDLE_MS);
    }
  };
  // The suite kills only what has come to work.
  await pool.query('SELECT 1');
  process.send?.('up');
  await Promise.all(Array.from({ length: lanes }, lane));
}
