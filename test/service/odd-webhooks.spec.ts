import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeTwilio } from '../carriers/fake-twilio.js';
import { databases } from '../databases/databases.js';
import { RunningService } from './running-service.js';

const PUBLIC_URL = 'https://reminders.example.com';
const TOKEN = 'a-token-that-nobody-can-guess';
const PHONE = '12223334444';

interface ShownMessage {
  readonly direction: string;
  readonly kind: string;
  readonly text: string | null;
}
const messagesOf = async (service: RunningService, id: string): Promise<ShownMessage[]> =>
  (await service.request<{ messages: ShownMessage[] }>('GET', `/reminder/${id}/messages`)).body.messages;

describe.each(databases())('webhooks of Flowroute that are genuine and odd on $name', (database) => {
  let service: RunningService;
  let id: string;
  let count = 0;

  beforeEach(async () => {
    service = await RunningService.start(database);
    id = await service.createReminder();
    await service.becomes(id, { reminder_sent: true });
  });
  afterEach(() => service.stop());

  const inbound = async (attributes: Record<string, unknown>): Promise<number> => {
    const data = {
      type: 'message',
      id: `mdr2-odd-${++count}`,
      attributes: { from: PHONE, to: '12066418000', ...attributes },
    };
    return (await service.request('POST', '/inbound/flowroute', { data })).status;
  };

  it.each([
    [{ body: null, is_mms: true }],
    [{ body: '', is_mms: true }],
    [{ body: ' \n', is_mms: 'true' }],
    [{ is_mms: true }],
  ])('takes a photo without words: %j, and shows it to staff', async (attributes) => {
    expect(await inbound(attributes)).toBe(200);

    expect(await messagesOf(service, id)).toContainEqual(
      expect.objectContaining({ direction: 'inbound', text: '[photo]' }),
    );
    const { body } = await service.request('GET', '/follow-ups');
    expect(JSON.stringify(body)).toContain('[photo]');
    expect(await service.find(id)).toMatchObject({ will_attend: null });
  });

  it('reads the words beside a photo', async () => {
    expect(await inbound({ body: 'Yes', is_mms: true })).toBe(200);

    await service.becomes(id, { will_attend: true });
  });

  it.each([
    [{ body: 'Yes', to: null, is_mms: null, status: null, timestamp: 'yesterday', extra: { a: [1] } }],
    [{ body: 'Yes', message_encoding: 0, message_type: 'longcode', amount_nanodollars: 4_000_000 }],
    [{ body: 'Yes', from: 12223334444, to: 12066418000 }],
    [{ body: 'Yes', is_mms: { toString: 1 }, timestamp: { valueOf: 1 }, status: { toString: null } }],
    [{ body: 'Yes', from: '+12223334444 ' }],
  ])('takes a text with odd or missing fields that it does not need: %j', async (attributes) => {
    expect(await inbound(attributes)).toBe(200);

    await service.becomes(id, { will_attend: true });
  });

  it.each(['DENTIST', 'anonymous', '74454', '', null, 'a sender with a name that has no end', '!', 911])(
    'records what %j sends, and never answers it',
    async (from) => {
      const sent = service.carrier.accepted.length;
      for (const body of ['HELP', 'STOP', 'START', 'Yes', 'who is this?'])
        expect(await inbound({ from, body })).toBe(200);

      // The answer to somebody who can be answered comes after all that was asked before.
      await service.reply('yes');
      await service.becomes(id, { confirm_sent: true });
      expect(service.carrier.accepted).toHaveLength(sent + 1);
      expect((await service.request('GET', '/opt-outs')).body).toMatchObject({ opt_outs: [] });
    },
  );

  it.each([[{ id: '' }], [{ id: 7 }], [{ id: 'x'.repeat(65) }], [{}]])(
    'refuses what has no id to know it again by: %j',
    async (fields) => {
      const attributes = { from: PHONE, to: '12066418000', body: 'yes' };
      const answer = await service.request('POST', '/inbound/flowroute', { data: { ...fields, attributes } });

      expect(answer.status).toBe(400);
    },
  );
});

