import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HttpAdapterHost } from '@nestjs/core';
import type {
  Carrier,
  ListedSms,
  ListPage,
  ListWindow,
  OutgoingSms,
} from '../../src/messaging/carriers/carrier.js';
import { MalformedWebhook, RECEIPT_STEP } from '../../src/messaging/carriers/carrier.js';
import { Flowroute } from '../../src/messaging/carriers/flowroute/adapter.js';
import { Simulator } from '../../src/messaging/carriers/simulator/simulator.js';
import { Twilio } from '../../src/messaging/carriers/twilio/adapter.js';
import { loadConfig } from '../../src/platform/config/config.js';
import { FakeFlowroute } from './fake-flowroute.js';
import { FakeTwilio } from './fake-twilio.js';
import { inboundPayload, receiptPayload } from './flowroute/webhooks.js';

/** How each side of the contract is brought about at one carrier. */
type Fault =
  'opted out' | 'credentials' | 'too many' | 'bad text' | 'down' | 'silent' | 'broken off' | 'garbage';

interface Bench {
  readonly carrier: Carrier;
  /** The next send meets this fault; absent where the carrier knows none. */
  readonly fault?: (fault: Fault) => void;
  readonly acceptedCount: () => number;
  /** Ends the carrier's side, so that nothing listens any more. */
  readonly stop: () => Promise<void>;
  readonly inbound: (text: { from: string; to: string; body: string }) => unknown;
  readonly receipt: (carrierId: string, status: 'delivered' | 'undelivered' | 'nonsense') => unknown;
  readonly failList?: () => void;
}

const NUMBER = '12066418000';

async function flowroute(): Promise<Bench> {
  const fake = await FakeFlowroute.start();
  const settings = { accessKey: 'accessKey', secretKey: 'secretKey', number: NUMBER, apiUrl: fake.url };
  const faults = {
    'opted out': { status: 400, code: 1110 },
    credentials: { status: 401 },
    'too many': { status: 429, retryAfterSeconds: 7 },
    'bad text': { status: 422 },
    down: { status: 503 },
    silent: 'hang',
    'broken off': 'drop-after-accept',
    garbage: 'garbage',
  } as const;
  return {
    carrier: new Flowroute(settings, 4),
    fault: (fault) => fake.behaveNext(faults[fault]),
    acceptedCount: () => fake.accepted.length,
    stop: () => fake.stop(),
    inbound: (text) => inboundPayload({ ...text, id: 'mdr2-1' }, 'v2.1'),
    receipt: (id, status) =>
      receiptPayload(id, status === 'undelivered' ? { status: 'rejected', code: 1110 } : { status }),
    failList: () => fake.list({ failure: { status: 500 } }),
  };
}

async function twilio(): Promise<Bench> {
  const fake = await FakeTwilio.start();
  const settings = {
    accountSid: fake.settings['TWILIO_ACCOUNT_SID'] ?? '',
    authTokens: [fake.settings['TWILIO_AUTH_TOKEN'] ?? ''],
    number: NUMBER,
    apiUrl: fake.url,
    optOut: 'twilio',
  } as const;
  const faults = {
    'opted out': { status: 400, code: 21610 },
    credentials: { status: 401, code: 20003 },
    'too many': { status: 429, code: 20429, retryAfterSeconds: 7 },
    'bad text': { status: 400, code: 21617 },
    down: { status: 503 },
    silent: 'hang',
    'broken off': 'drop-after-accept',
    garbage: 'garbage',
  } as const;
  return {
    carrier: new Twilio(settings, 'https://reminders.example.com', 4),
    fault: (fault) => fake.behaveNext(faults[fault]),
    acceptedCount: () => fake.accepted.length,
    stop: () => fake.stop(),
    inbound: (text) => fake.text(text),
    receipt: (sid, status) => fake.status(sid, status),
    failList: () => (fake.listFailure = { status: 500 }),
  };
}

async function simulator(): Promise<Bench> {
  const carrier = new Simulator(new HttpAdapterHost(), loadConfig({}));
  return {
    carrier,
    acceptedCount: () => carrier.phones.after(undefined).length,
    stop: async () => undefined,
    inbound: (text) => inboundPayload({ ...text, id: '0'.repeat(32) }, 'v2.1'),
    receipt: (id, status) =>
      receiptPayload(id, status === 'undelivered' ? { status: 'rejected', code: 1110 } : { status }),
  };
}

const sms = (more: Partial<OutgoingSms> = {}): OutgoingSms => ({
  messageId: '0'.repeat(32),
  sender: NUMBER,
  recipient: '12223334444',
  body: 'Dr. Müller: tomorrow, 10 AM & “on time” + 1 = 2?',
  usefulMs: 3_600_000,
  receiptPath: '/receipts/of/nobody',
  receiptUrl: 'https://reminders.example.com/receipts/of/nobody',
  ...more,
});

const LIMIT_MS = 2_000;
const CARRIERS = { flowroute, twilio, simulator };

