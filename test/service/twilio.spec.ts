import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SystemClock } from '../../src/platform/clock/clock.js';
import { FakeTwilio } from '../carriers/fake-twilio.js';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';

const PUBLIC_URL = 'https://reminders.example.com';
const TOKEN = 'a-token-that-nobody-can-guess';
const PHONE = '12223334444';

interface ShownMessage {
  message_id: string;
  status: string;
  reason: string;
  receipt: { status: string; code: string | null } | null;
}

describe.each(databases())('the service under Twilio on $name', (database) => {
  let twilio: FakeTwilio;
  let service: RunningService;

  const settings = (): Record<string, string> => ({
    ...twilio.settings,
    SMS_CARRIER: 'twilio',
    LEASE_SECONDS: '2',
    PUBLIC_URL,
    WEBHOOK_TOKEN: TOKEN,
    API_KEYS: 'office:a-key-that-nobody-can-guess-either',
  });

  beforeEach(async () => {
    twilio = await FakeTwilio.start();
    service = await RunningService.start(database, settings());
  });
  afterEach(async () => {
    await service.stop();
    await twilio.stop();
  });

  const message = async (id: string): Promise<ShownMessage | undefined> =>
    (await service.request<{ messages: ShownMessage[] }>('GET', `/reminder/${id}/messages`)).body.messages[0];
  /** Posts to this machine what is signed for the public address. */
  const post = (path: string, form: Record<string, string>, signed = PUBLIC_URL + path): Promise<Response> =>
    twilio.post(service.url + path, form, signed);
  const text = (body: string): Record<string, string> =>
    twilio.text({ from: PHONE, to: '12067770000', body });

  it('sends, valid until the appointment, with the address for its receipts', async () => {
    const id = await service.createReminder({
      appointment_time: new Date(service.clock.now().getTime() + 2 * 3_600_000).toISOString(),
    });

    await service.becomes(id, { reminder_sent: true });
    const shown = await message(id);
    expect(twilio.accepted).toMatchObject([
      {
        to: PHONE,
        from: '12067770000',
        validityPeriod: 7200,
        statusCallback: `${PUBLIC_URL}/receipts/twilio/${TOKEN}/${shown?.message_id}`,
      },
    ]);
  });

  it('gives an appointment that is far the longest validity there is', async () => {
    await service.becomes(await service.createReminder(), { reminder_sent: true });

    expect(twilio.accepted[0]?.validityPeriod).toBe(36_000);
  });

  it('takes an answer, and tells Twilio to text nothing back', async () => {
    const id = await service.createReminder();
    await service.becomes(id, { reminder_sent: true });

    const answer = await post(`/inbound/twilio/${TOKEN}`, text('Yes & thanks'));

    expect([answer.status, await answer.text()]).toEqual([200, '<Response></Response>']);
    expect(answer.headers.get('content-type')).toMatch(/^text\/xml/);
    await service.becomes(id, { will_attend: true, confirm_sent: true });
    const seed = await post(`/?token=${TOKEN}`, text('no'));
    expect(seed.status).toBe(200);
    await service.becomes(id, { will_attend: false });
  });

  it('takes what is signed with either token while a new one takes the place of the old one', async () => {
    const { TWILIO_AUTH_TOKEN: renewed = '' } = twilio.settings;
    const old = 'the token before this one';
    await service.stop();
    service = await RunningService.start(database, {
      ...settings(),
      TWILIO_AUTH_TOKEN: `${renewed},${old}`,
    });
    await service.becomes(await service.createReminder(), { reminder_sent: true });
    const path = `/inbound/twilio/${TOKEN}`;
    const statuses: number[] = [];
    for (const token of [renewed, old, 'a third one'])
      statuses.push((await twilio.post(service.url + path, text('yes'), PUBLIC_URL + path, token)).status);

    expect(statuses).toEqual([200, 200, 403]);
  });

  it('takes nothing that Twilio has not signed', async () => {
    const id = await service.createReminder();
    await service.becomes(id, { reminder_sent: true });
    const sid = twilio.accepted[0]?.sid ?? '';
    const inbound = `/inbound/twilio/${TOKEN}`;
    const receipts = `/receipts/twilio/${TOKEN}`;

    const forged = [
      await twilio.post(service.url + inbound, text('yes'), PUBLIC_URL + inbound, 'another token'),
      await post(inbound, text('yes'), `https://elsewhere.example.com${inbound}`),
      await post(receipts, twilio.status(sid, 'failed'), PUBLIC_URL + inbound),
      await fetch(service.url + inbound, { method: 'POST', body: new URLSearchParams(text('yes')) }),
    ];

    expect(forged.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    expect(await service.find(id)).toMatchObject({ will_attend: null });
    expect(await message(id)).toMatchObject({ status: 'sent', receipt: null });
  });

  it('moves a message by callbacks in any order', async () => {
    const id = await service.createReminder();
    await service.becomes(id, { reminder_sent: true });
    const sid = twilio.accepted[0]?.sid ?? '';
    const { pathname } = new URL(twilio.accepted[0]?.statusCallback ?? '');

    for (const status of ['delivered', 'sent', 'queued', 'sent', 'delivered'])
      expect((await post(pathname, twilio.status(sid, status))).status).toBe(200);

    expect(await message(id)).toMatchObject({ status: 'delivered', receipt: { status: 'delivered' } });
  });

  it('shows Twilio’s code where a text did not arrive', async () => {
    const id = await service.createReminder();
    await service.becomes(id, { reminder_sent: true });

    await post(
      `/receipts/twilio/${TOKEN}`,
      twilio.status(twilio.accepted[0]?.sid ?? '', 'undelivered', '30006'),
    );

    expect(await message(id)).toMatchObject({ status: 'undelivered', receipt: { code: '30006' } });
    expect(await service.find(id)).toMatchObject({ status: 'failed' });
  });

  it('records as an opt-out what Twilio refuses for one', async () => {
    twilio.behaveNext({ status: 400, code: 21610, message: 'Attempt to send to unsubscribed recipient' });
    const id = await service.createReminder();

    await eventually(async () =>
      expect(await message(id)).toMatchObject({ status: 'suppressed', reason: 'carrier_opted_out' }),
    );
    const list = await service.request<{ opt_outs: { number: string }[] }>('GET', '/opt-outs');
    expect(list.body.opt_outs).toMatchObject([{ number: PHONE }]);
    const later = await service.createReminder();
    expect(await message(later)).toMatchObject({ status: 'suppressed' });
    expect(twilio.sends).toBe(1);
  });

  it('finds in Twilio’s list, over all its pages, what it took without saying so', async () => {
    twilio.pageSize = 1;
    // By the real clock, because Twilio's list has its own time.
    const real = await RunningService.startOn(await database.create(), new SystemClock(), service.carrier, {
      ...settings(),
      RECONCILE_AFTER_SECONDS: '1',
    });
    try {
      twilio.behaveNext('drop-after-accept');
      const lost = await real.createReminder();
      await twilio.waitFor(1);
      for (const number of ['12225550001', '12225550002'])
        await real.becomes(await real.createReminder({ contact_number: number }), { reminder_sent: true });

      await real.becomes(lost, { reminder_sent: true });
      expect(twilio.sends).toBe(3);
    } finally {
      await real.close();
      await real.database.drop();
    }
  });
});
