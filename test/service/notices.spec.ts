import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';

type Fields = Record<string, unknown>;

/** The appointment is on Tuesday, March 2 at 12:00 PM; now it is a day before. */
const TUESDAY = 'Tuesday, March 2 at 12:00 PM';
const WEDNESDAY = { appointment_time: '2027-03-03T15:00:00+00:00' };
const THURSDAY = { appointment_time: '2027-03-04T09:30:00+00:00' };
const AS_BEFORE = { appointment_time: '2027-03-02T12:00:00+00:00' };
const MOVED_TO_WEDNESDAY =
  `[West Side] Your appointment on ${TUESDAY} has been moved to Wednesday, March 3 at 3:00 PM. ` +
  "Please reply 'Yes' to confirm, or 'No' to cancel.";
const CANCELED = `[West Side] Your appointment on ${TUESDAY} has been canceled. Please call us with any questions.`;

describe.each(databases())('what a contact is told of changes, on $name', (database) => {
  let service: RunningService;

  beforeEach(async () => {
    service = await RunningService.start(database, {
      NOTICE_DELAY_SECONDS: '120',
      API_KEYS: 'office:a-key-that-nobody-can-guess',
    });
  });
  afterEach(() => service.stop());

  const call = async (method: string, path: string, body?: unknown): Promise<Fields> => {
    const answer = await service.request<Fields>(method, path, body);
    expect(answer.status).toBe(200);
    return answer.body;
  };
  const patch = (id: string, body: unknown, query = ''): Promise<Fields> =>
    call('PATCH', `/reminder/${id}${query}`, body);
  const asked = async (fields: Fields = {}): Promise<string> => {
    const id = await service.createReminder(fields);
    await service.becomes(id, { reminder_sent: true });
    await service.nothingUnderWay();
    return id;
  };
  /** Since the reminder, after as long as notices wait. */
  const told = async (): Promise<string[]> => {
    service.advance({ minutes: 2 });
    await service.nothingUnderWay();
    return service.textsTo().slice(1);
  };
  const followUps = async (): Promise<unknown[]> =>
    ((await call('GET', '/follow-ups')).follow_ups as Fields[]).map(({ why }) => why);

  it('is nothing for two minutes, and then the old time and the new', async () => {
    const id = await asked();
    await patch(id, WEDNESDAY);
    service.advance({ minutes: 1, seconds: 59 });
    await service.nothingUnderWay();
    expect(service.textsTo()).toHaveLength(1);

    service.advance({ seconds: 1 });
    await service.becomes(id, { reminder_sent: true, status: 'notified' });
    expect(service.textsTo().slice(1)).toEqual([MOVED_TO_WEDNESDAY]);

    await service.reply('Yes');
    await service.becomes(id, { will_attend: true, status: 'confirmed' });
  });

  it('is one text for many changes, and names the time that they knew', async () => {
    const id = await asked();
    for (const minute of [10, 20, 30, 40]) {
      await patch(id, { appointment_time: `2027-03-05T10:${minute}:00+00:00` });
      service.advance({ minutes: 1 });
    }
    await patch(id, WEDNESDAY);
    service.advance({ minutes: 1 });
    await patch(id, { location: 'Room 9' });

    expect(await told()).toEqual([MOVED_TO_WEDNESDAY.replace('3:00 PM', '3:00 PM at Room 9')]);
    service.advance({ hours: 6 });
    await service.nothingUnderWay();
    expect(service.textsTo()).toHaveLength(2);
  });

  it('is one text, also where its windows are changed before it goes or after', async () => {
    const id = await asked();
    await patch(id, WEDNESDAY);
    await patch(id, { notify_window: [72, 1] });
    expect(await told()).toEqual([MOVED_TO_WEDNESDAY]);

    await patch(id, { notify_window: [96, 1] });
    expect(await told()).toHaveLength(1);
    service.advance({ hours: 50 });
    await eventually(() => expect(service.textsTo()).toHaveLength(3));
  });

  it('is the move that was to be told, whatever else is changed in silence', async () => {
    const id = await asked();
    await patch(id, WEDNESDAY);
    await patch(id, { location: 'Room 9' }, '?notify=never');
    expect(await told()).toEqual([MOVED_TO_WEDNESDAY.replace('3:00 PM', '3:00 PM at Room 9')]);
  });

  it('is nothing where a change is undone, and their answer holds again', async () => {
    const id = await asked();
    await service.reply('Yes');
    await service.becomes(id, { confirm_sent: true });
    await patch(id, WEDNESDAY);
    expect(await service.find(id)).toMatchObject({ will_attend: null, status: 'scheduled' });
    await patch(id, AS_BEFORE);

    expect(await service.find(id)).toMatchObject({
      will_attend: true,
      status: 'confirmed',
      reminder_sent: true,
    });
    expect((await told()).filter((text) => text.includes('moved'))).toEqual([]);

    await patch(id, WEDNESDAY);
    expect(await told()).toContain(MOVED_TO_WEDNESDAY);
  });

  it('is that it was canceled, once, by the time that they knew', async () => {
    const id = await asked();
    await patch(id, WEDNESDAY);
    service.advance({ minutes: 1 });
    for (const reason of ['ill', 'ill', 'away']) await call('POST', `/reminder/${id}/cancel`, { reason });

    expect(await told()).toEqual([CANCELED]);
    expect(await service.find(id)).toMatchObject({ status: 'canceled', canceled_by: 'staff' });
  });

  it('is nothing where a cancellation is taken back in time, else they are asked anew', async () => {
    const id = await asked();
    await call('POST', `/reminder/${id}/cancel`);
    await call('DELETE', `/reminder/${id}/cancel`);
    expect(await told()).toEqual([]);

    await call('POST', `/reminder/${id}/cancel`);
    expect(await told()).toEqual([CANCELED]);
    await call('DELETE', `/reminder/${id}/cancel`);
    expect(await told()).toEqual([CANCELED, service.textsTo()[0]]);
    await service.reply('yes');
    await service.becomes(id, { status: 'confirmed' });
  });

  it('is a move again where that was pending when it was canceled', async () => {
    const id = await asked();
    await patch(id, WEDNESDAY);
    await call('POST', `/reminder/${id}/cancel`);
    await call('DELETE', `/reminder/${id}/cancel`);

    expect(await told()).toEqual([MOVED_TO_WEDNESDAY]);
  });

  it('is nothing where they had heard of nothing, unless that is wished', async () => {
    const moved = await service.createReminder({ notify_window: 1 });
    const canceled = await service.createReminder({ notify_window: 2 });
    await patch(moved, WEDNESDAY);
    await call('POST', `/reminder/${canceled}/cancel`);
    service.advance({ minutes: 2 });
    await service.nothingUnderWay();
    expect(service.textsTo()).toEqual([]);

    await patch(moved, THURSDAY, '?notify=always');
    service.advance({ minutes: 2 });
    await service.nothingUnderWay();
    expect(service.textsTo()).toEqual([
      expect.stringContaining('You have an appointment on Thursday, March 4 at 9:30 AM'),
    ]);
  });

  it('is nothing where somebody else tells them; of the next change they hear', async () => {
    const id = await asked();
    await patch(id, WEDNESDAY, '?notify=never');
    expect(await told()).toEqual([]);

    await patch(id, THURSDAY);
    expect(await told()).toEqual([
      expect.stringContaining(
        'on Wednesday, March 3 at 3:00 PM has been moved to Thursday, March 4 at 9:30 AM',
      ),
    ]);

    await call('POST', `/reminder/${id}/cancel`, { notify: 'never' });
    expect(await told()).toHaveLength(1);
  });

  it('is of another place only where that is wished', async () => {
    const id = await asked();
    await patch(id, { location: 'Room 9' });
    expect(await told()).toEqual([]);

    await patch(id, { location: 'Room 10' }, '?notify=always');
    expect(await told()).toEqual([
      `[West Side] You have an appointment on ${TUESDAY} at Room 10. Please reply 'Yes' to confirm, or 'No' to cancel.`,
    ]);
  });

  it('comes at once where they answer to the old time, which confirms nothing', async () => {
    const id = await asked();
    await patch(id, WEDNESDAY);
    await service.reply('Yes');

    await service.becomes(id, { reminder_sent: true });
    expect(service.textsTo().slice(1)).toEqual([MOVED_TO_WEDNESDAY]);
    expect(await service.find(id)).toMatchObject({ will_attend: null, status: 'notified' });
    service.advance({ minutes: 1 });
    await service.reply('Yes');
    await service.becomes(id, { will_attend: true });
  });

  it('is left to staff where they want no texts, or none gets through', async () => {
    const optedOut = await asked();
    await patch(optedOut, WEDNESDAY);
    await service.reply('STOP');
    await eventually(async () => expect(await followUps()).toContain('not_told'));

    const refused = await asked({ contact_number: '12225550001' });
    service.carrier.behave({ status: 400, detail: 'invalid recipient' });
    await patch(refused, WEDNESDAY);
    service.advance({ minutes: 2 });
    await eventually(async () =>
      expect((await followUps()).filter((why) => why === 'not_told')).toHaveLength(2),
    );
    expect(service.textsTo().filter((text) => text.includes('moved'))).toEqual([]);
  });

  it('is nothing more where staff have spoken to them', async () => {
    const id = await asked();
    await patch(id, WEDNESDAY);
    await call('PUT', `/reminder/${id}/answer`, { will_attend: true });
    expect(await told()).toEqual([]);

    await call('PUT', `/reminder/${id}/answer`, { will_attend: true, notify: 'always' });
    expect(await told()).toEqual([expect.stringMatching(/marked confirmed\.\nWednesday, March 3/)]);
  });

  it('goes out after all where it is taken back that they have been spoken to', async () => {
    const id = await asked();
    await patch(id, WEDNESDAY);
    await call('PUT', `/reminder/${id}/answer`, { will_attend: true });
    await call('DELETE', `/reminder/${id}/answer`);
    expect(await told()).toEqual([MOVED_TO_WEDNESDAY]);
  });

  it('is seen before it is done', async () => {
    const id = await asked();
    const preview = async (method: string, path: string, body?: Fields): Promise<unknown> =>
      ((await call(method, path, body)).messages as Fields[]).map(({ kind, status, text }) => [
        kind,
        status,
        text,
      ]);

    expect(await preview('PATCH', `/reminder/${id}?dry_run=true`, WEDNESDAY)).toContainEqual([
      'moved_notice',
      'scheduled',
      MOVED_TO_WEDNESDAY,
    ]);
    expect(await preview('PATCH', `/reminder/${id}?dry_run=true&notify=never`, WEDNESDAY)).not.toContainEqual(
      expect.arrayContaining(['moved_notice']),
    );
    expect(await preview('POST', `/reminder/${id}/cancel?dry_run=true`)).toEqual([
      ['canceled_notice', 'scheduled', CANCELED],
    ]);
    expect(await told()).toEqual([]);
  });

  it('comes from the calendar too', async () => {
    const body = { ...service.reminder(), external_id: 'calendar-1' };
    expect((await service.request('PUT', '/reminder/by-external-id/calendar-1', body)).status).toBe(201);
    await eventually(() => expect(service.textsTo()).toHaveLength(1));
    await service.nothingUnderWay();
    await call('PUT', '/reminder/by-external-id/calendar-1', { ...body, ...WEDNESDAY });
    expect(await told()).toEqual([MOVED_TO_WEDNESDAY]);

    const reminders = [{ ...body, ...THURSDAY }];
    await call('POST', '/reminder/bulk?notify=never', { mode: 'upsert', reminders });
    expect(await told()).toHaveLength(1);
  });

  it('says wrong wishes by their name', async () => {
    const id = await asked();
    const answer = await service.request('PATCH', `/reminder/${id}?notify=perhaps`, WEDNESDAY);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: 'notify' }] } });
  });
});

