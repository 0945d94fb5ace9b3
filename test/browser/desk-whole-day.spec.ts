import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { eventually } from '../service/running-service.js';
import { launchChromium } from './chromium.js';
import { CountedClicks } from './counted-clicks.js';
import { describeInBrowser } from './describe-in-browser.js';
import { DeskVisit } from './desk-visit.js';
import { SimulatedService } from './simulated-service.js';

const ZONE = 'America/New_York';
const SCREEN = { viewport: { width: 1280, height: 800 }, timezoneId: ZONE };
const AFTERNOON = 6;

/** @param days from today by the clinic's calendar, as 2027-07-06 */
function day(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toLocaleDateString('en-CA', { timeZone: ZONE });
}

/** As a heading has it: "Tuesday, July 6" */
function written(date: string): string {
  const form = { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  return new Date(`${date}T12:00:00Z`).toLocaleDateString('en-US', form);
}

describeInBrowser('two receptionists, from the first call to midnight', () => {
  let browser: Browser;
  let service: SimulatedService;
  let ana: DeskVisit;
  let eva: DeskVisit;
  const tomorrow = day(1);

  beforeAll(async () => {
    browser = await launchChromium();
    service = await SimulatedService.start(0, { ORG_TIME_ZONE: ZONE });
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  async function book(name: string, at: string, number: string, participant: string): Promise<string> {
    const id = await service.createReminder({
      contact_name: name,
      contact_number: number,
      appointment_time: `${tomorrow}T${at}`,
      notify_window: 48,
      participant,
    });
    await service.becomes(id, { reminder_sent: true });
    return id;
  }

  /** Types a word where the focus is, or presses keys, and nothing else. */
  async function keys({ page }: DeskVisit, ...pressed: string[]): Promise<void> {
    for (const key of pressed) await page.keyboard.press(key);
  }

  const found = async (name: string): Promise<Record<string, unknown>> => {
    const response = await fetch(`${service.url}/reminder?q=${encodeURIComponent(name)}`);
    const { reminders } = (await response.json()) as { reminders: Record<string, unknown>[] };
    return reminders[0] ?? {};
  };

  it('do all that a day brings, quickly', async () => {
    const [asked = ''] = await Promise.all([
      book('Tom Wu', '11:00', '12065554713', 'Dr. Ruiz'),
      book('Maria Garcia', '09:00', '12065554711', 'Dr. Ruiz'),
      book('Bob Stone', '10:00', '12065554712', 'Dr. Ruiz'),
      ...Array.from({ length: AFTERNOON }, (_, index) =>
        book(`Guest ${index}`, `${13 + index}:00`, `1206555300${index}`, 'Dr. Lee'),
      ),
    ]);
    await service.reply('STOP', '12065553005');
    ana = await DeskVisit.at(browser, service.url, `#/day/${tomorrow}`, SCREEN);
    eva = await DeskVisit.at(browser, service.url, `#/day/${tomorrow}`, SCREEN);

    // Somebody calls for an appointment; a colleague sees it at once.
    await ana.page.getByRole('link', { name: 'New appointment' }).click();
    await ana.page.getByLabel('Name (optional)').fill('Nina New');
    await ana.page.getByLabel('Mobile number').fill('206 555 4714');
    await ana.page.getByLabel('Time', { exact: true }).fill('12:00');
    await ana.page.getByLabel(/^With whom/).fill('Dr. Ruiz');
    await ana.page.getByText('1 text will go out.').waitFor();
    await ana.page.getByRole('button', { name: 'Save appointment' }).click();
    await ana.page.getByText('The appointment is saved.').waitFor();
    await eva.row('Nina New').waitFor();

    // A caller is found by the last four digits, and confirms; all of it by keyboard.
    await ana.page.getByRole('heading', { name: 'Nina New' }).waitFor();
    await keys(ana, '/');
    await ana.page.keyboard.type('4711');
    const caller = ana.row('Maria Garcia');
    await caller.getByRole('button', { name: 'Confirmed by phone: Maria Garcia' }).focus();
    await keys(ana, 'Enter');
    await ana.page.getByRole('textbox', { name: 'Note' }).focus();
    await ana.page.keyboard.type('Brings her mother');
    await keys(ana, 'Enter');
    await eva.row('Maria Garcia').getByText('Brings her mother').waitFor();
    expect(await found('Maria Garcia')).toMatchObject({ will_attend: true, answered_by: 'staff' });

    // A text by the contact holds again where staff have pressed the wrong row.
    await service.reply('Yes', '12065554712');
    await eva.row('Bob Stone').locator('.state').getByText('Confirmed').waitFor();
    await eva.row('Bob Stone').getByRole('button', { name: 'Canceled by phone: Bob Stone' }).click();
    await eva.row('Bob Stone').locator('.state').getByText('Canceled').waitFor();
    await eva.page.getByRole('button', { name: 'Undo' }).click();
    await eva.row('Bob Stone').locator('.state').getByText('Confirmed').waitFor();
    expect(await found('Bob Stone')).toMatchObject({ will_attend: true, answered_by: 'contact' });

    // A question is answered by text, though the network is away for a moment.
    await service.reply('Where can I park?', '12065554713');
    await ana.page.getByRole('link', { name: /^Inbox/ }).click();
    await ana.page.getByRole('link', { name: /^Tom Wu/ }).click();
    await ana.page.getByLabel('Write a text').fill('Behind the house.');
    await ana.page.context().setOffline(true);
    await keys(ana, 'Control+Enter');
    await ana.page.getByText('Your text is kept here.').waitFor();
    await ana.page.context().setOffline(false);
    await keys(ana, 'Control+Enter');
    await ana.page.locator('.from-us').getByText('Behind the house.').waitFor();
    await ana.page.getByText('Done', { exact: true }).waitFor();

    await cancelAfternoon();

    // Why somebody got nothing.
    await eva.row('Guest 5').getByRole('link', { name: 'Guest 5' }).click();
    const texts = eva.page.getByRole('region', { name: 'Conversation' }).getByRole('listitem');
    await texts.filter({ hasText: 'Told of the cancellation' }).getByText('they do not want texts').waitFor();
    const [label, bubble] = await Promise.all(
      ['.kind', '.bubble'].map((part) =>
        texts.filter({ hasText: 'STOP' }).first().locator(part).boundingBox(),
      ),
    );
    expect(label?.x).toBeCloseTo(bubble?.x ?? Number.NaN, 0);

    await printTomorrow();
    await passMidnight();
    expect(await service.find(asked)).toMatchObject({ will_attend: null });
    expect([...ana.complaints, ...eva.complaints]).toEqual([]);
    await Promise.all([ana.end(), eva.end()]);
  }, 120_000);

  /** The doctor falls ill; a colleague has moved one of the appointments meanwhile. */
  async function cancelAfternoon(): Promise<void> {
    const { page } = eva;
    const clicks = new CountedClicks();
    await clicks.on(page.getByRole('button', { name: 'Select' }));
    await clicks.on(page.getByRole('button', { name: 'Dr. Lee', exact: true }));
    await clicks.on(page.getByRole('button', { name: 'Afternoon' }));
    await clicks.on(page.getByRole('button', { name: 'Cancel them …' }));
    await page.getByText(`${AFTERNOON - 1} texts go out, billed as ${AFTERNOON - 1}.`).waitFor();
    const { reminder_id: id } = await found('Guest 0');
    await fetch(`${service.url}/reminder/${String(id)}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ appointment_time: `${tomorrow}T08:30` }),
    });
    await clicks.on(page.getByRole('button', { name: `Cancel ${AFTERNOON}, send ${AFTERNOON - 1} texts` }));

    await page.getByRole('heading', { name: '1 appointment was not changed' }).waitFor();
    const left = page.getByRole('listitem').filter({ hasText: 'Guest 0' });
    await left.getByText(/8:30\sAM.*just now/).waitFor();
    await page
      .getByText(`${AFTERNOON - 1} appointments canceled, ${AFTERNOON - 2} texts on the way.`)
      .waitFor();
    expect(clicks.count).toBeLessThanOrEqual(5);
    expect(await found('Guest 0')).toMatchObject({ canceled_by: null });
    await page.getByRole('link', { name: 'Back to the day' }).click();
    await eva.row('Guest 4').getByText('Canceled by us').waitFor();
  }

  async function printTomorrow(): Promise<void> {
    const { page } = ana;
    await page.evaluate('window.print = () => (window.isPrinting = true)');
    await page.getByRole('link', { name: 'Appointments' }).first().click();
    await page.getByRole('link', { name: /^Tomorrow/ }).click();
    await page.getByRole('link', { name: 'Print' }).click();
    await eventually(async () => expect(await page.evaluate('window.isPrinting')).toBe(true));
    await page.emulateMedia({ media: 'print' });
    const line = page.getByRole('row').filter({ hasText: 'Maria Garcia' });
    expect(await line.innerText()).toMatch(/\+1 206 555 4711[^]*Confirmed[^]*Brings her mother/);
    expect(await page.getByRole('button').count()).toBe(0);
    await page.emulateMedia({ media: null });
  }

  async function passMidnight(): Promise<void> {
    const { page } = ana;
    await page.clock.install({ time: new Date(`${day(0)}T23:59:30${offset()}`) });
    await page.goto('about:blank');
    await ana.goTo('');
    await page.getByRole('heading', { name: written(day(0)) }).waitFor();
    await page.clock.runFor(60_000);
    await page.getByRole('heading', { name: written(tomorrow) }).waitFor();
    await ana.row('Maria Garcia').waitFor();
  }
});

/** @returns by how much the clinic's clocks are off today, as -04:00 */
function offset(): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: ZONE,
    timeZoneName: 'longOffset',
  }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? '';
}
