import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { eventually } from '../service/running-service.js';
import { launchChromium } from './chromium.js';
import { describeInBrowser } from './describe-in-browser.js';
import { bookExampleDay, EXAMPLE_DAY } from './desk-example.js';
import { DeskVisit, MANY_LOOKS_MS } from './desk-visit.js';
import { layoutFaults } from './layout-faults.js';
import { SimulatedService } from './simulated-service.js';

/** Where pictures of all views are put, for somebody to look at them. */
const PICTURES = process.env['DESK_PICTURES'];
const SCREEN = { width: 1280, height: 800 };
/** What a usual screen has room for at each zoom level. */
const ZOOMED = {
  '100 %': SCREEN,
  '125 %': { width: 1024, height: 640 },
  '150 %': { width: 853, height: 533 },
  '200 %': { width: 640, height: 400 },
  '400 %': { width: 320, height: 200 },
};
const DEVICES = {
  desktop: SCREEN,
  // What the README shows is small enough to be loaded with it.
  laptop: { width: 1024, height: 620 },
  tablet: { width: 768, height: 1024 },
  phone: { width: 390, height: 844 },
};
const OTHERS = { 'small phone': { width: 320, height: 640 }, 'large screen': { width: 2560, height: 1300 } };

describeInBrowser('the front desk, for everybody', () => {
  let browser: Browser;
  let service: SimulatedService;
  let ids: string[];
  let desk: DeskVisit;

  beforeAll(async () => {
    browser = await launchChromium();
    service = await SimulatedService.start();
    ids = await bookExampleDay(service);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });
  afterEach(async () => {
    expect(desk.complaints).toEqual([]);
    await desk.end();
  });

  const views: Readonly<Record<string, () => string>> = {
    day: () => EXAMPLE_DAY,
    call: () => '#/call',
    appointment: () => `#/appointment/${ids[3]}`,
    new: () => '#/new',
    change: () => `#/change/${ids[3]}`,
    cancel: () => `#/cancel/${ids[3]}`,
    import: () => '#/import',
    charts: () => '#/charts',
    inbox: () => '#/inbox',
    delete: () => `#/delete/${ids[3]}`,
    print: () => EXAMPLE_DAY.replace('day', 'print'),
    audit: () => '#/audit',
    conversation: () => '#/inbox/12065551212',
    contact: () => '#/contact/12065551212',
    search: () => '#/search/1212',
  };

  /** Until what comes from the service is there. */
  async function settle(): Promise<void> {
    await desk.page.locator('h1').waitFor();
    await desk.page.getByText('Live', { exact: true }).waitFor();
    for (const waiting of ['One moment …', 'Checking …'])
      for (const one of await desk.page.getByText(waiting).all()) await one.waitFor({ state: 'hidden' });
  }

  it.each([
    ['light', ['desktop', 'laptop', 'tablet', 'phone']],
    ['dark', ['desktop', 'phone']],
  ] as const)(
    'has no barrier in the %s, on %j: an automated check finds nothing',
    async (colorScheme, devices) => {
      desk = await DeskVisit.at(browser, service.url, '', { viewport: SCREEN, colorScheme });
      for (const [view, hash] of Object.entries(views)) {
        await desk.goTo(hash());
        await settle();
        for (const device of devices) {
          await desk.page.setViewportSize(DEVICES[device]);
          if (PICTURES !== undefined) {
            mkdirSync(PICTURES, { recursive: true });
            await desk.page.screenshot({ path: join(PICTURES, `${view}-${device}-${colorScheme}.png`) });
          }
          expect([view, device, await desk.barriers()]).toEqual([view, device, []]);
        }
      }
    },
    MANY_LOOKS_MS,
  );

  it(
    'breaks, cuts and covers nothing at five zoom levels, on other screens, and with letters twice as large',
    async () => {
      desk = await DeskVisit.at(browser, service.url, '', { viewport: SCREEN });
      const { page } = desk;
      const isFine = (at: string): Promise<void> =>
        eventually(async () => expect([at, await layoutFaults(page)]).toEqual([at, []]));
      for (const [view, hash] of Object.entries(views)) {
        await desk.goTo(hash());
        await settle();
        for (const [name, size] of Object.entries({ ...ZOOMED, ...OTHERS })) {
          await page.setViewportSize(size);
          await isFine(`${view} at ${name}`);
        }
        await page.setViewportSize(SCREEN);
        await page.evaluate("document.documentElement.style.fontSize = '200%'");
        await isFine(`${view} with larger letters`);
        await page.evaluate("document.documentElement.style.fontSize = ''");
      }
    },
    MANY_LOOKS_MS,
  );

  it.each(Object.entries(ZOOMED).filter(([level]) => level !== '400 %'))(
    'shows a whole appointment at %s, before anything is scrolled',
    async (_, viewport) => {
      desk = await DeskVisit.at(browser, service.url, EXAMPLE_DAY, { viewport });
      const row = desk.page.locator('.row').first();
      await row.locator('.state').waitFor();
      const end = await desk.page.evaluate<number>(
        `Math.min(innerHeight, ...[...document.querySelectorAll('.bar nav')].map((nav) => {
          const { left, top } = nav.getBoundingClientRect();
          return left === 0 ? top : Infinity;
        }))`,
      );
      const { y, height } = (await row.boundingBox()) ?? { y: Number.NaN, height: Number.NaN };
      expect(y + height).toBeLessThanOrEqual(end);
      expect(await row.innerText()).toMatch(/AM[^]*Maria Garcia[^]*Confirmed/);
    },
  );

  it.each(['de', 'fr', 'es'])(
    'breaks, cuts and covers nothing in %s, however wide the screen',
    async (locale) => {
      desk = await DeskVisit.at(browser, service.url, '', { locale });
      const { page } = desk;
      for (const [view, hash] of Object.entries(views)) {
        await desk.goTo(hash());
        await desk.settled();
        for (const width of [1280, 1024, 768, 390]) {
          await page.setViewportSize({ width, height: 800 });
          // Charts are drawn anew a moment later.
          await eventually(async () =>
            expect([view, width, await layoutFaults(page)]).toEqual([view, width, []]),
          );
        }
        const ids = await page.evaluate<string[]>(
          "[...document.querySelectorAll('[id]')].map(({ id }) => id)",
        );
        expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      }
    },
  );

  it('does not move under the reader while it fills', async () => {
    desk = await DeskVisit.at(browser, service.url, EXAMPLE_DAY);
    await desk.row('Nurse Kim').first().waitFor();
    await settle();

    const shift = await desk.page.evaluate(
      `new Promise((resolve) => new PerformanceObserver((list) =>
         resolve(list.getEntries().reduce((sum, { value }) => sum + value, 0))
       ).observe({ type: 'layout-shift', buffered: true }) || setTimeout(() => resolve(0), 500))`,
    );
    expect(shift).toBeLessThan(0.05);
  });

  it('speaks Spanish to whoever’s browser does, and any other language that is chosen', async () => {
    desk = await DeskVisit.at(browser, service.url, EXAMPLE_DAY, { locale: 'es-MX' });
    const { page } = desk;
    await desk.row('Video call').getByText('Confirmada', { exact: true }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^\p{L}+, \d+ de \p{L}+$/u);
    expect(await page.locator('html').getAttribute('lang')).toBe('es');

    await page.getByRole('button', { name: 'Ajustes' }).click();
    await page.getByLabel('Idioma').selectOption('English');
    await desk.row('Video call').getByText('Confirmed', { exact: true }).waitFor();
    for (const [name, label, confirmed] of [
      ['Français', 'Language', 'Confirmé'],
      ['Deutsch', 'Langue', 'Bestätigt'],
      ['English', 'Sprache', 'Confirmed'],
    ] as const) {
      await page.getByRole('banner').getByRole('button').click();
      await page.getByLabel(label, { exact: true }).selectOption(name);
      await desk.row('Video call').getByText(confirmed, { exact: true }).waitFor();
    }
    await page.reload();
    await desk.row('Video call').getByText('Confirmed', { exact: true }).waitFor();
  });

  it('is light or dark as the device is, or as is chosen', async () => {
    desk = await DeskVisit.at(browser, service.url, EXAMPLE_DAY, { colorScheme: 'dark' });
    const { page } = desk;
    const back = (): Promise<unknown> =>
      page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
    const dark = await back();

    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByLabel('Appearance').selectOption('Light');
    const light = await back();
    expect(light).not.toBe(dark);
    await page.reload();
    expect(await back()).toBe(light);
  });

  it('shows a time by the clock at its own place, and names the zone where the viewer’s differs', async () => {
    const at = '2027-07-06T19:00:00Z';
    await service.createReminder({ appointment_time: at, time_zone: 'America/New_York', participant: 'Far' });
    await service.createReminder({
      appointment_time: at,
      time_zone: 'America/Los_Angeles',
      participant: 'Near',
    });
    desk = await DeskVisit.at(browser, service.url, '#/day/2027-07-06', {
      timezoneId: 'America/Los_Angeles',
    });

    // What is not on the screen has no text yet.
    await desk.row('Far').scrollIntoViewIfNeeded();
    const far = await desk.row('Far').locator('.when').innerText();
    expect(far.replaceAll(' ', ' ')).toBe('3:00 PM\nNew York time · 12:00 PM here');
    expect((await desk.row('Near').locator('.when').innerText()).replaceAll(' ', ' ')).toBe('12:00 PM');
  });

  it.each([1280, 390])(
    'names another day, where the viewer’s differs, within its column at %i px',
    async (width) => {
      await service.createReminder({
        appointment_time: '2027-07-07T03:00:00Z',
        time_zone: 'America/Los_Angeles',
        participant: `At ${width} px`,
      });
      desk = await DeskVisit.at(browser, service.url, '#/day/2027-07-07', {
        timezoneId: 'UTC',
        viewport: { width, height: 800 },
      });

      await desk.row(`At ${width} px`).scrollIntoViewIfNeeded();
      expect(
        (await desk.row(`At ${width} px`).locator('time').first().innerText()).replace(/\s+/gu, ' '),
      ).toBe('Tue, Jul 6, 8:00 PM');
      expect(await layoutFaults(desk.page)).toEqual([]);
    },
  );

  it.each(['#/nowhere', '#/constructor'])('says that there is no page at %s', async (hash) => {
    desk = await DeskVisit.at(browser, service.url, hash);
    await desk.page.getByRole('heading', { name: 'There is no such page.' }).waitFor();
  });

  it('leads the focus to what was gone to, and past the navigation', async () => {
    desk = await DeskVisit.at(browser, service.url, EXAMPLE_DAY);
    const { page } = desk;
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Skip to content');
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe('content');

    await page.getByRole('link', { name: /^Whom to call/ }).press('Enter');
    await page.getByRole('heading', { name: 'Whom to call' }).waitFor();
    expect(await page.locator(':focus').innerText()).toBe('Whom to call');
    expect(await page.title()).toMatch(/^(\(\d+\) )?Whom to call · Front desk$/);
  });
});
