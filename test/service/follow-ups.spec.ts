import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { databases } from '../databases/databases.js';
import { everythingStored } from '../security/everything-stored.js';
import { eventually, RunningService } from './running-service.js';

interface FollowUp {
  id: string;
  why: string;
  reminder_id: string;
  contact_number: string;
  text: string | null;
  since: string;
  handled_at: string | null;
  handled_by: string | null;
  note: string | null;
  others: { id: string; why: string; reminder_id: string }[];
}
interface Page {
  follow_ups: FollowUp[];
  next_cursor: string | null;
}

const OTHER = '12225550001';

describe.each(databases())('whom to call on $name', (database) => {
  let service: RunningService;

  beforeEach(async () => {
    service = await RunningService.start(database, {
      API_KEYS: 'office:a-key-that-nobody-can-guess-either',
      WEBHOOK_TOKEN: 'a-token-that-nobody-can-guess',
    });
  });
  afterEach(() => service.stop());

  const page = async (query = ''): Promise<Page> => {
    const { status, text, body } = await service.request<Page>('GET', `/follow-ups${query}`);
    if (status !== 200) throw new Error(text);
    return body;
  };
  const open = async (): Promise<FollowUp[]> => (await page()).follow_ups;
  const handled = async (): Promise<FollowUp[]> => (await page('?state=handled')).follow_ups;
  const handle = async (id: string, body: object = {}): Promise<number> =>
    (await service.request('PUT', `/follow-ups/${id}/handled`, body)).status;
  const only = async (): Promise<FollowUp> => {
    const [first, ...more] = await open();
    if (!first || more.length > 0) throw new Error('there is not exactly one');
    return first;
  };
  /** Its reminder has gone out, 30 hours before the appointment unless told otherwise. */
  const reminded = async (fields: Record<string, unknown> = {}): Promise<string> => {
    const at = new Date(service.clock.now().getTime() + 30 * 3_600_000).toISOString();
    const id = await service.createReminder({ appointment_time: at, notify_window: 48, ...fields });
    await service.becomes(id, { reminder_sent: true });
    return id;
  };

  it('is whoever wrote what nobody understands, until they say it plainly', async () => {
    const id = await reminded({
      participant: 'Joe',
      location: 'West Side',
      time_zone: 'America/Los_Angeles',
    });
    expect(await open()).toEqual([]);

    service.clock.advance({ minutes: 5 });
    await service.reply('My <b>dog</b> and so on');
    expect(await open()).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        why: 'unclear_reply',
        reminder_id: id,
        contact_name: null,
        contact_number: '12223334444',
        participant: 'Joe',
        location: 'West Side',
        appt_user_dt: '2027-03-02 10:00:00',
        appt_sys_dt: '2027-03-02 18:00:00',
        time_zone: 'America/Los_Angeles',
        text: 'My <b>dog</b> and so on',
        minutes_late: null,
        since: '2027-03-01 12:05:00',
        handled_at: null,
        handled_by: null,
        note: null,
        others: [],
      },
    ]);
    service.clock.advance({ minutes: 5 });
    await service.reply('zebra zebra');
    expect(await open()).toMatchObject([{ text: 'zebra zebra' }]);

    service.clock.advance({ minutes: 5 });
    await service.reply('yes');
    expect(await open()).toEqual([]);
  });

  it('is marked as handled by whom and when, and opened again', async () => {
    await reminded();
    await service.reply('zebra zebra');
    const { id } = await only();
    service.clock.advance({ minutes: 10 });

    const { status, body } = await service.request('PUT', `/follow-ups/${id}/handled`, {
      by: 'Maria',
      note: 'Comes at ten',
    });

    const expected = {
      id,
      handled_at: '2027-03-01 12:10:00',
      handled_by: 'Maria (office)',
      note: 'Comes at ten',
    };
    expect({ status, body }).toMatchObject({ status: 200, body: expected });
    expect(await open()).toEqual([]);
    expect(await handled()).toMatchObject([{ ...expected, text: 'zebra zebra' }]);

    service.clock.advance({ minutes: 10 });
    await service.reply('zebra again');
    expect(await open()).toMatchObject([{ text: 'zebra again', handled_at: null }]);
    expect((await only()).id).not.toBe(id);
    expect(await handle((await only()).id)).toBe(200);
    expect((await handled()).map(({ handled_by: by }) => by)).toEqual(['office', 'Maria (office)']);

    expect((await service.request('DELETE', `/follow-ups/${id}/handled`)).status).toBe(204);
    expect((await service.request('DELETE', `/follow-ups/${id}/handled`)).status).toBe(404);
    expect(await handled()).toHaveLength(1);
  });

  it('is whoever has not answered a day before, and not before that', async () => {
    const id = await reminded();
    await reminded({ contact_number: OTHER });
    await service.reply('yes', OTHER);
    service.clock.advance({ hours: 5, minutes: 59 });
    expect(await open()).toEqual([]);

    service.clock.advance({ minutes: 1 });
    expect(await open()).toMatchObject([
      { id: `${id}-1-no_answer`, why: 'no_answer', text: null, since: '2027-03-01 18:00:00' },
    ]);
    expect(await handle(`${id}-1-no_answer`, { by: 'Maria', note: 'No answer' })).toBe(200);
    expect(await handle(`${id}-1-no_answer`, { by: 'Eva', note: 'Comes at ten' })).toBe(200);
    expect(await open()).toEqual([]);
    expect(await handled()).toMatchObject([
      { why: 'no_answer', handled_by: 'Eva (office)', note: 'No answer / Comes at ten' },
    ]);
    expect((await service.request('DELETE', `/follow-ups/${id}-1-no_answer/handled`)).status).toBe(204);
    expect(await open()).toHaveLength(1);
    expect(await handle(`${id}-1-no_answer`)).toBe(200);
    service.clock.advance({ minutes: 1 });

    await service.request('PATCH', `/reminder/${id}`, { appointment_time: '2027-03-02T10:00Z' });
    await service.becomes(id, { reminder_sent: true });
    service.clock.advance({ hours: 3 });
    // Only a notice has told them of the new time.
    expect(await open()).toEqual([]);
  });

  it('is nobody who has not had time to answer: two hours, or three quarters of the time that there is', async () => {
    const at = (hours: number): string =>
      new Date(service.clock.now().getTime() + hours * 3_600_000).toISOString();
    const later = await reminded({ appointment_time: at(20), notify_window: 20 });
    const soon = await reminded({ appointment_time: at(2), contact_number: OTHER });
    expect(await open()).toEqual([]);

    service.clock.advance({ minutes: 90 });
    expect(await open()).toEqual([]);
    service.clock.advance({ minutes: 1 });
    expect(await open()).toMatchObject([{ id: `${soon}-1-no_answer`, since: '2027-03-01 12:00:00' }]);

    service.clock.advance({ minutes: 29 });
    expect(await open()).toMatchObject([{ reminder_id: soon }, { id: `${later}-1-no_answer` }]);
  });

  it('is nobody whom staff have spoken to', async () => {
    const id = await reminded({ appointment_time: '2027-03-02T08:00Z' });
    service.clock.advance({ hours: 3 });
    expect(await only()).toMatchObject({ why: 'no_answer' });

    await service.request('PUT', `/reminder/${id}/answer`, { will_attend: true });

    expect(await open()).toEqual([]);
  });

  it('has one card a number, where its most urgent appointment stands, with all that is to be said', async () => {
    const later = await reminded({ participant: 'Ann' });
    const sooner = await reminded({ participant: 'Joe', appointment_time: '2027-03-02T06:00Z' });
    const other = await reminded({ contact_number: OTHER, appointment_time: '2027-03-02T12:00Z' });
    service.clock.advance({ hours: 3 });
    await service.reply('zebra zebra');
    await service.reply('Can I bring my dog?', OTHER);
    service.clock.advance({ minutes: 1 });

    const [card, next, ...more] = await open();
    expect(more).toEqual([]);
    expect(card).toMatchObject({ why: 'unclear_reply', text: 'zebra zebra' });
    expect([card?.reminder_id, ...(card?.others ?? []).map(({ reminder_id: id }) => id)].sort()).toEqual(
      [later, sooner].sort(),
    );
    expect(next).toMatchObject({ why: 'question', reminder_id: other, others: [] });
    expect((await page('?why=question')).follow_ups).toMatchObject([{ reminder_id: other }]);
    expect((await page('?why=bereavement')).follow_ups).toEqual([]);

    await handle(card?.id ?? '', { by: 'Maria', note: 'Means yes' });
    expect((await open()).map(({ reminder_id: id }) => id)).toEqual([other]);
    expect(await handled()).toMatchObject([{ id: card?.id, others: [{ why: 'unclear_reply' }] }]);
    for (const id of [later, sooner])
      expect((await service.find(id))['handled_follow_ups']).toMatchObject([
        { why: 'unclear_reply', handled_by: 'Maria (office)', note: 'Means yes' },
      ]);
    const { body } = await service.request<{ reminders: Record<string, unknown>[] }>(
      'GET',
      '/reminder?include=conversation',
    );
    expect(body.reminders.map(({ handled_follow_up: last }) => last)).toMatchObject([
      { note: 'Means yes' },
      { note: 'Means yes' },
      null,
    ]);

    await service.request('DELETE', `/follow-ups/${card?.id}/handled`);
    expect((await open()).map(({ others }) => others.length)).toEqual([1, 0]);
  });

  it('is whoever cannot or must not be texted, each by its own reason', async () => {
    const stopped = await reminded();
    const wrong = await reminded({ contact_number: OTHER });
    service.clock.advance({ minutes: 1 });
    await service.reply('Stop');
    await service.reply('Sorry, wrong number', OTHER);
    service.carrier.behave({ status: 422 });
    const refused = await service.createReminder({
      contact_number: '12225550002',
      appointment_time: '2027-03-02T12:00Z',
    });
    await service.becomes(refused, { status: 'failed' });

    expect(await open()).toMatchObject([
      { why: 'undelivered', reminder_id: refused, text: null },
      ...[
        { why: 'opted_out', reminder_id: stopped, text: 'Stop', since: '2027-03-01 12:01:00' },
        { why: 'wrong_number', reminder_id: wrong, text: 'Sorry, wrong number' },
      ].sort((a, b) => (a.reminder_id < b.reminder_id ? -1 : 1)),
    ]);
    for (const { id } of await open()) expect(await handle(id)).toBe(200);
    service.clock.advance({ hours: 20 });
    expect(await open()).toEqual([]);

    const later = await service.createReminder({
      contact_number: OTHER,
      appointment_time: '2027-03-20T12:00Z',
    });
    expect(await open()).toMatchObject([{ why: 'wrong_number', reminder_id: later, text: null }]);
    await service.reply('START', OTHER);
    await eventually(async () => expect(await open()).toEqual([]));
  });

  it('stays for a day after the appointment where something was written, and goes with the reminder', async () => {
    const id = await reminded();
    await service.reply('zebra zebra');
    service.clock.advance({ hours: 53 });
    expect(await open()).toMatchObject([{ why: 'unclear_reply' }]);

    service.clock.advance({ hours: 1, minutes: 1 });
    expect(await open()).toEqual([]);
    service.clock.advance({ hours: -4 });
    expect(await open()).toHaveLength(1);
    await service.request('DELETE', `/reminder/${id}`);
    expect(await open()).toEqual([]);
  });

  it('comes by pages, the most urgent appointment first and each once', async () => {
    const hours = [20, 5, 12, 12, 12, 23];
    const ids: string[] = [];
    for (const [index, hour] of hours.entries())
      ids.push(
        await reminded({
          appointment_time: new Date(service.clock.now().getTime() + hour * 3_600_000).toISOString(),
          contact_number: `1222555001${index}`,
        }),
      );
    await service.reply('zebra zebra', '12225550012');
    service.clock.advance({ hours: 2 });

    const seen: FollowUp[] = [];
    let cursor: string | null = '';
    do {
      const { follow_ups: some, next_cursor: next }: Page = await page(
        `?limit=2${cursor && `&cursor=${cursor}`}`,
      );
      seen.push(...some);
      cursor = next;
    } while (cursor !== null);

    const middle = ids.slice(2, 5).sort();
    expect(seen.map(({ reminder_id: id }) => id)).toEqual([ids[1], ...middle, ids[0], ids[5]]);
    expect(seen.filter(({ why }) => why === 'unclear_reply')).toHaveLength(1);

    for (const { id } of seen) {
      service.clock.advance({ seconds: 1 });
      expect(await handle(id)).toBe(200);
    }
    const first = await page('?state=handled&limit=4');
    const rest = await page(`?state=handled&limit=4&cursor=${first.next_cursor}`);
    expect([...first.follow_ups, ...rest.follow_ups].map(({ id }) => id)).toEqual(
      seen.map(({ id }) => id).reverse(),
    );
    expect(rest.next_cursor).toBeNull();
  });

  it('is not marked where there is nothing to handle, and says what is wrong', async () => {
    const id = await reminded();
    for (const unknown of [
      `${id}-1-no_answer`,
      `${id}-9-no_answer`,
      `${id}-1-opted_out`,
      '0'.repeat(32),
      'x',
      '-',
    ])
      expect([unknown, await handle(unknown)]).toEqual([unknown, 404]);
    for (const query of ['?state=x', '?limit=0', '?cursor=x', '?why=x', '?nonsense=1'])
      expect([query, (await service.request('GET', `/follow-ups${query}`)).status]).toEqual([query, 400]);
    const wrong = await service.request('PUT', `/follow-ups/x/handled`, {
      by: 'a\nb',
      note: 'x'.repeat(501),
      to: 1,
    });
    expect(wrong).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'to' }, { field: 'by' }, { field: 'note' }] },
    });
  });

  it('leaves nothing behind of a person who is erased', async () => {
    await reminded();
    await service.reply('zebra zebra');
    await handle((await only()).id, { note: 'lives in Park Street' });

    await service.request('DELETE', '/contacts/12223334444');

    expect((await everythingStored(service.database))['follow_up']).toEqual([]);
  });
});
