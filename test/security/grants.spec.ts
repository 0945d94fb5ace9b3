import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Connection } from 'mysql2/promise';
import { createConnection } from 'mysql2/promise';
import { Retention } from '../../src/scheduling/retention.js';
import { FakeFlowroute } from '../carriers/fake-flowroute.js';
import type { TestDatabase } from '../databases/databases.js';
import { databases } from '../databases/databases.js';
import { RunningService } from '../service/running-service.js';
import { TestClock } from '../service/test-clock.js';

/** As docs/operating.md says: all that the service ever needs, and what is enough once the schema is up to date. */
const ALL_IT_NEEDS = 'SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, INDEX';
const DATA_ONLY = 'SELECT, INSERT, UPDATE, DELETE';

const server = databases().find(({ name }) => name === 'mysql');

// The embedded database has no users. `npm run test:all` says loudly where there is no server.
(server ? it : it.skip).each([[ALL_IT_NEEDS], [DATA_ONLY]])(
  'the service needs no more rights than %s',
  async (grants) => {
    await admin.query(`CREATE USER '${user}'@'%' IDENTIFIED BY 'secret'`);
    await admin.query(`GRANT ${grants} ON ${new URL(database.url).pathname.slice(1)}.* TO '${user}'@'%'`);
    const carrier = await FakeFlowroute.start();
    const clock = new TestClock('2027-03-01T12:00:00Z');
    if (grants === DATA_ONLY) await (await RunningService.startOn(database, clock, carrier)).close();

    const url = Object.assign(new URL(database.url), { username: user, password: 'secret' }).href;
    const service = await RunningService.startOn({ ...database, url }, clock, carrier);
    running = service;
    const id = await service.createReminder();
    await service.becomes(id, { reminder_sent: true });
    await service.reply('yes');
    await service.becomes(id, { confirm_sent: true });
    service.advance({ hours: 24 * 200 });
    await service.provider(Retention).sweep();

    expect((await service.request('GET', `/reminder/${id}`)).status).toBe(404);
  },
);

let admin: Connection;
let database: TestDatabase;
let user: string;
let running: RunningService | undefined;

beforeEach(async () => {
  if (!server) return;
  database = await server.createEmpty();
  admin = await createConnection(database.url);
  user = `reminders_${randomBytes(4).toString('hex')}`;
});
afterEach(async () => {
  if (!server) return;
  await running?.stop();
  await admin.query(`DROP USER IF EXISTS '${user}'@'%'`);
  await admin.end();
  await database.drop();
});
