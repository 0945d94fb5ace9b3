import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';

type Values = Readonly<Record<string, unknown>>;

const CHART = 'deploy/helm';
const templates = readdirSync(join(CHART, 'templates')).map((name) => ({
  name,
  text: readFileSync(join(CHART, 'templates', name), 'utf8'),
}));
const values = load(readFileSync(join(CHART, 'values.yaml'), 'utf8')) as Values;
const readme = readFileSync('README.md', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** `service.port` and so on. */
function pathsOf(part: Values, before = ''): string[] {
  return Object.entries(part).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
      ? pathsOf(value as Values, `${before}${name}.`)
      : [before + name],
  );
}

describe('the Helm chart', () => {
  const used = [
    ...new Set(
      templates.flatMap(({ text }) => [...text.matchAll(/\.Values\.([\w.]+)/g)].map(([, path = '']) => path)),
    ),
  ];

  it('is of this version', () => {
    expect(load(readFileSync(join(CHART, 'Chart.yaml'), 'utf8'))).toMatchObject({
      version,
      appVersion: version,
    });
  });

  it('has a schema of its values, which these keep and slips do not', () => {
    const schema = JSON.parse(readFileSync(join(CHART, 'values.schema.json'), 'utf8')) as object;
    const isRight = new Ajv({ allowUnionTypes: true }).compile(schema);

    expect([isRight(values), isRight.errors]).toEqual([true, null]);
    for (const slip of [
      { migration: { by: 'hand' } },
      { settings: { RETENTION_DAYS: 90 } },
      { replica: 3 },
      { terminationGracePeriodSeconds: 10 },
    ])
      expect([slip, isRight({ ...values, ...slip })]).toEqual([slip, false]);
  });

  it('uses every value that there is, and no other', () => {
    const there = pathsOf(values);
    const covers = (one: string, other: string): boolean => one === other || other.startsWith(`${one}.`);

    expect(used.filter((path) => !there.some((known) => covers(path, known)))).toEqual([]);
    expect(there.filter((path) => !used.some((asked) => covers(asked, path)))).toEqual([]);
  });

  it.each(templates.filter(({ name }) => name.endsWith('.yaml')))(
    'closes in $name what it opens',
    ({ text }) => {
      const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;

      expect(count(/\{\{/g)).toBe(count(/\}\}/g));
      expect(count(/\{\{-? (if|with|range) /g)).toBe(count(/\{\{-? end -?\}\}/g));
      expect(text).toMatch(/^apiVersion: \S+$/m);
      expect(text).not.toMatch(/\t/);
    },
  );

  it('includes only what is defined', () => {
    const all = templates.map(({ text }) => text).join('\n');
    const defined = [...all.matchAll(/define "([\w.]+)"/g)].map(([, name]) => name);
    const included = [...all.matchAll(/include "([\w.]+)"/g)].map(([, name]) => name);

    expect(included.filter((name) => !defined.includes(name))).toEqual([]);
  });

  it('names only settings that there are, and no secret in plain text', () => {
    const { settings, secret } = values as { settings: Values; secret: { keys: string[] } };
    const names = [...Object.keys(settings), ...secret.keys];

    expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
    expect(Object.keys(settings).filter((name) => /KEY|TOKEN|SECRET|DATABASE/.test(name))).toEqual([]);
  });
});

describe('the unit for systemd', () => {
  const unit = readFileSync('deploy/systemd/appointment-reminder.service', 'utf8');

  it('waits for longer than the service takes to end', () => {
    const [, drain] = /DRAIN_SECONDS=(\d+)/.exec(unit) ?? [];
    const [, stop] = /TimeoutStopSec=(\d+)/.exec(unit) ?? [];

    expect(Number(stop)).toBeGreaterThan(Number(drain) + 20);
  });
});
