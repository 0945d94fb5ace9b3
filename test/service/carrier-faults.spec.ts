import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeTwilio } from '../carriers/fake-twilio.js';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';

const PUBLIC_URL = 'https://reminders.example.com';
const TOKEN = 'a-token-that-nobody-can-guess';

interface ShownMessage {
  readonly status: string;
  readonly reason: string;
  readonly receipt: { readonly status: string; readonly words: string | null } | null;
}

const messagesOf = async (service: RunningService, id: string): Promise<ShownMessage[]> =>
  (await service.request<{ messages: ShownMessage[] }>('GET', `/reminder/${id}/messages`)).body.messages;
const alerts = async (service: RunningService): Promise<unknown> =>
  (await service.request('GET', '/health/ready')).body.alerts;

describe.each(databases())('whose fault a failure is, under Twilio on $name', (database) => {
  let twilio: FakeTwilio;
  let service: RunningService;

  beforeEach(async () => {
    twilio = await FakeTwilio.start();
    service = await RunningService.start(database, {
      ...twilio.settings,
      SMS_CARRIER: 'twilio',
      PUBLIC_URL,
      WEBHOOK_TOKEN: TOKEN,
      API_KEYS: 'office:a-key-that-nobody-can-guess-either',
    });
  });
  afterEach(async () => {
    await service.stop();
    await twilio.stop();
  });

  const create = (number: number): Promise<string> =>
    service.createReminder({ contact_number: String(12225550000 + number) });
  const report = async (to: string, status: string, code?: string): Promise<void> => {
    const { sid = '', statusCallback = '' } = twilio.accepted.findLast((sms) => sms.to === to) ?? {};
    const { pathname } = new URL(statusCallback);
    const answer = await twilio.post(
      service.url + pathname,
      twilio.status(sid, status, code),
      statusCallback,
    );
    expect(answer.status).toBe(200);
  };

  it.each([30034, 30032, 30002, 21704, 21606, 30018])(
    'an account or a number that may not send (%i) raises an alert, and the text goes out when that is mended',
    async (code) => {
      twilio.behave({ status: 400, code });
      const id = await create(1);
      await eventually(async () => expect(await alerts(service)).toEqual(['sender_refused:twilio']));
      await eventually(async () =>
        expect((await messagesOf(service, id)).map(({ status }) => status)).toEqual(['scheduled']),
      );

      twilio.behave('accept');
      service.advance({ minutes: 6 });

      await service.becomes(id, { reminder_sent: true });
      await eventually(async () => expect(await alerts(service)).toEqual([]));
      expect(twilio.accepted).toHaveLength(1);
    },
  );

  it.each([21611, 30022])('a full queue (%i) is waited for, and no alert', async (code) => {
    twilio.behave({ status: 400, code });
    const id = await create(1);
    await eventually(() => expect(twilio.sends).toBeGreaterThan(0));

    twilio.behave('accept');
    await eventually(() => {
      service.advance({ seconds: 2 });
      expect(twilio.accepted).toHaveLength(1);
    });

    await service.becomes(id, { reminder_sent: true });
    expect(await alerts(service)).toEqual([]);
  });

  it('a code that nobody knows ends the text, and is counted', async () => {
    twilio.behave({ status: 400, code: 29_999 });
    await service.becomes(await create(1), { status: 'failed' });

    const { text } = await service.request('GET', '/metrics');

    expect(text).toContain('reminder_unrecognised_codes_total{carrier="twilio",code="29999"} 1');
    expect(await alerts(service)).toEqual([]);
  });

  it('takes a share of receipts for an account that may not send, one for nothing, and tells when it is over', async () => {
    for (const number of [1, 2, 3, 4]) await service.becomes(await create(number), { reminder_sent: true });
    await report('12225550001', 'undelivered', '30034');
    await report('12225550002', 'failed', '30034');
    await report('12225550003', 'delivered');
    expect(await alerts(service)).toEqual([]);

    await report('12225550004', 'failed', '30032');
    await eventually(async () => expect(await alerts(service)).toEqual(['sender_refused:twilio']));

    service.advance({ hours: 4 });
    await service.becomes(await create(5), { reminder_sent: true });
    await eventually(async () => expect(await alerts(service)).toEqual([]));
  });

  it('sends again, as a text of its own, what was taken and then not delivered for want of a registration', async () => {
    const id = await create(1);
    await service.becomes(id, { reminder_sent: true });
    await report('12225550001', 'undelivered', '30034');
    expect(await messagesOf(service, id)).toMatchObject([
      { status: 'undelivered', reason: 'as_planned' },
      { status: 'scheduled', reason: 'retry' },
    ]);
    expect(await service.find(id)).toMatchObject({ status: 'failed' });

    service.advance({ minutes: 16 });

    await eventually(() => expect(twilio.accepted).toHaveLength(2));
    await service.becomes(id, { status: 'notified' });
    await report('12225550001', 'delivered');
    expect((await messagesOf(service, id)).map(({ status }) => status)).toEqual(['undelivered', 'delivered']);
  });

  it('sends nothing again to somebody who has canceled meanwhile, or whose phone is the reason', async () => {
    const canceled = await create(1);
    const unreachable = await create(2);
    await service.becomes(canceled, { reminder_sent: true });
    await service.becomes(unreachable, { reminder_sent: true });
    await service.request('DELETE', `/reminder/${canceled}`);
    await report('12225550001', 'undelivered', '30034');
    await report('12225550002', 'undelivered', '30006');

    expect((await messagesOf(service, unreachable)).map(({ status }) => status)).toEqual(['undelivered']);
    service.advance({ hours: 2 });
    await service.becomes(await create(3), { reminder_sent: true });
    expect(twilio.accepted.map(({ to }) => to)).toEqual(['12225550001', '12225550002', '12225550003']);
  });
});

describe.each(databases())('whose fault a failure is, under Flowroute on $name', (database) => {
  let service: RunningService;

  beforeEach(async () => {
    service = await RunningService.start(database);
  });
  afterEach(() => service.stop());

  it.each(['delivery failure', 'smsc reject', 'rejected', 'undelivered', 'failed'])(
    'shows a text as undelivered by "%s", with the carrier’s words',
    async (status) => {
      const id = await service.createReminder();
      await service.becomes(id, { reminder_sent: true });

      const carrierId = service.carrier.accepted[0]?.id ?? '';
      await service.carrier.receipt(`${service.url}/receipts/flowroute`, carrierId, { status });

      expect(await messagesOf(service, id)).toMatchObject([
        { status: 'undelivered', receipt: { status, words: status } },
      ]);
      expect(await service.find(id)).toMatchObject({ status: 'failed' });
    },
  );

  it.each([
    [403, 'the from number is not authorized for this account'],
    [400, 'sender is not registered for 10DLC'],
    [422, 'From number not owned by account'],
    [400, 'toll-free number is not verified'],
  ] as const)('%i "%s": our number, which an alert tells', async (status, detail) => {
    service.carrier.behave({ status, detail });
    const id = await service.createReminder();
    await eventually(async () => expect(await alerts(service)).toEqual(['sender_refused:flowroute']));
    await eventually(async () =>
      expect(await messagesOf(service, id)).toMatchObject([{ status: 'scheduled' }]),
    );

    service.carrier.behave('accept');
    service.advance({ minutes: 6 });

    await service.becomes(id, { reminder_sent: true });
  });
});
