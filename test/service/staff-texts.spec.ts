import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SystemClock } from '../../src/platform/clock/clock.js';
import { FakeFlowroute } from '../carriers/fake-flowroute.js';
import { databases } from '../databases/databases.js';
import { everythingStored } from '../security/everything-stored.js';
import type { Answer } from './running-service.js';
import { eventually, RunningService } from './running-service.js';

interface Text {
  message_id: string;
  reminder_id: string | null;
  direction: string;
  kind: string;
  status: string;
  reason: string;
  text: string;
  segments: number;
  encoding: string;
  send_at: string;
}
interface Thread {
  messages: Text[];
  next_cursor: string | null;
  newest_cursor: string | null;
}

const PERSON = '12223334444';
const OTHER = '12225550001';
const OUR_NUMBER = '12066418000';
const BRING = 'Please bring your insurance card.';

describe.each(databases())('texts by staff on $name', (database) => {
  let service: RunningService;

  const start = async (settings: Record<string, string> = {}): Promise<void> => {
    service = await RunningService.start(database, settings);
  };
  beforeEach(() => start());
  afterEach(() => service.stop());
  const restart = async (settings: Record<string, string>): Promise<void> => {
    await service.stop();
    await start(settings);
  };

  const write = (body: object, to = PERSON, key?: string): Promise<Answer<Text & { code: string }>> =>
    service.request('POST', `/contacts/${to}/messages`, body, key ? { 'idempotency-key': key } : {});
  const thread = async (query = '', number = PERSON): Promise<Thread> => {
    const { status, text, body } = await service.request<Thread>(
      'GET',
      `/contacts/${number}/messages${query}`,
    );
    if (status !== 200) throw new Error(`${status} ${text}`);
    return body;
  };
  const wrote = async (text: string = BRING): Promise<Text> => {
    const { status, body } = await write({ text });
    expect(status).toBe(201);
    await service.nothingUnderWay();
    return body;
  };
  const followUps = async (): Promise<unknown[]> => {
    const { body } = await service.request<{ follow_ups: { why: string; text: string }[] }>(
      'GET',
      '/follow-ups',
    );
    return body.follow_ups.map(({ why, text }) => [why, text]);
  };
  const reminded = async (fields: Record<string, unknown> = {}): Promise<string> => {
    const id = await service.createReminder(fields);
    await service.becomes(id, { reminder_sent: true });
    return id;
  };

  it('goes out at once, and say what they cost', async () => {
    const { status, body } = await write({ text: ' “Please bring your insurance card.”\r\nThanks ' });

    expect({ status, body }).toMatchObject({
      status: 201,
      body: {
        message_id: expect.stringMatching(/^[0-9a-f]{32}$/),
        kind: 'staff',
        segments: 1,
        encoding: 'GSM-7',
        reason: 'as_planned',
        text: '"Please bring your insurance card."\nThanks',
      },
    });
    await eventually(() =>
      expect(service.textsTo()).toEqual(['"Please bring your insurance card."\nThanks']),
    );
    await service.nothingUnderWay();
    expect((await thread()).messages).toMatchObject([{ message_id: body.message_id, status: 'sent' }]);
  });

  it('are sent once with one key, however often and by however many at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => write({ text: BRING }, PERSON, 'a key')),
    );
    await service.nothingUnderWay();
    answers.push(await write({ text: BRING }, `+${PERSON}`, 'a key'));

    expect(answers.map(({ status }) => status)).toEqual(Array(7).fill(201));
    expect(new Set(answers.map(({ body }) => body.message_id)).size).toBe(1);
    expect(service.textsTo()).toEqual([BRING]);
    expect(await write({ text: 'another' }, PERSON, 'a key')).toMatchObject({
      status: 422,
      body: { code: 'key_reused' },
    });
    expect(await write({ text: BRING }, PERSON, ' ')).toMatchObject({ status: 400 });
  });

  it('keep their id with their key when the number has opted out meanwhile', async () => {
    const { body } = await write({ text: BRING }, PERSON, 'a key');
    await service.nothingUnderWay();
    await service.reply('STOP');

    expect(await write({ text: BRING }, PERSON, 'a key')).toMatchObject({
      status: 201,
      body: { message_id: body.message_id },
    });
    expect(await write({ text: BRING })).toMatchObject({ status: 409, body: { code: 'opted_out' } });
  });

  it.each([
    [{}, 'text', 'required'],
    [{ text: '  ' }, 'text', 'too_short'],
    [{ text: 7 }, 'text', 'invalid'],
    [{ text: 'x'.repeat(1531) }, 'text', 'too_long'],
    [{ text: 'ж'.repeat(671) }, 'text', 'too_long'],
    [{ text: 'Reply CANCEL to cancel your appointment' }, 'text', 'invalid'],
    [{ text: BRING, reminder_id: 7 }, 'reminder_id', 'invalid'],
    [{ text: BRING, whom: 'x' }, 'whom', 'unknown_field'],
  ])('are refused, and the wrong field is named: %j', async (body, field, code) => {
    expect(await write(body)).toMatchObject({ status: 400, body: { errors: [{ field, code }] } });
    expect((await thread()).messages).toEqual([]);
  });

  it('are never to the service itself, nor to what is no number', async () => {
    const wrong = { status: 400, body: { errors: [{ field: 'number', code: 'own_number' }] } };
    expect(await write({ text: BRING }, OUR_NUMBER)).toMatchObject(wrong);
    expect(await service.request('GET', `/contacts/${OUR_NUMBER}/messages`)).toMatchObject(wrong);
    expect((await write({ text: BRING }, 'x')).status).toBe(400);
  });

  it('stand in the thread of the appointment that they are about', async () => {
    const id = await reminded();
    const other = await service.createReminder({ contact_number: OTHER, notify_window: 1 });

    const { body } = await write({ text: BRING, reminder_id: id });

    expect(body).toMatchObject({ reminder_id: id });
    const { body: timeline } = await service.request<Thread>('GET', `/reminder/${id}/messages`);
    expect(timeline.messages.map(({ kind }) => kind)).toEqual(['reminder', 'staff']);
    expect(await write({ text: BRING, reminder_id: '0'.repeat(32) })).toMatchObject({ status: 404 });
    expect(await write({ text: BRING, reminder_id: other })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'reminder_id' }] },
    });
  });

  it('wait for the end of quiet hours, unless the contact has just written or the appointment passes first', async () => {
    const quiet = { QUIET_HOURS: '21:00-08:00', ORG_TIME_ZONE: 'Asia/Tokyo' };
    await restart(quiet);
    expect((await write({ text: BRING })).body).toMatchObject({
      send_at: '2027-03-01 23:00:00',
      reason: 'quiet_hours',
    });
    const here = await service.createReminder({ notify_window: 1, time_zone: 'Europe/London' });
    expect((await write({ text: 'By day', reminder_id: here })).body).toMatchObject({ reason: 'as_planned' });
    const soon = { appointment_time: '2027-03-01T20:00Z', notify_window: 1, time_zone: 'Asia/Tokyo' };
    const near = await service.createReminder(soon);
    expect((await write({ text: 'Soon', reminder_id: near })).body).toMatchObject({
      reason: 'no_quiet_slot',
    });
    await eventually(() => expect(service.textsTo()).toEqual(expect.arrayContaining(['By day', 'Soon'])));

    await service.reply('zebra', OTHER);
    expect((await write({ text: BRING }, OTHER)).body).toMatchObject({ reason: 'answer' });
    service.advance({ minutes: 61 });
    expect((await write({ text: BRING }, OTHER)).body).toMatchObject({ reason: 'quiet_hours' });
    expect(service.textsTo().filter((text) => text === BRING)).toEqual([]);

    service.advance({ hours: 10 });
    await eventually(() => expect(service.textsTo().filter((text) => text === BRING)).toHaveLength(1));
  });

  it('do not go out in quiet hours after an outage either', async () => {
    const settings = { QUIET_HOURS: '21:00-08:00', ORG_TIME_ZONE: 'UTC' };
    await restart(settings);
    service.clock.advance({ hours: 8, minutes: 59 });
    service.carrier.behave({ status: 429 });
    await write({ text: BRING });
    await eventually(() => expect(service.carrier.requests).not.toEqual([]));
    await service.close();
    service.carrier.behave('accept');
    service.clock.advance({ minutes: 30 });

    const again = await RunningService.startOn(service.database, service.clock, service.carrier, settings);
    try {
      await eventually(async () => {
        const { body } = await again.request<Thread>('GET', `/contacts/${PERSON}/messages`);
        expect(body.messages).toMatchObject([{ status: 'scheduled', send_at: '2027-03-02 08:00:00' }]);
      });
      expect(again.textsTo()).toEqual([]);
      again.advance({ hours: 11 });
      await eventually(() => expect(again.textsTo()).toEqual([BRING]));
    } finally {
      await again.close();
    }
  });

  it('are not sent to whoever opts out before they go', async () => {
    await restart({ QUIET_HOURS: '21:00-08:00', ORG_TIME_ZONE: 'Asia/Tokyo' });
    await write({ text: BRING });
    await service.reply('STOP');
    service.advance({ hours: 12 });
    await service.nothingUnderWay();

    expect(service.textsTo()).not.toContain(BRING);
    expect((await thread()).messages).toMatchObject([
      { kind: 'staff', status: 'suppressed', reason: 'opted_out' },
      { kind: 'inbound' },
      { kind: 'opt_out' },
    ]);
  });

  it.each([
    ['Thanks, will do!', 'unclear_reply'],
    ['ok', 'unclear_reply'],
    ['Which card do you mean?', 'question'],
    ['When is my appointment?', 'question'],
    ['zebra zebra', 'unclear_reply'],
    ['Yes, but is there parking?', 'question'],
  ])('are answered to staff, and to nobody else: %j', async (text, why) => {
    const id = await reminded();
    await wrote();

    await service.reply(text);
    await service.nothingUnderWay();

    expect(await followUps()).toEqual([[why, text]]);
    expect(service.textsTo()).toHaveLength(2);
    expect(await service.find(id)).toMatchObject({ will_attend: null });
  });

  it('leave a plain yes, no, STOP and HELP what they are', async () => {
    const id = await reminded();
    await wrote();

    await service.reply('Yes');
    await service.becomes(id, { will_attend: true, confirm_sent: true });
    await service.reply('HELP');
    await service.reply('No, I cannot come');
    await service.becomes(id, { will_attend: false });
    await service.reply('STOP');
    await service.nothingUnderWay();

    const kinds = (await thread()).messages.filter(({ status }) => status === 'sent').map(({ kind }) => kind);
    expect(kinds).toEqual(['reminder', 'staff', 'confirmation', 'help', 'cancellation', 'opt_out']);
  });

  it('are what somebody answers for a day, and only if they have gone out', async () => {
    await reminded({ appointment_time: '2027-03-04T12:00Z', notify_window: 72 });
    service.carrier.behaveNext({ status: 400 });
    await wrote();
    await service.reply('zebra one');
    await service.nothingUnderWay();
    expect(service.textsTo()).toHaveLength(2);

    await wrote();
    service.clock.advance({ hours: 23, minutes: 59 });
    await service.reply('zebra two');
    await service.nothingUnderWay();
    expect(service.textsTo()).toHaveLength(3);

    service.clock.advance({ minutes: 2 });
    await service.reply('zebra three');
    await service.nothingUnderWay();
    expect(service.textsTo()).toHaveLength(4);
  });

  it('are answered by somebody without an appointment, too', async () => {
    await wrote();
    await service.reply('Which card?');
    await service.nothingUnderWay();

    expect(await followUps()).toEqual([['no_appointment', 'Which card?']]);
    expect(service.textsTo()).toEqual([BRING]);
  });

  it('are read with everything else that was said, by page, in both directions', async () => {
    const first = await reminded();
    await service.reply('yes');
    await service.becomes(first, { confirm_sent: true });
    await wrote();
    await service.createReminder({ notify_window: 1 });
    await service.reply('Who is this?', OTHER);

    const whole = await thread();
    expect(whole.messages.map(({ kind }) => kind)).toEqual([
      ...['reminder', 'inbound', 'confirmation', 'staff', 'reminder'],
    ]);
    expect(whole.messages.at(-1)).toMatchObject({
      status: 'scheduled',
      text: expect.stringContaining('[West Side]'),
    });
    expect(whole.next_cursor).toBeNull();

    const newest = await thread('?limit=2');
    expect(newest.messages).toEqual(whole.messages.slice(3));
    const older = await thread(`?limit=2&before=${newest.next_cursor}`);
    expect(older.messages).toEqual(whole.messages.slice(1, 3));
    const oldest = await thread(`?limit=2&before=${older.next_cursor}`);
    expect(oldest).toMatchObject({ messages: whole.messages.slice(0, 1), next_cursor: null });
    const forward = await thread(`?limit=3&after=${oldest.newest_cursor}`);
    expect(forward.messages).toEqual(whole.messages.slice(1, 4));
    expect(await thread(`?after=${forward.next_cursor}`)).toMatchObject({
      messages: whole.messages.slice(4),
    });
    expect(await thread(`?after=${whole.newest_cursor}`)).toMatchObject({ messages: [], next_cursor: null });

    for (const query of [
      '?before=x',
      '?after=x',
      '?limit=101',
      `?before=${older.next_cursor}&after=${older.next_cursor}`,
    ])
      expect((await service.request('GET', `/contacts/${PERSON}/messages${query}`)).status).toBe(400);
    expect(await thread('', '12225559999')).toEqual({ messages: [], next_cursor: null, newest_cursor: null });
  });

  it('are erased with the contact, with their key', async () => {
    await write({ text: BRING }, PERSON, 'a key');
    await service.nothingUnderWay();
    await service.reply('zebra zebra');

    expect((await service.request('DELETE', `/contacts/${PERSON}`)).status).toBe(204);

    const {
      message,
      idempotency,
      conversation,
      inbound_text: heard,
    } = await everythingStored(service.database);
    expect({ message, idempotency, conversation, heard }).toEqual({
      ...{ message: [], idempotency: [], conversation: [], heard: [] },
    });
  });
});

