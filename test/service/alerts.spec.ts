import { afterEach, describe, expect, it } from '@jest/globals';
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
  const alertsBecome = (...names: string[]): Promise<void> =>
    eventually(async () => expect(await alerts()).toEqual(names));
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

    await alertsBecome('credentials_refused:flowroute', 'due_unsent');
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
      /^reminder_replies_total\{intent="opt_out"\} 1$/m,
      /^http_requests_total\{method="GET",route="\/reminder\/:id",status="200"\} \d+$/m,
    ])
      expect(answer.text).toMatch(line);
    expect(answer.text).not.toMatch(/\d{10}|Zhivago/);
  });
});
