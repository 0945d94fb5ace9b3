import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { databaseUrlProblem } from './database-setting.js';
import { readTls } from './database-tls.js';

const SERVER = 'mysql://user:pass-word-9@db.example:3306/reminders';

describe('DATABASE_URL', () => {
  const folder = mkdtempSync(join(tmpdir(), 'certificates-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ...['ssl=true', 'ssl=1', 'ssl=TRUE', 'SSL=yes', 'tls=true', 'useSSL=true', 'require_ssl=on'],
    ...['sslmode=require', 'sslmode=verify-ca', 'sslmode=verify-full', 'ssl-mode=REQUIRED'],
    ...['ssl-mode=VERIFY_CA', 'ssl_mode=VERIFY_IDENTITY', 'sslaccept=strict', 'verifyServerCertificate=true'],
    'ssl=true&sslmode=verify-full',
  ])('asks for TLS by ?%s', (parameters) => {
    expect(databaseUrlProblem(`${SERVER}?${parameters}`)).toBeUndefined();
    expect(readTls(new URLSearchParams(parameters))).toEqual({ kind: 'read', tls: { caFile: undefined } });
  });

  it.each(['', 'ssl=false', 'sslmode=disable', 'ssl-mode=DISABLED', 'tls=0'])(
    'asks for none by ?%s',
    (parameters) => {
      expect(readTls(new URLSearchParams(parameters))).toEqual({ kind: 'read', tls: undefined });
    },
  );

  it.each([
    ...[
      'ssl',
      'ssl=',
      'ssl=maybe',
      'sslmode=prefer',
      'ssl-mode=PREFERRED',
      'sslmode=allow',
      'tls=skip-verify',
    ],
    ...[
      'ssl={"rejectUnauthorized":false}',
      'sslaccept=accept_invalid_certs',
      'verifyServerCertificate=false',
    ],
    ...['ssl=true&ssl=false', 'ssl=true&sslmode=disable', 'ssl=false&ssl-ca=ca.pem', 'ssl-ca='],
    ...['ssl-ca=/nowhere/ca.pem', 'sslcert=mine.pem', 'charset=utf8mb4', 'connection_limit=5', 'sl=true'],
  ])('stops the start by ?%s', (parameters) => {
    expect(databaseUrlProblem(`${SERVER}?${parameters}`)).toEqual(expect.any(String));
  });

  it('takes certificates from a file, which is TLS too, and looks at it at once', () => {
    const file = join(folder, 'ca.pem');
    writeFileSync(file, 'no certificate');

    expect(readTls(new URLSearchParams({ 'ssl-ca': file }))).toEqual({ kind: 'read', tls: { caFile: file } });
    expect(databaseUrlProblem(`${SERVER}?ssl-ca=${file}`)).toContain('holds none in PEM');
  });

  it.each([
    'sqlite:',
    'sqlite:data/reminders.db?ssl=true',
    'sqlite:data/reminders.db?mode=ro',
    'mysql://user:pass#word-9@host/reminders',
    'mysql://user:pass-word-9@host:99999/reminders',
    'mysql://user:pass%word-9@host/reminders',
    'mysql://user:pass/word-9@host/reminders',
    'mysql://user:12?pass-word-9@host/reminders',
    'mysql://user:12/x?pass-word-9@host/reminders',
    'mysql://user:pass-word-9@host/',
    'mysql://user:pass-word-9@host/reminders#x',
    'postgres://user:pass-word-9@host/reminders',
    'pass-word-9',
  ])('is refused without being repeated: %s', (url) => {
    const problem = databaseUrlProblem(url);

    expect(problem).toEqual(expect.any(String));
    expect(problem).not.toContain('word-9');
  });

  it('never throws, and never lets pass what the driver could not read', () => {
    fc.assert(
      fc.property(fc.constantFrom('mysql://', 'mariadb://', 'sqlite:', ''), fc.string(), (scheme, rest) => {
        const url = scheme + rest;
        if (databaseUrlProblem(url) === undefined && !url.startsWith('sqlite:')) {
          expect(URL.canParse(url)).toBe(true);
          expect(() => decodeURIComponent(new URL(url).password)).not.toThrow();
        }
      }),
    );
  });
});
