import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { databases } from '../databases/databases.js';
import { calendar, event } from './calendar-file.js';
import type { Answer } from './running-service.js';
import { eventually, RunningService } from './running-service.js';

interface Taken {
  readonly counts: Record<string, number>;
  readonly events: Record<string, unknown>[];
}

const LA = ';TZID=America/Los_Angeles';
let last = 0;
/** No two tests are about the same event. */
const newUid = (): string => `event-${(last += 1)}@calendar.example`;

describe.each(databases())('a calendar file on $name', (database) => {
  let service: RunningService;

  beforeAll(async () => {
    service = await RunningService.start(database, { ORG_TIME_ZONE: 'America/New_York' });
  });
  afterAll(() => service.stop());

  const post = (body: string, query = ''): Promise<Answer<Taken>> =>
    service.request<Taken>('POST', `/intake/ics${query}`, body, { 'content-type': 'text/calendar' });
  const take = async (body: string, query = ''): Promise<Record<string, unknown>[]> => {
    const { status, text, body: taken } = await post(body, query);
    if (status !== 200) throw new Error(text);
    return taken.events;
  };
  const known = async (id: string): Promise<Record<string, unknown>> =>
    (await service.request('GET', `/reminder/by-external-id/${encodeURIComponent(id)}`)).body;
  const statuses = (events: Record<string, unknown>[]): unknown[] =>
    events.map(({ status, reason }) => reason ?? status);

  it('becomes reminders, and says what became of each event', async () => {
    const [uid, whole] = [newUid(), newUid()];
    const { status, body } = await post(
      calendar([
        event(uid, 'SUMMARY:Maria Garcia - Cleaning', 'LOCATION:12 Main St\\, Seattle', 'SEQUENCE:2'),
        event(whole, 'DTSTART;VALUE=DATE:20270305', 'SUMMARY:Holiday'),
      ]),
    );

    expect(status).toBe(200);
    expect(body.counts).toEqual({ created: 1, changed: 0, unchanged: 0, canceled: 0, left_out: 1 });
    expect(body.events).toMatchObject([
      {
        status: 'created',
        external_id: uid,
        title: 'Maria Garcia - Cleaning',
        appointment_time: '2027-03-05T09:00:00',
        time_zone: 'America/Los_Angeles',
      },
      { status: 'left_out', external_id: whole, title: 'Holiday', reason: 'all_day' },
    ]);
    expect(await known(uid)).toMatchObject({
      contact_number: '12065550111',
      contact_name: 'Maria Garcia',
      location: '12 Main St, Seattle',
      appt_sys_dt: '2027-03-05 17:00:00',
      time_zone: 'America/Los_Angeles',
      notify_window: 24,
      sequence: 2,
    });
  });

  it('stores nothing in a dry run, and the same as that says when it is sent for real', async () => {
    const uid = newUid();
    const file = calendar([event(uid)]);

    expect(statuses(await take(file, '?dry_run=true'))).toEqual(['created']);
    expect(await known(uid)).toMatchObject({ code: 'not_found' });
    expect(statuses(await take(file))).toEqual(['created']);
    expect(statuses(await take(file, '?dry_run=true'))).toEqual(['unchanged']);
    expect(statuses(await take(file))).toEqual(['unchanged']);
  });

  it('moves what is moved, and lets what is older change nothing', async () => {
    const uid = newUid();
    await take(calendar([event(uid, 'SEQUENCE:1')]));

    const moved = await take(calendar([event(uid, 'SEQUENCE:3', `DTSTART${LA}:20270306T100000`)]));
    const older = await take(calendar([event(uid, 'SEQUENCE:2', `DTSTART${LA}:20270307T100000`)]));

    expect(moved).toMatchObject([{ status: 'changed', changed: ['appointment_time'] }]);
    expect(older).toMatchObject([{ status: 'left_out', reason: 'stale' }]);
    expect(await known(uid)).toMatchObject({ appt_sys_dt: '2027-03-06 18:00:00' });
  });

  it('takes of several versions of an event in one file the one with the highest sequence, then the latest', async () => {
    const uid = newUid();
    const version = (sequence: number, stamp: string, hour: number): string[] =>
      event(
        uid,
        `SEQUENCE:${sequence}`,
        `DTSTAMP:2027022${stamp}T000000Z`,
        `DTSTART${LA}:20270305T${hour}0000`,
      );

    await take(
      calendar([version(1, '1', 11), version(2, '1', 12), version(2, '2', 13), version(0, '9', 14)]),
    );

    expect(await known(uid)).toMatchObject({ appt_sys_dt: '2027-03-05 21:00:00', sequence: 2 });
  });

  it('cancels what is called off, tells the contact who knew of it, and takes that back when it is on again', async () => {
    const uid = newUid();
    const number = '12065550177';
    const lines = (...more: string[]): string[] =>
      event(uid, `DTSTART${LA}:20270302T030000`, 'DESCRIPTION:tel:+12065550177', ...more);
    await take(calendar([lines()]));
    await eventually(() => expect(service.textsTo(number)).toHaveLength(1));

    expect(statuses(await take(calendar([lines('STATUS:CANCELLED')])))).toEqual(['canceled']);
    await eventually(() => expect(service.textsTo(number)).toHaveLength(2));
    expect(await known(uid)).toMatchObject({ status: 'canceled', canceled_by: 'staff' });
    expect(statuses(await take(calendar([lines('STATUS:CANCELLED')])))).toEqual(['unchanged']);

    expect(statuses(await take(calendar([lines()])))).toEqual(['changed']);
    expect(await known(uid)).toMatchObject({ canceled_by: null });
  });

  it('leaves canceled what staff canceled here', async () => {
    const uid = newUid();
    const [created] = await take(calendar([event(uid)]));
    await service.request('POST', `/reminder/${String(created?.['reminder_id'])}/cancel`, {});

    expect(statuses(await take(calendar([event(uid)])))).toEqual(['unchanged']);
    expect(await known(uid)).toMatchObject({ canceled_by: 'staff' });
  });

  it('cancels by METHOD:CANCEL one event, one occurrence, or a whole series that it does not repeat', async () => {
    const [one, series] = [newUid(), newUid()];
    await take(calendar([event(one), event(series, 'RRULE:FREQ=WEEKLY;COUNT=3')]));
    const cancel = (...lines: string[]): string =>
      calendar([[`UID:${lines[0]}`, ...lines.slice(1)]], 'METHOD:CANCEL');

    expect(statuses(await take(cancel(one, `DTSTART${LA}:20270305T090000`)))).toEqual(['canceled']);
    expect(await take(cancel(series, `RECURRENCE-ID${LA}:20270312T090000`))).toMatchObject([
      { status: 'canceled', external_id: `${series}#20270312T170000Z` },
    ]);
    const rest = await take(cancel(series));
    expect(rest.filter(({ status }) => status === 'canceled').map(({ external_id: id }) => id)).toEqual([
      `${series}#20270305T170000Z`,
      `${series}#20270319T160000Z`,
    ]);
    expect(statuses(await take(cancel(newUid())))).toEqual(['not_known']);
  });

  it('repeats a series by the clock on the wall, with what was left out, added, moved and called off', async () => {
    const uid = newUid();
    const file = (...exceptions: string[][]): string =>
      calendar([
        event(
          uid,
          'RRULE:FREQ=WEEKLY;UNTIL=20270402T160000Z',
          `EXDATE${LA}:20270312T090000`,
          `RDATE${LA}:20270320T110000`,
        ),
        ...exceptions,
      ]);
    const taken = await take(
      file(
        event(uid, 'RECURRENCE-ID:20270319T160000Z', `DTSTART${LA}:20270318T140000`),
        event(uid, `RECURRENCE-ID${LA}:20270326T090000`, `DTSTART${LA}:20270326T090000`, 'STATUS:CANCELLED'),
      ),
    );

    const shortId = ({ external_id: id }: Record<string, unknown>): string => String(id).slice(-16);
    expect(
      taken.map((each) => [shortId(each), each['reason'] ?? each['status'], each['appointment_time']]).sort(),
    ).toEqual([
      ['20270305T170000Z', 'created', '2027-03-05T09:00:00'],
      ['20270319T160000Z', 'created', '2027-03-18T14:00:00'],
      ['20270320T180000Z', 'created', '2027-03-20T11:00:00'],
      ['20270326T160000Z', 'not_known', '2027-03-26T09:00:00'],
      ['20270402T160000Z', 'created', '2027-04-02T09:00:00'],
    ]);

    // The moved one is where it was again, and another one is left out.
    const later = await take(
      calendar([
        event(
          uid,
          'RRULE:FREQ=WEEKLY;UNTIL=20270402T160000Z',
          `EXDATE${LA}:20270312T090000,20270402T090000`,
          `RDATE${LA}:20270320T110000`,
        ),
      ]),
    );
    expect(
      later
        .filter(({ status }) => status !== 'unchanged')
        .map((each) => [shortId(each), each['status']])
        .sort(),
    ).toEqual([
      ['20270319T160000Z', 'changed'],
      ['20270326T160000Z', 'created'],
      ['20270402T160000Z', 'canceled'],
    ]);
  });

  it('moves the appointments of a series whose hour is changed, and tells that it does before', async () => {
    const uid = newUid();
    const rule = 'RRULE:FREQ=WEEKLY;COUNT=3';
    await take(calendar([event(uid, rule)]));
    const before = await known(`${uid}#20270312T170000Z`);
    const later = calendar([event(uid, rule, `DTSTART${LA}:20270305T110000`, 'SEQUENCE:1')]);

    const tried = await take(later, '?dry_run=true');
    const taken = await take(later);

    for (const events of [tried, taken])
      expect(events).toMatchObject(
        Array(3).fill({ status: 'changed', changed: expect.arrayContaining(['appointment_time']) }),
      );
    expect(await known(`${uid}#20270312T190000Z`)).toMatchObject({
      reminder_id: before['reminder_id'],
      appt_sys_dt: '2027-03-12 19:00:00',
      canceled_by: null,
    });
    expect(await known(`${uid}#20270312T170000Z`)).toMatchObject({ code: 'not_found' });
    expect(statuses(await take(later))).toEqual(['unchanged', 'unchanged', 'unchanged']);
  });

  it('cancels those of a series that is another contact’s from then on, and makes new ones', async () => {
    const uid = newUid();
    const rule = 'RRULE:FREQ=WEEKLY;COUNT=2';
    await take(calendar([event(uid, rule)]));

    const taken = await take(
      calendar([event(uid, rule, `DTSTART${LA}:20270305T110000`, 'DESCRIPTION:206 555 0119')]),
    );

    expect(statuses(taken).sort()).toEqual(['canceled', 'canceled', 'created', 'created']);
  });

  it('moves an occurrence and all later ones by THISANDFUTURE', async () => {
    const uid = newUid();
    const taken = await take(
      calendar([
        event(uid, 'RRULE:FREQ=WEEKLY;COUNT=4'),
        event(
          uid,
          `RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/Los_Angeles:20270319T090000`,
          `DTSTART${LA}:20270319T140000`,
        ),
      ]),
    );

    expect(taken.map(({ appointment_time: time }) => time).sort()).toEqual([
      '2027-03-05T09:00:00',
      '2027-03-12T09:00:00',
      '2027-03-19T14:00:00',
      '2027-03-26T14:00:00',
    ]);
  });

  it('reads the zones of Windows and of products, and gives a time in UTC the clock of the file', async () => {
    const zone = async (start: string, ...head: string[]): Promise<unknown> => {
      const uid = newUid();
      await take(calendar([event(uid, start)], ...head));
      const { appt_sys_dt: at, time_zone: timeZone } = await known(uid);
      return [at, timeZone];
    };
    const named = ['BEGIN:VTIMEZONE', 'TZID:Custom', 'X-LIC-LOCATION:Europe/Paris', 'END:VTIMEZONE'];

    expect(await zone('DTSTART;TZID=Pacific Standard Time:20270305T090000')).toEqual([
      '2027-03-05 17:00:00',
      'America/Los_Angeles',
    ]);
    expect(await zone('DTSTART;TZID="W. Europe Standard Time":20270305T090000')).toEqual([
      '2027-03-05 08:00:00',
      'Europe/Berlin',
    ]);
    expect(await zone('DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20270305T090000')).toEqual([
      '2027-03-05 08:00:00',
      'Europe/Berlin',
    ]);
    expect(await zone('DTSTART;TZID=Custom:20270305T090000', ...named)).toEqual([
      '2027-03-05 08:00:00',
      'Europe/Paris',
    ]);
    expect(await zone('DTSTART:20270305T170000Z', 'X-WR-TIMEZONE:America/Los_Angeles')).toEqual([
      '2027-03-05 17:00:00',
      'America/Los_Angeles',
    ]);
    expect(await zone('DTSTART:20270305T090000', 'X-WR-TIMEZONE:America/Denver')).toEqual([
      '2027-03-05 16:00:00',
      'America/Denver',
    ]);
    expect(await zone('DTSTART:20270305T090000')).toEqual(['2027-03-05 14:00:00', 'America/New_York']);
    expect(
      statuses(await take(calendar([event(newUid(), 'DTSTART;TZID=Customized Time Zone:20270305T090000')]))),
    ).toEqual(['unknown_time_zone']);
  });

  it('leaves out what is over or far, unless it was an appointment that is known', async () => {
    const [past, far, moved, over] = [newUid(), newUid(), newUid(), newUid()];
    await take(calendar([event(moved), event(over)]));

    expect(
      statuses(
        await take(
          calendar([
            event(past, `DTSTART${LA}:20270101T090000`),
            event(far, `DTSTART${LA}:20270901T090000`),
            event(moved, `DTSTART${LA}:20270901T090000`),
            event(over, `DTSTART${LA}:20270201T090000`),
          ]),
        ),
      ),
    ).toEqual(['past', 'too_far', 'changed', 'canceled']);
  });

  it('says what cannot be known: no number, several, no UID', async () => {
    const taken = await take(
      calendar([
        event(newUid(), 'DESCRIPTION:Bring your card'),
        event(newUid(), 'DESCRIPTION:206 555 0111 or 206 555 0112'),
        event('', 'SUMMARY:Nobody'),
      ]),
    );

    expect(statuses(taken)).toEqual(['no_number', 'several_numbers', 'no_uid']);
  });

  it('recognizes an event of a long or odd UID by its hash', async () => {
    const [created] = await take(calendar([event(`${'x'.repeat(300)}\\n`)]));

    expect(created).toMatchObject({
      status: 'created',
      external_id: expect.stringMatching(/^uid-[0-9a-f]{64}$/) as unknown,
    });
  });

  it('is refused as a whole where it is no calendar, and where its type is not one', async () => {
    expect(await post('hello')).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'body', code: 'malformed' }] },
    });
    expect(await post('BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1')).toMatchObject({ status: 400 });
    expect(await post('')).toMatchObject({ status: 400 });
    expect((await service.request('POST', '/intake/ics', {})).status).toBe(415);
    expect(await post(calendar([]), '?notify_window=x')).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'notify_window' }] },
    });
    expect((await post(calendar([event(newUid())]), '?notify_window=72,24&dry_run=true')).status).toBe(200);
  });
});
