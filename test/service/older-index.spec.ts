import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { insertRows } from '../../src/platform/database/sql/sql.js';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';

describe.each(databases())('what an older version does beside this one, on $name,', (database) => {
  let service: RunningService;

  beforeEach(async () => {
    service = await RunningService.start(database);
  });
  afterEach(() => service.stop());

  const create = (contact_name: string): Promise<string> =>
    service.createReminder({ contact_name, contact_number: '12065551234', notify_window: 1 });
  const sql = (statement: string, ...values: string[]): Promise<unknown[]> =>
    service.provider(DataSource).query(statement, values);
  const find = async (query: string): Promise<unknown[]> => {
    const { body } = await service.request<{ reminders: { reminder_id: string }[] }>(
      'GET',
      `/reminder?q=${query}`,
    );
    return body.reminders.map(({ reminder_id: id }) => id);
  };
  const words = (): Promise<unknown[]> => sql('SELECT word FROM reminder_word ORDER BY word');
  /** All has been looked through at the start, or is still; it is again an hour after that. */
  const inHours = (attempt: () => Promise<void>): Promise<void> =>
    eventually(() => {
      service.advance({ hours: 1, minutes: 1 });
      return attempt();
    });

  it('what it books is found by its number within seconds', async () => {
    const id = await create('Maria');
    await sql('UPDATE reminder SET number_end = NULL WHERE id = ?', id);

    await eventually(async () => expect(await find('1234')).toEqual([id]));
  });

  it('what it gives another number is found by that', async () => {
    const id = await create('Maria');
    await sql("UPDATE reminder SET contact_number = '12065559876' WHERE id = ?", id);

    await inHours(async () => expect(await find('9876')).toEqual([id]));
    expect(await find('1234')).toEqual([]);
  });

  it('what it moves is found on its new day', async () => {
    const id = await create('Maria Garcia');
    await sql("UPDATE reminder SET appointment_at = '2027-05-01 10:00:00.000' WHERE id = ?", id);

    await inHours(async () => expect(await find('garcia&from=2027-05-01&to=2027-05-02')).toEqual([id]));
    expect(await words()).toEqual([{ word: 'garcia' }, { word: 'maria' }]);
  });

  it('of whom it erases or deletes no name is left', async () => {
    const [erased, deleted, kept] = [await create('Ana'), await create('Bea'), await create('Cleo')];
    await sql('DELETE FROM reminder WHERE id = ?', erased);
    await sql("UPDATE reminder SET deleted_at = '2027-03-01 12:00:00.000' WHERE id = ?", deleted);

    await inHours(async () => expect(await words()).toEqual([{ word: 'cleo' }]));
    expect(await find('cleo')).toEqual([kept]);
  });

  it('what has a name and no words gets them, and what has no name loses them', async () => {
    const [wordless, nameless] = [await create('Ana'), await create('Bea')];
    await sql('DELETE FROM reminder_word WHERE reminder_id = ?', wordless);
    await sql('UPDATE reminder SET contact_name = NULL WHERE id = ?', nameless);

    await inHours(async () => expect(await words()).toEqual([{ word: 'ana' }]));
  });

  it('however much it was, all of it is looked through', async () => {
    const id = await create('Ana');
    const now = '2027-03-01 12:00:00.000';
    const others = Array.from({ length: 1_200 }, (_, index) => String(index).padStart(32, '0'));
    const [row] = (await sql('SELECT * FROM reminder WHERE id = ?', id)) as Record<string, string>[];
    const { manager } = service.provider(DataSource);
    await insertRows(
      manager,
      'reminder',
      others.map((other) => ({ ...row, id: other, contact_name: null, number_end: '9999' })),
    );
    await insertRows(
      manager,
      'reminder_word',
      others.map((other) => ({ word: 'stray', appointment_at: now, reminder_id: other })),
    );

    await inHours(async () => expect(await words()).toEqual([{ word: 'ana' }]));
    await eventually(async () =>
      expect(await sql("SELECT id FROM reminder WHERE number_end <> '1234'")).toEqual([]),
    );
  });
});
