import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { AbstractLogger } from 'typeorm';
import { ENTITIES } from '../../src/app.module.js';
import { Claims } from '../../src/messaging/messages/claims.js';
import { Lease } from '../../src/messaging/messages/lease.js';
import { PRIORITY } from '../../src/messaging/messages/message.entity.js';
import { openDatabase } from '../../src/platform/database/connection/open.js';
import { insertRows } from '../../src/platform/database/sql/sql.js';
import { Metrics } from '../../src/platform/metrics/metrics.js';
import type { TestDatabase } from '../databases/databases.js';
import { databases } from '../databases/databases.js';
import { TestClock } from './test-clock.js';

const NINE = '2027-07-06T09:00:00.000Z';
const BATCH = 100;

class Statements extends AbstractLogger {
  readonly seen: { readonly sql: string; readonly values: unknown[] }[] = [];

  override logQuery(sql: string, values: unknown[] = []): void {
    this.seen.push({ sql, values });
  }

  protected override writeLog(): void {
    // Only statements are of interest.
  }
}

function text(
  index: number,
  sendAt: Date,
  status: 'scheduled' | 'sent',
): Record<string, string | number | Date> {
  return {
    id: String(index).padStart(32, '0'),
    direction: 'outbound',
    kind: 'reminder',
    version: 1,
    recipient: `1${2_000_000_000 + index}`,
    status,
    reason: 'as_planned',
    lane: PRIORITY.reminder,
    planned_for: sendAt,
    send_at: sendAt,
    not_after: new Date(sendAt.getTime() + 3_600_000 + index),
    attempt: 0,
    created_at: sendAt,
    updated_at: sendAt,
  };
}

/** Of ten thousand texts half are over, and half fall due at nine o'clock. */
async function fill({ manager, options }: DataSource): Promise<void> {
  const rows = Array.from({ length: 10_000 }, (_, index) =>
    text(index, new Date(NINE), index % 2 ? 'scheduled' : 'sent'),
  );
  await insertRows(manager, 'message', rows);
  await manager.query(options.type === 'better-sqlite3' ? 'ANALYZE' : 'ANALYZE TABLE message');
}

describe.each(databases())('due messages on $name', (kind) => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let claims: Claims;
  let clock: TestClock;
  let statements: Statements;

  beforeEach(async () => {
    clock = new TestClock(NINE);
    statements = new Statements();
    database = await kind.createEmpty();
    dataSource = await openDatabase(database.url, ENTITIES);
    await fill(dataSource);
    claims = new Claims(dataSource, clock, new Metrics());
    dataSource.setOptions({ logger: statements });
  });
  afterEach(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  /** Which index it walks, and whether it has to sort. */
  const planOf = async ({ sql, values }: Statements['seen'][number]): Promise<unknown> => {
    if (kind.name === 'sqlite') {
      const steps = await dataSource.manager.query<{ detail: string }[]>(`EXPLAIN QUERY PLAN ${sql}`, values);
      const details = steps.map(({ detail }) => detail).join('; ');
      return { index: /INDEX (\w+)/.exec(details)?.[1], sorts: details.includes('TEMP B-TREE') };
    }
    const rows = await dataSource.manager.query<{ key: string; Extra: string }[]>(
      `EXPLAIN FORMAT=TRADITIONAL ${sql}`,
      values,
    );
    return { index: rows[0]?.key, sorts: rows.some(({ Extra }) => /filesort|temporary/.test(Extra)) };
  };

  it.each([
    ['the longest due first', 0, 'message_due'],
    ['in a backlog the most urgent appointment', 10, 'message_urgent'],
  ])('come off an index without a sort: %s', async (_, minutesLate, index) => {
    clock.advance({ minutes: minutesLate });

    const first = await claims.due(PRIORITY.reminder, BATCH);
    const second = await claims.due(PRIORITY.reminder, BATCH);

    expect(new Set([...first, ...second].map(({ id }) => id)).size).toBe(2 * BATCH);
    const plans = await Promise.all([...statements.seen].map(planOf));
    expect(plans).toEqual([
      { index: 'message_due', sorts: false },
      { index, sorts: false },
      { index, sorts: false },
    ]);
  });

  it('come off an index without a sort: what is overdue, and what is next', async () => {
    await claims.overdue(PRIORITY.reminder);
    await claims.nextDue(PRIORITY.reminder, 1_000);

    const plans = await Promise.all([...statements.seen].map(planOf));
    expect(plans).toEqual([
      { index: 'message_urgent', sorts: false },
      { index: 'message_due', sorts: false },
    ]);
  });

  it('are walked through from the front again after a second, for what fell due meanwhile', async () => {
    const [first] = await claims.due(PRIORITY.reminder, 1);
    const earlier = text(20_000, new Date(Date.parse(NINE) - 1_000), 'scheduled');
    await insertRows(dataSource.manager, 'message', [earlier]);

    const [second] = await claims.due(PRIORITY.reminder, 1);
    clock.standStill(1);
    const [third] = await claims.due(PRIORITY.reminder, 1);

    expect([first?.id, second?.id]).toEqual(['1', '3'].map((id) => id.padStart(32, '0')));
    expect(third?.id).toBe(earlier.id);
  });

  it('are claimed by their ids, however many are scheduled', async () => {
    const due = await claims.due(PRIORITY.reminder, BATCH);
    const ready = due.map((message) => ({ message, text: 'You have an appointment', segments: 1 }));
    statements.seen.length = 0;

    const claimed = await claims.claim(ready, new Lease(clock, 60_000), 'flowroute', '12066418000');

    expect(claimed.size).toBe(BATCH);
    const updates = statements.seen.filter(({ sql }) => sql.startsWith('UPDATE message'));
    const byId = kind.name === 'sqlite' ? 'sqlite_autoindex_message_1' : 'PRIMARY';
    expect(await Promise.all(updates.map(planOf))).toEqual([{ index: byId, sorts: false }]);
  });

  it('are shared with a replica that claims at the same time: each is claimed once, and none is left', async () => {
    const others = new Claims(dataSource, clock, new Metrics());
    const claimFrom = async (from: Claims, due: Awaited<ReturnType<Claims['due']>>): Promise<string[]> => {
      const ready = due.map((message) => ({ message, text: 'You have an appointment', segments: 1 }));
      return [...(await from.claim(ready, new Lease(clock, 60_000), 'flowroute', '12066418000'))];
    };
    const wanted = await others.due(PRIORITY.reminder, BATCH);
    const claimed = await claimFrom(claims, await claims.due(PRIORITY.reminder, BATCH));
    expect(await claimFrom(others, wanted)).toEqual([]);
    statements.seen.length = 0;

    for (let due = await others.due(PRIORITY.reminder, BATCH); due.length > 0;) {
      claimed.push(...(await claimFrom(others, due)));
      clock.standStill(1);
      due = await others.due(PRIORITY.reminder, BATCH);
    }

    expect(claimed.length).toBe(5_000);
    expect(new Set(claimed).size).toBe(5_000);
    const ofShares = statements.seen.filter(({ sql }) => sql.includes('SUBSTR(id, -1)'));
    expect(ofShares.length).toBeGreaterThan(0);
    const plans = await Promise.all(ofShares.slice(0, 3).map(planOf));
    expect(new Set(plans.map((plan) => JSON.stringify(plan)))).toEqual(
      new Set([JSON.stringify({ index: 'message_due', sorts: false })]),
    );
  });
});
