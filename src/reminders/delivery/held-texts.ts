import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { IsNull } from 'typeorm';
import { Reminder } from '../appointment/reminder.entity.js';
import { ReminderPlanner } from '../appointment/reminder-planner.js';
import { FollowUp } from '../follow-ups/follow-up.entity.js';

/** The texts of an appointment that wait until somebody has seen to it. */
@Injectable()
export class HeldTexts {
  constructor(private readonly planner: ReminderPlanner) {}

  /** Plans them again, as far as they are ahead, once nothing is left to be seen to. In the caller's transaction. */
  async release(manager: EntityManager, reminderId: string, now: Date): Promise<void> {
    if (await manager.existsBy(FollowUp, { reminderId, why: 'bereavement', handledAt: IsNull() })) return;
    const reminder = await manager.findOneBy(Reminder, { id: reminderId, deletedAt: IsNull() });
    if (reminder && reminder.willAttend !== false)
      await this.planner.reinstate(manager, reminder, 'held_for_staff', now);
  }
}