describe.each(databases())('in quiet hours a contact is told of changes, on $name', (database) => {
  it('when they end, unless they would come before', async () => {
    const service = await RunningService.start(database, { QUIET_HOURS: '20:00-08:00' });
    try {
      const sure = { will_attend: true };
      const near = await service.createReminder({
        appointment_time: '2027-03-02T06:00:00+00:00',
        notify_window: 24,
      });
      await service.becomes(near, { reminder_sent: true });
      const later = await service.createReminder({ contact_number: '12225550001', notify_window: 1 });
      for (const id of [near, later]) await service.request('PUT', `/reminder/${id}/answer`, sure);
      service.advance({ hours: 13 });
      for (const id of [near, later]) await service.request('PATCH', `/reminder/${id}`, WEDNESDAY);

      await eventually(() =>
        expect(service.textsTo().slice(1)).toEqual([expect.stringContaining('6:00 AM has been moved')]),
      );
      await service.nothingUnderWay();
      expect(service.textsTo('12225550001')).toEqual([]);
      service.advance({ hours: 7 });
      await eventually(() => expect(service.textsTo('12225550001')).toEqual([MOVED_TO_WEDNESDAY]));
    } finally {
      await service.stop();
    }
  });
});

describe.each(databases())('of a change that they may have heard of, on $name', (database) => {
  let service: RunningService;

  beforeEach(async () => {
    service = await RunningService.start(database, {
      NOTICE_DELAY_SECONDS: '300',
      RECONCILE_AFTER_SECONDS: '1',
      LEASE_SECONDS: '5',
    });
  });
  afterEach(() => service.stop());

  const change = async (method: string, path: string, body?: unknown): Promise<void> => {
    expect((await service.request(method, path, body)).status).toBe(200);
  };
  const statusesOf = async (id: string, kind: string): Promise<unknown[]> => {
    const { body } = await service.request<{ messages: Fields[] }>('GET', `/reminder/${id}/messages`);
    return body.messages.filter((text) => text.kind === kind).map(({ status }) => status);
  };
  /** Its notice has been given to the carrier, and is not in its list. */
  const lost = async (id: string, kind: string): Promise<void> => {
    service.carrier.behaveNext('drop-before-accept');
    service.advance({ minutes: 5 });
    await eventually(async () => expect(await statusesOf(id, kind)).toEqual(['unknown']));
  };
  const foundOut = (id: string, kind: string): Promise<void> =>
    eventually(async () => {
      service.advance({ seconds: 1 });
      expect((await statusesOf(id, kind))[0]).toBe('suppressed');
    });

  it('the contact is told in the end where the text never went out', async () => {
    const id = await service.createReminder();
    await service.becomes(id, { reminder_sent: true });
    await change('PATCH', `/reminder/${id}`, WEDNESDAY);
    await lost(id, 'moved_notice');
    await change('PATCH', `/reminder/${id}`, AS_BEFORE);
    await foundOut(id, 'moved_notice');
    await change('PATCH', `/reminder/${id}`, WEDNESDAY);

    service.advance({ minutes: 5 });
    await eventually(() => expect(service.textsTo().at(-1)).toContain('Wednesday, March 3 at 3:00 PM'));
  });

  it('the contact is told that it is canceled where the text never went out', async () => {
    const id = await service.createReminder();
    await service.becomes(id, { reminder_sent: true });
    await change('POST', `/reminder/${id}/cancel`);
    await lost(id, 'canceled_notice');
    await change('DELETE', `/reminder/${id}/cancel`);
    await foundOut(id, 'canceled_notice');
    await change('POST', `/reminder/${id}/cancel`);

    service.advance({ minutes: 5 });
    await eventually(() => expect(service.textsTo().slice(1)).toEqual([CANCELED]));
  });
});
