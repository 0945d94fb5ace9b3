import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { eventually } from '../service/running-service.js';
import { launchChromium } from './chromium.js';
import { describeInBrowser } from './describe-in-browser.js';
import { DeskVisit } from './desk-visit.js';
import { SimulatedService } from './simulated-service.js';

const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
const HOUR_MS = 3_600_000;

describeInBrowser("the front desk's inbox", () => {
  let browser: Browser;
  let service: SimulatedService;
  let desk: DeskVisit;
  const others: DeskVisit[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
    service = await SimulatedService.start();
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });
  afterEach(async () => {
    for (const visit of [desk, ...others.splice(0)]) {
      expect(visit.complaints).toEqual([]);
      await visit.end();
    }
  });

  const visit = (hash: string, options: BrowserContextOptions = DESKTOP): Promise<DeskVisit> =>
    DeskVisit.at(browser, service.url, hash, options);
  const ask = async <T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: object,
  ): Promise<T> => {
    const response = await fetch(`${service.url}${path}`, {
      method,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text === '' ? {} : JSON.parse(text)) as T;
  };
  /** Somebody with an appointment tomorrow, reminded of it. */
  async function remind(name: string, number: string, fields: Record<string, unknown> = {}): Promise<string> {
    const id = await service.createReminder({
      contact_number: number,
      contact_name: name,
      appointment_time: new Date(Date.now() + 24 * HOUR_MS).toISOString(),
      notify_window: [48, 2],
      participant: 'Dr. Lee',
      ...fields,
    });
    await service.becomes(id, { reminder_sent: true });
    return id;
  }
  const textsTo = async (number: string): Promise<(string | null)[]> =>
    (
      await ask<{ messages: { direction: string; text: string | null }[] }>(
        'GET',
        `/contacts/${number}/messages`,
      )
    ).messages.flatMap(({ direction, text }) => (direction === 'outbound' ? [text] : []));

  it('shows who has written, unread first, as it comes in, and what was said in the order of time', async () => {
    await remind('Maria Garcia', '12065551001');
    await remind('Bob Stone', '12065551002');
    await service.reply('Can I bring my dog?', '12065551001');
    await ask('PUT', '/conversations/12065551001/read', {});
    desk = await visit('#/inbox');
    const { page } = desk;
    const list = page.getByRole('region', { name: 'Conversations' });
    await list.getByRole('link', { name: /Maria Garcia/ }).waitFor();

    await service.reply('Where can I park?', '12065551002');
    await list.getByRole('link', { name: /Bob Stone/ }).waitFor();
    expect((await list.getByRole('link').allInnerTexts())[0]).toContain('Bob Stone');
    await page.getByText('1 conversation with unread texts').waitFor({ state: 'attached' });

    await list.getByRole('link', { name: /Bob Stone/ }).click();
    const texts = page.getByRole('region', { name: 'Conversation', exact: true });
    await texts.getByText('Where can I park?').waitFor();
    const said = await texts.getByRole('listitem').allInnerTexts();
    expect(said.findIndex((text) => text.includes('Where can I park?'))).toBeGreaterThan(0);
    expect(said.at(-1)).toMatch(/Goes out/);
    const sideOf = async (side: string): Promise<number> =>
      (await texts.locator(side).last().boundingBox())?.x ?? Number.NaN;
    expect(await sideOf('.from-us')).toBeGreaterThan(await sideOf('.from-them'));
    await page.getByRole('complementary', { name: 'Appointments' }).getByText('Dr. Lee').waitFor();
    // It is open, and so it is read.
    await eventually(async () =>
      expect(await ask('GET', '/conversations/12065551002')).toMatchObject({ unread: 0 }),
    );
    expect(await desk.seriousBarriers()).toEqual([]);
  });

  it('answers with Ctrl + Enter, tells what it costs before, and is done then, until they write again', async () => {
    await remind('Carla Diaz', '12065551003');
    await service.reply('Where can I park?', '12065551003');
    desk = await visit('#/inbox/12065551003');
    const { page } = desk;
    await page.getByText('Needs an answer', { exact: true }).last().waitFor();

    const box = page.getByLabel('Write a text');
    await box.fill('x'.repeat(161));
    await page.getByText('161 characters, billed as 2 texts').waitFor();
    await box.fill('ж'.repeat(700));
    await page.getByText('This is too long. It must fit into 10 texts.').waitFor();
    await box.fill('Behind the house.');
    await page.getByText('17 characters, billed as 1 text').waitFor();
    await page.keyboard.press('Control+Enter');

    await page.locator('.from-us').getByText('Behind the house.').waitFor();
    await page.getByText('Done', { exact: true }).waitFor();
    expect(await box.inputValue()).toBe('');
    expect(await textsTo('12065551003')).toContain('Behind the house.');
    expect(await ask('GET', '/conversations/12065551003')).toMatchObject({
      needs_answer: false,
      follow_ups: [],
    });

    await service.reply('Is it free? And how long?', '12065551003');
    await page.getByText('Is it free? And how long?').last().waitFor();
    await page.getByRole('button', { name: 'Mark as done' }).click();
    await page.getByRole('button', { name: 'Needs an answer after all' }).click();
    await page.getByRole('button', { name: 'Mark as done' }).waitFor();
  });

  it('keeps what is being typed, whatever comes in, wherever one looks, and through a lost connection', async () => {
    await remind('Dora Klein', '12065551004');
    await service.reply('What do I need to bring?', '12065551004');
    desk = await visit('#/inbox/12065551004');
    const { page } = desk;
    const box = page.getByLabel('Write a text');
    await box.pressSequentially('Please bring ');

    await service.reply('And when does it end?', '12065551004');
    await ask('POST', '/contacts/12065551004/messages', { text: 'A colleague answers.' });
    await page.getByText('A colleague answers.').last().waitFor();
    await page.keyboard.type('your card');
    expect(await box.inputValue()).toBe('Please bring your card');

    await page.getByRole('link', { name: /^Whom to call/ }).click();
    await page.getByRole('heading', { name: 'Whom to call' }).waitFor();
    await page.goBack();
    await page.getByText('A colleague answers.').last().waitFor();
    expect(await box.inputValue()).toBe('Please bring your card');

    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Your text is kept here.').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.locator('.from-us').getByText('Please bring your card').waitFor();
    expect((await textsTo('12065551004')).filter((text) => text === 'Please bring your card')).toHaveLength(
      1,
    );
  });

  it('says in plain words why a text cannot be sent', async () => {
    await remind('Emil Voss', '12065551005');
    desk = await visit('#/inbox/12065551005');
    const { page } = desk;
    const box = page.getByLabel('Write a text');
    await box.fill('Reply CANCEL to cancel your appointment');
    await page.keyboard.press('Control+Enter');
    await page.getByText('This cannot be sent: it offers a word such as STOP').waitFor();

    // The page has not heard of it when the text is sent.
    await page.route('**/opt-outs/*', (route) => route.abort());
    await ask('PUT', '/opt-outs/12065551005');
    await box.fill('See you tomorrow');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Not sent: they do not want texts. Please call instead.').waitFor();
    expect(await box.inputValue()).toBe('See you tomorrow');
    await page.unroute('**/opt-outs/*');
    await page.getByText('They do not want texts. Please call instead.', { exact: true }).waitFor();
  });

  it('keeps quick answers by language, and puts one where one is typing', async () => {
    await remind('Flor Ruiz', '12065551006', { language: 'es' });
    desk = await visit('#/inbox/12065551006');
    const { page } = desk;
    await page.getByRole('button', { name: 'Edit quick answers' }).click();
    await page.getByLabel('Name').fill('Aparcar');
    await page.getByLabel('Text', { exact: true }).fill('Detrás de la casa.');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByRole('button', { name: 'Aparcar' }).waitFor();
    expect(await desk.seriousBarriers()).toEqual([]);
    await page.getByRole('button', { name: 'Close' }).click();

    await page.getByLabel('Write a text').fill('Hola, Flor.');
    await page.getByRole('button', { name: 'Aparcar' }).click();
    expect(await page.getByLabel('Write a text').inputValue()).toBe('Hola, Flor. Detrás de la casa.');
    const { quick_answers: kept } = await ask<{ quick_answers: object[] }>(
      'GET',
      '/quick-answers?language=es',
    );
    expect(kept).toMatchObject([{ title: 'Aparcar', text: 'Detrás de la casa.' }]);

    await page.getByRole('button', { name: 'Edit quick answers' }).click();
    await page.getByRole('button', { name: 'Delete' }).click();
    await eventually(async () => expect(await ask('GET', '/quick-answers')).toEqual({ quick_answers: [] }));
  });

  it('finds somebody from anywhere by the last digits, a name or an id, and shows all there is of them', async () => {
    const id = await remind('Grete Maier', '12065557788', { external_id: 'K-4711' });
    await service.reply('Where can I park?', '12065557788');
    desk = await visit('#/call');
    const { page } = desk;
    await page.getByRole('heading', { name: 'Whom to call' }).waitFor();
    for (const wanted of ['7788', 'maier gr', 'K-4711', id]) {
      await page.locator('h1').click();
      await page.keyboard.press('/');
      await page.keyboard.type(wanted);
      await page
        .getByRole('link', { name: /Grete Maier/ })
        .first()
        .waitFor();
      expect(await page.getByRole('searchbox').inputValue()).toBe(wanted);
      expect(await page.locator(':focus').getAttribute('id')).toBe('search');
    }
    expect(await desk.seriousBarriers()).toEqual([]);
    await page
      .getByRole('link', { name: /^Grete Maier/ })
      .first()
      .click();

    await page.getByRole('heading', { name: 'Grete Maier' }).waitFor();
    await page.getByText('This number gets texts.').waitFor();
    await page.getByText('Where can I park?').first().waitFor();
    await page.getByRole('button', { name: 'Send no more texts' }).click();
    await page.getByRole('button', { name: 'Send no more texts' }).click();
    await page.getByText('Staff have noted that they do not want texts.').waitFor();
    expect(await desk.seriousBarriers()).toEqual([]);
  });

  it('erases a person only once the end of their number is typed', async () => {
    await remind('Hugo Erdmann', '12065559911');
    desk = await visit('#/contact/12065559911');
    const { page } = desk;
    await page.getByRole('button', { name: 'Erase everything …' }).click();
    const erase = page.getByRole('button', { name: 'Erase everything', exact: true });
    await page.getByLabel(/^To confirm/).fill('1199');
    await page.keyboard.press('Enter');
    expect(await erase.getAttribute('aria-disabled')).toBe('true');

    await page.getByLabel(/^To confirm/).fill('9911');
    await erase.click();
    await page.getByRole('heading', { name: 'Inbox' }).waitFor();
    expect(await textsTo('12065559911')).toEqual([]);
  });

  it('is led to from a row of the day', async () => {
    await remind('Ida Horn', '12065550077', {
      appointment_time: new Date(Date.now() + 1000 + HOUR_MS / 60).toISOString(),
      notify_window: 1,
    });
    desk = await visit('#/search/Ida Horn');
    const { page } = desk;
    await page.getByRole('link', { name: 'Conversation with ••• 0077' }).click();
    await page.getByRole('heading', { name: 'Ida Horn' }).waitFor();
  });
});