describe.each(databases())('what Twilio answers by itself on $name', (database) => {
  let twilio: FakeTwilio;
  let service: RunningService;
  let id: string;

  const start = async (settings: Record<string, string> = {}): Promise<void> => {
    twilio = await FakeTwilio.start();
    service = await RunningService.start(database, {
      ...twilio.settings,
      SMS_CARRIER: 'twilio',
      PUBLIC_URL,
      WEBHOOK_TOKEN: TOKEN,
      API_KEYS: 'office:a-key-that-nobody-can-guess-either',
      ...settings,
    });
    id = await service.createReminder();
    await service.becomes(id, { reminder_sent: true });
  };
  afterEach(async () => {
    await service.stop();
    await twilio.stop();
  });

  const inbound = async (body: string, more: Record<string, string> = {}): Promise<void> => {
    const path = `/inbound/twilio/${TOKEN}`;
    const form = { ...twilio.text({ from: PHONE, to: '12067770000', body }), ...more };
    expect((await twilio.post(service.url + path, form, PUBLIC_URL + path)).status).toBe(200);
  };
  const optOuts = async (): Promise<unknown> =>
    (await service.request<{ opt_outs: unknown[] }>('GET', '/opt-outs')).body.opt_outs;
  /** What was sent once somebody else's text, which came last, is out. */
  const texts = async (): Promise<string[]> => {
    const last = await service.createReminder({ contact_number: '12225550009' });
    await service.becomes(last, { reminder_sent: true });
    return twilio.accepted.filter(({ to }) => to === PHONE).map(({ body }) => body);
  };

  it.each([
    ['STOP', {}],
    ['Stop ', {}],
    ['unsubscribe', {}],
    ['Arrêtez ça', { OptOutType: 'STOP' }],
    ['Yes', { OptOutType: 'STOP' }],
  ])('"%s" %j: an opt-out without a second text', async (body, more) => {
    await start();
    await inbound(body, more);

    expect(await optOuts()).toMatchObject([{ number: PHONE }]);
    expect(await texts()).toHaveLength(1);
    const { body: page } = await service.request('GET', '/events');
    expect(JSON.stringify(page)).toContain('contact.opted_out');
  });

  it.each([
    ['START', {}],
    ['back please', { OptOutType: 'START' }],
  ])('"%s" %j: an opt-in without a second text', async (body, more) => {
    await start();
    await inbound('STOP');
    await inbound(body, more);

    expect(await optOuts()).toEqual([]);
    expect(await texts()).toHaveLength(1);
  });

  it.each([
    ['HELP', {}],
    ['yes', { OptOutType: 'HELP' }],
  ])('"%s" %j: help, which Twilio gives', async (body, more) => {
    await start();
    await inbound(body, more);

    expect(await texts()).toHaveLength(1);
    expect(await service.find(id)).toMatchObject({ will_attend: null });
  });

  it('confirms an opt-out in words that Twilio does not know', async () => {
    await start();
    await inbound('please stop texting me');

    expect(await optOuts()).toMatchObject([{ number: PHONE }]);
    expect(await texts()).toHaveLength(2);
  });

  it.each(['STOP', 'HELP'])('answers %s itself where Twilio was told not to', async (body) => {
    await start({ TWILIO_OPT_OUT: 'service' });
    await inbound(body);

    expect(await texts()).toHaveLength(2);
  });

  it('takes a photo without words', async () => {
    await start();
    await inbound('', { NumMedia: '1', MediaUrl0: 'https://api.twilio.com/media/1' });

    expect(await messagesOf(service, id)).toContainEqual(
      expect.objectContaining({ direction: 'inbound', text: '[photo]' }),
    );
  });
});
