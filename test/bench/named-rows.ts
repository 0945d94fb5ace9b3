import type { DataSource } from 'typeorm';
import { change, insertRows } from '../../src/platform/database/sql/sql.js';
import { TZ_VERSION } from '../../src/reminders/planning/wall-time.js';

/** Rows of one INSERT … SELECT. */
export const BLOCK = 10_000;
/** How the ids begin; nine digits follow, which count from zero. */
export const ID = '01900000000070008000000';
const BLOCKS_A_STATEMENT = 2;
const DAY_MS = 86_400_000;
const DAYS_BEFORE = 90;
const DAYS_AHEAD = 365;
/** One person in so many has a name that nobody else has. */
const RARE_ONE_IN = 20;

/** Each half as common as the one before it, more or less: as names are. */
const FIRST =
  'Mary James Maria John Patricia Robert Jennifer Michael Linda David Mark Matthew Ana Joseph Jose Margaret Daniel Martin Zoe Ivan'.split(
    ' ',
  );
const LAST =
  'Smith Johnson Garcia Williams Brown Jones Miller Davis Martinez Lopez Lee Nguyen Marino Kim Mayer Patel Okafor Ivanov Zhang Quinn'.split(
    ' ',
  );

/** Puts appointments of people with names straight into the tables, and what they are searched by. */
export class NamedRows {
  constructor(private readonly database: DataSource) {}

  /** Makes the tables that the rows are made from: who they are of, and when. */
  async prepare(today: Date): Promise<void> {
    await this.#run('CREATE TABLE bench_block (digits VARCHAR(5) PRIMARY KEY)');
    await this.#run(
      'CREATE TABLE bench_person (digits VARCHAR(4) PRIMARY KEY, first_name VARCHAR(32), last_name VARCHAR(32), at DATETIME(3))',
    );
    const people = Array.from({ length: BLOCK }, (_, index) => ({
      digits: String(index).padStart(4, '0'),
      first_name: ofThem(FIRST),
      last_name: index % RARE_ONE_IN === 0 ? null : ofThem(LAST),
      at: new Date(
        today.getTime() + Math.round((Math.random() * (DAYS_BEFORE + DAYS_AHEAD) - DAYS_BEFORE) * DAY_MS),
      ),
    }));
    await insertRows(this.database.manager, 'bench_person', people);
  }

  /** Adds as many blocks of 10,000 as are asked for, to none. */
  async add(blocks: number): Promise<void> {
    for (let block = 0; block < blocks; block += BLOCKS_A_STATEMENT) {
      await this.#run('DELETE FROM bench_block');
      const some = Array.from({ length: Math.min(BLOCKS_A_STATEMENT, blocks - block) }, (_, index) => ({
        digits: String(block + index).padStart(5, '0'),
      }));
      await insertRows(this.database.manager, 'bench_block', some);
      await this.#addBlocks();
    }
    for (const table of ['reminder', 'reminder_word'])
      await this.#run(
        this.database.options.type === 'better-sqlite3' ? `ANALYZE ${table}` : `ANALYZE TABLE ${table}`,
      );
  }

  async #addBlocks(): Promise<void> {
    const now = new Date();
    const id = `CONCAT('${ID}', b.digits, p.digits)`;
    const rare = "CONCAT('zyx', b.digits, p.digits)";
    const all = 'FROM bench_block b CROSS JOIN bench_person p';
    await this.#run(
      `INSERT INTO reminder (id, contact_number, number_end, external_id, contact_name, appointment_at, time_zone, wall_time, tz_version,
              location, participant, notify_windows, status, reminder_sent, confirm_sent, version, created_at, updated_at)
       SELECT ${id}, CONCAT('12', b.digits, p.digits), p.digits, CONCAT('cal-', b.digits, p.digits),
              CONCAT(p.first_name, ' ', COALESCE(p.last_name, ${rare})), p.at, 'UTC', '2027-01-01 00:00:00', ?, 'West Side', 'Joe', '[24]',
              'scheduled', FALSE, FALSE, 1, ?, ? ${all} ORDER BY b.digits, p.digits`,
      [TZ_VERSION, now, now],
    );
    for (const word of ['LOWER(p.first_name)', `LOWER(COALESCE(p.last_name, ${rare}))`])
      await this.#run(
        `INSERT INTO reminder_word (word, appointment_at, reminder_id) SELECT ${word}, p.at, ${id} ${all} ORDER BY 1, 2, 3`,
      );
  }

  async #run(sql: string, values: readonly (string | Date)[] = []): Promise<void> {
    await change(this.database.manager, sql, values);
  }
}

function ofThem(names: readonly string[]): string {
  const place = Math.floor(names.length ** Math.random() - 1 + Math.random());
  return names[Math.min(place, names.length - 1)] ?? '';
}
