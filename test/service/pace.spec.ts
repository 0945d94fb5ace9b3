import { afterEach, describe, expect, it } from '@jest/globals';
import { Dispatcher } from '../../src/messaging/delivery/sending/dispatcher.js';
import { SendingSlots } from '../../src/messaging/rate-limit/sending-slots.js';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';

/** The clock stands still between two steps, so that each step lets out exactly what its time has room for. */
describe.each(databases())('the pace on $name', (database) => {
  let service: RunningService;

  const start = async (settings: Record<string, string>): Promise<void> => {
    service = await RunningService.start(database, settings);
  };
  afterEach(() => service.stop());

  const createMany = async (count: number): Promise<void> => {
    for (let number = 0; number < count; number++)
      await service.createReminder({ contact_number: String(12225550000 + number) });
  };
  const onlyId = async (): Promise<string> => {
    const { body } = await service.request<{ reminders: { reminder_id: string }[] }>('GET', '/reminder');
    return body.reminders[0]?.reminder_id ?? '';
  };
  const accepted = (count: number): Promise<void> =>
    eventually(() => expect(service.carrier.accepted).toHaveLength(count));

  it('lets out so many a second and no more', async () => {
    await start({ SMS_PER_SECOND: '5' });
    await createMany(12);
    await accepted(5);

    service.advance({ seconds: 1 });
    await accepted(10);

    service.advance({ seconds: 1 });
    await accepted(12);
  });

  it('holds for all replicas together', async () => {
    await start({ SMS_PER_SECOND: '5' });
    const { database: shared, clock, carrier } = service;
    const other = await RunningService.startOn(shared, clock, carrier, { SMS_PER_SECOND: '5' });
    try {
      await createMany(12);
      for (let second = 1; carrier.accepted.length < 12; second++) {
        // Until the slots of this second are given away; one that met the other at its claim has lost some.
        await eventually(async () => {
          if (carrier.accepted.length === 12) return;
          const { aheadMs } = await service.provider(SendingSlots).state('flowroute', 5);
          expect(aheadMs).toBeGreaterThanOrEqual(1_000);
        });
        expect(carrier.accepted.length).toBeLessThanOrEqual(5 * second);
        clock.advance({ seconds: 1 });
        for (const replica of [service, other]) replica.provider(Dispatcher).wake();
      }
      expect(carrier.accepted).toHaveLength(12);
    } finally {
      await other.close();
    }
  });

  it('does not hold back what is due where the clock is set back', async () => {
    await start({ SMS_PER_SECOND: '5' });
    await createMany(5);
    await accepted(5);
    service.carrier.behaveNext({ status: 429, retryAfterSeconds: 30 });
    await createMany(1);
    service.advance({ seconds: 1 });
    await eventually(() => expect(service.carrier.requests).toHaveLength(6));
    await eventually(async () => {
      const { aheadMs } = await service.provider(SendingSlots).state('flowroute', 5);
      expect(aheadMs).toBeGreaterThan(10_000);
    });

    service.advance({ hours: -1 });
    const id = await service.createReminder({ contact_number: '12225550099' });

    await service.becomes(id, { reminder_sent: true });
  });

  it('sends an answer at once though every call for a reminder hangs', async () => {
    await start({ DISPATCH_CONCURRENCY: '2' });
    await createMany(1);
    await accepted(1);
    service.carrier.behave(({ to }) => (to === '12225550000' ? 'accept' : 'hang'));
    for (const number of ['12225550001', '12225550002', '12225550003'])
      await service.createReminder({ contact_number: number });
    await service.carrier.waitFor(() => service.carrier.requests.length === 3);

    await service.reply('yes', '12225550000');
    await service.carrier.waitFor(2, 3_000);

    expect(service.carrier.accepted[1]?.body).toContain('confirmed');
  });

  it('sends an answer before the reminders that wait', async () => {
    await start({ SMS_PER_SECOND: '2' });
    await createMany(6);
    await accepted(2);
    const [first] = service.carrier.accepted;
    await service.reply('yes', first?.to);

    service.advance({ seconds: 1 });
    await accepted(4);

    // One of them may have had its turn already when the answer came in.
    const next = service.carrier.accepted.slice(2, 4).map(({ body }) => body);
    expect(next).toContainEqual(expect.stringContaining('confirmed'));
  });

  it('halves the pace after “too many”, and comes back', async () => {
    await start({ SMS_PER_SECOND: '8' });
    service.carrier.behaveNext({ status: 429 });
    await createMany(1);
    await service.carrier.waitFor(() => service.carrier.requests.length === 1);
    await eventually(async () => {
      const { body } = await service.request<{ messages: unknown[] }>(
        'GET',
        `/reminder/${await onlyId()}/messages`,
      );
      expect(body.messages).toMatchObject([{ status: 'scheduled', reason: 'retry' }]);
    });
    for (let number = 1; number < 40; number++)
      await service.createReminder({ contact_number: String(12225550000 + number) });

    service.advance({ seconds: 2 });
    await accepted(4);
    service.advance({ seconds: 1 });
    await accepted(8);

    service.advance({ seconds: 30 });
    await accepted(16);
  });

  it('sends the most urgent appointment first when there is more than can be sent', async () => {
    await start({ SMS_PER_SECOND: '1' });
    const now = service.clock.now().getTime();
    const hours = [50, 20, 40, 10, 30];
    for (const [index, ahead] of hours.entries())
      await service.createReminder({
        contact_number: `122255500${ahead}`,
        appointment_time: new Date(now + ahead * 3_600_000).toISOString(),
        // Due one after the other, the first created first.
        notify_window: ahead - 1 - index,
      });

    service.advance({ hours: 6 });
    for (let sent = 1; sent <= hours.length; sent++) {
      await accepted(sent);
      service.advance({ seconds: 1 });
    }

    expect(service.carrier.accepted.map(({ to }) => to.slice(-2))).toEqual(['10', '20', '30', '40', '50']);
  });
});
