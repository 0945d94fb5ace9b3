import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SystemClock } from '../../src/platform/clock/clock.js';
import { FakeFlowroute } from '../carriers/fake-flowroute.js';
import type { Behaviour } from '../carriers/flowroute/behaviour.js';
import { databases } from '../databases/databases.js';
import { RunningService } from './running-service.js';

/** By the real clock, because the carrier's list has its own time. All cases at once, because each takes seconds. */
describe.each(databases())('a text of unknown fate on $name', (database) => {
  let service: RunningService<SystemClock>;
  let lastNumber = 12225550000;

  beforeAll(async () => {
    service = await RunningService.startOn(
      await database.create(),
      new SystemClock(),
      await FakeFlowroute.start(),
      { LEASE_SECONDS: '2', RECONCILE_AFTER_SECONDS: '1' },
    );
  });
  afterAll(() => service.stop());

  /** A reminder whose first try goes so; later ones are accepted. */
  async function reminderThatMeets(behaviour: Behaviour): Promise<{ id: string; number: string }> {
    service.carrier.behaveNext(behaviour);
    const number = String(++lastNumber);
    const before = service.carrier.requests.length;
    const id = await service.createReminder({ contact_number: number });
    await service.carrier.waitFor(() =>
      service.carrier.requests.slice(before).some(({ sms }) => sms?.to === number),
    );
    return { id, number };
  }

  it('is found in the carrier’s list, or sent again once the list has shown that the carrier does not have it', async () => {
    const behaviours: Behaviour[] = [
      'accept-then-500',
      'drop-after-accept',
      'accept-then-hang',
      'accept-then-garbage',
      { status: 500 },
      'drop-before-accept',
      'garbage',
      'hang',
    ];
    const reminders = [];
    for (const behaviour of behaviours) reminders.push(await reminderThatMeets(behaviour));

    for (const { id } of reminders) await service.becomes(id, { reminder_sent: true, status: 'notified' });

    expect(reminders.map(({ number }) => service.textsTo(number).length)).toEqual(behaviours.map(() => 1));
  });

  it('is not sent again while the list cannot be had', async () => {
    service.carrier.list({ failure: { status: 500 } });
    const { id, number } = await reminderThatMeets('accept-then-500');
    const asked = service.carrier.requests.length;
    await service.carrier.waitFor(() => service.carrier.requests.length >= asked + 4);
    expect(await service.find(id)).toMatchObject({ reminder_sent: false });

    service.carrier.list({});

    await service.becomes(id, { reminder_sent: true });
    expect(service.textsTo(number)).toHaveLength(1);
  });

  it('is not sent twice where the list lags behind', async () => {
    service.carrier.list({ lagMs: 800 });
    const { id, number } = await reminderThatMeets('accept-then-500');

    await service.becomes(id, { reminder_sent: true });
    expect(service.textsTo(number)).toHaveLength(1);
  });
});
