import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { databases } from '../databases/databases.js';
import { RunningService } from './running-service.js';

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly annotations: { readonly summary: string; readonly runbook_url: string };
}

const { groups } = load(readFileSync('deploy/prometheus/alerts.yml', 'utf8')) as {
  groups: { rules: Rule[] }[];
};
const rules = groups.flatMap((group) => group.rules);
const dashboard = readFileSync('deploy/grafana/appointment-reminders.json', 'utf8');
const operating = readFileSync('docs/operating.md', 'utf8');

/** Names of metrics in what Prometheus is asked; `up` is its own. */
const namesIn = (text: string): string[] => [
  ...new Set(text.match(/\b(reminder|http|nodejs|process)_[a-z_]+(?=[{[)\s])/g)),
];
const queries = (JSON.parse(dashboard) as { panels: { targets?: { expr: string }[] }[] }).panels.flatMap(
  ({ targets = [] }) => targets.map(({ expr }) => expr),
);

describe.each(databases())('what watches the service, on $name', (database) => {
  let service: RunningService;
  let text: string;

  beforeAll(async () => {
    service = await RunningService.start(database);
    const id = await service.createReminder();
    await service.becomes(id, { reminder_sent: true });
    text = (await service.request('GET', '/metrics')).text;
  });
  afterAll(() => service.stop());

  const exists = (name: string): boolean =>
    text.includes(`# TYPE ${name} `) ||
    text.includes(`# TYPE ${name.replace(/_(bucket|sum|count)$/, '')} histogram`);

  it('asks only for metrics that there are', () => {
    const used = [...queries, ...rules.map(({ expr }) => expr)].flatMap(namesIn);
    expect(used.length).toBeGreaterThan(40);
    expect(used.filter((name) => !exists(name))).toEqual([]);
  });

  it('finds in the documents only metrics that there are', () => {
    const named = [...operating.matchAll(/`((?:reminder|http|nodejs)_[a-z_]+)`/g)].map(
      ([, name = '']) => name,
    );
    expect(named.filter((name) => !exists(name))).toEqual([]);
  });

  it('measures how long requests, statements, calls and claims take', () => {
    for (const line of [
      /^http_request_duration_seconds_count\{method="POST",route="\/reminder"\} 1$/m,
      /^reminder_database_statement_seconds_count\{statement="insert"\} [1-9]\d*$/m,
      /^reminder_carrier_call_seconds_count\{carrier="flowroute"\} 1$/m,
      /^reminder_claim_messages_sum\{lane="1"\} 1$/m,
      /^process_resident_memory_bytes \d+$/m,
    ])
      expect(text).toMatch(line);
    if (database.name === 'mysql')
      expect(text).toMatch(/^reminder_database_connections\{state="free"\} [1-9]\d*$/m);
  });
});

describe('an alert rule', () => {
  it.each(rules.map((rule) => [rule.alert, rule] as const))(
    '%s says what it means and what to do',
    (name, rule) => {
      const [, paragraph = ''] = operating.split(`\n### ${name}\n`);
      expect(paragraph.split('\n#')[0]?.trim().length).toBeGreaterThan(80);
      expect(rule.annotations.summary).not.toBe('');
      expect(rule.annotations.runbook_url).toBe(`docs/operating.md#${name.toLowerCase()}`);
    },
  );

  it('has every paragraph about one', () => {
    const [, section = ''] = operating.split('\n## When an alert comes\n');
    const told = [...(section.split('\n## ')[0] ?? '').matchAll(/^### (\w+)$/gm)].map(([, name]) => name);
    expect(told).toEqual(rules.map(({ alert }) => alert));
  });
});
