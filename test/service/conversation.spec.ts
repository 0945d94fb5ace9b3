import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';

const PHONE = '12223334444';

interface Timeline {
  messages: {
    kind: string;
    status: string;
    reason: string;
    text: string | null;
    send_at: string;
    version: number;
    window_hours: number | null;
  }[];
}

describe.each(databases())('the conversation on $name', (database) => {
  let service: RunningService;

  beforeEach(async () => {
    service = await RunningService.start(database);
  });
  afterEach(() => service.stop());

  const timeline = async (id: string): Promise<Timeline['messages']> =>
    (await service.request<Timeline>('GET', `/reminder/${id}/messages`)).body.messages;
  const texts = (count: number): Promise<string[]> =>
    eventually(() => {
      expect(service.textsTo()).toHaveLength(count);
      return service.textsTo();
    });
  /** A reminder that has been sent. */
  const sent = async (fields: Record<string, unknown> = {}): Promise<string> => {
    const id = await service.createReminder(fields);
    await service.becomes(id, { reminder_sent: true });
    return id;
  };

  describe('STOP', () => {
    it('is recorded at once, confirmed once with the word that brings one back, and nothing follows', async () => {
      const planned = await service.createReminder({ notify_window: 1 });
      await service.reply('Stop. Thank you');
      const [confirmation] = await texts(1);
      expect(confirmation).toContain('UNSTOP');

      await service.reply('STOP');
      service.advance({ hours: 23 });
      const created = await service.createReminder({
        notify_window: 24,
        appointment_time: '2027-03-03T12:00Z',
      });

      expect((await timeline(planned))[0]).toMatchObject({ status: 'suppressed', reason: 'opted_out' });
      expect((await timeline(created))[0]).toMatchObject({ status: 'suppressed', reason: 'opted_out' });
      const list = await service.request('GET', '/opt-outs');
      expect(list.body).toEqual({
        opt_outs: [{ number: PHONE, since: '2027-03-01 12:00:00', word: 'STOP', source: 'contact' }],
        next_cursor: null,
      });
      expect(service.textsTo()).toHaveLength(1);
    });

    it('still counts what an opted-out contact answers, in silence', async () => {
      const id = await sent();
      await service.reply('STOP');
      await texts(2);

      await service.reply('yes');

      await service.becomes(id, { will_attend: true, confirm_sent: false });
      expect((await timeline(id)).at(-1)).toMatchObject({
        kind: 'confirmation',
        status: 'suppressed',
        reason: 'opted_out',
      });
    });

    it('is taken back by UNSTOP, which plans again what is still ahead', async () => {
      const id = await service.createReminder({ notify_window: 1 });
      await service.reply('STOP');
      await service.reply('unstop');
      await texts(2);
      expect((await timeline(id))[0]).toMatchObject({ status: 'scheduled', reason: 'as_planned' });

      service.advance({ hours: 23 });

      await service.becomes(id, { reminder_sent: true });
    });

    it('means both for a bare CANCEL, and says both in one text', async () => {
      const id = await sent();

      await service.reply('Cancel');

      await service.becomes(id, { will_attend: false, status: 'canceled' });
      const [, answer] = await texts(2);
      expect(answer).toMatch(/cancel/i);
      expect(answer).toContain('UNSTOP');
      expect((await service.request('GET', '/opt-outs')).text).toContain(PHONE);
    });

    it('is no alarm where the carrier blocks its confirmation, and an opt-out where it blocks anything else', async () => {
      service.carrier.behave({ status: 400, code: 1110, detail: 'The recipient has opted out' });
      const id = await service.createReminder();

      await eventually(async () => {
        expect((await timeline(id))[0]).toMatchObject({ status: 'suppressed', reason: 'carrier_opted_out' });
      });
      const { body } = await service.request<{ opt_outs: object[] }>('GET', '/opt-outs');
      expect(body.opt_outs).toEqual([expect.objectContaining({ number: PHONE, word: 'CARRIER' })]);
    });

    it('can be said and taken back by staff', async () => {
      const id = await service.createReminder({ notify_window: 1 });

      expect((await service.request('PUT', `/opt-outs/${PHONE}`)).status).toBe(204);
      expect((await service.request('PUT', `/opt-outs/${PHONE}`)).status).toBe(204);
      expect((await timeline(id))[0]).toMatchObject({ status: 'suppressed' });
      const { body } = await service.request('GET', `/opt-outs/${PHONE}`);
      expect(body).toMatchObject({ number: PHONE, word: 'STAFF', source: 'staff' });
      expect((await service.request('DELETE', `/opt-outs/${PHONE}`)).status).toBe(204);
      expect((await service.request('GET', `/opt-outs/${PHONE}`)).status).toBe(404);
      expect((await timeline(id))[0]).toMatchObject({ status: 'scheduled' });
      expect((await service.request('DELETE', `/opt-outs/${PHONE}`)).status).toBe(404);
      expect((await service.request('PUT', '/opt-outs/x')).status).toBe(400);
    });
  });

  it('answers HELP with who writes', async () => {
    await service.stop();
    service = await RunningService.start(database, { HELP_RESPONSE: '[{}] Call 206-555-0100.' });
    await service.reply('Help');

    expect(await texts(1)).toEqual(['[West Side] Call 206-555-0100.']);
  });

  it('sends no more to a wrong number, and answers for nobody', async () => {
    const id = await sent({ notify_window: [24, 2] });

    await service.reply('wrong number');
    service.advance({ hours: 22 });

    expect(await service.find(id)).toMatchObject({ will_attend: null });
    await eventually(async () => {
      expect((await timeline(id))[1]).toMatchObject({
        window_hours: 2,
        status: 'suppressed',
        reason: 'wrong_number',
      });
    });
    expect(service.textsTo()).toHaveLength(1);
  });

  describe('with several appointments on one phone', () => {
    let ids: string[];
    beforeEach(async () => {
      ids = [
        await sent({ participant: 'Ann' }),
        await sent({ participant: 'Ben', appointment_time: '2027-03-02T15:00Z', notify_window: 48 }),
      ];
    });

    it.each([
      ['1 yes 2 no', [true, false]],
      ['2 no', [null, false]],
      ['yes to all', [true, true]],
      ['both', [true, true]],
    ])('asks which one is meant, and understands “%s”', async (answer, expected) => {
      await service.reply('yes');
      const [, , question] = await texts(3);
      expect(question).toMatch(/1\) .*Ann\n2\) .*Ben/);
      expect(await service.find(ids[0] ?? '')).toMatchObject({ will_attend: null });

      await service.reply(answer);

      await eventually(async () => {
        const found = await Promise.all(ids.map((id) => service.find(id)));
        expect(found.map((reminder) => reminder.will_attend)).toEqual(expected);
      });
    });

    it.each([
      ['yes', 'both', [true, true]],
      ['no', 'both', [false, false]],
      ["I can't make it", 'the second', [null, false]],
      ['hello', 'both', [null, null]],
      ['yes', 'not both', [null, null]],
      ['no', "can't do all of them", [null, null]],
    ])('remembers what the list was sent for: “%s”, then “%s”', async (cause, choice, expected) => {
      await service.reply(cause);
      await texts(3);

      await service.reply(choice);

      await texts(4);
      const found = await Promise.all(ids.map((id) => service.find(id)));
      expect(found.map((reminder) => reminder.will_attend)).toEqual(expected);
    });

    it('lists no more than a text can hold, the earliest first', async () => {
      for (let minute = 10; minute < 35; minute += 1)
        await sent({
          participant: `No. ${minute}`,
          appointment_time: `2027-03-02T16:${minute}Z`,
          notify_window: 48,
        });

      await service.reply('yes');

      const list = (await texts(28)).at(-1) ?? '';
      expect(list).toMatch(/20\) .*No\. 27/);
      expect(list).not.toContain('21)');
      expect(list).toContain('20 ');
      await service.reply('20 no');
      await eventually(async () => {
        const { body } = await service.request<{ reminders: { participant: string }[] }>(
          'GET',
          '/reminder?will_attend=false',
        );
        expect(body.reminders.map(({ participant }) => participant)).toEqual(['No. 27']);
      });
    });

    it('takes a plain yes once one question is left', async () => {
      await service.reply('hello');
      await service.reply('yes');
      await service.reply('1 no');
      await service.becomes(ids[0] ?? '', { will_attend: false });

      await service.reply('yes');

      await service.becomes(ids[1] ?? '', { will_attend: true });
      expect(await service.find(ids[0] ?? '')).toMatchObject({ will_attend: false });
    });

    it('reads no number against a list that is older than a day', async () => {
      const late = await sent({
        participant: 'Cy',
        appointment_time: '2027-03-04T15:00Z',
        notify_window: 8760,
      });
      const later = await sent({
        participant: 'Di',
        appointment_time: '2027-03-05T15:00Z',
        notify_window: 8760,
      });
      await service.reply('yes');
      await texts(5);
      service.advance({ hours: 30 });

      await service.reply('3 yes');

      await texts(6);
      expect(await service.find(late)).toMatchObject({ will_attend: null });
      expect(await service.find(later)).toMatchObject({ will_attend: null });
    });
  });

  describe('with several windows', () => {
    it('sends the later ones without the question after a yes', async () => {
      const id = await sent({ notify_window: [24, 2] });
      await service.reply('yes');
      await service.becomes(id, { confirm_sent: true });

      service.advance({ hours: 22 });

      const [first, , second] = await texts(3);
      expect(first).toContain("reply 'Yes'");
      expect(second).toContain('You have an appointment');
      expect(second).not.toContain('reply');
    });

    it('sends none of the later ones after a no, and does again after a change of mind', async () => {
      const id = await sent({ notify_window: [24, 2, 1] });
      await service.reply('no');
      await service.becomes(id, { confirm_sent: true });
      expect((await timeline(id)).filter(({ reason }) => reason === 'appointment_canceled')).toHaveLength(2);

      service.advance({ hours: 22, minutes: 30 });
      await service.reply('yes after all');
      await service.becomes(id, { will_attend: true });

      service.advance({ minutes: 30 });
      await eventually(() =>
        expect(service.textsTo().filter((text) => text.includes('You have an'))).toHaveLength(2),
      );
    });

    it('tells a late booking once for all windows that have passed', async () => {
      const id = await sent({ notify_window: [72, 48, 24] });

      expect((await timeline(id)).map(({ status, reason }) => [status, reason])).toEqual([
        ['suppressed', 'late_booking'],
        ['suppressed', 'late_booking'],
        ['sent', 'as_planned'],
      ]);
    });

    it.each([[[]], [[1, 2, 3, 4, 5, 6]], [[24, 'x']], [[[24]]]])('refuses %j', async (windows) => {
      const answer = await service.request('POST', '/reminder', {
        ...service.reminder(),
        notify_window: windows,
      });

      expect(answer.status).toBe(400);
    });
  });

  describe('rescheduling', () => {
    it('moves what is planned, and sends nothing for the old time', async () => {
      const id = await service.createReminder({ notify_window: 1 });

      const { body } = await service.request('PATCH', `/reminder/${id}`, {
        appointment_time: '2027-03-05T12:00Z',
      });

      expect(body).toMatchObject({ reminder_id: id, appt_sys_dt: '2027-03-05 12:00:00', notify_window: 1 });
      service.advance({ hours: 23 });
      const probe = await sent({
        contact_number: '12225550001',
        appointment_time: '2027-03-03T12:00Z',
        notify_window: 48,
      });
      expect(probe).toBeDefined();
      expect(service.textsTo()).toEqual([]);
      service.advance({ hours: 72 });
      await service.becomes(id, { reminder_sent: true });
      expect((await texts(1))[0]).toContain('Friday, March 5');
    });

    it('asks again where the reminder was sent and answered already', async () => {
      const id = await sent();
      await service.reply('yes');
      await service.becomes(id, { confirm_sent: true });

      const { body } = await service.request('PATCH', `/reminder/${id}`, {
        appointment_time: '2027-03-02T16:00Z',
      });

      expect(body).toMatchObject({
        will_attend: null,
        status: 'scheduled',
        reminder_sent: false,
        confirm_sent: false,
      });
      service.advance({ hours: 4 });
      await service.becomes(id, { reminder_sent: true, status: 'notified' });
      expect((await timeline(id)).map(({ kind, version }) => [kind, version])).toContainEqual([
        'reminder',
        2,
      ]);
    });

    it('changes words without another text', async () => {
      const id = await sent();

      const { status, body } = await service.request('PATCH', `/reminder/${id}`, {
        location: 'Room 5',
        participant: null,
      });

      expect([status, body.location]).toEqual([200, 'Room 5']);
      expect(await timeline(id)).toHaveLength(1);
    });

    it('refuses wrong fields by name, and changes nothing then', async () => {
      const id = await service.createReminder({ notify_window: 1 });
      const before = await service.find(id);

      const answer = await service.request('PATCH', `/reminder/${id}`, {
        contact_number: 'x',
        foo: 1,
        appointment_time: '2026-01-01T00:00Z',
      });

      expect(answer.status).toBe(400);
      expect((answer.body.errors as { field: string }[]).map(({ field }) => field).sort()).toEqual([
        'appointment_time',
        'contact_number',
        'foo',
      ]);
      expect(await service.find(id)).toEqual(before);
      expect((await service.request('PATCH', '/reminder/nothing', {})).status).toBe(404);
      expect((await service.request('PATCH', `/reminder/${id}`, '[]')).status).toBe(400);
    });
  });

  describe('quiet hours', () => {
    beforeEach(async () => {
      await service.stop();
      service = await RunningService.start(database, { QUIET_HOURS: '21:00-08:00' });
    });

    it('keep a reminder until the morning of its own zone', async () => {
      // 03:00 in New York, for an appointment at 15:00 there.
      const id = await service.createReminder({
        appointment_time: '2027-03-03T15:00',
        time_zone: 'America/New_York',
        notify_window: 12,
      });

      expect((await timeline(id))[0]).toMatchObject({
        reason: 'quiet_hours',
        send_at: '2027-03-03 13:00:00',
      });
    });

    it('are looked at again when an outage ends in the middle of them', async () => {
      const id = await service.createReminder({
        appointment_time: '2027-03-03T15:00-05:00',
        notify_window: 24,
      });
      await service.close();
      service.clock.advance({ hours: 40 });
      const again = await RunningService.startOn(service.database, service.clock, service.carrier, {
        QUIET_HOURS: '21:00-08:00',
      });
      try {
        await eventually(async () => {
          const { body } = await again.request<Timeline>('GET', `/reminder/${id}/messages`);
          expect(body.messages[0]).toMatchObject({
            status: 'scheduled',
            reason: 'quiet_hours',
            send_at: '2027-03-03 13:00:00',
          });
        });
        expect(again.textsTo()).toEqual([]);
      } finally {
        await again.close();
      }
    });

    it('do not hold back the answer to a contact’s own text', async () => {
      service.advance({ hours: 10 });
      await service.reply('STOP');

      await texts(1);
    });
  });

  it('shows the whole plan of a dry run, and stores nothing', async () => {
    const { status, body } = await service.request<Timeline>('POST', '/reminder?dry_run=true', {
      ...service.reminder(),
      notify_window: [72, 2],
      location: 'West Side Mechanics',
    });

    expect(status).toBe(200);
    expect(body).toEqual({
      dry_run: true,
      messages: [
        expect.objectContaining({
          window_hours: 72,
          status: 'scheduled',
          reason: 'late_booking',
          segments: 1,
          encoding: 'GSM-7',
        }),
        expect.objectContaining({
          window_hours: 2,
          reason: 'as_planned',
          send_at: '2027-03-02 10:00:00',
          text: expect.stringContaining('West Side Mechanics'),
        }),
      ],
    });
    expect((await service.request<{ reminders: unknown[] }>('GET', '/reminder')).body.reminders).toEqual([]);
    expect(service.textsTo()).toEqual([]);
  });

  it('speaks the language that a reminder asks for', async () => {
    const id = await sent({ language: 'fr', appointment_time: '2027-03-02T14:00+01:00', notify_window: 48 });
    expect((await texts(1))[0]).toContain('mar 2 mars à 14:00');

    await service.reply('oui merci');

    await service.becomes(id, { will_attend: true });
    expect((await texts(2))[1]).toMatch(/confirm/i);
  });
});
