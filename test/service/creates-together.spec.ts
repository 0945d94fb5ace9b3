import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { databases } from '../databases/databases.js';
import { everythingStored } from '../security/everything-stored.js';
import type { Answer } from './running-service.js';
import { RunningService } from './running-service.js';

type Created = Answer<{ reminder_id?: string; message: string }>;

/** Refused by the database itself, of all that the API lets through: what nobody foresaw. */
const REFUSED = 'Nobody';
const REFUSE = {
  sqlite: `CREATE TRIGGER refuse BEFORE INSERT ON reminder WHEN NEW.participant = '${REFUSED}'
    BEGIN SELECT RAISE(ABORT, 'refused'); END`,
  server: `CREATE TRIGGER refuse BEFORE INSERT ON reminder FOR EACH ROW
    IF NEW.participant = '${REFUSED}' THEN SIGNAL SQLSTATE '45000'; END IF`,
};

describe.each(databases())('reminders that are created at the same time on $name', (database) => {
  let service: RunningService;

  beforeEach(async () => {
    service = await RunningService.start(database);
  });
  afterEach(() => service.stop());

  const create = (fields: Record<string, unknown>, key?: string, at = service): Promise<Created> =>
    at.request(
      'POST',
      '/reminder',
      { ...service.reminder(), notify_window: 1, ...fields },
      key === undefined ? {} : { 'idempotency-key': key },
    );
  const times = (count: number, make: (index: number) => Promise<Created>): Promise<Created[]> =>
    Promise.all(Array.from({ length: count }, (_, index) => make(index)));
  const person = (index: number): string => `1222${String(5_550_000 + index)}`;
  const statuses = (answers: readonly Created[]): number[] => answers.map(({ status }) => status);
  const ids = (answers: readonly Created[]): Set<string | undefined> =>
    new Set(answers.map(({ body }) => body.reminder_id));
  const stored = async (table: string): Promise<number> =>
    (await everythingStored(service.database))[table]?.length ?? 0;

  it('are each answered for themselves, and each is what its own request asked for', async () => {
    await service.request('PUT', `/opt-outs/${person(7)}`);

    const [own, same, different, wrong] = await Promise.all([
      times(30, (index) => create({ contact_number: person(index), participant: `Person ${index}` })),
      times(10, () => create({ participant: 'Joe' }, 'the same request')),
      times(10, (index) => create({ participant: `Joe ${index}` }, 'another request')),
      times(10, () => create({ notify_window: -1 })),
    ]);

    expect(new Set(statuses([...own, ...same]))).toEqual(new Set([201]));
    expect(ids(own).size).toBe(30);
    expect(ids(same).size).toBe(1);
    expect(statuses(different).sort()).toEqual([201, ...Array<number>(9).fill(422)]);
    expect(new Set(statuses(wrong))).toEqual(new Set([400]));
    for (const [index, { body }] of own.entries()) {
      const id = body.reminder_id ?? '';
      expect(await service.find(id)).toMatchObject({
        contact_number: person(index),
        participant: `Person ${index}`,
      });
      const { body: timeline } = await service.request('GET', `/reminder/${id}/messages`);
      const status = index === 7 ? 'suppressed' : 'scheduled';
      expect(timeline).toMatchObject({ messages: [{ status, window_hours: 1 }] });
    }
    expect(await stored('reminder')).toBe(32);
    expect(await stored('message')).toBe(32);
    expect(await stored('idempotency')).toBe(2);
  });

  it('do not fail for one among them that the database refuses', async () => {
    await service.provider(DataSource).query(database.name === 'sqlite' ? REFUSE.sqlite : REFUSE.server);

    const answers = await times(30, (index) =>
      create({ contact_number: person(index), participant: index % 10 === 5 ? REFUSED : 'Joe' }, `${index}`),
    );

    expect(statuses(answers)).toEqual(answers.map((_, index) => (index % 10 === 5 ? 500 : 201)));
    expect(await stored('reminder')).toBe(27);
    expect(await stored('message')).toBe(27);
    expect(await stored('idempotency')).toBe(27);
  });

  it('exist once though two replicas are asked for them', async () => {
    const replica = await RunningService.startOn(service.database, service.clock, service.carrier);
    try {
      const ask = (at: RunningService): Promise<Created[]> =>
        times(20, (index) => create({ contact_number: person(index) }, `key ${index}`, at));

      const [here, there] = await Promise.all([ask(service), ask(replica)]);

      expect(new Set(statuses([...here, ...there]))).toEqual(new Set([201]));
      expect(there.map(({ body }) => body)).toEqual(here.map(({ body }) => body));
      expect(await stored('reminder')).toBe(20);
    } finally {
      await replica.close();
    }
  });

  it('are sent at once where they are due', async () => {
    const answers = await times(10, (index) => create({ contact_number: person(index), notify_window: 24 }));

    for (const id of ids(answers)) await service.becomes(id ?? '', { reminder_sent: true });
    expect(service.carrier.accepted.map(({ to }) => to).sort()).toEqual(
      Array.from({ length: 10 }, (_, index) => person(index)),
    );
  });
});
