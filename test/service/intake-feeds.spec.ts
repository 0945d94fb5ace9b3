import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { FakeFlowroute } from '../carriers/fake-flowroute.js';
import { databases } from '../databases/databases.js';
import { calendar, event } from './calendar-file.js';
import { FakeCalendarServer } from './fake-calendar-server.js';
import { eventually, RunningService } from './running-service.js';
import { TestClock } from './test-clock.js';

type Fields = Record<string, unknown>;

const KEYED = /^[\w-]{43}$/;

describe.each(databases())('a calendar that is fetched on $name', (database) => {
  let server: FakeCalendarServer;
  let service: RunningService;

  const settings = (): Record<string, string> => ({
    CALENDAR_FEEDS: `lee:${server.url}/lee.ics?secret=1`,
    CALENDAR_FEEDS_PRIVATE: 'on',
  });

  beforeEach(async () => {
    server = await FakeCalendarServer.start();
  });
  afterEach(async () => {
    await service.stop();
    await server.stop();
  });

  const start = async (body: string, etag?: string, more: Record<string, string> = {}): Promise<void> => {
    server.serve(body, etag);
    service = await RunningService.start(database, { ...settings(), ...more });
  };
  const feed = async (): Promise<Fields> => {
    const { body } = await service.request<{ feeds: Fields[] }>('GET', '/intake/feeds');
    return body.feeds[0] ?? {};
  };
  /** Waits until it has been fetched as the clock stands now. */
  const fetched = async (fields: Fields = { state: 'working' }): Promise<Fields> =>
    eventually(async () => {
      const found = await feed();
      expect(found).toMatchObject({ ...fields, tried_at: service.clock.now().toISOString() });
      return found;
    });
  const next = (): void => service.clock.advance({ minutes: 5 });
  const all = async (): Promise<Fields[]> =>
    (await service.request<{ reminders: Fields[] }>('GET', '/reminder?limit=1000')).body.reminders;
  const found = async (id: string): Promise<Fields> =>
    (await service.request('GET', `/reminder/by-external-id/${encodeURIComponent(id)}`)).body;

  it('becomes reminders, and is only asked whether it has changed', async () => {
    await start(calendar([event('a', 'SUMMARY:Maria Garcia'), event('b', 'DESCRIPTION:none')]), '"1"');
    expect(await fetched()).toMatchObject({ name: 'lee', events: 2, left_out: 1, failing_since: null });
    expect(await found('a')).toMatchObject({ contact_number: '12065550111', contact_name: 'Maria Garcia' });

    next();
    await fetched();
    expect(server.requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"']);
    expect(await all()).toHaveLength(1);

    // What comes within the days that are read later stands in a calendar that has not changed.
    service.clock.advance({ hours: 7 });
    await fetched();
    expect(server.requests.at(-1)?.headers['if-none-match']).toBeUndefined();
  });

  it('changes what is changed in it, and cancels what is gone from it', async () => {
    await start(calendar([event('a'), event('b'), event('c', 'RRULE:FREQ=DAILY;COUNT=2')]));
    await fetched();
    server.serve(
      calendar([
        event('a', 'DTSTART;TZID=America/Los_Angeles:20270305T100000'),
        event('d', 'DESCRIPTION:none'),
      ]),
    );
    next();
    await fetched();

    expect(await found('a')).toMatchObject({ appt_sys_dt: '2027-03-05 18:00:00', canceled_by: null });
    for (const id of ['b', 'c#20270305T170000Z', 'c#20270306T170000Z'])
      expect(await found(id)).toMatchObject({ canceled_by: 'staff', status: 'canceled' });

    server.serve(calendar([event('a'), event('b')]));
    next();
    await fetched();
    expect(await found('b')).toMatchObject({ canceled_by: null });
  });

  it('moves the appointments of a series whose hour is changed in it, and tells of that only', async () => {
    const soon = ['DTSTART;TZID=America/Los_Angeles:20270302T030000', 'RRULE:FREQ=WEEKLY;COUNT=2'];
    await start(calendar([event('a', ...soon)]));
    await fetched();
    await eventually(() => expect(service.textsTo('12065550111')).toHaveLength(1));
    const { reminder_id: id } = await found('a#20270302T110000Z');
    server.serve(calendar([event('a', 'DTSTART;TZID=America/Los_Angeles:20270302T040000', soon[1] ?? '')]));
    next();
    await fetched();

    expect(await found('a#20270302T120000Z')).toMatchObject({ reminder_id: id, canceled_by: null });
    expect(await all()).toHaveLength(2);
    await eventually(() => expect(service.textsTo('12065550111')).toHaveLength(2));
    next();
    await fetched();
    expect(await all()).toHaveLength(2);
  });

  it('tells contacts of that by the rules of notices', async () => {
    const soon = ['DTSTART;TZID=America/Los_Angeles:20270302T030000'];
    await start(calendar([event('a', ...soon), event('z')]));
    await fetched();
    await eventually(() => expect(service.textsTo('12065550111')).toHaveLength(1));
    server.serve(calendar([event('z')]));
    next();
    await fetched();

    await eventually(() => expect(service.textsTo('12065550111')).toHaveLength(2));
  });

  it('leaves as it is here what is not changed there: what was deleted or changed by staff', async () => {
    await start(calendar([event('a'), event('b'), event('c')]));
    await fetched();
    await service.request('DELETE', '/reminder/by-external-id/a');
    const { reminder_id: b } = await found('b');
    await service.request('PATCH', `/reminder/${String(b)}`, { location: 'Room 2' });
    server.serve(calendar([event('a'), event('b'), event('c', 'LOCATION:Room 3')]));
    next();
    await fetched();

    expect(await found('a')).toMatchObject({ code: 'not_found' });
    expect(await found('b')).toMatchObject({ location: 'Room 2' });
    expect(await found('c')).toMatchObject({ location: 'Room 3' });
  });

  it('is remembered by hashes with a key, also where the version before has made some without one', async () => {
    await start(calendar([event('a'), event('b')]));
    await fetched();
    const sql = (statement: string): Promise<{ digest: string }[]> =>
      service.provider(DataSource).query(statement);
    const digests = async (): Promise<string[]> =>
      (await sql('SELECT digest FROM calendar_feed_event')).map(({ digest }) => digest);
    expect(await digests()).toEqual([expect.stringMatching(KEYED), expect.stringMatching(KEYED)]);

    await sql(`UPDATE calendar_feed_event SET digest = '${'0'.repeat(64)}' WHERE external_id = 'a'`);
    server.serve(calendar([event('a'), event('b'), event('z')]));
    next();
    await fetched();
    expect(await digests()).toEqual(Array(3).fill(expect.stringMatching(KEYED)));
  });

  it('cancels nothing where it cannot be had or is empty, and raises an alert after an hour', async () => {
    await start(calendar([event('a')]));
    await fetched();
    const failures: [string, () => void][] = [
      ['empty', () => server.serve(calendar([]))],
      ['not_a_calendar', () => server.serve('<html>Sign in</html>')],
      ['http_status', () => (server.answer = (_, response) => response.writeHead(500).end(calendar([])))],
      ['unreachable', () => (server.answer = (request) => request.socket.destroy())],
      ['too_large', () => server.serve('x'.repeat(11 * 1024 * 1024))],
      [
        'too_many_redirects',
        () => (server.answer = (_, response) => response.writeHead(302, { location: '/again' }).end()),
      ],
      [
        'http_status',
        () =>
          (server.answer = (_, response) =>
            response.writeHead(302, { location: 'file:///etc/passwd' }).end()),
      ],
    ];
    for (const [failure, fail] of failures) {
      fail();
      next();
      await fetched({ state: 'failing', failure });
      expect(await found('a')).toMatchObject({ canceled_by: null });
    }
    const alerts = async (): Promise<string> => (await service.request('GET', '/metrics')).text;
    expect(await alerts()).not.toContain('calendar_feed:lee');

    service.clock.advance({ hours: 1 });
    await fetched({ state: 'failing' });
    await eventually(async () =>
      expect(await alerts()).toContain('reminder_alerts{alert="calendar_feed:lee"} 1'),
    );

    server.serve(calendar([event('a')]));
    next();
    await fetched({ state: 'working', failure: null });
    await eventually(async () => expect(await alerts()).not.toContain('calendar_feed:lee'));
    expect(await alerts()).toContain('reminder_calendar_feed_fetches_total{feed="lee",outcome="empty"} 1');
  });

  it('follows a redirect', async () => {
    await start('');
    server.answer = ({ url }, response) =>
      url === '/there'
        ? response.end(calendar([event('a')]))
        : response.writeHead(302, { location: '/there' }).end();
    next();
    await fetched();

    expect(await all()).toHaveLength(1);
  });

  it('is not fetched from an address of this machine, unless that is allowed', async () => {
    await start(calendar([event('a')]), undefined, { CALENDAR_FEEDS_PRIVATE: 'off' });
    await fetched({ state: 'failing', failure: 'address_refused' });

    expect(server.requests).toEqual([]);
  });

  it('is fetched by one of several replicas', async () => {
    await start(calendar([event('a')]));
    const carrier = await FakeFlowroute.start();
    const clock = new TestClock(service.clock.now().toISOString());
    const replica = await RunningService.startOn(service.database, clock, carrier, settings());
    try {
      await fetched();
      for (let round = 0; round < 3; round += 1) {
        next();
        clock.advance({ minutes: 5 });
        await fetched();
      }
      expect(server.requests).toHaveLength(4);
      expect(await all()).toHaveLength(1);
    } finally {
      await replica.close();
      await carrier.stop();
    }
  });
});
