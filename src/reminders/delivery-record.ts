import type { OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { change, places } from '../database/sql.js';
import type { EventData, EventType } from '../events/event.entity.js';
import type { NewEvent } from '../events/events.js';
import { Events } from '../events/events.js';
import type { DueMessage } from '../messaging/outbox/due-message.js';
import type { Message } from '../messaging/outbox/message.entity.js';
import type { DeliveryWitness } from '../messaging/webhooks/receipts.js';
import { Receipts } from '../messaging/webhooks/receipts.js';
import { Consent } from './consent.js';
import type { Conclusion } from '../messaging/outbox/settlements.js';

/** Keeps on each reminder what became of its texts, in the transaction that records it on the messages. */
@Injectable()
export class DeliveryRecord implements DeliveryWitness, OnModuleInit {
  constructor(
    private readonly consent: Consent,
    private readonly receipts: Receipts,
    private readonly events: Events,
  ) {}

  onModuleInit(): void {
    this.receipts.listen(this);
  }

  async sent(manager: EntityManager, messages: readonly DueMessage[], now: Date): Promise<void> {
    const reminders = messages.filter(({ kind }) => kind === 'reminder');
    await this.#update(
      manager,
      reminders,
      "reminder_sent = TRUE, status = CASE WHEN status IN ('scheduled', 'failed') THEN 'notified' ELSE status END",
      now,
    );
    await this.events.write(
      manager,
      reminders.flatMap((message) => aboutReminder('reminder.sent', message)),
      now,
    );
    const answers = messages.filter(({ kind }) => kind === 'confirmation' || kind === 'cancellation');
    await this.#update(manager, answers, 'confirm_sent = TRUE', now);
  }

  /** Only a reminder that nobody has been told of ends with its message. */
  async concluded(
    manager: EntityManager,
    message: DueMessage,
    { status, reason }: Conclusion,
    now: Date,
  ): Promise<void> {
    // On our own confirmation of a STOP the carrier's block is no news.
    if (reason === 'carrier_opted_out' && message.kind !== 'opt_out') {
      await this.consent.withdraw(manager, message.recipient, 'CARRIER', now);
    }
    if (message.kind !== 'reminder' || status === 'scheduled' || status === 'unknown') return;
    const outcome = status === 'expired' ? 'expired' : 'failed';
    await this.events.write(manager, aboutReminder(`reminder.${outcome}`, message, { reason }), now);
    await this.#update(
      manager,
      [message],
      `status = CASE WHEN status = 'scheduled' THEN '${outcome}' ELSE status END`,
      now,
    );
  }

  async delivered(manager: EntityManager, message: Message, now: Date): Promise<void> {
    if (message.kind !== 'reminder') return;
    await this.#update(
      manager,
      [message],
      "status = CASE WHEN status = 'failed' THEN 'notified' ELSE status END",
      now,
    );
    await this.events.write(manager, aboutReminder('reminder.delivered', message), now);
  }

  /** A reminder has failed by it unless another text of it may have reached the person. */
  async undelivered(manager: EntityManager, message: Message, now: Date): Promise<void> {
    if (message.kind !== 'reminder') return;
    await this.#update(
      manager,
      [message],
      `status = CASE WHEN status = 'notified' AND NOT EXISTS (
         SELECT 1 FROM message WHERE message.reminder_id = reminder.id AND message.version = reminder.version
            AND message.kind = 'reminder' AND message.status IN ('sending', 'unknown', 'sent', 'delivered')
       ) THEN 'failed' ELSE status END`,
      now,
    );
    const failed = aboutReminder('reminder.failed', message, {
      reason: 'undelivered',
      code: message.receiptCode,
    });
    await this.events.write(manager, failed, now);
  }

  /** By version: what was sent for the old time says nothing about a reminder that has been rescheduled since. */
  async #update(
    manager: EntityManager,
    messages: readonly DueMessage[],
    assignment: string,
    now: Date,
  ): Promise<void> {
    for (const version of new Set(messages.map((message) => message.version))) {
      const ids = messages.flatMap((message) =>
        message.version === version ? (message.choices ?? message.reminderId ?? []) : [],
      );
      if (ids.length === 0) continue;
      await change(
        manager,
        `UPDATE reminder SET ${assignment}, updated_at = ? WHERE version = ? AND id IN (${places(ids.length)})`,
        [now, version, ...ids],
      );
    }
  }
}

/** By the message: an acceptance may be found out by its answer, by a receipt and by the carrier's list. */
function aboutReminder(
  type: EventType,
  { id, reminderId, windowHours }: DueMessage,
  more: EventData = {},
): NewEvent[] {
  if (reminderId === null) return [];
  const data = { reminder_id: reminderId, message_id: id, notify_window: windowHours, ...more };
  return [{ type, stream: reminderId, onceKey: `${type}/${id}`, data }];
}
