import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SystemClock } from '../../src/platform/clock/clock.js';
import { FakeFlowroute } from '../carriers/fake-flowroute.js';
import type { Behaviour } from '../carriers/flowroute/behaviour.js';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';

const BEHAVIOURS: readonly Behaviour[] = ['accept-then-500', { status: 500 }, 'drop-after-accept'];
const MINUTE_MS = 60_000;

/** By the real clock, because the carrier's list has its own time. */
describe.each(databases())('the list of a carrier with much to tell, on $name', (database) => {
  let service: RunningService<SystemClock>;

  beforeEach(async () => {
    service = await RunningService.startOn(
      await database.create(),
      new SystemClock(),
      await FakeFlowroute.start(),
      { LEASE_SECONDS: '2', RECONCILE_AFTER_SECONDS: '1' },
    );
  });
  afterEach(() => service.stop());

  const crowd = (count: number, withinMs = 4 * MINUTE_MS): void => {
    const now = Date.now();
    service.carrier.crowd(count, new Date(now - withinMs), new Date(now));
  };
  const numberOf = (index: number): string => String(12225550000 + index);

  /** One text for each behaviour, of which no answer says what became of it. */
  async function sendUnknown(): Promise<string[]> {
    service.carrier.behaveNext(...BEHAVIOURS);
    const ids: string[] = [];
    for (let index = 0; index < BEHAVIOURS.length; index++) {
      ids.push(await service.createReminder({ contact_number: numberOf(index) }));
      await service.carrier.waitFor(
        () => service.carrier.requests.filter(({ sms }) => sms).length === index + 1,
      );
    }
    return ids;
  }

  async function eachIsSentOnce(ids: readonly string[]): Promise<void> {
    for (const id of ids)
      await eventually(
        async () => expect(await service.find(id)).toMatchObject({ reminder_sent: true }),
        150,
      );
    expect(ids.map((_, index) => service.textsTo(numberOf(index)).length)).toEqual(ids.map(() => 1));
  }

  it('is read where it has more texts than a statement has places', async () => {
    crowd(33_000);

    await eachIsSentOnce(await sendUnknown());
  }, 180_000);

  // What the carrier does with its list is no matter of the database.
  if (database.name === 'sqlite') {
    it('is read where that takes longer than one look may last', async () => {
      crowd(1_200);
      service.carrier.list({ slowMs: 300, pageSize: 50 });

      await eachIsSentOnce(await sendUnknown());
    }, 180_000);

    it.each(['shuffled', 'turned'] as const)(
      'hides no text where its pages are in another order each: %s',
      async (reordered) => {
        crowd(2_000);
        service.carrier.list({ reordered, pageSize: 100 });

        await eachIsSentOnce(await sendUnknown());
      },
      180_000,
    );
  }

  it('is read on by whoever comes after a process that was stopped', async () => {
    // All of them near what is looked for: none of forty pages is left out.
    crowd(2_000, 1_000);
    service.carrier.list({ slowMs: 100, pageSize: 50 });
    const ids = await sendUnknown();
    const offsets = (): number[] =>
      service.carrier.requests
        .filter(({ method }) => method === 'GET')
        .map(({ path }) => Number(new URLSearchParams(path.split('?')[1]).get('offset')));
    // The first reading began too early to show what is missing: the second one is the one that must go on.
    const isInSecondReading = (): boolean => {
      const read = offsets();
      return read.filter((offset) => offset === 0).length >= 2 && read.length - read.lastIndexOf(0) >= 15;
    };
    await service.carrier.waitFor(isInSecondReading, 60_000);
    await service.close();
    const read = offsets().length;
    service = await RunningService.startOn(service.database, service.clock, service.carrier, {
      LEASE_SECONDS: '2',
      RECONCILE_AFTER_SECONDS: '1',
    });
    await service.carrier.waitFor(() => offsets().length > read, 60_000);

    expect(offsets()[read]).toBeGreaterThan(0);
    await eachIsSentOnce(ids);
  }, 180_000);
});
