import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { SeverableWay } from '../databases/severable.js';
import { launchChromium } from './chromium.js';
import { describeInBrowser } from './describe-in-browser.js';
import { dayOf, DeskVisit } from './desk-visit.js';
import { SimulatedService } from './simulated-service.js';

describeInBrowser('the front desk', () => {
  let browser: Browser;
  let service: SimulatedService;
  let desk: DeskVisit;
  let phone: Page;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    service = await SimulatedService.start();
    desk = await DeskVisit.at(browser, service.url, dayOf(2));
    await desk.page.getByText('Live', { exact: true }).waitFor();
    phone = await desk.page.context().newPage();
    await phone.goto(`${service.url}/simulator`);
    // Gone as soon as the page is loaded again.
    await desk.page.evaluate('window.wasNotReloaded = true');
  });
  afterEach(async () => {
    expect(await desk.page.evaluate('window.wasNotReloaded')).toBe(true);
    expect(desk.complaints).toEqual([]);
    await desk.end();
    await service.stop();
  });

  async function answer(words: string): Promise<void> {
    await phone.locator('#texts').getByText('You have an appointment on').first().waitFor();
    await phone.getByLabel('Text to the service').fill(words);
    await phone.keyboard.press('Enter');
  }

  it('makes an appointment, and shows the answer from the phone without a reload', async () => {
    const { page } = desk;
    const at = new Date(Date.now() + 2 * 3_600_000);
    await page.getByRole('link', { name: 'New appointment' }).click();
    await page.getByLabel('Mobile number').fill('222 333 4444');
    await page.getByLabel('Day', { exact: true }).fill(dayOf(2).slice('#/day/'.length));
    await page.getByLabel('Time', { exact: true }).fill(at.toTimeString().slice(0, 5));
    await page.getByLabel(/^With whom/).fill('Dr. Lee');
    await page.getByRole('button', { name: 'Save appointment' }).click();
    await page.getByRole('heading', { name: 'Dr. Lee' }).waitFor();
    await page.getByRole('link', { name: 'Back to the day' }).click();
    await desk.row('Dr. Lee').getByText('Reminded', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'No answer yet 1' }).waitFor();

    await answer('Yes, see you then');

    await desk.row('Dr. Lee').getByText('Confirmed', { exact: true }).waitFor();
    await desk.row('Dr. Lee').getByText('Yes, see you then').waitFor();
    await page.getByRole('button', { name: 'Coming 1' }).first().waitFor();
    await page.getByRole('button', { name: 'All 1' }).waitFor();
    expect(await page.getByRole('status').filter({ hasText: 'Dr. Lee' }).innerText()).toMatch(
      /^Dr\. Lee, .*: Confirmed$/,
    );
  });

  it('has whoever wrote something unclear called, and remembers who took care of it', async () => {
    const { page } = desk;
    await service.createReminder({ participant: 'Dr. Lee', location: 'Main St 12' });
    await page.getByRole('link', { name: 'Whom to call' }).click();
    await page.getByText('Nobody to call.').waitFor();

    await answer('My mother may need the car');

    const card = desk.row('Dr. Lee');
    await card.getByText('Unclear reply', { exact: true }).waitFor();
    await card.getByText('My mother may need the car').waitFor();
    await page.getByRole('link', { name: 'Whom to call 1 person to call' }).waitFor();
    await card.getByRole('button', { name: 'Mark as handled: Dr. Lee' }).click();
    await card.getByLabel('Your name').fill('Maria');
    await card.getByLabel('Note (optional)').fill('Comes at four');
    await page.keyboard.press('Enter');

    await page.getByText('Nobody to call.').waitFor();
    await page.getByRole('button', { name: 'Handled', exact: true }).click();
    await card.getByText(/^Maria, .*Comes at four/).waitFor();
    const handled = await fetch(`${service.url}/follow-ups?state=handled`);
    expect(await handled.json()).toMatchObject({
      follow_ups: [
        {
          why: 'unclear_reply',
          handled_by: expect.stringContaining('Maria') as unknown,
          note: 'Comes at four',
        },
      ],
    });

    await card.getByRole('button', { name: 'Put back: Dr. Lee' }).click();
    await page.getByText('Nothing has been handled yet.').waitFor();
    await page.getByRole('button', { name: 'To call' }).click();
    await card.getByText('Unclear reply', { exact: true }).waitFor();
  });

  it('shows the conversation as on a phone, with the why of each text', async () => {
    const { page } = desk;
    await service.createReminder({ participant: 'Dr. Lee', notify_window: [24, 1] });
    await answer('no');
    await desk.goTo(dayOf(2));
    await page.evaluate('window.wasNotReloaded = true');
    await desk.row('Dr. Lee').getByText('Canceled', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Dr. Lee' }).click();

    const texts = page.getByRole('region', { name: 'Conversation' }).getByRole('listitem');
    await texts
      .filter({ hasText: 'Your appointment has been marked canceled' })
      .getByText('Delivered')
      .waitFor();
    expect(await texts.filter({ hasText: 'Reminder · 1 day before' }).innerText()).toMatch(
      /Delivered .* · booked late, so sent at once/,
    );
    expect(await texts.filter({ hasText: 'Reminder · 1 hour before' }).innerText()).toMatch(
      /Canceled .* · the appointment is canceled/,
    );
    expect(await texts.filter({ hasText: 'From them' }).locator('.bubble').innerText()).toBe('no');
  });

  it('catches up with what was answered while the connection was lost', async () => {
    const way = await SeverableWay.to(service.url);
    const url = new URL(way.url);
    const far = await DeskVisit.at(browser, url.origin, dayOf(2));
    await far.page.getByText('Live', { exact: true }).waitFor();
    const id = await service.createReminder({ participant: 'Dr. Lee' });
    await service.becomes(id, { reminder_sent: true });

    way.sever();
    await far.page.getByText('No connection').waitFor();
    await answer('yes');
    await service.becomes(id, { will_attend: true });
    way.mend();

    await far.row('Dr. Lee').getByText('Confirmed', { exact: true }).waitFor();
    await far.page.getByText('Live', { exact: true }).waitFor();
    await far.end();
    await way.close();
  });
});
