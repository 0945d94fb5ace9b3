import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { eventually } from '../service/running-service.js';
import { launchChromium } from './chromium.js';
import { describeInBrowser } from './describe-in-browser.js';
import { SimulatedService } from './simulated-service.js';

const HOSTILE = '<img src=x onerror="document.title=\'owned\'">';

describeInBrowser('the simulated phone', () => {
  let browser: Browser;
  let service: SimulatedService;
  let page: Page;
  /** What the browser complained of: a broken script, or something that the page's security policy forbids. */
  let complaints: string[];

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    service = await SimulatedService.start();
    page = await openPage();
  });
  afterEach(async () => {
    await page.context().close();
    await service.stop();
  });

  async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext(options);
    const opened = await context.newPage();
    complaints = [];
    opened.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    opened.on('pageerror', (error) => complaints.push(String(error)));
    await opened.goto(`${service.url}/simulator`);
    await opened.getByText('Live', { exact: true }).waitFor();
    return opened;
  }

  const textsSaying = (words: string): Locator => page.locator('#texts').getByText(words);

  async function willAttend(id: string, answer: boolean): Promise<void> {
    await eventually(async () => expect(await service.find(id)).toMatchObject({ will_attend: answer }));
  }

  /** Walks by Tab alone until an element has the focus. */
  async function tabTo(target: Locator): Promise<void> {
    await target.waitFor();
    const focused = target.and(page.locator(':focus'));
    for (let steps = 0; steps < 30; steps++) {
      if ((await focused.count()) > 0) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('the Tab key does not lead there');
  }

  it('shows a reminder as it arrives, and takes the answer to the service', async () => {
    const id = await service.createReminder({ location: 'West Side Mechanics', participant: 'Joe' });

    await textsSaying('at West Side Mechanics with Joe').waitFor();
    await page.getByLabel('Text to the service').fill('yes');
    await page.getByRole('button', { name: 'Send' }).click();

    await willAttend(id, true);
    await textsSaying('Your appointment has been marked confirmed.').waitFor();
    expect(await page.locator('#texts .bubble').allInnerTexts()).toEqual([
      expect.stringContaining('You have an appointment on'),
      'yes',
      '[West Side]\nThank you! Your appointment has been marked confirmed.',
    ]);
    expect(await page.getByLabel('Text to the service').inputValue()).toBe('');
    expect(complaints).toEqual([]);
  });

  it('tells a newcomer a command that makes a text arrive', async () => {
    const command = await page.getByLabel('Command that creates a reminder').innerText();

    const [, address] = /curl -X POST (\S+)/.exec(command) ?? [];
    const [, json] = /-d '([^']+)'/.exec(command) ?? [];
    expect(address).toBe(`${service.url}/reminder`);
    await service.createReminder(JSON.parse(json ?? '') as Record<string, unknown>);

    await textsSaying('You have an appointment on').waitFor();
    expect(await page.getByRole('heading', { level: 2 }).innerText()).toBe('+1 222 333 4444');
    expect(await page.getByRole('link', { name: 'API docs' }).first().getAttribute('href')).toBe('docs');
  });

  it('works by keyboard alone', async () => {
    const id = await service.createReminder();
    await service.createReminder({ contact_number: '12225550001' });
    await page.getByRole('link', { name: '+1 222 555 0001' }).waitFor();

    await tabTo(page.getByRole('link', { name: '+1 222 333 4444' }));
    await page.keyboard.press('Enter');
    await tabTo(page.getByRole('button', { name: 'Yes' }));
    await page.keyboard.press('Space');
    await willAttend(id, true);

    await tabTo(page.getByLabel('Text to the service'));
    await page.keyboard.type('no');
    await page.keyboard.press('Enter');
    await willAttend(id, false);
    await textsSaying('marked canceled').waitFor();
  });

  it('shows hostile texts as what they are: text', async () => {
    await service.createReminder({ location: HOSTILE });
    await textsSaying(HOSTILE).waitFor();

    await page.getByLabel('Text to the service').fill(HOSTILE);
    await page.keyboard.press('Enter');

    await textsSaying('did not understand').waitFor();
    expect(await page.locator('#texts .from-phone .bubble').innerText()).toBe(HOSTILE);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.title()).toBe('Simulated phones');
    expect(complaints).toEqual([]);
  });

  it('counts and announces what arrives on a phone that is not open', async () => {
    await service.createReminder();
    await textsSaying('You have an appointment').waitFor();
    await service.createReminder({ contact_number: '12225550001' });

    await page.getByRole('link', { name: '+1 222 555 0001' }).getByText('1 unread').waitFor();
    expect(await page.title()).toBe('(1) Simulated phones');
    expect(await page.getByRole('log', { name: 'New texts' }).innerText()).toContain(
      'New text on +1 222 555 0001: [West Side] You have an appointment',
    );

    await page.getByRole('link', { name: '+1 222 555 0001' }).click();
    await page.getByRole('heading', { name: '+1 222 555 0001' }).waitFor();
    expect(await page.title()).toBe('Simulated phones');
  });

  it('lets a person write from any number, and never sends a draft from another phone', async () => {
    await service.createReminder();
    await textsSaying('You have an appointment').waitFor();
    await page.getByLabel('Text to the service').fill('half a thou');

    await page.getByText('Write from another number').click();
    await page.getByLabel('Number of the phone').fill('abc');
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByText('Enter a number of 3 to 15 digits').waitFor();
    await page.getByLabel('Number of the phone').fill('+1 (206) 555-0199');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '+1 206 555 0199' }).waitFor();
    expect(await page.getByLabel('Text to the service').inputValue()).toBe('');
    await page.keyboard.type('Who is this?');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('It is Joe.');
    await page.keyboard.press('Enter');
    await textsSaying('Who is this?').waitFor();
    expect(await page.locator('#texts .from-phone .bubble').innerText()).toBe('Who is this?\nIt is Joe.');

    await page.goBack();
    await page.getByRole('heading', { name: '+1 222 333 4444' }).waitFor();
    expect(await page.getByLabel('Text to the service').inputValue()).toBe('half a thou');
  });

  it('says so when the service does not take a reply, and keeps it', async () => {
    await service.createReminder();
    await textsSaying('You have an appointment').waitFor();
    await page.route('**/simulator/texts', (route) =>
      route.fulfill({
        status: 503,
        json: { message: 'the text was not taken: POST /inbound/simulator answered 503' },
      }),
    );

    await page.getByLabel('Text to the service').fill('yes');
    await page.keyboard.press('Enter');

    await page.getByRole('alert').getByText('was not taken: POST /inbound/simulator answered 503').waitFor();
    expect(await page.getByLabel('Text to the service').inputValue()).toBe('yes');
  });

  it('says when the service is away, and goes on by itself when it is back', async () => {
    const { port } = service;
    await service.stop();
    await page.getByText('The service does not answer').waitFor();

    service = await SimulatedService.start(port);
    await page.getByText('Live', { exact: true }).waitFor();
    await service.createReminder();
    await textsSaying('You have an appointment').waitFor();
  });

  it('keeps the last text in view on a small phone', async () => {
    await page.setViewportSize({ width: 320, height: 568 });
    await service.createReminder({ location: 'L'.repeat(128) });
    await textsSaying('You have an appointment').waitFor();
    for (const answer of ['Yes', 'No']) await page.getByRole('button', { name: answer }).click();
    await textsSaying('marked canceled').waitFor();

    await page.getByText('Write from another number').click();

    await eventually(async () => {
      const last = await textsSaying('marked canceled').boundingBox();
      const composer = await page.locator('#composer').boundingBox();
      expect((last?.y ?? Infinity) + (last?.height ?? 0)).toBeLessThan(composer?.y ?? 0);
    });
  });

  it.each([320, 390, 1200, 2560])('needs no sideways scrolling at %i px', async (width) => {
    await service.createReminder({ location: 'L'.repeat(128) });
    await textsSaying('You have an appointment').waitFor();

    await page.setViewportSize({ width, height: 700 });

    const scrollWidth = async (): Promise<unknown> => page.evaluate('document.documentElement.scrollWidth');
    expect(await scrollWidth()).toBe(width);
    await page.getByRole('link', { name: 'Make a text arrive' }).click();
    await page.getByRole('heading', { name: 'Make a text arrive here' }).waitFor();
    expect(await scrollWidth()).toBe(width);
  });
});
