import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

const PASSWORD = 's3cr3t-pass-9';
const PROGRAMS = {
  'the service': ['dist/src/main.js'],
  'npm run migration:run': ['dist/src/platform/database/migrate.js'],
  'npm run backup': ['dist/src/platform/database/backup/backup.js', '/nowhere/backup.db'],
  "TypeORM's command line": ['dist/ormconfig.js'],
};
const BAD: Record<string, string>[] = [
  { DATABASE_URL: `mysql://user:${PASSWORD}#x@127.0.0.1/db` },
  { DATABASE_URL: `mysql://user:${PASSWORD}@127.0.0.1:99999/db` },
  { DATABASE_URL: `mysql://user:${PASSWORD}%@127.0.0.1/db` },
  { DATABASE_URL: `mysql://user:${PASSWORD}@127.0.0.1/db?sslmod=require` },
  { DATABASE_URL: PASSWORD },
  { TRUST_PROXY: '0.0.0.0/0' },
  { WEBHOOK_IPS: 'fe80::1%eth0' },
  { EVENTS_URL: `https://user:${PASSWORD}@events.example` },
  { API_KEYS: `office:${PASSWORD}` },
];

function run(
  args: readonly string[],
  settings: Record<string, string>,
): { code: number | null; told: string } {
  const { PATH = '' } = process.env;
  const env = { PATH, PORT: '0', DATABASE_URL: 'sqlite::memory:', ...settings };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  return { code: status, told: stdout + stderr };
}

describe.each(Object.entries(PROGRAMS))('%s', (_name, args) => {
  // Each reads the settings by itself; two of them are tried with all.
  it.each(args.length === 1 && args[0]?.includes('src') ? BAD : BAD.slice(0, 1))(
    'ends with the words of the settings and nothing else: %j',
    (settings) => {
      const [name] = Object.keys(settings);
      const { code, told } = run(args, settings);

      expect(code).toBe(1);
      expect(told).toMatch(/^The service cannot start, because of its settings:\n( {2}[A-Z_]+ .*\n)+$/);
      expect(told).toContain(`  ${name} `);
      expect(told).not.toContain(PASSWORD);
    },
  );
});

it.each([`mysql://user:${PASSWORD}@127.0.0.1:1/db`, 'sqlite:/proc/reminders.db'])(
  'npm run migration:run says in one line why it could not: %s',
  (url) => {
    const { code, told } = run(PROGRAMS['npm run migration:run'], { DATABASE_URL: url });

    expect(code).toBe(1);
    expect(told).toMatch(/^The database of DATABASE_URL could not be brought up to date: .+\n$/);
    expect(told).not.toContain(PASSWORD);
  },
);
