import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { select } from '../../platform/database/sql/sql.js';
import { Metrics } from '../../platform/metrics/metrics.js';

/** Sent so long ago, a text has its receipt; much longer ago, and nobody is helped by an alert. */
const RECEIPT_AFTER_MS = 30 * 60_000;
const LOOKED_BACK_MS = 3 * 3_600_000;
/** Of fewer texts than this it may be chance that none was reported on. */
const MIN_TEXTS = 5;

/** What fails again and again is tried within minutes: it is among the next. */
const NEXT_TRIES = 1000;

const DUE = "status = 'scheduled' AND lane IN (0, 1) AND send_at <= ?";

/** What is to be sent and is not yet, for those who watch over the service. */
@Injectable()
export class Backlog {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    metrics: Metrics,
  ) {
    metrics.onRead(async () => {
      const [row] = await select<{ n: number | string }>(
        dataSource.manager,
        'SELECT COUNT(*) AS n FROM opt_out',
        [],
      );
      metrics.optedOut.set(Number(row?.n ?? 0));
    });
  }

  /** Whether any message has been due for longer than so many ms, however often it was tried. */
  async isLateBy(ms: number): Promise<boolean> {
    const now = this.clock.now();
    const before = new Date(now.getTime() - ms);
    const { manager } = this.dataSource;
    const due = await select(manager, `SELECT id FROM message WHERE ${DUE} LIMIT 1`, [before]);
    if (due.length > 0) return true;
    const waiting = await select(
      manager,
      `SELECT id FROM (
         SELECT id, waiting_since FROM message WHERE status = 'scheduled' AND lane = 1 AND send_at > ?
          ORDER BY send_at LIMIT ${NEXT_TRIES}
       ) next_tries WHERE waiting_since <= ? LIMIT 1`,
      [now, before],
    );
    return waiting.length > 0;
  }

  /** Whether texts of the last hours, which carriers were told where to report on, have no receipts, none of them. */
  async lacksReceipts(): Promise<boolean> {
    const now = this.clock.now().getTime();
    const between = [new Date(now - LOOKED_BACK_MS), new Date(now - RECEIPT_AFTER_MS)];
    const { manager } = this.dataSource;
    // First what is found at once where all is well.
    const reported = await select(
      manager,
      `SELECT id FROM message WHERE status IN ('delivered', 'undelivered', 'sent') AND lane = 1
          AND send_at BETWEEN ? AND ? AND receipt_step IS NOT NULL LIMIT 1`,
      between,
    );
    if (reported.length > 0) return false;
    const unreported = await select(
      manager,
      `SELECT id FROM message WHERE status = 'sent' AND lane = 1
          AND send_at BETWEEN ? AND ? AND receipt_step IS NULL LIMIT ${MIN_TEXTS}`,
      between,
    );
    return unreported.length === MIN_TEXTS;
  }
}
