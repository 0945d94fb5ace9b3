import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { IsNull, MoreThan } from 'typeorm';
import { OptOuts } from '../messaging/opt-outs/opt-outs.js';
import { Outbox } from '../messaging/outbox/outbox.js';
import { Reminder } from './reminder.entity.js';
import { ReminderPlanner } from './reminder-planner.js';

/** Whether a number may be texted, and what that means for the reminders that are planned for it. */
@Injectable()
export class Consent {
  constructor(
    private readonly optOuts: OptOuts,
    private readonly outbox: Outbox,
    private readonly planner: ReminderPlanner,
  ) {}

  /** Nothing goes to this number from here on. @returns whether that is new */
  async withdraw(manager: EntityManager, number: string, word: string, now: Date): Promise<boolean> {
    const isNew = await this.optOuts.add(manager, number, word, now);
    await this.outbox.suppress(manager, number, now, 'opted_out');
    return isNew;
  }

  /** Texts may go to this number again; what is still ahead is planned again. @returns whether that is new */
  async give(manager: EntityManager, number: string, now: Date): Promise<boolean> {
    const isNew = await this.optOuts.remove(manager, number);
    const ahead = await manager.findBy(Reminder, {
      contactNumber: number,
      appointmentAt: MoreThan(now),
      deletedAt: IsNull(),
    });
    for (const reminder of ahead) await this.planner.revive(manager, reminder, 'opted_out', now);
    return isNew;
  }
}
