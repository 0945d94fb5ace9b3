import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource, IsNull, MoreThan } from 'typeorm';
import { Clock } from '../clock.js';
import { inTransaction } from '../database/transaction.js';
import { Events } from '../events/events.js';
import type { OptOut } from '../messaging/opt-outs/opt-out.entity.js';
import { OptOuts } from '../messaging/opt-outs/opt-outs.js';
import { DueSignal } from '../messaging/outbox/due-signal.js';
import { Outbox } from '../messaging/outbox/outbox.js';
import { Reminder } from './reminder.entity.js';
import { ReminderPlanner } from './reminder-planner.js';

/** Why a number is not texted; both end when it opts in. */
const WITHDRAWN = ['opted_out', 'wrong_number'] as const;

/** Whether a number may be texted, and what that means for the reminders that are planned for it. */
@Injectable()
export class Consent {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly optOuts: OptOuts,
    private readonly outbox: Outbox,
    private readonly planner: ReminderPlanner,
    private readonly dueSignal: DueSignal,
    private readonly events: Events,
  ) {}

  /**
   * Nothing goes to this number from here on.
   * @param word what was said, or how else it came to be known
   * @returns whether that is new
   */
  async withdraw(
    manager: EntityManager,
    number: string,
    word: string,
    now: Date,
    reason: (typeof WITHDRAWN)[number] = 'opted_out',
  ): Promise<boolean> {
    const isNew = await this.optOuts.add(manager, number, word, now);
    await this.outbox.suppress(manager, number, now, reason);
    if (isNew)
      await this.events.write(
        manager,
        [{ type: 'contact.opted_out', stream: number, data: { number } }],
        now,
      );
    return isNew;
  }

  /** The numbers that are not to be texted, in their order. */
  withdrawn(limit: number, after?: string): Promise<OptOut[]> {
    return this.optOuts.page(this.dataSource.manager, limit, after);
  }

  withdrawByStaff(number: string): Promise<boolean> {
    return inTransaction(this.dataSource, (manager) =>
      this.withdraw(manager, number, 'STAFF', this.clock.now()),
    );
  }

  /** @returns false where the number had not opted out */
  async giveByStaff(number: string): Promise<boolean> {
    const isNew = await inTransaction(this.dataSource, (manager) =>
      this.give(manager, number, this.clock.now()),
    );
    this.dueSignal.raise();
    return isNew;
  }

  /**
   * Texts may go to this number again, and what is still ahead is planned again.
   * @returns whether that is new
   */
  async give(manager: EntityManager, number: string, now: Date): Promise<boolean> {
    const isNew = await this.optOuts.remove(manager, number);
    if (isNew)
      await this.events.write(manager, [{ type: 'contact.opted_in', stream: number, data: { number } }], now);
    const ahead = await manager.findBy(Reminder, {
      contactNumber: number,
      appointmentAt: MoreThan(now),
      deletedAt: IsNull(),
    });
    for (const reminder of ahead) {
      for (const reason of WITHDRAWN) await this.planner.revive(manager, reminder, reason, now);
    }
    return isNew;
  }
}
