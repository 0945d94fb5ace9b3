import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeFlowroute } from '../carriers/fake-flowroute.js';
import { databases } from '../databases/databases.js';
import { everythingStored } from '../security/everything-stored.js';
import { RunningService } from './running-service.js';
import { TestClock } from './test-clock.js';

interface Result {
  index: number;
  status: string;
  reminder_id?: string;
  errors?: { field: string; message: string }[];
}
type Row = Record<string, unknown>;

const KEY_FORMAT = /^[0-9a-f]{32}$/;

describe.each(databases())('many reminders at once on $name', (database) => {
  let service: RunningService;

  beforeEach(async () => {
    service = await RunningService.start(database);
  });
  afterEach(() => service.stop());

  const row = (fields: Row = {}): Row => ({ ...service.reminder(), notify_window: 1, ...fields });
  const rows = (count: number): Row[] =>
    Array.from({ length: count }, (_, index) =>
      row({ contact_number: `1222${String(5_550_000 + index)}`, participant: `Person ${index}` }),
    );
  const bulk = async (reminders: unknown, query = '', at = service): Promise<Result[]> => {
    const answer = await at.request<{ results: Result[] }>('POST', `/reminder/bulk${query}`, { reminders });
    if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
    return answer.body.results;
  };
  const statuses = (results: readonly Result[]): string[] => results.map(({ status }) => status);
  const stored = async (): Promise<Record<string, unknown[]>> => everythingStored(service.database);

  it('are created and sent like any other', async () => {
    const due = row({ notify_window: [24, 2], participant: 'Joe', time_zone: 'America/Los_Angeles' });
    await service.request('PUT', '/opt-outs/12225550001');

    const results = await bulk([due, row({ contact_number: '12225550001' })]);

    expect(results).toEqual([
      { index: 0, status: 'created', reminder_id: expect.stringMatching(KEY_FORMAT) },
      { index: 1, status: 'created', reminder_id: expect.stringMatching(KEY_FORMAT) },
    ]);
    const [first = '', second = ''] = results.map(({ reminder_id: id }) => id);
    await service.becomes(first, {
      reminder_sent: true,
      participant: 'Joe',
      time_zone: 'America/Los_Angeles',
    });
    expect(service.textsTo()).toHaveLength(1);
    const { body } = await service.request('GET', `/reminder/${second}/messages`);
    expect(body).toMatchObject({ messages: [{ status: 'suppressed', reason: 'opted_out' }] });
  });

  it('go their way though some rows are wrong, each with every reason', async () => {
    const results = await bulk([
      row({ contact_number: '1' }),
      row({ participant: 'Joe' }),
      { ...row(), appointment_time: '2027-02-01T10:00Z', location: 'x\ny', colour: 'red' },
      'no object',
      null,
      row({ row_key: '' }),
      row({ row_key: 7, contact_number: '2' }),
      row({ appointment_time: '2027-02-30T10:00Z' }),
    ]);

    expect(statuses(results)).toEqual(['invalid', 'created', ...Array<string>(6).fill('invalid')]);
    expect(results.map(({ errors = [] }) => errors.map(({ field }) => field))).toEqual([
      ['contact_number'],
      [],
      ['colour', 'location', 'appointment_time'],
      ['body'],
      ['body'],
      ['row_key'],
      ['row_key', 'contact_number'],
      ['appointment_time'],
    ]);
    expect((await stored())['reminder']).toHaveLength(1);
  });

  it('are created once however often the same rows come, by their content or their key', async () => {
    const file = [...rows(3), row({ row_key: 'a' }), row({ row_key: 'b' })];
    const first = await bulk(file);

    const again = await bulk([...file, row({ contact_number: '12225559999' })]);

    expect(statuses(first)).toEqual(Array(5).fill('created'));
    expect(statuses(again)).toEqual([...Array<string>(5).fill('exists'), 'created']);
    expect(again.slice(0, 5).map(({ reminder_id: id }) => id)).toEqual(
      first.map(({ reminder_id: id }) => id),
    );
    const changed = await bulk([row({ row_key: 'a', location: 'elsewhere' })]);
    expect(changed).toMatchObject([{ status: 'invalid', errors: [{ field: 'row_key' }] }]);
    expect((await stored())['reminder']).toHaveLength(6);
  });

  it('that are the same row twice are one', async () => {
    const [first, second] = await bulk([row(), row({ contact_number: '+1 (222) 333-4444' })]);

    expect(first?.status).toBe('created');
    expect(second).toEqual({ index: 1, status: 'exists', reminder_id: first?.reminder_id });
  });

  it('a thousand of them, also where two replicas import the same file at once', async () => {
    const replica = await RunningService.startOn(
      service.database,
      new TestClock('2027-03-01T12:00:00Z'),
      await FakeFlowroute.start(),
    );
    try {
      const file = rows(1000);
      const answers = await Promise.all([bulk(file), bulk(file, '', replica), bulk([...file].reverse())]);

      const created = answers.flat().filter(({ status }) => status === 'created');
      expect(created).toHaveLength(1000);
      expect(answers.flat().filter(({ status }) => status === 'exists')).toHaveLength(2000);
      const { reminder = [], message = [], idempotency = [] } = await stored();
      expect([reminder.length, message.length, idempotency.length]).toEqual([1000, 1000, 1000]);
    } finally {
      await replica.close();
      await replica.carrier.stop();
    }
  });

  it('are only looked at in a dry run', async () => {
    const [known] = await bulk([row()]);

    const results = await bulk(
      [row(), row({ participant: 'Joe' }), row({ contact_number: 'x' })],
      '?dry_run=true',
    );

    expect(results).toMatchObject([
      { index: 0, status: 'exists', reminder_id: known?.reminder_id },
      { index: 1, status: 'valid' },
      { index: 2, status: 'invalid', errors: [{ field: 'contact_number' }] },
    ]);
    expect((await stored())['reminder']).toHaveLength(1);
  });

  it('say in a dry run when what they were created as was deleted', async () => {
    const [there = {}, deleted = {}] = rows(2).map((each, index) => ({ ...each, row_key: `row ${index}` }));
    const [, created] = await bulk([there, deleted]);
    await service.request('DELETE', `/reminder/${created?.reminder_id ?? ''}`);

    const results = await bulk([there, deleted, { ...deleted, participant: 'Joe' }], '?dry_run=true');

    expect(results).toMatchObject([
      { status: 'exists' },
      {
        status: 'exists',
        reminder_id: created?.reminder_id,
        deleted_at: expect.stringMatching(/^\d{4}-\d\d-\d\d /),
      },
      {
        status: 'invalid',
        reminder_id: created?.reminder_id,
        deleted_at: expect.stringMatching(/^\d{4}-\d\d-\d\d /),
      },
    ]);
    expect(results[0]).not.toHaveProperty('deleted_at');
  });

  it('are no list, none, too many or too large', async () => {
    for (const body of [[], {}, { reminders: [] }, { reminders: {} }, { reminders: [row()], more: 1 }, 'x'])
      expect([body, (await service.request('POST', '/reminder/bulk', body)).status]).toEqual([body, 400]);
    const many = await service.request('POST', '/reminder/bulk', { reminders: rows(1001) });
    expect(many).toMatchObject({ status: 400, body: { errors: [{ field: 'reminders' }] } });
    const large = JSON.stringify({ reminders: [{ ...row(), participant: 'x'.repeat(1024 * 1024) }] });
    expect(await service.request('POST', '/reminder/bulk', large)).toMatchObject({
      status: 413,
      body: { message: 'the body is larger than 1024 KiB' },
    });
    const single = JSON.stringify({ ...row(), participant: 'x'.repeat(65 * 1024) });
    expect(await service.request('POST', '/reminder', single)).toMatchObject({
      status: 413,
      body: { message: 'the body is larger than 64 KiB' },
    });
  });
});
