import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock.js';
import { Config } from '../config/config.js';
import { inTransaction } from '../database/transaction.js';
import type { Lease } from '../messaging/outbox/lease.js';
import type { Message } from '../messaging/outbox/message.entity.js';
import { Unknowns } from '../messaging/outbox/unknowns.js';
import { Metrics } from '../metrics/metrics.js';
import { DeliveryRecord } from '../reminders/delivery-record.js';
import type { Verdict } from './reconciliation.js';
import { Settler } from './settler.js';

const LOOK_AGAIN_AT_MOST_MS = 30_000;

/** Carries out what was found about a message of unknown fate. */
@Injectable()
export class Verdicts {
  readonly #logger = new Logger(Verdicts.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly unknowns: Unknowns,
    private readonly settler: Settler,
    private readonly deliveryRecord: DeliveryRecord,
    private readonly metrics: Metrics,
  ) {}

  async carryOut(verdict: Verdict, lease: Lease): Promise<void> {
    const { message, is } = verdict;
    if (is !== 'undecided')
      this.#logger.warn({ msg: 'Looked into a message', message_id: message.id, found: is });
    this.metrics.reconciled.inc({ found: is });
    switch (verdict.is) {
      case 'taken':
        return this.settler.settle({
          message,
          attempt: message.attempt,
          carrierId: verdict.carrierId,
          by: 'list',
        });
      case 'absent':
        return this.#sendAgain(message, lease);
      case 'absent once':
        return this.unknowns.postpone(message, lease, this.#nextLook(), this.clock.now());
      case 'undecided':
        return this.unknowns.postpone(message, lease, this.#nextLook(), message.absentSince);
      case 'held':
        await this.unknowns.hold(message, lease);
    }
  }

  async #sendAgain(message: Message, lease: Lease): Promise<void> {
    const now = this.clock.now();
    await inTransaction(this.dataSource, async (manager) => {
      if (message.notAfter > now) {
        await this.unknowns.resend(manager, message, lease, now);
      } else if (await this.unknowns.expire(manager, message, lease)) {
        const conclusion = { status: 'expired', reason: 'appointment_passed' } as const;
        await this.deliveryRecord.concluded(manager, message, conclusion, now);
      }
    });
  }

  /** Several looks within the time that an absence has to last, so that it is not overrun by much. */
  #nextLook(): Date {
    const pause = Math.min(LOOK_AGAIN_AT_MOST_MS, this.config.reconcileAfterMs / 4);
    return new Date(this.clock.now().getTime() + pause);
  }
}
