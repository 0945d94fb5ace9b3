import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROBLEM_CODES } from '../../src/platform/problem-codes.js';
import {
  bearer,
  FULL_KEY,
  GUARDED,
  GuardedService,
  READ_KEY,
  reminderBody,
  TOKEN,
} from './guarded-service.js';

const WRONG = 'wrong-wrong-wrong-wrong-wrong';

/** What each caller is answered: without a key, with a wrong one, with one that may only read, with a full one. */
interface Row {
  readonly route: string;
  readonly statuses: readonly [none: number, wrong: number, read: number, full: number];
  /** JSON, or the text of another type. */
  readonly body?: unknown;
  readonly type?: string;
  readonly query?: string;
}

const ID = '0'.repeat(32);
const INBOUND = { id: 'mdr1-1', from: '12225550001', to: '15550100000', body: 'hello' };
const RECEIPT = {
  data: { id: 'mdr2-1', type: 'delivery_receipt', attributes: { level: 1, status: 'delivered' } },
};

/** For webhooks: without a token, with a wrong one, with an API key instead, with the token. */
const TABLE: readonly Row[] = [
  { route: 'GET /health/live', statuses: [200, 200, 200, 200] },
  { route: 'GET /health/ready', statuses: [200, 200, 200, 200] },
  { route: 'GET /metrics', statuses: [401, 401, 200, 200] },
  { route: 'GET /events', statuses: [401, 401, 200, 200] },
  { route: 'GET /events/schema', statuses: [401, 401, 200, 200] },
  { route: 'GET /events/stream', statuses: [401, 401, 200, 200] },
  { route: 'POST /desk/session', statuses: [401, 401, 401, 401], body: { key: WRONG } },
  { route: 'GET /desk/session', statuses: [401, 401, 401, 401] },
  { route: 'DELETE /desk/session', statuses: [204, 204, 204, 204] },
  { route: 'POST /reminder', statuses: [401, 401, 403, 201], body: reminderBody() },
  {
    route: 'POST /reminder/bulk',
    statuses: [401, 401, 403, 200],
    body: { reminders: [reminderBody()] },
  },
  {
    route: 'POST /reminder/bulk/cancel',
    statuses: [401, 401, 403, 200],
    body: { ids: ['nobody'] },
  },
  {
    route: 'POST /reminder/bulk/move',
    statuses: [401, 401, 403, 200],
    body: { ids: ['nobody'], by: { minutes: 5 } },
  },
  { route: 'GET /reminder', statuses: [401, 401, 200, 200] },
  { route: 'GET /reminder/{id}', statuses: [401, 401, 404, 404] },
  { route: 'GET /reminder/{id}/messages', statuses: [401, 401, 404, 404] },
  { route: 'PATCH /reminder/{id}', statuses: [401, 401, 403, 404], body: {} },
  { route: 'DELETE /reminder/{id}', statuses: [401, 401, 403, 404] },
  {
    route: 'PUT /reminder/by-external-id/{id}',
    statuses: [401, 401, 403, 201],
    body: reminderBody(),
  },
  { route: 'GET /reminder/by-external-id/{id}', statuses: [401, 401, 200, 200] },
  { route: 'DELETE /reminder/by-external-id/{id}', statuses: [401, 401, 403, 200] },
  { route: 'POST /reminder/{id}/cancel', statuses: [401, 401, 403, 404], body: {} },
  { route: 'DELETE /reminder/{id}/cancel', statuses: [401, 401, 403, 404] },
  { route: 'PUT /reminder/{id}/answer', statuses: [401, 401, 403, 404], body: { will_attend: true } },
  { route: 'DELETE /reminder/{id}/answer', statuses: [401, 401, 403, 404] },
  { route: 'PUT /reminder/{id}/outcome', statuses: [401, 401, 403, 404], body: { outcome: 'attended' } },
  { route: 'GET /follow-ups', statuses: [401, 401, 200, 200] },
  { route: 'PUT /follow-ups/{id}/handled', statuses: [401, 401, 403, 404], body: {} },
  { route: 'DELETE /follow-ups/{id}/handled', statuses: [401, 401, 403, 404] },
  { route: 'GET /audit', statuses: [401, 401, 403, 200] },
  { route: 'GET /statistics', statuses: [401, 401, 200, 200] },
  { route: 'GET /opt-outs', statuses: [401, 401, 200, 200] },
  { route: 'GET /opt-outs/{number}', statuses: [401, 401, 404, 404] },
  { route: 'PUT /opt-outs/{number}', statuses: [401, 401, 403, 204] },
  { route: 'DELETE /opt-outs/{number}', statuses: [401, 401, 403, 204] },
  { route: 'DELETE /contacts/{number}', statuses: [401, 401, 403, 204] },
  {
    route: 'POST /contacts/{number}/messages',
    statuses: [401, 401, 403, 201],
    body: { text: 'Please bring your insurance card.' },
  },
  { route: 'GET /contacts/{number}/messages', statuses: [401, 401, 200, 200] },
  { route: 'GET /conversations', statuses: [401, 401, 200, 200] },
  { route: 'PUT /conversations/{number}/read', statuses: [401, 401, 403, 204], body: {} },
  { route: 'GET /conversations/{number}', statuses: [401, 401, 200, 200] },
  { route: 'PUT /conversations/{number}/done', statuses: [401, 401, 403, 204], body: {} },
  { route: 'DELETE /conversations/{number}/done', statuses: [401, 401, 403, 204] },
  { route: 'GET /quick-answers', statuses: [401, 401, 200, 200] },
  {
    route: 'POST /quick-answers',
    statuses: [401, 401, 403, 201],
    body: { language: 'en', title: 'Parking', text: 'You can park behind the house.' },
  },
  {
    route: 'PUT /quick-answers/{id}',
    statuses: [401, 401, 403, 404],
    body: { language: 'en', title: 'Parking', text: 'You can park behind the house.' },
  },
  { route: 'DELETE /quick-answers/{id}', statuses: [401, 401, 403, 404] },
  {
    route: 'POST /intake/ics',
    statuses: [401, 401, 403, 200],
    body: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
    type: 'text/calendar',
  },
  { route: 'GET /intake/feeds', statuses: [401, 401, 200, 200] },
  {
    route: 'POST /intake/fhir',
    statuses: [401, 401, 403, 200],
    body: { resourceType: 'Bundle', type: 'searchset' },
    type: 'application/fhir+json',
  },
  {
    route: 'GET /intake/fhir/AppointmentResponse',
    query: '?appointment=Appointment/1',
    statuses: [401, 401, 200, 200],
  },
  { route: 'POST /', statuses: [403, 403, 403, 200], body: INBOUND },
  { route: 'POST /inbound/{carrier}', statuses: [403, 403, 403, 200], body: INBOUND },
  { route: 'POST /inbound/{carrier}/{token}', statuses: [403, 403, 403, 200], body: INBOUND },
  { route: 'POST /receipts/{carrier}', statuses: [403, 403, 403, 200], body: RECEIPT },
  { route: 'POST /receipts/{carrier}/{token}', statuses: [403, 403, 403, 200], body: RECEIPT },
  { route: 'POST /receipts/{carrier}/{token}/{message}', statuses: [403, 403, 403, 200], body: RECEIPT },
];
/** Beside the document: Swagger UI is no secret, the simulated phones are, and what is not there is not told. */
const BESIDE: readonly Row[] = [
  { route: 'GET /docs', statuses: [200, 200, 200, 200] },
  { route: 'GET /docs-json', statuses: [200, 200, 200, 200] },
  { route: 'GET /docs/swagger-ui-init.js', statuses: [200, 200, 200, 200] },
  { route: 'GET /docs-nothing', statuses: [401, 401, 404, 404] },
  { route: 'GET /simulator', statuses: [401, 401, 200, 200] },
  { route: 'GET /simulator/texts', statuses: [401, 401, 200, 200] },
  {
    route: 'POST /simulator/texts',
    statuses: [401, 401, 403, 201],
    body: { phone: '12225550001', body: 'hello' },
  },
  { route: 'GET /nothing', statuses: [401, 401, 404, 404] },
];

