import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions, Locator } from 'playwright-core';
import { eventually } from '../service/running-service.js';
import { launchChromium } from './chromium.js';
import { CountedClicks } from './counted-clicks.js';
import { describeInBrowser } from './describe-in-browser.js';
import { DeskVisit } from './desk-visit.js';
import { SimulatedService } from './simulated-service.js';

/** The clinic's zone. */
const ZONE = 'America/New_York';
const SCREEN = { viewport: { width: 1280, height: 800 }, timezoneId: ZONE } satisfies BrowserContextOptions;

/** Where what was printed is put, for somebody to look at it. */
const PDF_FOLDER = process.env['DESK_PICTURES'];

/** @param days from today by the clinic's calendar, as 2027-07-06 */
function day(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toLocaleDateString('en-CA', { timeZone: ZONE });
}

describeInBrowser("a receptionist's day", () => {
  let browser: Browser;
  let service: SimulatedService;
  let desk: DeskVisit;
  let phones = 0;

  beforeAll(async () => {
    browser = await launchChromium();
    service = await SimulatedService.start(0, { ORG_TIME_ZONE: ZONE });
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });
  afterEach(async () => {
    expect(desk.complaints).toEqual([]);
    await desk.end();
  });

  async function visit(hash: string, options: BrowserContextOptions = SCREEN): Promise<void> {
    desk = await DeskVisit.at(browser, service.url, hash, options);
  }

  /** An appointment of somebody new, at a wall time of the clinic's. */
  async function book(
    at: string,
    fields: Record<string, unknown> = {},
  ): Promise<{ id: string; number: string }> {
    const number = `1206555${String(2000 + phones++)}`;
    const id = await service.createReminder({
      contact_number: number,
      appointment_time: at,
      notify_window: 24 * 30,
      ...fields,
    });
    return { id, number };
  }

  async function messagesOf(id: string): Promise<{ kind: string; status: string }[]> {
    const response = await fetch(`${service.url}/reminder/${id}/messages`);
    return ((await response.json()) as { messages: { kind: string; status: string }[] }).messages;
  }

  const chooserOf = (name: string): Locator => desk.row(name).locator('label');
  const region = (name: string): Locator => desk.page.getByRole('region', { name });

  it('leads with who is coming, then the number, then with whom and where; and masks numbers by one setting', async () => {
    await book(`${day(2)}T09:00`, {
      contact_name: 'Ana Diaz',
      participant: 'Dr. Ruiz',
      location: 'Main Street',
    });
    await visit(`#/day/${day(2)}`);
    const row = desk.row('Ana Diaz');
    await row.getByText('Dr. Ruiz · Main Street').waitFor();
    const [number = ''] = /\+1 206 555 \d{4}/.exec(await row.innerText()) ?? [];
    await row.getByRole('link', { name: `Call ${number}` }).waitFor();

    await desk.page.getByRole('button', { name: 'Settings' }).click();
    await desk.page.getByLabel('Phone numbers').selectOption('Last four digits');
    await row.getByText(`••• ${number.slice(-4)}`).waitFor();
    await desk.page.reload();
    await row.getByText(`••• ${number.slice(-4)}`).waitFor();
    expect(await row.innerText()).not.toContain(number);
    await row.getByRole('button', { name: `Show number ending in ${number.slice(-4)}` }).click();
    await row.getByRole('link', { name: `Call ${number}` }).waitFor();
    await row.getByRole('button', { name: 'Hide number' }).click();
    await row.getByText(`••• ${number.slice(-4)}`).waitFor();
  });

  it('takes an answer by phone with one click, with a note, and takes it back', async () => {
    const { id } = await book(`${day(3)}T09:00`, { contact_name: 'Ben Ochoa' });
    await service.becomes(id, { reminder_sent: true });
    await visit(`#/day/${day(3)}`);
    const { page } = desk;
    const row = desk.row('Ben Ochoa');

    await row.getByRole('button', { name: 'Confirmed by phone: Ben Ochoa' }).click();
    await row.locator('.state').getByText('Confirmed').waitFor();
    expect(await service.find(id)).toMatchObject({ will_attend: true, answered_by: 'staff' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await row.getByText('Reminded', { exact: true }).waitFor();
    expect(await service.find(id)).toMatchObject({ will_attend: null, answered_by: null });

    await row.getByRole('button', { name: 'Canceled by phone: Ben Ochoa' }).click();
    await page.getByText('Ben Ochoa: Canceled by phone.').waitFor();
    await page.getByRole('textbox', { name: 'Note' }).fill('Calls again on Monday');
    await page.keyboard.press('Enter');
    await row.getByText('Calls again on Monday').waitFor();
    expect(await service.find(id)).toMatchObject({
      will_attend: false,
      answer_note: 'Calls again on Monday',
    });

    await row.getByRole('link', { name: 'Ben Ochoa' }).click();
    const entry = region('Conversation').getByRole('listitem').filter({ hasText: 'Canceled by phone ·' });
    await entry.getByText('Calls again on Monday').waitFor();
    await page.getByRole('button', { name: 'Canceled by phone: Ben Ochoa' }).click();
    await page.getByText('Ben Ochoa: taken back.').waitFor();
    expect(await service.find(id)).toMatchObject({ will_attend: null, answer_note: null });
  });

  it('notes who came and who did not, from half an hour before', async () => {
    const soon = await book(new Date(Date.now() + 10 * 60_000).toISOString(), { contact_name: 'Cleo Park' });
    const later = await book(new Date(Date.now() + 50 * 60_000).toISOString(), { contact_name: 'Dov Katz' });
    await visit(`#/appointment/${later.id}`);
    await desk.page.getByRole('button', { name: 'Confirmed by phone: Dov Katz' }).waitFor();
    expect(await desk.page.getByRole('button', { name: /^No-show/ }).count()).toBe(0);

    await desk.goTo(`#/appointment/${soon.id}`);
    await desk.page.getByRole('button', { name: 'Arrived: Cleo Park' }).click();
    await desk.page.locator('.state').getByText('Arrived').waitFor();
    expect(await service.find(soon.id)).toMatchObject({ outcome: 'attended' });
    await desk.page.getByRole('textbox', { name: 'Note' }).fill('With her mother');
    await desk.page.keyboard.press('Enter');
    await region('Conversation').getByText('With her mother').waitFor();
    await desk.page.getByRole('button', { name: 'No-show: Cleo Park' }).click();
    await desk.page.locator('.state').getByText('No-show').waitFor();
    await desk.page.getByRole('button', { name: 'Undo' }).click();
    await eventually(async () =>
      expect(await service.find(soon.id)).toMatchObject({
        outcome: 'attended',
        outcome_note: 'With her mother',
      }),
    );
  });

  it('cancels with care: shows the text before, keeps the appointment, and takes it back', async () => {
    const { id } = await book(`${day(4)}T09:00`, { contact_name: 'Eva Lund', participant: 'Dr. Ruiz' });
    await service.becomes(id, { reminder_sent: true });
    await visit(`#/appointment/${id}`);
    const { page } = desk;
    await page.getByRole('link', { name: 'Cancel appointment' }).click();
    await page.getByText('They get this text:').waitFor();
    await page.getByText(/has been canceled/).waitFor();
    expect(await service.find(id)).toMatchObject({ status: 'notified' });
    await page.getByLabel(/^Reason/).fill('Dr. Ruiz is ill');
    await page.getByRole('button', { name: 'Cancel the appointment' }).click();

    const row = desk.row('Eva Lund');
    await row.getByText('Canceled by us').waitFor();
    await row.getByText('Dr. Ruiz is ill').waitFor();
    expect(
      await page.evaluate(
        "getComputedStyle(document.querySelector('.row.is-off .who a')).textDecorationLine",
      ),
    ).toBe('line-through');
    expect(await service.find(id)).toMatchObject({ canceled_by: 'staff', cancel_reason: 'Dr. Ruiz is ill' });
    await eventually(async () =>
      expect(await messagesOf(id)).toContainEqual(expect.objectContaining({ kind: 'canceled_notice' })),
    );

    await row.getByRole('link', { name: 'Eva Lund' }).click();
    await page.getByRole('button', { name: 'Take back the cancellation' }).click();
    await page.getByText('The appointment is on again.').waitFor();
    expect(await service.find(id)).toMatchObject({ canceled_by: null });
  });

  it('tells nobody of a cancellation where that is wished', async () => {
    const { id } = await book(`${day(4)}T10:00`, { contact_name: 'Finn Moe' });
    await service.becomes(id, { reminder_sent: true });
    await visit(`#/cancel/${id}`);
    await desk.page.getByLabel('Don’t tell').check();
    await desk.page.getByText('They get no text. Make sure that somebody tells them.').waitFor();
    await desk.page.getByRole('button', { name: 'Cancel the appointment' }).click();
    await desk.row('Finn Moe').getByText('Canceled by us').waitFor();
    expect((await messagesOf(id)).map(({ kind }) => kind)).toEqual(['reminder']);
  });

  it('deletes elsewhere, and says that it is for good', async () => {
    const { id } = await book(`${day(4)}T11:00`, { contact_name: 'Gus Vega' });
    await visit(`#/appointment/${id}`);
    await desk.page.getByRole('link', { name: 'Delete …' }).click();
    await desk.page.getByText('It disappears for good').waitFor();
    await desk.page.getByRole('button', { name: 'Delete for good' }).click();
    await desk.page.getByText('Gus Vega: deleted.').waitFor();
    await desk.goTo(`#/appointment/${id}`);
    await desk.page.getByText('This appointment does not exist, or it was deleted.').waitFor();
    await desk.goTo(`#/cancel/${id}`);
    await desk.page.getByText('This appointment does not exist, or it was deleted.').waitFor();
  });

  it('cancels all of a doctor of an afternoon with five clicks, after one preview', async () => {
    const on = day(5);
    const ids: string[] = [];
    let optedOut = '';
    for (let index = 0; index < 15; index++) {
      const at = `${on}T${13 + Math.floor(index / 4)}:${String((index % 4) * 15).padStart(2, '0')}`;
      const { id, number } = await book(at, { contact_name: `Guest ${index}`, participant: 'Dr. Lee' });
      ids.push(id);
      if (index === 14) optedOut = number;
    }
    const morning = await book(`${on}T09:00`, { contact_name: 'Early Bird', participant: 'Dr. Lee' });
    const other = await book(`${on}T14:10`, { contact_name: 'Another', participant: 'Dr. Ruiz' });
    for (const id of ids) await service.becomes(id, { reminder_sent: true });
    await service.reply('STOP', optedOut);
    await visit(`#/day/${on}`);
    const { page } = desk;
    await desk.row('Guest 14').getByText('Opted out').waitFor();
    const clicks = new CountedClicks();

    await clicks.on(page.getByRole('button', { name: 'Select' }));
    await clicks.on(page.getByRole('button', { name: 'Dr. Lee', exact: true }));
    await clicks.on(page.getByRole('button', { name: 'Afternoon' }));
    await page.getByText('15 selected').waitFor();
    await clicks.on(page.getByRole('button', { name: 'Cancel them …' }));
    await page.getByText('14 texts go out, billed as 14.').waitFor();
    await page.getByText('1 person must be called: no text can tell them').waitFor();
    await page.locator('.people').getByText('Guest 14').waitFor();
    expect(await desk.seriousBarriers()).toEqual([]);
    await clicks.on(page.getByRole('button', { name: 'Cancel 15, send 14 texts' }));

    await page.getByText('15 appointments canceled, 14 texts on the way.').waitFor();
    expect(clicks.count).toBeLessThanOrEqual(5);
    await desk.row('Guest 7').getByText('Canceled by us').waitFor();
    for (const id of ids) expect(await service.find(id)).toMatchObject({ canceled_by: 'staff' });
    for (const { id } of [morning, other])
      expect(await service.find(id)).toMatchObject({ canceled_by: null });
    await eventually(async () =>
      expect(await messagesOf(ids[0] ?? '')).toContainEqual(
        expect.objectContaining({ kind: 'canceled_notice', status: 'delivered' }),
      ),
    );
  });

  it('moves what was selected by minutes, or to another day at the same times', async () => {
    const on = day(6);
    const first = await book(`${on}T09:00`, { contact_name: 'Hal Ito' });
    const last = await book(`${on}T10:30`, { contact_name: 'Ivy Roe', time_zone: 'America/Chicago' });
    await visit(`#/day/${on}`);
    const { page } = desk;
    await page.getByRole('button', { name: 'Select' }).click();
    await chooserOf('Hal Ito').click();
    await page.getByText('1 selected').waitFor();
    await chooserOf('Ivy Roe').click({ modifiers: ['Shift'] });
    await page.getByText('2 selected').waitFor();
    await page.getByRole('button', { name: 'Move them …' }).click();
    await page.getByLabel('1 h later').check();
    await page.getByRole('button', { name: /^Move 2/ }).click();
    await page.getByText(/^2 appointments moved/).waitFor();
    expect(await service.find(first.id)).toMatchObject({ appt_user_dt: `${on} 10:00:00` });

    await page.getByRole('button', { name: 'Select' }).click();
    await page
      .getByRole('group', { name: 'Select by' })
      .getByRole('button', { name: 'All', exact: true })
      .click();
    await page.getByRole('button', { name: 'Move them …' }).click();
    await page.getByLabel('Or to another day').fill(day(16));
    await page.getByRole('button', { name: /^Move 2/ }).click();
    await page.getByText(/^2 appointments moved/).waitFor();
    expect(await service.find(first.id)).toMatchObject({ appt_user_dt: `${day(16)} 10:00:00` });
    expect(await service.find(last.id)).toMatchObject({ appt_user_dt: `${day(16)} 11:30:00` });
  });

  it('keeps an answer beside what came after it, and finds what is unclear or not reached', async () => {
    const on = day(7);
    const sure = await book(`${on}T09:00`, { contact_name: 'Jo Beck' });
    const gone = await book(`${on}T10:00`, { contact_name: 'Kim Sato' });
    await book(`${on}T11:00`, { contact_name: 'Lea Wolf' });
    for (const { id } of [sure, gone]) await service.becomes(id, { reminder_sent: true });
    await service.reply('yes', sure.number);
    await service.becomes(sure.id, { will_attend: true });
    await service.reply('My mother may need the car', sure.number);
    await service.reply('you have the wrong number', gone.number);
    await visit(`#/day/${on}`);
    const { page } = desk;
    const row = desk.row('Jo Beck');
    await row.getByText('Unclear reply').waitFor();
    await row.getByText('Confirmed', { exact: true }).first().waitFor();

    await page.getByRole('button', { name: 'Unclear 1' }).click();
    await desk.row('Kim Sato').waitFor({ state: 'detached' });
    await row.waitFor();
    await page.getByRole('button', { name: 'Not reached 1' }).click();
    await desk.row('Kim Sato').getByText('Not reached').waitFor();
    expect(await page.locator('.row').count()).toBe(1);

    const [followUp] = (
      (await (await fetch(`${service.url}/follow-ups`)).json()) as {
        follow_ups: { id: string; reminder_id: string }[];
      }
    ).follow_ups.filter(({ reminder_id }) => reminder_id === sure.id);
    await fetch(`${service.url}/follow-ups/${followUp?.id}/handled`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ by: 'Maria', note: 'Comes by bus' }),
    });
    await page.getByRole('button', { name: /^All/ }).click();
    await row.getByText('Maria: Comes by bus').waitFor();
  });

  it('has room for twelve appointments, and is where it was when one comes back', async () => {
    const on = day(8);
    for (let index = 0; index < 30; index++)
      await book(
        `${on}T${String(8 + Math.floor(index / 4)).padStart(2, '0')}:${String((index % 4) * 15).padStart(2, '0')}`,
        {
          contact_name: `Visitor ${index}`,
          participant: 'Dr. Ruiz',
          location: 'Main Street',
        },
      );
    await visit(`#/day/${on}`);
    const { page } = desk;
    await desk.row('Visitor 29').waitFor();
    const twelfth = await desk.row('Visitor 11').boundingBox();
    expect((twelfth?.y ?? Number.NaN) + (twelfth?.height ?? Number.NaN)).toBeLessThanOrEqual(800);
    // The rows of before are gone by the time that those of the filter are asked for.
    const asked = page.waitForRequest(/\/reminder\?/);
    await page.getByRole('button', { name: /^No answer yet/ }).click();
    await asked;
    await desk.row('Visitor 25').getByRole('link', { name: 'Visitor 25' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Visitor 25' }).waitFor();
    expect(await page.evaluate('scrollY')).toBe(0);
    await page.getByRole('link', { name: 'Back to the day' }).click();
    await desk.row('Visitor 25').waitFor();
    await eventually(async () => expect(await page.evaluate('scrollY')).toBeGreaterThan(200));
    await page.locator('a:focus').filter({ hasText: 'Visitor 25' }).waitFor();
    expect(await page.getByRole('button', { name: /^No answer yet/ }).getAttribute('aria-pressed')).toBe(
      'true',
    );
  });

  it('shows days and times by the clinic’s clock, and names the viewer’s where it differs', async () => {
    const on = day(9);
    await book(`${on}T00:30`, { contact_name: 'Mia Night' });
    await book(`${on}T23:30`, { contact_name: 'Ned Late', time_zone: 'America/New_York' });
    await visit(`#/day/${on}`, { ...SCREEN, timezoneId: 'America/Los_Angeles' });
    const whenOf = async (name: string): Promise<string> =>
      (await desk.row(name).locator('.when').innerText()).replaceAll('\u202f', ' ');
    expect(await whenOf('Mia Night')).toMatch(/^12:30 AM\n.*9:30 PM here$/);
    expect(await whenOf('Ned Late')).toBe('11:30 PM\n8:30 PM here');
    await desk.page.getByText('New York time', { exact: true }).waitFor();
    await desk.page.getByRole('button', { name: 'All 2' }).waitFor();
    await desk.end();

    await visit(`#/day/${on}`);
    expect(await whenOf('Mia Night')).toBe('12:30 AM');
    expect(await desk.page.getByText('New York time', { exact: true }).count()).toBe(0);
  });

  it('is at today again after midnight, and leads to what was earlier only where something was', async () => {
    desk = await DeskVisit.at(browser, service.url, '#/call', SCREEN);
    const { page } = desk;
    const evening = new Date(`${day(0)}T23:59:30${offsetOf(`${day(0)}T12:00:00Z`)}`);
    await page.clock.install({ time: evening });
    await page.goto('about:blank');
    await desk.goTo('');
    const written = (date: string): string =>
      new Date(`${date}T12:00:00Z`).toLocaleDateString('en-US', {
        weekday: 'long',
        month: 'long',
        day: 'numeric',
        timeZone: 'UTC',
      });
    await page.getByRole('heading', { name: written(day(0)) }).waitFor();
    await page.clock.runFor(60_000);
    await page.getByRole('heading', { name: written(day(1)) }).waitFor();
    await page
      .getByRole('link', { name: /^Today/ })
      .and(page.locator('[aria-current=date]'))
      .waitFor();

    await book(`${day(1)}T07:00`, { contact_name: 'Pia Dawn' });
    await desk.row('Pia Dawn').waitFor();
    const earlier = page.getByRole('button', { name: 'Show earlier today' });
    expect(await earlier.count()).toBe(0);
    await page.clock.fastForward('09:30:00');
    await earlier.click();
    await desk.row('Pia Dawn').waitFor();
    await earlier.waitFor({ state: 'detached' });
  });

  it('prints a day: everything on paper, nothing to press', async () => {
    const on = day(10);
    for (let index = 0; index < 60; index++)
      await book(
        `${on}T${String(8 + Math.floor(index / 6)).padStart(2, '0')}:${String((index % 6) * 10).padStart(2, '0')}`,
        {
          contact_name: `Patron ${index}`,
          participant: 'Dr. Ruiz',
          location: 'Main Street',
        },
      );
    await visit(`#/day/${on}`);
    const { page } = desk;
    await page.evaluate('window.print = () => (window.isPrinting = true)');
    await page.getByRole('link', { name: 'Print' }).click();
    await page.getByText('60 appointments').first().waitFor();
    await page.waitForFunction('window.isPrinting');
    const line = page.getByRole('row').filter({ hasText: 'Patron 59' });
    expect(await line.innerText()).toMatch(/\+1 206 555 \d{4}[^]*Dr\. Ruiz, Main Street/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    for (const format of ['A4', 'Letter']) {
      const pdf = await page.pdf({ format, ...(PDF_FOLDER && { path: `${PDF_FOLDER}/day-${format}.pdf` }) });
      expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2);
    }
  });

  it('fills in the day one comes from, says what else there is, and is filled in by keyboard', async () => {
    const on = day(11);
    const { number, id } = await book(`${on}T09:00`, { contact_name: 'Ola Berg', participant: 'Dr. Ruiz' });
    await visit(`#/day/${on}`);
    const { page } = desk;
    await desk.row('Ola Berg').waitFor();
    await page.getByRole('link', { name: 'New appointment' }).click();
    await page.getByRole('heading', { name: 'New appointment' }).waitFor();
    expect(await page.getByLabel('Day', { exact: true }).inputValue()).toBe(on);
    for (const target of [
      page.getByLabel('Day', { exact: true }),
      page.getByRole('button', { name: 'Save appointment' }),
    ]) {
      const box = await target.boundingBox();
      expect((box?.y ?? Number.NaN) + (box?.height ?? Number.NaN)).toBeLessThanOrEqual(800);
    }
    await page.getByLabel('Name (optional)').focus();
    await page.keyboard.type('Ola Berg');
    await page.keyboard.press('Tab');
    await page.keyboard.type(number.slice(1));
    await page.keyboard.press('Tab');
    await page.keyboard.type(on.replace(/(\d+)-(\d+)-(\d+)/, '$2$3$1'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('0900AM');
    await page.getByText('Already has an appointment at this time: 9:00 AM, Dr. Ruiz.').waitFor();
    expect(await page.getByRole('link', { name: 'Look at it' }).getAttribute('href')).toBe(
      `#/appointment/${id}`,
    );
    await page.keyboard.press('ArrowUp');
    await page.getByLabel('2 days before').focus();
    await page.keyboard.press('Space');
    await page
      .getByText('Also on this day: 9:00 AM, Dr. Ruiz.')
      .or(page.getByText('Already has'))
      .first()
      .waitFor();
    await page.getByText(/^2 texts will go out|^1 text will go out/).waitFor();
    await page.getByLabel('Name (optional)').focus();
    await page.keyboard.press('Enter');
    await page.getByText('The appointment is saved.').waitFor();
    await page.getByRole('heading', { name: 'Ola Berg' }).waitFor();
  });
});

/** @returns the offset of the clinic's clocks then, as -04:00 */
function offsetOf(at: string): string {
  const { value = '' } =
    new Intl.DateTimeFormat('en-US', { timeZone: ZONE, timeZoneName: 'longOffset' })
      .formatToParts(new Date(at))
      .find(({ type }) => type === 'timeZoneName') ?? {};
  return value.replace('GMT', '');
}
