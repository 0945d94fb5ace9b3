import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';

interface Listed {
  reminder_id: string;
  status: string;
  desk_state: string;
  opted_out: boolean;
  last_message: Record<string, unknown> | null;
}

const PHONE = '12223334444';
const RANGE = 'from=2027-03-01&to=2027-04-01';

describe.each(databases())('how appointments stand on $name', (database) => {
  let service: RunningService;

  beforeEach(async () => {
    service = await RunningService.start(database);
  });
  afterEach(() => service.stop());

  const list = async (query = RANGE): Promise<Listed[]> => {
    const { status, text, body } = await service.request<{ reminders: Listed[] }>(
      'GET',
      `/reminder?include=conversation&${query}`,
    );
    if (status !== 200) throw new Error(text);
    return body.reminders;
  };
  const one = async (id: string): Promise<Listed> => {
    const found = (await list()).find(({ reminder_id: listed }) => listed === id);
    if (!found) throw new Error('it is not in the list');
    return found;
  };
  const reminded = async (fields: Record<string, unknown> = {}): Promise<string> => {
    const id = await service.createReminder(fields);
    await service.becomes(id, { reminder_sent: true });
    return id;
  };
  const stands = (id: string, fields: object): Promise<void> =>
    eventually(async () => expect(await one(id)).toMatchObject(fields));

  it('shows the beginning of a long text in a list, and all of it among the messages', async () => {
    const id = await reminded();
    const long = `Please call me. ${'é👍'.repeat(2_000)}`;
    await service.reply(long);

    const shown = `${[...long].slice(0, 640).join('')}…`;
    await stands(id, { last_message: expect.objectContaining({ text: shown }) });
    const called = await service.request<{ follow_ups: { text: string }[] }>('GET', '/follow-ups');
    expect(called.body.follow_ups.map(({ text }) => text)).toEqual([shown]);
    const timeline = await service.request<{ messages: { text: string }[] }>(
      'GET',
      `/reminder/${id}/messages`,
    );
    expect(timeline.body.messages.map(({ text }) => text)).toContain(long);
  });

  it('is only a plan at first, and leaves out what nobody asked for', async () => {
    const id = await service.createReminder({ notify_window: 2 });

    expect(await one(id)).toMatchObject({ desk_state: 'planned', opted_out: false, last_message: null });
    const [plain] = (await service.request<{ reminders: object[] }>('GET', `/reminder?${RANGE}`)).body
      .reminders;
    expect(Object.keys(plain ?? {})).not.toEqual(expect.arrayContaining(['desk_state']));
    expect((await service.request('GET', '/reminder?include=everything')).status).toBe(400);
  });

  it('follows the conversation', async () => {
    const id = await reminded();
    expect(await one(id)).toMatchObject({
      desk_state: 'reminded',
      last_message: {
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        direction: 'outbound',
        kind: 'reminder',
        status: 'sent',
        reason: 'as_planned',
        text: expect.stringContaining('West Side'),
        at: '2027-03-01 12:00:00',
      },
    });

    service.clock.advance({ minutes: 5 });
    await service.reply('zebra zebra');
    expect(await one(id)).toMatchObject({ desk_state: 'unclear' });
    service.clock.advance({ minutes: 5 });
    await service.reply('yes');
    await service.becomes(id, { confirm_sent: true });
    expect(await one(id)).toMatchObject({
      desk_state: 'confirmed',
      last_message: { kind: 'inbound', text: 'yes' },
    });

    service.clock.advance({ minutes: 5 });
    await service.reply('can I bring my zebra');
    await stands(id, { desk_state: 'confirmed', last_message: { text: 'can I bring my zebra' } });
    service.clock.advance({ minutes: 5 });
    await service.reply('zebra zebra');
    await stands(id, { desk_state: 'unclear' });
    service.clock.advance({ minutes: 5 });
    await service.reply('no');
    await stands(id, { desk_state: 'canceled', status: 'canceled' });
  });

  it('shows what somebody has written as it was written, and not our answer', async () => {
    const id = await reminded();
    service.clock.advance({ minutes: 5 });
    await service.reply('<img src=x onerror=alert(1)>');
    await service.carrier.waitFor(2);

    await stands(id, {
      desk_state: 'unclear',
      last_message: {
        direction: 'inbound',
        kind: 'inbound',
        status: 'received',
        text: '<img src=x onerror=alert(1)>',
        at: '2027-03-01 12:05:00',
      },
    });
  });

  it('is asked again at another time', async () => {
    const id = await reminded();
    await service.reply('zebra zebra');
    await stands(id, { desk_state: 'unclear' });

    await service.request('PATCH', `/reminder/${id}`, {
      appointment_time: '2027-03-10T12:00Z',
      notify_window: 1,
    });

    await stands(id, { desk_state: 'reminded', last_message: { kind: 'moved_notice' } });
  });

  it('tells who is not texted from who cannot be reached', async () => {
    const stopped = await reminded();
    const wrong = await reminded({ contact_number: '12225550001' });
    const sure = await reminded({ contact_number: '12225550002' });
    await service.reply('yes', '12225550002');
    await service.becomes(sure, { confirm_sent: true });
    service.clock.advance({ minutes: 5 });
    for (const number of [PHONE, '12225550002']) await service.reply('STOP', number);
    await service.reply('wrong number', '12225550001');
    service.carrier.behave({ status: 422 });
    const refused = await service.createReminder({ contact_number: '12225550003' });
    await service.becomes(refused, { status: 'failed' });
    const planned = await service.createReminder({ notify_window: 1 });

    expect(await one(stopped)).toMatchObject({ desk_state: 'opted_out', opted_out: true });
    expect(await one(planned)).toMatchObject({ desk_state: 'opted_out', last_message: null });
    expect(await one(wrong)).toMatchObject({ desk_state: 'unreachable', opted_out: true });
    expect(await one(sure)).toMatchObject({ desk_state: 'confirmed', opted_out: true });
    expect(await one(refused)).toMatchObject({
      desk_state: 'unreachable',
      opted_out: false,
      last_message: { status: 'failed', reason: 'carrier_refused' },
    });
  });

  it('has expired where the appointment passed before anything was sent', async () => {
    const id = await service.createReminder({ notify_window: 1 });
    service.advance({ hours: 25 });
    await service.becomes(id, { status: 'expired' });

    expect(await one(id)).toMatchObject({ desk_state: 'expired', last_message: null });
  });

  it('is told of each appointment of a page, in the order of time', async () => {
    const times = ['2027-03-09T10:00Z', '2027-03-05T10:00Z', '2027-03-07T10:00Z'];
    for (const [index, time] of times.entries())
      await service.createReminder({ appointment_time: time, contact_number: `1222555000${index}` });
    await service.request('PUT', '/opt-outs/12225550001');

    const page = await list(`${RANGE}&limit=2`);

    expect(page.map(({ desk_state: state }) => state)).toEqual(['opted_out', 'planned']);
  });
});
