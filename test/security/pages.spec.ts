import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GUARDED, GuardedService } from './guarded-service.js';

describe('security headers', () => {
  let service: GuardedService;
  beforeAll(async () => {
    service = await GuardedService.start({ ...GUARDED, PUBLIC_URL: 'https://reminders.example/' });
  });
  afterAll(() => service.stop());

  it.each(['/reminder', '/nothing', '/health/live', '/docs', '/simulator', '/desk'])(
    'are on %s, and nothing tells what it runs on',
    async (path) => {
      const { headers } = await service.fetch(path);

      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*frame-ancestors 'none'/);
      expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe|\*/);
      expect(headers.has('x-powered-by') || headers.has('server')).toBe(false);
      expect(headers.has('access-control-allow-origin')).toBe(false);
    },
  );

  it('keep what the API answers out of every cache', async () => {
    expect((await service.fetch('/reminder')).headers.get('cache-control')).toBe('no-store');
  });
});

describe('the files of the front desk', () => {
  let service: GuardedService;
  beforeAll(async () => {
    service = await GuardedService.start(GUARDED);
  });
  afterAll(() => service.stop());

  it('are named by the page, and kept; another version’s address gets them too, and is not kept', async () => {
    const page = await (await service.fetch('/desk')).text();
    const [, path = ''] = /src="(desk\/[0-9a-f]+\/shell\/desk\.js)"/.exec(page) ?? [];
    const file = await service.fetch(`/${path}`, { headers: { 'accept-encoding': 'br' } });

    expect(file.headers.get('cache-control')).toMatch(/immutable/);
    expect(file.headers.get('content-encoding')).toBe('br');
    const older = await service.fetch('/desk/0123456789abcdef/shell/desk.js');
    expect(older.headers.get('cache-control')).toBe('no-cache');
    expect(await older.text()).toBe(await file.text());
    const etag = older.headers.get('etag') ?? '';
    expect((await service.fetch('/desk', { headers: { 'if-none-match': etag } })).status).toBe(200);
    expect((await service.fetch(`/${path}`, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it('are all that can be asked for', async () => {
    for (const path of [
      'x/shell/tsconfig.json',
      'x/form/appointment-form.spec.mjs',
      'x/..%2F../page-files.js',
      'x/shell/..%2F..%2Fpage-files.js',
      'x/vendor/htm-preact.d.ts',
    ]) {
      const { status, headers } = await service.fetch(`/desk/${path}`);
      expect([status, headers.get('cache-control')]).toEqual([404, 'no-store']);
    }
  });
});
