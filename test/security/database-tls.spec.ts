import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectDatabase } from '../../src/platform/database/connection/open.js';
import { FOLDER_PREFIX } from '../databases/names.mjs';
import { findServerProgram } from '../databases/server-program.mjs';
import { startThrowAwayServer } from '../databases/throw-away-server.mjs';

const canRun = findServerProgram() !== undefined && spawnSync('openssl', ['version']).status === 0;

// A server of its own, with certificates that openssl makes: nothing to test where either is missing.
(canRun ? describe : describe.skip)('TLS to the database', () => {
  const folder = mkdtempSync(join(tmpdir(), FOLDER_PREFIX));
  const file = (name: string): string => join(folder, name);
  let server: { url: string; stop: () => Promise<void> } | undefined;

  beforeAll(async () => {
    makeCertificates(folder, 'DNS:db.example,IP:127.0.0.1');
    server = await startThrowAwayServer([
      `--ssl-ca=${file('ca.pem')}`,
      `--ssl-cert=${file('server.pem')}`,
      `--ssl-key=${file('server.key')}`,
    ]);
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true });
  });

  /** By which cipher the service talks to the server. */
  const cipherOf = async (host: string, parameters: string): Promise<unknown> => {
    const url = Object.assign(new URL(server?.url ?? ''), { hostname: host, pathname: '/mysql' });
    const dataSource = await connectDatabase(`${url.href}?${parameters}`, []);
    try {
      const [row] = await dataSource.query<{ Value: string }[]>("SHOW SESSION STATUS LIKE 'Ssl_cipher'");
      return row?.Value;
    } finally {
      await dataSource.destroy();
    }
  };

  it.each(['ssl=true&ssl-ca=', 'ssl-ca=', 'sslmode=require&sslrootcert=', 'ssl-mode=VERIFY_CA&ssl-ca='])(
    'is used where ?%s… asks for it, with a name that the certificate holds',
    async (parameters) => {
      expect(await cipherOf('127.0.0.1', parameters + file('ca.pem'))).toMatch(/^[A-Z0-9_-]{8,}$/);
    },
  );

  it.each(['ssl=true&ssl-ca=', 'sslmode=require&ssl-ca=', 'ssl-mode=VERIFY_CA&ssl-ca='])(
    'is refused by ?%s… where the server shows a certificate of another name',
    async (parameters) => {
      await expect(cipherOf('localhost', parameters + file('ca.pem'))).rejects.toThrow(/does not match/i);
    },
  );

  it.each(['ssl=true', 'tls=1', 'sslmode=require'])(
    'is refused by ?%s where nobody that is known has signed the certificate',
    async (parameters) => {
      await expect(cipherOf('127.0.0.1', parameters)).rejects.toThrow(/self-signed|unable to/i);
    },
  );

  it('is not done without where the server has none', async () => {
    const plain = await startThrowAwayServer(['--skip-ssl']);
    try {
      const url = `${plain?.url ?? ''}/mysql?ssl-ca=${file('ca.pem')}`;
      await expect(connectDatabase(url, [])).rejects.toThrow(/secure|ssl/i);
    } finally {
      await plain?.stop();
    }
  });
});

/** A CA of our own in `ca.pem`, and what it has signed for a server in `server.pem` and `server.key`. */
function makeCertificates(folder: string, names: string): void {
  const openssl = (...args: string[]): void =>
    void execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const make = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'];
  openssl(...make, '-subj', '/CN=CA', '-keyout', 'ca.key', '-out', 'ca.pem');
  openssl(
    ...[...make, '-subj', '/CN=server', '-addext', `subjectAltName=${names}`],
    ...['-CA', 'ca.pem', '-CAkey', 'ca.key', '-keyout', 'server.key', '-out', 'server.pem'],
  );
}
