import type { Pool, RowDataPacket } from 'mysql2/promise';
import { createPool } from 'mysql2/promise';
import { newId } from '../../src/platform/identifier.js';
import type { DatabaseServer } from './database-server.js';
import { SERVICE_USER } from './database-trouble.js';
import type { Promised } from './reminders.js';

/** One text that the service has on record, with its reminder. */
export interface TextOnRecord {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly version: number;
  readonly recipient: string;
  readonly notAfter: Date;
  readonly attempt: number;
  readonly body: string | null;
  readonly updatedAt: Date;
  readonly carrierId: string | null;
  /** The reminder's; null where the text belongs to none. */
  readonly location: string | null;
  readonly reminderStatus: string | null;
  readonly reminderVersion: number | null;
  readonly reminderSent: number | null;
  readonly willAttend: number | null;
  readonly confirmSent: number | null;
}

/** What is read of `message m` and `reminder r` for a `TextOnRecord`. */
export const TEXT_ON_RECORD = `m.id, m.kind, m.status, m.version, m.recipient, m.not_after AS notAfter, m.attempt, m.body,
  m.updated_at AS updatedAt, m.carrier_id AS carrierId, r.location, r.status AS reminderStatus, r.version AS reminderVersion,
  r.reminder_sent AS reminderSent, r.will_attend AS willAttend, r.confirm_sent AS confirmSent`;

type Row = Record<string, unknown>;

const ROWS_A_STATEMENT = 500;
const CONNECTIONS = 6;
/** A retry may be planned for later; what nobody has tried to send yet and is due later is not under way. */
const UNDER_WAY = `direction = 'outbound' AND (status IN ('claimed', 'sending', 'unknown')
  OR (status = 'scheduled' AND (send_at <= UTC_TIMESTAMP(3) OR attempt > 0)))`;

/** The service's tables, as the suite reads them and, for a burst, writes them. */
export class Records {
  private constructor(
    readonly pool: Pool,
    /** As the service connects. */
    readonly url: string,
  ) {}

  static async create(server: DatabaseServer, name: string): Promise<Records> {
    const admin = createPool({ uri: server.url() });
    await admin.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
    for (const host of ['127.0.0.1', 'localhost']) {
      await admin.query(`CREATE USER ${SERVICE_USER}@${host} IDENTIFIED BY '${SERVICE_USER}'`);
      await admin.query(`GRANT ALL ON ${name}.* TO ${SERVICE_USER}@${host}`);
    }
    await admin.end();
    const url = server.url(name).replace('root@', `${SERVICE_USER}:${SERVICE_USER}@`);
    const pool = createPool({ uri: server.url(name), timezone: 'Z', connectionLimit: CONNECTIONS });
    // All at once, as long as there is room: a scenario may leave none for new ones.
    const connections = await Promise.all(Array.from({ length: CONNECTIONS }, () => pool.getConnection()));
    for (const connection of connections) connection.release();
    return new Records(pool, url);
  }

  /**
   * Inserts reminders that are due at the same moment, as copies of one that was created over HTTP, so that every column
   * has what the service puts there. Over HTTP 20,000 would take minutes, and the first be sent before the last is there.
   */
  async insertDue(templateId: string, promised: readonly Promised[], dueAt: Date): Promise<void> {
    const reminder = await this.#one('SELECT * FROM reminder WHERE id = ?', templateId);
    const message = await this.#one('SELECT * FROM message WHERE reminder_id = ?', templateId);
    for (let start = 0; start < promised.length; start += ROWS_A_STATEMENT) {
      const some = promised.slice(start, start + ROWS_A_STATEMENT).map((one) => ({ ...one, id: newId() }));
      await this.#insert(
        'reminder',
        some.map(({ id, number, location, notAfter }) => ({
          ...reminder,
          ...{ id, contact_number: number, location, appointment_at: notAfter },
        })),
      );
      await this.#insert(
        'message',
        some.map(({ id, number, notAfter }) => ({
          ...message,
          ...{ id: newId(), reminder_id: id, recipient: number },
          once_key: String(message.once_key).replace(templateId, id),
          ...{ planned_for: dueAt, send_at: dueAt, not_after: notAfter },
        })),
      );
    }
  }

  /** How many texts are due and not done with. */
  async underWay(): Promise<number> {
    const [rows] = await this.pool.query<RowDataPacket[]>(
      `SELECT COUNT(*) AS count FROM message WHERE ${UNDER_WAY}`,
    );
    return Number(rows[0]?.count);
  }

  /** All that were to be reminded of, with their times. */
  async appointments(): Promise<{ id: string; number: string; at: Date }[]> {
    const [rows] = await this.pool.query<RowDataPacket[]>(
      "SELECT id, contact_number AS number, appointment_at AS at FROM reminder WHERE location LIKE 'Room %' ORDER BY contact_number",
    );
    return rows as { id: string; number: string; at: Date }[];
  }

  /** How many notices wait for the next change, or are under way. */
  async untold(): Promise<number> {
    const [rows] = await this.pool.query<RowDataPacket[]>(
      `SELECT COUNT(*) AS count FROM message
        WHERE kind IN ('moved_notice', 'canceled_notice') AND status IN ('scheduled', 'sending', 'unknown')`,
    );
    return Number(rows[0]?.count);
  }

  /** How many signs of life the replicas have given. */
  async beats(): Promise<number> {
    const [rows] = await this.pool.query<RowDataPacket[]>('SELECT beats FROM heartbeat');
    return Number(rows[0]?.['beats'] ?? 0);
  }

  async texts(): Promise<TextOnRecord[]> {
    const [rows] = await this.pool.query<RowDataPacket[]>(
      `SELECT ${TEXT_ON_RECORD} FROM message m LEFT JOIN reminder r ON r.id = m.reminder_id WHERE m.direction = 'outbound'`,
    );
    return rows as TextOnRecord[];
  }

  /** Reminders that exist by half: without a text. */
  async withoutText(): Promise<string[]> {
    const [rows] = await this.pool.query<RowDataPacket[]>(
      'SELECT location FROM reminder r WHERE NOT EXISTS (SELECT 1 FROM message m WHERE m.reminder_id = r.id)',
    );
    return rows.map(({ location }) => String(location));
  }

  /** How many transactions the server has undone since it started, the suite's own included. */
  async lostQuarrels(): Promise<Map<string, number>> {
    const [rows] = await this.pool.query<RowDataPacket[]>(
      "SELECT name AS name, count AS count FROM information_schema.innodb_metrics WHERE name IN ('lock_deadlocks', 'lock_timeouts')",
    );
    return new Map(
      rows.map(({ name, count }) => [name === 'lock_deadlocks' ? 'deadlock' : 'lock timeout', Number(count)]),
    );
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  async #one(sql: string, id: string): Promise<Row> {
    const [rows] = await this.pool.query<RowDataPacket[]>(sql, [id]);
    const [row] = rows;
    if (!row || rows.length > 1) throw new Error(`the template has ${rows.length} rows, not one: ${sql}`);
    return row;
  }

  async #insert(table: string, rows: readonly Row[]): Promise<void> {
    const columns = Object.keys(rows[0] ?? {});
    await this.pool.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ?`, [
      rows.map((row) => columns.map((column) => row[column])),
    ]);
  }
}
