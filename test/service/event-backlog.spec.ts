import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Events } from '../../src/events/record/events.js';
import { FakeFlowroute } from '../carriers/fake-flowroute.js';
import { databases } from '../databases/databases.js';
import { EventReceiver } from './event-receiver.js';
import { eventually, RunningService } from './running-service.js';
import { TestClock } from './test-clock.js';
import { pileUp } from './waiting-events.js';

const AT_ONCE = 20;

describe.each(databases())('events that have piled up on $name', (database) => {
  let receiver: EventReceiver;
  let service: RunningService;

  beforeEach(async () => {
    receiver = await EventReceiver.start(true);
    service = await RunningService.start(database, receiver.settings);
  });
  afterEach(async () => {
    await service.stop();
    await receiver.stop();
  });

  const pile = (count: number, streams: number, minutesAgo = 0): Promise<void> =>
    pileUp(service.provider(DataSource), {
      count,
      streams,
      at: new Date(service.clock.now().getTime() - minutesAgo * 60_000),
    });
  const happens = (stream: string): Promise<void> =>
    service
      .provider(Events)
      .write(
        service.provider(DataSource).manager,
        [{ type: 'appointment.confirmed', stream, data: { stream } }],
        service.clock.now(),
      );
  const statusOf = (status: string): Promise<number> =>
    service
      .provider(DataSource)
      .manager.query<{ n: number | string }[]>('SELECT COUNT(*) AS n FROM event WHERE status = ?', [status])
      .then(([row]) => Number(row?.n));
  const held = (): Promise<number> =>
    service
      .provider(DataSource)
      .manager.query<{ n: number | string }[]>(
        'SELECT COUNT(*) AS n FROM event WHERE lease_owner IS NOT NULL',
      )
      .then(([row]) => Number(row?.n));
  /** What was answered is on record: its next try is reckoned by the time that it is now. */
  const recorded = (): Promise<void> => eventually(async () => expect(await held()).toBe(0));
  const alerts = async (): Promise<unknown> => (await service.request('GET', '/health/ready')).body['alerts'];
  const alertsBecome = (...names: string[]): Promise<void> =>
    eventually(async () => expect(await alerts()).toEqual(names));
  const placesByStream = (): Map<string, number[]> => {
    const places = new Map<string, number[]>();
    for (const { data } of receiver.heard) {
      const { stream, place } = data as { stream: string; place: number };
      places.set(stream, [...(places.get(stream) ?? []), place]);
    }
    return places;
  };
  const inOrder = (count: number): number[] => Array.from({ length: count }, (_, place) => place);

  it('are posted each once, those of one stream in their order, twenty at a time', async () => {
    receiver.latencyMs = 5;
    await pile(320, 40);

    await eventually(() => expect(receiver.heard).toHaveLength(320));
    for (const places of placesByStream().values()) expect(places).toEqual(inOrder(8));
    expect(placesByStream().size).toBe(40);
    expect(receiver.mostAtOnce).toBeLessThanOrEqual(AT_ONCE);
    await eventually(async () => expect(await statusOf('delivered')).toBe(320));
    expect(receiver.posts).toBe(320);
  });

  it('go on where most belong to one stream, and the others do not wait for it', async () => {
    await pile(200, 1);
    await pileUp(service.provider(DataSource), {
      count: 50,
      streams: 50,
      at: service.clock.now(),
      first: 1_000,
    });

    await eventually(() => expect(receiver.heard).toHaveLength(250));
    expect(placesByStream().get('stream 1 0')).toEqual(inOrder(200));
    const places = receiver.heard.map(({ data }, index) => (data['stream'] === 'stream 1 0' ? 0 : index));
    expect(Math.max(...places)).toBeLessThan(200);
  });

  it('do not hold up what happens now', async () => {
    receiver.latencyMs = 20;
    await pile(3_000, 1_500);
    await eventually(() => expect(receiver.heard.length).toBeGreaterThan(0));

    await happens('a new one');

    await eventually(() => expect(receiver.types()).toContain('appointment.confirmed'));
    expect(receiver.heard.length).toBeLessThan(3_000);
  });

  it('are posted one at a time, with pauses, while the receiver is down, and all when it is back', async () => {
    receiver.answer = 503;
    await pile(300, 300);
    await eventually(() => expect(receiver.posts).toBeGreaterThanOrEqual(5));
    await recorded();
    const before = receiver.posts;
    expect(before).toBeLessThanOrEqual(AT_ONCE + 5);
    for (let probe = 1; probe <= 3; probe++) {
      service.clock.advance({ minutes: 1 });
      await eventually(() => expect(receiver.posts).toBe(before + probe));
      await recorded();
    }

    receiver.answer = 204;
    // With the clock going on so fast, what has waited is an alert too.
    const piled = (): string[] =>
      receiver.heard.filter(({ type }) => type !== 'service.alert').map(({ id }) => id);
    await eventually(() => {
      service.clock.advance({ minutes: 1 });
      expect(new Set(piled()).size).toBe(300);
    });
    expect(piled()).toHaveLength(300);
  });

  it('wait for nothing but the one event that is refused', async () => {
    receiver.answerTo = ({ data }) => (data['stream'] === 'stream 1 0' && data['place'] === 3 ? 400 : 204);
    await pile(200, 10);

    await eventually(() => expect(receiver.heard).toHaveLength(183));
    expect(placesByStream().get('stream 1 0')).toEqual([0, 1, 2]);
    expect(placesByStream().get('stream 1 1')).toEqual(inOrder(20));

    receiver.answerTo = () => 204;
    await recorded();
    service.clock.advance({ minutes: 16 });
    await eventually(() => expect(receiver.heard).toHaveLength(200));
    expect(placesByStream().get('stream 1 0')).toEqual(inOrder(20));
  });

  it('are given up after a day, also those that were never tried, as the receiver is down', async () => {
    receiver.answer = 503;
    await pile(200, 200, 23 * 60);
    await eventually(() => expect(receiver.posts).toBeGreaterThanOrEqual(5));
    await recorded();
    await happens('young');
    service.clock.advance({ minutes: 61 });
    await eventually(async () => expect(await statusOf('dead')).toBe(200));
    receiver.answer = 204;
    await eventually(() => {
      service.clock.advance({ minutes: 1 });
      expect(receiver.types()).toContain('appointment.confirmed');
    });
  });

  it('are shared by replicas without being posted twice or out of order', async () => {
    const replica = await RunningService.startOn(
      service.database,
      new TestClock('2027-03-01T12:00:00Z'),
      await FakeFlowroute.start(),
      receiver.settings,
    );
    try {
      receiver.latencyMs = 5;
      await pile(320, 40);
      await eventually(() => expect(receiver.heard).toHaveLength(320));
      for (const places of placesByStream().values()) expect(places).toEqual(inOrder(8));
    } finally {
      await replica.close();
      await replica.carrier.stop();
    }
  });

  it('are taken over from a replica that died while it posted them', async () => {
    receiver.answer = 'hang';
    await pile(30, 3);
    await eventually(() => expect(receiver.posts).toBe(3));
    // As it is left by somebody who will never come back.
    await service
      .provider(DataSource)
      .manager.query("UPDATE event SET lease_owner = 'gone' WHERE lease_owner IS NOT NULL");
    receiver.answer = 204;
    receiver.hangUp();
    service.clock.advance({ seconds: 31 });

    await eventually(() => expect(receiver.heard).toHaveLength(30));
    for (const places of placesByStream().values()) expect(places).toEqual(inOrder(10));
  });

  it('raise an alert where the receiver takes nothing, and end it when they flow', async () => {
    receiver.answer = 500;
    await happens('one');
    await eventually(() => expect(receiver.posts).toBeGreaterThan(0));
    expect(await alerts()).toEqual([]);

    await recorded();
    service.clock.advance({ minutes: 6 });
    await alertsBecome('events_stuck');

    receiver.answer = 204;
    await eventually(() => {
      service.clock.advance({ minutes: 1 });
      expect(
        receiver.heard.filter(({ type }) => type === 'service.alert').map(({ data }) => data['state']),
      ).toEqual(['raised', 'cleared']);
    });
    await alertsBecome();
  });

  it('raise none where they are old only because nobody was there to post them', async () => {
    receiver.latencyMs = 50;
    await pile(400, 400, 60);

    await eventually(() => expect(receiver.heard).toHaveLength(400));

    expect(receiver.types()).not.toContain('service.alert');
    expect(await alerts()).toEqual([]);
  });

  it('raise it once, not again and again, where one event is refused and the alert itself is taken', async () => {
    receiver.answerTo = ({ data }) => (data['stream'] === 'bad' ? 400 : 204);
    await happens('bad');
    await eventually(() => expect(receiver.posts).toBeGreaterThan(0));
    await recorded();
    service.clock.advance({ minutes: 6 });
    await alertsBecome('events_stuck');

    await happens('good');
    await alertsBecome();
    for (let look = 0; look < 3; look++) {
      const tries = receiver.posts;
      service.clock.advance({ minutes: 20 });
      await eventually(() => {
        service.clock.advance({ seconds: 1 });
        expect(receiver.posts).toBeGreaterThan(tries);
      });
    }

    expect(await alerts()).toEqual([]);
    expect(receiver.types().filter((type) => type === 'service.alert')).toHaveLength(2);
  });
});
