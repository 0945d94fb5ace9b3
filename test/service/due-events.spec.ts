import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { AbstractLogger } from 'typeorm';
import { ENTITIES } from '../../src/app.module.js';
import { EventBacklog } from '../../src/events/delivery/event-backlog.js';
import { EventClaims } from '../../src/events/delivery/event-claims.js';
import { EventQueue } from '../../src/events/delivery/event-queue.js';
import { EventFeed } from '../../src/events/feed/event-feed.js';
import { MessageReadings } from '../../src/messaging/messages/message-readings.js';
import { openDatabase } from '../../src/platform/database/connection/open.js';
import { Metrics } from '../../src/platform/metrics/metrics.js';
import { Readings } from '../../src/platform/metrics/readings.js';
import type { TestDatabase } from '../databases/databases.js';
import { databases } from '../databases/databases.js';
import { TestClock } from './test-clock.js';
import { pileUp } from './waiting-events.js';

const NINE = '2027-07-06T09:00:00.000Z';
const at = new Date(NINE);

class Statements extends AbstractLogger {
  readonly seen: { readonly sql: string; readonly values: unknown[] }[] = [];

  override logQuery(sql: string, values: unknown[] = []): void {
    this.seen.push({ sql, values });
  }

  protected override writeLog(): void {
    // Only statements are of interest.
  }
}

interface Step {
  readonly table: string | null;
  readonly key: string | null;
  readonly rows: number | string | null;
  readonly Extra: string | null;
}

describe.each(databases())('the statements about events on $name', (kind) => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let statements: Statements;
  let queue: EventQueue;
  let claims: EventClaims;
  const clock = new TestClock(NINE);

  beforeEach(async () => {
    statements = new Statements();
    database = await kind.createEmpty();
    dataSource = await openDatabase(database.url, ENTITIES);
    // All became due at one instant, and most are of one stream: no order but that of the places tells them apart.
    await pileUp(dataSource, { count: 4_000, streams: 4_000, at, status: 'delivered' });
    await pileUp(dataSource, { count: 4_000, streams: 1, at, first: 10_001 });
    await pileUp(dataSource, { count: 2_000, streams: 1_000, at, first: 20_001 });
    await dataSource.manager.query(kind.name === 'sqlite' ? 'ANALYZE' : 'ANALYZE TABLE event');
    claims = new EventClaims(dataSource, clock);
    queue = new EventQueue(dataSource, clock, claims);
    dataSource.setOptions({ logger: statements });
  });
  afterEach(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  /** The indexes it goes by, and whether it sorts rows of the table or reads it whole. */
  const planOf = async (sql: string, values: unknown[]): Promise<{ indexes: string[]; isSlow: boolean }> => {
    if (kind.name === 'sqlite') {
      const steps = await dataSource.manager.query<{ detail: string }[]>(`EXPLAIN QUERY PLAN ${sql}`, values);
      const details = steps.map(({ detail }) => detail);
      return {
        indexes: distinct(details.map((detail) => /INDEX (\w+)/.exec(detail)?.[1])),
        isSlow: details.some((detail) => /ORDER BY|SCAN (event|message)\b(?! USING)/.test(detail)),
      };
    }
    const steps = await dataSource.manager.query<Step[]>(`EXPLAIN FORMAT=TRADITIONAL ${sql}`, values);
    const ofTable = steps.filter(({ table }) => table === 'event' || table === 'message');
    return {
      indexes: distinct(ofTable.map(({ key }) => key)),
      isSlow: ofTable.some(({ key, Extra }) => key === null || (Extra ?? '').includes('filesort')),
    };
  };
  const plans = (ofStatements: (sql: string) => boolean): Promise<{ indexes: string[]; isSlow: boolean }[]> =>
    Promise.all(
      statements.seen.filter(({ sql }) => ofStatements(sql)).map(({ sql, values }) => planOf(sql, values)),
    );

  it('claim from both ends of a backlog by its indexes, and walk through what waits for others', async () => {
    const claimed = new Set<string>();
    let looks = 0;
    for (; claimed.size < 1_001 && looks < 200; looks++)
      for (const { stream } of await queue.claim(40, 10, claimed)) claimed.add(stream);

    expect(claimed.size).toBe(1_001);
    const pages = await plans((sql) => sql.startsWith('SELECT stream'));
    expect(distinct(pages.flatMap(({ indexes }) => indexes))).toEqual(['event_turn']);
    expect(pages.filter(({ isSlow }) => isSlow)).toEqual([]);
    const firsts = await plans((sql) => sql.startsWith('SELECT * FROM (SELECT id, stream'));
    expect(firsts[0]).toEqual({ indexes: ['event_stream'], isSlow: false });
    const updates = await plans((sql) => sql.startsWith('UPDATE event'));
    expect(updates[0]).toEqual({
      indexes: [kind.name === 'sqlite' ? 'sqlite_autoindex_event_1' : 'PRIMARY'],
      isSlow: false,
    });
  });

  it('number, give up and count without going through all that there are', async () => {
    await dataSource.manager.query('UPDATE event SET position = NULL WHERE position > 20000');
    await dataSource.manager.query(kind.name === 'sqlite' ? 'ANALYZE' : 'ANALYZE TABLE event');
    statements.seen.length = 0;
    const readings = new Readings(new Metrics());
    new EventBacklog(dataSource, readings);
    new MessageReadings(dataSource, clock, readings);

    await new EventFeed(dataSource).number();
    clock.advance({ hours: 25 });
    await claims.giveUpOld();
    expect(await readings.recent()).toMatchObject({ eventsDead: 500 });

    const looked = statements.seen.filter(
      ({ sql }) => /^\s*SELECT/.test(sql) && !sql.includes('MAX(position)'),
    );
    for (const { sql, values } of looked)
      expect({ sql, ...(await planOf(sql, values)) }).toMatchObject({ sql, isSlow: false });
    expect(looked.length).toBeGreaterThan(10);
  });
});

function distinct(names: readonly (string | null | undefined)[]): string[] {
  return [...new Set(names)].filter((name) => typeof name === 'string').sort();
}
