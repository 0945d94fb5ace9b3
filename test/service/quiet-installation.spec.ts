import { afterEach, describe, expect, it } from '@jest/globals';
import { Carriers } from '../../src/messaging/carriers/carriers.js';
import { Reconciler } from '../../src/messaging/delivery/reconciliation/reconciler.js';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';

const RECONCILE_AFTER_SECONDS = 120;
const STEP_SECONDS = 5;

/**
 * With the settings as they come, and a list in which nothing newer ever shows up: the fake carrier's own time is years
 * before the clock of these tests.
 */
describe.each(databases())('a text of unknown fate in a quiet installation on $name', (database) => {
  let service: RunningService;
  afterEach(() => service.stop());

  /** A reminder of which nobody knows whether the carrier has taken it. */
  async function unknown(settings: Record<string, string> = {}, aheadHours = 24): Promise<string> {
    service = await RunningService.start(database, settings);
    service.carrier.behaveNext('drop-before-accept');
    const appointment = new Date(service.clock.now().getTime() + aheadHours * 3_600_000);
    const id = await service.createReminder({ appointment_time: appointment.toISOString() });
    await becomes(id, { status: 'unknown', reason: 'carrier_silent' });
    return id;
  }

  const becomes = (id: string, fields: object): Promise<void> =>
    eventually(async () => {
      const { body } = await service.request('GET', `/reminder/${id}/messages`);
      expect(body.messages).toMatchObject([fields]);
    });

  /** Lets time pass, with a look into what is unknown at each step. */
  async function pass(seconds: number): Promise<void> {
    for (let passed = 0; passed < seconds; passed += STEP_SECONDS) {
      service.advance({ seconds: STEP_SECONDS });
      // The first may have begun before.
      for (let look = 1; look <= 2; look++) await service.provider(Reconciler).look();
    }
  }

  it('is sent again within three times RECONCILE_AFTER_SECONDS, and not within one', async () => {
    const id = await unknown();

    await pass(RECONCILE_AFTER_SECONDS);
    await becomes(id, { status: 'unknown', attempt: 1 });

    await pass(2 * RECONCILE_AFTER_SECONDS);
    await becomes(id, { status: 'sent', attempt: 2 });
    expect(service.textsTo()).toHaveLength(1);
  });

  /** As a carrier would be that has no list to be asked for. */
  const withoutList = (): void =>
    void Object.defineProperty(service.provider(Carriers).preferred, 'listPage', { value: undefined });

  it.each([
    ['is sent again while more than an hour remains', {}, 24, { status: 'sent', attempt: 2 }],
    ['is held for staff in the last hour', {}, 1, { status: 'unknown', reason: 'held_for_staff' }],
    [
      'is held for staff where ON_UNKNOWN says so',
      { ON_UNKNOWN: 'hold' },
      24,
      { status: 'unknown', reason: 'held_for_staff' },
    ],
  ])('where the carrier cannot be asked, %s', async (_, settings, aheadHours, outcome) => {
    // Nothing is concluded before the list is gone: the first look comes too early for that.
    const id = await unknown(settings, aheadHours);
    withoutList();

    await pass(60);

    await becomes(id, outcome);
    expect(service.textsTo()).toHaveLength(outcome.status === 'sent' ? 1 : 0);
  });
});
