import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeFlowroute } from '../carriers/fake-flowroute.js';
import { databases } from '../databases/databases.js';
import { RunningService } from './running-service.js';
import { TestClock } from './test-clock.js';

interface Created {
  reminder_id: string;
  message?: string;
  status?: string;
  possible_duplicate_of?: string;
}

describe.each(databases())('an appointment that looks like another on $name', (database) => {
  let service: RunningService;

  beforeEach(async () => {
    service = await RunningService.start(database);
  });
  afterEach(() => service.stop());

  const APPOINTMENT = {
    contact_number: '12223334444',
    appointment_time: '2027-03-05T10:00-0800',
    notify_window: 24,
    location: 'West Side',
    participant: 'Joe',
  };
  const post = async (fields: object = {}, headers = {}, at = service): Promise<Created> => {
    const answer = await at.request<Created>('POST', '/reminder', { ...APPOINTMENT, ...fields }, headers);
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body;
  };
  const bulk = async (reminders: object[], query = ''): Promise<Created[]> =>
    (await service.request<{ results: Created[] }>('POST', `/reminder/bulk${query}`, { reminders })).body
      .results;

  it('is created, and the answer says of which it may be a duplicate', async () => {
    const first = await post();
    const second = await post();

    expect(Object.keys(first).sort()).toEqual(['message', 'reminder_id']);
    expect(second).toEqual({
      reminder_id: second.reminder_id,
      message: `successfully created a reminder with id ${second.reminder_id}`,
      possible_duplicate_of: first.reminder_id,
    });
    expect(second.reminder_id).not.toBe(first.reminder_id);
    expect((await service.find(second.reminder_id))['status']).toBe('scheduled');
  });

  it('is the same however it is written, and another by its number, time, place or person', async () => {
    const first = await post();

    for (const fields of [
      { contact_number: '+1 (222) 333-4444' },
      { appointment_time: '2027-03-05T18:00:00Z' },
      { appointment_time: '2027-03-05T10:00:30.5', time_zone: 'America/Los_Angeles' },
      { notify_window: [48, 2], language: 'fr' },
      { location: ' West Side ' },
    ])
      expect(await post(fields)).toMatchObject({ possible_duplicate_of: first.reminder_id });
    for (const fields of [
      { contact_number: '12223334445' },
      { appointment_time: '2027-03-05T10:01-0800' },
      { appointment_time: '2027-03-05T10:00-0700' },
      { location: 'East Side' },
      { location: null },
      { participant: 'Ann' },
    ])
      expect(await post(fields)).not.toHaveProperty('possible_duplicate_of');
  });

  it('is the same where neither has a place or a person, and no more once the other is deleted', async () => {
    const bare = { location: null, participant: undefined };
    const first = await post(bare);
    expect(await post({ location: '', participant: null })).toMatchObject({
      possible_duplicate_of: first.reminder_id,
    });
    const { body } = await service.request<{ reminders: { reminder_id: string }[] }>('GET', '/reminder');
    for (const { reminder_id: id } of body.reminders) await service.request('DELETE', `/reminder/${id}`);

    expect(await post(bare)).not.toHaveProperty('possible_duplicate_of');
  });

  it('answers a repeated request as the first time', async () => {
    const key = { 'idempotency-key': 'one' };
    const first = await post({}, key);
    const second = await post({}, { 'idempotency-key': 'two' });

    expect(await post({}, key)).toEqual(first);
    expect(await post({}, { 'idempotency-key': 'two' })).toEqual(second);
    expect(second.possible_duplicate_of).toBe(first.reminder_id);
  });

  it('is found among requests that come together, at two replicas too', async () => {
    const replica = await RunningService.startOn(
      service.database,
      new TestClock('2027-03-01T12:00:00Z'),
      await FakeFlowroute.start(),
    );
    try {
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, index) => post({}, {}, index % 2 === 0 ? service : replica)),
      );

      const alone = answers.filter((answer) => answer.possible_duplicate_of === undefined);
      expect(alone.length).toBeLessThanOrEqual(1);
    } finally {
      await replica.close();
      await replica.carrier.stop();
    }
  });

  it('is shown before it is created', async () => {
    const dryRun = async (): Promise<object> =>
      (await service.request('POST', '/reminder?dry_run=true', APPOINTMENT)).body;
    expect(await dryRun()).not.toHaveProperty('possible_duplicate_of');

    const { reminder_id: id } = await post();

    expect(await dryRun()).toMatchObject({ dry_run: true, possible_duplicate_of: id });
  });

  it('is shown in the rows of an import, before and after', async () => {
    const { reminder_id: id } = await post();
    const rows = [
      { ...APPOINTMENT, row_key: 'a' },
      { ...APPOINTMENT, row_key: 'b', contact_number: '+44 (0)20 7946 0958' },
      { ...APPOINTMENT, row_key: 'c', contact_number: '+44 20 7946 0958' },
    ];

    const tried = await bulk(rows, '?dry_run=true');
    const created = await bulk(rows);
    const again = await bulk(rows);

    expect(tried).toEqual([
      { index: 0, status: 'valid', contact_number: '12223334444', possible_duplicate_of: id },
      { index: 1, status: 'valid', contact_number: '442079460958' },
      { index: 2, status: 'valid', contact_number: '442079460958' },
    ]);
    expect(created).toMatchObject([
      { status: 'created', possible_duplicate_of: id },
      { status: 'created' },
      { status: 'created', possible_duplicate_of: created[1]?.reminder_id },
    ]);
    expect(created[1]).not.toHaveProperty('possible_duplicate_of');
    expect(again).toEqual(created.map((row) => ({ ...row, status: 'exists' })));
  });
});
