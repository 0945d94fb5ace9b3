import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';

const OTHER_KEY = 'another-key-that-nobody-can-guess';

describe.each(databases())('two who change the same appointment on $name', (database) => {
  let service: RunningService;

  beforeAll(async () => {
    service = await RunningService.start(database, {
      API_KEYS: `office:a-key-that-nobody-can-guess-either,calendar:${OTHER_KEY}`,
      WEBHOOK_TOKEN: 'a-token-that-nobody-can-guess',
    });
  });
  afterAll(() => service.stop());

  const later = (hours: number): string =>
    new Date(service.clock.now().getTime() + hours * 3_600_000).toISOString();
  const tagOf = async (path: string): Promise<string> =>
    (await service.request('GET', path)).headers.get('etag') ?? '';
  const byCalendar = { authorization: `Bearer ${OTHER_KEY}` };
  let numbers = 0;
  const create = (fields: Record<string, unknown> = {}): Promise<string> =>
    service.createReminder({
      contact_number: `1222555${4000 + numbers++}`,
      appointment_time: later(30),
      ...fields,
    });

  it('see by the tag that it is another one, whatever people decide of it, but not by what is sent', async () => {
    const id = await create({ notify_window: 48 });
    const path = `/reminder/${id}`;
    const tags = [await tagOf(path)];
    expect(tags[0]).toMatch(/^"[\w-]{22}"$/);
    await service.becomes(id, { reminder_sent: true });
    expect(await tagOf(path)).toBe(tags[0]);

    for (const [method, suffix, body] of [
      ['PATCH', '', { location: 'East Side' }],
      ['PATCH', '', { appointment_time: later(31) }],
      ['PUT', '/answer', { will_attend: true }],
      ['PUT', '/answer', { will_attend: true, note: 'With her son' }],
      ['POST', '/cancel', { reason: 'Flu' }],
      ['DELETE', '/cancel', undefined],
    ] as const) {
      const { status, headers } = await service.request(method, path + suffix, body);
      expect([suffix, status]).toEqual([suffix, 200]);
      expect(headers.get('etag')).not.toBe(tags.at(-1));
      expect(await tagOf(path)).toBe(headers.get('etag'));
      tags.push(headers.get('etag') ?? '');
    }
  });

  it('are told who was quicker, how and when, and nothing is done', async () => {
    const id = await create({ external_id: 'seen-1' });
    const path = `/reminder/${id}`;
    const seen = { 'if-match': await tagOf(path) };
    service.clock.advance({ minutes: 1 });
    const at = service.clock.now().toISOString().slice(0, 19).replace('T', ' ');
    await service.request('PATCH', path, { appointment_time: later(40) }, byCalendar);
    const now = await service.find(id);

    for (const [method, address, body] of [
      ['PATCH', path, { location: 'East Side' }],
      ['PATCH', `${path}?dry_run=true`, { location: 'East Side' }],
      ['POST', `${path}/cancel`, {}],
      ['POST', `${path}/cancel?dry_run=true`, {}],
      ['DELETE', `${path}/cancel`, undefined],
      ['PUT', `${path}/answer`, { will_attend: true }],
      ['PUT', `${path}/outcome`, { outcome: 'attended' }],
      ['PUT', '/reminder/by-external-id/seen-1', { ...service.reminder(), appointment_time: later(50) }],
      ['DELETE', '/reminder/by-external-id/seen-1', undefined],
      ['DELETE', path, undefined],
    ] as const) {
      const answer = await service.request(method, address, body, seen);
      expect([method, address, answer.status, answer.body]).toEqual([
        method,
        address,
        412,
        {
          message: `the appointment was moved by calendar at ${at} UTC: read it again`,
          code: 'changed_meanwhile',
          last_change: { what: 'moved', party: 'staff', by: 'calendar', at },
        },
      ]);
    }
    expect(await service.find(id)).toEqual(now);
    expect(now['last_change']).toMatchObject({ what: 'moved', by: 'calendar' });
    const fresh = { 'if-match': `"other", ${await tagOf(path)}` };
    expect((await service.request('PATCH', path, { location: 'East Side' }, fresh)).status).toBe(200);
    expect((await service.request('DELETE', path, undefined, { 'if-match': '*' })).status).toBe(200);
  });

  it('are told that the contact was quicker', async () => {
    const number = '12225557777';
    const id = await create({ contact_number: number, notify_window: 48 });
    await service.becomes(id, { reminder_sent: true });
    const seen = { 'if-match': await tagOf(`/reminder/${id}`) };
    service.clock.advance({ minutes: 1 });
    await service.reply('yes', number);
    await eventually(async () => expect(await service.find(id)).toMatchObject({ will_attend: true }));

    const { status, body } = await service.request('POST', `/reminder/${id}/cancel`, {}, seen);

    expect([status, body['last_change']]).toEqual([
      412,
      expect.objectContaining({ what: 'confirmed', party: 'contact', by: null }),
    ]);
  });

  it('need no tag, and are told of a wrong one', async () => {
    const id = await create();
    const path = `/reminder/${id}`;

    expect((await service.request('PATCH', path, { location: 'East Side' })).status).toBe(200);
    const wrong = await service.request('PATCH', path, { location: 'West Side' }, { 'if-match': 'no tag' });
    expect(wrong).toMatchObject({ status: 400, body: { errors: [{ field: 'if-match', code: 'invalid' }] } });
    const weak = { 'if-match': `W/${await tagOf(path)}` };
    expect((await service.request('PATCH', path, { location: 'West Side' }, weak)).status).toBe(412);
    const none = await service.request('PUT', '/reminder/by-external-id/seen-9', service.reminder(), {
      'if-match': '*',
    });
    expect(none.status).toBe(412);
  });
});
