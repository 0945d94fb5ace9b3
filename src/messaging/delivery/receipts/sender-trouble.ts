import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock.js';
import { select } from '../../../platform/database/sql/sql.js';
import type { Carrier } from '../../carriers/carrier.js';

const LOOKED_BACK_MS = 3 * 3_600_000;
/** The newest texts that are looked at, of each status. */
const MAX_TEXTS = 200;
/** One text, or one in a hundred, may fail so by the fault of a single network. */
const MIN_FAILURES = 3;
const MIN_SHARE = 0.2;

interface Reported {
  readonly status: string;
  readonly receipt_code: string | null;
}

/** Finds out by receipts that a carrier takes our texts and then does not deliver them because of our account or number. */
@Injectable()
export class SenderTrouble {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Whether that is so for a share of the reminders of the last hours that were reported on. */
  async isReported(carrier: Carrier): Promise<boolean> {
    if (!carrier.receiptFault) return false;
    const undelivered = await this.#newest('undelivered', carrier.name);
    const failures = undelivered.filter(
      ({ receipt_code: code }) => carrier.receiptFault?.(code) === 'account',
    ).length;
    if (failures < MIN_FAILURES) return false;
    const delivered = await this.#newest('delivered', carrier.name);
    return failures >= MIN_SHARE * (undelivered.length + delivered.length);
  }

  #newest(status: 'delivered' | 'undelivered', carrier: string): Promise<Reported[]> {
    const now = this.clock.now();
    return select<Reported>(
      this.dataSource.manager,
      `SELECT status, receipt_code FROM (
         SELECT status, receipt_code, carrier FROM message
          WHERE status = ? AND lane = 1 AND send_at BETWEEN ? AND ? ORDER BY send_at DESC LIMIT ${MAX_TEXTS}
       ) newest WHERE carrier = ?`,
      [status, new Date(now.getTime() - LOOKED_BACK_MS), now, carrier],
    );
  }
}
