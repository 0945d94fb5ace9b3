import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Events } from '../../src/events/record/events.js';
import { FakeFlowroute } from '../carriers/fake-flowroute.js';
import { databases } from '../databases/databases.js';
import { EventListener } from './event-listener.js';
import { eventually, RunningService } from './running-service.js';
import { TestClock } from './test-clock.js';

describe.each(databases())('events as they happen on $name', (database) => {
  let service: RunningService;
  const listeners: EventListener[] = [];

  beforeEach(async () => {
    service = await RunningService.start(database);
  });
  afterEach(async () => {
    for (const listener of listeners.splice(0)) listener.stop();
    await service.stop();
  });

  const listen = async (query = '', headers: Record<string, string> = {}): Promise<EventListener> => {
    const listener = await EventListener.listen(`${service.url}/events/stream${query}`, headers);
    listeners.push(listener);
    return listener;
  };
  const hears = (listener: EventListener, types: readonly string[]): Promise<void> =>
    eventually(() => expect(listener.types()).toEqual(types));
  const sent = async (): Promise<string> => {
    const id = await service.createReminder();
    await service.becomes(id, { reminder_sent: true });
    return id;
  };
  const happen = (count: number): Promise<void> =>
    service.provider(Events).write(
      service.provider(DataSource).manager,
      Array.from({ length: count }, (_, index) => ({
        type: 'service.alert' as const,
        stream: 'service',
        data: { index },
      })),
      service.clock.now(),
    );

  it('are told to whoever listens, from now on', async () => {
    await sent();
    const listener = await listen();
    const other = await listen();

    await service.reply('yes');

    await hears(listener, ['appointment.confirmed', 'message.received']);
    await hears(other, ['appointment.confirmed', 'message.received']);
    expect(listener.status).toBe(200);
    expect(listener.headers).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
    const { events } = (
      await service.request<{ events: unknown[] }>('GET', `/events?after=${Number(listener.lastId) - 2}`)
    ).body;
    expect(listener.events.map(({ data }) => data)).toEqual(events);
  });

  it('go on from where a listener was cut off, also where that was before the first one', async () => {
    const first = await listen();
    first.stop();
    await sent();
    const second = await listen('', { 'last-event-id': first.lastId });
    await hears(second, ['reminder.sent']);
    second.stop();
    await service.reply('yes');

    await hears(await listen('', { 'last-event-id': second.lastId }), [
      'appointment.confirmed',
      'message.received',
    ]);
    await hears(await listen(`?after=${second.lastId}`), ['appointment.confirmed', 'message.received']);
    await hears(await listen('?after=0'), ['reminder.sent', 'appointment.confirmed', 'message.received']);
    await hears(await listen('?after=0', { 'last-event-id': second.lastId }), [
      'appointment.confirmed',
      'message.received',
    ]);
  });

  it('are not promised to a listener who has heard of places that there are not', async () => {
    const { lastId: last } = await listen();
    const ahead = String(Number(last) + 1);
    for (const [query, headers, field] of [
      ['', { 'last-event-id': ahead }, 'Last-Event-ID'],
      ['', { 'last-event-id': '4000000000' }, 'Last-Event-ID'],
      [`?after=${last}`, { 'last-event-id': ahead }, 'Last-Event-ID'],
      [`?after=${ahead}`, {}, 'after'],
    ] as const)
      expect(await service.request('GET', `/events/stream${query}`, undefined, headers)).toMatchObject({
        status: 409,
        body: { code: 'cursor_ahead', last, errors: [{ field, code: 'cursor_ahead' }] },
      });

    const listener = await listen(`?after=${last}`);
    await sent();
    await hears(listener, ['reminder.sent']);
  });

  it('end where a backup is restored under them, and the listener is told when it comes again', async () => {
    for (let count = 0; count < 3; count++) await happen(1);
    const listener = await listen('?after=0');
    await eventually(() => expect(listener.events).toHaveLength(3));
    await service.provider(DataSource).manager.query('DELETE FROM event WHERE position > 1');

    await eventually(() => expect(listener.ended).toBe(true));
    const again = await service.request('GET', '/events/stream', undefined, {
      'last-event-id': listener.lastId,
    });
    expect(again).toMatchObject({ status: 409, body: { code: 'cursor_ahead', last: '1' } });
  });

  it('come in order and without a gap, many thousands at once and to late comers too', async () => {
    const early = await listen();
    for (let batch = 0; batch < 10; batch++) await happen(500);
    const late = await listen('?after=0');

    for (const listener of [early, late]) {
      await eventually(() => expect(listener.events).toHaveLength(5000));
      const places = listener.events.map(({ id }) => Number(id));
      expect(places).toEqual(places.map((_, index) => (places[0] ?? 0) + index));
      expect(new Set(listener.events.map(({ data }) => data.id)).size).toBe(5000);
    }
  });

  it('from now on are none of the many that have no place in the feed yet', async () => {
    for (let batch = 0; batch < 12; batch++) await happen(500);
    const listener = await listen();

    await service.reply('yes');

    await eventually(() => expect(listener.types()).toContain('message.received'));
    expect(listener.types()).not.toContain('service.alert');
  });

  it('that happen at another replica are told as well', async () => {
    const replica = await RunningService.startOn(
      service.database,
      new TestClock('2027-03-01T12:00:00Z'),
      await FakeFlowroute.start(),
    );
    try {
      const listener = await listen();
      await replica.becomes(await replica.createReminder(), { reminder_sent: true });
      await hears(listener, ['reminder.sent']);
    } finally {
      await replica.close();
      await replica.carrier.stop();
    }
  });

  it('do not hold up the end of the service', async () => {
    const listener = await listen();

    await service.close();

    await eventually(() => expect(listener.ended).toBe(true));
  });

  it('are asked of the database by nobody when all have gone', async () => {
    const listener = await listen();
    listener.stop();
    await sent();
    const again = await listen('?after=0');
    await hears(again, ['reminder.sent']);
    for (const method of ['HEAD', 'POST'])
      expect((await service.request(method, '/events/stream')).status).toBe(method === 'HEAD' ? 200 : 404);
    for (const query of ['?after=x', '?after=-1'])
      expect((await service.request('GET', `/events/stream${query}`)).status).toBe(400);
  });
});
