import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium.js';
import { describeInBrowser } from './describe-in-browser.js';
import { DeskVisit } from './desk-visit.js';
import { SimulatedService } from './simulated-service.js';
import { workbookOf, zipOf } from './workbook.js';

const DAY_MS = 86_400_000;
/** Two days that no clock change is near. */
const [DAY, NEXT] = [8, 9].map((days) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)) as [
  string,
  string,
];
const HEADERS = 'Appointment ID,Patient,Cell,Date,Time,Provider,Status';

interface Listed {
  readonly reminder_id: string;
  readonly contact_name: string | null;
  readonly appt_user_dt: string;
  readonly participant: string | null;
  readonly canceled_by: string | null;
}

describeInBrowser('importing what a business exports', () => {
  let browser: Browser;
  let service: SimulatedService;
  let desk: DeskVisit;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    browser = await launchChromium();
    service = await SimulatedService.start();
    folder = await mkdtemp(join(tmpdir(), 'desk-import-'));
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
    await rm(folder, { recursive: true });
  });

  beforeEach(async () => {
    desk = await DeskVisit.at(browser, service.url, '#/import');
    page = desk.page;
  });
  afterEach(async () => {
    expect(desk.complaints).toEqual([]);
    await desk.end();
  });

  async function choose(name: string, content: string | Buffer): Promise<void> {
    const path = join(folder, name);
    await writeFile(path, content);
    await page.locator('input[type=file]').setInputFiles(path);
  }

  async function listed(): Promise<Listed[]> {
    const response = await fetch(`${service.url}/reminder?limit=1000&from=${DAY}`);
    return ((await response.json()) as { reminders: Listed[] }).reminders;
  }

  async function shot(name: string): Promise<void> {
    if (process.env['SHOTS'] === undefined) return;
    for (const [width, height] of [
      [1280, 900],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.screenshot({ path: join(process.env['SHOTS'], `${name}-${width}.png`), fullPage: true });
    }
    await page.setViewportSize({ width: 1280, height: 720 });
  }

  it("brings today's list of a clinic after yesterday's, and nothing when it comes again", async () => {
    await choose(
      'yesterday.csv',
      [
        HEADERS,
        `1,Ann Lee,206-555-0142,${DAY},9:00 AM,Dr. Kim,Booked`,
        `2,Bob Ray,206-555-0143,${DAY},10:00 AM,Dr. Kim,Booked`,
        `3,Cy Poe,206-555-0144,${DAY},11:00 AM,Dr. Kim,Booked`,
        `4,Di Fox,206-555-0145,${DAY},12:00 PM,Dr. Kim,Booked`,
        `5,Ed Gil,206-555-0146,${DAY},2:00 PM,Dr. Kim,Booked`,
        `6,Flo Hay,206-555-0147,${DAY},3:00 PM,Dr. Kim,Cancelled`,
        `7,Gus Ivy,206-555-0148,${DAY},4:00 PM,Dr. Kim,Booked`,
      ].join('\n'),
    );
    await page.getByRole('button', { name: 'Create 6 appointments' }).click();
    await page.getByText('6 appointments were created.').waitFor();
    const gus = (await listed()).find(({ contact_name: name }) => name === 'Gus Ivy');
    await fetch(`${service.url}/reminder/${gus?.reminder_id ?? ''}`, { method: 'DELETE' });

    const today = [
      HEADERS,
      `1,Ann Lee,206-555-0142,${DAY},9:00 AM,Dr. Kim,Booked`,
      `2,Bob Ray,206-555-0143,${NEXT},10:30 AM,Dr. Kim,Booked`,
      `3,Cy Poe,206-555-0144,${DAY},11:00 AM,Dr. Kim,Cancelled`,
      `4,Di Fox,206-555-0145,${DAY},12:00 PM,Dr. Lee,Booked`,
      `7,Gus Ivy,206-555-0148,${DAY},4:00 PM,Dr. Kim,Booked`,
      `8,Hal Joy,206-555-0149,${DAY},4:30 PM,Dr. Kim,Booked`,
    ].join('\n');
    await page.getByRole('button', { name: 'Import another file' }).click();
    await choose('today.csv', today);
    await page.getByText('New: 1').waitFor();
    for (const group of [
      'Moved: 1',
      'Changed: 1',
      'Canceled: 1',
      'Deleted here, create again: 1',
      'Not in the file any more, cancel: 1',
    ])
      await page.getByRole('checkbox', { name: group }).waitFor();
    expect(await page.getByRole('checkbox', { name: 'Not in the file any more' }).isChecked()).toBe(false);
    await page.getByText('No text goes out.').waitFor();
    await page.getByText('All of them').click();
    await page.getByText('3 texts go out, such as:').waitFor();
    expect(await desk.seriousBarriers()).toEqual([]);
    await shot('changes');

    await page.getByRole('button', { name: 'Carry out 4 changes' }).click();
    await page.getByText('1 appointment was created.').waitFor();
    await page.getByText('What became of each row').click();
    await page.getByText('Bob Ray').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download as CSV' }).click(),
    ]);
    const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
    expect(lines.find((line) => line.includes('Gus Ivy'))).toContain('"Not done","not chosen"');
    expect(await desk.seriousBarriers()).toEqual([]);
    await shot('outcome');
    const now = new Map((await listed()).map((each) => [each.contact_name, each]));
    expect(now.get('Bob Ray')?.appt_user_dt).toBe(`${NEXT} 10:30:00`);
    expect(now.get('Cy Poe')?.canceled_by).toBe('staff');
    expect(now.get('Di Fox')?.participant).toBe('Dr. Lee');
    expect(now.get('Ed Gil')?.canceled_by).toBeNull();
    expect(now.has('Gus Ivy')).toBe(false);

    await page.getByRole('button', { name: 'Import another file' }).click();
    await choose('today.csv', today);
    await page.getByText('There is nothing new in this file.').waitFor();
  });

  it('asks once what a file leaves open, and shows what each answer would give', async () => {
    await choose(
      'doubts.csv',
      'Patient,Home Phone,Work Phone,Date,Time,Status\nAnn Lee,206-555-0162,206-555-0172,01/02/2027,9:00,Booked\nBob Ray,206-555-0163,206-555-0173,01/02/2027,2:30,Pending',
    );
    await page.getByText('Which column is it: mobile number?').waitFor();
    await shot('questions');
    expect(await desk.seriousBarriers()).toEqual([]);

    await page.getByText('Home Phone 206-555-0162').click();
    await page.getByText('Saturday, January 2 2027').click();
    await page.getByText('in the afternoon').click();
    await page.getByRole('group', { name: 'Pending' }).getByText('Yes').click();

    await page.getByRole('button', { name: 'Create 2 appointments' }).waitFor();
    await page.getByText('Sat, Jan 2 2027, 2:30 PM').waitFor();
  });

  it('reads a workbook: the sheet that is chosen, without hidden rows, by its own calendar', async () => {
    const serial = Math.round(Date.parse(DAY) / DAY_MS) + 25_569 - 1462;
    const header = ['Patient', 'Cell', 'Date', 'Time'];
    const row = (
      name: string,
      number: number,
    ): (string | { serial: number; style: 'day' | 'time' } | number)[] => [
      name,
      number,
      { serial, style: 'day' },
      { serial: 0.604166666667, style: 'time' },
    ];
    const sheets = [
      { name: 'Old', rows: [header, row('Zoe Old', 2065550150)] },
      {
        name: 'Week',
        rows: [['Week 1'], header, row('Ida Kay', 2065550151), row('Jon Low', 2065550152)],
        hidden: [4],
      },
    ];
    await choose('book.xlsx', workbookOf(sheets, true));
    await page.getByRole('button', { name: 'Week (1 row)' }).click();

    await page.getByText('1 hidden row was left out.').waitFor();
    await page.getByRole('button', { name: 'Create 1 appointment' }).click();
    await page.getByText('1 appointment was created.').waitFor();
    const ida = (await listed()).find(({ contact_name: name }) => name === 'Ida Kay');
    expect(ida?.appt_user_dt).toBe(`${DAY} 14:30:00`);
  });

  it('reads the bare numbers of a workbook that counts its days from 1904', async () => {
    const since1904 = (Date.parse(DAY) - Date.UTC(1904, 0, 1)) / DAY_MS;
    const rows = [
      ['Patient', 'Mobile', 'Date', 'Time'],
      ['Lea Roe', '206-555-0154', since1904, 0.5],
    ];
    await choose('old.xlsx', workbookOf([{ name: 'Week', rows }], true));

    await page.getByRole('button', { name: 'Create 1 appointment' }).click();
    await page.getByText('1 appointment was created.').waitFor();
    const lea = (await listed()).find(({ contact_name: name }) => name === 'Lea Roe');
    expect(lea?.appt_user_dt).toBe(`${DAY} 12:00:00`);
  });

  it('reads a table of a web page that is named .xls', async () => {
    await choose(
      'report.xls',
      `<html><body><table><tr><th>Patient</th><th>Mobile</th><th>Date</th><th>Time</th></tr><tr><td>Kim Moe</td><td>206-555-0153</td><td>${DAY}</td><td>1:30 PM</td></tr></table></body></html>`,
    );
    await page.getByRole('button', { name: 'Create 1 appointment' }).waitFor();
  });

  it.each([
    ['a bomb that says how large it is', bomb(4_000_000_000), 'too large when unpacked'],
    ['a bomb that says that it is small', bomb(1000), 'too large when unpacked'],
    [
      'a file of too many rows',
      `Cell,Date\n${'2065550100,2027-01-02\n'.repeat(300_000)}`,
      'more than 10,000 rows',
    ],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old Excel file (.xls)'],
  ])('says in a sentence what is wrong with %s', async (_, content, words) => {
    await choose('file.xlsx', content);
    await page.getByRole('alert').getByText(words).waitFor();
  });
});

/** A workbook whose sheet is a gigabyte of spaces. */
function bomb(claimed: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(64 * 1024 * 1024, 32));
  return zipOf([
    ['xl/workbook.xml', '<workbook/>'],
    ['xl/worksheets/sheet1.xml', { packed: block, claimed }],
  ]);
}
