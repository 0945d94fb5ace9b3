import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestDatabase } from '../databases/databases.js';
import { databases } from '../databases/databases.js';
import { eventually } from '../service/running-service.js';
import { ServiceProcess } from '../service/service-process.js';

/**
 * Five times what is promised: the machine may be slow and busy, and the probe counts the collector's threads. What is not mended
 * takes more: a body of a hundred thousand fields 290 ms, a list of long texts a second.
 */
const MAX_TURN_MS = 250;
const TRIES = 3;
const ROWS = 1_000;
const MANY = '13335550001';
const MEGABYTE = 1024 * 1024;
const LONG_TEXT = '👍é'.repeat(8_000);
const LONG_TEXTS = 100;

type Rows = Record<string, unknown>[];
const rows = (count: number, row: (index: number) => Record<string, unknown>): Rows =>
  Array.from({ length: count }, (_, index) => row(index));
const numberOf = (index: number): string => `1222555${String(index).padStart(4, '0')}`;
const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

/** JSON of a megabyte that holds nothing but pieces. */
function filled(before: string, piece: (index: number) => string, behind: string): string {
  const pieces: string[] = [];
  let room = MEGABYTE - before.length - behind.length - 1;
  for (let index = 0; room >= piece(index).length; index += 1) {
    pieces.push(piece(index));
    room -= piece(index).length + 1;
  }
  return before + pieces.join(',') + behind;
}

/** A calendar with an event for each of these lines. */
function calendarOf(lines: readonly string[]): string {
  const start = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
  const events = lines.map((line, index) =>
    ['BEGIN:VEVENT', `UID:${index}`, `DTSTART:${start}T090000Z`, line, 'END:VEVENT'].join('\n'),
  );
  return ['BEGIN:VCALENDAR', 'X-WR-TIMEZONE:America/Denver', ...events, 'END:VCALENDAR'].join('\n');
}

