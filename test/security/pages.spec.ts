import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium.js';
import { describeInBrowser } from '../browser/describe-in-browser.js';
import { FULL_KEY, GUARDED, GuardedService, reminderBody } from './guarded-service.js';

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

describeInBrowser('under their security policy', () => {
  let browser: Browser;
  let service: GuardedService;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    service = await GuardedService.start(GUARDED);
    const context = await browser.newContext({ httpCredentials: { username: 'me', password: FULL_KEY } });
    page = await context.newPage();
    complaints = [];
    page.on('console', (message) => {
      if (/Content Security Policy|violates/i.test(message.text())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
  });
  afterEach(async () => {
    await page.context().close();
    await service.stop();
  });

  it('Swagger UI works, and sends the key that was entered under Authorize', async () => {
    await page.goto(`${service.url}/docs`);
    await page.getByRole('button', { name: 'Authorize' }).click();
    await page.locator('.auth-container input').fill(FULL_KEY);
    await page.locator('.auth-btn-wrapper .authorize').click();
    await page.locator('.auth-btn-wrapper .btn-done').click();
    await page.locator('#operations-reminders-createReminder').getByRole('button').first().click();
    await page.locator('textarea').fill(JSON.stringify(reminderBody()));
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.getByRole('button', { name: 'Execute' }).click();

    const answer = await answered;
    expect(answer.status()).toBe(201);
    expect(answer.request().headers()['authorization']).toBe(`Bearer ${FULL_KEY}`);
    expect(complaints).toEqual([]);
  });

  it('the simulated phones work, with a key as password', async () => {
    await page.goto(`${service.url}/simulator`);
    await page.getByText('Live', { exact: true }).waitFor();
    await page.getByText('Write from another number').click();
    await page.getByLabel('Number of the phone').fill('12225550001');
    await page.keyboard.press('Enter');
    await page.getByLabel('Text to the service').fill('hello');
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.keyboard.press('Enter');

    expect((await answered).status()).toBe(201);
    expect(complaints).toEqual([]);
  });
});
