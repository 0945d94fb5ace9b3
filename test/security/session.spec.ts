import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bearer, FULL_KEY, GUARDED, GuardedService, READ_KEY, reminderBody } from './guarded-service.js';

interface Session {
  required: boolean;
  name: string | null;
  may_change: boolean;
  expires_at: string | null;
}

const JSON_BODY = { 'content-type': 'application/json' };

describe('a session at the front desk', () => {
  let service: GuardedService;
  beforeAll(async () => {
    service = await GuardedService.start(GUARDED);
  });
  afterAll(() => service.stop());

  const signIn = (key: string, headers: Record<string, string> = {}, at = service): Promise<Response> =>
    at.fetch('/desk/session', {
      method: 'POST',
      headers: { ...JSON_BODY, ...headers },
      body: JSON.stringify({ key }),
    });
  const cookieOf = async (key: string, at = service): Promise<string> => {
    const [cookie = ''] = (await signIn(key, {}, at)).headers.getSetCookie();
    return cookie.split(';')[0] ?? '';
  };
  const withCookie = (cookie: string, path: string, request: RequestInit = {}): Promise<Response> =>
    service.fetch(path, { ...request, headers: { cookie, ...request.headers } });
  const create = (cookie: string, headers: Record<string, string> = {}): Promise<Response> =>
    withCookie(cookie, '/reminder', {
      method: 'POST',
      headers: { ...JSON_BODY, ...headers },
      body: JSON.stringify(reminderBody()),
    });

  it('begins with a key, and stands for it on every route that needs one', async () => {
    const answer = await signIn(FULL_KEY);
    const session = (await answer.json()) as Session;
    const [cookie = ''] = answer.headers.getSetCookie();

    expect(session).toMatchObject({ required: true, name: 'office', may_change: true });
    const hours = (Date.parse(session.expires_at ?? '') - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(7.9);
    expect(hours).toBeLessThanOrEqual(8);
    expect(cookie).toMatch(
      /^desk_session=office\.[\w-]{22}\.\d+\.[\w-]{43}; Max-Age=28800; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(cookie).not.toContain(FULL_KEY);
    const sent = cookie.split(';')[0] ?? '';
    expect(await (await withCookie(sent, '/desk/session')).json()).toEqual(session);
    for (const path of ['/reminder', '/events', '/opt-outs'])
      expect([path, (await withCookie(sent, path)).status]).toEqual([path, 200]);
    expect((await create(`theme=dark; ${sent}; other=1`)).status).toBe(201);
  });

  it('with a key that may only read changes nothing', async () => {
    const cookie = await cookieOf(READ_KEY);

    expect(await (await withCookie(cookie, '/desk/session')).json()).toMatchObject({ may_change: false });
    expect((await withCookie(cookie, '/reminder')).status).toBe(200);
    expect((await create(cookie)).status).toBe(403);
  });

  it('is not begun with anything but a key', async () => {
    const wrong = await signIn('wrong-wrong-wrong-wrong-wrong');

    expect(wrong.status).toBe(401);
    expect(wrong.headers.getSetCookie()).toEqual([]);
    for (const key of [FULL_KEY.slice(0, -1), '', 'x'.repeat(300)])
      expect([400, 401]).toContain((await signIn(key)).status);
    expect((await service.fetch('/desk/session')).status).toBe(401);
    expect(await (await service.fetch('/desk/session')).json()).toMatchObject({ required: true });
  });

  it('cannot be forged, prolonged or taken over by another key', async () => {
    const [value = ''] = (await cookieOf(FULL_KEY)).split('=').slice(1);
    const [name = '', id = '', expiry = '', proof = ''] = value.split('.');
    const byKey = createHmac('sha256', FULL_KEY).update(`desk session ${name}.${expiry}`).digest('base64url');
    const forged = [
      `${name}.${id}.${Number(expiry) + 1}.${proof}`,
      `${name}.${'A'.repeat(22)}.${expiry}.${proof}`,
      `board.${id}.${expiry}.${proof}`,
      `${name}.${id}.${expiry}.${proof.slice(0, -1)}A`,
      `${name}.${id}.${expiry}.`,
      `nobody.${id}.${expiry}.${proof}`,
      `__proto__.${id}.${expiry}.${proof}`,
      `${name}.${id}.${'9'.repeat(15)}.${proof}`,
      // What somebody who has the key could make, were it signed with that.
      `${name}.${expiry}.${byKey}`,
      `${name}.${id}.${expiry}.${byKey}`,
      FULL_KEY,
      '',
    ].filter((text) => text !== value);

    for (const text of forged)
      expect([text, (await withCookie(`desk_session=${text}`, '/reminder')).status]).toEqual([text, 401]);
  });

  it('is no help to another site', async () => {
    const cookie = await cookieOf(FULL_KEY);
    const own = new URL(service.url).origin;

    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: own.replace(/:\d+$/, ':1') },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: own },
    ];
    for (const headers of foreign)
      expect([headers, (await create(cookie, headers)).status]).toEqual([headers, 403]);
    expect((await create(cookie, { origin: own, 'sec-fetch-site': 'same-origin' })).status).toBe(201);
    expect((await signIn(FULL_KEY, { origin: 'https://evil.example' })).status).toBe(403);
  });

  it('does not rescue a request with a wrong key', async () => {
    const cookie = await cookieOf(FULL_KEY);

    expect((await withCookie(cookie, '/reminder', { headers: bearer('wrong'.repeat(6)) })).status).toBe(401);
  });

  it('ends when its browser signs out', async () => {
    const answer = await withCookie(await cookieOf(FULL_KEY), '/desk/session', { method: 'DELETE' });

    expect(answer.status).toBe(204);
    expect(answer.headers.getSetCookie()).toEqual([
      'desk_session=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict',
    ]);
  });

  it('goes by PUBLIC_URL: only over https, and for the page that it serves behind any proxy', async () => {
    const shown = await GuardedService.start({ ...GUARDED, PUBLIC_URL: 'HTTPS://desk.example/' });
    try {
      const answer = await signIn(FULL_KEY, { origin: 'https://desk.example' }, shown);
      expect(answer.status).toBe(200);
      expect(answer.headers.getSetCookie()[0]).toMatch(/^__Host-desk_session=.*; Path=\/; .*; Secure$/);
      const [cookie = ''] = answer.headers.getSetCookie()[0]?.split(';') ?? [];
      const statusWith = async (sent: string): Promise<number> =>
        (await shown.fetch('/reminder', { headers: { cookie: sent } })).status;
      expect(await statusWith(cookie)).toBe(200);
      expect(await statusWith(cookie.replace('__Host-', ''))).toBe(401);
    } finally {
      await shown.stop();
    }
  });

  it('slows down who guesses', async () => {
    const slow = await GuardedService.start({ ...GUARDED, RATE_LIMIT: '5' });
    try {
      const statuses: number[] = [];
      for (let guess = 0; guess < 7; guess++)
        statuses.push((await signIn(`guess-${guess}-`.repeat(4), {}, slow)).status);
      expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
    } finally {
      await slow.stop();
    }
  });

  it('is not needed without API_KEYS', async () => {
    const open = await GuardedService.start({});
    try {
      expect(await (await open.fetch('/desk/session')).json()).toEqual({
        required: false,
        name: null,
        is_user: false,
        role: 'admin',
        may_change: true,
        expires_at: null,
        time_zone: null,
        country: null,
      });
      expect((await signIn('anything', {}, open)).headers.getSetCookie()).toEqual([]);
    } finally {
      await open.stop();
    }
  });
});
