import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';

type Fields = Record<string, unknown>;

describe.each(databases())('what staff decide on $name', (database) => {
  let service: RunningService;

  beforeEach(async () => {
    service = await RunningService.start(database, { API_KEYS: 'office:f3a1b2c3d4e5f60718293a4b5c6d7e8f' });
  });
  afterEach(() => service.stop());

  const decide = async (
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: Fields }> => service.request(method, path, body);
  const texts = async (id: string): Promise<Fields[]> =>
    (await service.request<{ messages: Fields[] }>('GET', `/reminder/${id}/messages`)).body.messages;
  const followUps = async (): Promise<unknown[]> =>
    (await service.request<{ follow_ups: Fields[] }>('GET', '/follow-ups')).body.follow_ups.map(
      ({ why }) => why,
    );
  const events = async (): Promise<Fields[]> =>
    (await service.request<{ events: Fields[] }>('GET', '/events?after=0&limit=1000')).body.events;

  it('a canceled appointment stays on record, is not texted about, and can be taken back', async () => {
    const id = await service.createReminder({ notify_window: 1 });

    const canceled = await decide('POST', `/reminder/${id}/cancel`, { reason: 'Dr. Joe is ill' });
    expect(canceled).toMatchObject({
      status: 200,
      body: { status: 'canceled', canceled_by: 'staff', cancel_reason: 'Dr. Joe is ill', will_attend: null },
    });
    expect(await texts(id)).toMatchObject([{ status: 'canceled', reason: 'appointment_canceled' }]);
    await decide('PATCH', `/reminder/${id}`, { appointment_time: '2027-03-03T12:00Z' });
    expect(await service.find(id)).toMatchObject({ status: 'canceled', canceled_by: 'staff' });
    expect((await texts(id)).map(({ status }) => status)).not.toContain('scheduled');

    const back = await decide('DELETE', `/reminder/${id}/cancel`);
    expect(back).toMatchObject({ status: 200, body: { status: 'scheduled', canceled_by: null } });
    expect((await texts(id)).filter(({ status }) => status === 'scheduled')).toHaveLength(1);
    await eventually(async () =>
      expect((await events()).map(({ type, data }) => [type, (data as Fields)['key']])).toEqual([
        ['appointment.canceled', 'office'],
        ['appointment.moved', 'office'],
        ['appointment.reopened', 'office'],
      ]),
    );
    service.clock.advance({ hours: 72 });
    for (const method of ['POST', 'DELETE'])
      expect(await decide(method, `/reminder/${id}/cancel`)).toMatchObject({
        status: 409,
        body: { code: 'appointment_passed' },
      });
  });

  it('a yes brings no canceled appointment back, nor is it asked about: staff are told', async () => {
    const id = await service.createReminder();
    await service.becomes(id, { reminder_sent: true });
    await decide('POST', `/reminder/${id}/cancel`);

    await service.reply('Yes');
    await service.reply('zebra zebra');

    expect(await service.find(id)).toMatchObject({
      status: 'canceled',
      canceled_by: 'staff',
      will_attend: null,
    });
    await service.nothingUnderWay();
    expect(service.textsTo().slice(1)).toEqual([expect.stringContaining('has been canceled')]);
    expect(await followUps()).toHaveLength(1);
    expect(await decide('PUT', `/reminder/${id}/answer`, { will_attend: true })).toMatchObject({
      status: 409,
      body: { code: 'appointment_canceled' },
    });
  });

  it('a no to a canceled one is kept, and holds once that is taken back', async () => {
    const id = await service.createReminder();
    await service.becomes(id, { reminder_sent: true });
    await decide('POST', `/reminder/${id}/cancel`);
    await service.reply('No');

    expect(await service.find(id)).toMatchObject({ canceled_by: 'staff', will_attend: false });
    expect((await decide('DELETE', `/reminder/${id}/cancel`)).body).toMatchObject({
      status: 'canceled',
      canceled_by: 'contact',
    });
  });

  it('an answer by phone closes what is open, and later texts do not ask', async () => {
    const id = await service.createReminder({ notify_window: [24, 2] });
    await service.becomes(id, { reminder_sent: true });
    await service.reply('What should I bring?');
    await eventually(async () => expect(await followUps()).toEqual(['question']));

    const answered = await decide('PUT', `/reminder/${id}/answer`, { will_attend: true, note: 'by phone' });
    expect(answered).toMatchObject({
      status: 200,
      body: { status: 'confirmed', will_attend: true, answered_by: 'staff', answer_note: 'by phone' },
    });
    expect(await followUps()).toEqual([]);
    service.advance({ hours: 22 });
    await eventually(() => expect(service.textsTo().at(-1)).not.toContain('reply'));
    await eventually(async () =>
      expect((await events()).find(({ type }) => type === 'appointment.confirmed')).toMatchObject({
        data: { answered_by: 'staff', key: 'office' },
      }),
    );

    await service.reply('No, I cannot come');
    expect(await service.find(id)).toMatchObject({
      will_attend: false,
      answered_by: 'contact',
      canceled_by: 'contact',
    });
    expect((await decide('PUT', `/reminder/${id}/answer`, { will_attend: null })).body).toMatchObject({
      will_attend: null,
      answered_by: null,
      status: 'notified',
    });
  });

  it('an answer by phone that is taken back leaves what the contact had answered, as theirs', async () => {
    const id = await service.createReminder({ notify_window: [24, 2] });
    await service.becomes(id, { reminder_sent: true });
    await service.reply('Yes');
    const before = await service.becomes(id, { will_attend: true });
    await service.reply('What should I bring?');
    await eventually(async () => expect(await followUps()).toEqual(['question']));
    service.clock.advance({ minutes: 1 });

    await decide('PUT', `/reminder/${id}/answer`, { will_attend: false });
    await decide('PUT', `/reminder/${id}/answer`, { will_attend: false, note: 'Has called' });
    expect(await followUps()).toEqual([]);
    expect((await texts(id)).filter(({ status }) => status === 'scheduled')).toEqual([]);
    const back = await decide('DELETE', `/reminder/${id}/answer`);

    const { responded_at } = before;
    expect(back).toMatchObject({
      status: 200,
      body: {
        will_attend: true,
        answered_by: 'contact',
        answer_note: null,
        canceled_by: null,
        status: 'confirmed',
        responded_at,
      },
    });
    expect(await followUps()).toEqual(['question']);
    expect((await texts(id)).filter(({ status }) => status === 'scheduled')).toHaveLength(1);
    expect((await decide('DELETE', `/reminder/${id}/answer`)).body).toEqual(back.body);
    const { entries } = (await service.request<{ entries: Fields[] }>('GET', '/audit')).body;
    expect(entries.map(({ action }) => action)).toEqual([
      'appointment_reopened',
      'appointment_changed',
      'appointment_canceled',
    ]);
    await eventually(async () =>
      expect((await events()).findLast(({ type }) => type === 'appointment.reopened')).toMatchObject({
        data: { will_attend: true, answered_by: 'contact', key: 'office' },
      }),
    );
  });

  it('an answer by phone is taken back once, and not where the contact has answered since', async () => {
    const id = await service.createReminder();
    await service.becomes(id, { reminder_sent: true });
    const answer = (willAttend: boolean): Promise<unknown> =>
      decide('PUT', `/reminder/${id}/answer`, { will_attend: willAttend });
    await answer(true);
    await answer(false);
    expect((await decide('DELETE', `/reminder/${id}/answer`)).body).toMatchObject({
      will_attend: true,
      answered_by: 'staff',
    });
    expect((await decide('DELETE', `/reminder/${id}/answer`)).body).toMatchObject({
      will_attend: null,
      answered_by: null,
      status: 'notified',
    });

    await answer(true);
    service.clock.advance({ minutes: 1 });
    await service.reply('No');
    await service.becomes(id, { will_attend: false });
    expect((await decide('DELETE', `/reminder/${id}/answer`)).body).toMatchObject({
      will_attend: false,
      answered_by: 'contact',
    });
    await decide('PUT', `/reminder/${id}/answer`, { will_attend: true });
    await decide('PATCH', `/reminder/${id}`, { appointment_time: '2027-03-03T12:00Z' });
    expect((await decide('DELETE', `/reminder/${id}/answer`)).body).toMatchObject({ will_attend: null });
  });

  it('who came is said from half an hour before on, and of nothing that was canceled', async () => {
    const id = await service.createReminder({ notify_window: 1 });
    const outcome = (value: unknown): Promise<{ status: number; body: Fields }> =>
      decide('PUT', `/reminder/${id}/outcome`, { outcome: value });

    expect(await outcome('attended')).toMatchObject({ status: 409, body: { code: 'too_early' } });
    service.clock.advance({ hours: 23, minutes: 30 });
    expect(await outcome('no_show')).toMatchObject({ status: 200, body: { outcome: 'no_show' } });
    expect(await outcome('late')).toMatchObject({ status: 400, body: { errors: [{ field: 'outcome' }] } });
    service.clock.advance({ hours: 2 });
    const noted = await decide('PUT', `/reminder/${id}/outcome`, {
      outcome: 'attended',
      note: 'Ten minutes late',
    });
    expect(noted.body).toMatchObject({ outcome: 'attended', outcome_note: 'Ten minutes late' });
    expect(await outcome(null)).toMatchObject({ status: 200, body: { outcome: null, outcome_note: null } });
    const canceled = await service.createReminder();
    await decide('POST', `/reminder/${canceled}/cancel`);
    expect(await decide('PUT', `/reminder/${canceled}/outcome`, { outcome: null })).toMatchObject({
      status: 409,
      body: { code: 'appointment_canceled' },
    });
  });

  it('a text that comes back from the carrier after a cancellation is not tried again', async () => {
    service.carrier.behaveNext({ status: 429, detail: 'busy' });
    const id = await service.createReminder();
    await eventually(async () => expect(await texts(id)).toMatchObject([{ attempt: 1 }]));
    await decide('POST', `/reminder/${id}/cancel`, { notify: 'never' });
    await eventually(async () =>
      expect(['scheduled', 'canceled']).toContain((await texts(id))[0]?.['status']),
    );
    service.advance({ minutes: 10 });

    await eventually(async () => expect((await texts(id))[0]?.['reason']).toBe('appointment_canceled'));
    expect(service.textsTo()).toEqual([]);
  });
});
