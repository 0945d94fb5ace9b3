import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Carriers } from '../../src/messaging/carriers/carriers.js';
import { databases } from '../databases/databases.js';
import type { HeardEvent } from './event-receiver.js';
import { eventually, RunningService } from './running-service.js';

describe.each(databases())('a text whose fate cannot be found out on $name', (database) => {
  let service: RunningService;

  const start = async (settings: Record<string, string> = {}): Promise<void> => {
    service = await RunningService.start(database, {
      RECONCILE_AFTER_SECONDS: '60',
      PUBLIC_URL: 'https://reminders.example.com',
      WEBHOOK_TOKEN: 'a-token-that-nobody-can-guess',
      API_KEYS: 'office:a-key-that-nobody-can-guess-either',
      ...settings,
    });
  };
  beforeEach(() => start());
  afterEach(() => service.stop());

  const alertsBecome = (...names: string[]): Promise<void> =>
    eventually(async () => {
      const { body } = await service.request<{ alerts: string[] }>('GET', '/health/ready');
      expect(body.alerts).toEqual(names);
    });
  const followUps = async (): Promise<unknown> =>
    (await service.request<{ follow_ups: unknown[] }>('GET', '/follow-ups')).body.follow_ups;
  const eventsOf = async (id: string): Promise<string[]> => {
    const { body } = await service.request<{ events: HeardEvent[] }>('GET', '/events?limit=1000');
    return body.events.filter(({ data }) => data['reminder_id'] === id).map(({ type }) => type);
  };
  const messagesOf = async (id: string): Promise<unknown[]> =>
    (await service.request<{ messages: unknown[] }>('GET', `/reminder/${id}/messages`)).body.messages;
  const textIsUnknown = async (id: string): Promise<void> =>
    eventually(async () => expect(await messagesOf(id)).toMatchObject([{ status: 'unknown' }]));
  /** A reminder for an appointment in an hour, which the carrier takes without saying so, and whose list fails. */
  const lost = async (): Promise<string> => {
    service.carrier.list({ failure: { status: 500 } });
    service.carrier.behaveNext('accept-then-500');
    const at = new Date(service.clock.now().getTime() + 3_600_000).toISOString();
    const id = await service.createReminder({ appointment_time: at });
    await textIsUnknown(id);
    return id;
  };

  it('raises an alert and a follow-up after three times the time that it should take', async () => {
    const id = await lost();
    expect(await followUps()).toEqual([]);

    service.clock.advance({ seconds: 181 });

    await alertsBecome('unknown_stuck');
    expect(await followUps()).toMatchObject([{ why: 'unconfirmed', reminder_id: id }]);
  });

  it('expires with its appointment, with an event, and the alert ends', async () => {
    const id = await lost();
    service.clock.advance({ seconds: 181 });
    await alertsBecome('unknown_stuck');

    service.clock.advance({ hours: 1 });

    await service.becomes(id, { status: 'expired', reminder_sent: false });
    expect(await messagesOf(id)).toMatchObject([{ status: 'expired', reason: 'appointment_passed' }]);
    expect(await eventsOf(id)).toEqual(['reminder.expired']);
    expect(await followUps()).toMatchObject([{ why: 'expired', reminder_id: id }]);
    service.carrier.list({});
    service.clock.advance({ minutes: 2 });
    await alertsBecome();
  });

  it('is on record as sent where a receipt proves it, even after that', async () => {
    const id = await lost();
    service.clock.advance({ hours: 2 });
    await service.becomes(id, { status: 'expired' });

    const [{ id: carrierId = '', dlrCallback = '' } = {}] = service.carrier.accepted;
    const callback = new URL(dlrCallback);
    expect(await service.carrier.receipt(service.url + callback.pathname, carrierId)).toBe(200);

    await service.becomes(id, { status: 'notified', reminder_sent: true });
    expect(await eventsOf(id)).toEqual(['reminder.expired', 'reminder.sent', 'reminder.delivered']);
  });

  it('expires also where it was held for staff, as the carrier has no list', async () => {
    await service.stop();
    await start({ ON_UNKNOWN: 'hold' });
    const id = await lost();
    Object.defineProperty(service.provider(Carriers).preferred, 'listPage', { value: undefined });
    service.clock.advance({ seconds: 31 });
    await eventually(async () => expect(await messagesOf(id)).toMatchObject([{ reason: 'held_for_staff' }]));

    service.clock.advance({ hours: 2 });

    await service.becomes(id, { status: 'expired' });
  });
});
