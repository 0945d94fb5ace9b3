import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeFlowroute } from './fake-flowroute.js';
import type { Behaviour } from './flowroute/behaviour.js';

const AUTH = `Basic ${Buffer.from('accessKey:secretKey').toString('base64')}`;
const HEADERS = { authorization: AUTH, 'content-type': 'application/vnd.api+json' };
const SMS = { to: '12065551234', from: '12066418000', body: 'hello' };

interface Listed {
  data: { id: string; attributes: { direction: string; timestamp: string } }[];
  links: { next?: string };
}

let carrier: FakeFlowroute;
beforeEach(async () => {
  carrier = await FakeFlowroute.start();
});
afterEach(() => carrier.stop());

function send(attributes: object = SMS, headers: Record<string, string> = HEADERS, signal?: AbortSignal) {
  const body = JSON.stringify({ data: { type: 'message', attributes } });
  return fetch(`${carrier.url}/v2.1/messages`, { method: 'POST', headers, body, signal: signal ?? null });
}

const get = (pathOrUrl: string) => fetch(new URL(pathOrUrl, carrier.url), { headers: HEADERS });

describe('the fake Flowroute', () => {
  it('accepts a good request with 202 and an id, and remembers it', async () => {
    const response = await send({ ...SMS, dlr_callback: 'https://example.org/r' });
    const { data } = (await response.json()) as { data: { id: string } };
    expect(response.status).toBe(202);
    expect(data.id).toMatch(/^mdr2-[0-9a-f]{32}$/);
    expect(carrier.accepted).toMatchObject([{ ...SMS, id: data.id, dlrCallback: 'https://example.org/r' }]);
    expect(carrier.requests).toMatchObject([{ method: 'POST', path: '/v2.1/messages', status: 202 }]);
  });

  it.each([
    ['no credentials', SMS, { 'content-type': 'application/vnd.api+json' }, 401],
    ['another secret', SMS, { ...HEADERS, authorization: 'Basic eDp5' }, 401],
    ['plain JSON', SMS, { ...HEADERS, 'content-type': 'application/json' }, 415],
    ['ten digits', { ...SMS, to: '2065551234' }, HEADERS, 422],
    ['a plus', { ...SMS, to: '+12065551234' }, HEADERS, 422],
    ['a number as a number', { ...SMS, from: 12066418000 }, HEADERS, 422],
    ['no body', { ...SMS, body: '' }, HEADERS, 422],
    ['a bad callback', { ...SMS, dlr_callback: 'x' }, HEADERS, 422],
  ])('refuses %s as the carrier would', async (_, attributes, headers, status) => {
    const response = await send(attributes, headers);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ status }] });
    expect(carrier.accepted).toEqual([]);
  });

  it('refuses a body that is no JSON', async () => {
    const response = await fetch(`${carrier.url}/v2.1/messages`, {
      method: 'POST',
      headers: HEADERS,
      body: '{',
    });
    expect(response.status).toBe(400);
  });

  it.each<[Behaviour, number, number]>([
    ['garbage', 200, 0],
    ['accept-then-garbage', 202, 1],
    ['accept-then-500', 500, 1],
    [{ slowMs: 1 }, 202, 1],
    [{ lateMs: 1 }, 202, 1],
    [{ status: 402 }, 402, 0],
  ])('told %j, answers %i having accepted %i', async (behaviour, status, accepted) => {
    carrier.behave(behaviour);
    expect((await send()).status).toBe(status);
    expect(carrier.accepted).toHaveLength(accepted);
  });

  it.each<[Behaviour, number]>([
    ['drop-before-accept', 0],
    ['drop-after-accept', 1],
  ])('told to %s, breaks the connection having accepted %i', async (behaviour, accepted) => {
    carrier.behave(behaviour);
    await expect(send()).rejects.toThrow();
    expect(carrier.accepted).toHaveLength(accepted);
    expect(carrier.requests[0]?.status).toBeUndefined();
  });

  it.each<[Behaviour, number]>([
    ['hang', 0],
    ['accept-then-hang', 1],
  ])('told to %s, never answers and has accepted %i', async (behaviour, accepted) => {
    carrier.behave(behaviour);
    const giveUp = new AbortController();
    const answer = send(SMS, HEADERS, giveUp.signal);
    await carrier.waitFor(() => carrier.requests[0]?.sms !== undefined);
    giveUp.abort();
    await expect(answer).rejects.toThrow();
    expect(carrier.accepted).toHaveLength(accepted);
  });

  it('keeps to the script, then to its usual behaviour, which may look at the message', async () => {
    carrier.behave(({ to }) => (to === SMS.to ? 'accept' : { status: 503 }));
    carrier.behaveNext(
      { status: 429, retryAfterSeconds: 7 },
      { status: 400, code: 1110, detail: { to: 'STOP' } },
    );
    const first = await send();
    const second = await send();
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '7']);
    expect(await second.json()).toMatchObject({
      errors: [{ status: 400, code: '1110', detail: { to: 'STOP' } }],
    });
    expect((await send()).status).toBe(202);
    expect((await send({ ...SMS, to: '12065550000' })).status).toBe(503);
  });

  it('says what it had when a wait is in vain', async () => {
    await send();
    await expect(carrier.waitFor(2, 1)).rejects.toThrow('1 were accepted');
  });
});

