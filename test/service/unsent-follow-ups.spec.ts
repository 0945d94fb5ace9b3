import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';

interface FollowUp {
  id: string;
  why: string;
  reminder_id: string;
  since: string;
}

describe.each(databases())('whom no text has reached in time on $name', (database) => {
  let service: RunningService;

  beforeEach(async () => {
    service = await RunningService.start(database);
  });
  afterEach(() => service.stop());

  const inHours = (hours: number): string =>
    new Date(service.clock.now().getTime() + hours * 3_600_000).toISOString();
  const page = async (query = ''): Promise<{ follow_ups: FollowUp[]; next_cursor: string | null }> =>
    (
      await service.request<{ follow_ups: FollowUp[]; next_cursor: string | null }>(
        'GET',
        `/follow-ups${query}`,
      )
    ).body;
  const open = async (): Promise<FollowUp[]> => (await page()).follow_ups;
  const refuse = (retryAfterSeconds = 60): void => service.carrier.behave({ status: 429, retryAfterSeconds });
  /** The carrier has refused the text of an appointment in so many hours. */
  const refused = async (hours: number, fields: object = {}): Promise<string> => {
    const id = await service.createReminder({
      appointment_time: inHours(hours),
      notify_window: hours,
      ...fields,
    });
    await eventually(async () => {
      const { body } = await service.request('GET', `/reminder/${id}/messages`);
      expect(body['messages']).toMatchObject([{ status: 'scheduled', reason: 'retry' }]);
    });
    return id;
  };

  it.each([
    [1, 0.02],
    [4, 2.01],
    [24, 21.61],
    [72, 64.81],
    [480, 456.01],
  ])(
    'are to be called where a text of a window of %d hours is not sent after %d hours',
    async (window, hours) => {
      refuse();
      const id = await refused(window);
      const due = '2027-03-01 12:00:00';
      service.clock.advance({ hours: hours - 0.02 });
      expect(await open()).toEqual([]);

      service.clock.advance({ minutes: 2 });

      expect(await open()).toMatchObject([{ id: `${id}-1-not_sent`, why: 'not_sent', since: due }]);
    },
  );

  it('are called no more once the text has gone, or the time is another', async () => {
    refuse(600);
    const sent = await refused(1);
    const moved = await service.createReminder({
      appointment_time: inHours(1),
      contact_number: '12225550001',
    });
    service.advance({ minutes: 5 });
    expect((await open()).map(({ why }) => why)).toEqual(['not_sent', 'not_sent']);

    await service.request('PATCH', `/reminder/${moved}`, { appointment_time: inHours(50) });
    expect(await open()).toMatchObject([{ reminder_id: sent }]);

    service.carrier.behave('accept');
    service.advance({ minutes: 10 });
    await service.becomes(sent, { reminder_sent: true });
    expect((await open()).filter(({ why }) => why !== 'no_answer')).toEqual([]);
  });

  it('are called after the appointment, too, for a day', async () => {
    refuse();
    const id = await refused(1);
    service.advance({ minutes: 61 });
    await service.becomes(id, { status: 'expired' });

    expect(await open()).toMatchObject([
      { id: `${id}-1-expired`, why: 'expired', since: '2027-03-01 13:01:00' },
    ]);
    service.clock.advance({ hours: 22 });
    expect(await open()).toHaveLength(1);
    service.clock.advance({ hours: 2 });
    expect(await open()).toEqual([]);
  });

  it('are called where it is known before the appointment that no text can go', async () => {
    refuse(3 * 3600);
    const id = await service.createReminder({ appointment_time: inHours(2), notify_window: 24 });
    await service.becomes(id, { status: 'expired' });

    expect(await open()).toMatchObject([{ why: 'expired', reminder_id: id }]);
  });

  it('are called once: who was called is not to be called again when the time has run out', async () => {
    refuse();
    const id = await refused(1);
    service.clock.advance({ minutes: 5 });
    expect((await service.request('PUT', `/follow-ups/${id}-1-not_sent/handled`, { by: 'Eva' })).status).toBe(
      200,
    );
    expect(await open()).toEqual([]);

    service.advance({ minutes: 60 });
    await service.becomes(id, { status: 'expired' });
    expect(await open()).toEqual([]);
    expect(await page('?state=handled')).toMatchObject({ follow_ups: [{ why: 'not_sent' }] });
    await service.request('DELETE', `/follow-ups/${id}-1-not_sent/handled`);
    expect(await open()).toMatchObject([{ why: 'expired' }]);
    await service.request('DELETE', `/reminder/${id}`);
    expect(await open()).toEqual([]);
  });

  it('are not those whose text is still to come, was sent, or waits for the morning', async () => {
    await service.stop();
    service = await RunningService.start(database, { QUIET_HOURS: '11:00-13:00' });
    await service.createReminder({ appointment_time: inHours(1.9), notify_window: 1 });
    const quiet = await service.createReminder({
      appointment_time: inHours(1.95),
      notify_window: 1,
      contact_number: '12225550001',
    });
    service.clock.advance({ minutes: 58 });

    expect(await service.find(quiet)).toMatchObject({ reminder_sent: false });
    expect((await open()).filter(({ why }) => why === 'not_sent')).toEqual([]);
  });

  it('come by pages, each once', async () => {
    refuse(600);
    const ids = [await refused(1)];
    for (let index = 0; index < 4; index++)
      ids.push(
        await service.createReminder({ appointment_time: inHours(1), contact_number: `1222555001${index}` }),
      );
    service.clock.advance({ minutes: 2 });

    const seen: string[] = [];
    let cursor: string | null = '';
    do {
      const { follow_ups: some, next_cursor: next }: Awaited<ReturnType<typeof page>> = await page(
        `?limit=2${cursor && `&cursor=${cursor}`}`,
      );
      seen.push(...some.map(({ reminder_id: id }) => id));
      cursor = next;
    } while (cursor !== null);
    expect(seen.sort()).toEqual([...ids].sort());
  });
});
