import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { In, IsNull } from 'typeorm';
import type { Message } from '../../messaging/messages/message.entity.js';
import { newId } from '../../platform/identifier.js';
import type { WrittenReason } from './follow-up.entity.js';
import { FollowUp, SETTLED_BY_ANSWER } from './follow-up.entity.js';

/** What is taken of the appointment that one is about. */
interface Appointment {
  readonly id: string;
  readonly version: number;
  readonly appointmentAt: Date;
}

/** Texts that somebody should see to, until they have, or until a later answer has settled them. */
@Injectable()
export class WrittenFollowUps {
  /**
   * Of several unhandled ones of one kind for one appointment the last says it all. In the caller's transaction.
   * @param message that it is about
   */
  async record(
    manager: EntityManager,
    why: WrittenReason,
    message: Pick<Message, 'id'>,
    reminders: readonly Appointment[],
    now: Date,
  ): Promise<void> {
    if (reminders.length === 0) return;
    const reminderId = In(reminders.map(({ id }) => id));
    await manager.delete(FollowUp, { reminderId, why, handledAt: IsNull() });
    await manager.insert(
      FollowUp,
      reminders.map(({ id, version, appointmentAt }) => ({
        id: newId(),
        reminderId: id,
        version,
        why,
        messageId: message.id,
        appointmentAt,
        since: now,
      })),
    );
  }

  /** The same of somebody who has no appointment ahead. */
  async recordStranger(
    manager: EntityManager,
    why: WrittenReason,
    inbound: Message,
    now: Date,
  ): Promise<void> {
    const contactNumber = inbound.sender;
    if (contactNumber === null) return;
    await manager.delete(FollowUp, { contactNumber, reminderId: IsNull(), why, handledAt: IsNull() });
    const id = newId();
    const about = { contactNumber, version: 1, messageId: inbound.id, appointmentAt: now, since: now };
    await manager.insert(FollowUp, { id, why, ...about });
  }

  /** Staff have spoken to the contact about this question. */
  async settle(
    manager: EntityManager,
    { id }: Pick<Appointment, 'id'>,
    by: string | undefined,
    now: Date,
  ): Promise<void> {
    await manager.update(
      FollowUp,
      { reminderId: id, handledAt: IsNull() },
      { handledAt: now, handledBy: by ?? null },
    );
  }

  /**
   * They have not after all.
   * @param settledAt as it was noted
   */
  async unsettle(manager: EntityManager, { id }: Pick<Appointment, 'id'>, settledAt: Date): Promise<void> {
    await manager.update(
      FollowUp,
      { reminderId: id, handledAt: settledAt, note: IsNull() },
      { handledAt: null, handledBy: null },
    );
  }

  /** Which of these reminders have one that is neither handled nor settled, and that leaves their answer open. */
  async unclearOf(
    manager: EntityManager,
    reminders: readonly (Appointment & { readonly respondedAt: Date | null })[],
  ): Promise<Set<string>> {
    if (reminders.length === 0) return new Set();
    // Handled ones are sorted out here: SQLite would otherwise walk all that are not, instead of those of these reminders.
    const found = await manager.find(FollowUp, {
      select: { reminderId: true, version: true, since: true, handledAt: true },
      where: { reminderId: In(reminders.map(({ id }) => id)), why: In([...SETTLED_BY_ANSWER]) },
    });
    const byId = new Map(reminders.map((reminder) => [reminder.id, reminder]));
    const open = found.filter(({ reminderId, version, since, handledAt }) => {
      const reminder = byId.get(reminderId ?? '');
      return (
        handledAt === null &&
        version === reminder?.version &&
        (reminder.respondedAt === null || reminder.respondedAt < since)
      );
    });
    return new Set(open.flatMap(({ reminderId }) => reminderId ?? []));
  }
}
