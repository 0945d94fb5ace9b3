import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Heartbeats } from '../../src/messaging/delivery/restore/heartbeats.js';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';
import { Snapshot } from './snapshot.js';

const HOUR_MS = 3_600_000;

describe.each(databases())('a backup that was restored, on $name', (database) => {
  let service: RunningService;
  let settings: Record<string, string>;

  beforeEach(async () => {
    settings = { RECONCILE_AFTER_SECONDS: '60', RESTORE_AFTER_SECONDS: '600', LEASE_SECONDS: '2' };
    service = await RunningService.start(database, settings);
    service.carrier.goBy(() => service.clock.now());
    await hasBeaten(1);
  });
  afterEach(() => service.stop());

  /** When replicas have shown so often that they are alive. */
  const hasBeaten = (beats: number): Promise<void> =>
    eventually(async () =>
      expect((await service.provider(Heartbeats).read())?.beats).toBeGreaterThanOrEqual(beats),
    );
  const numberOf = (index: number): string => String(12225550000 + index);
  /** A reminder that falls due in so many seconds, for an appointment a day later. */
  const dueIn = (seconds: number, index: number): Promise<string> =>
    service.createReminder({
      contact_number: numberOf(index),
      appointment_time: new Date(service.clock.now().getTime() + 24 * HOUR_MS + seconds * 1000).toISOString(),
    });
  const start = async (): Promise<void> => {
    service = await RunningService.startOn(service.database, service.clock, service.carrier, settings);
  };
  const sent = (id: string): Promise<unknown> => service.becomes(id, { reminder_sent: true });
  const textOf = async (id: string): Promise<Record<string, unknown>> => {
    const { body } = await service.request<{ messages: Record<string, unknown>[] }>(
      'GET',
      `/reminder/${id}/messages`,
    );
    return body.messages[0] ?? {};
  };
  const isLookedFor = (id: string): Promise<void> =>
    eventually(async () => expect(await textOf(id)).toMatchObject({ reason: 'looked_for' }));
  const textsTo = (index: number): number => service.textsTo(numberOf(index)).length;
  const alerts = async (): Promise<unknown> =>
    (await service.request<{ alerts: string[] }>('GET', '/health/ready')).body.alerts;
  /** Lets time pass until everything is as it should be. */
  const inTime = (seconds: number, condition: () => Promise<void>): Promise<void> => {
    let passed = 0;
    return eventually(async () => {
      if (passed < seconds) service.advance({ seconds: 5 });
      passed += 5;
      await condition();
    }, 60);
  };

  it.each([
    ['an old one, after a long time', 3_600],
    ['a young one, within a minute', 30],
  ])('doubles nothing and loses nothing: %s', async (_, seconds) => {
    const ids = [await dueIn(10, 1), await dueIn(10, 2), await dueIn(20, 3)];
    const backup = await Snapshot.of(service.database);
    service.advance({ seconds: 10 });
    for (const id of ids.slice(0, 2)) await sent(id);
    await service.close();
    await backup.restore(service.database);
    service.clock.advance({ seconds });

    await start();

    for (const id of ids.slice(0, 2)) await sent(id);
    expect(ids.map((_id, index) => textsTo(index + 1))).toEqual([1, 1, 0]);
    await inTime(120, async () =>
      expect(await service.find(ids[2] ?? '')).toMatchObject({ reminder_sent: true }),
    );
    expect(ids.map((_id, index) => textsTo(index + 1))).toEqual([1, 1, 1]);
  });

  it('waits for a list that is slow, also where lists do not lag behind', async () => {
    const ids = [await dueIn(10, 1), await dueIn(10, 2)];
    const backup = await Snapshot.of(service.database);
    service.advance({ seconds: 10 });
    for (const id of ids) await sent(id);
    await service.close();
    await backup.restore(service.database);
    service.clock.advance({ seconds: 30 });
    settings = { ...settings, RECONCILE_AFTER_SECONDS: '1' };
    service.carrier.list({ slowMs: 2_000 });

    await start();

    for (const id of ids) await sent(id);
    expect(ids.map((_id, index) => textsTo(index + 1))).toEqual([1, 1]);
  });

  it('holds what falls due meanwhile, and answers texts that come in', async () => {
    const told = await service.createReminder({ contact_number: numberOf(1) });
    await sent(told);
    const overdue = await dueIn(10, 2);
    await service.close();
    service.clock.advance({ hours: 1 });

    await start();
    await isLookedFor(overdue);
    const fresh = await dueIn(0, 3);
    await service.reply('yes', numberOf(1));

    await service.becomes(told, { confirm_sent: true });
    expect([textsTo(2), textsTo(3)]).toEqual([0, 0]);
    await inTime(120, async () => {
      expect(await service.find(overdue)).toMatchObject({ reminder_sent: true });
      expect(await service.find(fresh)).toMatchObject({ reminder_sent: true });
    });
    expect([textsTo(2), textsTo(3)]).toEqual([1, 1]);
  });

  it('is noticed by a replica that runs', async () => {
    const id = await dueIn(10, 1);
    const backup = await Snapshot.of(service.database);
    const { beats = 0 } = (await service.provider(Heartbeats).read()) ?? {};
    service.advance({ seconds: 10 });
    await sent(id);
    await hasBeaten(beats + 1);

    await backup.restore(service.database);

    await sent(id);
    expect(textsTo(1)).toBe(1);
  });

  it.each([
    ['nothing is overdue', 3_600, false],
    ['it starts again within seconds', 5, true],
    ['it was down for a moment, and the carrier has nothing of it', 120, true],
  ])('delays nothing where %s', async (_, seconds, isOverdue) => {
    const overdue = isOverdue ? await dueIn(3, 1) : undefined;
    await service.close();
    service.clock.advance({ seconds });
    await start();

    await sent(await service.createReminder({ contact_number: numberOf(2) }));
    if (overdue !== undefined) await sent(overdue);
  });

  it('holds for staff what nobody can be asked about, and goes on with the rest', async () => {
    await service.stop();
    settings = { ...settings, SMS_CARRIER: 'simulator' };
    service = await RunningService.start(database, settings);
    await hasBeaten(1);
    const overdue = await dueIn(10, 1);
    await service.close();
    service.clock.advance({ hours: 1 });
    await start();

    await eventually(async () =>
      expect(await textOf(overdue)).toMatchObject({ status: 'unknown', reason: 'held_for_staff' }),
    );
    await sent(await service.createReminder({ contact_number: numberOf(2) }));
    await eventually(async () => expect(await alerts()).toEqual(['restore_unconfirmed']));
    expect(
      (await service.request<{ follow_ups: unknown[] }>('GET', '/follow-ups')).body.follow_ups,
    ).toContainEqual(expect.objectContaining({ reminder_id: overdue, why: 'undelivered' }));
  });
});
