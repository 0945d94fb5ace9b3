import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SystemClock } from '../../src/platform/clock/clock.js';
import { FakeFlowroute } from '../carriers/fake-flowroute.js';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';

/** Two reminders with the same text to the same number look alike in the carrier's list. */
describe.each(databases())('twin texts on $name', (database) => {
  let service: RunningService<SystemClock>;

  beforeAll(async () => {
    service = await RunningService.startOn(
      await database.create(),
      new SystemClock(),
      await FakeFlowroute.start(),
      // A call may take half a lease: on a slow machine still longer than the slow answer.
      { LEASE_SECONDS: '20', RECONCILE_AFTER_SECONDS: '1' },
    );
  });
  afterAll(() => service.stop());

  it('are each sent once where the list shows one’s text before the carrier has answered for it', async () => {
    const fields = { appointment_time: new Date(Date.now() + 23 * 3_600_000).toISOString() };
    service.carrier.behaveNext({ slowMs: 4_500 }, 'drop-before-accept');
    const slow = await service.createReminder(fields);
    await service.carrier.waitFor(1);
    const lost = await service.createReminder(fields);

    // The list shows one text, which is taken for the lost one's until the answer to the slow one says whose it is.
    await service.becomes(lost, { reminder_sent: true });
    await service.carrier.waitFor(2, 30_000);
    await service.becomes(slow, { reminder_sent: true });
    const sent = async (id: string): Promise<unknown> =>
      (await service.request<{ messages: { status: string }[] }>('GET', `/reminder/${id}/messages`)).body;
    await eventually(async () =>
      expect([await sent(slow), await sent(lost)]).toMatchObject([
        { messages: [{ status: 'sent', attempt: 1 }] },
        { messages: [{ status: 'sent', attempt: 2 }] },
      ]),
    );
    expect(service.textsTo()).toHaveLength(2);
  }, 120_000);
});
