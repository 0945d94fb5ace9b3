import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/sql/transaction.js';
import { HeldTexts } from '../delivery/held-texts.js';
import type { FollowUpReason } from '../follow-ups/follow-up.entity.js';
import { Threads } from './threads.js';

/** Whom a follow-up is about. */
export interface FollowedUp {
  readonly why: FollowUpReason;
  /** Undefined where they have no appointment ahead. */
  readonly reminderId: string | undefined;
  readonly contactNumber: string;
}

/** What follows where staff have seen to somebody, or that was taken back. */
@Injectable()
export class AfterFollowUp {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly held: HeldTexts,
    private readonly threads: Threads,
  ) {}

  async handled({ why, reminderId, contactNumber }: FollowedUp): Promise<void> {
    if (why === 'bereavement' && reminderId !== undefined)
      await this.held.release(this.dataSource.manager, reminderId, this.clock.now());
    await this.reopened(contactNumber);
  }

  async reopened(contactNumber: string): Promise<void> {
    await inTransaction(this.dataSource, (manager) => this.threads.recalculate(manager, contactNumber));
  }
}
