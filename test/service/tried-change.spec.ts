import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { databases } from '../databases/databases.js';
import { RunningService } from './running-service.js';

interface Preview {
  dry_run: boolean;
  messages: Record<string, unknown>[];
}

describe.each(databases())('a change that is only tried on $name', (database) => {
  let service: RunningService;

  beforeEach(async () => {
    service = await RunningService.start(database);
  });
  afterEach(() => service.stop());

  const attempt = (id: string, changes: object): Promise<{ status: number; body: Preview }> =>
    service.request<Preview>('PATCH', `/reminder/${id}?dry_run=true`, changes);

  it('shows what would be sent for another time, and changes nothing', async () => {
    const id = await service.createReminder({ notify_window: [24, 2], participant: 'Joe' });
    await service.becomes(id, { reminder_sent: true });
    const before = await service.find(id);

    const { status, body } = await attempt(id, { appointment_time: '2027-03-05T10:00Z', participant: 'Ann' });

    expect(status).toBe(200);
    expect(body).toMatchObject({
      dry_run: true,
      messages: [
        { message_id: null, kind: 'moved_notice', status: 'scheduled', version: 2 },
        {
          message_id: null,
          send_at: '2027-03-04 10:00:00',
          status: 'scheduled',
          reason: 'as_planned',
          version: 2,
        },
        {
          message_id: null,
          send_at: '2027-03-05 08:00:00',
          status: 'scheduled',
          reason: 'as_planned',
          version: 2,
        },
      ],
    });
    expect(body.messages[0]?.['text']).toMatch(/March 5 .*Ann/);
    expect(await service.find(id)).toEqual(before);
    const { messages } = (await service.request<Preview>('GET', `/reminder/${id}/messages`)).body;
    expect(messages).toMatchObject([
      { status: 'sent' },
      { status: 'scheduled', send_at: '2027-03-02 10:00:00' },
    ]);
  });

  it('shows what is still to go in its new words where only these change', async () => {
    const id = await service.createReminder({ notify_window: [24, 2], participant: 'Joe' });
    await service.becomes(id, { reminder_sent: true });

    const { body } = await attempt(id, { participant: 'Ann' });

    expect(body.messages).toMatchObject([{ message_id: null, send_at: '2027-03-02 10:00:00' }]);
    expect(body.messages[0]?.['text']).toContain('Ann');
  });

  it('tells what is wrong as the change itself would', async () => {
    const id = await service.createReminder();

    expect(await attempt(id, { appointment_time: '2027-02-01T10:00Z', notify_window: 'x' })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'notify_window' }, { field: 'appointment_time' }] },
    });
    expect((await attempt('0'.repeat(32), {})).status).toBe(404);
    expect((await service.request('PATCH', `/reminder/${id}?dry_run=x`, {})).status).toBe(400);
  });
});
