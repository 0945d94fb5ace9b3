import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { IsNull, MoreThan } from 'typeorm';
import { Events } from '../../events/record/events.js';
import { noticesSuppressedAt } from '../../messaging/messages/notices.js';
import { Outbox } from '../../messaging/messages/outbox.js';
import type { OptOutOrigin } from '../../messaging/opt-outs/opt-out.entity.js';
import { OptOuts } from '../../messaging/opt-outs/opt-outs.js';
import { Reminder } from '../appointment/reminder.entity.js';
import { ReminderPlanner } from '../appointment/reminder-planner.js';
import { WrittenFollowUps } from '../follow-ups/written-follow-ups.js';

/** Why a number is not texted; both end when it opts in. */
const WITHDRAWN = ['opted_out', 'wrong_number'] as const;

/** Whether a number may be texted, and what that means for the reminders that are planned for it. */
@Injectable()
export class Consent {
  constructor(
    private readonly optOuts: OptOuts,
    private readonly outbox: Outbox,
    private readonly planner: ReminderPlanner,
    private readonly events: Events,
    private readonly followUps: WrittenFollowUps,
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
