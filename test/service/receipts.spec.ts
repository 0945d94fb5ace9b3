import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Receipt } from '../carriers/flowroute/webhooks.js';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';

interface ShownMessage {
  message_id: string;
  status: string;
  receipt: { status: string; code: string | null; words: string | null } | null;
}

const PUBLIC_URL = 'https://reminders.example.com';
const TOKEN = 'a-token-that-nobody-can-guess';
const API_KEYS = 'office:a-key-that-nobody-can-guess-either';
const REJECTED: Receipt = { status: 'rejected', code: 1110 };

describe.each(databases())('delivery receipts on $name', (database) => {
  let service: RunningService;

  const start = async (settings: Record<string, string> = {}): Promise<void> => {
    service = await RunningService.start(database, {
      PUBLIC_URL,
      WEBHOOK_TOKEN: TOKEN,
      API_KEYS,
      ...settings,
    });
  };
  beforeEach(() => start());
  afterEach(() => service.stop());

  const messages = async (id: string): Promise<ShownMessage[]> =>
    (await service.request<{ messages: ShownMessage[] }>('GET', `/reminder/${id}/messages`)).body.messages;
  const message = async (id: string): Promise<ShownMessage> => {
    const [first] = await messages(id);
    if (!first) throw new Error('the reminder has no message');
    return first;
  };
  /** Posts it as the carrier would to the account's address, under the carrier's own id. */
  const report = (receipt: Receipt, carrierId = service.carrier.accepted[0]?.id ?? ''): Promise<number> =>
    service.carrier.receipt(`${service.url}/receipts/flowroute/${TOKEN}`, carrierId, receipt);
  /** Where the service asked the carrier to post, but on this machine. */
  const callback = (): string => {
    const sent = service.carrier.requests.findLast(({ sms }) => sms)?.sms;
    return (sent?.dlrCallback ?? '').replace(PUBLIC_URL, service.url);
  };
  const sent = async (): Promise<string> => {
    const id = await service.createReminder();
    await service.becomes(id, { reminder_sent: true });
    return id;
  };

  it('moves a message to delivered, with the carrier’s own words', async () => {
    const id = await sent();

    expect(await report({ status: 'delivered', code: '1004', level: 1 })).toBe(200);

    expect(await message(id)).toMatchObject({
      status: 'delivered',
      receipt: { status: 'delivered', code: '1004', words: 'delivered' },
    });
    expect(await service.find(id)).toMatchObject({ status: 'notified' });
  });

  it('shows a reminder as failed whose only text did not arrive', async () => {
    const id = await sent();

    await report(REJECTED);

    expect(await message(id)).toMatchObject({ status: 'undelivered', receipt: { code: '1110' } });
    expect(await service.find(id)).toMatchObject({ status: 'failed', reminder_sent: true });
  });

  it.each<[string, Receipt]>([
    ['without the data around it', { flat: true }],
    ['with a code that is null', { code: null }],
    ['with a code that is a text', { code: '1003' }],
    ['in capitals', { status: 'DELIVERED' }],
  ])('takes a receipt %s', async (_, receipt) => {
    const id = await sent();

    expect(await report(receipt)).toBe(200);

    expect(await message(id)).toMatchObject({ status: 'delivered' });
  });

  it.each<[string, Receipt[], string, string]>([
    [
      'in their order',
      [{ status: 'smsc submit' }, { status: 'message buffered' }, {}],
      'delivered',
      'delivered',
    ],
    ['backwards', [{}, { status: 'message buffered' }, { status: 'smsc submit' }], 'delivered', 'delivered'],
    ['with the last one first', [REJECTED, { status: 'message buffered' }], 'undelivered', 'rejected'],
    ['that contradict: what is on the phone is there', [REJECTED, {}], 'delivered', 'delivered'],
    ['that contradict the other way round', [{}, REJECTED], 'delivered', 'delivered'],
    ['twice each', [{ status: 'smsc submit' }, { status: 'smsc submit' }, {}, {}], 'delivered', 'delivered'],
    ['that are not final', [{ status: 'message buffered', code: 1003 }], 'sent', 'message buffered'],
    [
      'with a status that nobody knows',
      [{ status: 'message buffered' }, { status: 'teleported' }],
      'sent',
      'teleported',
    ],
    ['with an unknown one after the end', [{}, { status: 'teleported' }], 'delivered', 'delivered'],
  ])('only moves forward by receipts %s', async (_, receipts, status, shown) => {
    const id = await sent();

    for (const receipt of receipts) expect(await report(receipt)).toBe(200);

    expect(await message(id)).toMatchObject({ status, receipt: { status: shown } });
  });

  it('keeps a receipt that comes before the answer to the send, and applies it then', async () => {
    service.carrier.behaveNext({ slowMs: 300 });
    const id = await service.createReminder();
    await service.carrier.waitFor(1);

    expect(await report({})).toBe(200);
    expect(await message(id)).toMatchObject({ status: 'sending', receipt: null });

    await eventually(async () => expect(await message(id)).toMatchObject({ status: 'delivered' }));
  });

  it('takes a receipt under our own id for the answer that is still to come', async () => {
    service.carrier.behaveNext({ slowMs: 300 });
    const id = await service.createReminder();
    await service.carrier.waitFor(1);

    await service.carrier.receipt(callback(), service.carrier.accepted[0]?.id ?? '', {});

    expect(await message(id)).toMatchObject({ status: 'delivered' });
    await service.carrier.waitFor(() => service.carrier.requests[0]?.status === 202);
    expect(await service.find(id)).toMatchObject({ reminder_sent: true, status: 'notified' });
    expect(service.carrier.accepted).toHaveLength(1);
  });

  it('sends the address along, and learns from it that a message was taken after all', async () => {
    service.carrier.behaveNext('drop-after-accept');
    service.carrier.list({ failure: 'drop' });
    const id = await service.createReminder();
    await eventually(async () => expect(await message(id)).toMatchObject({ status: 'unknown' }));
    expect(callback()).toBe(`${service.url}/receipts/flowroute/${TOKEN}/${(await message(id)).message_id}`);

    const posted = await service.carrier.receipt(callback(), service.carrier.accepted[0]?.id ?? '', {
      status: 'message buffered',
      code: 1003,
    });

    expect(posted).toBe(200);
    expect(await message(id)).toMatchObject({ status: 'sent', receipt: { status: 'message buffered' } });
    expect(await service.find(id)).toMatchObject({ reminder_sent: true, status: 'notified' });
    service.advance({ hours: 1 });
    const other = await service.createReminder({ contact_number: '12225550001' });
    await service.becomes(other, { reminder_sent: true });
    expect(service.textsTo()).toHaveLength(1);
  });

  it('answers 200 to a receipt of a text that is not ours, and 400 to what is no receipt', async () => {
    const id = await sent();

    expect(await report({}, 'mdr2-of-somebody-else')).toBe(200);
    for (const body of [
      {},
      { data: {} },
      { data: { id: 'x' } },
      { data: { id: 7, attributes: { status: 'delivered' } } },
    ])
      expect((await service.request('POST', `/receipts/flowroute/${TOKEN}`, body)).status).toBe(400);
    expect((await service.request('POST', `/receipts/pigeon/${TOKEN}`, {})).status).toBe(404);
    expect(await message(id)).toMatchObject({ status: 'sent', receipt: null });
  });

  it('sends no address along where none is set', async () => {
    await service.stop();
    await start({ PUBLIC_URL: '', WEBHOOK_TOKEN: '', API_KEYS: '' });

    await sent();

    expect(service.carrier.requests[0]?.sms?.dlrCallback).toBeUndefined();
  });

  it('shows on the simulated phone that a text was delivered', async () => {
    await service.stop();
    await start({ SMS_CARRIER: 'simulator', PUBLIC_URL: '', WEBHOOK_TOKEN: '', API_KEYS: '' });

    const id = await sent();

    await eventually(async () => expect(await message(id)).toMatchObject({ status: 'delivered' }));
    await eventually(async () => {
      const { body } = await service.request('GET', '/simulator/texts');
      expect(body).toMatchObject({ texts: [{ from: 'service', delivered: true }] });
    });
  });

  it('are taken with the old token, too, while a new one takes its place', async () => {
    await service.stop();
    const renewed = 'another-that-nobody-can-guess';
    await start({ WEBHOOK_TOKEN: `${renewed},${TOKEN}` });
    const id = await sent();

    expect(callback()).toContain(`/${renewed}/`);
    expect(await report(REJECTED)).toBe(200);
    await eventually(async () => expect((await message(id)).status).toBe('undelivered'));
    const guess = `${service.url}/receipts/flowroute/a-third-one-that-nobody-can-guess`;
    expect(await service.carrier.receipt(guess, 'any', REJECTED)).toBe(403);
  });
});