describe('its list of messages', () => {
  it('goes through all pages, newest first, with what came in too', async () => {
    for (const body of ['a', 'b']) await send({ ...SMS, body });
    await carrier.inbound('http://127.0.0.1:9/', { ...SMS, id: 'mdr2-in' }).catch(() => 0);
    const ids: string[] = [];
    let next: string | undefined = '/v2.1/messages?start_date=2020-01-01T00:00:00Z&limit=2';
    while (next) {
      const page = (await (await get(next)).json()) as Listed;
      ids.push(...page.data.map(({ id }) => id));
      next = page.links.next;
    }
    expect(ids).toEqual(['mdr2-in', carrier.accepted[1]?.id, carrier.accepted[0]?.id]);
  });

  it('wants a start, and shows nothing from outside the dates', async () => {
    await send();
    expect((await get('/v2.1/messages')).status).toBe(400);
    const page = await get('/v2.1/messages?start_date=2020-01-01T00:00:00Z&end_date=2020-01-02T00:00:00Z');
    expect(((await page.json()) as Listed).data).toEqual([]);
  });

  it('can lag, fail, fail from a page on, and be unavailable', async () => {
    const list = '/v2.1/messages?start_date=2020-01-01T00:00:00Z';
    await send();
    const path = `/v2.1/messages/${carrier.accepted[0]?.id}`;
    carrier.list({ lagMs: 60_000 });
    expect(((await (await get(list)).json()) as Listed).data).toEqual([]);
    expect((await get(path)).status).toBe(404);
    carrier.list({ failure: { status: 500 }, failFromPage: 2 });
    expect((await get(list)).status).toBe(200);
    expect((await get(`${list}&limit=1&offset=1`)).status).toBe(500);
    carrier.list({ failure: 'drop' });
    await expect(get(list)).rejects.toThrow();
    carrier.list({});
    expect((await get(path)).status).toBe(200);
  });
});

describe('its webhooks', () => {
  it('are posted in every shape, and their status is handed back', async () => {
    const posted: unknown[] = [];
    const app = createServer((request, response) => {
      request.on('data', (chunk: Buffer) => posted.push(JSON.parse(chunk.toString())));
      request.on('end', () => response.writeHead(204).end());
    }).listen(0, '127.0.0.1');
    await once(app, 'listening');
    const url = `http://127.0.0.1:${(app.address() as AddressInfo).port}/`;
    const phone = { from: '12065551234', to: '12066418000', body: 'yes', id: 'mdr1-1' };

    expect(await carrier.inbound(url, phone)).toBe(204);
    await carrier.inbound(url, phone, 'v2.1');
    await carrier.receipt(url, 'mdr2-1', { level: 2, status: 'message buffered', code: 1003 });
    await carrier.receipt(url, 'mdr2-1', { flat: true });
    app.closeAllConnections();
    app.close();

    expect(posted).toMatchObject([
      phone,
      {
        data: {
          id: 'mdr1-1',
          attributes: { from: phone.from, to: phone.to, body: 'yes', direction: 'inbound' },
        },
      },
      { data: { id: 'mdr2-1', type: 'delivery_receipt', attributes: { level: 2, status_code: 1003 } } },
      { id: 'mdr2-1', attributes: { level: 1, status: 'delivered', status_code: null } },
    ]);
  });
});
