import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { connect } from './connect.mjs';

const GUARDIAN = fileURLToPath(new URL('./guardian.mjs', import.meta.url));
/** Servers live in sbin, which is not on every user's PATH. */
const SBIN = ['/usr/sbin', '/usr/local/sbin', '/usr/libexec'];
const READY_WITHIN_MS = 90_000;

/**
 * Starts a private server with an empty data folder of its own, on a free port of the loopback, root without
 * a password, durability traded for speed. It ends, and its folder with it, on `stop()` or when this process
 * ends in any way. Returns { url, stop }, or undefined where no mariadbd or mysqld is installed.
 */
export async function startThrowAwayServer() {
  const server = inPath('mariadbd') ?? inPath('mysqld');
  if (!server) return undefined;

  const folder = mkdtempSync(join(tmpdir(), 'reminders-server-'));
  const port = await freePort();
  const commands = { folder, initialise: initialise(server, folder), serve: serve(server, folder, port) };
  // Detached: Ctrl-C in a terminal reaches the whole group, and the guardian must outlive us to tidy up.
  const guardian = spawn(process.execPath, [GUARDIAN, JSON.stringify(commands)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const ended = once(guardian, 'exit');
  const stop = async () => {
    guardian.stdin.end();
    await ended;
  };
  const url = `mysql://root@127.0.0.1:${port}`;
  try {
    await untilReady(url, guardian);
  } catch (error) {
    await stop();
    throw new Error(`${server} did not start (its log is above): ${error.message}`, { cause: error });
  }
  return { url, stop };
}

async function untilReady(url, guardian) {
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    try {
      return await (await connect(url)).end();
    } catch (error) {
      if (guardian.exitCode !== null || Date.now() > deadline) throw error;
      await pause(100);
    }
  }
}

function inPath(name) {
  return [...(process.env.PATH ?? '').split(delimiter), ...SBIN]
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}

/** Both servers refuse to run as root unless they are told that it is meant. */
const asRoot = () => (process.getuid?.() === 0 ? ['--user=root'] : []);

function initialise(server, folder) {
  const data = `--datadir=${join(folder, 'data')}`;
  const isMariaDb = execFileSync(server, ['--no-defaults', '--version'], {
    encoding: 'utf8',
    stdio: 'pipe',
  }).includes('MariaDB');
  if (!isMariaDb) return [server, ['--no-defaults', '--initialize-insecure', data, ...asRoot()]];
  const installer = inPath('mariadb-install-db') ?? inPath('mysql_install_db') ?? 'mariadb-install-db';
  const empty = ['--auth-root-authentication-method=normal', '--skip-test-db'];
  return [installer, ['--no-defaults', data, ...empty, ...asRoot()]];
}

function serve(server, folder, port) {
  const speed = ['--innodb-flush-log-at-trx-commit=2', '--innodb-buffer-pool-size=128M', '--skip-log-bin'];
  return [
    server,
    [
      '--no-defaults',
      `--datadir=${join(folder, 'data')}`,
      `--socket=${join(folder, 's')}`,
      `--pid-file=${join(folder, 'pid')}`,
      '--bind-address=127.0.0.1',
      `--port=${port}`,
      '--character-set-server=utf8mb4',
      '--loose-mysqlx=OFF',
      ...speed,
      ...asRoot(),
    ],
  ];
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}
