import { chmodSync } from 'node:fs';
import { copyFile, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { copyWhole } from '../../src/platform/database/backup/whole-copy.js';
import { connectDatabase } from '../../src/platform/database/connection/open.js';
import { Checkpointer } from '../../src/scheduling/checkpointer.js';
import { databases } from '../databases/databases.js';
import { FOLDER_PREFIX } from '../databases/names.mjs';
import { eventually, RunningService } from './running-service.js';

describe.each(databases().filter(({ name }) => name === 'sqlite'))(
  'the files of a $name database',
  (kind) => {
    let service: RunningService;
    let folder: string;

    beforeEach(async () => {
      const { createEmpty: create } = kind;
      // Migrated by the service itself: what a migration leaves behind is looked at too.
      service = await RunningService.start({ ...kind, create });
      folder = await mkdtemp(join(tmpdir(), FOLDER_PREFIX));
    });
    afterEach(async () => {
      await service.stop();
      await rm(folder, { recursive: true, force: true });
    });

    const path = (): string => service.database.url.slice('sqlite:'.length);
    const modes = async (of = dirname(path())): Promise<Record<string, string>> => {
      const names = (await readdir(of)).sort();
      const all = await Promise.all(names.map((name) => stat(join(of, name))));
      return Object.fromEntries(
        names.map((name, index) => [name, ((all[index]?.mode ?? 0) & 0o777).toString(8)]),
      );
    };
    const PRIVATE = {
      'reminders.db': '600',
      'reminders.db-shm': '600',
      'reminders.db-wal': '600',
      'reminders.db.migrating': '600',
    };

    it('are their owner’s only', async () => {
      await service.createReminder();

      expect(await modes()).toEqual(PRIVATE);
    });

    it('are so too where a version before this one has made them, or somebody has opened them to others', async () => {
      for (const name of Object.keys(PRIVATE)) chmodSync(join(dirname(path()), name), 0o644);
      const replica = await RunningService.startOn(service.database, service.clock, service.carrier);

      expect(await modes()).toEqual({ ...PRIVATE, 'reminders.db.migrating': expect.anything() });
      await replica.close();
    });

    it('are so too after a backup, which is its owner’s only and holds nothing that was erased', async () => {
      await service.createReminder({ participant: 'Wilhelmina' });
      await eventually(async () => {
        await service.request('DELETE', '/contacts/12223334444');
        expect((await readFile(path())).includes('Wilhelmina')).toBe(false);
      });
      for (const name of Object.keys(PRIVATE)) chmodSync(join(dirname(path()), name), 0o644);

      copyWhole(path(), join(folder, 'backup.db'));

      expect(await modes(folder)).toEqual({ 'backup.db': '600' });
      expect(await modes()).toMatchObject({
        'reminders.db': '600',
        'reminders.db-wal': '600',
        'reminders.db-shm': '600',
      });
      const backup = await readFile(join(folder, 'backup.db'));
      expect([backup.includes('Wilhelmina'), backup.includes('12223334444')]).toEqual([false, false]);
    });

    it('are one whole file after an erasure, after each hour, and after a clean stop', async () => {
      const copy = join(folder, 'copy.db');
      const remindersIn = async (): Promise<unknown> => {
        await rm(copy, { force: true });
        await copyFile(path(), copy);
        const dataSource = await connectDatabase(`sqlite:${copy}`, []);
        const [row] = await dataSource.query<{ n: number }[]>('SELECT COUNT(*) AS n FROM reminder');
        await dataSource.destroy();
        return row?.n;
      };
      await service.createReminder();
      await service.request('DELETE', '/contacts/12225550001');
      expect(await remindersIn()).toBe(1);

      await service.createReminder();
      await service.provider(Checkpointer).checkpoint();
      expect(await remindersIn()).toBe(2);

      await service.createReminder();
      await service.close();
      expect(await remindersIn()).toBe(3);
    });
  },
);
