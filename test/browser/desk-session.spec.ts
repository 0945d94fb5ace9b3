import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { bearer, FULL_KEY, GUARDED, GuardedService, READ_KEY } from '../security/guarded-service.js';
import { launchChromium } from './chromium.js';
import { describeInBrowser } from './describe-in-browser.js';
import { dayOf, DeskVisit } from './desk-visit.js';

describeInBrowser('signing in at the front desk', () => {
  let browser: Browser;
  let service: GuardedService;
  let desk: DeskVisit;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    service = await GuardedService.start(GUARDED);
    const created = await service.fetch('/reminder', {
      method: 'POST',
      headers: { ...bearer(FULL_KEY), 'content-type': 'application/json' },
      body: JSON.stringify({
        contact_number: '12223334444',
        appointment_time: new Date(Date.now() + 2 * 3_600_000).toISOString(),
        notify_window: 24,
        participant: 'Dr. Lee',
      }),
    });
    expect(created.status).toBe(201);
    desk = await DeskVisit.at(browser, service.url, dayOf(2));
  });
  afterEach(async () => {
    expect(desk.complaints).toEqual([]);
    await desk.end();
    await service.stop();
  });

  async function signIn(key: string): Promise<void> {
    await desk.page.getByLabel('API key').fill(key);
    await desk.page.keyboard.press('Enter');
  }

  it('takes no other key than one of the service’s, and shows nothing before', async () => {
    const { page } = desk;
    await signIn('wrong-wrong-wrong-wrong-wrong');

    await page.getByRole('alert').getByText('This key is not known here.').waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.getByLabel('API key').getAttribute('aria-invalid')).toBe('true');
    expect(await desk.seriousBarriers()).toEqual([]);
  });

  it('opens with a key, keeps it from scripts, and closes again', async () => {
    const { page } = desk;
    await signIn(FULL_KEY);
    await desk.row('Dr. Lee').waitFor();
    await page.getByText('Live', { exact: true }).waitFor();

    expect(await page.context().cookies()).toMatchObject([
      { name: 'desk_session', httpOnly: true, sameSite: 'Strict' },
    ]);
    expect(await page.evaluate('JSON.stringify([document.cookie, { ...localStorage }])')).not.toContain(
      FULL_KEY,
    );
    await page.reload();
    await desk.row('Dr. Lee').waitFor();

    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByText('Signed in as office').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('API key').waitFor();
    expect(await page.getByText('Dr. Lee').count()).toBe(0);
    expect(await page.context().cookies()).toEqual([]);
  });

  it('lets a key that may only read look, and offers it no change', async () => {
    const { page } = desk;
    await signIn(READ_KEY);
    await desk
      .row('Dr. Lee')
      .getByText(/^••• \d{4}$/)
      .waitFor();
    expect(await page.getByRole('button', { name: /by phone/ }).count()).toBe(0);

    await page.getByRole('link', { name: 'Dr. Lee' }).click();
    await page.getByRole('region', { name: 'Conversation' }).getByRole('listitem').first().waitFor();
    expect(await page.getByRole('link', { name: 'Cancel appointment' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'New appointment' }).count()).toBe(0);
  });

  it('asks again where the session has ended, and says so', async () => {
    const { page } = desk;
    await signIn(FULL_KEY);
    await desk.row('Dr. Lee').waitFor();
    await page.context().clearCookies();

    await page.getByRole('button', { name: /^Coming/ }).click();

    await page.getByText('Your session has ended').waitFor();
    await signIn(FULL_KEY);
    // It goes on where it was.
    await page.getByRole('button', { name: /^Coming/, pressed: true }).waitFor();
    await page.getByRole('button', { name: /^All/ }).click();
    await desk.row('Dr. Lee').waitFor();
  });
});
