import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { ENTITIES } from '../../src/app.module.js';
import { openDatabase } from '../../src/platform/database/connection/open.js';
import { insertRows } from '../../src/platform/database/sql/sql.js';
import { ReminderSearch } from '../../src/reminders/search/reminder-search.js';
import type { TestDatabase } from '../databases/databases.js';
import { databases } from '../databases/databases.js';
import { RunningService } from './running-service.js';
import { analyze, Statements } from './statements.js';

type Fields = Record<string, unknown>;

describe.each(databases())('a search on $name', (database) => {
  let service: RunningService;

  beforeEach(async () => {
    service = await RunningService.start(database);
  });
  afterEach(() => service.stop());

  const create = (contact_name: string, more: Fields = {}): Promise<string> =>
    service.createReminder({ contact_name, notify_window: 1, ...more });
  const page = async (query: string): Promise<{ names: unknown[]; next: string | null }> => {
    const { status, text, body } = await service.request<{ reminders: Fields[]; next_cursor: string | null }>(
      'GET',
      `/reminder?${query}`,
    );
    if (status !== 200) throw new Error(`${status} ${text}`);
    return { names: body.reminders.map((each) => each['contact_name']), next: body.next_cursor };
  };
  const find = async (q: string, more = ''): Promise<unknown[]> =>
    (await page(`q=${encodeURIComponent(q)}${more}`)).names;

  it('finds names by the beginning of any word, without case and accents, and only once', async () => {
    for (const name of ['María García-López', "Sean O'Brien", 'Łukasz Żak', 'Mara Marino', 'Bob'])
      await create(name);

    expect(await find('garc')).toEqual(['María García-López']);
    expect(await find('LOPEZ maria')).toEqual(['María García-López']);
    expect(await find('obrien')).toEqual(["Sean O'Brien"]);
    expect(await find('lukasz zak')).toEqual(['Łukasz Żak']);
    expect(await find('mar')).toEqual(['Mara Marino', 'María García-López']);
    expect(await find('arcia')).toEqual([]);
    expect(await find('%')).toEqual([]);
  });

  it('finds the last digits of a number, and an external id', async () => {
    await create('One', { contact_number: '12065551234' });
    await create('Two', { contact_number: '12065561234', external_id: '1234' });
    await create('Three', { contact_number: '+442079460958', external_id: 'cal-7' });

    expect(await find('1234')).toEqual(['Two', 'One']);
    expect(await find('555-1234')).toEqual(['One']);
    expect(await find('+44 20 7946 0958')).toEqual(['Three']);
    expect(await find('cal-7')).toEqual(['Three']);
    expect((await page('external_id=cal-7')).names).toEqual(['Three']);
    expect(await find('234')).toEqual([]);
  });

  it('follows what is changed, canceled or deleted', async () => {
    const id = await create('Maria Garcia');
    await service.request('PATCH', `/reminder/${id}`, {
      contact_name: 'Ana Lopez',
      contact_number: '12065559876',
    });
    expect([await find('maria'), await find('lop'), await find('9876')]).toEqual([
      [],
      ['Ana Lopez'],
      ['Ana Lopez'],
    ]);

    await service.request('PATCH', `/reminder/${id}`, { appointment_time: '2027-04-01T10:00Z' });
    await service.request('POST', `/reminder/${id}/cancel`);
    expect(await find('lop', '&from=2027-04-01&to=2027-04-02')).toEqual(['Ana Lopez']);
    await service.request('DELETE', `/reminder/${id}`);
    expect(await find('lop')).toEqual([]);
  });

  it('is paged to its end, of all days or some', async () => {
    const days = ['02', '03', '04', '05', '06'];
    for (const day of days)
      for (const name of ['Maria', 'Mario'])
        await create(`${name} ${day}`, {
          appointment_time: `2027-03-${day}T10:00Z`,
          contact_number: '12065551234',
        });

    const walk = async (query: string): Promise<unknown[]> => {
      const all: unknown[] = [];
      for (let next: string | null = ''; next !== null;) {
        const some: { names: unknown[]; next: string | null } = await page(
          `${query}&limit=2${next === '' ? '' : `&cursor=${next}`}`,
        );
        all.push(...some.names);
        next = some.next;
      }
      return all;
    };

    const inOrder = (some: readonly string[]): string[] =>
      ['Maria', 'Mario'].flatMap((name) => some.map((day) => `${name} ${day}`));
    expect(await walk('q=mari')).toEqual(inOrder(days));
    expect(await walk('q=mari&from=2027-03-03&to=2027-03-06')).toEqual(inOrder(['03', '04', '05']));
    expect(await walk('q=1234&from=2027-03-03&to=2027-03-04')).toEqual(['Maria 03', 'Mario 03']);
    expect((await service.request('GET', '/reminder?q=a&cursor=xyz')).status).toBe(400);
  });
});

const COUNT = 10_000;
const idOf = (index: number): string => String(index).padStart(32, '0');
const timeOf = (index: number): Date =>
  new Date(Date.parse('2027-03-01T12:00Z') + (index % 1_000) * 3_600_000);

/** One in four has a name that nobody else has. */
const wordsOf = (index: number): string[] =>
  index % 4 === 0 ? ['alexandra', `r${index}`] : [`maria${index % 50}`, 'garcia'];

