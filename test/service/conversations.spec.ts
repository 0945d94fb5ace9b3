import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { ENTITIES } from '../../src/app.module.js';
import type { ConversationFilter } from '../../src/front-desk/conversations/conversation-list.js';
import { ConversationList } from '../../src/front-desk/conversations/conversation-list.js';
import { TextsWith } from '../../src/messaging/messages/texts-with.js';
import { openDatabase } from '../../src/platform/database/connection/open.js';
import { fillConversations } from '../../src/platform/database/schema/fill-conversations.js';
import { insertRows } from '../../src/platform/database/sql/sql.js';
import { LatestTexts } from '../../src/reminders/appointment/latest-texts.js';
import { Retention } from '../../src/scheduling/retention.js';
import type { TestDatabase } from '../databases/databases.js';
import { databases } from '../databases/databases.js';
import { everythingStored } from '../security/everything-stored.js';
import { eventually, RunningService } from './running-service.js';
import { analyze, Statements } from './statements.js';
import { TestClock } from './test-clock.js';

interface Conversation {
  contact_number: string;
  unread: number;
  needs_answer: boolean;
  follow_ups: { id: string; why: string }[];
  last_message: { id: string; kind: string; text: string | null } | null;
  next_appointment: { reminder_id: string } | null;
  opted_out: boolean;
}
interface Page {
  conversations: Conversation[];
  next_cursor: string | null;
}

const PERSON = '12223334444';
const OTHER = '12225550001';

