import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Reconciler } from '../../src/messaging/delivery/reconciliation/reconciler.js';
import { UnconfirmedMessages } from '../../src/messaging/messages/unconfirmed-messages.js';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';

const NUMBER = '12225550001';

/** A text that was written ahead and waits for its slot is where a pause does the most harm. */
describe.each(databases())('a replica that stood still for longer than its lease, on $name', (database) => {
  let service: RunningService;
  let id: string;

  beforeEach(async () => {
    service = await RunningService.start(database, { SMS_PER_SECOND: '2' });
    await service.createReminder();
    id = await service.createReminder({ contact_number: NUMBER });
    await becomes({ status: 'sending' });
  });
  afterEach(() => service.stop());

  const texts = async (): Promise<unknown> =>
    (await service.request('GET', `/reminder/${id}/messages`)).body.messages;
  const becomes = (fields: object): Promise<void> =>
    eventually(async () => expect(await texts()).toMatchObject([fields]));
  const asked = (): number => service.carrier.requests.filter(({ sms }) => sms?.to === NUMBER).length;

  it('does not send what it had claimed before, and claims it again', async () => {
    service.clock.standStill(61);

    await becomes({
      status: 'scheduled',
      reason: 'retry',
      attempt: 1,
      error: expect.stringMatching(/lease/),
    });
    expect(asked()).toBe(0);

    service.advance({ seconds: 1 });
    await becomes({ status: 'sent', attempt: 2 });
    expect(asked()).toBe(1);
  });

  it('leaves alone what another has taken over meanwhile', async () => {
    service.clock.standStill(61);
    service.clock.advance({ seconds: 61 });
    await service.provider(UnconfirmedMessages).takeOverAbandonedCalls();
    await becomes({ status: 'unknown' });
    // Its slot has come when one that it takes now has.
    const other = await service.createReminder({ contact_number: '12225550002' });
    await service.becomes(other, { reminder_sent: true });

    await becomes({ status: 'unknown', attempt: 1, error: null });
    expect(asked()).toBe(0);

    await eventually(async () => {
      service.advance({ seconds: 30 });
      await service.provider(Reconciler).look();
      expect(await texts()).not.toMatchObject([{ status: 'unknown' }]);
    });
    await eventually(() => expect(asked()).toBe(1));
    await becomes({ status: 'sent', attempt: 2 });
  });
});
