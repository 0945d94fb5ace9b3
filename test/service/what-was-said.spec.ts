import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { databases } from '../databases/databases.js';
import { everythingStored } from '../security/everything-stored.js';
import { eventually, RunningService } from './running-service.js';

const CONFIRMED = 'marked confirmed';
const CANCELED = 'marked canceled';

interface FollowUp {
  readonly id: string;
  readonly why: string;
  readonly reminder_id: string | null;
  readonly contact_number: string;
  readonly text: string | null;
}

describe.each(databases())('what people say on $name', (database) => {
  let service: RunningService;
  let replica: RunningService;
  let phone = '12225550000';
  let ids = 0;

  beforeAll(async () => {
    service = await RunningService.start(database);
    replica = await RunningService.startOn(service.database, service.clock, service.carrier);
  });
  beforeEach(() => {
    phone = String(Number(phone) + 1);
    // What was said in the test before lies long back.
    service.clock.advance({ minutes: 1 });
  });
  afterAll(async () => {
    await replica.close();
    await service.stop();
  });

  /** As Flowroute posts it, written so many seconds from now on, where it is to say so. */
  const say = async (body: string, seconds?: number, at = service): Promise<void> => {
    const stamp =
      seconds === undefined ? undefined : new Date(service.clock.now().getTime() + seconds * 1000);
    const attributes = {
      from: phone,
      to: '12066418000',
      body,
      ...(stamp ? { timestamp: stamp.toISOString() } : {}),
    };
    const data = { id: `mdr2-${phone}-${(ids += 1)}`, attributes };
    const { status } = await at.request('POST', '/inbound/flowroute', { data });
    expect(status).toBe(200);
  };
  const booked = (fields: Record<string, unknown> = {}): Promise<string> =>
    service.createReminder({ contact_number: phone, notify_window: 1, ...fields });
  const asked = async (fields: Record<string, unknown> = {}): Promise<string> => {
    const id = await service.createReminder({ contact_number: phone, ...fields });
    await service.becomes(id, { reminder_sent: true });
    return id;
  };
  /** What was texted back, once nothing more is on its way. */
  const answers = async (): Promise<string[]> => {
    await service.nothingUnderWay();
    return service.textsTo(phone).filter((text) => !text.includes('You have an appointment'));
  };
  const answered = (...texts: string[]): Promise<void> =>
    eventually(async () =>
      expect(await answers()).toEqual(texts.map((text): unknown => expect.stringContaining(text))),
    );
  const followUps = async (): Promise<FollowUp[]> => {
    const { body } = await service.request<{ follow_ups: FollowUp[] }>('GET', '/follow-ups?limit=500');
    return body.follow_ups.filter(({ contact_number: number }) => number === phone);
  };
  const events = async (id: string): Promise<string[]> => {
    const { body } = await service.request<{ events: { type: string; data: { reminder_id?: string } }[] }>(
      'GET',
      '/events?limit=1000',
    );
    return body.events
      .filter(({ type, data }) => data.reminder_id === id && /^(appointment|reply)\./.test(type))
      .map(({ type }) => type);
  };

  describe('before a reminder', () => {
    it.each([
      ['Please cancel my appointment, I have the flu', false, CANCELED],
      ['Please cancel my appointment tomorrow', false, CANCELED],
      ['Yes, see you tomorrow', true, CONFIRMED],
    ])('counts, and is acknowledged with the appointment: “%s”', async (text, attend, words) => {
      const id = await booked({ participant: 'Joe', location: 'Room 5', time_zone: 'UTC' });

      await say(text, 0);

      await service.becomes(id, { will_attend: attend, reminder_sent: false, confirm_sent: true });
      const [answer] = await answers();
      expect(answer).toContain(words);
      expect(answer).toMatch(/Tuesday, March 2.*Room 5.*Joe/s);
      expect(await events(id)).toEqual([attend ? 'appointment.confirmed' : 'appointment.canceled']);
      const { body } = await service.request<{ messages: { kind: string; status: string }[] }>(
        'GET',
        `/reminder/${id}/messages`,
      );
      expect(body.messages.find(({ kind }) => kind === 'reminder')).toMatchObject({
        status: attend ? 'scheduled' : 'canceled',
      });
    });

    it('asks where it names a day that is not the appointment’s, and takes the answer', async () => {
      const id = await booked({ time_zone: 'UTC' });

      await say('Please cancel my appointment on Monday, I have the flu', 0);
      await eventually(() =>
        expect(service.textsTo(phone)).toEqual([expect.stringContaining('Tuesday, March 2')]),
      );
      expect(await service.find(id)).toMatchObject({ will_attend: null });

      await say('No', 1);
      await service.becomes(id, { will_attend: false });
    });

    it('asks which one where several are ahead', async () => {
      const [first, second] = [await booked({ participant: 'Ann' }), await booked({ participant: 'Ben' })];

      await say('Please cancel my appointment', 0);
      await answered('1)');
      await say('2', 1);

      await service.becomes(second, { will_attend: false });
      expect(await service.find(first)).toMatchObject({ will_attend: null });
    });

    it('is for staff where it is not understood', async () => {
      const id = await booked();

      await say('Blue elephants sing', 0);

      expect(await followUps()).toMatchObject([
        { why: 'unclear_reply', reminder_id: id, text: 'Blue elephants sing' },
      ]);
      await answered();
    });

    it('counts after staff have moved the appointment, and told them of it themselves', async () => {
      const id = await asked({ time_zone: 'UTC' });
      service.clock.advance({ minutes: 1 });
      await service.request('PATCH', `/reminder/${id}?notify=never`, {
        appointment_time: '2027-03-04T15:00',
        notify_window: 1,
      });
      service.clock.advance({ minutes: 1 });

      await say('Yes', 0);

      await service.becomes(id, { will_attend: true });
      await answered('Thursday, March 4');
    });
  });

  describe('without an appointment ahead', () => {
    it.each(['Yes, see you tomorrow', 'Please cancel my appointment', 'Do you have time on Friday?'])(
      'is shown to staff, and not answered: “%s”',
      async (text) => {
        const gone = await asked();
        await service.request('DELETE', `/reminder/${gone}`);

        await say(text, 0);

        const [found] = await followUps();
        expect(found).toEqual({
          ...found,
          why: 'no_appointment',
          reminder_id: null,
          appt_sys_dt: null,
          time_zone: null,
          text,
        });
        await answered();
      },
    );

    it('is seen to by staff, and forgotten with the person', async () => {
      await say('Hello?');
      const [found] = await followUps();

      const handled = await service.request('PUT', `/follow-ups/${found?.id}/handled`, { by: 'Eva' });
      expect(handled).toMatchObject({
        status: 200,
        body: { reminder_id: null, handled_by: 'Eva', text: 'Hello?' },
      });
      expect(await followUps()).toEqual([]);
      const list = await service.request('GET', '/follow-ups?state=handled');
      expect(list.text).toContain(phone);
      expect((await service.request('DELETE', `/follow-ups/${found?.id}/handled`)).status).toBe(204);
      expect(await followUps()).toHaveLength(1);

      await service.request('DELETE', `/contacts/${phone}`);
      expect(JSON.stringify((await everythingStored(service.database))['follow_up'])).not.toContain(phone);
    });

    it('is shown a page at a time', async () => {
      for (let text = 0; text < 3; text++) {
        phone = String(Number(phone) + 1);
        service.clock.advance({ seconds: 1 });
        await say('Hello?');
      }
      const seen: string[] = [];
      let cursor = '';
      do {
        const { body } = await service.request<{ follow_ups: FollowUp[]; next_cursor: string | null }>(
          'GET',
          `/follow-ups?limit=1${cursor && `&cursor=${cursor}`}`,
        );
        seen.push(...body.follow_ups.map(({ id }) => id));
        cursor = body.next_cursor ?? '';
      } while (cursor !== '');
      const { body } = await service.request<{ follow_ups: FollowUp[] }>('GET', '/follow-ups?limit=500');
      expect(seen).toEqual(body.follow_ups.map(({ id }) => id));
    });
  });

  describe('by the carrier’s clock', () => {
    it('counts by when it was said, not by when it comes in', async () => {
      const id = await asked();
      service.clock.advance({ minutes: 1 });

      await say('No', 5);
      await say('Yes', 1);

      await service.becomes(id, { will_attend: false, confirm_sent: true });
      await answered(CANCELED);
      expect(await events(id)).toEqual(['appointment.canceled']);
      await say('Yes', 6);
      await service.becomes(id, { will_attend: true });
    });

    it.each([-7 * 86_400, -90, 2 * 3600])('is for staff where it is %i seconds off', async (seconds) => {
      const id = await asked();
      service.clock.advance({ minutes: 1 });

      await say('No', seconds);

      expect(await followUps()).toMatchObject([{ why: 'late_reply', reminder_id: id, text: 'No' }]);
      expect(await service.find(id)).toMatchObject({ will_attend: null });
      await answered();
      await say('Yes', 0);
      await service.becomes(id, { will_attend: true });
      expect(await followUps()).toEqual([]);
    });

    it('keeps a STOP that was said after the START that comes in later', async () => {
      await asked();
      service.clock.advance({ minutes: 1 });
      await say('STOP', 5);
      await say('START', 1);
      expect((await service.request('GET', '/opt-outs?limit=500')).text).toContain(phone);

      await say('START', 6);
      expect((await service.request('GET', '/opt-outs?limit=500')).text).not.toContain(phone);
    });
  });

  describe('twice', () => {
    it('is one answer within 30 seconds, and no news after them', async () => {
      const id = await asked();
      await say('Yes');
      await say('yes ');
      service.clock.advance({ seconds: 29 });
      await say('YES');
      await answered(CONFIRMED);

      service.clock.advance({ seconds: 2 });
      await say('Yes');
      await answered(CONFIRMED, CONFIRMED);
      expect(await events(id)).toEqual(['appointment.confirmed']);
    });

    it('is one where two replicas hear it at the same time', async () => {
      const id = await asked();

      await Promise.all([1, 2, 3, 4, 5, 6].map((n) => say('What?', undefined, n % 2 ? service : replica)));

      await answered('did not understand');
      expect(await events(id)).toEqual(['reply.unclear']);
    });

    it('is two where something else was said in between', async () => {
      const id = await asked();
      for (const text of ['No', 'Yes', 'No']) await say(text);

      await service.becomes(id, { will_attend: false });
      expect(await events(id)).toEqual([
        'appointment.canceled',
        'appointment.confirmed',
        'appointment.canceled',
      ]);
    });

    it('is two where something else was asked in between', async () => {
      const first = await asked();
      await say('Yes');
      await service.becomes(first, { will_attend: true });
      service.clock.advance({ seconds: 5 });
      const second = await asked({ participant: 'Ben' });

      await say('Yes');

      await service.becomes(second, { will_attend: true });
    });

    it('is one of a stranger as well', async () => {
      await Promise.all([1, 2, 3, 4].map((n) => say('Help', undefined, n % 2 ? service : replica)));
      await answered('We text you about your appointments');
      expect(await followUps()).toEqual([]);
    });
  });

  it('is answered, and its question kept for staff', async () => {
    const id = await asked();

    await say('Yes, is there parking?');

    await service.becomes(id, { will_attend: true });
    await answered(CONFIRMED);
    expect(await followUps()).toMatchObject([
      { why: 'question', reminder_id: id, text: 'Yes, is there parking?' },
    ]);
    await say('Yes');
    const [question] = await followUps();
    expect((await service.request('PUT', `/follow-ups/${question?.id}/handled`, {})).status).toBe(200);
    expect(await followUps()).toEqual([]);
  });

  describe('too often', () => {
    it('is heard, and answered six times within an hour', async () => {
      const id = await asked();
      for (let turn = 0; turn < 6; turn++)
        for (const [text, at] of [
          ['Yes', service],
          ['No', replica],
        ] as const)
          await say(text, undefined, at);

      await service.becomes(id, { will_attend: false });
      expect(await answers()).toHaveLength(6);
      expect(await followUps()).toMatchObject([{ why: 'too_many_texts', reminder_id: id, text: 'No' }]);
      expect(await events(id)).toHaveLength(12);

      await say('STOP');
      await eventually(async () => expect(await answers()).toHaveLength(7));
      service.clock.advance({ hours: 1, minutes: 1 });
      await say('START');
      await eventually(async () => expect(await answers()).toHaveLength(8));
    });

    it('is answered once a day, where a stranger asks for HELP', async () => {
      for (let text = 0; text < 12; text++) {
        await say('HELP');
        service.clock.advance({ minutes: 1 });
      }
      await answered('We text you about your appointments');
      expect(await followUps()).toMatchObject([{ why: 'too_many_texts', reminder_id: null }]);

      service.clock.advance({ hours: 24 });
      await say('HELP');
      await eventually(async () => expect(await answers()).toHaveLength(2));
    });
  });
});
