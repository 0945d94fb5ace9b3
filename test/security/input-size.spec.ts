import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bearer, FULL_KEY, GUARDED, GuardedService, reminderBody } from './guarded-service.js';

/** A field of its own for each. */
const fields = (count: number, value: unknown = 1): Record<string, unknown> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`field_${index}`, value]));
const LARGEST = 60_000;
/** What nobody would want to read more of. */
const SHORT_ANSWER = 4_000;
const TOO_MANY = 'must not have more than 30 fields';

interface Refusal {
  readonly message: string;
  readonly errors: { readonly field: string; readonly message: string }[];
}

describe('input that is far too large', () => {
  let service: GuardedService;
  let id: string;

  beforeAll(async () => {
    service = await GuardedService.start(GUARDED);
    const created = await send('POST', '/reminder', reminderBody());
    id = ((await created.json()) as { reminder_id: string }).reminder_id;
  });
  afterAll(() => service.stop());

  function send(method: string, path: string, body?: unknown): Promise<Response> {
    const headers = { ...bearer(FULL_KEY), 'content-type': 'application/json' };
    return service.fetch(path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  async function refusal(response: Response): Promise<Refusal> {
    const text = await response.text();
    expect([response.status, text.length < SHORT_ANSWER]).toEqual([400, true]);
    return JSON.parse(text) as Refusal;
  }

  const routes = (): [method: string, path: string][] => [
    ['POST', '/desk/session'],
    ['POST', '/reminder'],
    ['POST', '/reminder?dry_run=true'],
    ['PATCH', `/reminder/${id}`],
    ['POST', '/reminder/bulk'],
    ['PUT', '/follow-ups/nobody/handled'],
    ['POST', '/simulator/texts'],
  ];

  it('is refused as a whole where it has more than thirty fields, at whatever depth', async () => {
    for (const [method, path] of routes()) {
      if (path === '/simulator/texts') continue;
      expect(await refusal(await send(method, path, fields(4_000)))).toEqual({
        message: `body ${TOO_MANY}`,
        code: 'invalid',
        errors: [{ field: 'body', code: 'too_many', message: TOO_MANY }],
      });
      if (path === '/reminder/bulk') continue;
      const nested = { ...reminderBody(), key: 'x', by: 'x', location: [{ deeper: fields(3_000) }] };
      expect((await refusal(await send(method, path, nested))).message).toBe(`body ${TOO_MANY}`);
      const list = { ...reminderBody(), key: Array.from({ length: 15_000 }, () => ({})) };
      expect((await refusal(await send(method, path, list))).message).toBe(
        'body must not have more than 300 values',
      );
    }
  });

  it('names at most twenty of its errors, and how many more there are', async () => {
    const { message, errors } = await refusal(await send('POST', '/reminder', fields(30)));
    expect(errors).toHaveLength(20);
    expect(message).toMatch(/^field_0 is not a known field; .*; and 1\d more$/);
  });

  it('is not repeated at length', async () => {
    const long = 'x'.repeat(LARGEST / 4);
    for (const [method, path] of routes())
      await refusal(
        await send(method, path, { [long]: long, key: 1, contact_number: long, appointment_time: long }),
      );
    await refusal(await send('GET', `/reminder?${'y'.repeat(3_000)}=1`));
  });

  it('is refused in a query, too', async () => {
    const query = Array.from({ length: 500 }, (_, index) => `f${index}=1`).join('&');
    for (const path of ['/reminder', '/follow-ups', '/statistics', '/opt-outs', '/events'])
      expect((await refusal(await send('GET', `${path}?${query}`))).message).toBe(`query ${TOO_MANY}`);
  });

  it('is refused row by row, and stops no other row', async () => {
    const rows = [
      { ...reminderBody(), row_key: 'right' },
      { ...reminderBody(), ...fields(15_000) },
      { ...reminderBody(), ['z'.repeat(50_000)]: 1 },
      { ...reminderBody(), participant: Object.assign([], { 0: fields(31) }) },
    ];
    const response = await send('POST', '/reminder/bulk?dry_run=true', { reminders: rows });
    const text = await response.text();
    expect(text.length).toBeLessThan(SHORT_ANSWER);
    expect(JSON.parse(text)).toMatchObject({
      results: [
        { status: 'valid' },
        { status: 'invalid', errors: [{ field: 'body', message: TOO_MANY }] },
        { status: 'invalid', errors: [{ field: `${'z'.repeat(64)}…`, message: 'is not a known field' }] },
        { status: 'invalid', errors: [{ field: 'body', message: TOO_MANY }] },
      ],
    });
  });

  it('is refused as a whole, and not even parsed, where all of its rows have very many values', async () => {
    const wide = { reminders: [{ ...reminderBody(), ...fields(25_000) }, reminderBody()] };
    const deep = { reminders: Array.from({ length: 100_000 }, () => ({})) };
    for (const body of [wide, deep])
      expect((await refusal(await send('POST', '/reminder/bulk', body))).message).toBe(
        'body must not have more than 20000 values',
      );
  });

  it('may have a thousand rows where it is a list of reminders', async () => {
    const rows = Array.from({ length: 1_000 }, (_, index) => ({
      ...reminderBody(),
      notify_window: [5, 4, 3, 2, 1],
      location: 'a, b, c',
      participant: null,
      language: 'en',
      time_zone: 'Europe/Paris',
      row_key: `row ${index}`,
    }));
    const response = await send('POST', '/reminder/bulk?dry_run=true', { reminders: rows });
    const { results } = (await response.json()) as { results: { status: string }[] };
    expect(results.filter(({ status }) => status === 'valid')).toHaveLength(1_000);
  });
});
