import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import type { TestDatabase } from '../databases/databases.js';
import { databases } from '../databases/databases.js';
import { ServiceProcess } from '../service/service-process.js';
import { launchChromium } from './chromium.js';
import { describeInBrowser } from './describe-in-browser.js';
import { dayOf, DeskVisit } from './desk-visit.js';

const DAY_MS = 86_400_000;
const NUMBER = '12065551212';

describeInBrowser('the front desk as it is built', () => {
  let browser: Browser;
  let database: TestDatabase;
  let service: ServiceProcess;
  let url: string;
  let id: string;
  let desk: DeskVisit;

  beforeAll(async () => {
    browser = await launchChromium();
    const [embedded] = databases();
    if (!embedded) throw new Error('there is always the embedded database');
    database = await embedded.create();
    service = ServiceProcess.start({
      DATABASE_URL: database.url,
      SMS_CARRIER: 'simulator',
      QUIET_HOURS: 'off',
    });
    url = await service.url();
    const response = await fetch(`${url}/reminder`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        contact_name: 'Maria Garcia',
        contact_number: NUMBER,
        appointment_time: new Date(Date.now() + DAY_MS).toISOString(),
        time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        notify_window: 1,
      }),
    });
    ({ reminder_id: id } = (await response.json()) as { reminder_id: string });
  });
  afterAll(async () => {
    await browser.close();
    service.child.kill();
    await service.exited;
    await database.drop();
  });

  it('asks for one file of each kind, then for the day, and for what stands beside it when the day is there', async () => {
    const context = await browser.newContext({ locale: 'en-US' });
    const asked = requestsOf(context, url);
    const page = await context.newPage();
    await page.goto(`${url}/desk${dayOf(24)}`);
    await page.locator('.row .state').first().waitFor();
    await page.locator('.strip .icon').first().waitFor();

    const [first, beside] = [asked.indexOf('/reminder'), asked.indexOf('answer of /reminder')];
    expect(asked.slice(0, first).sort()).toEqual([
      '/desk',
      '/desk/V/locales/en.js',
      '/desk/V/shell/desk.css',
      '/desk/V/shell/desk.js',
      '/desk/session',
    ]);
    expect(asked.slice(first + 1, beside).filter((path) => path !== '/events/stream')).toEqual([]);
    expect(asked.slice(beside)).toEqual(
      expect.arrayContaining(['/conversations', '/follow-ups', '/statistics']),
    );
    await context.close();
  });

  it('comes anew by itself where a view is gone since the service was updated', async () => {
    const context = await browser.newContext({ locale: 'en-US' });
    const page = await context.newPage();
    const [OLD, TODAY] = ['desk/0123456789abcdef/', /desk\/[\da-f]{16}\//g];
    let isUpdated = false;
    // As a page that was opened before: its files stand under another version, and one of them no longer.
    await page.route('**/desk', async (route) => {
      if (isUpdated) return route.continue();
      const answer = await route.fetch();
      return route.fulfill({ response: answer, body: (await answer.text()).replaceAll(TODAY, OLD) });
    });
    await page.route('**/desk/0123456789abcdef/inbox/*.js', (route) => route.fulfill({ status: 404 }));
    await page.goto(`${url}/desk${dayOf(24)}`);
    await page.locator('.row .state').first().waitFor();
    isUpdated = true;

    await page.getByRole('link', { name: 'Inbox' }).click();
    await page.getByRole('heading', { name: 'Inbox' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#/inbox');
    await context.close();
  });

  it.each([
    ['the day', () => dayOf(24)],
    ['whom to call', () => '#/call'],
    ['the inbox', () => '#/inbox'],
    ['a conversation', () => `#/inbox/${NUMBER}`],
    ['a contact', () => `#/contact/${NUMBER}`],
    ['a search', () => '#/search/1212'],
    ['an appointment', () => `#/appointment/${id}`],
    ['a new appointment', () => '#/new'],
    ['a change', () => `#/change/${id}`],
    ['a cancellation', () => `#/cancel/${id}`],
    ['what deletes', () => `#/delete/${id}`],
    ['the import', () => '#/import'],
    ['statistics', () => '#/charts'],
    ['a list to print', () => dayOf(24).replace('day', 'print')],
    ['who did what', () => '#/audit'],
    ['many to cancel', () => `${dayOf(24).replace('day', 'cancel-many')}`],
    ['many to move', () => `${dayOf(24).replace('day', 'move-many')}`],
  ])('opens %s', async (_, hash) => {
    await opens(hash(), 'en');
  });

  it.each(['es', 'fr', 'de'])('speaks %s', async (locale) => {
    await opens(dayOf(24), locale);
  });

  async function opens(hash: string, locale: string): Promise<void> {
    desk = await DeskVisit.at(browser, url, hash, { locale });
    await desk.settled();
    expect(await desk.page.locator('h1').count()).toBe(1);
    expect(desk.complaints).toEqual([]);
    await desk.end();
  }
});

/** @returns what is asked for from now on, and the day's answer, without what differs each time: it grows */
function requestsOf(context: BrowserContext, url: string): string[] {
  const asked: string[] = [];
  const pathOf = (address: string): string =>
    address
      .replace(url, '')
      .replace(/\?.*/, '')
      .replace(/^\/desk\/[0-9a-f]{16}\//, '/desk/V/');
  context.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(pathOf(request.url()));
  });
  context.on('requestfinished', (request) => {
    if (pathOf(request.url()) === '/reminder') asked.push('answer of /reminder');
  });
  return asked;
}
