import type { Browser } from 'playwright-core';
import { chromiumPath, launchChromium, NO_CHROMIUM } from '../../browser/chromium.js';
import type { DeskView } from '../../browser/desk-view.js';
import { viewDesk } from '../../browser/desk-view.js';
import { API_KEY } from '../../chaos/service.js';
import type { Bench, Figure, Measurement } from '../measurement.js';
import { median } from '../statistics.js';
import { TELLS_TURNS, turnsOf } from '../turns.js';
import { BLOCK, WaitingRows } from '../waiting-rows.js';

const DAY_MS = 86_400_000;
const TIMES = 7;
const AIM_MS = 500;
const AIM_TURN_MS = 100;

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
    const turns: Figure[] = [];
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
      await installation.startReplica(TELLS_TURNS);
      for (let time = 0; time < TIMES; time++)
        views.push(await view(browser, installation.url, tomorrow + DAY_MS));
      for (const [what, path] of Object.entries(asked(tomorrow + DAY_MS)))
        turns.push(turnFigure(what, await turnsOf(installation, (ask) => ask('GET', path), TIMES)));
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
      ...turns,
    ];
  },
};

/** What the page asks for in all its views, on a day that begins then. */
function asked(day: number): Readonly<Record<string, string>> {
  const at = (days: number): string => new Date(day + days * DAY_MS).toISOString();
  const aDay = `include=conversation&from=${at(0)}&to=${at(1)}`;
  return {
    'the day': `/reminder?${aDay}&limit=50`,
    'a thousand of the day': `/reminder?${aDay}&limit=1000`,
    'who has confirmed': `/reminder?${aDay}&limit=50&will_attend=true`,
    'the week’s numbers': `/statistics?from=${at(0)}&to=${at(7)}&time_zone=UTC&only=answers_by_day`,
    'how many to call': '/follow-ups?state=open&limit=21',
    'whom to call': '/follow-ups?state=open&limit=100',
    'unread conversations': '/conversations?state=unread&limit=21',
    'the inbox': '/conversations?state=open&limit=50',
    'a search by the last digits': '/reminder?q=4711&limit=25&include=conversation',
    statistics: `/statistics?from=${at(-27)}&to=${at(1)}&time_zone=UTC`,
  };
}

function turnFigure(what: string, turns: readonly number[]): Figure {
  const value = median(turns);
  return {
    what: `desk: ${what}, in a day of ${BLOCK}: longest turn of the event loop`,
    value,
    unit: 'ms',
    more: `at most ${Math.max(...turns).toFixed(0)} ms of ${turns.length} times`,
    target: { text: `≤ ${AIM_TURN_MS} ms`, met: value <= AIM_TURN_MS },
  };
}

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
