import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { In, IsNull } from 'typeorm';
import { newId } from '../../identifier.js';
import type { Message } from '../../messaging/outbox/message.entity.js';
import type { Reminder } from '../reminder.entity.js';
import { FollowUp } from './follow-up.entity.js';

/** Texts that were not understood, until somebody has called or a later answer has settled them. */
@Injectable()
export class UnclearReplies {
  /** Of several unhandled ones for one appointment the last says it all. In the caller's transaction. */
  async record(
    manager: EntityManager,
    inbound: Message,
    reminders: readonly Reminder[],
    now: Date,
  ): Promise<void> {
    if (reminders.length === 0) return;
    const reminderId = In(reminders.map(({ id }) => id));
    await manager.delete(FollowUp, { reminderId, why: 'unclear_reply', handledAt: IsNull() });
    await manager.insert(
      FollowUp,
      reminders.map(({ id, version, appointmentAt }) => ({
        id: newId(),
        reminderId: id,
        version,
        why: 'unclear_reply' as const,
        messageId: inbound.id,
        appointmentAt,
        since: now,
      })),
    );
  }

  /** Which of these reminders have one that is neither handled nor settled. */
  async openOf(manager: EntityManager, reminders: readonly Reminder[]): Promise<Set<string>> {
    if (reminders.length === 0) return new Set();
    // Handled ones are sorted out here: SQLite would otherwise walk all that are not, instead of those of these reminders.
    const found = await manager.find(FollowUp, {
      select: { reminderId: true, version: true, since: true, handledAt: true },
      where: { reminderId: In(reminders.map(({ id }) => id)), why: 'unclear_reply' },
    });
    const open = reminders.filter((reminder) =>
      found.some(
        ({ reminderId, version, since, handledAt }) =>
          handledAt === null &&
          reminderId === reminder.id &&
          version === reminder.version &&
          (reminder.respondedAt === null || reminder.respondedAt < since),
      ),
    );
    return new Set(open.map(({ id }) => id));
  }
}
