import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Retention } from '../../src/scheduling/retention.js';
import { databases } from '../databases/databases.js';
import { EventListener } from './event-listener.js';
import { eventually, RunningService } from './running-service.js';

interface Page {
  events: { type: string; data: { number?: string } }[];
  next_cursor: string;
}

describe.each(databases())('events older than RETENTION_DAYS on $name', (kind) => {
  let service: RunningService;

  const start = async (settings: Record<string, string> = {}): Promise<void> => {
    service = await RunningService.start(kind, { RETENTION_DAYS: '2', ...settings });
  };
  beforeEach(() => start());
  afterEach(() => service.stop());

  const happen = async (number = '12225550001'): Promise<number> =>
    (await service.request('PUT', `/opt-outs/${number}`)).status;
  const read = (after: number): ReturnType<typeof service.request<Page>> =>
    service.request<Page>('GET', `/events?after=${after}`);
  const deleteOld = async (): Promise<void> => {
    service.advance({ hours: 49 });
    await service.provider(Retention).sweep();
  };
  const stored = (): Promise<unknown[]> => service.provider(DataSource).query('SELECT status FROM event');

  it('are deleted to the last one, and cursors hold', async () => {
    for (const number of ['12225550001', '12225550002']) await happen(number);
    expect((await read(0)).body).toMatchObject({ events: [{}, {}], next_cursor: '2' });

    await deleteOld();

    expect(await stored()).toEqual([]);
    expect(await read(0)).toMatchObject({ status: 200, body: { events: [], next_cursor: '0' } });
    expect(await read(2)).toMatchObject({ status: 200, body: { events: [], next_cursor: '2' } });
    expect(await read(3)).toMatchObject({ status: 409, body: { code: 'cursor_ahead', last: '2' } });
    await happen('12225550003');
    expect((await read(2)).body).toMatchObject({
      events: [{ data: { number: '12225550003' } }],
      next_cursor: '3',
    });
    expect((await read(0)).body).toMatchObject({
      events: [{ data: { number: '12225550003' } }],
      next_cursor: '3',
    });
  });

  it('are deleted though nobody has ever read them, nor the service numbered them', async () => {
    await happen();
    await service.provider(DataSource).query('UPDATE event SET position = NULL');

    await deleteOld();

    expect(await stored()).toEqual([]);
    expect((await read(0)).body).toMatchObject({ events: [] });
  });

  it('are deleted though the appointment system never took them', async () => {
    await service.stop();
    await start({
      EVENTS_URL: 'http://127.0.0.1:9/never',
      EVENTS_SECRET: `whsec_${randomBytes(32).toString('base64')}`,
    });
    await happen();
    await eventually(async () => expect(await stored()).toEqual([{ status: 'pending' }]));
    await service.provider(DataSource).query("UPDATE event SET lease_owner = 'somebody'");

    await deleteOld();

    expect(await stored()).toEqual([]);
  });

  it('are not counted again after a restart, and not by another replica', async () => {
    await happen();
    await read(0);
    await deleteOld();
    const { database, clock, carrier } = service;
    await service.close();
    const replicas = [
      await RunningService.startOn(database, clock, carrier),
      await RunningService.startOn(database, clock, carrier),
    ];
    try {
      for (const [index, replica] of replicas.entries()) {
        await replica.request('PUT', `/opt-outs/1222555001${index}`);
        const { body } = await replica.request<Page>('GET', `/events?after=${1 + index}`);
        expect(body).toMatchObject({
          events: [{ data: { number: `1222555001${index}` } }],
          next_cursor: `${2 + index}`,
        });
      }
    } finally {
      await Promise.all(replicas.map((replica) => replica.close()));
    }
  });

  it('do not end the stream of a listener who has heard them', async () => {
    const listener = await EventListener.listen(`${service.url}/events/stream`);
    try {
      await happen();
      await eventually(() => expect(listener.lastId).toBe('1'));
      await deleteOld();
      await happen('12225550002');
      await eventually(() => expect(listener.events.map(({ id }) => id)).toEqual(['1', '2']));
      expect(listener.ended).toBe(false);
    } finally {
      listener.stop();
    }
  });

  it('stay until then', async () => {
    await happen();
    service.advance({ hours: 47 });
    await service.provider(Retention).sweep();

    expect((await read(0)).body).toMatchObject({ events: [{ type: 'contact.opted_out' }] });
  });
});
