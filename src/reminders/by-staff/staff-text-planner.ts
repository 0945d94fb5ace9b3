import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Message, PRIORITY } from '../../messaging/messages/message.entity.js';
import { Outbox } from '../../messaging/messages/outbox.js';
import { countSegments } from '../../messaging/segments.js';
import { newId } from '../../platform/identifier.js';
import type { Reminder } from '../appointment/reminder.entity.js';
import { StaffTextHours } from '../planning/staff-text-hours.js';
import { Threads } from '../threads/threads.js';

/** What staff wrote yesterday is of no use any more. */
const USEFUL_MS = 24 * 3_600_000;

/** Puts a text by staff into the outbox and into the conversation with the number, in the caller's transaction. */
@Injectable()
export class StaffTextPlanner {
  constructor(
    private readonly outbox: Outbox,
    private readonly hours: StaffTextHours,
    private readonly threads: Threads,
  ) {}

  /**
   * @param body as it is sent
   * @param about the appointment in whose thread it stands
   */
  async plan(
    manager: EntityManager,
    recipient: string,
    body: string,
    about: Reminder | undefined,
    now: Date,
  ): Promise<Message> {
    const { sendAt, reason } = await this.hours.slot(manager, recipient, about, now);
    const text = Message.planned(newId(), now, {
      kind: 'staff',
      recipient,
      body,
      reminderId: about?.id ?? null,
      version: about?.version ?? 1,
      priority: PRIORITY.reply,
      segments: countSegments(body).segments,
      plannedFor: now,
      sendAt,
      reason,
      notAfter: new Date(sendAt.getTime() + USEFUL_MS),
    });
    await this.outbox.plan(manager, [text]);
    await this.threads.written(manager, text);
    return text;
  }
}
