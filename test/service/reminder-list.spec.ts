import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { databases } from '../databases/databases.js';
import { RunningService } from './running-service.js';

interface Page {
  reminders: { reminder_id: string; appt_sys_dt: string; contact_number: string }[];
  next_cursor: string | null;
}

describe.each(databases())('the list of reminders on $name', (database) => {
  let service: RunningService;
  const ids: string[] = [];

  beforeAll(async () => {
    service = await RunningService.start(database);
    for (let day = 1; day <= 9; day++) {
      ids.push(
        await service.createReminder({
          // Later ones have earlier appointments, two by two at the same time.
          appointment_time: `2027-06-${String(20 - Math.floor(day / 2)).padStart(2, '0')}T10:00Z`,
          contact_number: day % 3 === 0 ? '12225550003' : '12225550001',
          notify_window: 1,
        }),
      );
    }
  });
  afterAll(() => service.stop());

  async function walk(query: string): Promise<Page['reminders']> {
    const found: Page['reminders'] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const answer: { body: Page; status: number } = await service.request<Page>(
        'GET',
        `/reminder?${query}${cursor && `&cursor=${cursor}`}`,
      );
      expect(answer.status).toBe(200);
      found.push(...answer.body.reminders);
      cursor = answer.body.next_cursor;
    }
    return found;
  }

  it.each([1, 2, 4, 9, 100])(
    'walks all reminders once, in the order of creation, %i at a time',
    async (limit) => {
      expect((await walk(`limit=${limit}`)).map((reminder) => reminder.reminder_id)).toEqual(ids);
    },
  );

  it.each([1, 2, 5])('walks by appointment time with from and to, %i at a time', async (limit) => {
    const found = await walk(`from=2027-06-16&to=2027-06-19T00:00Z&limit=${limit}`);

    const times = found.map((reminder) => reminder.appt_sys_dt);
    expect(times).toEqual([...times].sort());
    expect(new Set(found.map((reminder) => reminder.reminder_id)).size).toBe(6);
    expect(found).toHaveLength(6);
  });

  it('filters by contact number, status and answer', async () => {
    expect(await walk('contact_number=12225550003&limit=2')).toHaveLength(3);
    expect(await walk('contact_number=%2B12225550003')).toHaveLength(3);
    expect(await walk('contact_number=12225559999')).toHaveLength(0);
    expect(await walk('status=scheduled')).toHaveLength(9);
    expect(await walk('status=confirmed')).toHaveLength(0);
    expect(await walk('will_attend=null')).toHaveLength(9);
    expect(await walk('will_attend=true')).toHaveLength(0);
  });

  it('leaves deleted reminders out', async () => {
    const id = await service.createReminder({ contact_number: '12225550009' });
    await service.request('DELETE', `/reminder/${id}`);

    expect(await walk('contact_number=12225550009')).toHaveLength(0);
  });

  it.each([
    'limit=0',
    'limit=1001',
    'limit=x',
    'limit=',
    'limit=1.5',
    'cursor=x',
    'cursor=%00',
    'from=yesterday',
    'to=2027-02-30',
    'will_attend=maybe',
    'status=lost',
    'contact_number=x',
    'order=desc',
  ])('refuses ?%s with 400 and names the field', async (query) => {
    const answer = await service.request('GET', `/reminder?${query}`);

    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([expect.objectContaining({ field: query.split('=')[0] })]);
  });

  it('refuses a cursor of a list in another order', async () => {
    const { body } = await service.request<Page>('GET', '/reminder?limit=1');

    const answer = await service.request('GET', `/reminder?from=2027-06-16&cursor=${body.next_cursor}`);

    expect(answer.status).toBe(400);
  });
});