/** By the real clock, because the carrier's list has its own time. */
describe.each(databases())('texts by staff at two replicas on $name', (database) => {
  const settings = { LEASE_SECONDS: '2', RECONCILE_AFTER_SECONDS: '1' };
  let service: RunningService<SystemClock>;
  let other: RunningService<SystemClock>;

  beforeEach(async () => {
    const carrier = await FakeFlowroute.start();
    service = await RunningService.startOn(await database.create(), new SystemClock(), carrier, settings);
    other = await RunningService.startOn(service.database, new SystemClock(), carrier, settings);
  });
  afterEach(async () => {
    await other.close();
    await service.stop();
  });

  it('are sent once, whoever is asked, and whatever the carrier does with them', async () => {
    service.carrier.behaveNext('drop-after-accept', 'drop-before-accept', { status: 429 }, 'accept-then-500');
    const keys = Array.from({ length: 18 }, (_, index) => `key ${index % 6}`);
    const answers = await Promise.all(
      keys.map((key, index) =>
        (index % 2 ? service : other).request<Text>(
          'POST',
          `/contacts/${PERSON}/messages`,
          { text: `Text with ${key}` },
          { 'idempotency-key': key },
        ),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(18).fill(201));
    expect(new Set(answers.map(({ body }) => body.message_id)).size).toBe(6);

    await eventually(async () => {
      const { body } = await service.request<Thread>('GET', `/contacts/${PERSON}/messages`);
      expect(body.messages.map(({ status }) => status)).toEqual(Array(6).fill('sent'));
    });
    expect([...service.textsTo()].sort()).toEqual([...new Set(keys)].map((key) => `Text with ${key}`));
  });
});
