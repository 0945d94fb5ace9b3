import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { connect } from './connect.mjs';
import { AS_ROOT, emptyDataCommand, findServerProgram } from './server-program.mjs';

const GUARDIAN = fileURLToPath(new URL('./guardian.mjs', import.meta.url));
const READY_WITHIN_MS = 90_000;

/**
 * Starts a private server with an empty data folder of its own, on a free port of the loopback, root without
 * a password, durability traded for speed. It ends, and its folder with it, on `stop()` or when this process
 * ends in any way. `options` are more options of the server. Returns { url, stop }, or undefined where no mariadbd or mysqld
 * is installed.
 */
export async function startThrowAwayServer(options = []) {
  const program = findServerProgram();
  if (!program) return undefined;

  const folder = mkdtempSync(join(tmpdir(), 'reminders-server-'));
  const port = await freePort();
  const commands = {
    folder,
    initialise: emptyDataCommand(program, join(folder, 'data')),
    serve: serve(program.path, folder, port, options),
  };
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
    throw new Error(`${program.path} did not start (its log is above): ${error.message}`, { cause: error });
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

function serve(server, folder, port, options) {
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
      ...AS_ROOT,
      ...options,
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