describe('the turns of the event loop', () => {
  let database: TestDatabase;
  let service: ServiceProcess;
  let url: string;
  let texts = 0;

  beforeAll(async () => {
    const [embedded] = databases();
    if (!embedded) throw new Error('there is always the embedded database');
    database = await embedded.create();
    service = ServiceProcess.start({
      DATABASE_URL: database.url,
      QUIET_HOURS: 'off',
      SMS_PER_SECOND: '0',
      NODE_OPTIONS: `--import=${new URL('turn-probe.mjs', import.meta.url).href}`,
    });
    url = await service.url();
  });
  afterAll(async () => {
    service.child.kill('SIGTERM');
    await service.exited;
    await database.drop();
  });

  async function request(
    method: string,
    path: string,
    body?: unknown,
    type = 'application/json',
  ): Promise<Response> {
    const sent = typeof body === 'string' ? body : JSON.stringify(body);
    const headers = { 'content-type': type };
    const response = await fetch(url + path, {
      method,
      ...(body === undefined ? {} : { headers, body: sent }),
    });
    await response.clone().arrayBuffer();
    return response;
  }

  const statusOf = async (...asked: Parameters<typeof request>): Promise<number> =>
    (await request(...asked)).status;
  const reply = (body: string, from = numberOf(0)): Promise<number> =>
    statusOf('POST', '/inbound/simulator', { id: `text-${(texts += 1)}`, from, to: '15550100000', body });
  const create = async (reminders: Rows): Promise<void> => {
    const response = await request('POST', '/reminder/bulk', { reminders });
    const { results } = (await response.json()) as { results: { status: string }[] };
    expect(results.filter(({ status }) => status !== 'created')).toEqual([]);
  };

  /** In ms of the processor, since it was asked last. */
  async function longestTurn(): Promise<number> {
    const from = service.output.length;
    service.child.kill('SIGUSR2');
    return eventually(() => {
      const found = /longest turn: ([\d.]+) ms/.exec(service.output.slice(from));
      if (!found) throw new Error('the probe has not answered yet');
      return Number(found[1]);
    });
  }

  /** What is not always slow is not what was done: the best of some tries counts. */
  async function expectShort(work: () => Promise<unknown>): Promise<void> {
    let least = Infinity;
    for (let attempt = 0; attempt < TRIES && least > MAX_TURN_MS; attempt += 1) {
      await longestTurn();
      await work();
      least = Math.min(least, await longestTurn());
    }
    expect(least).toBeLessThan(MAX_TURN_MS);
  }

  it('are short when the first text comes in, in whatever language', async () => {
    await longestTurn();
    for (const [index, language] of ['en', 'es', 'fr', 'de', 'pt', 'it'].entries()) {
      await create([
        { contact_number: numberOf(index), appointment_time: inHours(9_000), notify_window: 1, language },
      ]);
      await reply('hm, quizás', numberOf(index));
    }
    expect(await longestTurn()).toBeLessThan(MAX_TURN_MS);
  });

  it.each(['1,', '👍', '\ufdfa', 'a.', 'y,1,', 'dont cancel ', 'not both ', '"', '>\n', 'STOP '])(
    'are short while a text of nothing but %j is read',
    async (piece) => {
      for (const length of [400, 1_600, 20_000])
        await expectShort(() => reply(piece.repeat(length / piece.length)));
    },
  );

  it.each([
    ['numbers', filled('{"reminders":[', () => '1', ']}')],
    ['empty objects', filled('{"reminders":[', () => '{}', ']}')],
    ['fields', filled('{"reminders":[{', (index) => `"f${index}":1`, '}]}')],
    ['rows with a field each', filled('{"reminders":[', (index) => `{"f${index}":1}`, ']}')],
    ['lists in lists', '['.repeat(MEGABYTE / 2) + ']'.repeat(MEGABYTE / 2)],
  ])('are short while a megabyte of %s is refused', async (_what, body) => {
    await expectShort(async () => expect(await statusOf('POST', '/reminder/bulk', body)).toBe(400));
  });

  it.each([
    [
      'rules that never end',
      () => calendarOf(Array<string>(300).fill('RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30')),
    ],
    ['ten megabytes of lines', () => `BEGIN:VCALENDAR\n${'a\n'.repeat(5 * MEGABYTE - 50)}`],
    ['events without end', () => `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\nEND:VEVENT\n'.repeat(390_000)}`],
    [
      'nineteen thousand events without a number',
      () => calendarOf(Array<string>(19_000).fill('STATUS:CONFIRMED')),
    ],
    [
      'numbers in all places',
      () => calendarOf(Array<string>(500).fill(`DESCRIPTION:${'206 555 0111 1 '.repeat(300)}`)),
    ],
  ])('are short while a calendar of %s is read', async (_what, file) => {
    const body = file();
    await expectShort(async () =>
      expect([200, 400]).toContain(await statusOf('POST', '/intake/ics?dry_run=true', body, 'text/calendar')),
    );
  });

  it.each([
    ['values', `{"resourceType":"Bundle","type":"batch","entry":[${'1,'.repeat(900_000)}1]}`],
    [
      'entries',
      filled(
        '{"resourceType":"Bundle","type":"batch","entry":[',
        () => '{"resource":{"resourceType":"Appointment"}}',
        ']}',
      ),
    ],
    ['levels', '['.repeat(MEGABYTE)],
    ['one text', `{"resourceType":"Appointment","id":"${'x'.repeat(2 * MEGABYTE - 100)}"}`],
  ])('are short while a megabyte of %s comes as FHIR', async (_what, body) => {
    await expectShort(async () =>
      expect([200, 400, 422]).toContain(
        await statusOf('POST', '/intake/fhir?dry_run=true', body, 'application/fhir+json'),
      ),
    );
  });

  it('are short while a thousand rows are refused one by one', async () => {
    const wrong = rows(ROWS, (index) =>
      Object.fromEntries(Array.from({ length: 18 }, (_, field) => [`field_${index}_${field}`, 1])),
    );
    await expectShort(async () =>
      expect(await statusOf('POST', '/reminder/bulk', { reminders: wrong })).toBe(200),
    );
  });

  it('are short while a thousand appointments in all time zones are taken, sent, answered and listed', async () => {
    const zones = Intl.supportedValuesOf('timeZone');
    const due = rows(ROWS, (index) => ({
      contact_number: numberOf(index),
      appointment_time: inHours(24 + index / ROWS),
      time_zone: zones[index % zones.length],
      notify_window: [48, 47],
      participant: '👍'.repeat(128),
    }));
    await longestTurn();
    await create(due);
    await eventually(async () => {
      const page = await request('GET', '/reminder?limit=1&status=scheduled&to=2100-01-01');
      const { reminders } = (await page.json()) as { reminders: { contact_number: string }[] };
      expect(reminders.filter((reminder) => Number(reminder.contact_number) > Number(numberOf(5)))).toEqual(
        [],
      );
    });
    expect(await longestTurn()).toBeLessThan(MAX_TURN_MS);

    for (let index = 10; index < 10 + LONG_TEXTS; index += 1)
      expect(await reply(LONG_TEXT, numberOf(index))).toBe(200);
    for (const path of ['/reminder?', '/reminder?include=conversation&', '/follow-ups?', '/events?'])
      await expectShort(async () => expect(await statusOf('GET', `${path}limit=1000`)).toBe(200));
  });

  it('are short while one number has a thousand appointments, whatever it writes, and is erased', async () => {
    await create(
      rows(ROWS, (index) => ({
        contact_number: MANY,
        appointment_time: inHours(48 + index),
        notify_window: 1,
        participant: `Joe ${index}`,
      })),
    );
    for (const text of ['yes', '1 yes 2 no', 'STOP', 'START', 'all of them'])
      await expectShort(() => reply(text, MANY));
    await expectShort(async () => expect(await statusOf('DELETE', `/contacts/${MANY}`)).toBe(204));
  });
});
