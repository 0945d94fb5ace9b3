import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import { inTransaction } from '../../../platform/database/sql/transaction.js';
import { openMs } from '../../messages/call-limit.js';
import type { Message } from '../../messages/message.entity.js';
import { stuckBefore, UnconfirmedMessages } from '../../messages/unconfirmed-messages.js';
import { DeliveryListener } from '../ports/delivery-listener.js';

/** Of one pass: what is left waits for the next second. */
const EXPIRED_A_PASS = 1_000;

/** Ends messages of unknown fate whose appointment has passed. */
@Injectable()
export class UnconfirmedExpiry {
  constructor(
    private readonly dataSource: DataSource,
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly unconfirmed: UnconfirmedMessages,
    private readonly listener: DeliveryListener,
  ) {}

  /**
   * Ends those whose appointment has passed. Where a list can be asked only after it had time enough to show them: what was
   * sent in time is to be found, and not to be called expired for a minute. A later proof still counts.
   */
  async endOverdue(): Promise<void> {
    const givenTimeSince = (): Date =>
      new Date(stuckBefore(this.config, this.clock.now()).getTime() - openMs(this.config.leaseMs));
    let ended = 0;
    for (let some = -1; some !== 0 && ended < EXPIRED_A_PASS; ended += some) {
      const messages = await this.unconfirmed.overdue(givenTimeSince());
      await this.end(messages);
      some = messages.length;
    }
  }

  /** Ends them as expired, but for those of which more is known meanwhile. */
  async end(messages: readonly Message[]): Promise<void> {
    if (messages.length === 0) return;
    const now = this.clock.now();
    await inTransaction(this.dataSource, async (manager) => {
      for (const message of messages) {
        if (!(await this.unconfirmed.expire(manager, message, now))) continue;
        const next = { status: 'expired', reason: 'appointment_passed' } as const;
        await this.listener.notAccepted(manager, message, next, now);
      }
    });
  }
}
