import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { eventually } from '../service/running-service.js';
import { launchChromium } from './chromium.js';
import { describeInBrowser } from './describe-in-browser.js';
import { DeskVisit } from './desk-visit.js';
import { SimulatedService } from './simulated-service.js';

const HOSTILE = '<img src=x onerror="document.title=\'owned\'">';
const HEADERS = 'Patient,Cell phone,Date,Time,Provider,Room';

/** @param days from now, as 2027-07-06 */
const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describeInBrowser("the front desk's work", () => {
  let browser: Browser;
  let service: SimulatedService;
  let desk: DeskVisit;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    service = await SimulatedService.start();
    desk = await DeskVisit.at(browser, service.url, '#/import', { timezoneId: 'America/Los_Angeles' });
  });
  afterEach(async () => {
    expect(desk.complaints).toEqual([]);
    expect(await desk.page.locator('img').count()).toBe(0);
    expect(await desk.page.title()).not.toContain('owned');
    await desk.end();
    await service.stop();
  });

  async function choose(...rows: string[]): Promise<void> {
    await desk.page.locator('input[type=file]').setInputFiles({
      name: 'appointments.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([HEADERS, ...rows].join('\r\n')),
    });
    await desk.page.getByRole('heading', { name: 'Rows', exact: true }).waitFor();
  }

  async function reminders(): Promise<Record<string, unknown>[]> {
    const response = await fetch(`${service.url}/reminder?limit=1000`);
    return ((await response.json()) as { reminders: Record<string, unknown>[] }).reminders;
  }

  /** Walks by Tab alone until an element has the focus. */
  async function tabTo(target: Locator): Promise<void> {
    await target.waitFor();
    const focused = target.and(desk.page.locator(':focus'));
    for (let steps = 0; steps < 80; steps++) {
      if ((await focused.count()) > 0) return;
      await desk.page.keyboard.press('Tab');
    }
    throw new Error('the Tab key does not lead there');
  }

  it('imports a file, has bad rows corrected, leaves the others out, and creates nothing twice', async () => {
    const { page } = desk;
    const rows = [
      `Ann,206-555-0100,${day(8)},9:00 AM,Dr. Lee,Room 2`,
      `Bob,555-0101,${day(8)},9:30 AM,Dr. Lee,Room 2`,
      `Cat,1.20656E+10,2027-02-30,,Dr. Lee,Room 2`,
      `Dan,206-555-0103,2020-01-06,10:30 AM,Dr. Lee,Room 2`,
      `Ann,(206) 555 0100,${day(8)},09:00,Dr. Lee,Room 2`,
      `Eve,206-555-0104,${day(9)},11:00 AM,${HOSTILE.replaceAll('"', '').replaceAll("'", '')},Room 2`,
    ];
    await choose(...rows);

    await page.getByText('2 to correct').waitFor();
    await page.getByText('1 already over').waitFor();
    await page.getByText('2 new', { exact: true }).waitFor();
    await page.getByText('1 twice in the file').waitFor();
    await page.getByText('This has 7 digits.').waitFor();
    await page.getByText('The spreadsheet has cut this number off.').waitFor();
    await page.getByText('This day is not in the calendar.').waitFor();
    expect(await desk.seriousBarriers()).toEqual([]);

    await page.getByLabel('Mobile number, row 3').fill('206-555-0101');
    await page.keyboard.press('Tab');
    await page.getByText('3 new', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Create 3 appointments' }).click();

    await page.getByText('3 appointments were created.').waitFor();
    await page.getByText('1 row was left out:').waitFor();
    expect((await reminders()).map(({ contact_number }) => contact_number).sort()).toEqual([
      '12065550100',
      '12065550101',
      '12065550104',
    ]);
    expect((await reminders())[0]).toMatchObject({ time_zone: 'America/Los_Angeles' });

    await page.getByRole('button', { name: 'Import another file' }).click();
    await choose(...rows);
    await page.getByText('2 there already').waitFor();
    await page.getByText('There is nothing new in this file.').waitFor();
    expect(await reminders()).toHaveLength(3);
  });

  it('never guesses which of two days is meant', async () => {
    const { page } = desk;
    await page.locator('input[type=file]').setInputFiles({
      name: 'appointments.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`${HEADERS}\nAnn,206-555-0100,03/04/2027,9:00,Dr. Lee,Room 2`),
    });
    await page.getByText('Which day is 03/04/2027?').waitFor();
    expect(await page.getByRole('heading', { name: 'Rows', exact: true }).count()).toBe(0);

    await page.getByText('Saturday, April 3').click();

    await page.getByText('Sat, Apr 3 2027, 9:00 AM').waitFor();
  });

  it('works by keyboard alone: makes an appointment, moves it, and cancels it', async () => {
    const { page } = desk;
    await tabTo(page.getByRole('link', { name: 'New appointment' }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'New appointment' }).waitFor();
    await tabTo(page.getByLabel('Mobile number'));
    await page.keyboard.type('555');
    await page.keyboard.press('Enter');
    await page.getByText('This has 3 digits.').waitFor();
    expect(await page.getByLabel('Mobile number').evaluate('document.activeElement.id')).toBe('number');

    await page.keyboard.press('Control+A');
    await page.keyboard.type('206 555 0100');
    await page.keyboard.press('Tab');
    const [year, month, date] = day(8).split('-');
    await page.keyboard.type(`${month}${date}${year}`);
    await tabTo(page.getByLabel('Time', { exact: true }));
    await page.keyboard.type('0930AM');
    await tabTo(page.getByLabel(/^With whom/));
    await page.keyboard.type(HOSTILE);
    await page.getByText('1 text will go out.').waitFor();
    await page.getByRole('region', { name: 'What they will get' }).getByText(HOSTILE).waitFor();
    expect(await desk.seriousBarriers()).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: HOSTILE }).waitFor();
    const [made] = await reminders();
    expect(made).toMatchObject({ appt_user_dt: `${day(8)} 09:30:00`, participant: HOSTILE });

    await tabTo(page.getByRole('link', { name: 'Change', exact: true }));
    await page.keyboard.press('Enter');
    await tabTo(page.getByLabel('Time', { exact: true }));
    await page.keyboard.type('0100PM');
    await page.getByText('If the time changes, they are asked again.').waitFor();
    await tabTo(page.getByRole('button', { name: 'Save change' }));
    await page.keyboard.press('Enter');
    await eventually(async () =>
      expect((await reminders())[0]).toMatchObject({ appt_user_dt: `${day(8)} 13:00:00` }),
    );

    await tabTo(page.getByRole('link', { name: 'Cancel appointment' }));
    await page.keyboard.press('Enter');
    await page.getByText('They get no text, as they have not heard of the appointment yet.').waitFor();
    await tabTo(page.getByRole('button', { name: 'Cancel the appointment' }));
    await page.keyboard.press('Space');
    await eventually(async () => expect(await reminders()).toMatchObject([{ canceled_by: 'staff' }]));
  });

  it('shows charts, each with its numbers', async () => {
    const { page } = desk;
    const id = await service.createReminder({
      participant: 'Dr. Lee',
      appointment_time: new Date(Date.now() + 10 * 60_000).toISOString(),
    });
    await eventually(async () => expect((await reminders())[0]).toMatchObject({ reminder_sent: true }));
    await fetch(`${service.url}/reminder/${id}/outcome`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ outcome: 'no_show' }),
    });
    await page.getByRole('link', { name: 'Statistics' }).click();
    // In two hours it may be tomorrow already.
    await desk.goTo(`#/charts/${day(-1)}/${day(1)}`);

    await page.getByRole('img', { name: /^Answers by day\. Of 1 appointments/ }).waitFor();
    await page.getByText('Numbers as a table').first().click();
    await page.getByRole('columnheader', { name: 'No answer' }).waitFor();
    await page.getByText('Some of these numbers are too small to draw conclusions from.').first().waitFor();
    await page.getByLabel('Price of one billed text').fill('0.01');
    await page.getByText('Texts sent: 1, billed as 1. That costs 0.01.').first().waitFor();
    await page.getByLabel('By', { exact: true }).selectOption('Number of reminders');
    await page.getByText(/^Did not come: 1 of 1,/).waitFor();
    expect(await desk.seriousBarriers()).toEqual([]);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download as CSV' }).first().click();
    const csv = await readFile(await (await download).path(), 'utf8');
    expect(csv).toMatch(/^\ufeffDay,Confirmed,Canceled,No answer\r\n/);
  });
});
