import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { DataSource } from 'typeorm';
import { addUser } from '../../src/platform/http/users/users.js';
import { databases } from '../databases/databases.js';
import { RunningService } from '../service/running-service.js';
import { launchChromium } from './chromium.js';
import { describeInBrowser } from './describe-in-browser.js';
import { DeskVisit } from './desk-visit.js';

const PASSWORD = 'correct horse battery';
const PATIENCE_MS = 8_000;
const SETTINGS = {
  API_KEYS: 'office:a-key-that-nobody-can-guess-either',
  WEBHOOK_TOKEN: 'a-token-that-nobody-can-guess',
};

describeInBrowser('two people at the front desk', () => {
  let browser: Browser;
  let service: RunningService;
  const visits: DeskVisit[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    const [embedded] = databases();
    if (!embedded) throw new Error('there is always the embedded database');
    service = await RunningService.start(embedded, SETTINGS);
    for (const name of ['Ana', 'Eva'])
      await addUser(service.provider(DataSource), { name, role: 'desk', password: PASSWORD }, new Date());
  });
  afterEach(async () => {
    const complaints = visits.flatMap((visit) => visit.complaints);
    await Promise.all(visits.splice(0).map((visit) => visit.end()));
    await service.stop();
    expect(complaints).toEqual([]);
  });

  async function signIn({ page }: DeskVisit, name?: string): Promise<void> {
    if (name !== undefined) await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
  }
  async function visit(name: string, hash: string): Promise<DeskVisit> {
    const desk = await DeskVisit.at(browser, service.url, hash);
    visits.push(desk);
    desk.page.setDefaultTimeout(PATIENCE_MS);
    await signIn(desk, name);
    await desk.page.getByRole('navigation').waitFor();
    return desk;
  }
  /** The page goes by the browser's clock, the service by its own: both must find the appointment ahead. */
  const create = (fields: Record<string, unknown> = {}): Promise<string> =>
    service.createReminder({
      participant: 'Dr. Lee',
      appointment_time: '2027-03-02T18:00Z',
      notify_window: 48,
      ...fields,
    });

  it('signs in by name and password, beside keys', async () => {
    const desk = await DeskVisit.at(browser, service.url, '#/call');
    visits.push(desk);
    desk.page.setDefaultTimeout(PATIENCE_MS);
    const { page } = desk;
    await page.getByLabel('Name', { exact: true }).fill('Ana');
    await page.getByLabel('Password', { exact: true }).fill('wrong password');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('The name or the password is wrong.').waitFor();
    expect(await desk.seriousBarriers()).toEqual([]);
    await page.getByRole('button', { name: 'Use an API key instead' }).click();
    await page.getByLabel('API key').waitFor();
    await page.getByRole('button', { name: 'Use name and password instead' }).click();

    await signIn(desk, 'ana');

    await page.getByText('Live', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByText('Signed in as Ana').waitFor();
  });

  it('goes on with what was typed once the password of an expired session is given', async () => {
    const id = await create();
    const desk = await visit('Ana', `#/change/${id}`);
    const { page } = desk;
    await page.getByLabel('Place').fill('East Side');
    await page.getByRole('button', { name: 'Save change' }).focus();
    await page.context().clearCookies();

    await page.keyboard.press('Enter');

    const dialog = page.getByRole('dialog', { name: 'Sign in' });
    await dialog.getByText('Nothing that you typed is lost').waitFor();
    expect(await page.locator('.lead').isVisible()).toBe(false);
    expect(await desk.seriousBarriers()).toEqual([]);
    await signIn(desk);

    await dialog.waitFor({ state: 'detached' });
    await service.becomes(id, { location: 'East Side' });
    expect((await service.find(id))['last_change']).toMatchObject({ what: 'changed', by: 'Ana' });
  });

  it('says before saving what a colleague has changed meanwhile', async () => {
    const id = await create({ time_zone: 'UTC' });
    const [ana, eva] = [await visit('Ana', `#/change/${id}`), await visit('Eva', `#/change/${id}`)];
    await ana.page.getByLabel('Place').fill('West Side');
    await eva.page.getByLabel('Place').fill('East Side');

    await ana.page.getByRole('button', { name: 'Save change' }).click();
    await service.becomes(id, { location: 'West Side' });

    await eva.page.getByRole('alert').getByText('Changed by Ana').waitFor();
    await eva.page.getByRole('button', { name: 'Save change' }).click();
    await eva.page.getByText('Somebody has changed this appointment meanwhile.').first().waitFor();
    expect(await service.find(id)).toMatchObject({ location: 'West Side' });
    await eva.page.getByRole('button', { name: 'Start again from the new version' }).click();
    expect(await eva.page.getByLabel('Place').inputValue()).toBe('West Side');
    await eva.page.getByLabel('Place').fill('East Side');
    await eva.page.getByRole('button', { name: 'Save change' }).click();
    await service.becomes(id, { location: 'East Side' });
  });

  it('keeps a note that is being written when a colleague handles the card', async () => {
    const id = await create();
    await service.becomes(id, { reminder_sent: true });
    await service.reply('zebra zebra');
    const [ana, eva] = [await visit('Ana', '#/call'), await visit('Eva', '#/call')];
    await ana.page.getByRole('button', { name: 'Mark as handled: Dr. Lee' }).click();
    await ana.page.getByLabel('Note').fill('Comes at ten');

    await eva.page.getByRole('button', { name: 'Mark as handled: Dr. Lee' }).click();
    await eva.page.getByRole('button', { name: 'Mark as handled', exact: true }).click();
    await eva.page.getByText('Nobody to call.').waitFor();

    // There is no event of this: the list is looked at every ten seconds.
    await ana.page.getByText('Your note is still here').waitFor({ timeout: 20_000 });
    expect(await ana.page.getByLabel('Note').inputValue()).toBe('Comes at ten');
    await ana.page.getByRole('button', { name: 'Add this note anyway' }).click();
    await ana.page.getByText('Nobody to call.').waitFor();
    await ana.page.goto(`${service.url}/desk#/appointment/${id}`);
    await ana.page.getByText('Comes at ten').waitFor();
    expect((await service.find(id))['handled_follow_ups']).toMatchObject([
      { handled_by: 'Ana', note: 'Comes at ten' },
    ]);
  });

  it('shows administrators who did what, and nobody else', async () => {
    const boss = { name: 'Boss', role: 'admin', password: PASSWORD } as const;
    await addUser(service.provider(DataSource), boss, new Date());
    const id = await create({ contact_name: 'Maria Garcia' });
    const [ana, admin] = [await visit('Ana', `#/appointment/${id}`), await visit('Boss', '#/call')];
    await ana.page.getByRole('button', { name: 'Confirmed by phone: Maria Garcia' }).click();
    await ana.page.locator('.state').getByText('Confirmed').waitFor();
    await ana.page.getByRole('button', { name: 'Settings' }).click();
    await ana.page.getByText('Signed in as Ana').waitFor();
    expect(await ana.page.getByRole('link', { name: 'Who did what' }).count()).toBe(0);
    await ana.goTo('#/audit');
    await ana.page.getByText('Only administrators see this.').waitFor();

    await admin.page.getByRole('button', { name: 'Settings' }).click();
    await admin.page.getByRole('link', { name: 'Who did what' }).click();
    const done = admin.page.getByRole('row').filter({ hasText: 'Appointment confirmed' });
    await done.getByRole('link', { name: 'Ana' }).click();
    await admin.page.getByText('Only what was done as Ana.').waitFor();
    expect(await admin.page.getByRole('link', { name: 'Boss' }).count()).toBe(0);
    expect(await admin.barriers()).toEqual([]);
    await done.getByRole('link', { name: 'Appointment confirmed' }).click();
    await admin.page.getByRole('heading', { name: 'Maria Garcia' }).waitFor();
  });

  it('has one card a number, and filters by the reason', async () => {
    const first = await create();
    const second = await create({ participant: 'Dr. Kim', appointment_time: '2027-03-02T20:00Z' });
    for (const id of [first, second]) await service.becomes(id, { reminder_sent: true });
    await service.reply('zebra zebra');
    const { page } = await visit('Ana', '#/call');

    await page.locator('.card.call').first().waitFor();
    expect(await page.locator('.card.call').count()).toBe(1);
    await page.getByLabel('Why').selectOption({ label: 'Asked something' });
    await page.getByText('Nobody is to be called for this reason.').waitFor();
    await page.getByLabel('Why').selectOption({ label: 'Unclear reply' });
    await page.locator('.card.call').getByText('zebra zebra').waitFor();
  });

  it('is live only while the service is heard, and loads again what could not be loaded', async () => {
    const desk = await visit('Ana', '#/call');
    const { page } = desk;
    await page.getByText('Live', { exact: true }).waitFor();

    await page.context().setOffline(true);
    await page.getByText('No connection').waitFor();
    await page.getByRole('link', { name: /^New/ }).click();
    await page.getByText('Trying again').first().waitFor();
    await page.context().setOffline(false);

    await page.getByText('Live', { exact: true }).waitFor();
    await page.getByLabel('Place').waitFor();
  });
});