describe.each(databases())('conversations on $name', (database) => {
  let service: RunningService;

  const start = async (settings: Record<string, string> = {}): Promise<void> => {
    service = await RunningService.start(database, settings);
  };
  beforeEach(() => start());
  afterEach(() => service.stop());

  const list = async (query = ''): Promise<Page> => {
    const { status, text, body } = await service.request<Page>('GET', `/conversations${query}`);
    if (status !== 200) throw new Error(`${status} ${text}`);
    return body;
  };
  const numbers = async (state: string): Promise<string[]> =>
    (await list(`?state=${state}`)).conversations.map(({ contact_number: number }) => number);
  const read = async (number = PERSON, body?: object): Promise<number> =>
    (await service.request('PUT', `/conversations/${number}/read`, body)).status;
  const write = (number: string, text: string): Promise<unknown> =>
    service.request('POST', `/contacts/${number}/messages`, { text });
  const reminded = async (fields: Record<string, unknown> = {}): Promise<string> => {
    const id = await service.createReminder(fields);
    await service.becomes(id, { reminder_sent: true });
    return id;
  };

  it('are listed once a number, the latest first, with what was said last and the next appointment', async () => {
    const id = await reminded({ contact_name: 'Maria Garcia', location: 'West Side' });
    await service.createReminder({ appointment_time: '2027-05-01T10:00Z', notify_window: 1 });
    expect(await list()).toEqual({ conversations: [], next_cursor: null });

    await service.reply('Can I bring my dog?');
    service.clock.advance({ minutes: 1 });
    await service.reply('Who are you?', OTHER);
    service.clock.advance({ minutes: 1 });
    await service.reply('He is small');

    const { conversations } = await list();
    expect(conversations).toEqual([
      {
        contact_number: PERSON,
        contact_name: 'Maria Garcia',
        unread: 2,
        needs_answer: true,
        follow_ups: expect.arrayContaining([expect.objectContaining({ why: 'question' })]),
        last_message: {
          id: expect.stringMatching(/^[0-9a-f]{32}$/),
          direction: 'inbound',
          kind: 'inbound',
          status: 'received',
          reason: 'answer',
          text: 'He is small',
        },
        last_at: '2027-03-01 12:02:00',
        next_appointment: expect.objectContaining({
          reminder_id: id,
          contact_name: 'Maria Garcia',
          location: 'West Side',
          appt_sys_dt: '2027-03-02 12:00:00',
          will_attend: null,
        }),
        opted_out: false,
      },
      expect.objectContaining({
        contact_number: OTHER,
        contact_name: null,
        unread: 1,
        next_appointment: null,
      }),
    ]);

    service.clock.advance({ minutes: 1 });
    await write(OTHER, 'The West Side Clinic');
    expect((await list()).conversations).toMatchObject([
      { contact_number: OTHER, unread: 1, last_message: { kind: 'staff', text: 'The West Side Clinic' } },
      { contact_number: PERSON },
    ]);

    service.clock.advance({ hours: 48 });
    expect((await list()).conversations[1]).toMatchObject({
      contact_name: 'Maria Garcia',
      next_appointment: { contact_name: null },
    });
  });

  it('are unread until somebody has read them, and open until everything is seen to', async () => {
    await reminded();
    await service.reply('zebra zebra');
    expect([await numbers('unread'), await numbers('open')]).toEqual([[PERSON], [PERSON]]);

    expect(await read()).toBe(204);
    expect([await numbers('unread'), await numbers('open')]).toEqual([[], [PERSON]]);
    expect((await list()).conversations).toMatchObject([
      { unread: 0, follow_ups: [{ why: 'unclear_reply' }] },
    ]);

    const [conversation] = (await list()).conversations;
    const path = `/follow-ups/${conversation?.follow_ups[0]?.id}/handled`;
    await service.request('PUT', path, {});
    expect([await numbers('open'), await numbers('all')]).toEqual([[], [PERSON]]);
    await service.request('DELETE', path);
    expect(await numbers('open')).toEqual([PERSON]);

    await service.reply('yes');
    expect([await numbers('unread'), await numbers('open')]).toEqual([[], []]);
  });

  it('are settled by an answer by phone, by a deletion, and by time', async () => {
    const [phoned = '', deleted = '', stranger = ''] = ['12225550001', '12225550002', '12225550003'];
    const first = await reminded({ contact_number: phoned });
    const second = await reminded({ contact_number: deleted });
    for (const number of [phoned, deleted, stranger]) {
      await service.reply(`What do you mean, ${number}?`, number);
      await read(number);
    }
    expect((await numbers('open')).sort()).toEqual([phoned, deleted, stranger]);

    await service.request('PUT', `/reminder/${first}/answer`, { will_attend: true });
    await service.request('DELETE', `/reminder/${second}`);
    expect(await numbers('open')).toEqual([stranger]);

    service.clock.advance({ hours: 24 * 30 + 1 });
    expect(await numbers('open')).toEqual([]);
    await service.provider(Retention).sweep();
    const { conversation } = await everythingStored(service.database);
    expect(conversation).toMatchObject(Array(3).fill({ state: 'settled' }));
  });

  it('do not count as unread what was answered and understood, or came twice', async () => {
    const id = await reminded();
    await service.reply('yes');
    await service.becomes(id, { will_attend: true });
    await service.reply('thanks');
    expect((await list()).conversations).toMatchObject([{ unread: 0, last_message: { text: 'thanks' } }]);

    await service.reply('zebra zebra', PERSON, 'once');
    await service.reply('zebra zebra', PERSON, 'once');
    await service.reply('zebra zebra', PERSON, 'again');
    expect((await list()).conversations).toMatchObject([{ unread: 1 }]);
  });

  it('stay unread where something has come in since they were seen', async () => {
    await service.reply('zebra zebra');
    const [seen] = (await list()).conversations;
    await service.reply('and something else');

    expect(await read(PERSON, { message_id: seen?.last_message?.id })).toBe(204);
    expect(await numbers('unread')).toEqual([PERSON]);
    const [now] = (await list()).conversations;
    expect(await read(PERSON, { message_id: now?.last_message?.id })).toBe(204);
    expect(await numbers('unread')).toEqual([]);
    expect([await read(OTHER), await read('x'), await read(PERSON, { message_id: 'x' })]).toEqual([
      204, 400, 400,
    ]);
  });

  describe('that need an answer', () => {
    const done = async (body: object = {}, number = PERSON): Promise<number> =>
      (await service.request('PUT', `/conversations/${number}/done`, body)).status;
    const find = async (number = PERSON): Promise<Conversation> =>
      (await service.request<Conversation>('GET', `/conversations/${number}`)).body;
    const handled = async (): Promise<unknown[]> => {
      const { body } = await service.request<{ follow_ups: { why: string }[] }>(
        'GET',
        '/follow-ups?state=handled',
      );
      return body.follow_ups.map(({ why }) => why);
    };

    it('stay open, read or not, until they are done, and open again when the contact writes', async () => {
      await reminded();
      await service.reply('zebra zebra');
      await read();
      expect([await find(), await numbers('open')]).toMatchObject([
        { unread: 0, needs_answer: true, follow_ups: [{ why: 'unclear_reply' }] },
        [PERSON],
      ]);

      expect(await done()).toBe(204);
      expect([await find(), await numbers('open')]).toMatchObject([{ needs_answer: false }, []]);
      await service.reply('zebra once more');
      expect(await find()).toMatchObject({ unread: 1, needs_answer: true });

      expect([await done(), await done({}, OTHER)]).toEqual([204, 204]);
      expect((await service.request('DELETE', `/conversations/${PERSON}/done`)).status).toBe(204);
      expect([await find(), await numbers('open')]).toMatchObject([
        { unread: 0, needs_answer: true },
        [PERSON],
      ]);
      for (const method of ['GET', 'DELETE'] as const) {
        const path = `/conversations/${OTHER}${method === 'GET' ? '' : '/done'}`;
        expect((await service.request(method, path)).status).toBe(404);
      }
    });

    it('are done with what was asked in them, but not with what needs a call, nor with what has come in since', async () => {
      await reminded();
      await service.reply('Can I bring my dog?');
      const seen = (await find()).last_message?.id;
      await service.reply('zebra');
      await done({ message_id: seen });
      expect(await find()).toMatchObject({ unread: 2, needs_answer: true });

      await done({ message_id: (await find()).last_message?.id });
      expect([await find(), await handled()]).toMatchObject([
        { needs_answer: false, follow_ups: [] },
        ['question'],
      ]);

      service.clock.advance({ minutes: 1 });
      await service.reply('my mother died last night');
      await done();
      expect(await find()).toMatchObject({ needs_answer: true, follow_ups: [{ why: 'bereavement' }] });
      expect(await done({ message_id: 'x' })).toBe(400);
    });
  });

  it('count each text, also where several come at once', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, index) => service.reply(`zebra ${index}`, OTHER)));

    expect((await list()).conversations).toMatchObject([{ contact_number: OTHER, unread: 8 }]);
  });

  it('are paged to the end, in every state', async () => {
    const some = Array.from({ length: 7 }, (_, index) => `1222555000${index}`);
    for (const [index, number] of some.entries()) {
      await service.reply('zebra zebra', number);
      if (index % 2 === 0) await read(number);
      // Some at the very same moment.
      if (index % 3 === 0) service.clock.advance({ minutes: 1 });
    }
    const walk = async (state: string): Promise<string[]> => {
      const all: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: Page = await list(`?state=${state}&limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
        all.push(...page.conversations.map(({ contact_number: number }) => number));
        cursor = page.next_cursor;
      }
      return all;
    };

    const latestFirst = [...some].reverse();
    expect(await walk('all')).toEqual(latestFirst);
    expect(await walk('open')).toEqual(latestFirst);
    expect(await walk('unread')).toEqual(latestFirst.filter((_, index) => index % 2 === 1));
    for (const query of ['?state=closed', '?limit=101', '?cursor=x'])
      expect((await service.request('GET', `/conversations${query}`)).status).toBe(400);
  });

  it('hold what has come in to an older version, too', async () => {
    await service.reply('zebra zebra');
    const { manager } = service.provider(DataSource);
    for (const table of ['inbound_text', 'conversation']) await manager.query(`DELETE FROM ${table}`);
    await service.close();
    const again = await RunningService.startOn(service.database, service.clock, service.carrier);
    try {
      await eventually(async () => {
        const { body } = await again.request<Page>('GET', '/conversations?state=unread');
        expect(body.conversations).toMatchObject([
          { contact_number: PERSON, unread: 1, last_message: { text: 'zebra zebra' } },
        ]);
      });
    } finally {
      await again.close();
    }
  });

  it('are there, and read, after an upgrade of a database in which some have written', async () => {
    await reminded();
    await service.reply('zebra zebra');
    await service.reply('Who are you?', OTHER);
    await service.close();
    const opened = await openDatabase(service.database.url, ENTITIES);
    for (const table of ['inbound_text', 'conversation']) await opened.query(`DELETE FROM ${table}`);
    const runner = opened.createQueryRunner();
    for (let time = 0; time < 2; time++) await fillConversations(runner);
    await runner.release();
    await opened.destroy();

    const again = await RunningService.startOn(service.database, service.clock, service.carrier);
    try {
      const { body } = await again.request<Page>('GET', '/conversations?state=open');
      expect(body.conversations).toMatchObject([
        { contact_number: OTHER, unread: 0, follow_ups: [{ why: 'no_appointment' }] },
        { contact_number: PERSON, unread: 0, follow_ups: [{ why: 'unclear_reply' }] },
      ]);
      const { inbound_text: heard } = await everythingStored(service.database);
      expect(heard).toHaveLength(2);
    } finally {
      await again.close();
    }
  });

  it('go with the contact, and when they are over', async () => {
    await service.reply('zebra zebra');
    await service.reply('zebra zebra', OTHER);
    await service.request('DELETE', `/contacts/${PERSON}`);
    expect(await numbers('all')).toEqual([OTHER]);

    service.clock.advance({ hours: 24 * 91 });
    await service.provider(Retention).sweep();
    expect(await everythingStored(service.database)).toMatchObject({
      conversation: [],
      inbound_text: [],
      message: [],
    });
  });

  it.each([
    ['off', {}],
    ['on', { text: 'Can I bring my dog?' }],
  ])('are told of as they come in, with EVENTS_TEXTS=%s', async (EVENTS_TEXTS, text) => {
    await service.stop();
    await start({ EVENTS_TEXTS });
    const id = await reminded();
    await service.reply('Can I bring my dog?');
    await service.reply('Can I bring my dog?', OTHER);

    const received = async (): Promise<unknown[]> => {
      const { body } = await service.request<{ events: { type: string; data: object }[] }>('GET', '/events');
      return body.events.filter(({ type }) => type === 'message.received').map(({ data }) => data);
    };
    const message_id = expect.stringMatching(/^[0-9a-f]{32}$/);
    await eventually(async () =>
      expect(await received()).toEqual([
        { reminder_id: id, message_id, ...text },
        { number: OTHER, message_id, ...text },
      ]),
    );
    for (const number of [PERSON, OTHER]) await service.request('DELETE', `/contacts/${number}`);
    expect(JSON.stringify(await received())).not.toMatch(/dog|12225550001/);
  });
});

const COUNT = 10_000;
const NOW = new Date('2027-03-01T12:00:00Z');
const idOf = (index: number): string => String(index).padStart(32, '0');
const numberOf = (index: number): string => `1${2_000_000_000 + index}`;
const STATES = ['unread', 'waiting', 'settled', 'settled'];

/** One person wrote a tenth of all. */
async function fill(dataSource: DataSource): Promise<void> {
  const { manager } = dataSource;
  const indices = Array.from({ length: COUNT }, (_, index) => index);
  const at = (index: number): Date => new Date(NOW.getTime() - (COUNT - index) * 1_000);
  await insertRows(
    manager,
    'message',
    indices.map((index) => ({
      ...{ id: idOf(index), direction: 'inbound', kind: 'inbound', version: 1, recipient: '12066418000' },
      ...{
        sender: numberOf(index % 10 === 0 ? 0 : index),
        body: 'zebra',
        status: 'received',
        reason: 'answer',
      },
      ...{ lane: 0, planned_for: at(index), send_at: at(index), not_after: at(index), attempt: 0 },
      ...{ created_at: at(index), updated_at: at(index) },
    })),
  );
  await insertRows(
    manager,
    'inbound_text',
    indices.map((index) => ({ message_id: idOf(index), number: numberOf(index % 10 === 0 ? 0 : index) })),
  );
  await insertRows(
    manager,
    'conversation',
    indices.map((index) => ({
      ...{ number: numberOf(index), last_id: idOf(index), last_at: at(index) },
      ...{ unread: index % 4 === 0 ? 1 : 0, state: STATES[index % 4] ?? '', waits_until: null },
    })),
  );
  const ahead = new Date(NOW.getTime() + 24 * 3_600_000);
  await insertRows(
    manager,
    'reminder',
    indices.map((index) => ({
      ...{ id: idOf(index), contact_number: numberOf(index), appointment_at: ahead, time_zone: 'UTC' },
      ...{ wall_time: '2027-03-02 12:00:00', tz_version: '2027a', notify_windows: '[1]', status: 'notified' },
      ...{ reminder_sent: true, confirm_sent: false, version: 1, created_at: NOW, updated_at: NOW },
    })),
  );
  await insertRows(
    manager,
    'follow_up',
    indices.map((index) => ({
      ...{ id: idOf(index), version: 1, why: 'question', message_id: idOf(index), since: NOW },
      ...{ appointment_at: ahead, reminder_id: index % 3 === 0 ? null : idOf(index) },
      ...{ contact_number: index % 3 === 0 ? numberOf(index) : null },
    })),
  );
  await analyze(dataSource, ['message', 'inbound_text', 'conversation', 'reminder', 'follow_up']);
}

describe.each(databases())('conversations among many on $name', (kind) => {
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
      return steps.map(({ detail }) => detail).join('; ');
    }
    const rows = await dataSource.manager.query<{ key: string | null; type: string; Extra: string }[]>(
      `EXPLAIN FORMAT=TRADITIONAL ${sql}`,
      values,
    );
    return rows.map(({ key, type, Extra }) => `${type} ${key ?? 'SCAN'} ${Extra}`).join('; ');
  };
  /** Of the statements that walk along many rows; others look rows up by their keys. */
  const plansOf = (table: string): Promise<string[]> =>
    Promise.all(statements.seen.filter(({ sql }) => sql.includes(`FROM ${table}`)).map(planOf));

  it.each<[ConversationFilter, string]>([
    ['all', 'conversation_last'],
    ['unread', 'conversation_state'],
    ['open', 'conversation_state'],
  ])('are read by an index alone, without a sort: %s', async (filter, index) => {
    const conversations = new ConversationList(
      dataSource,
      new TestClock(NOW.toISOString()),
      new LatestTexts(dataSource),
    );
    const { end } = await conversations.page(filter, 20);
    expect(end).toBeDefined();
    await conversations.page(filter, 20, end);

    const plans = await plansOf('conversation');
    expect(plans).toHaveLength(filter === 'open' ? 4 : 2);
    for (const plan of plans) {
      expect(plan).toContain(index);
      expect(plan).not.toMatch(/TEMP B-TREE|filesort|temporary|\bALL\b/);
    }
    // What is shown of each is found by its keys: no table is read as a whole.
    const all = await Promise.all(statements.seen.filter(({ sql }) => sql.startsWith('SELECT')).map(planOf));
    expect(all.filter((plan) => /SCAN (?!\w+ USING)|ALL SCAN/.test(plan))).toEqual([]);
  });

  it('are found with all that was said in them by an index alone', async () => {
    const texts = new TextsWith();
    const before = idOf(5_000);
    for (const slice of [{ limit: 20 }, { limit: 20, before }, { limit: 20, after: before }])
      expect(await texts.page(dataSource.manager, numberOf(0), slice)).toHaveLength(20);

    const plans = [...(await plansOf('inbound_text')), ...(await plansOf('message WHERE recipient'))];
    expect(plans).toHaveLength(6);
    for (const plan of plans) {
      expect(plan).toMatch(/inbound_text_number|message_of_recipient/);
      expect(plan).not.toMatch(/TEMP B-TREE|filesort|temporary|\bALL\b/);
    }
  });
});
