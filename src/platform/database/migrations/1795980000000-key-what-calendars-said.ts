import type { MigrationInterface, QueryRunner } from 'typeorm';
import { progressOf } from '../schema/online-alter.js';
import { keptSecret } from '../secrets/kept-secret.js';
import { withKey } from '../secrets/keyed-hash.js';
import { change, select } from '../sql/sql.js';

const ROWS_TOGETHER = 500;

/** What was in calendars is remembered by hashes of it: those that were made without a key get one, and mean the same as before. */
export class KeyWhatCalendarsSaid1795980000000 implements MigrationInterface {
  readonly name = 'KeyWhatCalendarsSaid1795980000000';

  async up(runner: QueryRunner): Promise<void> {
    progressOf(runner)?.step('key the hashes of calendar_feed_event');
    for (;;) {
      const rows = await select<{ id: string; digest: string }>(
        runner.manager,
        `SELECT id, digest FROM calendar_feed_event WHERE LENGTH(digest) = 64 LIMIT ${ROWS_TOGETHER}`,
        [],
      );
      if (rows.length === 0) return;
      const secret = await keptSecret(runner.manager, 'calendar_feeds', new Date());
      for (const { id, digest } of rows)
        await change(
          runner.manager,
          'UPDATE calendar_feed_event SET digest = ? WHERE id = ? AND digest = ?',
          [withKey(secret, digest), id, digest],
        );
    }
  }

  /** A hash cannot be undone: the version before takes what calendars say as new. */
  async down(): Promise<void> {}
}
