import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Reconciler } from '../../src/messaging/delivery/reconciliation/reconciler.js';
import { Retention } from '../../src/scheduling/retention.js';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from '../service/running-service.js';
import { everythingStored } from './everything-stored.js';

const PERSON = '12223334444';
const OTHER = '12225550001';

describe.each(databases())('the data of a person on $name', (database) => {
  let service: RunningService;

  beforeEach(async () => {
    service = await RunningService.start(database, { LEASE_SECONDS: '4', RETENTION_DAYS: '90' });
  });
  afterEach(() => service.stop());

  const stored = (): Promise<Record<string, unknown[]>> => everythingStored(service.database);
  const textsOf = async (number: string): Promise<unknown[]> => {
    const { message = [] } = await stored();
    return message.filter((row) => JSON.stringify(row).includes(number));
  };
  const erase = async (number: string): Promise<number> =>
    (await service.request('DELETE', `/contacts/${number}`)).status;

  it('is erased when asked, all but the opt-out, and nobody else’s', async () => {
    const key = { 'idempotency-key': 'a key' };
    const planned = { ...service.reminder(), participant: 'Mrs. Smith', notify_window: [24, 1] };
    const { body } = await service.request<{ reminder_id: string }>('POST', '/reminder', planned, key);
    const other = await service.createReminder({ contact_number: OTHER });
    await service.becomes(body.reminder_id, { reminder_sent: true });
    await service.becomes(other, { reminder_sent: true });
    await service.reply('yes');
    await service.becomes(body.reminder_id, { confirm_sent: true });
    await service.reply('STOP');
    await service.carrier.waitFor(() => service.textsTo().length === 3);
    await service.reply('I have gone, thanks', '12225550009');
    await eventually(async () =>
      expect(await textsOf(PERSON)).not.toContainEqual(expect.objectContaining({ status: 'sending' })),
    );

    expect(await erase(PERSON)).toBe(204);

    const { opt_out: optOuts, ...rest } = await stored();
    expect(optOuts).toMatchObject([{ number: PERSON, word: 'STOP' }]);
    expect(JSON.stringify(rest)).not.toMatch(/12223334444|Smith/);
    expect(rest).toMatchObject({ reminder: [{ contact_number: OTHER }], idempotency: [], erasure: [] });
    expect((await service.request('GET', `/reminder/${body.reminder_id}`)).status).toBe(404);
    expect(await service.find(other)).toMatchObject({ reminder_sent: true });
    expect(await erase('12225550009')).toBe(204);
    expect(await textsOf('12225550009')).toEqual([]);
  });

  it('is not sent what was still planned, and may be booked again', async () => {
    await service.createReminder({ notify_window: 1 });

    expect(await erase(PERSON)).toBe(204);
    service.advance({ hours: 23 });
    const anew = await service.createReminder({ notify_window: 24 });

    await service.becomes(anew, { reminder_sent: true });
    expect(service.textsTo()).toHaveLength(1);
  });

  it('is erased when nothing was known at all, and not for a number that is none', async () => {
    expect(await erase(OTHER)).toBe(204);
    expect(await erase('x')).toBe(400);
  });

  it('stays while a text is with the carrier, which goes on undisturbed, and then goes too', async () => {
    service.carrier.behaveNext({ slowMs: 1000 });
    await service.createReminder();
    await service.carrier.waitFor(1);

    expect(await erase(PERSON)).toBe(204);
    expect(await stored()).toMatchObject({
      reminder: [],
      message: [{ status: 'sending' }],
      erasure: [{ number: PERSON }],
    });
    await eventually(async () => expect(await textsOf(PERSON)).toMatchObject([{ status: 'sent' }]));
    await service.provider(Retention).finishErasures();

    expect(await stored()).toMatchObject({ message: [], erasure: [] });
    expect(service.textsTo()).toHaveLength(1);
  });

  it('is never sent a text again that the carrier turned out not to have', async () => {
    service.carrier.behaveNext('drop-before-accept');
    await service.createReminder();
    await eventually(async () => expect(await textsOf(PERSON)).toMatchObject([{ status: 'unknown' }]));

    expect(await erase(PERSON)).toBe(204);
    await eventually(async () => {
      service.clock.advance({ minutes: 3 });
      await service.provider(Reconciler).look();
      await service.provider(Retention).finishErasures();
      expect(await stored()).toMatchObject({ message: [], erasure: [] });
    });

    expect(service.textsTo()).toEqual([]);
  });

  it('is deleted 90 days after the appointment, or after the reminder was deleted, and not before', async () => {
    const kept = await service.createReminder({
      appointment_time: '2027-12-01T12:00Z',
      contact_number: OTHER,
      notify_window: 1,
    });
    const passed = await service.createReminder();
    await service.becomes(passed, { reminder_sent: true });
    await service.reply('Who is this?', '12225550009');
    const deleted = await service.createReminder({ appointment_time: '2027-12-01T12:00Z', notify_window: 1 });
    await service.request('DELETE', `/reminder/${deleted}`);
    service.advance({ hours: 24 * 90 - 1 });
    await service.provider(Retention).sweep();
    expect((await stored()).reminder).toHaveLength(3);
    expect((await stored()).audit).toHaveLength(1);

    service.advance({ hours: 26 });
    await service.provider(Retention).sweep();

    expect(await stored()).toMatchObject({
      reminder: [{ id: kept }],
      message: [{ reminder_id: kept }],
      audit: [],
    });
  });

  it('is deleted to the last row where there is more than one batch', async () => {
    const key = (count: number): Record<string, string> => ({ 'idempotency-key': `key ${count}` });
    for (let count = 0; count < 120; count++)
      await service.request(
        'POST',
        '/reminder',
        { ...service.reminder(), notify_window: 1, contact_number: OTHER },
        key(count),
      );

    service.advance({ hours: 24 * 92 });
    await service.provider(Retention).sweep();

    expect(await stored()).toMatchObject({ reminder: [], message: [], idempotency: [] });
  });
});
