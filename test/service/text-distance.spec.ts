import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
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

describe.each(databases())('texts of one appointment on $name', (database) => {
  let service: RunningService;

  beforeEach(async () => {
    service = await RunningService.start(database);
  });
  afterEach(() => service.stop());

  const inHours = (hours: number): string =>
    new Date(service.clock.now().getTime() + hours * 3_600_000).toISOString();
  const timeline = async (id: string, at = service): Promise<unknown[][]> => {
    const { body } = await at.request<{ messages: Text[] }>('GET', `/reminder/${id}/messages`);
    return body.messages
      .filter(({ kind }) => kind === 'reminder')
      .map(({ window_hours: hours, status, reason }) => [hours, status, reason]);
  };
  const shows = (id: string, expected: unknown[][], at = service): Promise<void> =>
    eventually(async () => expect(await timeline(id, at)).toEqual(expected));
  /** Everything that was due until now has been dealt with. */
  const settled = async (number = '12225550001'): Promise<void> => {
    await service.becomes(await service.createReminder({ contact_number: number }), { reminder_sent: true });
  };

  it('are one where a late booking would be told seconds before the next window', async () => {
    const fields = { appointment_time: inHours(1 + 4 / 3600), notify_window: [24, 1] };
    const dryRun = await service.request<{ messages: Text[] }>('POST', '/reminder?dry_run=true', {
      ...service.reminder(),
      ...fields,
    });
    expect(dryRun.body.messages).toMatchObject([
      { window_hours: 24, status: 'suppressed', reason: 'too_close' },
      { window_hours: 1, status: 'scheduled' },
    ]);

    const id = await service.createReminder(fields);
    service.advance({ seconds: 4 });

    await service.becomes(id, { reminder_sent: true, status: 'notified' });
    await shows(id, [
      [24, 'suppressed', 'too_close'],
      [1, 'sent', 'as_planned'],
    ]);
    expect(service.textsTo()).toHaveLength(1);
  });

  it('are one after an outage in which two fell due', async () => {
    const id = await service.createReminder({ appointment_time: inHours(72), notify_window: [48, 24, 2] });
    await service.close();
    service.clock.advance({ hours: 50 });
    const again = await RunningService.startOn(service.database, service.clock, service.carrier);
    try {
      await again.becomes(id, { reminder_sent: true });
      await shows(
        id,
        [
          [48, 'suppressed', 'too_close'],
          [24, 'sent', 'as_planned'],
          [2, 'scheduled', 'as_planned'],
        ],
        again,
      );
      expect(again.textsTo()).toHaveLength(1);
      expect((await again.request('GET', '/events')).text).not.toContain('reminder.failed');
    } finally {
      await again.close();
    }
  });

  it('are one where a retry would come close to the next window', async () => {
    service.carrier.behave({ status: 429, retryAfterSeconds: 60 });
    const id = await service.createReminder({ appointment_time: inHours(48), notify_window: [48, 47] });
    await shows(id, [
      [48, 'scheduled', 'retry'],
      [47, 'scheduled', 'as_planned'],
    ]);
    service.carrier.behave('accept');
    service.advance({ minutes: 45 });

    await shows(id, [
      [48, 'suppressed', 'too_close'],
      [47, 'scheduled', 'as_planned'],
    ]);
    expect(service.textsTo()).toEqual([]);
    service.advance({ minutes: 15 });
    await service.becomes(id, { reminder_sent: true });
    expect(service.textsTo()).toHaveLength(1);
  });

  it('are two where the retry is far enough from the next window', async () => {
    service.carrier.behave({ status: 429, retryAfterSeconds: 60 });
    const id = await service.createReminder({ appointment_time: inHours(48), notify_window: [48, 47] });
    await shows(id, [
      [48, 'scheduled', 'retry'],
      [47, 'scheduled', 'as_planned'],
    ]);
    service.carrier.behave('accept');
    service.advance({ minutes: 10 });
    await service.becomes(id, { reminder_sent: true });
    service.advance({ minutes: 50 });

    await shows(id, [
      [48, 'sent', 'retry'],
      [47, 'sent', 'as_planned'],
    ]);
  });

  describe('that is changed', () => {
    beforeEach(async () => {
      await service.stop();
      service = await RunningService.start(database, { NOTICE_DELAY_SECONDS: '120' });
    });
    const move = async (id: string, hours: number, query = ''): Promise<Record<string, unknown>> =>
      (
        await service.request('PATCH', `/reminder/${id}${query}`, {
          appointment_time: inHours(hours),
          participant: `Dr. ${hours}`,
        })
      ).body;

    it('wait for the next change, so that only the last state is told', async () => {
      const id = await service.createReminder({ appointment_time: inHours(10) });
      await service.becomes(id, { reminder_sent: true });

      for (const hours of [11, 12, 13, 14, 15]) {
        await move(id, hours);
        service.advance({ seconds: 100 });
        await settled(`122255500${hours}`);
      }
      expect(service.textsTo()).toHaveLength(1);

      service.advance({ seconds: 20 });
      await service.becomes(id, { reminder_sent: true });
      expect(service.textsTo()).toHaveLength(2);
      expect(service.textsTo()[1]).toContain('Dr. 15');
    });

    it('show in a dry run when they go', async () => {
      const id = await service.createReminder({ appointment_time: inHours(10) });
      await service.becomes(id, { reminder_sent: true });

      expect(await move(id, 11, '?dry_run=true')).toMatchObject({
        messages: [
          { kind: 'moved_notice', status: 'scheduled', send_at: '2027-03-01 12:02:00' },
          { kind: 'reminder', status: 'suppressed', reason: 'too_close' },
        ],
      });
    });

    it('go at once where the appointment is nearer than ten times as long', async () => {
      const id = await service.createReminder({ appointment_time: inHours(10) });
      await service.becomes(id, { reminder_sent: true });

      await move(id, 19 / 60);

      await service.becomes(id, { reminder_sent: true });
      expect(service.textsTo()).toHaveLength(2);
    });

    it('go at their own time where that is later, and are one with a window that begins soon', async () => {
      const id = await service.createReminder({ appointment_time: inHours(100), notify_window: [24, 1] });
      await move(id, 50);
      expect(await timeline(id)).toEqual([
        [24, 'canceled', 'rescheduled'],
        [1, 'canceled', 'rescheduled'],
        [24, 'scheduled', 'as_planned'],
        [1, 'scheduled', 'as_planned'],
      ]);

      await move(id, 1.4);
      expect((await timeline(id)).slice(-2)).toEqual([
        [24, 'suppressed', 'too_close'],
        [1, 'scheduled', 'as_planned'],
      ]);
    });
  });
});
