/**
 * The limit of creating: an HTTP handler that checks nothing and inserts the same two rows in one transaction, with
 * the drivers that the service uses. Request: {databaseUrl, connections} → {url}
 */
import fastify from 'fastify';
import Database from 'libsql';
import { createPool } from 'mysql2/promise';
import { v7 } from 'uuid';

const DAY_MS = 86_400_000;
const INSERT_REMINDER = insertOf('reminder', [
  ...[
    'id',
    'contact_number',
    'appointment_at',
    'time_zone',
    'wall_time',
    'tz_version',
    'location',
    'participant',
  ],
  ...['notify_windows', 'status', 'reminder_sent', 'confirm_sent', 'version', 'created_at', 'updated_at'],
]);
const INSERT_MESSAGE = insertOf('message', [
  ...[
    'id',
    'reminder_id',
    'direction',
    'kind',
    'window_hours',
    'version',
    'recipient',
    'status',
    'reason',
    'lane',
  ],
  ...['planned_for', 'send_at', 'not_after', 'attempt', 'created_at', 'updated_at'],
]);

function insertOf(table, columns) {
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
}

const sqlTime = (ms) => new Date(ms).toISOString().replace('T', ' ').replace('Z', '');
const newId = () => v7().replaceAll('-', '');

function rows({ contact_number: number, appointment_time: time, location, participant }) {
  const id = newId();
  const now = sqlTime(Date.now());
  const at = sqlTime(Date.parse(time));
  const dueAt = sqlTime(Date.parse(time) - DAY_MS);
  return {
    id,
    reminder: [
      ...[id, number, at, 'Z', at.slice(0, 19), '2026b', location, participant],
      ...['[24]', 'scheduled', 0, 0, 1, now, now],
    ],
    message: [
      ...[newId(), id, 'outbound', 'reminder', 24, 1, number, 'scheduled', 'as_planned', 1],
      ...[dueAt, dueAt, at, 0, now, now],
    ],
  };
}

function embedded(path) {
  const database = new Database(path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('busy_timeout = 5000');
  const [begin, commit] = ['BEGIN IMMEDIATE', 'COMMIT'].map((statement) => database.prepare(statement));
  const [insertReminder, insertMessage] = [INSERT_REMINDER, INSERT_MESSAGE].map((sql) =>
    database.prepare(sql),
  );
  return async ({ reminder, message }) => {
    begin.run();
    insertReminder.run(reminder);
    insertMessage.run(message);
    commit.run();
  };
}

function server(url, connections) {
  const pool = createPool({ uri: url, connectionLimit: connections, timezone: 'Z' });
  pool.on('connection', (connection) =>
    connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED'),
  );
  return async ({ reminder, message }) => {
    const connection = await pool.getConnection();
    await connection.query('START TRANSACTION');
    await connection.query(INSERT_REMINDER, reminder);
    await connection.query(INSERT_MESSAGE, message);
    await connection.query('COMMIT');
    connection.release();
  };
}

process.on('message', async ({ databaseUrl, connections }) => {
  const path = /^sqlite:(.+)$/.exec(databaseUrl)?.[1];
  const insert = path ? embedded(path) : server(databaseUrl, connections);
  const app = fastify();
  app.post('/reminder', async (request, reply) => {
    const made = rows(request.body);
    await insert(made);
    reply.status(201);
    return { reminder_id: made.id };
  });
  process.send({ url: await app.listen({ port: 0, host: '127.0.0.1' }) });
});
process.on('disconnect', () => process.exit());