interface Document {
  readonly paths: Record<
    string,
    Record<string, { responses: Record<string, unknown>; security?: unknown[] }>
  >;
}

/** For programs: what is wrong, beside the sentence that says it to people. */
async function expectCode(response: Response): Promise<void> {
  const { message, code } = (await response.json()) as Record<string, unknown>;
  expect(message).toEqual(expect.any(String));
  expect(Object.keys(PROBLEM_CODES)).toContain(code);
}

describe('every route', () => {
  let service: GuardedService;
  let document: Document;

  beforeAll(async () => {
    service = await GuardedService.start(GUARDED);
    document = (await (await service.fetch('/docs-json')).json()) as Document;
  });
  afterAll(() => service.stop());

  const isWebhook = (route: string): boolean => /^POST \/($|inbound|receipts)/.test(route);

  async function statusFor(
    { route, body, type = 'application/json', query = '' }: Row,
    token: string,
    key: string,
  ): Promise<number> {
    const [method = '', template = ''] = route.split(' ');
    const filled = template
      .replace('{id}', ID)
      .replace('{message}', ID)
      .replace('{number}', '12225550009')
      .replace('{carrier}', 'simulator')
      .replace('{token}', token || WRONG);
    const inQuery = isWebhook(route) && !template.includes('{token}') && token !== '';
    const response = await service.fetch(inQuery ? `${filled}?token=${token}` : filled + query, {
      method,
      headers: {
        ...(key === '' ? {} : bearer(key)),
        ...(body === undefined ? {} : { 'content-type': type }),
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    if (response.status >= 400) await expectCode(response);
    // A stream of events has no end.
    else await response.body?.cancel();
    return response.status;
  }

  it('is in the table', () => {
    const documented = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );

    expect(documented.filter((route) => !TABLE.some((row) => row.route === route))).toEqual([]);
  });

  it.each([...TABLE, ...BESIDE])('answers as the table says: $route', async (row) => {
    const given = isWebhook(row.route)
      ? ([
          ['', ''],
          [WRONG, ''],
          ['', FULL_KEY],
          [TOKEN, ''],
        ] as const)
      : ([
          ['', ''],
          ['', WRONG],
          ['', READ_KEY],
          ['', FULL_KEY],
        ] as const);
    const statuses: number[] = [];
    for (const [token, key] of given) statuses.push(await statusFor(row, token, key));

    const [method = '', path = ''] = row.route.split(' ');
    const documented = document.paths[path]?.[method.toLowerCase()];
    // A route that other work has not brought yet is closed all the same.
    const expected = documented || BESIDE.includes(row) ? row.statuses : [401, 401, 404, 404];
    expect(statuses).toEqual(expected);
    for (const status of documented ? statuses : [])
      expect(Object.keys(documented?.responses ?? {})).toContain(String(status));
  });

  const needsKey = ({ route, statuses }: Row): boolean => statuses[0] === 401 && !route.includes(' /desk/');

  it('that needs a key says so in the document', () => {
    for (const row of TABLE) {
      const [method = '', path = ''] = row.route.split(' ');
      const operation = document.paths[path]?.[method.toLowerCase()];
      if (operation)
        expect([row.route, operation.security]).toEqual([row.route, needsKey(row) ? [{ key: [] }] : []]);
    }
  });

  it('asks a program for a Bearer key, and a browser on a page for a password', async () => {
    const api = await service.fetch('/reminder');
    const page = await service.fetch('/simulator');
    const password = Buffer.from(`anybody:${READ_KEY}`).toString('base64');

    expect(api.headers.get('www-authenticate')).toBe('Bearer');
    expect(page.headers.get('www-authenticate')).toMatch(/^Basic /);
    expect(
      (await service.fetch('/simulator', { headers: { authorization: `Basic ${password}` } })).status,
    ).toBe(200);
    expect(
      (await service.fetch('/reminder', { headers: { authorization: `Basic ${password}` } })).status,
    ).toBe(401);
  });

  it('takes a key in the header only, and no key that merely begins like one', async () => {
    for (const path of [`/reminder?key=${FULL_KEY}`, `/reminder?authorization=Bearer ${FULL_KEY}`])
      expect((await service.fetch(path)).status).toBe(401);
    for (const key of [FULL_KEY.slice(0, -1), `${FULL_KEY}0`, FULL_KEY.toUpperCase(), ''])
      expect((await service.fetch('/reminder', { headers: { authorization: `Bearer ${key}` } })).status).toBe(
        401,
      );
  });
});
