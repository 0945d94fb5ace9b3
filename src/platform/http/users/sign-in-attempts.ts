import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { change, fromSqlTime, insertRows, places, select } from '../../database/sql/sql.js';

/** Attempts are counted for so long, and whoever has made too many is locked out until it has passed. */
const COUNTED_MS = 15 * 60_000;
const MAX_BY_NAME = 10;
/** A whole practice may come from one address. */
const MAX_BY_ADDRESS = 40;

interface Row {
  readonly id: string;
  readonly attempts: number;
  readonly since: Date | string;
}

/**
 * Counts attempts to sign in, for all replicas, whether or not there is such a user. They are counted before the password is looked
 * at, so that many at once get no further than one after the other.
 */
@Injectable()
export class SignInAttempts {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Counts one.
   * @returns in how many seconds they may come again; 0 where they may go on
   */
  async begin(nameKey: string, address: string, now: Date): Promise<number> {
    const { manager } = this.dataSource;
    const [ofName, ofAddress] = idsOf(nameKey, address);
    await change(manager, 'DELETE FROM sign_in_attempt WHERE since <= ?', [
      new Date(now.getTime() - COUNTED_MS),
    ]);
    for (const id of [ofName, ofAddress]) {
      await insertRows(manager, 'sign_in_attempt', [{ id, attempts: 0, since: now }], 'id');
      await change(manager, 'UPDATE sign_in_attempt SET attempts = attempts + 1 WHERE id = ?', [id]);
    }
    const rows = await select<Row>(
      manager,
      `SELECT id, attempts, since FROM sign_in_attempt WHERE id IN (${places(2)})`,
      [ofName, ofAddress],
    );
    const waits = rows
      .filter(({ id, attempts }) => attempts > (id === ofName ? MAX_BY_NAME : MAX_BY_ADDRESS))
      .map(({ since }) => fromSqlTime(since).getTime() + COUNTED_MS - now.getTime());
    return waits.length === 0 ? 0 : Math.max(1, Math.ceil(Math.max(...waits) / 1000));
  }

  /** The one that was begun was right. */
  async succeeded(nameKey: string, address: string): Promise<void> {
    const { manager } = this.dataSource;
    const [ofName, ofAddress] = idsOf(nameKey, address);
    await change(manager, 'DELETE FROM sign_in_attempt WHERE id = ?', [ofName]);
    await change(manager, 'UPDATE sign_in_attempt SET attempts = attempts - 1 WHERE id = ?', [ofAddress]);
  }
}

function idsOf(nameKey: string, address: string): [ofName: string, ofAddress: string] {
  return [sha256(`name ${nameKey}`), sha256(`address ${address}`)];
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
