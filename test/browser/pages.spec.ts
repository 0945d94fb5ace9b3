import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { FULL_KEY, GUARDED, GuardedService, reminderBody } from '../security/guarded-service.js';
import { launchChromium } from './chromium.js';
import { describeInBrowser } from './describe-in-browser.js';

describeInBrowser('pages under their security policy', () => {
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
