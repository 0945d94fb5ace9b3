import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';

type Fields = Record<string, unknown>;

const LEE = { participant: 'Dr. Lee', time_zone: 'America/Los_Angeles' };
/** In Los Angeles on Tuesday, March 2. */
const TUESDAY_AFTERNOON = '2027-03-03T00:30:00Z';

describe.each(databases())('many appointments at once, on $name', (database) => {
  let service: RunningService;

  beforeEach(async () => {
    service = await RunningService.start(database, {
      NOTICE_DELAY_SECONDS: '120',
      ORG_TIME_ZONE: 'America/Los_Angeles',
    });
  });
  afterEach(() => service.stop());

  const post = async (path: string, body: unknown, headers?: Record<string, string>): Promise<Fields> => {
    const answer = await service.request<Fields>('POST', `/reminder/bulk/${path}`, body, headers);
    expect(answer.status).toBe(200);
    return answer.body;
  };
  const statuses = ({ results }: Fields): unknown[] => (results as Fields[]).map(({ status }) => status);
  const booked = async (number: number, fields: Fields = {}): Promise<string> => {
    const id = await service.createReminder({
      ...{
        contact_number: String(12225550000 + number),
        appointment_time: TUESDAY_AFTERNOON,
        notify_window: 48,
      },
      ...fields,
    });
    await service.becomes(id, { reminder_sent: true });
    return id;
  };
  const told = async (): Promise<string[]> => {
    service.advance({ minutes: 2 });
    await service.nothingUnderWay();
    return service.carrier.accepted.map(({ body }) => body).filter((body) => /moved|canceled/.test(body));
  };

  it('are canceled by a filter, seen before, and everybody is told', async () => {
    const [first = '', second = ''] = [
      await booked(1, LEE),
      await booked(2, { ...LEE, participant: 'dr. lee ' }),
    ];
    const others = [await booked(3, { ...LEE, participant: 'Dr. Joe' })];
    others.push(await booked(4, { ...LEE, appointment_time: '2027-03-03T09:00:00Z' }));
    await service.reply('STOP', '12225550002');
    const wish = { filter: { day: '2027-03-02', participant: 'Dr. Lee' }, reason: 'ill' };

    const seen = await post('cancel?dry_run=true', wish);
    expect(seen).toMatchObject({ dry_run: true, texts: 1, segments: 1, cannot_be_told: 1 });
    expect(seen.results).toEqual([
      expect.objectContaining({
        reminder_id: first,
        notice: expect.objectContaining({ status: 'scheduled' }),
      }),
      expect.objectContaining({
        reminder_id: second,
        notice: expect.objectContaining({ reason: 'opted_out' }),
      }),
    ]);
    expect(await told()).toEqual([]);

    expect(statuses(await post('cancel', wish))).toEqual(['canceled', 'canceled']);
    expect(statuses(await post('cancel', wish))).toEqual(['unchanged', 'unchanged']);
    expect(await told()).toEqual([expect.stringContaining('March 2 at 4:30 PM has been canceled')]);
    expect(await service.find(first)).toMatchObject({ canceled_by: 'staff', cancel_reason: 'ill' });
    for (const id of others) expect(await service.find(id)).toMatchObject({ status: 'notified' });
    await eventually(async () => {
      const { body } = await service.request<Fields>('GET', '/follow-ups');
      expect(JSON.stringify(body)).toContain('not_told');
    });
  });

  it('are moved by minutes, once for the same request', async () => {
    const ids = [await booked(1, LEE), await booked(2, LEE)];
    const wish = { ids, by: { minutes: 30 } };

    expect(await post('move?dry_run=true', wish)).toMatchObject({ texts: 2, cannot_be_told: 0 });
    expect(statuses(await post('move', wish))).toEqual(['moved', 'moved']);
    expect(statuses(await post('move', wish))).toEqual(['repeated', 'repeated']);
    expect(await told()).toEqual([
      expect.stringContaining('at 4:30 PM has been moved to Tuesday, March 2 at 5:00 PM'),
      expect.stringContaining('moved'),
    ]);

    const again = { 'idempotency-key': 'half an hour more' };
    expect(statuses(await post('move?notify=never', wish, again))).toEqual(['moved', 'moved']);
    service.advance({ minutes: 20 });
    expect(statuses(await post('move', { ...wish, by: { minutes: -30 } }))).toEqual(['moved', 'moved']);
    expect(await service.find(ids[0] ?? '')).toMatchObject({ appt_user_dt: '2027-03-02 17:00:00' });
  });

  it('are moved to a time each, and each by itself', async () => {
    const [right = '', past = ''] = [await booked(1, LEE), await booked(2, LEE)];
    const { results } = await post('move', {
      reminders: [
        { reminder_id: right, appointment_time: '2027-03-04T10:00' },
        { reminder_id: past, appointment_time: '2027-02-04T10:00' },
        { reminder_id: 'nobody', appointment_time: '2027-03-04T10:00' },
      ],
    });

    expect(results).toEqual([
      { reminder_id: right, status: 'moved' },
      {
        reminder_id: past,
        status: 'refused',
        code: 'invalid',
        errors: [expect.objectContaining({ field: 'appointment_time', code: 'in_the_past' })],
      },
      { reminder_id: 'nobody', status: 'refused', code: 'not_found' },
    ]);
    expect(await told()).toEqual([expect.stringContaining('moved to Thursday, March 4 at 10:00 AM')]);
  });

  it.each([
    ['cancel', {}, 'ids'],
    ['cancel', { ids: [] }, 'ids'],
    ['cancel', { ids: Array.from({ length: 1001 }, String) }, 'ids'],
    ['cancel', { ids: ['1'], filter: { day: '2027-03-02' } }, 'ids'],
    ['cancel', { filter: { day: 'today' } }, 'filter.day'],
    ['cancel', { filter: { day: '2027-03-02', doctor: 'Lee' } }, 'filter.doctor'],
    ['cancel', { ids: ['1'], reason: 'x'.repeat(257) }, 'reason'],
    ['cancel', { ids: ['1'], notify: 'no' }, 'notify'],
    ['move', { ids: ['1'] }, 'by'],
    ['move', { ids: ['1'], by: { minutes: 0 } }, 'by.minutes'],
    ['move', { ids: ['1'], by: { minutes: 1.5 } }, 'by.minutes'],
    ['move', { reminders: [{ reminder_id: '1' }] }, 'reminders.0.appointment_time'],
    ['move', { reminders: [null] }, 'reminders.0.reminder_id'],
    ['move', { ids: ['1'], by: { minutes: 5 }, when: 'soon' }, 'when'],
  ])('are not touched by %s with %j, which names the field', async (path, body, field) => {
    const answer = await service.request('POST', `/reminder/bulk/${path}`, body);
    expect(answer).toMatchObject({ status: 400 });
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ field }));
  });

  it('are left alone where somebody has changed them since they were seen', async () => {
    const ids = [await booked(1, LEE), await booked(2, LEE), await booked(3, LEE), await booked(4, LEE)];
    const [moved = '', canceled = '', deleted = '', same = ''] = ids;
    const reminders = await Promise.all(
      ids.map(async (id) => ({ reminder_id: id, revision: (await service.find(id))['revision'] })),
    );
    await service.request('PATCH', `/reminder/${moved}`, { appointment_time: '2027-03-03T01:00:00Z' });
    await service.request('POST', `/reminder/${canceled}/cancel`, { reason: 'ill' });
    await service.request('DELETE', `/reminder/${deleted}`);

    const refused = { status: 'refused', code: 'changed_meanwhile' };
    const wish = { reminders, by: { minutes: 30 } };
    for (const path of ['move?dry_run=true', 'move'])
      expect((await post(path, wish)).results).toMatchObject([
        { ...refused, last_change: { what: 'moved', party: 'staff' } },
        { ...refused, last_change: { what: 'canceled' } },
        refused,
        { reminder_id: same, status: 'moved' },
      ]);
    expect(statuses(await post('move', wish))).toEqual(['refused', 'refused', 'refused', 'repeated']);
    expect(await service.find(moved)).toMatchObject({ appt_sys_dt: '2027-03-03 01:00:00' });

    expect(statuses(await post('cancel', { reminders, reason: 'closed' }))).toEqual([
      'refused',
      'unchanged',
      'refused',
      'refused',
    ]);
    expect(await service.find(canceled)).toMatchObject({ cancel_reason: 'ill' });
    const { revision } = await service.find(same);
    const again = { reminders: [{ reminder_id: same, revision }] };
    expect(statuses(await post('cancel', again))).toEqual(['canceled']);
    expect(statuses(await post('cancel', again))).toEqual(['unchanged']);
  });

  it('are moved to a time each, once, however often that is asked', async () => {
    const id = await booked(1, LEE);
    const { revision } = await service.find(id);
    const wish = { reminders: [{ reminder_id: id, revision, appointment_time: '2027-03-03T10:00' }] };
    expect(statuses(await post('move', wish))).toEqual(['moved']);
    expect(statuses(await post('move', wish))).toEqual(['unchanged']);
    const wrong = {
      reminders: [{ reminder_id: id, revision: 'not one', appointment_time: '2027-03-03T10:00' }],
    };
    for (const [path, body, field] of [
      ['move', wrong, 'reminders.0.revision'],
      ['move', { ...wish, by: { minutes: 30 } }, 'reminders.0.appointment_time'],
      ['cancel', { ...wish, ids: [id] }, 'ids'],
    ] as const)
      expect(await service.request('POST', `/reminder/bulk/${path}`, body)).toMatchObject({
        status: 400,
        body: { errors: [{ field }] },
      });
  });
});
