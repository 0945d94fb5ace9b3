import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { FakeFlowroute } from '../carriers/fake-flowroute.js';
import type { TestDatabase } from '../databases/databases.js';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';
import { ServiceProcess } from './service-process.js';
import { TestClock } from './test-clock.js';

/** Without the examples, which are of the day. */
async function documentAt(url: string, format: 'json' | 'yaml'): Promise<object> {
  const answer = await fetch(`${url}/docs-${format}`);
  const text = await answer.text();
  expect(answer.status).toBe(200);
  const whole = format === 'json' ? text : JSON.stringify(load(text));
  return JSON.parse(whole, (key, value: unknown) => (/^examples?$/.test(key) ? undefined : value)) as object;
}

describe('a bad setting', () => {
  it('stops the start with one message that names every bad variable, and no value', async () => {
    const service = ServiceProcess.start({
      PORT: 'secret-port',
      SMS_CARRIER: 'pigeon',
      MSG_TEMPLATE: 'no places',
      LANGUAGE_DEFAULT: 'klingonish',
      DATABASE_URL: 'postgres://u:secret@h/d',
      QUIET_HOURS: '25:00-08:00',
    });

    const [code] = await service.exited;

    expect(code).toBe(1);
    for (const name of [
      'PORT',
      'SMS_CARRIER',
      'MSG_TEMPLATE',
      'LANGUAGE_DEFAULT',
      'DATABASE_URL',
      'QUIET_HOURS',
    ]) {
      expect(service.output).toMatch(new RegExp(`^ +${name} `, 'm'));
    }
    expect(service.output).not.toContain('secret');
  });
});

describe.each(databases())('the process on $name', (kind) => {
  let database: TestDatabase;
  let carrier: FakeFlowroute;
  let service: ServiceProcess;

  beforeEach(async () => {
    database = await kind.create();
    carrier = await FakeFlowroute.start();
    service = start();
  });
  afterEach(async () => {
    service.child.kill('SIGKILL');
    await carrier.stop();
    await database.drop();
  });

  const start = (settings: Record<string, string> = {}): ServiceProcess =>
    ServiceProcess.startOn(database, carrier, settings);

  async function createReminder(url: string): Promise<void> {
    const body = JSON.stringify({
      contact_number: 12223334444,
      appointment_time: new Date(Date.now() + 3_600_000).toISOString(),
      notify_window: 1,
    });
    const { status } = await fetch(`${url}/reminder`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(status).toBe(201);
  }

  it('says first where to find it', async () => {
    const url = await service.url();

    await eventually(() => {
      // On a busy machine the scheduler's library complains before anything else.
      const [first, second] = service.output.split('\n').filter((line) => !line.startsWith('[Cron]'));
      expect(first).toContain(`${url}/reminder`);
      expect(second).toContain(`${url}/docs`);
    });
  });

  it('has every page with what belongs to it, and documents what the source does', async () => {
    service.child.kill('SIGKILL');
    service = start({ SMS_CARRIER: 'simulator' });
    const url = await service.url();
    const desk = await (await fetch(`${url}/desk`)).text();
    const ofDesk = [...desk.matchAll(/(?:href|src)="(desk\/[^"]+)"/g)].map(([, path]) => `/${path}`);
    const paths = [...ofDesk, '/simulator', '/simulator/phone.js', '/docs', '/docs/swagger-ui.css'];
    const statuses = await Promise.all(paths.map(async (path) => (await fetch(url + path)).status));
    expect(ofDesk).not.toEqual([]);
    expect(statuses).toEqual(paths.map(() => 200));

    const now = new TestClock(new Date().toISOString());
    const fromSource = await RunningService.startOn(database, now, carrier, { SMS_CARRIER: 'simulator' });
    try {
      const source = await documentAt(fromSource.url, 'json');
      expect(Object.keys(source)).toContain('paths');
      for (const format of ['json', 'yaml'] as const) expect(await documentAt(url, format)).toEqual(source);
      expect(await documentAt(fromSource.url, 'yaml')).toEqual(source);
    } finally {
      await fromSource.close();
    }
  });

  it('finishes on SIGTERM what is being sent, ends with code 0, and sends it no second time', async () => {
    carrier.behaveNext({ slowMs: 1000 });
    await createReminder(await service.url());
    await carrier.waitFor(1);

    service.child.kill('SIGTERM');
    expect(await service.exited).toEqual([0, null]);

    service = start();
    const url = await service.url();
    const { reminders } = (await (await fetch(`${url}/reminder`)).json()) as { reminders: object[] };
    expect(reminders).toEqual([expect.objectContaining({ reminder_sent: true })]);
    expect(carrier.accepted).toHaveLength(1);
  });

  it('ends at once on a second signal', async () => {
    carrier.behaveNext('hang');
    await createReminder(await service.url());
    await carrier.waitFor(() => carrier.requests.length === 1);

    service.child.kill('SIGTERM');
    await eventually(() => expect(service.output).toContain('SIGTERM'));
    service.child.kill('SIGTERM');

    expect(await service.exited).toEqual([1, null]);
  });
});
