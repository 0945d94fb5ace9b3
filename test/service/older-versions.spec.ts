import { afterEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { OlderVersions } from '../../src/messaging/messages/older-versions.js';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';

describe.each(databases())('beside older versions, on $name,', (database) => {
  let service: RunningService;
  afterEach(() => service.stop());

  const sql = (statement: string, ...values: string[]): Promise<unknown> =>
    service.provider(DataSource).query(statement, values);
  /** What an older version does once a text is due, and then its process dies. */
  const claimLikeAnOlderVersion = (id: string, leaseUntil: string): Promise<unknown> =>
    sql(
      "UPDATE message SET status = 'claimed', lease_owner = 'older', lease_until = ? WHERE reminder_id = ?",
      leaseUntil,
      id,
    );
  const planned = async (hours = 30): Promise<string> => {
    const at = new Date(service.clock.now().getTime() + hours * 3_600_000).toISOString();
    return service.createReminder({ appointment_time: at });
  };

  it('a text that was claimed and never begun is sent once its lease is over', async () => {
    service = await RunningService.start(database);
    const id = await planned();
    await claimLikeAnOlderVersion(id, '2027-03-01 18:05:00.000');

    service.advance({ hours: 6, minutes: 1 });
    await service.provider(OlderVersions).takeBackClaims();
    expect(service.textsTo()).toEqual([]);

    service.advance({ minutes: 5 });
    await service.provider(OlderVersions).takeBackClaims();
    await service.becomes(id, { reminder_sent: true });
    expect(service.textsTo()).toHaveLength(1);
  });

  it('a text that another version holds is canceled with its appointment', async () => {
    service = await RunningService.start(database);
    const id = await planned();
    await claimLikeAnOlderVersion(id, '2027-03-01 23:00:00.000');

    expect((await service.request('DELETE', `/reminder/${id}`)).status).toBe(200);

    expect(await sql('SELECT status, reason FROM message WHERE reminder_id = ?', id)).toEqual([
      { status: 'canceled', reason: 'reminder_deleted' },
    ]);
  });

  it('a text that was written without the key that keeps it from being there twice gets it', async () => {
    service = await RunningService.start(database);
    const id = await planned();
    await sql('UPDATE message SET once_key = NULL WHERE reminder_id = ?', id);

    await eventually(async () => {
      await service.provider(OlderVersions).giveOnceKeys();
      expect(await sql('SELECT once_key FROM message WHERE reminder_id = ?', id)).toEqual([
        { once_key: `${id}/24/1` },
      ]);
    });
  });

  it('a status that this version does not know raises an alert for as long as it is there', async () => {
    service = await RunningService.start(database);
    const id = await planned();
    const alerts = async (): Promise<unknown> =>
      (await service.request('GET', '/health/ready')).body['alerts'];
    for (const status of ['aaa', 'queued', 'zzz']) {
      await sql('UPDATE message SET status = ? WHERE reminder_id = ?', status, id);
      await eventually(async () => expect(await alerts()).toEqual(['unrecognised_status']));
      await sql("UPDATE message SET status = 'scheduled' WHERE reminder_id = ?", id);
      await eventually(async () => expect(await alerts()).toEqual([]));
    }
  });
});
