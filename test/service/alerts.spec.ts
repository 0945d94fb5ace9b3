import { afterEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Watchdog } from '../../src/scheduling/watchdog.js';
import { databases } from '../databases/databases.js';
import type { HeardEvent } from './event-receiver.js';
import { eventually, RunningService } from './running-service.js';

describe.each(databases())('alerts and metrics on $name', (database) => {
  let service: RunningService;

  const start = async (settings: Record<string, string> = {}): Promise<void> => {
    service = await RunningService.start(database, settings);
  };
  afterEach(() => service.stop());

  const alerts = async (): Promise<unknown> =>
    (await service.request<{ status: string; alerts: string[] }>('GET', '/health/ready')).body.alerts;
  /** Does not wait for the watchdog's next look. */
  const alertsBecome = (...names: string[]): Promise<void> =>
    eventually(async () => {
      await service.provider(Watchdog).look();
      expect(await alerts()).toEqual(names);
    });
  const told = async (): Promise<unknown[]> => {
    const { body } = await service.request<{ events: HeardEvent[] }>('GET', '/events?limit=1000');
    return body.events.filter(({ type }) => type === 'service.alert').map(({ data }) => data);
  };
  const metrics = async (): Promise<string> => (await service.request('GET', '/metrics')).text;
  const create = (number: number): Promise<string> =>
    service.createReminder({ contact_number: String(12225550000 + number) });

  it.each([
    [{ status: 401 } as const, 'credentials_refused:flowroute'],
    [{ status: 402 } as const, 'credit_gone:flowroute'],
    [{ status: 403, detail: 'insufficient funds' } as const, 'credit_gone:flowroute'],
  ])(
    'tells once, not once a message, that the carrier answers %j, and that it is over',
    async (refusal, alert) => {
      await start();
      expect(await alerts()).toEqual([]);
      service.carrier.behave(refusal);
      for (const number of [1, 2, 3]) await create(number);
      await alertsBecome(alert);
      expect(await metrics()).toContain(`reminder_alerts{alert="${alert}"} 1`);

      service.carrier.behave('accept');
      await service.becomes(await create(4), { reminder_sent: true });

      await alertsBecome();
      expect(await told()).toEqual([
        { alert, state: 'raised' },
        { alert, state: 'cleared' },
      ]);
      expect(await metrics()).not.toContain('reminder_alerts{');
    },
  );

  it('tells that reminders are due and do not go out, after as long as was set', async () => {
    await start({ ALERT_AFTER_SECONDS: '120', SMS_PER_SECOND: '1' });
    // The clock stands still between two steps: each lets out one.
    for (const number of [1, 2, 3]) await create(number);
    await eventually(() => expect(service.carrier.accepted).toHaveLength(1));
    expect(await metrics()).toContain('reminder_messages_due 2');
    expect(await alerts()).toEqual([]);

    service.advance({ seconds: 121 });
    await alertsBecome('due_unsent');
    await eventually(() => expect(service.carrier.accepted).toHaveLength(2));
    service.advance({ seconds: 1 });
    await alertsBecome();

    expect(await told()).toEqual([
      { alert: 'due_unsent', state: 'raised' },
      { alert: 'due_unsent', state: 'cleared' },
    ]);
  });

  it('takes what is tried again and again for unsent', async () => {
    await start({ ALERT_AFTER_SECONDS: '120' });
    service.carrier.behave({ status: 401 });
    await create(1);
    await alertsBecome('credentials_refused:flowroute');

    service.advance({ seconds: 121 });

    // This once the watchdog looks by itself.
    const both = ['credentials_refused:flowroute', 'due_unsent'];
    await eventually(async () => expect(await alerts()).toEqual(both));
  });

  it('tells that no receipts come where carriers were told where to post them', async () => {
    const token = 'a-token-that-nobody-can-guess';
    await start({
      PUBLIC_URL: 'https://reminders.example.com',
      WEBHOOK_TOKEN: token,
      API_KEYS: 'office:a-key-that-nobody-can-guess-either',
    });
    for (let number = 1; number <= 5; number++)
      await service.becomes(await create(number), { reminder_sent: true });

    service.advance({ minutes: 31 });
    await alertsBecome('no_receipts');

    const callback = `${service.url}/receipts/flowroute/${token}`;
    await service.carrier.receipt(callback, service.carrier.accepted[0]?.id ?? '', {});
    await alertsBecome();
  });

  it('shows what waits and since when, without a key, and without a full count', async () => {
    await start({ SMS_PER_SECOND: '1' });
    for (const number of [1, 2, 3]) await create(number);
    await eventually(async () =>
      expect((await service.request('GET', '/health/ready')).body['carriers']).toHaveLength(1),
    );
    await service
      .provider(DataSource)
      .manager.query("UPDATE message SET status = 'of_a_later_build' WHERE status = 'sent'");
    service.carrier.behave('hang');
    service.clock.advance({ seconds: 61 });

    await eventually(async () => {
      const { body } = await service.request('GET', '/health/ready');
      expect(body).toMatchObject({
        status: 'ok',
        messages_due: { count: 1, oldest_seconds: 61 },
        messages_unrecognised: 1,
        events_pending: { count: 0, oldest_seconds: null },
      });
    });
    const text = await metrics();
    for (const line of [
      /^reminder_messages_due 1$/m,
      /^reminder_messages_due_oldest_seconds 61$/m,
      /^reminder_messages_unrecognised 1$/m,
      /^reminder_messages_unknown_by_age\{age="under_5m"\} 0$/m,
    ])
      expect(text).toMatch(line);
  });

  it('shows when each carrier last took a text, and for how long an unknown one has been so', async () => {
    await start();
    await service.becomes(await create(1), { reminder_sent: true });
    const at = service.clock.now();
    await service
      .provider(DataSource)
      .manager.query(
        "INSERT INTO message (id, direction, kind, version, recipient, status, reason, lane, planned_for, send_at, not_after, attempt, carrier, sending_at, created_at, updated_at) SELECT 'ab', direction, kind, 2, recipient, 'unknown', reason, lane, planned_for, send_at, not_after, attempt, 'elsewhere', '2027-03-01 10:00:00.000', created_at, updated_at FROM message",
      );

    const { body } = await service.request('GET', '/health/ready');

    expect(body).toMatchObject({
      messages_unknown: { count: 1, oldest_seconds: 7200 },
      carriers: [{ carrier: 'flowroute', last_send_at: at.toISOString() }],
    });
    const text = await metrics();
    for (const line of [
      `reminder_carrier_last_send_timestamp_seconds{carrier="flowroute"} ${at.getTime() / 1000}`,
      'reminder_messages_unknown 1',
      'reminder_messages_unknown_oldest_seconds 7200',
      'reminder_messages_unknown_by_age{age="over_1h"} 1',
    ])
      expect(text.split('\n')).toContain(line);
  });

  it('measures what it does, without a number or a name in it', async () => {
    await start();
    const id = await service.createReminder({ participant: 'Dr. Zhivago' });
    await service.becomes(id, { reminder_sent: true });
    await service.reply('yes');
    await service.becomes(id, { confirm_sent: true });
    await service.reply('STOP');
    service.carrier.behave({ status: 422 });
    await service.becomes(await create(1), { status: 'failed' });

    const answer = await service.request('GET', '/metrics');

    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    for (const line of [
      /^reminder_messages_due 0$/m,
      /^reminder_messages_unknown 0$/m,
      /^reminder_opted_out_numbers 1$/m,
      /^reminder_events\{status="pending"\} 0$/m,
      /^reminder_events\{status="dead"\} 0$/m,
      /^reminder_sends_total\{carrier="flowroute",outcome="accepted"\} [23]$/m,
      /^reminder_sends_total\{carrier="flowroute",outcome="refused: message"\} [12]$/m,
      /^reminder_message_lateness_seconds_bucket\{le="1"\} [23]$/m,
      /^reminder_claims_total\{lane="1"\} 2$/m,
      /^reminder_replies_total\{intent="yes"\} 1$/m,
      /^nodejs_eventloop_lag_max_seconds \d+(\.\d+)?(e-\d+)?$/m,
      /^reminder_replies_total\{intent="opt_out"\} 1$/m,
      /^http_requests_total\{method="GET",route="\/reminder\/:id",status="200"\} \d+$/m,
    ])
      expect(answer.text).toMatch(line);
    expect(answer.text).not.toMatch(/\{[^}]*\d{11}|12223334444|Zhivago/);
  });
});
