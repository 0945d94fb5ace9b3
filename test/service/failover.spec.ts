import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SystemClock } from '../../src/platform/clock/clock.js';
import { FakeFlowroute } from '../carriers/fake-flowroute.js';
import { FakeTwilio } from '../carriers/fake-twilio.js';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';

const PUBLIC_URL = 'https://reminders.example.com';
const TOKEN = 'a-token-that-nobody-can-guess';
const PHONE = '12223334444';

describe.each(databases())('two carriers in order on $name', (database) => {
  let twilio: FakeTwilio;
  let service: RunningService;
  let lastNumber: number;

  const settings = (): Record<string, string> => ({
    ...twilio.settings,
    SMS_CARRIER: 'flowroute,twilio',
    PUBLIC_URL,
    WEBHOOK_TOKEN: TOKEN,
    API_KEYS: 'office:a-key-that-nobody-can-guess-either',
  });

  beforeEach(async () => {
    lastNumber = 12225550000;
    twilio = await FakeTwilio.start();
    service = await RunningService.start(database, settings());
  });
  afterEach(async () => {
    await service.stop();
    await twilio.stop();
  });

  const reminder = (of: RunningService | RunningService<SystemClock> = service): Promise<string> =>
    of.createReminder({ contact_number: String(++lastNumber) });
  const sent = async (): Promise<void> => {
    await service.becomes(await reminder(), { reminder_sent: true });
  };
  /** How many texts each of the two has taken. */
  const taken = (): number[] => [service.carrier.accepted.length, twilio.accepted.length];

  it('uses the first one alone while it works', async () => {
    await sent();
    await sent();

    expect(taken()).toEqual([2, 0]);
  });

  it.each([401, 402, 403] as const)(
    'goes to the second one while the first refuses the account with %i, asks it again each minute, and comes back',
    async (status) => {
      service.carrier.behave({ status });
      await sent();
      await sent();
      expect(taken()).toEqual([0, 2]);
      expect(service.carrier.requests).toHaveLength(1);

      service.clock.advance({ seconds: 60 });
      await sent();
      expect(service.carrier.requests).toHaveLength(2);
      expect(taken()).toEqual([0, 3]);

      service.carrier.behave('accept');
      service.clock.advance({ seconds: 60 });
      await sent();
      await sent();
      expect(taken()).toEqual([2, 3]);
    },
  );

  it('goes to the second one where nothing listens at the first', async () => {
    const unreachable = { FLOWROUTE_API_URL: 'http://127.0.0.1:1' };
    await service.stop();
    service = await RunningService.start(database, { ...settings(), ...unreachable });

    await sent();

    expect(twilio.accepted).toHaveLength(1);
  });

  it.each([{ status: 400, code: 1110 } as const, { status: 422 } as const])(
    'does not ask the second one about what concerns the recipient or the text: %j',
    async (refusal) => {
      service.carrier.behaveNext(refusal);
      await service.becomes(await reminder(), { status: 'failed' });
      await sent();

      expect(twilio.sends).toBe(0);
      expect(taken()).toEqual([1, 0]);
    },
  );

  it('waits for the first one where it only says “too many”', async () => {
    service.carrier.behaveNext({ status: 429, retryAfterSeconds: 1 });
    const id = await reminder();
    await service.carrier.waitFor(() => service.carrier.requests.length === 1);

    await eventually(async () => {
      service.advance({ seconds: 2 });
      expect(await service.find(id)).toMatchObject({ reminder_sent: true });
    });
    expect(taken()).toEqual([1, 0]);
  });

  it('asks the second one nothing while the first one may have the text', async () => {
    service.carrier.list({ failure: { status: 500 } });
    service.carrier.behaveNext('accept-then-500');
    const lost = await reminder();
    await service.carrier.waitFor(1);
    service.advance({ minutes: 30 });
    await sent();

    expect(await service.find(lost)).toMatchObject({ reminder_sent: false });
    expect(twilio.sends).toBe(0);
  });

  it('answers by the carrier that was texted', async () => {
    service.carrier.behaveNext({ status: 401 });
    const id = await service.createReminder();
    await service.becomes(id, { reminder_sent: true });
    service.clock.advance({ minutes: 2 });

    const path = `/inbound/twilio/${TOKEN}`;
    const form = twilio.text({ from: PHONE, to: '12067770000', body: 'yes' });
    await twilio.post(service.url + path, form, PUBLIC_URL + path);

    await service.becomes(id, { confirm_sent: true });
    expect(taken()).toEqual([0, 2]);
  });

  it('sends by the second one what the first one turns out not to have, and nothing that it has', async () => {
    await service.close();
    const real = await RunningService.startOn(
      await database.create(),
      new SystemClock(),
      await FakeFlowroute.start(),
      { ...settings(), LEASE_SECONDS: '2', RECONCILE_AFTER_SECONDS: '1' },
    );
    try {
      real.carrier.behaveNext({ status: 500 }, 'accept-then-500', 'drop-before-accept', 'drop-after-accept');
      const ids = [];
      for (let count = 1; count <= 4; count++) {
        ids.push(await reminder(real));
        await real.carrier.waitFor(() => real.carrier.requests.filter(({ sms }) => sms).length === count);
      }

      for (const id of ids) await real.becomes(id, { reminder_sent: true });

      expect(real.carrier.accepted).toHaveLength(2);
      expect(twilio.accepted).toHaveLength(2);
      const numbers = [...real.carrier.accepted, ...twilio.accepted].map(({ to }) => to);
      expect(new Set(numbers).size).toBe(4);
    } finally {
      await real.stop();
    }
  });
});
