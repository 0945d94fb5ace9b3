import type { DataSource } from 'typeorm';
import { change } from '../../src/platform/database/sql/sql.js';
import { NUMBER_END } from '../../src/reminders/appointment/reminder-record.js';
import { TZ_VERSION } from '../../src/reminders/planning/wall-time.js';

/** Rows of one INSERT … SELECT. */
export const BLOCK = 10_000;
const BLOCKS_A_STATEMENT = 2;
const VALUES_A_STATEMENT = 500;
const HOUR_MS = 3_600_000;
const WINDOW_HOURS = 24;

/** Zones somewhere on earth in which it is daytime now: what falls into quiet hours would not go out. */
const ZONES = [
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Australia/Sydney',
];

function zoneWithDaylight(now: Date): string {
  const hour = (timeZone: string): number =>
    Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', timeZone }).format(now));
  const nearest = (zone: string): number => Math.abs(13 - hour(zone));
  return [...ZONES].sort((a, b) => nearest(a) - nearest(b))[0] ?? 'UTC';
}

/**
 * Puts reminders that wait for their time straight into the tables, each with one message: a million by the API would
 * take all day. The n-th one's recipient ends in n, in nine digits, by which the carrier's record is joined.
 */
export class WaitingRows {
  readonly #zone = zoneWithDaylight(new Date());

  constructor(private readonly database: DataSource) {}

  /** Makes the tables that the rows are made from. */
  async prepare(): Promise<void> {
    await this.#run('CREATE TABLE IF NOT EXISTS bench_block (digits VARCHAR(5) PRIMARY KEY)', []);
    await this.#run(
      'CREATE TABLE IF NOT EXISTS bench_due (digits VARCHAR(4) PRIMARY KEY, send_at DATETIME(3), appointment_at DATETIME(3))',
      [],
    );
  }

  /**
   * Adds one block of at most 10,000 rows.
   * @param block its number, not used before
   * @param dueAt for each row when it falls due
   */
  async addBlock(block: number, dueAt: readonly Date[]): Promise<void> {
    await this.#setTimes(dueAt);
    await this.#addBlocks([block]);
  }

  /** Adds as many blocks of 10,000 as are asked for, all with the same times. */
  async addMany(firstBlock: number, blocks: number, dueAt: readonly Date[]): Promise<void> {
    await this.#setTimes(dueAt);
    for (let block = firstBlock; block < firstBlock + blocks; block += BLOCKS_A_STATEMENT) {
      const some = Math.min(BLOCKS_A_STATEMENT, firstBlock + blocks - block);
      await this.#addBlocks(Array.from({ length: some }, (_, index) => block + index));
    }
  }

  async #setTimes(dueAt: readonly Date[]): Promise<void> {
    await this.#run('DELETE FROM bench_due', []);
    for (let start = 0; start < dueAt.length; start += VALUES_A_STATEMENT) {
      const some = dueAt.slice(start, start + VALUES_A_STATEMENT);
      await this.#run(
        `INSERT INTO bench_due (digits, send_at, appointment_at) VALUES ${some.map(() => '(?, ?, ?)').join(', ')}`,
        some.flatMap((at, index) => [
          String(start + index).padStart(4, '0'),
          at,
          new Date(at.getTime() + WINDOW_HOURS * HOUR_MS),
        ]),
      );
    }
  }

  async #addBlocks(blocks: readonly number[]): Promise<void> {
    const now = new Date();
    await this.#run('DELETE FROM bench_block', []);
    await this.#run(
      `INSERT INTO bench_block (digits) VALUES ${blocks.map(() => '(?)').join(', ')}`,
      blocks.map((block) => String(block).padStart(5, '0')),
    );
    const id = "CONCAT('01900000000070008000000', b.digits, d.digits)";
    const number = "CONCAT('12', b.digits, d.digits)";
    const ordered = 'FROM bench_block b CROSS JOIN bench_due d ORDER BY b.digits, d.digits';
    await this.#run(
      `INSERT INTO reminder (id, contact_number, number_end, appointment_at, time_zone, wall_time, tz_version, location, participant,
              notify_windows, status, reminder_sent, confirm_sent, version, created_at, updated_at)
       SELECT ${id}, ${number}, SUBSTR(${number}, -${NUMBER_END}), d.appointment_at, ?, '2027-01-01 00:00:00', ?, 'West Side Mechanics', 'Joe', ?, 'scheduled',
              FALSE, FALSE, 1, ?, ? ${ordered}`,
      [this.#zone, TZ_VERSION, `[${WINDOW_HOURS}]`, now, now],
    );
    await this.#run(
      `INSERT INTO message (id, reminder_id, direction, kind, window_hours, version, recipient, status, reason, lane,
              planned_for, send_at, not_after, attempt, created_at, updated_at)
       SELECT ${id}, ${id}, 'outbound', 'reminder', ${WINDOW_HOURS}, 1, ${number}, 'scheduled', 'as_planned', 1,
              d.send_at, d.send_at, d.appointment_at, 0, ?, ? ${ordered}`,
      [now, now],
    );
  }

  async #run(sql: string, values: readonly (string | Date)[]): Promise<void> {
    await change(this.database.manager, sql, values);
  }
}
