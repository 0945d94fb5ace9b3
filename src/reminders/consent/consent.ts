import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource, IsNull, MoreThan } from 'typeorm';
import { Events } from '../../events/record/events.js';
import { noticesSuppressedAt } from '../../messaging/messages/notices.js';
import { Outbox } from '../../messaging/messages/outbox.js';
import { WakeUp } from '../../messaging/messages/wake-up.js';
import type { OptOut, OptOutOrigin } from '../../messaging/opt-outs/opt-out.entity.js';
import { OptOuts } from '../../messaging/opt-outs/opt-outs.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/sql/transaction.js';
import { Reminder } from '../appointment/reminder.entity.js';
import { ReminderPlanner } from '../appointment/reminder-planner.js';
import { WrittenFollowUps } from '../follow-ups/written-follow-ups.js';

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
    private readonly wakeUp: WakeUp,
    private readonly events: Events,
    private readonly followUps: WrittenFollowUps,
    private readonly audit: Audit,
  ) {}

  /**
   * Nothing goes to this number from here on.
   * @param saidAt when it was written, by the carrier's clock, where it says
   * @returns whether that is new
   */
  async optOut(
    manager: EntityManager,
    number: string,
    origin: OptOutOrigin,
    now: Date,
    saidAt: Date | null = null,
  ): Promise<boolean> {
    const isNew = await this.optOuts.add(manager, number, origin, now, saidAt);
    const reason = origin.source === 'wrong_number' ? 'wrong_number' : 'opted_out';
    await this.outbox.suppress(manager, number, now, reason);
    await this.#leaveToStaff(manager, number, now);
    if (isNew)
      await this.events.write(
        manager,
        [{ type: 'contact.opted_out', stream: number, data: { number } }],
        now,
      );
    return isNew;
  }

  /** Of changes that they are told of no more somebody has to tell them otherwise. */
  async #leaveToStaff(manager: EntityManager, number: string, now: Date): Promise<void> {
    for (const notice of await noticesSuppressedAt(manager, number, now)) {
      const reminder = await manager.findOneBy(Reminder, {
        id: notice.reminderId ?? '',
        deletedAt: IsNull(),
      });
      if (reminder) await this.followUps.record(manager, 'not_told', notice, [reminder], now);
    }
  }

  /** The numbers that are not to be texted, in their order. */
  withdrawn(limit: number, after?: string): Promise<OptOut[]> {
    return this.optOuts.page(this.dataSource.manager, limit, after);
  }

  /** @returns how this number came not to be texted; undefined where it is */
  async withdrawnBy(number: string): Promise<OptOut | undefined> {
    return (await this.optOuts.among(this.dataSource.manager, [number])).get(number);
  }

  /** @param by the name of the user or of the API key */
  withdrawByStaff(number: string, by: string | undefined): Promise<boolean> {
    const now = this.clock.now();
    return inTransaction(this.dataSource, async (manager) => {
      const isNew = await this.optOut(manager, number, { source: 'staff', word: null }, now);
      if (isNew) await this.audit.record(manager, { action: 'opted_out', by }, now);
      return isNew;
    });
  }

  /**
   * @param by the name of the user or of the API key
   * @returns false where the number had not opted out
   */
  async giveByStaff(number: string, by: string | undefined): Promise<boolean> {
    const now = this.clock.now();
    const isNew = await inTransaction(this.dataSource, async (manager) => {
      const isOptedIn = await this.optIn(manager, number, now);
      if (isOptedIn) await this.audit.record(manager, { action: 'opted_in', by }, now);
      return isOptedIn;
    });
    this.wakeUp.notify();
    return isNew;
  }

  /**
   * Texts may go to this number again, and what is still ahead is planned again.
   * @param saidAt when that was written, where somebody wrote it: an opt-out that was written later holds
   * @returns whether that is new
   */
  async optIn(
    manager: EntityManager,
    number: string,
    now: Date,
    saidAt: Date | null = null,
  ): Promise<boolean> {
    const isNew = await this.optOuts.remove(manager, number, saidAt);
    if (!isNew && (await this.optOuts.includes(manager, number))) return false;
    if (isNew)
      await this.events.write(manager, [{ type: 'contact.opted_in', stream: number, data: { number } }], now);
    const ahead = await manager.findBy(Reminder, {
      contactNumber: number,
      appointmentAt: MoreThan(now),
      deletedAt: IsNull(),
    });
    for (const reminder of ahead) {
      for (const reason of WITHDRAWN) await this.planner.reinstate(manager, reminder, reason, now);
    }
    return isNew;
  }
}
