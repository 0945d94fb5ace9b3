import type { Browser } from 'playwright-core';
import { chromiumPath, launchChromium, NO_CHROMIUM } from '../../browser/chromium.js';
import type { DeskView } from '../../browser/desk-view.js';
import { viewDesk } from '../../browser/desk-view.js';
import { API_KEY } from '../../chaos/service.js';
import type { Bench, Figure, Measurement } from '../measurement.js';
import { median } from '../statistics.js';
import { BLOCK, WaitingRows } from '../waiting-rows.js';

const DAY_MS = 86_400_000;
const TIMES = 7;
const AIM_MS = 1_000;

/** From the address to an appointment that can be read, in a browser that has nothing in its cache. */
export const desk: Measurement = {
  name: 'desk',
  async run(bench: Bench): Promise<Figure[]> {
    if (chromiumPath() === undefined) {
      console.error(`SKIPPED: the front desk's first view.\n  Why: ${NO_CHROMIUM}`);
      return [];
    }
    const installation = await bench.open('desk');
    const browser = await launchChromium();
    const views: DeskView[] = [];
    try {
      // Due over the whole of tomorrow, for appointments over the whole of the next day.
      const tomorrow = (Math.floor(Date.now() / DAY_MS) + 1) * DAY_MS;
      const rows = new WaitingRows(installation.database);
      await rows.prepare();
      const dueAt = Array.from({ length: BLOCK }, (_, index) => tomorrow + (index * DAY_MS) / BLOCK);
      await rows.addBlock(
        0,
        dueAt.map((at) => new Date(at)),
      );
      await installation.startReplica({});
      for (let time = 0; time < TIMES; time++)
        views.push(await view(browser, installation.url, tomorrow + DAY_MS));
    } finally {
      await browser.close();
      await installation.close();
    }
    const [first] = views;
    if (!first) throw new Error('nothing was viewed');
    const value = median(views.map(({ readableMs }) => readableMs));
    const counted = median(views.map(({ countedMs }) => countedMs));
    return [
      {
        what: `desk: to the first of ${BLOCK} appointments, nothing cached`,
        value,
        unit: 'ms',
        more:
          `the week's numbers after ${counted.toFixed(0)} ms; the first after a start ${first.readableMs.toFixed(0)} ms, ` +
          `${(first.bytes / 1_000).toFixed(0)} kB`,
        target: { text: `≤ ${AIM_MS} ms`, met: value <= AIM_MS },
      },
    ];
  },
};

async function view(browser: Browser, url: string, day: number): Promise<DeskView> {
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC' });
  try {
    const signedIn = await context.request.post(`${url}/desk/session`, { data: { key: API_KEY } });
    if (!signedIn.ok()) throw new Error(`signing in was answered with ${signedIn.status()}`);
    const address = `${url}/desk#/day/${new Date(day).toISOString().slice(0, 10)}`;
    return await viewDesk(await context.newPage(), address);
  } finally {
    await context.close();
  }
}
