import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Reminder } from '../../src/reminders/appointment/reminder.entity.js';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';

interface Text {
  kind: string;
  status: string;
  reason: string;
  version: number;
  window_hours: number | null;
  send_at: string;
}

/** To the millisecond, and in no zone but UTC: as programs write it. */
const AT = '2027-03-02T21:28:00.123Z';

describe.each(databases())('a change of an appointment on $name', (database) => {
  let service: RunningService;

  beforeEach(async () => {
    service = await RunningService.start(database);
  });
  afterEach(() => service.stop());

  const patch = async (id: string, changes: object, query = ''): Promise<Record<string, unknown>> => {
    const { status, text, body } = await service.request('PATCH', `/reminder/${id}${query}`, changes);
    if (status !== 200) throw new Error(text);
    return body;
  };
  const reminders = async (id: string): Promise<Text[]> => {
    const { body } = await service.request<{ messages: Text[] }>('GET', `/reminder/${id}/messages`);
    return body.messages.filter(({ kind }) => kind === 'reminder');
  };
  const stored = (id: string): Promise<Reminder> =>
    service.provider(DataSource).manager.findOneByOrFail(Reminder, { id });
  const answered = async (fields: object = {}): Promise<string> => {
    const id = await service.createReminder({ appointment_time: AT, notify_window: 48, ...fields });
    await service.becomes(id, { reminder_sent: true });
    await service.reply('Yes');
    await service.becomes(id, { confirm_sent: true });
    return id;
  };
  const KEPT = { status: 'confirmed', will_attend: true, reminder_sent: true, confirm_sent: true };

  it('takes a number alone for a corrected one of the same person, and keeps their name', async () => {
    const id = await answered({ contact_name: 'Maria Garcia' });

    expect(await patch(id, { contact_number: '12065559876' })).toMatchObject({
      contact_name: 'Maria Garcia',
      will_attend: null,
    });
    const other = { contact_number: '12065551234', contact_name: null };
    expect(await patch(id, other)).toMatchObject({ contact_name: null });
  });

  it.each([
    [{ location: 'Room 9' }],
    [{ participant: 'Joe', location: null }],
    [{ language: 'fr' }],
    [{ contact_number: '+1 (222) 333-4444' }],
    [{ notify_window: [48, 2] }],
    [{}],
  ])('leaves what it does not name exactly as it is: %j', async (changes) => {
    const id = await answered();
    const before = await stored(id);

    expect(await patch(id, changes)).toMatchObject(KEPT);

    const { appointmentAt, timeZone, wallTime, version } = await stored(id);
    expect(appointmentAt.toISOString()).toBe(AT);
    expect({ timeZone, wallTime, version }).toEqual({
      timeZone: before.timeZone,
      wallTime: before.wallTime,
      version: before.version,
    });
  });

  it.each([
    ['without seconds', {}, { appointment_time: '2027-03-02T21:28Z' }],
    ['to another second', {}, { appointment_time: '2027-03-02T21:28:59.999Z' }],
    ['in another offset', {}, { appointment_time: '2027-03-02T13:28-08:00' }],
    ['in a zone in which it is shown', {}, { time_zone: 'Europe/London' }],
    ['by the same clock of another place', {}, { appointment_time: '2027-03-02T21:28+01:00' }],
    ['by the same clock of another zone', { time_zone: 'Europe/London' }, { time_zone: 'Africa/Lagos' }],
    ['in no zone any more', { time_zone: 'America/New_York' }, { time_zone: null }],
    ['in the zone that it has', { time_zone: 'America/New_York' }, { time_zone: 'America/New_York' }],
    ['without an offset', {}, { appointment_time: '2027-03-02T21:28' }],
  ])('asks nobody again where the same time is given %s', async (_, fields, changes) => {
    const id = await answered(fields);

    expect(await patch(id, changes)).toMatchObject(KEPT);

    expect(await reminders(id)).toHaveLength(1);
    expect((await stored(id)).version).toBe(1);
    service.advance({ hours: 1 });
    const probe = await service.createReminder({ contact_number: '12225550001' });
    await service.becomes(probe, { reminder_sent: true });
    expect(service.textsTo().filter((text) => text.includes('You have an'))).toHaveLength(1);
  });

  it.each([
    [{ appointment_time: '2027-03-02T21:29:00.123Z' }],
    [{ appointment_time: '2027-03-09T21:28:00.123Z' }],
    [{ appointment_time: '2028-03-02T21:28:00.123Z' }],
    [{ contact_number: '12225550009' }],
  ])('asks again where the time or the number is another: %j', async (changes) => {
    const id = await answered();

    expect(await patch(id, changes)).toMatchObject({ will_attend: null, status: 'scheduled' });

    expect((await stored(id)).version).toBe(2);
  });

  it('keeps a fixed offset, a zone, and the second of two equal times', async () => {
    const offset = await service.createReminder({ appointment_time: '2027-07-06T15:23:10.500-0800' });
    const twice = await service.createReminder({
      appointment_time: '2027-11-07T01:30:00-05:00',
      time_zone: 'America/New_York',
    });

    for (const id of [offset, twice]) await patch(id, { participant: 'Joe' });
    await patch(twice, { time_zone: 'America/Toronto' });
    await patch(offset, { appointment_time: '2027-07-06T16:23' });

    expect(await service.find(offset)).toMatchObject({
      appt_user_dt: '2027-07-06 16:23:00',
      appt_sys_dt: '2027-07-07 00:23:00',
      time_zone: '-08:00',
    });
    expect(await service.find(twice)).toMatchObject({
      appt_sys_dt: '2027-11-07 06:30:00',
      time_zone: 'America/Toronto',
    });
  });

  it('moves what is planned along, and leaves alone what has gone', async () => {
    const id = await service.createReminder({
      appointment_time: '2027-03-03T05:00:30.500',
      time_zone: 'America/New_York',
      notify_window: [48, 24, 2],
    });
    await service.becomes(id, { reminder_sent: true });

    await patch(id, { time_zone: 'America/Chicago', notify_window: [48, 12, 2] });

    expect(await service.find(id)).toMatchObject({ reminder_sent: true, appt_sys_dt: '2027-03-03 11:00:30' });
    expect(await reminders(id)).toMatchObject([
      { window_hours: 48, status: 'sent', version: 1 },
      { window_hours: 24, status: 'canceled', reason: 'rescheduled' },
      { window_hours: 2, status: 'scheduled', send_at: '2027-03-03 09:00:30' },
      { window_hours: 12, status: 'scheduled', send_at: '2027-03-02 23:00:30', version: 1 },
    ]);
    await patch(id, { notify_window: [24] });
    expect(await reminders(id)).toMatchObject([
      { window_hours: 48, status: 'sent' },
      { window_hours: 24, status: 'scheduled', send_at: '2027-03-02 11:00:30' },
      { window_hours: 2, status: 'canceled' },
      { window_hours: 12, status: 'canceled' },
    ]);
  });

  it('tells nobody a second time while the first text is under way', async () => {
    service.carrier.behaveNext('hang');
    const id = await service.createReminder({ notify_window: 24 });
    await service.carrier.waitFor(() => service.carrier.requests.length === 1);

    await patch(id, { notify_window: [48, 24, 2], appointment_time: '2027-03-02T12:00:00.250Z' });

    expect(await reminders(id)).toMatchObject([
      { window_hours: 24, status: expect.stringMatching(/sending|unknown/) },
      { window_hours: 48, status: 'suppressed' },
      { window_hours: 2, status: 'scheduled' },
    ]);
  });

  it('keeps the follow-up about what somebody wrote', async () => {
    const id = await service.createReminder({ appointment_time: AT, notify_window: 48 });
    await service.becomes(id, { reminder_sent: true });
    await service.reply('zebra zebra');
    const open = async (): Promise<unknown> =>
      (await service.request('GET', '/follow-ups')).body['follow_ups'];
    await eventually(async () => expect(await open()).toHaveLength(1));

    await patch(id, { notify_window: [48, 2] });

    expect(await open()).toMatchObject([{ why: 'unclear_reply' }]);
  });

  it('shows in a dry run what it does', async () => {
    const id = await service.createReminder({ appointment_time: AT, notify_window: [48, 4, 2] });
    await service.becomes(id, { reminder_sent: true });

    const { messages } = await patch(id, { notify_window: [4, 1] }, '?dry_run=true');

    expect(messages).toMatchObject([
      { message_id: null, window_hours: 4, send_at: '2027-03-02 17:28:00' },
      { message_id: null, window_hours: 1, send_at: '2027-03-02 20:28:00' },
    ]);
    expect(await reminders(id)).toMatchObject([{ status: 'sent' }, { window_hours: 4 }, { window_hours: 2 }]);
  });

  it.each([
    [{ contact_number: null }, 'contact_number'],
    [{ contact_number: 'x' }, 'contact_number'],
    [{ notify_window: null }, 'notify_window'],
    [{ appointment_time: null }, 'appointment_time'],
    [{ appointment_time: '2027-03-02' }, 'appointment_time'],
    [{ appointment_time: '2027-03-02T21:28', time_zone: null }, 'appointment_time'],
    [{ time_zone: 'Mars/Olympus' }, 'time_zone'],
    [{ participant: 7 }, 'participant'],
    [{ colour: 'red' }, 'colour'],
  ])('is refused by name: %j', async (changes, field) => {
    const id = await service.createReminder({ appointment_time: AT });
    const before = await stored(id);

    const { status, body } = await service.request('PATCH', `/reminder/${id}`, changes);

    expect([status, (body['errors'] as { field: string }[]).map((error) => error.field)]).toEqual([
      400,
      [field],
    ]);
    expect(await stored(id)).toEqual(before);
  });

  it('says where the clocks of a new zone skip the time', async () => {
    const id = await service.createReminder({ appointment_time: '2027-03-14T02:30Z' });

    expect(
      await service.request('PATCH', `/reminder/${id}`, { time_zone: 'America/New_York' }),
    ).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'appointment_time', message: expect.stringContaining('put forward') }] },
    });
  });
});
