import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { InboundSms } from '../../../messaging/carriers/carrier.js';
import { WakeUp } from '../../../messaging/messages/wake-up.js';
import { inTransaction } from '../../../platform/database/sql/transaction.js';
import { makeAhead } from '../../../platform/made-once.js';
import { Metrics } from '../../../platform/metrics/metrics.js';
import { ReplyTransaction } from './reply-transaction.js';

/** Takes the texts that people send, each exactly once, and does what they mean in the same transaction. */
@Injectable()
export class RepliesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transaction: ReplyTransaction,
    private readonly wakeUp: WakeUp,
    private readonly metrics: Metrics,
  ) {}

  /** A text that was taken before changes nothing and sends nothing. */
  async receive(sms: InboundSms): Promise<void> {
    // Right after a start the tables of words are still being made: in pieces, so that nobody else has to wait.
    await makeAhead();
    const intent = await inTransaction(this.dataSource, (manager) => this.transaction.take(manager, sms));
    if (intent) this.metrics.replies.inc({ intent });
    this.wakeUp.notify();
  }
}
