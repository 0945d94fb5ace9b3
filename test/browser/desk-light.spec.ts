import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { DataSource } from 'typeorm';
import { Message, PRIORITY } from '../../src/messaging/messages/message.entity.js';
import { connectDatabase } from '../../src/platform/database/connection/open.js';
import { newId } from '../../src/platform/identifier.js';
import { Reminder } from '../../src/reminders/appointment/reminder.entity.js';
import type { TestDatabase } from '../databases/databases.js';
import { databases } from '../databases/databases.js';
import { ServiceProcess } from '../service/service-process.js';
import { launchChromium } from './chromium.js';
import { describeInBrowser } from './describe-in-browser.js';
import { viewDesk } from './desk-view.js';
import { dayOf } from './desk-visit.js';

const APPOINTMENTS = 10_000;
const ROWS_A_STATEMENT = 500;
const MAX_BYTES = 150_000;

/** As it is built, which is how it comes to whoever works with it. */
describeInBrowser(`the front desk, with ${APPOINTMENTS} appointments on the day`, () => {
  let browser: Browser;
  let database: TestDatabase;
  let service: ServiceProcess;

  beforeAll(async () => {
    browser = await launchChromium();
    const [embedded] = databases();
    if (!embedded) throw new Error('there is always the embedded database');
    database = await embedded.create();
    const connected = await connectDatabase(database.url, [Reminder, Message]);
    await book(connected);
    await connected.destroy();
    service = ServiceProcess.start({ DATABASE_URL: database.url, SMS_CARRIER: 'simulator' });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    service.child.kill();
    await service.exited;
    await database.drop();
  });

  it('comes whole in under 150 kB, and for less than half of that when it comes again', async () => {
    const context = await browser.newContext({ locale: 'en-US' });
    const bytes: number[] = [];
    for (const visit of ['first', 'second', 'third']) {
      const page = await context.newPage();
      bytes.push((await viewDesk(page, `${await service.url()}/desk${dayOf(24)}`)).bytes);

      expect({ visit, rows: await page.locator('.row').count() }).toEqual({ visit, rows: 50 });
      expect(await page.getByRole('navigation', { name: 'Days' }).innerText()).toContain(
        String(APPOINTMENTS),
      );
      await page.close();
    }
    await context.close();
    const [first = Number.NaN, ...later] = bytes;
    expect(first).toBeLessThan(MAX_BYTES);
    for (const again of later) expect(again).toBeLessThan(MAX_BYTES / 2);
  });
});

/** Appointments over the whole of tomorrow, each with a reminder that has been delivered. */
async function book({ manager }: DataSource): Promise<void> {
  const now = new Date();
  const midnight = new Date(new Date(now).setHours(24, 0, 0, 0)).getTime();
  for (let begun = 0; begun < APPOINTMENTS; begun += ROWS_A_STATEMENT) {
    const reminders = Array.from({ length: ROWS_A_STATEMENT }, (_, index) => {
      const reminder = Reminder.scheduled(newId(), detailsOf(begun + index, midnight), now);
      return Object.assign(reminder, { status: 'notified', reminderSent: true });
    });
    const messages = reminders.map(({ id, contactNumber }) =>
      Message.planned(newId(), now, {
        kind: 'reminder',
        reminderId: id,
        recipient: contactNumber,
        windowHours: 48,
        priority: PRIORITY.reminder,
        sendAt: now,
        notAfter: now,
        sentAt: now,
        status: 'delivered',
        body: '[West Side] You have an appointment tomorrow at Main Street with Dr. Ruiz.',
      }),
    );
    await manager.insert(Reminder, reminders);
    await manager.insert(Message, messages);
  }
}

function detailsOf(index: number, midnight: number): Parameters<typeof Reminder.scheduled>[1] {
  return {
    contactNumber: `1206${String(2_000_000 + index)}`,
    appointmentAt: new Date(midnight + Math.floor((index * 86_400_000) / APPOINTMENTS)),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    notifyWindows: [48],
    location: 'Main Street',
    participant: 'Dr. Ruiz',
    language: null,
  };
}