describe.each(['flowroute', 'twilio', 'simulator'] as const)('the contract of a carrier: %s', (name) => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await CARRIERS[name]();
  });
  afterEach(async () => {
    await bench.carrier.close();
    await bench.stop();
  });

  it('is known by its name, and hands over a text once, under an id of the carrier’s', async () => {
    const outcome = await bench.carrier.send(sms(), LIMIT_MS);

    expect(bench.carrier.name).toBe(name);
    expect(outcome).toEqual({ kind: 'accepted', carrierId: expect.stringMatching(/^.{1,64}$/) });
    expect(bench.acceptedCount()).toBe(1);
  });

  it('reads a text that somebody sent', () => {
    const text = { from: '12223334444', to: NUMBER, body: 'Yes, & thanks + bye' };

    expect(bench.carrier.parseInbound(bench.inbound(text))).toMatchObject({
      carrier: name,
      carrierId: expect.stringMatching(/^.{1,64}$/),
      sender: text.from,
      recipient: text.to,
      body: text.body,
    });
  });

  it('reads what became of a text', async () => {
    const outcome = await bench.carrier.send(sms(), LIMIT_MS);
    const carrierId = outcome.kind === 'accepted' ? outcome.carrierId : '';
    const step = (status: 'delivered' | 'undelivered' | 'nonsense'): object =>
      bench.carrier.parseReceipt(bench.receipt(carrierId, status));

    expect(step('delivered')).toMatchObject({ carrierId, step: RECEIPT_STEP.delivered, status: 'delivered' });
    expect(step('undelivered')).toMatchObject({ carrierId, step: RECEIPT_STEP.undelivered });
    expect(step('nonsense')).toMatchObject({ carrierId, step: RECEIPT_STEP.unheardOf, status: 'nonsense' });
  });

  it.each([undefined, null, 7, 'yes', [], {}, { data: null }, { MessageSid: 'SM' }])(
    'refuses %j as a webhook',
    (payload) => {
      expect(() => bench.carrier.parseInbound(payload)).toThrow(MalformedWebhook);
      expect(() => bench.carrier.parseReceipt(payload)).toThrow(MalformedWebhook);
    },
  );
});

describe.each(['flowroute', 'twilio'] as const)('the contract of a carrier over the network: %s', (name) => {
  let bench: Bench;
  let down: boolean;

  beforeEach(async () => {
    down = false;
    bench = await CARRIERS[name]();
  });
  afterEach(async () => {
    await bench.carrier.close();
    if (!down) await bench.stop();
  });

  it.each<[Fault, object]>([
    ['opted out', { kind: 'refused', because: 'recipient', optedOut: true }],
    ['bad text', { kind: 'refused', because: 'message' }],
    ['credentials', { kind: 'refused', because: 'account' }],
    ['too many', { kind: 'refused', because: 'pace', retryAfterMs: 7_000 }],
    ['down', { kind: 'unknown' }],
    ['silent', { kind: 'unknown' }],
    ['broken off', { kind: 'unknown' }],
    ['garbage', { kind: 'unknown' }],
  ])('tells for certain what is certain: %s', async (fault, outcome) => {
    bench.fault?.(fault);

    expect(await bench.carrier.send(sms(), fault === 'silent' ? 200 : LIMIT_MS)).toMatchObject(outcome);
  });

  it('is certain that nothing was handed over where nothing listens', async () => {
    await bench.stop();
    down = true;

    expect(await bench.carrier.send(sms(), LIMIT_MS)).toMatchObject({
      kind: 'refused',
      because: 'connection',
    });
  });

  it('lists what it has taken, with what it takes to match it, also when its answer was lost', async () => {
    const before = new Date(Date.now() - 60_000);
    bench.fault?.('broken off');
    await bench.carrier.send(sms({ body: 'lost' }), LIMIT_MS);
    const kept = await bench.carrier.send(sms({ body: 'kept' }), LIMIT_MS);

    const listed = await whole(bench.carrier, { from: before, to: new Date(Date.now() + 60_000) });

    expect(listed.map(({ body }) => body).sort()).toEqual(['kept', 'lost']);
    expect(listed.find(({ body }) => body === 'kept')).toMatchObject({
      carrierId: kept.kind === 'accepted' ? kept.carrierId : '',
      sender: NUMBER,
      recipient: '12223334444',
    });
  });

  it('throws rather than give a page that may not be one', async () => {
    bench.failList?.();

    const window = { from: new Date(), to: new Date() };
    await expect(bench.carrier.listPage?.(window, undefined, LIMIT_MS)).rejects.toThrow('HTTP 500');
  });
});

/** All pages of its list. */
async function whole(carrier: Carrier, window: ListWindow): Promise<ListedSms[]> {
  const texts: ListedSms[] = [];
  let next: string | undefined;
  do {
    const page: ListPage | undefined = await carrier.listPage?.(window, next, LIMIT_MS);
    texts.push(...(page?.texts ?? []));
    next = page?.next;
  } while (next !== undefined);
  return texts;
}
