import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createApp } from '../../src/app.js';
import { connectDatabase } from '../../src/platform/database/connection/open.js';
import { change } from '../../src/platform/database/sql/sql.js';
import { loadSettings } from '../../src/settings.js';
import { FakeFlowroute } from '../carriers/fake-flowroute.js';
import { databases } from '../databases/databases.js';
import { eventually } from '../service/running-service.js';
import { bearer, FULL_KEY, GUARDED, reminderBody, TOKEN } from './guarded-service.js';

const NAME = 'Wilhelmina Throckmorton';
const PLACE = 'Cardiology, Wing 7';
const NUMBER = '12065559928';
const TEXT = 'my secret diagnosis is none of your business';
const CARRIER_SECRET = 'carrier-secret-key-5678';

describe.each(databases())('the log at its most talkative, on $name', (database) => {
  let lines: string[];
  let stop: () => Promise<void>;
  let carrier: FakeFlowroute;
  let url: string;
  let databaseUrl: string;

  beforeEach(async () => {
    lines = [];
    const test = await database.create();
    databaseUrl = test.url;
    carrier = await FakeFlowroute.start({ accessKey: 'carrier-access-1234', secretKey: CARRIER_SECRET });
    const loaded = loadSettings({
      ...GUARDED,
      DATABASE_URL: test.url,
      LOG_LEVEL: 'trace',
      SMS_CARRIER: 'flowroute',
      FLOWROUTE_ACCESS_KEY: 'carrier-access-1234',
      FLOWROUTE_SECRET_KEY: CARRIER_SECRET,
      FLOWROUTE_NUMBER: '12066418000',
      FLOWROUTE_API_URL: carrier.url,
      QUIET_HOURS: 'off',
      SMS_PER_SECOND: '0',
    });
    const app = await createApp(loaded, undefined, { write: (line: string) => void lines.push(line) });
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
    stop = async () => {
      await app.close();
      await carrier.stop();
      await test.drop();
    };
  });
  afterEach(() => stop());

  const call = async (method: string, path: string, body?: unknown): Promise<string> => {
    const response = await fetch(url + path, {
      method,
      headers: { ...bearer(FULL_KEY), 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return response.text();
  };
  const create = (more: object = {}): Promise<string> =>
    call('POST', '/reminder', {
      ...reminderBody(),
      contact_number: NUMBER,
      participant: NAME,
      location: PLACE,
      ...more,
    });

  it('has no number, name, text or secret in it, whatever goes wrong', async () => {
    carrier.behaveNext(
      { status: 429, detail: `too many to ${NUMBER}` },
      { status: 503, detail: `${NAME} ${NUMBER}` },
      { status: 400, detail: { to: NUMBER, body: PLACE } },
    );
    const answers: string[] = [];
    const soon = { appointment_time: new Date(Date.now() + 3_600_000).toISOString() };
    for (let count = 0; count < 4; count++) answers.push(await create({ ...soon }));
    await carrier.waitFor(() => carrier.requests.length >= 4);
    for (const text of ['yes', TEXT, 'STOP']) {
      const status = await carrier.inbound(`${url}/inbound/flowroute/${TOKEN}`, {
        from: NUMBER,
        to: '12066418000',
        body: text,
      });
      expect(status).toBe(200);
    }
    answers.push(
      await create({ appointment_time: 'yesterday' }),
      await create({ contact_number: `${NUMBER}99` }),
    );
    answers.push(
      await call('POST', '/', { from: NUMBER, body: TEXT }),
      await call('GET', `/reminder?contact_number=${NUMBER}x`),
    );
    answers.push(await call('GET', `/contacts/${NUMBER}`), await call('DELETE', `/opt-outs/${NUMBER}`));
    await fetch(`${url}/inbound/flowroute/${TOKEN}x`, { method: 'POST' });

    await breakDatabase();
    answers.push(
      await create(),
      await call('POST', `/inbound/flowroute/${TOKEN}`, {
        id: '1',
        from: NUMBER,
        to: '12066418000',
        body: TEXT,
      }),
    );
    answers.push(await call('GET', `/reminder?contact_number=${NUMBER}`));
    await eventually(() => expect(lines.join('')).toContain('QueryFailedError'));

    const log = lines.join('');
    expect(log).toContain('"key":"office"');
    for (const secret of [
      NUMBER,
      NAME,
      PLACE,
      TEXT,
      FULL_KEY,
      TOKEN,
      CARRIER_SECRET,
      'carrier-access-1234',
      databaseUrl,
    ])
      expect([secret, log.includes(secret)]).toEqual([secret, false]);
    expect(log).not.toContain(Buffer.from(`carrier-access-1234:${CARRIER_SECRET}`).toString('base64'));
    for (const secret of [NUMBER, NAME, PLACE, TEXT, TOKEN]) expect(answers.join('')).not.toContain(secret);
    expect(answers.join('')).not.toMatch(/QueryFailed|SELECT|\.(js|ts):\d/);
  });

  /** From here on every statement about reminders and messages fails, and quotes what it was about. */
  async function breakDatabase(): Promise<void> {
    const dataSource = await connectDatabase(databaseUrl, []);
    for (const table of ['reminder', 'message'])
      await change(dataSource.manager, `ALTER TABLE ${table} RENAME TO gone_${table}`, []);
    await dataSource.destroy();
  }
});
