import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';

interface Statistics {
  answers_by_day: object[];
  confirmed_by_notice: object[];
  messages_by_hour: { hour: string; sent: number; failed: number }[];
  no_shows: object[];
  texts_by_month: object[];
}

describe.each(databases())('statistics on $name', (database) => {
  let service: RunningService;

  beforeEach(async () => {
    service = await RunningService.start(database);
  });
  afterEach(() => service.stop());

  const read = async (query = '?from=2027-03-01&to=2027-03-31'): Promise<Statistics> => {
    const { status, text, body } = await service.request<Statistics>('GET', `/statistics${query}`);
    if (status !== 200) throw new Error(text);
    return body;
  };
  const reminded = async (number: string, fields: Record<string, unknown> = {}): Promise<string> => {
    const id = await service.createReminder({ contact_number: number, ...fields });
    await service.becomes(id, { reminder_sent: true });
    return id;
  };
  const answers = async (id: string, number: string, text: string): Promise<void> => {
    await service.reply(text, number);
    await service.becomes(id, { confirm_sent: true });
  };

  it('are empty at first', async () => {
    expect(await read('')).toEqual({
      answers_by_day: [],
      confirmed_by_notice: [],
      messages_by_hour: [],
      no_shows: [],
      texts_by_month: [],
    });
  });

  it('tell how many did not come, by answer, notice and texts', async () => {
    const create = async (number: string, more = {}): Promise<string> =>
      service.createReminder({ contact_number: number, ...more });
    const [yes, open, unasked] = [
      await create('12225550001'),
      await create('12225550002'),
      await create('12225550003', { notify_window: 0 }),
    ];
    for (const id of [yes, open]) await service.becomes(id, { reminder_sent: true });
    await service.request('PUT', `/reminder/${yes}/answer`, { will_attend: true });
    service.clock.advance({ hours: 23, minutes: 45 });
    for (const [id, outcome] of [
      [yes, 'attended'],
      [open, 'no_show'],
      [unasked, 'no_show'],
    ])
      await service.request('PUT', `/reminder/${id}/outcome`, { outcome });

    const { no_shows: noShows } = await read('?only=no_shows&from=2027-03-01&to=2027-03-03');

    expect(noShows).toEqual([
      { by: 'answer', group: 'none', attended: 0, no_show: 2, rate: 1 },
      { by: 'answer', group: 'yes', attended: 1, no_show: 0, rate: 0 },
      { by: 'notice', group: '24', attended: 1, no_show: 1, rate: 0.5 },
      { by: 'notice', group: 'none', attended: 0, no_show: 1, rate: 1 },
      { by: 'texts', group: '0', attended: 0, no_show: 1, rate: 1 },
      { by: 'texts', group: '1', attended: 1, no_show: 1, rate: 0.5 },
    ]);
  });

  it('count answers by the day of the appointment, in the zone that is asked for', async () => {
    const late = { appointment_time: '2027-03-02T05:00Z' };
    await answers(await reminded('12225550001', late), '12225550001', 'yes');
    await answers(await reminded('12225550002'), '12225550002', 'no');
    await reminded('12225550003');
    await service.createReminder({ contact_number: '12225550004', notify_window: 1 });
    const deleted = await reminded('12225550005');
    await service.request('DELETE', `/reminder/${deleted}`);

    const day = { confirmed: 0, cancelled: 0, no_answer: 0, planned: 0 };
    expect((await read()).answers_by_day).toEqual([
      { day: '2027-03-02', confirmed: 1, cancelled: 1, no_answer: 1, planned: 1 },
    ]);
    expect(
      (await read('?from=2027-03-01&to=2027-03-02&time_zone=America/Los_Angeles')).answers_by_day,
    ).toEqual([
      { ...day, day: '2027-03-01', confirmed: 1 },
      { ...day, day: '2027-03-02', cancelled: 1, no_answer: 1, planned: 1 },
    ]);
    expect((await read('?from=2027-03-01&to=2027-03-01')).answers_by_day).toEqual([]);
  });

  it('are read in part where only a part is asked for', async () => {
    await service.createReminder({ notify_window: 1 });
    expect(await read('?from=2027-03-01&to=2027-03-31&only=answers_by_day')).toEqual({
      answers_by_day: [{ day: '2027-03-02', confirmed: 0, cancelled: 0, no_answer: 0, planned: 1 }],
    });
  });

  it('count an hour once where the days of the zone begin at half past', async () => {
    await service.createReminder({ appointment_time: '2027-03-02T18:20Z', notify_window: 24 });
    await service.createReminder({ appointment_time: '2027-03-02T18:50Z', notify_window: 24 });
    service.advance({ hours: 7 });

    await eventually(async () =>
      expect(
        (await read('?from=2027-03-01&to=2027-03-03&time_zone=Asia/Kolkata')).messages_by_hour,
      ).toMatchObject([{ hour: '2027-03-01T18:00:00.000Z', sent: 2 }]),
    );
  });

  it('give a yes to the last reminder before it', async () => {
    const [first, second, third] = ['12225550001', '12225550002', '12225550003'];
    const booked = { appointment_time: '2027-03-02T12:00Z', notify_window: [24, 2] };
    const ids: string[] = [];
    for (const number of [first, second, third]) ids.push(await reminded(number, booked));
    await answers(ids[0] ?? '', first, 'yes');
    await answers(ids[2] ?? '', third, 'no');
    service.advance({ hours: 22 });
    await eventually(() => expect(service.textsTo(second)).toHaveLength(2));
    await answers(ids[1] ?? '', second, 'yes');

    await eventually(async () =>
      expect((await read()).confirmed_by_notice).toEqual([
        { hours: 2, asked: 2, confirmed: 1 },
        { hours: 24, asked: 3, confirmed: 1 },
      ]),
    );
  });

  it('count texts by the hour, and how late they were', async () => {
    await reminded('12225550001');
    service.carrier.behaveNext({ status: 422 });
    await service.becomes(await service.createReminder(), { status: 'failed' });
    const planned = await service.createReminder({ notify_window: 22 });
    service.advance({ hours: 2, minutes: 3 });
    await service.becomes(planned, { reminder_sent: true });

    expect((await read()).messages_by_hour).toEqual([
      { hour: '2027-03-01T12:00:00.000Z', sent: 1, failed: 1, lateness_p50_ms: 0, lateness_p95_ms: 0 },
      {
        hour: '2027-03-01T14:00:00.000Z',
        sent: 1,
        failed: 0,
        lateness_p50_ms: 180_000,
        lateness_p95_ms: 180_000,
      },
    ]);
  });

  it('count texts and their segments by the month of the zone, but none that no carrier took', async () => {
    await reminded('12225550001', { location: 'x'.repeat(128), participant: 'y'.repeat(128) });
    service.carrier.behaveNext({ status: 422 });
    await service.becomes(await service.createReminder(), { status: 'failed' });
    const later = await service.createReminder({ appointment_time: '2027-04-02T05:00Z', notify_window: 24 });
    service.advance({ hours: 30 * 24 + 18 });
    await service.becomes(later, { reminder_sent: true });

    const march = '?only=texts_by_month&from=2027-03-01&to=2027-04-30';
    expect(await read(`${march}&time_zone=America/Los_Angeles`)).toEqual({
      texts_by_month: [{ month: '2027-03', texts: 2, segments: 4 }],
    });
    expect(await read(march)).toEqual({
      texts_by_month: [
        { month: '2027-03', texts: 1, segments: 3 },
        { month: '2027-04', texts: 1, segments: 1 },
      ],
    });
  });

  it('are not told of more than 92 days, nor of times that there are not', async () => {
    for (const query of [
      '?from=2027-01-01&to=2027-04-03',
      '?from=x',
      '?to=2027-02-30',
      '?time_zone=PST',
      '?days=3',
      '?only=everything',
      '?from=1&from=2',
    ])
      expect([query, (await service.request('GET', `/statistics${query}`)).status]).toEqual([query, 400]);
  });
});
