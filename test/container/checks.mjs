import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { walk } from '../node-versions/tour.mjs';
import { Contained } from './contained.mjs';

const MAX_MB_ABOVE_BASE = 150;
const UNWANTED = ['@types', '@swc', '@nestjs/cli', 'esbuild', 'eslint', 'jest', 'prettier', 'typescript'];
const COMPILERS = ['cc', 'gcc', 'g++', 'clang', 'make', 'python3'];
const WITHIN_MS = 60_000;

function ensure(isSo, sentence) {
  if (!isSo) throw new Error(sentence);
}

async function eventually(what, look) {
  const end = performance.now() + WITHIN_MS;
  while (performance.now() < end) {
    const found = await look();
    if (found) return found;
    await pause(50);
  }
  throw new Error(`not within ${WITHIN_MS / 1000} s: ${what}`);
}

const megabytes = (path) => Number(execFileSync('du', ['-smx', path], { encoding: 'utf8' }).split('\t')[0]);

/** Runs `work` with a folder for the data that belongs to the image's user, as a volume does. */
async function withData(work) {
  const data = mkdtempSync(join(tmpdir(), 'reminders-container-data-'));
  try {
    chownSync(data, 1000, 1000);
    return await work(data);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** Each is told the image { path, config } and its base { path }, and throws where it does not hold. */
export const CHECKS = {
  'is not much larger than its base': async (image, base) => {
    const above = megabytes(image.path) - megabytes(base.path);
    ensure(above <= MAX_MB_ABOVE_BASE, `it is ${above} MB above its base`);
    return `${above} MB above it`;
  },

  'holds what runs, and nothing that builds or tests': async ({ path }) => {
    const modules = join(path, 'app/node_modules');
    const found = UNWANTED.filter((name) => existsSync(join(modules, name)));
    const programs = COMPILERS.filter((name) => existsSync(join(path, 'usr/bin', name)));
    ensure(found.length + programs.length === 0, `it holds ${[...found, ...programs].join(', ')}`);
    const libraries = readdirSync(modules, { recursive: true }).filter((name) => name.endsWith('.node'));
    ensure(libraries.length === 1, `it holds ${libraries.join(', ')}`);
    ensure(!existsSync(join(path, 'app/src')), 'it holds the sources');
  },

  'says what it is made of': async ({ path, config }) => {
    const { bomFormat, components } = JSON.parse(
      readFileSync(join(path, config.Labels['org.cyclonedx.sbom']), 'utf8'),
    );
    ensure(bomFormat === 'CycloneDX' && components.length > 50, 'its list of parts is none');
    for (const label of ['version', 'licenses'])
      ensure(config.Labels[`org.opencontainers.image.${label}`], `it has no label ${label}`);
    return `${components.length} parts`;
  },

  'runs as number 1 without any right, is healthy, and goes through the tour': async (image) =>
    withData(async (data) => {
      const service = new Contained(image, data, { HOST: '127.0.0.1', PORT: '0' });
      try {
        await walk(() => service.url());
        const status = service.status();
        ensure(/^NSpid:\s+\d+\s+1$/m.test(status), 'it has not the number 1');
        ensure(/^Uid:\s+1000\b/m.test(status), 'it is not the user 1000');
        ensure(/^CapBnd:\s+0+$/m.test(status) && /^CapEff:\s+0+$/m.test(status), 'it has capabilities');
        ensure(image.config.Healthcheck?.Test?.[0] === 'CMD', 'it has no health check');
        const port = new URL(service.url()).port;
        const [, ...command] = image.config.Healthcheck.Test;
        const health = new Contained(image, data, { PORT: port }, command);
        ensure((await health.ended) === 0, `its health check fails: ${health.output}`);
        const code = await service.stop();
        ensure(code === 0, `it ended with code ${code}`);
      } finally {
        service.kill();
      }
    }),

  'cannot write beside its data': async (image) =>
    withData(async (data) => {
      const write = new Contained(image, data, {}, [
        'sh',
        '-c',
        'touch /app/data/ok && ! touch /app/no /tmp/no',
      ]);
      ensure((await write.ended) === 0, write.output);
    }),

  'finishes on SIGTERM what is being sent, and sends it no second time': async (image) =>
    withData(async (data) => {
      let calls = 0;
      const carrier = createServer((request, response) => {
        if (request.method !== 'POST') return response.end('{"data":[]}');
        calls += 1;
        request.resume();
        setTimeout(() => response.writeHead(202).end(`{"data":{"id":"mdr2-${calls}"}}`), 1_500);
      }).listen(0, '127.0.0.1');
      const settings = {
        ...{ HOST: '127.0.0.1', PORT: '0', DRAIN_SECONDS: '0', QUIET_HOURS: 'off', SMS_CARRIER: 'flowroute' },
        ...{
          FLOWROUTE_ACCESS_KEY: 'access',
          FLOWROUTE_SECRET_KEY: 'secret',
          FLOWROUTE_NUMBER: '12066418000',
        },
      };
      const start = async () =>
        new Contained(image, data, {
          ...settings,
          FLOWROUTE_API_URL: `http://127.0.0.1:${(await eventually('a carrier', () => carrier.address())).port}`,
        });
      let service = await start();
      try {
        const url = await eventually('it listens', () => service.url());
        const at = new Date(Date.now() + 3_600_000).toISOString();
        await fetch(`${url}/reminder`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ contact_number: '12223334444', appointment_time: at, notify_window: 1 }),
        });
        await eventually('the carrier is called', () => calls === 1);
        const code = await service.stop();
        ensure(code === 0, `it ended with code ${code}`);

        service = await start();
        const again = await eventually('it listens again', () => service.url());
        const { reminders } = await (await fetch(`${again}/reminder`)).json();
        ensure(reminders[0]?.reminder_sent === true, 'what was being sent is not on record as sent');
        ensure(calls === 1, `the carrier was called ${calls} times`);
        await service.stop();
      } finally {
        service.kill();
        carrier.close();
      }
    }),
};
