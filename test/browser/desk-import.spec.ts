import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, Page, Route } from 'playwright-core';
import { launchChromium } from './chromium.js';
import { describeInBrowser } from './describe-in-browser.js';
import { DeskVisit } from './desk-visit.js';
import { SimulatedService } from './simulated-service.js';

const CREATE = /\/reminder\/bulk$/;
/** A day that no clock change is near, and no quiet hour. */
const DAY = new Date(Date.now() + 8 * 86_400_000).toISOString().slice(0, 10);

/** So many rows that are all right, each of another person. */
function csvOf(rows: number): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const minutes = String(index % 60).padStart(2, '0');
    return `206-555-${String(index).padStart(4, '0')},${DAY},${9 + (index % 8)}:${minutes},Dr. Lee,Room 2`;
  });
  return ['Cell phone,Date,Time,Provider,Room', ...lines].join('\r\n');
}

describeInBrowser('importing a file at the front desk', () => {
  let browser: Browser;
  let service: SimulatedService;
  let desk: DeskVisit;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'desk-import-'));
    service = await SimulatedService.start();
    desk = await DeskVisit.at(browser, service.url, '#/import');
    page = desk.page;
  });
  afterEach(async () => {
    expect(desk.complaints).toEqual([]);
    await desk.end();
    await service.stop();
    await rm(folder, { recursive: true });
  });

  async function file(name: string, text: string): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, text);
    return path;
  }

  /** As the browser does it when somebody drags a file from a folder over the page and lets it go there. */
  async function drag(path: string, to: { x: number; y: number }): Promise<void> {
    const wire = await page.context().newCDPSession(page);
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await wire.send('Input.dispatchDragEvent', { type, ...to, data });
  }

  async function created(): Promise<number> {
    let count = 0;
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const response = await fetch(`${service.url}/reminder?limit=1000${query}`);
      const body = (await response.json()) as { reminders: object[]; next_cursor: string | null };
      count += body.reminders.length;
      cursor = body.next_cursor;
    }
    return count;
  }

  async function lookedAt(rows: number): Promise<void> {
    await page.locator('input[type=file]').setInputFiles(await file('appointments.csv', csvOf(rows)));
    await page.getByRole('button', { name: `Create ${rows} appointments` }).waitFor();
  }

  it('takes a file that is dropped, and only in its place', async () => {
    const path = await file('appointments.csv', csvOf(2));
    const place = await page.locator('.drop').boundingBox();
    if (!place) throw new Error('there is no place to drop a file');

    await drag(path, { x: place.x + 20, y: place.y - 20 });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Import appointments');
    expect(await page.locator('.drop').count()).toBe(1);

    await drag(path, { x: place.x + 20, y: place.y + 20 });
    await page.locator('#content').getByText('appointments.csv: 2 rows').waitFor();
    await page.getByRole('button', { name: 'Create 2 appointments' }).click();
    await page.getByText('2 appointments were created.').waitFor();
    expect(await created()).toBe(2);
  });

  it('says what is wrong with a file that is none, and takes the next one', async () => {
    const place = await page.locator('.drop').boundingBox();
    if (!place) throw new Error('there is no place to drop a file');
    const inside = { x: place.x + 20, y: place.y + 20 };

    await drag(await file('book.xlsx', 'PK\u0003\u0004 no workbook at all'), inside);
    await page.getByRole('alert').getByText('This workbook is damaged').waitFor();
    expect(await desk.seriousBarriers()).toEqual([]);

    await drag(await file('appointments.csv', csvOf(1)), inside);
    await page.locator('#content').getByText('appointments.csv: 1 row').waitFor();
  });

  it('stops where it is told to, and goes on from there', async () => {
    await lookedAt(250);
    const { held, release } = await holdSecondChunk(page);
    await page.getByRole('button', { name: 'Create 250 appointments' }).click();
    await held;
    await page.getByText('100 of 250').waitFor();
    expect(await desk.seriousBarriers()).toEqual([]);

    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await release();

    await page.getByRole('heading', { name: 'Import stopped' }).waitFor();
    await page.getByText('200 of 250').waitFor();
    expect(await created()).toBe(200);
    expect(await desk.seriousBarriers()).toEqual([]);

    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('250 appointments were created.').waitFor();
    expect(await created()).toBe(250);
  });

  it('says so where the service refuses, and goes on when it is asked to', async () => {
    await lookedAt(150);
    await page.route(CREATE, (route) => route.fulfill({ status: 403, json: { message: 'may not' } }), {
      times: 1,
    });
    await page.getByRole('button', { name: 'Create 150 appointments' }).click();

    await page.getByRole('heading', { name: 'Import stopped' }).waitFor();
    await page.getByRole('alert').getByText('Not all could be created').waitFor();
    expect(await created()).toBe(0);

    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('150 appointments were created.').waitFor();
    expect(await created()).toBe(150);
  });

  it('takes three thousand rows, and knows them all again', async () => {
    await lookedAt(3_000);
    await page.getByRole('button', { name: 'Create 3000 appointments' }).click();
    await page.getByText('3000 appointments were created.').waitFor({ timeout: 60_000 });
    expect(await created()).toBe(3_000);
    expect(await desk.seriousBarriers()).toEqual([]);

    await page.getByRole('button', { name: 'Import another file' }).click();
    await page.locator('input[type=file]').setInputFiles(join(folder, 'appointments.csv'));
    await page.getByText('3000 there already').waitFor();
    await page.getByText('There is nothing new in this file.').waitFor();
  }, 120_000);
});

/** Keeps the second chunk of an import from the service until it is released. */
async function holdSecondChunk(page: Page): Promise<{ held: Promise<void>; release: () => Promise<void> }> {
  let chunks = 0;
  let hold = (_: Route): void => undefined;
  const route = new Promise<Route>((resolve) => (hold = resolve));
  await page.route(CREATE, async (each) => {
    chunks += 1;
    if (chunks === 2) hold(each);
    else await each.continue();
  });
  return { held: route.then(() => undefined), release: async () => (await route).continue() };
}
