import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { differenceInMinutes } from 'date-fns';
import { databases } from '../databases/databases.js';
import type { HeardEvent } from './event-receiver.js';
import { EventReceiver } from './event-receiver.js';
import { eventually, RunningService } from './running-service.js';

interface Page {
  events: HeardEvent[];
  next_cursor: string;
}

const PHONE = '12223334444';

/**
 * Without what the service tells of itself, since a clock that is moved makes it find texts late for a moment; and without that texts
 * have come in.
 */
const ofAppointments = (types: readonly string[]): string[] =>
  types.filter((type) => type !== 'service.alert' && type !== 'message.received');

describe.each(databases())('events on $name', (database) => {
  let receiver: EventReceiver;
  let service: RunningService;

  beforeEach(async () => {
    receiver = await EventReceiver.start();
    service = await RunningService.start(database, receiver.settings);
  });
  afterEach(async () => {
    await service.stop();
    await receiver.stop();
  });

  const heard = (...types: string[]): Promise<void> =>
    eventually(() => expect(ofAppointments(receiver.types())).toEqual(types));
  const feed = async (after: string | number = 0): Promise<Page> =>
    (await service.request<Page>('GET', `/events?after=${after}`)).body;
  const sent = async (): Promise<string> => {
    const id = await service.createReminder();
    await service.becomes(id, { reminder_sent: true });
    return id;
  };
  const report = (receipt: object): Promise<number> =>
    service.carrier.receipt(
      `${service.url}/receipts/flowroute`,
      service.carrier.accepted[0]?.id ?? '',
      receipt,
    );

  it('tells, signed and in order, what became of a reminder, each once', async () => {
    const id = await sent();
    await report({});
    await report({});
    await service.reply('yes');
    await service.becomes(id, { confirm_sent: true });
    await service.reply('no');

    await heard('reminder.sent', 'reminder.delivered', 'appointment.confirmed', 'appointment.canceled');
    const [first] = receiver.heard;
    expect(first).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
      type: 'reminder.sent',
      timestamp: '2027-03-01T12:00:00.000Z',
      data: { reminder_id: id, message_id: expect.stringMatching(/^[0-9a-f]{32}$/), notify_window: 24 },
    });
    expect(JSON.stringify(receiver.heard)).not.toContain(PHONE);
  });

  it('tells of what could not be sent, did not arrive, or came too late', async () => {
    const arrived = await sent();
    await report({ status: 'rejected', code: 1110 });
    await heard('reminder.sent', 'reminder.failed');
    expect(receiver.heard[1]?.data).toMatchObject({
      reminder_id: arrived,
      reason: 'undelivered',
      code: '1110',
    });

    service.carrier.behave({ status: 422 });
    await service.becomes(await service.createReminder(), { status: 'failed' });
    await heard('reminder.sent', 'reminder.failed', 'reminder.failed');
    expect(receiver.heard[2]?.data).toMatchObject({ reason: 'carrier_refused' });

    const late = await service.createReminder({ notify_window: 1 });
    service.advance({ hours: 25 });
    await service.becomes(late, { status: 'expired' });
    await heard('reminder.sent', 'reminder.failed', 'reminder.failed', 'reminder.expired');
  });

  it('tells of a text that it does not understand, and of opting out and in', async () => {
    const id = await sent();
    await service.reply('zebra zebra');
    await heard('reminder.sent', 'reply.unclear');
    expect(receiver.heard[1]?.data).toEqual({
      reminder_id: id,
      message_id: expect.stringMatching(/^[0-9a-f]{32}$/),
    });

    await service.reply('STOP');
    await service.reply('STOP');
    await service.reply('START');
    await eventually(() =>
      expect(
        receiver.heard.filter(({ type }) => type.startsWith('contact')).map(({ type, data }) => [type, data]),
      ).toEqual([
        ['contact.opted_out', { number: PHONE }],
        ['contact.opted_in', { number: PHONE }],
      ]),
    );
  });

  it('tells of what may be a wish for no more texts, whether or not an appointment is ahead', async () => {
    await sent();
    const heardOf = (from: string): Promise<void> =>
      eventually(() =>
        expect(
          receiver.heard.filter(({ type, data }) => data['number'] === from && type !== 'message.received'),
        ).toEqual([
          expect.objectContaining({
            type: 'contact.possible_opt_out',
            data: { number: from, message_id: expect.stringMatching(/^[0-9a-f]{32}$/) },
          }),
        ]),
      );

    await service.reply('I am so tired of these messages');
    await heardOf(PHONE);

    await service.reply('this is harassment', '12225550009');
    await heardOf('12225550009');
  });

  it('tries again while the receiver is down, sends on meanwhile, and keeps the order of each reminder', async () => {
    receiver.answer = 503;
    const id = await sent();
    await service.reply('yes');
    await service.becomes(id, { confirm_sent: true });
    await eventually(() => expect(receiver.posts).toBeGreaterThan(0));
    const other = await service.createReminder({ contact_number: '12225550001' });
    await service.becomes(other, { reminder_sent: true });

    receiver.answer = 200;
    await eventually(() => {
      service.advance({ minutes: 1 });
      expect(ofAppointments(receiver.types())).toHaveLength(3);
    });
    const ofFirst = receiver.heard.filter(({ data }) => data['reminder_id'] === id);
    expect(ofAppointments(ofFirst.map(({ type }) => type))).toEqual([
      ...['reminder.sent', 'appointment.confirmed'],
    ]);
  });

  it('sends on while the receiver does not answer at all', async () => {
    receiver.answer = 'hang';
    await sent();
    await eventually(() => expect(receiver.posts).toBe(1));

    for (const number of ['12225550001', '12225550002'])
      await service.becomes(await service.createReminder({ contact_number: number }), {
        reminder_sent: true,
      });
  });

  it('gives up after a day, goes on with the next one, and keeps all for the feed', async () => {
    receiver.answer = 500;
    const id = await sent();
    const start = service.clock.now();
    service.clock.advance({ hours: 23 });
    await service.reply('yes');
    await service.becomes(id, { will_attend: true });
    await eventually(() => {
      service.clock.advance({ minutes: 1 });
      expect(receiver.posted).toContain('appointment.confirmed');
    });
    expect(differenceInMinutes(service.clock.now(), start)).toBeGreaterThanOrEqual(24 * 60);

    receiver.answer = 200;
    await eventually(() => {
      service.clock.advance({ minutes: 1 });
      expect(ofAppointments(receiver.types())).toEqual(['appointment.confirmed']);
    });
    const all = (await feed()).events.map(({ type }) => type);
    expect(ofAppointments(all)).toEqual(['reminder.sent', 'appointment.confirmed']);
  });

  it('can be read from where one stopped, also without a receiver', async () => {
    await service.stop();
    service = await RunningService.start(database);
    await sent();
    await eventually(async () => expect((await feed()).events).toHaveLength(1));
    const first = await feed();
    expect(await feed(first.next_cursor)).toEqual({ events: [], next_cursor: first.next_cursor });

    await service.reply('yes');
    const second = await feed(first.next_cursor);

    expect(second.events.map(({ type }) => type)).toEqual(['appointment.confirmed', 'message.received']);
    expect(Number(second.next_cursor)).toBeGreaterThan(Number(first.next_cursor));
    const page = (await service.request<Page>('GET', '/events?limit=1')).body;
    expect(page).toEqual(first);
    for (const query of ['after=x', 'after=-1', 'limit=0', 'limit=1001'])
      expect((await service.request('GET', `/events?${query}`)).status).toBe(400);
  });

  it('tells a reader whose cursor is ahead where to start from, instead of letting them wait', async () => {
    await sent();
    await eventually(async () => expect((await feed()).events).toHaveLength(1));
    const { next_cursor: last } = await feed();
    for (const ahead of [Number(last) + 1, 2 ** 31, 999_999_999_999_999])
      expect(await service.request('GET', `/events?after=${ahead}`)).toMatchObject({
        status: 409,
        body: {
          message: `after is ahead of the last event: after a restored backup start from last, which is ${last}`,
          code: 'cursor_ahead',
          last,
          errors: [{ field: 'after', code: 'cursor_ahead' }],
        },
      });
    expect(await service.request('GET', `/events?after=${last}`)).toMatchObject({ status: 200 });
  });

  it('is signed with both secrets while a new one takes the place of the old one', async () => {
    await service.stop();
    const renewed = `whsec_${Buffer.from('the secret that comes afterwards').toString('base64')}`;
    const { EVENTS_SECRET: old = '' } = receiver.settings;
    service = await RunningService.start(database, {
      ...receiver.settings,
      EVENTS_SECRET: `${renewed},${old}`,
    });
    await sent();
    // Before the receiver knows of the new one, and after it has forgotten the old one.
    await heard('reminder.sent');
    receiver.secret = renewed;
    await report({});
    await heard('reminder.sent', 'reminder.delivered');
  });

  it('does not start with an address and no secret', async () => {
    await expect(RunningService.start(database, { EVENTS_URL: 'https://a.example.com' })).rejects.toThrow(
      'EVENTS_SECRET must be set',
    );
  });
});
