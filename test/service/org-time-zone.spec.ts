import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../src/platform/config/config.js';
import { databases } from '../databases/databases.js';
import { RunningService } from './running-service.js';

type Fields = Record<string, unknown>;

describe.each(databases())('the clinic’s own zone on $name', (database) => {
  let service: RunningService;

  beforeEach(async () => {
    service = await RunningService.start(database, {
      ORG_TIME_ZONE: 'America/Los_Angeles',
      QUIET_HOURS: '21:00-08:00',
      MSG_TEMPLATE: '{name}, see you on {date}, {time} at {location}. Reply Yes.',
    });
  });
  afterEach(() => service.stop());

  const create = (appointment_time: string, more: Fields = {}): Promise<string> =>
    service.createReminder({ appointment_time, notify_window: 2, ...more });
  const texts = async (id: string): Promise<Fields[]> =>
    (await service.request<{ messages: Fields[] }>('GET', `/reminder/${id}/messages`)).body.messages;

  it('is that of a time without an offset', async () => {
    const id = await create('2027-03-03T10:00', { contact_name: 'Maria' });

    expect(await service.find(id)).toMatchObject({
      time_zone: 'America/Los_Angeles',
      appt_user_dt: '2027-03-03 10:00:00',
      appt_sys_dt: '2027-03-03 18:00:00',
    });
    expect((await texts(id))[0]).toMatchObject({
      text: 'Maria, see you on Wednesday, March 3, 10:00 AM. Reply Yes.',
    });
    const given = await create('2027-03-03T10:00', { time_zone: 'Europe/Paris' });
    expect(await service.find(given)).toMatchObject({ appt_sys_dt: '2027-03-03 09:00:00' });
  });

  it('is that of a list’s and the statistics’ days', async () => {
    await create('2027-03-03T23:30');

    const listed = async (day: string, next: string): Promise<number> =>
      (await service.request<{ reminders: unknown[] }>('GET', `/reminder?from=${day}&to=${next}`)).body
        .reminders.length;
    expect([await listed('2027-03-03', '2027-03-04'), await listed('2027-03-04', '2027-03-05')]).toEqual([
      1, 0,
    ]);
    const { body } = await service.request<{ answers_by_day: Fields[] }>(
      'GET',
      '/statistics?from=2027-03-01&to=2027-03-05',
    );
    expect(body.answers_by_day.map(({ day }) => day)).toEqual(['2027-03-03']);
  });

  it('is that of quiet hours where an appointment has only an offset', async () => {
    const id = await create('2027-03-03T17:00Z');

    // Two hours before 9 AM in Los Angeles are within the quiet hours there.
    expect((await texts(id))[0]).toMatchObject({ reason: 'quiet_hours' });
  });

  it('must be a zone that there is', () => {
    for (const zone of ['PST8', '+05:00', 'Mars/Olympus'])
      expect(() => loadConfig({ SMS_CARRIER: 'simulator', ORG_TIME_ZONE: zone })).toThrow(
        /ORG_TIME_ZONE must be/,
      );
  });
});
