import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.js';
import { describeInBrowser } from './describe-in-browser.js';
import { DeskVisit } from './desk-visit.js';
import { SimulatedService } from './simulated-service.js';

/** A day that no clock change is near. */
const DAY = new Date(Date.now() + 8 * 86_400_000).toISOString().slice(0, 10);
const STAMP = DAY.replaceAll('-', '');

interface Listed {
  readonly contact_number: string;
  readonly contact_name: string | null;
  readonly appt_user_dt: string;
  readonly canceled_by: string | null;
}

/** A calendar of one event each, with what is said of it. */
function calendarOf(...events: string[][]): Buffer {
  const lines = events.flatMap((event, index) => [
    'BEGIN:VEVENT',
    `UID:visit-${index}@calendar.example`,
    ...event,
    'END:VEVENT',
  ]);
  return Buffer.from(['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n'));
}

describeInBrowser('importing at a clinic of which the service knows where it is', () => {
  let browser: Browser;
  let service: SimulatedService;
  let desk: DeskVisit;

  beforeAll(async () => {
    browser = await launchChromium();
    service = await SimulatedService.start(0, {
      ORG_COUNTRY: 'SE',
      ORG_TIME_ZONE: 'Europe/Stockholm',
    });
  });
  beforeEach(async () => {
    desk = await DeskVisit.at(browser, service.url, '#/import', { timezoneId: 'America/Chicago' });
  });
  afterEach(async () => {
    expect(desk.complaints).toEqual([]);
    await desk.end();
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  async function choose(name: string, content: Buffer): Promise<void> {
    await desk.page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: content });
  }

  async function listed(): Promise<Listed[]> {
    const response = await fetch(`${service.url}/reminder?limit=100&from=${DAY}`);
    return ((await response.json()) as { reminders: Listed[] }).reminders;
  }

  it('reads numbers and times as they are written there, wherever the browser is', async () => {
    const { page } = desk;
    await choose('list.csv', Buffer.from(`Name,Phone,Date,Time\r\nEva Ek,070-123 45 67,${DAY},09:30\r\n`));

    await page.getByRole('button', { name: 'Create 1 appointment' }).click();
    await page.getByText('1 appointment was created.').waitFor();

    expect(await listed()).toMatchObject([
      { contact_number: '46701234567', contact_name: 'Eva Ek', appt_user_dt: `${DAY} 09:30:00` },
    ]);
  });

  it('shows what a calendar file would change, and changes it once that is wanted', async () => {
    const { page } = desk;
    const before = (await listed()).length;
    const standing = [
      `DTSTART:${STAMP}T130000Z`,
      'SUMMARY:Maria Berg - Cleaning',
      'DESCRIPTION:070-123 45 68',
    ];
    await choose('clinic.ics', calendarOf(standing, [`DTSTART:${STAMP}T140000Z`, 'SUMMARY:Team meeting']));

    await page.getByText('New: 1').waitFor();
    await page.getByText('Left out: 1').click();
    await page.getByText('Team meeting').waitFor();
    expect(await desk.seriousBarriers()).toEqual([]);
    expect(await listed()).toHaveLength(before);

    await page.getByRole('button', { name: 'Import these appointments' }).click();
    await page.getByText('clinic.ics').waitFor();
    await page.getByRole('button', { name: 'Import these appointments' }).waitFor({ state: 'detached' });
    const found = (await listed()).find(({ contact_number: number }) => number === '46701234568');
    expect(found).toMatchObject({ contact_name: 'Maria Berg', canceled_by: null });

    await page.getByRole('button', { name: 'Choose another file' }).click();
    await choose('clinic.ics', calendarOf([...standing, 'STATUS:CANCELLED', 'SEQUENCE:1']));
    await page.getByText('Canceled: 1').waitFor();
    await page.getByRole('button', { name: 'Import these appointments' }).click();
    await page.getByRole('button', { name: 'Import these appointments' }).waitFor({ state: 'detached' });
    expect(
      (await listed()).find(({ contact_number: number }) => number === '46701234568')?.canceled_by,
    ).not.toBeNull();
  });

  it('says why a file is no calendar, and takes another one', async () => {
    const { page } = desk;
    await choose('broken.ics', Buffer.from('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n'));

    await page.getByRole('alert').filter({ hasText: /\S/ }).waitFor();
    await page.getByRole('button', { name: 'Choose another file' }).click();
    await choose('list.csv', Buffer.from(`Name,Phone,Date,Time\r\nEva Ek,070-123 45 67,${DAY},09:30\r\n`));
    await page.locator('#content').getByText('list.csv: 1 row').waitFor();
  });
});
