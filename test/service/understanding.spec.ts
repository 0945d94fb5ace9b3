import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';

interface FollowUp {
  readonly id: string;
  readonly why: string;
  readonly contact_number: string;
  readonly minutes_late: number | null;
}

describe.each(databases())('what is understood on $name', (database) => {
  let service: RunningService;
  let phone = '12225560000';
  let ids = 0;

  beforeAll(async () => {
    service = await RunningService.start(database);
  });
  beforeEach(() => {
    phone = String(Number(phone) + 1);
    service.clock.advance({ minutes: 1 });
  });
  afterAll(() => service.stop());

  const say = async (body: string): Promise<void> => {
    const data = { id: `mdr2-${phone}-${(ids += 1)}`, attributes: { from: phone, to: '12066418000', body } };
    const { status } = await service.request('POST', '/inbound/flowroute', { data });
    expect(status).toBe(200);
  };
  /** Its reminder has gone out; the appointment is so many hours ahead. */
  const asked = async (fields: Record<string, unknown> = {}, hours = 20): Promise<string> => {
    const at = new Date(service.clock.now().getTime() + hours * 3_600_000).toISOString();
    const id = await service.createReminder({
      ...{ contact_number: phone, appointment_time: at, notify_window: 24, time_zone: 'UTC' },
      ...fields,
    });
    await service.becomes(id, { reminder_sent: true });
    return id;
  };
  const answers = async (): Promise<string[]> => {
    await service.nothingUnderWay();
    return service.textsTo(phone).filter((text) => !text.includes('Please reply'));
  };
  const followUps = async (): Promise<FollowUp[]> => {
    const { body } = await service.request<{ follow_ups: FollowUp[] }>('GET', '/follow-ups?limit=500');
    return body.follow_ups.filter(({ contact_number: number }) => number === phone);
  };
  const reasons = async (): Promise<string[]> => (await followUps()).map(({ why }) => why);
  const planned = async (id: string): Promise<{ status: string; reason: string }[]> => {
    const { body } = await service.request<{ messages: { kind: string; status: string; reason: string }[] }>(
      'GET',
      `/reminder/${id}/messages`,
    );
    return body.messages.filter(({ kind, status }) => kind === 'reminder' && status !== 'sent');
  };

  it('records the yes beside a STOP, and says only that no more texts come', async () => {
    const id = await asked();

    await say('STOP I will be there');

    await service.becomes(id, { will_attend: true });
    expect(await answers()).toEqual([expect.stringContaining('no more messages')]);
  });

  it('cancels and opts out where a text says both', async () => {
    const id = await asked();

    await say('cancel my appointment and stop texting me');

    await service.becomes(id, { will_attend: false });
    expect(await answers()).toEqual([expect.stringContaining('canceled, and you will get no more')]);
  });

  it('changes no appointment by an opt-out that does not speak of it', async () => {
    const id = await asked();

    await say('I withdraw my consent');

    expect(await answers()).toEqual([expect.stringContaining('no more messages')]);
    expect(await service.find(id)).toMatchObject({ will_attend: null });
  });

  it('names STOP where somebody may want no more texts, and tells staff', async () => {
    const id = await asked();

    await say('Yes. I am so tired of all these messages');

    expect(await answers()).toEqual([expect.stringContaining('Reply STOP for no more texts')]);
    expect(await reasons()).toEqual(['possible_opt_out']);
    expect(await service.find(id)).toMatchObject({ will_attend: null });
  });

  it('names STOP beside its question where a text that is not understood complains', async () => {
    await asked();

    await say('omg not again');

    await eventually(() =>
      expect(service.textsTo(phone).at(-1)).toMatch(/did not understand.+Reply STOP for no more texts\.$/s),
    );
    expect(await reasons()).toEqual(['unclear_reply']);
  });

  it('asks nothing after a death, and holds further texts until staff have seen to it', async () => {
    const id = await asked({ notify_window: [60, 1] }, 50);

    await say('My husband passed away on Sunday');

    await eventually(async () => expect(await reasons()).toEqual(['bereavement']));
    expect(await answers()).toEqual([]);
    expect(await planned(id)).toEqual([
      expect.objectContaining({ status: 'canceled', reason: 'held_for_staff' }),
    ]);

    const [{ id: followUp } = { id: '' }] = await followUps();
    await service.request('PUT', `/follow-ups/${followUp}/handled`, {});
    expect(await planned(id)).toEqual([expect.objectContaining({ status: 'scheduled' })]);
  });

  it.each([
    ['she is in hospital', 'illness'],
    ['I have chest pain', 'urgent'],
  ])('asks nothing where somebody writes “%s”', async (text, why) => {
    await asked();

    await say(text);

    await eventually(async () => expect(await reasons()).toEqual([why]));
    expect(await answers()).toEqual([]);
  });

  it('answers when and where by the appointment, and leaves other questions to the office', async () => {
    const id = await asked({ location: 'Room 5', participant: 'Joe' });
    await say('yes');
    await service.becomes(id, { confirm_sent: true });

    await say('Where is it?');
    await say('Is there parking?');

    const [, where, office] = await answers();
    expect(where).toMatch(/Your appointment is on .* at Room 5 with Joe\./);
    expect(office).toContain('The office will get back to you');
    expect(await reasons()).toEqual(['question']);
  });

  it('tells staff by how much somebody is late, and leaves their answer as it is', async () => {
    const id = await asked();
    const other = await asked({}, 22);
    await say('yes to both');
    await service.becomes(other, { will_attend: true });

    await say('running about 15 minutes late');

    await eventually(async () =>
      expect(await followUps()).toMatchObject([{ why: 'late', minutes_late: 15 }]),
    );
    expect(await service.find(id)).toMatchObject({ will_attend: true });
  });

  it('lets names choose among several, and names what it acknowledges', async () => {
    const emma = await asked({ participant: 'Emma' });
    const liam = await asked({ participant: 'Liam' }, 22);

    await say('yes for Emma, no for Liam');

    await service.becomes(emma, { will_attend: true, confirm_sent: true });
    await service.becomes(liam, { will_attend: false, confirm_sent: true });
    const texts = await answers();
    expect(texts.find((text) => text.includes('confirmed'))).toContain('with Emma');
    expect(texts.find((text) => text.includes('canceled'))).toContain('with Liam');
  });

  it('lets the names of those who share a telephone choose', async () => {
    const emma = await asked({ contact_name: 'Emma Garcia' });
    const liam = await asked({ contact_name: 'Liam Garcia' }, 22);

    await say('Emma will be there, Liam can’t make it');

    await service.becomes(emma, { will_attend: true, confirm_sent: true });
    await service.becomes(liam, { will_attend: false, confirm_sent: true });
  });

  it('answers for each that a text names, and leaves the rest to the next one', async () => {
    const emma = await asked({ participant: 'Emma' });
    const liam = await asked({ participant: 'Liam' }, 22);
    const noah = await asked({ participant: 'Noah' }, 23);

    await say("Emma yes Liam no he's got a temperature. Will let you know about Noah");

    await service.becomes(emma, { will_attend: true });
    await service.becomes(liam, { will_attend: false });
    expect(await service.find(noah)).toMatchObject({ will_attend: null });

    await say('yes for the other one, and Liam can come after all');

    await service.becomes(noah, { will_attend: true });
    await service.becomes(liam, { will_attend: true });
  });

  it('answers for all but one', async () => {
    const emma = await asked({ participant: 'Emma' });
    const liam = await asked({ participant: 'Liam' }, 22);
    const noah = await asked({ participant: 'Noah' }, 23);

    await say('All but Liam, he has a cold');

    await service.becomes(emma, { will_attend: true });
    await service.becomes(liam, { will_attend: false });
    await service.becomes(noah, { will_attend: true });
  });

  it('leaves a question beside the answers to staff', async () => {
    const emma = await asked({ participant: 'Emma' });
    const liam = await asked({ participant: 'Liam' }, 22);

    await say('Yes for Emma. How much would it be for Liam?');

    await service.becomes(emma, { will_attend: true });
    await eventually(async () => expect(await reasons()).toEqual(['question']));
    expect(await service.find(liam)).toMatchObject({ will_attend: null });
  });

  it.each(['see you 2', '1 or 2', 'yes for Zoe', 'yes, Garcia'])(
    'asks which of several “%s” is for',
    async (text) => {
      const first = await asked({ participant: 'Emma', contact_name: 'Maria Garcia' });
      const second = await asked({ participant: 'Liam', contact_name: 'Maria Garcia' }, 22);

      await say(text);

      await eventually(() =>
        expect(service.textsTo(phone).some((sent) => sent.includes('You have 2 appointments'))).toBe(true),
      );
      expect(await service.find(first)).toMatchObject({ will_attend: null });
      expect(await service.find(second)).toMatchObject({ will_attend: null });
    },
  );
});

describe.each(databases())('with QUESTION_RESPONSE on $name', (database) => {
  it.each([
    ['', []],
    ['[{}] We call you.', ['[West Side] We call you.']],
  ])('%j a question is answered accordingly', async (setting, expected) => {
    const service = await RunningService.start(database, { QUESTION_RESPONSE: setting });
    const id = await service.createReminder();
    await service.becomes(id, { reminder_sent: true });

    await service.reply('Is there parking?');

    await eventually(async () => {
      const { body } = await service.request<{ follow_ups: { why: string }[] }>('GET', '/follow-ups');
      expect(body.follow_ups.map(({ why }) => why)).toEqual(['question']);
    });
    await eventually(() =>
      expect(service.textsTo().filter((text) => !text.includes('Please reply'))).toEqual(expected),
    );
    await service.stop();
  });
});
