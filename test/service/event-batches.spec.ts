import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { EventBacklog } from '../../src/events/delivery/event-backlog.js';
import { EventFeed } from '../../src/events/feed/event-feed.js';
import { EventBatch } from '../../src/events/record/event-batch.entity.js';
import { Events } from '../../src/events/record/events.js';
import type { NewEvent } from '../../src/events/record/new-event.js';
import { inTransaction } from '../../src/platform/database/sql/transaction.js';
import { Metrics } from '../../src/platform/metrics/metrics.js';
import { Readings } from '../../src/platform/metrics/readings.js';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';

interface Heard {
  readonly type: string;
  readonly data: { readonly reminder_id: string; readonly message_id: string };
}

/** So many that their `reminder.sent` are written together. */
const MANY = 120;

describe.each(databases())('events of many texts on $name', (database) => {
  let service: RunningService;

  afterEach(() => service.stop());

  const feed = async (): Promise<Heard[]> => {
    const events: Heard[] = [];
    for (let cursor = '0'; ;) {
      const { body } = await service.request<{ events: Heard[]; next_cursor: string }>(
        'GET',
        `/events?after=${cursor}&limit=100`,
      );
      events.push(...body.events);
      if (body.next_cursor === cursor) return events;
      cursor = body.next_cursor;
    }
  };

  describe('while the carrier takes all of them', () => {
    beforeEach(async () => {
      service = await RunningService.start(database, { DISPATCH_CONCURRENCY: '200' });
    });

    it('come once each, and before what became of each text later', async () => {
      const reminders = Array.from({ length: MANY }, (_, index) => ({
        ...service.reminder(),
        contact_number: String(12_225_550_000 + index),
      }));
      await service.request('POST', '/reminder/bulk', { reminders });
      await eventually(() => expect(service.carrier.accepted).toHaveLength(MANY));
      for (const { id } of service.carrier.accepted)
        await service.carrier.receipt(`${service.url}/receipts/flowroute`, id, {});

      const events = await eventually(async () => {
        const all = await feed();
        expect(all).toHaveLength(2 * MANY);
        return all;
      });

      const ofReminder = new Map<string, string[]>();
      for (const { type, data } of events)
        ofReminder.set(data.reminder_id, [...(ofReminder.get(data.reminder_id) ?? []), type]);
      expect(ofReminder.size).toBe(MANY);
      for (const types of ofReminder.values()) expect(types).toEqual(['reminder.sent', 'reminder.delivered']);
    });
  });

  describe('written together', () => {
    const about = (stream: string, type: NewEvent['type'] = 'reminder.sent'): NewEvent => ({
      type,
      stream,
      onceKey: `${type}/${stream}`,
      data: { reminder_id: stream },
    });
    const streams = Array.from({ length: MANY }, (_, index) => `reminder ${index}`);
    const together = (events: readonly NewEvent[]): Promise<void> =>
      inTransaction(service.provider(DataSource), (manager) =>
        service.provider(Events).writeTogether(manager, events, service.clock.now()),
      );
    const one = (event: NewEvent): Promise<void> =>
      inTransaction(service.provider(DataSource), (manager) =>
        service.provider(Events).write(manager, [event], service.clock.now()),
      );
    const batches = (): Promise<number> => service.provider(DataSource).manager.count(EventBatch);

    beforeEach(async () => {
      service = await RunningService.start(database, {
        EVENTS_URL: 'http://127.0.0.1:1/',
        EVENTS_SECRET: 'whsec_c2VjcmV0IHNlY3JldCBzZWNyZXQgc2VjcmV0',
      });
    });

    it('stand between what was written before and after them', async () => {
      await one(about('reminder 7', 'reminder.failed'));
      await together(streams.map((stream) => about(stream)));
      await one(about('reminder 7', 'reminder.delivered'));

      const events = await feed();

      expect(events).toHaveLength(MANY + 2);
      expect(events.filter(({ data }) => data.reminder_id === 'reminder 7').map(({ type }) => type)).toEqual([
        'reminder.failed',
        'reminder.sent',
        'reminder.delivered',
      ]);
      expect(await batches()).toBe(0);
    });

    it('become one event where the same was found out before, at the same time, or is again', async () => {
      await one(about('reminder 7'));
      await together(streams.flatMap((stream) => [about(stream), about(stream)]));
      await together(streams.map((stream) => about(stream)));
      await together(streams.map((stream) => about(stream)));
      await one(about('reminder 8'));

      const events = await feed();

      expect(events.map(({ data }) => data.reminder_id).sort()).toEqual([...streams].sort());
    });

    it('get their places once, however many replicas give them at the same time', async () => {
      for (let round = 0; round < 5; round++)
        await together(streams.map((stream) => about(`${round} ${stream}`)));
      const feeds = Array.from({ length: 4 }, () => new EventFeed(service.provider(DataSource)));

      await Promise.all(feeds.map((each) => each.last()));

      const events = await feed();
      expect(new Set(events.map(({ data }) => data.reminder_id)).size).toBe(5 * MANY);
      expect(events).toHaveLength(5 * MANY);
      expect(await service.provider(EventFeed).last()).toBe(5 * MANY);
    });

    it('count among those that wait before they have a row of their own', async () => {
      const readings = new Readings(new Metrics());
      new EventBacklog(service.provider(DataSource), readings);

      await together(streams.map((stream) => about(stream)));

      expect(await readings.recent()).toMatchObject({
        eventsPending: { count: MANY, oldest: service.clock.now() },
      });
    });
  });
});
