import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Reminder } from '../../src/reminders/appointment/reminder.entity.js';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';

interface Timeline {
  messages: { send_at: string; planned_for: string }[];
}

/** New rules cannot be had for a test: instead the stored instant is put an hour off, as by older rules. */
describe.each(databases())('new time zone rules on $name', (database) => {
  let service: RunningService;

  beforeEach(async () => {
    service = await RunningService.start(database);
  });
  afterEach(() => service.stop());

  const asByOlderRules = async (id: string): Promise<void> => {
    const { manager } = service.provider(DataSource);
    const reminder = await manager.findOneByOrFail(Reminder, { id });
    reminder.appointmentAt = new Date(reminder.appointmentAt.getTime() - 3_600_000);
    reminder.tzVersion = '1999a';
    await manager.save(reminder);
    await manager.query("UPDATE message SET send_at = '2027-07-05 17:40:00.000'");
  };

  it('move the instant of an agreed wall time, and what is planned for it, at the next start', async () => {
    const id = await service.createReminder({
      appointment_time: '2027-07-06T11:40',
      time_zone: 'America/Los_Angeles',
    });
    await asByOlderRules(id);
    await service.close();

    const again = await RunningService.startOn(service.database, service.clock, service.carrier);
    try {
      await again.becomes(id, { appt_sys_dt: '2027-07-06 18:40:00', appt_user_dt: '2027-07-06 11:40:00' });
      await eventually(async () => {
        const { body } = await again.request<Timeline>('GET', `/reminder/${id}/messages`);
        expect(body.messages[0]?.send_at).toBe('2027-07-05 18:40:00');
      });
    } finally {
      await again.close();
    }
  });

  it('hold to the millisecond, keep the answer, and are not overtaken by a change that names no time', async () => {
    const id = await service.createReminder({
      appointment_time: '2027-07-06T11:40:00.123',
      time_zone: 'America/Los_Angeles',
    });
    await asByOlderRules(id);
    await service.provider(DataSource).query('UPDATE reminder SET will_attend = TRUE');
    await service.request('PATCH', `/reminder/${id}`, { participant: 'Joe' });
    await service.close();

    const again = await RunningService.startOn(service.database, service.clock, service.carrier);
    try {
      await again.becomes(id, { appt_sys_dt: '2027-07-06 18:40:00', will_attend: true, participant: 'Joe' });
      const { appointmentAt } = await again.provider(DataSource).manager.findOneByOrFail(Reminder, { id });
      expect(appointmentAt.toISOString()).toBe('2027-07-06T18:40:00.123Z');
    } finally {
      await again.close();
    }
  });

  it('leave an appointment alone that was given by its instant', async () => {
    const id = await service.createReminder({ appointment_time: '2027-07-06T11:40-07:00' });
    const before = await service.find(id);
    await service.provider(DataSource).query("UPDATE reminder SET tz_version = '1999a'");
    await service.close();

    const again = await RunningService.startOn(service.database, service.clock, service.carrier);
    try {
      await eventually(async () => {
        const { tzVersion } = await again.provider(DataSource).manager.findOneByOrFail(Reminder, { id });
        expect(tzVersion).toBe(process.versions.tz);
      });
      expect(await again.find(id)).toEqual(before);
    } finally {
      await again.close();
    }
  });
});
