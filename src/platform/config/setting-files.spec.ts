import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadConfig } from './config.js';
import type { Environment } from './environment-reader.js';
import { ConfigError } from './environment-reader.js';
import { MAX_SETTING_BYTES } from './setting-file.js';

const TOKEN = 'q7Rz2vKx9LmTb4WcYd8NhJ3s';

describe('a setting in a file', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'reminders-settings-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const file = (content: string | Buffer): string => {
    const path = join(folder, String(Math.random()));
    writeFileSync(path, content);
    return path;
  };
  const problems = (environment: Environment): readonly { name: string; problem: string }[] => {
    try {
      loadConfig(environment);
      return [];
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      return error.badVariables;
    }
  };

  it('counts as if it stood in the variable, without the line break at its end', () => {
    const config = loadConfig({
      WEBHOOK_TOKEN_FILE: file(`${TOKEN}\n`),
      PORT_FILE: file('8123\r\n'),
      DATABASE_URL_FILE: file('sqlite:elsewhere.db'),
      MSG_TEMPLATE_FILE: file('[{}] {}{} yes or no'),
      MSG_TEMPLATE_FR_FILE: file('[{}] {}{} oui ou non\n'),
    });

    expect(config.access.webhookTokens).toEqual([TOKEN]);
    expect(config).toMatchObject({ port: 8123, databaseUrl: 'sqlite:elsewhere.db' });
    expect(config.wording.templates.MSG_TEMPLATE).toBe('[{}] {}{} yes or no');
    expect(config.wording.perLanguage).toEqual({ fr: { MSG_TEMPLATE: '[{}] {}{} oui ou non' } });
  });

  it('may stand beside a variable that is empty, as compose leaves one that is not set', () => {
    expect(loadConfig({ ORG_NAME: '', ORG_NAME_FILE: file('West Side') }).wording.orgName).toBe('West Side');
    expect(loadConfig({ ORG_NAME: 'West Side', ORG_NAME_FILE: '' }).wording.orgName).toBe('West Side');
  });

  it('is refused where the variable is set, too', () => {
    expect(problems({ WEBHOOK_TOKEN: TOKEN, WEBHOOK_TOKEN_FILE: file(TOKEN) })).toEqual([
      { name: 'WEBHOOK_TOKEN_FILE', problem: 'is set, and so is WEBHOOK_TOKEN: set only one of them' },
    ]);
  });

  it.each([
    ['not there', () => join(folder, 'missing'), /not there/],
    ['a folder', () => folder, /may not be read/],
    ['empty', () => file('\n'), /nothing in it/],
    ['too long', () => file('k'.repeat(MAX_SETTING_BYTES + 1)), /more than 65536 bytes/],
    ['without end', () => '/dev/zero', /more than 65536 bytes/],
    ['not text', () => file(Buffer.from([0xff, 0xfe])), /UTF-8/],
  ])('is refused once, by the name of its variable, where the file is %s', (_what, path, problem) => {
    expect(problems({ WEBHOOK_TOKEN_FILE: path() })).toEqual([
      { name: 'WEBHOOK_TOKEN_FILE', problem: expect.stringMatching(problem) },
    ]);
  });

  it('never shows up in what is said about it', () => {
    const told = JSON.stringify(problems({ API_KEYS_FILE: file('office:s3cr3t-pass-9') }));

    expect(told).toContain('API_KEYS');
    expect(told).not.toContain('s3cr3t');
  });
});
