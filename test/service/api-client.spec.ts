import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { databases } from '../databases/databases.js';
import { RunningService } from './running-service.js';

const run = promisify(execFile);
const program = (path: string): string =>
  fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));

/** What a program of somebody else does: written against the generated types alone. */
const TOUR = `import type { operations } from './api.js';

type Body<Name extends keyof operations> = operations[Name] extends { requestBody: { content: { 'application/json': infer Json } } } ? Json : never;
type Answer<Name extends keyof operations, Status extends number> = operations[Name]['responses'] extends Record<Status, { content: { 'application/json': infer Json } }> ? Json : never;

async function ask<T>(url: string, method: string, body?: unknown): Promise<T> {
  const request = body === undefined ? { method } : { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  return (await (await fetch(url, request)).json()) as T;
}

/** Creates an appointment, looks at its texts, moves it to another place, finds it in the list, and makes a mistake. */
export async function tour(url: string, at: string) {
  const wanted: Body<'createReminder'> = { contact_number: '12223334444', appointment_time: at, notify_window: 24, participant: 'Joe' };
  const { reminder_id: id } = await ask<Answer<'createReminder', 201>>(\`\${url}/reminder\`, 'POST', wanted);
  const { messages } = await ask<Answer<'listMessages', 200>>(\`\${url}/reminder/\${id}/messages\`, 'GET');
  const changes: Body<'changeReminder'> = { location: 'East Side' };
  await ask<Answer<'changeReminder', 200>>(\`\${url}/reminder/\${id}\`, 'PATCH', changes);
  const page = await ask<Answer<'listReminders', 200>>(\`\${url}/reminder?contact_number=12223334444\`, 'GET');
  const place: string | null | undefined = page.reminders[0]?.location;
  const hours: number | number[] | undefined = page.reminders[0]?.notify_window;
  const mistake = await ask<Answer<'createReminder', 400>>(\`\${url}/reminder\`, 'POST', {});
  const codes: string[] = (mistake.errors ?? []).map(({ field, code }) => \`\${field} \${code}\`);
  const gone = await ask<Answer<'deleteReminder', 200>>(\`\${url}/reminder/\${id}\`, 'DELETE');
  const missing = await ask<Answer<'findReminder', 404>>(\`\${url}/reminder/\${id}\`, 'GET');
  return { texts: messages.map(({ text }) => text), place, hours, codes, isGone: gone.reminder_id === id, missing: missing.code };
}
`;

interface Client {
  tour(url: string, at: string): Promise<Record<string, unknown>>;
}

/** The document is the same on every database. */
const [embedded] = databases();

describe('a client that was made from the OpenAPI document', () => {
  let service: RunningService;
  let folder: string;

  beforeAll(async () => {
    if (!embedded) throw new Error('there is always the embedded database');
    service = await RunningService.start(embedded);
    folder = await mkdtemp(join(tmpdir(), 'reminders-client-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await service.stop();
  });

  it('compiles, and does the tour', async () => {
    const document = await (await fetch(`${service.url}/docs-json`)).text();
    await writeFile(join(folder, 'openapi.json'), document);
    await run(process.execPath, [program('openapi-typescript/bin/cli.js'), 'openapi.json', '-o', 'api.ts'], {
      cwd: folder,
    });
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    await writeFile(join(folder, 'tour.ts'), TOUR);
    const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'];
    const modules = ['--module', 'nodenext', '--target', 'es2022', '--lib', 'es2022,dom'];
    const tsc = [program('typescript/bin/tsc'), ...strict, ...modules, 'tour.ts'];
    await run(process.execPath, tsc, { cwd: folder }).catch(({ stdout }: { stdout: string }) => {
      throw new Error(stdout);
    });

    const client = (await import(pathToFileURL(join(folder, 'tour.js')).href)) as Client;
    const at = new Date(service.clock.now().getTime() + 86_400_000).toISOString();

    expect(await client.tour(service.url, at)).toEqual({
      texts: [expect.stringContaining('Joe')],
      place: 'East Side',
      hours: 24,
      codes: ['contact_number required', 'appointment_time required', 'notify_window required'],
      isGone: true,
      missing: 'not_found',
    });
  });
});
