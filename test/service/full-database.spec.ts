import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { databases } from '../databases/databases.js';
import { RunningService } from './running-service.js';

/** Far more than fit into the room that is left. */
const MAX_REMINDERS = 1_000;
const NO_LIMIT = 1_073_741_823;

/** The embedded database, of which one can say how large it may get; for servers `npm run chaos` fills a disk. */
describe.each(databases().filter(({ name }) => name === 'sqlite'))('a $name that has no room', (database) => {
  let service: RunningService;

  beforeEach(async () => {
    service = await RunningService.start(database);
  });
  afterEach(() => service.stop());

  const sql = (statement: string): Promise<Record<string, number>[]> =>
    service.provider(DataSource).query(statement);

  it('answers 503, sends nothing that it cannot record, and goes on by itself once there is room', async () => {
    const [{ page_count: pages = 0 } = {}] = await sql('PRAGMA page_count');
    await sql(`PRAGMA max_page_count = ${pages + 20}`);
    const created: string[] = [];
    let status = 201;
    for (let count = 0; status === 201 && count < MAX_REMINDERS; count++) {
      const body = { ...service.reminder(), contact_number: String(12225550000 + count) };
      const answer = await service.request<{ reminder_id: string }>('POST', '/reminder', body);
      ({ status } = answer);
      if (status === 201) created.push(answer.body.reminder_id);
    }
    expect(status).toBe(503);

    await sql(`PRAGMA max_page_count = ${NO_LIMIT}`);
    for (const id of created) await service.becomes(id, { reminder_sent: true, status: 'notified' });

    const numbers = service.carrier.accepted.map(({ to }) => to);
    expect(numbers).toHaveLength(created.length);
    expect(new Set(numbers).size).toBe(created.length);
  });
});
