import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendar, event } from '../service/calendar-file.js';
import { bearer, FULL_KEY, GUARDED, GuardedService } from './guarded-service.js';

const MEGABYTE = 1024 * 1024;
/** Two seconds are promised; the machine may be slow and busy, and what is not mended never ends. */
const MAX_MS = 6_000;

interface Problem {
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
}

describe('a calendar that nobody should send', () => {
  let service: GuardedService;

  beforeAll(async () => {
    service = await GuardedService.start({ ...GUARDED, ORG_TIME_ZONE: 'America/Los_Angeles' });
  });
  afterAll(() => service.stop());

  const start = `DTSTART:${new Date(Date.now() + 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')}T200000Z`;
  const post = (body: string): Promise<Response> =>
    service.fetch('/intake/ics', {
      method: 'POST',
      headers: { ...bearer(FULL_KEY), 'content-type': 'text/calendar' },
      body,
      signal: AbortSignal.timeout(MAX_MS),
    });
  const stored = async (): Promise<unknown> =>
    (
      (await (await service.fetch('/reminder', { headers: bearer(FULL_KEY) })).json()) as {
        reminders: unknown;
      }
    ).reminders;

  it.each([
    [
      'a rule that never comes',
      calendar([event('a', start, 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30')]),
      /no end/,
    ],
    [
      'ten million events',
      `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\nEND:VEVENT\n'.repeat(400_000)}`,
      /more than 20000 events/,
    ],
    [
      'more appointments than a clinic has',
      calendar(Array.from({ length: 250 }, (_, index) => event(`${index}`, start, 'RRULE:FREQ=DAILY'))),
      /more than 20000 appointments/,
    ],
    ['five million lines', 'a\n'.repeat(5 * MEGABYTE - 1), /no calendar/],
    ['parts in parts', `BEGIN:VCALENDAR\n${'BEGIN:X\n'.repeat(MEGABYTE)}`, /nested too deep/],
  ])('is refused with a sentence: %s', async (_what, body, sentence) => {
    const response = await post(body);

    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as Problem;
    expect(errors).toMatchObject([{ field: 'body' }]);
    expect(errors?.[0]?.message).toMatch(sentence);
    expect(await stored()).toEqual([]);
  });

  it.each([
    ['an event each second', event('a', start, 'RRULE:FREQ=SECONDLY'), 'too_many_repetitions'],
    [
      'an event each hour since 1970',
      event('a', 'DTSTART:19700101T000000Z', 'RRULE:FREQ=HOURLY;COUNT=999999999'),
      'too_many_repetitions',
    ],
    [
      'days without end that are left out',
      event('a', start, ...Array<string>(9_000).fill('EXDATE:20270305T090000Z')),
      'too_much',
    ],
    [
      'a rule of nonsense',
      event('a', start, 'RRULE:FREQ=YEARLY;INTERVAL=99999999;BYSETPOS=-366;BYDAY=-53MO'),
      'malformed',
    ],
  ])('leaves out %s', async (_what, lines, reason) => {
    const response = await post(calendar([lines]));

    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ events: [{ status: 'left_out', reason }] });
    expect(await stored()).toEqual([]);
  });

  it('takes no time for the rules of time zones, and none for what stands beside appointments', async () => {
    const zone =
      'BEGIN:VTIMEZONE\nTZID:Z\nBEGIN:STANDARD\nDTSTART:19700101T000000\nRRULE:FREQ=SECONDLY\nEND:STANDARD\nEND:VTIMEZONE\n';
    const flood = [
      'BEGIN:VEVENT',
      'UID:a',
      start,
      `DESCRIPTION:${'x'.repeat(MEGABYTE)}`,
      ...Array<string>(100_000).fill('X-FLOOD;A=B:1'),
      'END:VEVENT',
    ];

    const response = await post(`BEGIN:VCALENDAR\n${zone.repeat(40_000)}${flood.join('\n')}\nEND:VCALENDAR`);
    expect(await response.json()).toMatchObject({ events: [{ status: 'left_out', reason: 'no_number' }] });
  });

  it('holds up nobody else, however many come at once', async () => {
    const dead = calendar([event('a', start, 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30')]);
    const answers = Array.from({ length: 3 }, () => post(dead).then(({ status }) => status));

    expect((await service.fetch('/health/live')).status).toBe(200);
    expect(await Promise.all(answers)).toEqual([400, 400, 400]);
  });

  it('is not taken where it is larger than ten megabytes', async () => {
    expect((await post('x'.repeat(10 * MEGABYTE + 1))).status).toBe(413);
  });
});
