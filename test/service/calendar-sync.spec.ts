import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeFlowroute } from '../carriers/fake-flowroute.js';
import { databases } from '../databases/databases.js';
import { RunningService } from './running-service.js';
import { TestClock } from './test-clock.js';

type Fields = Record<string, unknown>;

describe.each(databases())('a calendar that is kept in step on $name', (database) => {
  let service: RunningService;

  beforeEach(async () => {
    service = await RunningService.start(database);
  });
  afterEach(() => service.stop());

  const path = (id: string): string => `/reminder/by-external-id/${encodeURIComponent(id)}`;
  const fields = (more: Fields = {}): Fields => ({ ...service.reminder(), notify_window: 1, ...more });
  const put = async (id: string, body: Fields, at = service): Promise<{ status: number; body: Fields }> => {
    const { status, body: answer } = await at.request('PUT', path(id), body);
    return { status, body: answer };
  };
  const all = async (): Promise<Fields[]> =>
    (await service.request<{ reminders: Fields[] }>('GET', '/reminder?limit=1000')).body.reminders;

  it('creates what is new, says what it changes, and that nothing is to be done', async () => {
    const created = await put('A/1 é', fields({ contact_name: 'Maria Garcia', sequence: 1 }));
    const again = await put('A/1 é', fields({ contact_name: 'Maria Garcia', sequence: 1 }));
    const moved = await put(
      'A/1 é',
      fields({ contact_name: 'Maria Lopez', sequence: 3, appointment_time: '2027-03-03T10:00Z' }),
    );
    const stale = await put('A/1 é', fields({ contact_name: 'Old', sequence: 2 }));

    expect(created).toMatchObject({ status: 201, body: { stale: false } });
    expect(again).toMatchObject({ status: 200, body: { changed: [], stale: false } });
    expect(moved).toMatchObject({
      status: 200,
      body: { changed: ['contact_name', 'appointment_time'], stale: false },
    });
    expect(stale).toMatchObject({ status: 200, body: { changed: [], stale: true } });
    const { body: found } = await service.request('GET', path('A/1 é'));
    expect(found).toMatchObject({
      reminder_id: created.body['reminder_id'],
      external_id: 'A/1 é',
      contact_name: 'Maria Lopez',
      sequence: 3,
      appt_sys_dt: '2027-03-03 10:00:00',
    });
  });

  it('has one reminder however many say so at once, in two replicas', async () => {
    const carrier = await FakeFlowroute.start();
    const replica = await RunningService.startOn(
      service.database,
      new TestClock('2027-03-01T12:00:00Z'),
      carrier,
    );
    try {
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, index) =>
          put('same', fields({ participant: `Dr. ${index % 3}` }), index % 2 ? replica : service),
        ),
      );

      expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(11).fill(200), 201]);
      expect(new Set(answers.map(({ body }) => body['reminder_id'])).size).toBe(1);
      expect(await all()).toHaveLength(1);
    } finally {
      await replica.close();
      await carrier.stop();
    }
  });

  it('refuses a second one of the same id, but takes it once the first is deleted', async () => {
    const id = await service.createReminder(fields({ external_id: 'x' }));
    const other = await service.createReminder(fields());

    const taken = await service.request('POST', '/reminder', fields({ external_id: 'x' }));
    const given = await service.request('PATCH', `/reminder/${other}`, { external_id: 'x' });
    expect([taken, given]).toMatchObject(
      Array(2).fill({ status: 409, body: { code: 'external_id_in_use', reminder_id: id } }),
    );

    expect(await service.request('DELETE', path('x'))).toMatchObject({
      status: 200,
      body: { reminder_id: id },
    });
    expect((await service.request('GET', path('x'))).status).toBe(404);
    expect((await put('x', fields())).status).toBe(201);
  });

  it('may be sent again after its appointments have passed', async () => {
    const past = fields({ appointment_time: '2027-03-01T13:00Z' });
    await put('past', past);
    service.clock.advance({ hours: 2 });

    expect(await put('past', past)).toMatchObject({ status: 200, body: { changed: [] } });
    const wrong = { status: 400, body: { errors: [{ field: 'appointment_time', code: 'in_the_past' }] } };
    expect(await put('past', { ...past, location: 'elsewhere' })).toMatchObject(wrong);
    expect(await put('another', past)).toMatchObject(wrong);
  });

  it('names what is wrong with an id', async () => {
    for (const id of [' x', 'x '.repeat(80), 'x\u0007'])
      expect(await put(id, fields())).toMatchObject({
        status: 400,
        body: { errors: [{ field: 'external_id' }] },
      });
    expect(await put('a', fields({ external_id: 'b' }))).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'external_id' }] },
    });
    expect((await put('é'.repeat(128), fields())).status).toBe(201);
  });

  it('is imported as a whole, row by row, and says what became of each', async () => {
    const rows = [
      fields({ external_id: '1' }),
      fields({ external_id: '2', sequence: 5 }),
      fields({ external_id: '3' }),
    ];
    const bulk = async (reminders: unknown[], mode = 'upsert', query = ''): Promise<Fields[]> =>
      (await service.request<{ results: Fields[] }>('POST', `/reminder/bulk${query}`, { mode, reminders }))
        .body.results;
    const first = await bulk(rows);
    const changed = [
      rows[0],
      { ...rows[1], sequence: 4, location: 'x' },
      { ...rows[2], location: 'x' },
      fields({ external_id: '4' }),
      { ...rows[2], location: 'y' },
      fields(),
    ];

    const tried = await bulk(changed, 'upsert', '?dry_run=true');
    const second = await bulk(changed);
    const created = await bulk([rows[0], fields({ external_id: '5' })], 'create');

    const statuses = (results: Fields[]): unknown[] => results.map(({ status }) => status);
    expect(statuses(first)).toEqual(['created', 'created', 'created']);
    expect(statuses(tried)).toEqual(['unchanged', 'stale', 'changed', 'valid', 'changed', 'invalid']);
    expect(statuses(second)).toEqual(['unchanged', 'stale', 'changed', 'created', 'changed', 'invalid']);
    expect(second.slice(0, 3).map((row) => row['reminder_id'])).toEqual(
      first.map((row) => row['reminder_id']),
    );
    expect(second.at(-1)).toMatchObject({ errors: [{ field: 'external_id', code: 'required' }] });
    expect(created).toMatchObject([
      { status: 'conflict', reminder_id: first[0]?.['reminder_id'] },
      { status: 'created' },
    ]);
    expect((await service.request('GET', path('3'))).body).toMatchObject({ location: 'y' });
  });
});
