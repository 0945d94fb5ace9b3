import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { embeddedPath } from '../../src/platform/database/connection/database-url.js';
import { connectDatabase } from '../../src/platform/database/connection/open.js';
import { select } from '../../src/platform/database/sql/sql.js';
import type { TestDatabase } from '../databases/databases.js';
import { EventListener } from '../service/event-listener.js';
import type { RunningService } from '../service/running-service.js';
import { eventually } from '../service/running-service.js';

/** A place in which something stands, and some of what stands around it. */
type Trace = readonly [place: string, around: string];

/** Where in a database something stands: in the bytes of every file of an embedded one, in every column of one on a server. */
export async function tracesInDatabase({ url }: TestDatabase, wanted: RegExp): Promise<Trace[]> {
  const path = embeddedPath(url);
  return path === undefined ? inColumns(url, wanted) : inFiles(path, wanted);
}

/** Where in what the service answers something stands: in everything that can be read without knowing an id, and in `paths`. */
export async function tracesInAnswers(
  service: RunningService,
  wanted: RegExp,
  paths: readonly string[],
): Promise<Trace[]> {
  const lists = [
    '/reminder?limit=1000&include=conversation',
    '/reminder?contact_number=12223334444&include=conversation',
    '/reminder?q=zqx',
    '/follow-ups?state=open',
    '/follow-ups?state=handled',
    '/opt-outs',
    '/conversations',
    '/quick-answers',
    '/audit?limit=1000',
    '/events?after=0&limit=1000',
    '/statistics?from=2027-02-01&to=2027-04-01',
    '/metrics',
    '/health/ready',
  ];
  const traces: Trace[] = [];
  for (const path of [...lists, ...paths]) {
    const { status, text } = await service.request('GET', path);
    if (status !== 200) throw new Error(`GET ${path}: ${status} ${text}`);
    traces.push(...found(path, text, wanted));
  }
  return [...traces, ...found('/events/stream', await heard(service), wanted)];
}

/** What a listener is told who has not heard anything yet. */
async function heard(service: RunningService): Promise<string> {
  const { body } = await service.request<{ events: unknown[] }>('GET', '/events?after=0&limit=1000');
  const listener = await EventListener.listen(`${service.url}/events/stream?after=0`);
  try {
    await eventually(() => {
      if (listener.events.length < body.events.length) throw new Error('not everything was told yet');
    });
    return JSON.stringify(listener.events);
  } finally {
    listener.stop();
  }
}

async function inFiles(path: string, wanted: RegExp): Promise<Trace[]> {
  const names = (await readdir(dirname(path))).filter((name) => name.startsWith(basename(path)));
  const traces = await Promise.all(
    names.map(async (name) => found(name, await textOf(`${dirname(path)}/${name}`), wanted)),
  );
  return traces.flat();
}

/** Nothing where it is gone by now: the database makes and removes files beside its own. */
async function textOf(path: string): Promise<string> {
  return readFile(path, 'latin1').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
}

async function inColumns(url: string, wanted: RegExp): Promise<Trace[]> {
  const dataSource = await connectDatabase(url, []);
  try {
    const tables = await select<{ name: string }>(
      dataSource.manager,
      'SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()',
      [],
    );
    const traces = await Promise.all(
      tables.map(async ({ name }) =>
        found(name, JSON.stringify(await dataSource.query(`SELECT * FROM ${name}`)), wanted),
      ),
    );
    return traces.flat();
  } finally {
    await dataSource.destroy();
  }
}

function found(place: string, text: string, wanted: RegExp): Trace[] {
  const all = text.matchAll(new RegExp(wanted, `${wanted.flags}g`));
  return [...all].map(({ index }) => [place, text.slice(Math.max(0, index - 30), index + 50)]);
}
