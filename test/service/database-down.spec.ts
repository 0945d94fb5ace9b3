import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeFlowroute } from '../carriers/fake-flowroute.js';
import type { TestDatabase } from '../databases/databases.js';
import { databases } from '../databases/databases.js';
import { SeverableWay } from '../databases/severable.js';
import { everythingStored } from '../security/everything-stored.js';
import { eventually, RunningService } from './running-service.js';
import { TestClock } from './test-clock.js';

const servers = databases().filter(({ name }) => name !== 'sqlite');

// The embedded database is always there. `npm run test:all` says loudly where there is no server.
(servers.length > 0 ? describe.each(servers) : describe.skip.each([{ name: 'a server' } as never]))(
  'while the database does not answer, on $name',
  (kind) => {
    let database: TestDatabase;
    let way: SeverableWay;
    let service: RunningService;

    beforeEach(async () => {
      database = await kind.create();
      way = await SeverableWay.to(database.url);
      service = await RunningService.startOn(
        { ...database, url: way.url },
        new TestClock('2027-03-01T12:00:00Z'),
        await FakeFlowroute.start(),
      );
    });
    afterEach(async () => {
      way.mend();
      await service.stop();
      await way.close();
    });

    it('every request gets 503, and the service is not ready, until the database is back', async () => {
      const id = await service.createReminder({ notify_window: 1 });
      way.sever();

      const requests: [string, string, unknown?][] = [
        ['GET', '/health/ready'],
        ['POST', '/reminder', service.reminder()],
        ['GET', '/reminder'],
        ['GET', `/reminder/${id}`],
        ['PATCH', `/reminder/${id}`, { location: 'x' }],
        ['DELETE', `/reminder/${id}`],
        ['POST', '/', { id: 'mdr2-1', from: '12223334444', to: '12066418000', body: 'yes' }],
      ];
      for (const [method, path, body] of requests) {
        const { status, body: problem } = await service.request(method, path, body);
        expect([method, path, status]).toEqual([method, path, 503]);
        expect(problem.message).toContain('database');
      }
      expect((await service.request('GET', '/health/live')).status).toBe(200);

      way.mend();

      await eventually(async () => expect((await service.request('GET', '/health/ready')).status).toBe(200));
      const { body } = await service.request<{ reminders: object[] }>('GET', '/reminder');
      expect(body.reminders).toHaveLength(1);
    });

    it('of many that create at the same time each gets 503, and nothing of theirs is half done', async () => {
      way.sever();
      const create = (count: number) =>
        service.request('POST', '/reminder', service.reminder(), { 'idempotency-key': `key ${count}` });

      const answers = await Promise.all(Array.from({ length: 40 }, (_, count) => create(count)));

      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
      way.mend();
      await eventually(async () => expect((await create(0)).status).toBe(201));
      const { reminder, message, idempotency } = await everythingStored(database);
      expect([reminder, message, idempotency].map((rows) => rows?.length)).toEqual([1, 1, 1]);
    });

    it('sending waits, goes on by itself, and sends each text once', async () => {
      const id = await service.createReminder({ notify_window: 1 });
      way.sever();
      service.advance({ hours: 23 });
      way.mend();

      await service.becomes(id, { reminder_sent: true });
      expect(service.textsTo()).toHaveLength(1);
    });

    it('what the carrier has accepted meanwhile is on record as soon as the database is back', async () => {
      service.carrier.behaveNext({ slowMs: 300 });
      const id = await service.createReminder();
      await service.carrier.waitFor(1);
      way.sever();
      await service.carrier.waitFor(() => service.carrier.requests[0]?.status === 202);
      way.mend();

      await service.becomes(id, { reminder_sent: true });
      expect(service.textsTo()).toHaveLength(1);
    });
  },
);
