import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { connectDatabase } from '../../src/platform/database/connection/open.js';
import type { TestDatabase } from '../databases/databases.js';
import { databases } from '../databases/databases.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

interface Ending {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(program: string, args: readonly string[], settings: Record<string, string> = {}): Ending {
  const { PATH = '' } = process.env;
  const env = { PATH, ...settings };
  const { status, stdout, stderr } = spawnSync(program, args, { env, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

const service = (word: string, settings: Record<string, string> = {}): Ending =>
  run(process.execPath, ['dist/src/main.js', word], settings);

describe('the command line', () => {
  it('explains itself, and names the version', () => {
    expect(service('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('--check') });
    expect(service('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('takes the same words by npm start', () => {
    const { code, stdout } = run('npm', ['start', '--silent', '--', '--version']);

    expect({ code, last: stdout.trim().split('\n').at(-1) }).toEqual({ code: 0, last: version });
  });

  it('starts nothing by a word that it does not know', () => {
    expect(service('--chekc')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^--chekc is not known here\.\n/),
    });
  });

  it('names every bad setting in a check, too', () => {
    const { code, stderr } = service('--check', { PORT: 'x', MSG_TEMPLATE: 'no places' });

    expect(code).toBe(1);
    expect(stderr).toMatch(/^ {2}PORT /m);
    expect(stderr).toMatch(/^ {2}MSG_TEMPLATE /m);
  });

  it('says in a check what a start would do, and makes nothing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'reminders-check-'));
    try {
      const { code, stdout } = service('--check', {
        DATABASE_URL: `sqlite:${folder}/data/reminders.db`,
        API_KEYS: 'office:q7Rz2vKx9LmTb4WcYd8NhJ3s,wall:drum-otter-lilac-seven-quartz:read',
        SMS_CARRIER: 'flowroute,simulator',
        FLOWROUTE_ACCESS_KEY: 'accessKey',
        FLOWROUTE_SECRET_KEY: 'secretKey',
        FLOWROUTE_NUMBER: '12066418000',
      });

      expect(code).toBe(0);
      for (const line of [
        'Listens at 127.0.0.1:8000.',
        'Lets in the keys of office, wall (read only).',
        /^Sends by flowroute from the number 1206•••8000, 5 a second at most; if that one takes none, by the simulator/m,
        'Sends no reminder between 21:00 and 08:00.',
        `${folder}/data/reminders.db, where there is nothing of the service's yet.`,
        'The service can start.',
      ])
        expect(stdout).toMatch(line);
      expect(stdout).not.toMatch(/secretKey|q7Rz2v/);
      expect(existsSync(join(folder, 'data'))).toBe(false);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each(['mysql://user:s3cr3t@127.0.0.1:1/reminders', 'sqlite:package.json'])(
    'says in a check that the database cannot be used: %s',
    (url) => {
      const { code, stderr } = service('--check', { DATABASE_URL: url });

      expect(code).toBe(1);
      expect(stderr).toMatch(/^The service cannot start: DATABASE_URL cannot be used \(.+\)\.\n$/);
      expect(stderr).not.toContain('s3cr3t');
    },
  );
});

describe.each(databases())('a check on $name', (kind) => {
  const check = async (create: () => Promise<TestDatabase>): Promise<Ending> => {
    const database = await create();
    try {
      return service('--check', { DATABASE_URL: database.url });
    } finally {
      await database.drop();
    }
  };

  it('finds an empty database empty, and one that is up to date so', async () => {
    const empty = await check(() => kind.createEmpty());
    expect(empty).toMatchObject({ code: 0, stderr: '' });
    expect(empty.stdout).toContain("nothing of the service's yet");

    const filled = await check(() => kind.create());
    expect(filled).toMatchObject({ code: 0, stderr: '' });
    expect(filled.stdout).toContain('whose schema is up to date');
  });

  it('names what would be changed first, and what a later version has changed', async () => {
    const { stdout } = await check(async () => {
      const database = await kind.create();
      const dataSource = await connectDatabase(database.url, []);
      await dataSource.query("DELETE FROM migrations WHERE name = 'KeepConversations1795867200000'");
      await dataSource.query(
        "INSERT INTO migrations (timestamp, name) VALUES (1999999999999, 'OfTomorrow1999999999999')",
      );
      await dataSource.destroy();
      return database;
    });

    expect(stdout).toContain('brings its schema up to date first: KeepConversations1795867200000.');
    expect(stdout).toContain('A later version has changed that schema: OfTomorrow1999999999999.');
  });
});
