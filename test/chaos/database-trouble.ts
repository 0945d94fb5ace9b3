import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool, RowDataPacket } from 'mysql2/promise';
import type { SeededRandom } from './seeded-random.js';

/** What the service connects as: no other connection is ever cut. */
export const SERVICE_USER = 'service';

const ROOM_FOR_MANY = 151;
/** As few as the server lets one set; the replicas' pools want more. */
const ROOM_FOR_FEW = 10;

/** Everything that a database server does to its clients without going down. Each method does one thing once. */
export class DatabaseTrouble {
  constructor(
    private readonly pool: Pool,
    private readonly random: SeededRandom,
    private readonly count: (fault: string) => void,
  ) {}

  /** Cuts a connection of the service, wherever it is in its transaction: at COMMIT too. */
  async cutConnection(): Promise<void> {
    await sleep(this.random.whole(20, 100));
    // information_schema has it no longer on every server.
    const [all] = await this.pool.query<RowDataPacket[]>('SHOW PROCESSLIST');
    const ours = all.filter(({ User }) => User === SERVICE_USER);
    if (ours.length === 0) return;
    const { Id } = this.random.oneOf(ours);
    // It may have ended by itself since.
    await this.pool.query(`KILL CONNECTION ${Number(Id)}`).catch(() => undefined);
    this.count('connection cut');
  }

  /** Locks rows one after the other, the last first: whoever goes the usual way meanwhile is in a deadlock. */
  async quarrel(): Promise<void> {
    await this.#hold(async (lock, ids) => {
      for (const id of ids.slice(0, 8).sort().reverse()) {
        await lock(id);
        await sleep(5);
      }
    });
    await sleep(this.random.whole(5, 60));
  }

  /** Holds some rows for longer than others wait for them. */
  async holdRows(): Promise<void> {
    await this.#hold(async (lock, ids) => {
      for (const id of ids.slice(0, 3)) await lock(id);
      await sleep(this.random.whole(1_200, 1_800));
    });
    this.count('rows held');
    await sleep(this.random.whole(200, 800));
  }

  /** "Too many connections" for whoever opens one now. */
  async refuseConnections(): Promise<void> {
    await sleep(this.random.whole(500, 1_500));
    await this.pool.query(`SET GLOBAL max_connections = ${ROOM_FOR_FEW}`);
    this.count('connections refused');
    await sleep(this.random.whole(500, 1_500));
    await this.pool.query(`SET GLOBAL max_connections = ${ROOM_FOR_MANY}`);
  }

  /** Runs `work` in a transaction that is rolled back; its locks fall on texts that are about to go out. */
  async #hold(work: (lock: (id: string) => Promise<unknown>, ids: string[]) => Promise<void>): Promise<void> {
    const connection = await this.pool.getConnection();
    try {
      const [rows] = await connection.query<RowDataPacket[]>(
        "SELECT id FROM message WHERE status IN ('scheduled', 'sending') ORDER BY send_at, id LIMIT 60",
      );
      const ids = rows.map(({ id }) => String(id)).sort(() => this.random.next() - 0.5);
      await connection.beginTransaction();
      await work(
        (id) => connection.query('UPDATE message SET updated_at = updated_at WHERE id = ?', [id]),
        ids,
      );
      await connection.rollback();
    } catch (error) {
      if (!isLostQuarrel(error)) throw error;
      await connection.rollback();
    } finally {
      connection.release();
    }
  }
}

function isLostQuarrel(error: unknown): error is Error & { code: string } {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ER_LOCK_DEADLOCK' || error.code === 'ER_LOCK_WAIT_TIMEOUT')
  );
}
