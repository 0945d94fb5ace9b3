import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { databases } from '../databases/databases.js';
import { RunningService } from './running-service.js';

describe.each(databases())('the API of reminders on $name', (database) => {
  let service: RunningService;

  beforeAll(async () => {
    service = await RunningService.start(database);
  });
  afterAll(() => service.stop());

  it('creates what the seed’s own curl line asks for, and answers as the seed did', async () => {
    const answer = await service.request(
      'POST',
      '/reminder',
      '{"contact_number":12223334444, "appointment_time": "2027-07-06T15:23-0800",  "notify_window":"1", "location":"West Side Mechanics"}',
    );

    expect(answer.status).toBe(201);
    const id = answer.body.reminder_id as string;
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(answer.body).toEqual({
      reminder_id: id,
      message: `successfully created a reminder with id ${id}`,
    });
    expect(answer.headers.get('location')).toBe(`/reminder/${id}`);
  });

  it('shows a reminder in the seed’s fields and formats, new ones beside them', async () => {
    const id = await service.createReminder({
      contact_number: '1 (206) 992-8996',
      appointment_time: '2027-07-15T11:40-07:00',
      notify_window: 1,
      location: 'West Side Mechanics',
      participant: 'Joe',
    });

    expect(await service.find(id)).toEqual({
      reminder_id: id,
      contact_number: '12069928996',
      appt_user_dt: '2027-07-15 11:40:00',
      appt_sys_dt: '2027-07-15 18:40:00',
      notify_sys_dt: '2027-07-15 17:40:00',
      location: 'West Side Mechanics',
      participant: 'Joe',
      reminder_sent: false,
      confirm_sent: false,
      will_attend: null,
      status: 'scheduled',
      language: null,
      time_zone: '-07:00',
      notify_window: 1,
      responded_at: null,
      contact_name: null,
      external_id: null,
      sequence: null,
      answered_by: null,
      answer_note: null,
      canceled_by: null,
      cancel_reason: null,
      outcome: null,
      outcome_note: null,
      revision: expect.stringMatching(/^[\w-]{22}$/),
      last_change: null,
      handled_follow_ups: [],
      created_at: '2027-03-01 12:00:00',
      updated_at: '2027-03-01 12:00:00',
    });
  });

  it('lets a time zone rule the wall time, daylight saving included', async () => {
    const id = await service.createReminder({
      appointment_time: '2027-07-15T11:40',
      time_zone: 'America/Los_Angeles',
      notify_window: 8760,
    });

    expect(await service.find(id)).toMatchObject({
      appt_user_dt: '2027-07-15 11:40:00',
      appt_sys_dt: '2027-07-15 18:40:00',
      time_zone: 'America/Los_Angeles',
    });
  });

  it.each([
    ['2027-11-07T01:30', 'America/New_York', '2027-11-07 05:30:00'],
    ['2027-10-31T01:30', 'Europe/London', '2027-10-31 00:30:00'],
    ['2027-04-04T01:45', 'Australia/Lord_Howe', '2027-04-03 14:45:00'],
    ['2027-11-07T01:30-0500', 'America/New_York', '2027-11-07 06:30:00'],
  ])('takes %s in %s, which the clocks show twice, as %s', async (time, zone, instant) => {
    const id = await service.createReminder({ appointment_time: time, time_zone: zone, notify_window: 8760 });

    expect(await service.find(id)).toMatchObject({ appt_sys_dt: instant, time_zone: zone });
  });

  it('says so in its documentation', async () => {
    const { body } = await service.request<{ components: { schemas: Record<string, unknown> } }>(
      'GET',
      '/docs-json',
    );

    expect(body.components.schemas['CreateReminderDto']).toMatchObject({
      properties: {
        appointment_time: { description: expect.stringContaining('the earlier one counts') },
        time_zone: { description: expect.stringContaining('the earlier one counts') },
      },
    });
  });

  it.each([
    ['+1 206-992-8996', '12069928996'],
    ['+44 20 7946 0958', '442079460958'],
    [12069928996, '12069928996'],
    ['+44 (0)20 7946 0958', '442079460958'],
    ['+61 0412 345 678', '61412345678'],
    ['+39 06 1234 5678', '390612345678'],
    ['＋４９ （０）３０ １２３４５６', '4930123456'],
    ['\u202A+1 206\u00A0992 8996\u202C', '12069928996'],
  ])('takes %s as a contact number', async (given, stored) => {
    const id = await service.createReminder({ contact_number: given });

    expect(await service.find(id)).toMatchObject({ contact_number: stored });
  });

  it('keeps any printable text exactly as it was sent', async () => {
    const texts = {
      location: "St. Mary's – Suite 4/5; DROP TABLE `reminder` 诊所 👩‍⚕️",
      participant: 'x'.repeat(256),
    };
    const id = await service.createReminder(texts);

    expect(await service.find(id)).toMatchObject(texts);
  });

  it.each([
    ['contact_number', '2069928996'],
    ['contact_number', '22223334444'],
    ['contact_number', null],
    ['contact_number', 12e20],
    ['contact_number', '+44 207 946'],
    ['contact_number', '+44 20 7946 0958 ext. 5'],
    ['contact_number', '+4912345678901234'],
    ['contact_number', ['12223334444']],
    ['appointment_time', '2027-07-06T15:23'],
    ['appointment_time', '2027-02-30T15:23Z'],
    ['appointment_time', 'tomorrow'],
    ['appointment_time', '2016-07-06T15:23-0800'],
    ['appointment_time', 1783379000],
    ['time_zone', 'Mars/Olympus'],
    ['notify_window', -1],
    ['notify_window', 8761],
    ['notify_window', 1.5],
    ['notify_window', '1.5'],
    ['notify_window', ''],
    ['location', 'x'.repeat(129)],
    ['location', 'two\nlines'],
    ['participant', 'x'.repeat(257)],
    ['participant', 7],
    ['language', 'klingonish'],
  ])('refuses %s = %j by name, and only that', async (field, value) => {
    const answer = await service.request('POST', '/reminder', { ...service.reminder(), [field]: value });

    expect(answer.status).toBe(400);
    const errors = answer.body.errors as { field: string; message: string }[];
    expect(errors.map((error) => error.field)).toEqual([field]);
    expect(answer.body.message).toBe(`${field} ${errors[0]?.message}`);
  });

  it('names every wrong field at once, a time in the past and unknown fields too', async () => {
    const answer = await service.request('POST', '/reminder', {
      contact_number: 'x',
      appointment_time: '2016-07-06T15:23-0800',
      notify_window: 'x',
      locations: 'x',
    });

    expect(answer.status).toBe(400);
    const fields = (answer.body.errors as { field: string }[]).map(({ field }) => field);
    expect(fields.sort()).toEqual(['appointment_time', 'contact_number', 'locations', 'notify_window']);
  });

  it.each(['{', '[]', '"text"', 'null', '{"__proto__":{"x":1}}'])(
    'refuses the body %s with 400',
    async (body) => {
      const answer = await service.request('POST', '/reminder', body);

      expect(answer.status).toBe(400);
      expect(typeof answer.body.message).toBe('string');
    },
  );

  it('refuses a body over 64 KiB with 413', async () => {
    const answer = await service.request('POST', '/reminder', { location: 'x'.repeat(65 * 1024) });

    expect(answer.status).toBe(413);
  });

  it('answers 404 with the seed’s words for an unknown id, whatever is asked of it', async () => {
    const unknown = { status: 404, body: { message: 'unknown reminder id' } };

    expect(await service.request('GET', '/reminder/2a00aadba83b40aa8a3a6e99a1bd88b9')).toMatchObject(unknown);
    expect(await service.request('DELETE', '/reminder/nothing')).toMatchObject(unknown);
  });

  it('deletes a reminder, which is unknown afterwards', async () => {
    const id = await service.createReminder();

    const answer = await service.request('DELETE', `/reminder/${id}`);

    expect(answer).toMatchObject({
      status: 200,
      body: { reminder_id: id, message: `Successfully deleted reminder with id ${id}` },
    });
    expect((await service.request('GET', `/reminder/${id}`)).status).toBe(404);
    expect((await service.request('DELETE', `/reminder/${id}`)).status).toBe(404);
  });

  describe('with an Idempotency-Key', () => {
    it('creates once for the same request, however often and even at the same time', async () => {
      const body = { ...service.reminder(), contact_number: '12225550001' };
      const create = () => service.request('POST', '/reminder', body, { 'idempotency-key': 'Key-1' });

      const first = await create();
      const again = await Promise.all([create(), create(), create()]);

      expect(first.status).toBe(201);
      for (const answer of again) {
        expect([answer.status, answer.body, answer.headers.get('location')]).toEqual([
          201,
          first.body,
          first.headers.get('location'),
        ]);
      }
      const list = await service.request<{ reminders: unknown[] }>(
        'GET',
        '/reminder?contact_number=12225550001',
      );
      expect(list.body.reminders).toHaveLength(1);
    });

    it('creates once when the first two requests come together', async () => {
      const body = { ...service.reminder(), contact_number: '12225550002' };
      const create = () => service.request('POST', '/reminder', body, { 'idempotency-key': 'Key-2' });

      const answers = await Promise.all([create(), create(), create(), create()]);

      expect(new Set(answers.map(({ body: { reminder_id: id } }) => id)).size).toBe(1);
    });

    it('refuses another request under the same key with 422', async () => {
      const headers = { 'idempotency-key': 'Key-3' };
      await service.request('POST', '/reminder', service.reminder(), headers);

      const other = await service.request(
        'POST',
        '/reminder',
        { ...service.reminder(), notify_window: 2 },
        headers,
      );

      expect(other.status).toBe(422);
    });

    it('tells keys apart by their case', async () => {
      const create = (key: string) =>
        service.request('POST', '/reminder', service.reminder(), { 'idempotency-key': key });

      expect((await create('key-4')).body.reminder_id).not.toBe((await create('KEY-4')).body.reminder_id);
    });
  });
});
