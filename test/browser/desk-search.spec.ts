import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.js';
import { describeInBrowser } from './describe-in-browser.js';
import { DeskVisit } from './desk-visit.js';
import { SimulatedService } from './simulated-service.js';

/** More than the page reads before it says anything. */
const EMPTY_PAGES = 12;

describeInBrowser("the front desk's search", () => {
  let browser: Browser;
  let service: SimulatedService;
  let desk: DeskVisit;

  beforeAll(async () => {
    browser = await launchChromium();
    service = await SimulatedService.start();
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });
  afterEach(async () => {
    expect(desk.complaints).toEqual([]);
    await desk.end();
  });

  /** As among millions of people: pages with nobody on them come before those on which somebody is. */
  async function putEmptyPagesBefore(): Promise<void> {
    await desk.page.route(/\/reminder\?.*q=/, async (route) => {
      const url = new URL(route.request().url());
      const cursor = url.searchParams.get('cursor');
      const page = cursor === null ? 1 : Number(cursor) + 1;
      if (page <= EMPTY_PAGES) return route.fulfill({ json: { reminders: [], next_cursor: String(page) } });
      url.searchParams.delete('cursor');
      return route.continue({ url: url.href });
    });
  }

  it('does not say that nobody was found before it has looked everywhere, and looks on where it is asked', async () => {
    await service.createReminder({ contact_name: 'Maria Garcia' });
    desk = await DeskVisit.at(browser, service.url, '#/call');
    const { page } = desk;
    await putEmptyPagesBefore();

    await desk.goTo('#/search/garcia');

    await page.getByText('Nobody found so far').waitFor();
    expect(await page.getByText('Nobody found.').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Keep looking' }).click();
    await page.locator('.row').getByText('Maria Garcia').waitFor();
    expect(await page.getByText('Nobody found so far').count()).toBe(0);
  });

  it('says that nobody was found once it has looked everywhere', async () => {
    desk = await DeskVisit.at(browser, service.url, '#/call');
    const { page } = desk;
    await putEmptyPagesBefore();

    await desk.goTo('#/search/nobody');

    await page.getByRole('button', { name: 'Keep looking' }).click();
    await page.getByText('Nobody found.').waitFor();
    expect(await page.getByRole('button', { name: 'Keep looking' }).count()).toBe(0);
  });
});