async function fill(dataSource: DataSource): Promise<void> {
  const { manager } = dataSource;
  const indices = Array.from({ length: COUNT }, (_, index) => index);
  const now = new Date();
  await insertRows(
    manager,
    'reminder',
    indices.map((index) => {
      const number = `1${2_000_000_000 + index * 7}`;
      return {
        id: idOf(index),
        contact_number: number,
        number_end: number.slice(-4),
        contact_name: wordsOf(index).join(' '),
        appointment_at: timeOf(index),
        ...{ time_zone: 'UTC', wall_time: '2027-03-01 12:00:00', tz_version: '2027a', notify_windows: '[1]' },
        ...{ status: 'scheduled', reminder_sent: false, confirm_sent: false, version: 1 },
        ...{ created_at: now, updated_at: now },
      };
    }),
  );
  await insertRows(
    manager,
    'reminder_word',
    indices.flatMap((index) =>
      wordsOf(index).map((word) => ({
        word,
        appointment_at: timeOf(index),
        reminder_id: idOf(index),
      })),
    ),
  );
  await analyze(dataSource, ['reminder', 'reminder_word']);
}

describe.each(databases())('a search among many on $name', (kind) => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let statements: Statements;

  // Once, as the tests only read.
  beforeAll(async () => {
    database = await kind.create();
    dataSource = await openDatabase(database.url, ENTITIES);
    await fill(dataSource);
  });
  beforeEach(() => {
    statements = new Statements();
    dataSource.setOptions({ logger: statements });
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  /** Which index each statement walks, and whether it reads a whole table or has to sort. */
  const planOf = async ({ sql, values }: Statements['seen'][number]): Promise<string> => {
    if (kind.name === 'sqlite') {
      const steps = await dataSource.manager.query<{ detail: string }[]>(`EXPLAIN QUERY PLAN ${sql}`, values);
      const details = steps.map(({ detail }) => detail).join('; ');
      return /SCAN|TEMP B-TREE/.test(details) ? details : 'index';
    }
    const rows = await dataSource.manager.query<{ key: string | null; type: string; Extra: string }[]>(
      `EXPLAIN FORMAT=TRADITIONAL ${sql}`,
      values,
    );
    // The unique index has no such external id.
    if (rows.some(({ Extra }) => Extra.startsWith('Impossible WHERE noticed after reading const')))
      return 'index';
    const isBad = rows.some(
      ({ key, type, Extra }) => key === null || type === 'ALL' || /filesort|temporary/.test(Extra),
    );
    return isBad ? JSON.stringify(rows) : 'index';
  };

  it('finds at once who has a common name and a rare one, whatever is longer', async () => {
    const search = new ReminderSearch(dataSource);

    const { reminders, nextCursor } = await search.page('garcia maria13', {}, 10);
    const alone = await search.page('alexandra r9996', {}, 10);
    const never = await search.page('garcia r9996', {}, 10);

    expect(reminders).toHaveLength(10);
    expect(nextCursor).not.toBeNull();
    expect(alone.reminders.map(({ id }) => id)).toEqual([idOf(9_996)]);
    expect(never).toEqual({ reminders: [], nextCursor: null });
  });

  it.each(['maria', 'garcia', 'r', 'garcia maria', 'alexandra r'])(
    'finds all of a day, page by page: %j',
    async (text) => {
      const search = new ReminderSearch(dataSource);
      const days = { from: new Date('2027-03-10T00:00Z'), to: new Date('2027-03-11T00:00Z') };
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await search.page(text, days, 7, cursor);
        found.push(...page.reminders.map(({ id }) => id));
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);

      const wanted = Array.from({ length: COUNT }, (_, index) => index)
        .filter((index) => timeOf(index) >= days.from && timeOf(index) < days.to)
        .filter((index) =>
          text.split(' ').every((typed) => wordsOf(index).some((word) => word.startsWith(typed))),
        );
      expect(wanted.length).toBeGreaterThan(50);
      expect(found.sort()).toEqual(wanted.map(idOf));
    },
  );

  it.each([
    ['garc', {}],
    ['garcia', { from: new Date('2027-03-10T00:00Z'), to: new Date('2027-03-11T00:00Z') }],
    ['maria1', { from: new Date('2027-03-10T00:00Z'), to: new Date('2027-03-11T00:00Z') }],
    ['r', { from: new Date('2027-03-10T00:00Z'), to: new Date('2027-03-11T00:00Z') }],
    ['0007', {}],
    ['0007', { from: new Date('2027-03-01T00:00Z') }],
  ])('reads what it finds by an index alone, without a sort: %j, %j', async (text, days) => {
    const search = new ReminderSearch(dataSource);

    let page = await search.page(text, days, 20);
    // A page that took too long ends early, perhaps with none.
    while (page.reminders.length === 0 && page.nextCursor)
      page = await search.page(text, days, 20, page.nextCursor);
    expect(page.reminders.length).toBeGreaterThan(0);
    if (page.nextCursor) await search.page(text, days, 20, page.nextCursor);

    const plans = await Promise.all([...statements.seen].map(planOf));
    expect(plans.filter((plan) => plan !== 'index')).toEqual([]);
  });
});
