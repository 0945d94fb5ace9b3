import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../src/platform/config/config.js';
import { databases } from '../databases/databases.js';
import { RunningService } from '../service/running-service.js';

/** What every object has, whether or not anybody put it there. */
const NAMES = ['constructor', '__proto__', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'then'];

describe.each(databases())('names that every object inherits, on $name', (database) => {
  let service: RunningService;

  beforeEach(async () => {
    service = await RunningService.start(database);
  });
  afterEach(() => service.stop());

  it('are words like any other, wherever a client can write them', async () => {
    const id = await service.createReminder();
    await service.becomes(id, { reminder_sent: true });
    const statuses: [string, number][] = [];
    const ask = async (method: string, path: string, body?: unknown, headers = {}): Promise<void> => {
      const { status } = await service.request(method, path, body, headers);
      statuses.push([`${method} ${path} ${JSON.stringify(body)}`, status]);
    };

    for (const name of NAMES) {
      const receipt = { id: 'mdr2-1', attributes: { status: name, status_code: name } };
      await ask('POST', '/receipts/flowroute', { data: receipt });
      await ask('POST', `/receipts/${name}`, { data: receipt });
      await ask('POST', `/inbound/${name}`, { id: name, from: name, to: name, body: name });
      await ask('POST', '/', { id: `mdr1-${name}`, from: '12223334444', to: '12066418000', body: name });
      await ask('POST', '/', { id: name, from: name, to: name, body: `is it ${name}?` });
      await ask('POST', '/reminder', { ...service.reminder(), language: name, time_zone: name });
      await ask('POST', '/reminder', `{"${name}":{"${name}":1},"contact_number":"${name}"}`);
      await ask('POST', '/reminder/bulk', { reminders: [{ ...service.reminder(), [name]: name }] });
      await ask('PATCH', `/reminder/${id}`, { [name]: name });
      await ask('GET', `/reminder/${name}`);
      await ask('GET', `/reminder?${name}=1&status=${name}&include=${name}&cursor=${name}`);
      await ask('GET', `/statistics?${name}=${name}&time_zone=${name}`);
      await ask('GET', `/follow-ups?state=${name}`);
      await ask('GET', `/events?after=${name}`);
      await ask('GET', `/desk/${name}/${name}`);
      await ask('GET', '/desk/session', undefined, { cookie: `${name}=${name}; desk_session=${name}` });
      await ask('DELETE', `/contacts/${name}`);
    }

    expect(statuses.filter(([, status]) => status >= 500)).toEqual([]);
    expect((await service.request('GET', `/reminder/${id}`)).status).toBe(200);
  });
});

it('are no settings that reach into every object', () => {
  const { wording } = loadConfig({ MSG_TEMPLATE___PROTO__: '{}{}{}', MSG_TEMPLATE_CONSTRUCTOR: '{}{}{}' });

  expect(Object.keys(wording.perLanguage).sort()).toEqual(['__proto__', 'constructor']);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)['MSG_TEMPLATE']).toBeUndefined();
});

it('are kept out of our tables by a rule of the linter', () => {
  const source = [
    'const STEPS: Readonly<Record<string, number>> = { delivered: 1 };',
    'export const stepOf = (status: string): number | undefined => STEPS[status];',
    'export const isKnown = (status: string): boolean => status in STEPS;',
    "export const known = (status: 'delivered'): number | undefined => STEPS[status];",
    'export const first = (all: readonly number[]): number | undefined => all[0];',
  ].join('\n');
  const { stdout } = spawnSync(
    process.execPath,
    [
      'node_modules/eslint/bin/eslint.js',
      '--stdin',
      '--stdin-filename',
      'src/platform/clock/clock.ts',
      '--format',
      'json',
    ],
    // Else it would take the file as it lies on the disk.
    { input: source, encoding: 'utf8', env: { ...process.env, TSESTREE_SINGLE_RUN: 'false' } },
  );

  const [{ messages }] = JSON.parse(stdout) as [{ messages: { ruleId: string; line: number }[] }];
  expect(messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([
    ['ours/no-object-lookup', 2],
    ['ours/no-object-lookup', 3],
  ]);
});
