import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { DataSource } from 'typeorm';
import { addUser } from '../../src/platform/http/users/users.js';
import { eventually } from '../service/running-service.js';
import { launchChromium } from './chromium.js';
import { describeInBrowser } from './describe-in-browser.js';
import { DeskVisit } from './desk-visit.js';
import { Keyboard } from './keyboard.js';
import { SimulatedService } from './simulated-service.js';

const ZONE = 'America/New_York';
const PASSWORD = 'correct horse battery';
const tomorrow = new Date(Date.now() + 86_400_000).toLocaleDateString('en-CA', { timeZone: ZONE });

describeInBrowser('a day at the front desk by keyboard alone', () => {
  let browser: Browser;
  let service: SimulatedService;
  let desk: DeskVisit;
  let page: Page;
  let keys: Keyboard;

  beforeAll(async () => {
    browser = await launchChromium();
    service = await SimulatedService.start(0, {
      ORG_TIME_ZONE: ZONE,
      API_KEYS: 'office:a-key-that-nobody-can-guess-either',
    });
    await addUser(
      service.provider(DataSource),
      { name: 'Ana', role: 'desk', password: PASSWORD },
      new Date(),
    );
    await Promise.all([
      book('Maria Garcia', '09:00', '12065554711', 'Dr. Ruiz'),
      book('Bob Stone', '10:00', '12065554712', 'Dr. Ruiz'),
      book('Tom Wu', '11:00', '12065554713', 'Dr. Ruiz'),
      book('Guest One', '13:00', '12065553001', 'Dr. Lee'),
      book('Guest Two', '14:00', '12065553002', 'Dr. Lee'),
    ]);
    await service.reply('Where can I park?', '12065554713');
    await service.reply('I might come later, or my brother', '12065553001');
    desk = await DeskVisit.at(browser, service.url, `#/day/${tomorrow}`, {
      viewport: { width: 1280, height: 800 },
      timezoneId: ZONE,
    });
    ({ page } = desk);
    keys = new Keyboard(page);
    await signIn();
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });
  beforeEach(() => expect(desk.complaints).toEqual([]));

  async function book(name: string, at: string, number: string, participant: string): Promise<void> {
    const id = await service.createReminder({
      contact_name: name,
      contact_number: number,
      appointment_time: `${tomorrow}T${at}`,
      notify_window: 48,
      participant,
    });
    await service.becomes(id, { reminder_sent: true });
  }
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name }).first();
  const link = (name: string | RegExp): Locator => page.getByRole('link', { name }).first();
  const heading = (name: string | RegExp): Promise<void> =>
    page.getByRole('heading', { name, level: 1 }).waitFor();
  const focus = (): Promise<string> =>
    page.evaluate<string>(
      'document.activeElement.getAttribute("aria-label") ?? document.activeElement.innerText',
    );

  async function signIn(): Promise<void> {
    await page.getByLabel('Name', { exact: true }).waitFor();
    await keys.type('Ana');
    await keys.press('Tab');
    await keys.type(PASSWORD);
    await keys.press('Enter');
    await desk.row('Maria Garcia').waitFor();
    await eventually(async () => expect(await focus()).toMatch(/^\w+day, /));
  }
  async function toTomorrow(): Promise<void> {
    await keys.on(link(/^Appointments/));
    await keys.on(link(/^Tomorrow/));
    await desk.row('Maria Garcia').waitFor();
  }

  it('finds a caller, and takes what they say, with a note, back and again', async () => {
    await keys.press('/');
    await keys.type('4711');
    await heading('Search');
    const confirmed = button('Confirmed by phone: Maria Garcia');
    await keys.on(confirmed);
    await desk.row('Maria Garcia').locator('.state').getByText('Confirmed').waitFor();

    await keys.press('F6');
    await eventually(async () => expect(await focus()).toBe('Undo'));
    await keys.press('Enter');
    await desk.row('Maria Garcia').locator('.state').getByText('Reminded').waitFor();
    await eventually(async () => expect(await focus()).toBe('Yes, Confirmed by phone: Maria Garcia'));

    await keys.press('Enter');
    await desk.row('Maria Garcia').locator('.state').getByText('Confirmed').waitFor();
    await keys.press('F6', 'Tab');
    await keys.type('Brings her mother');
    await keys.press('Enter');
    await desk.row('Maria Garcia').getByText('Brings her mother').waitFor();
    await eventually(async () => expect(await focus()).toBe('Yes, Confirmed by phone: Maria Garcia'));
  });

  it('leads to a message and back from it', async () => {
    await keys.press('Enter');
    await button('Undo').waitFor();
    await keys.press('F6');
    await keys.press('F6');
    await eventually(async () => expect(await focus()).toBe('Yes, Confirmed by phone: Maria Garcia'));
    await keys.press('F6', 'Escape');
    await eventually(async () => expect(await focus()).toBe('Yes, Confirmed by phone: Maria Garcia'));
    expect(await button('Undo').count()).toBe(0);
  });

  it('cancels with care, and takes it back', async () => {
    await toTomorrow();
    await keys.on(desk.row('Bob Stone').getByRole('link', { name: 'Bob Stone' }));
    await heading('Bob Stone');
    await keys.on(link('Cancel appointment'));
    await heading('Cancel the appointment?');
    await keys.to(page.getByRole('textbox', { name: /^Reason/ }));
    await keys.type('The doctor is away');
    await page.getByText('They get this text:').waitFor();
    await keys.on(button('Cancel the appointment'));
    await desk.row('Bob Stone').getByText('Canceled by us').waitFor();

    await keys.on(desk.row('Bob Stone').getByRole('link', { name: 'Bob Stone' }));
    await heading('Bob Stone');
    await keys.on(button('Take back the cancellation'));
    await link('Cancel appointment').waitFor();
  });

  it('cancels an afternoon with one preview', async () => {
    await toTomorrow();
    await keys.on(button('Select'));
    await keys.on(button('Done'));
    await keys.on(button('Select'));
    await keys.on(page.getByRole('button', { name: 'Dr. Lee', exact: true }));
    await keys.on(button('Afternoon'));
    await keys.on(button('Cancel them …'));
    await page.getByText('2 texts go out, billed as 2.').waitFor();
    await keys.on(button('Cancel 2, send 2 texts'));
    await desk.row('Guest Two').getByText('Canceled by us').waitFor();
  });

  it('narrows the day, and stays in the list when a row leaves it', async () => {
    await keys.on(button(/^No answer/));
    await keys.on(button('Confirmed by phone: Bob Stone'));
    await desk.row('Bob Stone').waitFor({ state: 'detached' });
    await keys.press('Tab');
    await keys.on(button(/^All/));
  });

  it('answers a question', async () => {
    await keys.on(link(/^Inbox/));
    await keys.on(link(/^Tom Wu/));
    await keys.to(page.getByLabel('Write a text'));
    await keys.type('Behind the house.');
    await keys.press('Control+Enter');
    await page.locator('.from-us').getByText('Behind the house.').waitFor();
    await keys.press('Shift+Tab', 'Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe('write');
  });

  it('calls whoever must be called', async () => {
    await keys.on(link(/^Whom to call/));
    await heading('Whom to call');
    const mark = button('Mark as handled: Guest One');
    await keys.on(mark);
    await keys.press('Escape');
    await eventually(async () => expect(await focus()).toContain('Guest One'));
    await keys.press('Enter');
    await keys.type('Comes at two');
    await keys.press('Enter');
    await mark.waitFor({ state: 'detached' });
    await eventually(async () => expect(await focus()).toBe('Whom to call'));
  });

  it('gives a new appointment, and moves it', async () => {
    await keys.on(link('New appointment'));
    await heading('New appointment');
    await keys.to(page.getByLabel('Name (optional)'));
    await keys.type('Nina New');
    await keys.to(page.getByLabel('Mobile number'));
    await keys.type('206 555 4714');
    await keys.to(page.getByLabel('Time', { exact: true }));
    await keys.type('1200PM');
    await page.getByText('1 text will go out.').waitFor();
    await keys.on(button('Save appointment'));
    await heading('Nina New');

    await keys.on(page.getByRole('link', { name: 'Change', exact: true }));
    await heading('Change the appointment');
    await keys.to(page.getByLabel('Time', { exact: true }));
    await keys.type('0330PM');
    await keys.on(button('Save change'));
    await heading('Nina New');
    await page.locator('.appointment-head').getByText('3:30').waitFor();
  });

  it('opens a list to print, and comes back', async () => {
    await page.evaluate('window.print = () => (window.isPrinting = true)');
    await toTomorrow();
    await keys.on(link('Print'));
    await eventually(async () => expect(await page.evaluate('window.isPrinting')).toBe(true));
    await keys.on(link('Back to the day'));
    await desk.row('Maria Garcia').waitFor();
  });

  it('walks through all of the statistics', async () => {
    await keys.on(link('Statistics'));
    await heading('Statistics');
    await page.locator('canvas').first().waitFor();
    await keys.to(page.locator('main button:visible, main summary:visible').last());
  });

  it('chooses another language, and signs out', async () => {
    await keys.on(button('Settings'));
    await keys.to(page.getByLabel('Language', { exact: true }));
    await keys.press('ArrowDown');
    await heading('Estadísticas');
    await keys.on(button('Ajustes'));
    await keys.to(page.getByLabel('Idioma'));
    await keys.press('ArrowUp');
    await keys.on(button('Settings'));
    await keys.on(button('Sign out'));
    await page.getByLabel('Name', { exact: true }).waitFor();
    await desk.end();
  });
});
