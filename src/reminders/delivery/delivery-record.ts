import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { IsNull } from 'typeorm';
import type { EventData, EventType } from '../../events/record/event.entity.js';
import type { NewEvent } from '../../events/record/new-event.js';
import { Carriers } from '../../messaging/carriers/carriers.js';
import { DeliveryListener } from '../../messaging/delivery/ports/delivery-listener.js';
import type { DueMessage } from '../../messaging/messages/due-message.js';
import {
  ABOUT_APPOINTMENT,
  ASKING,
  isNotice,
  Message,
  UNWANTED,
} from '../../messaging/messages/message.entity.js';
import { Outbox } from '../../messaging/messages/outbox.js';
import type { Outcome } from '../../messaging/messages/outcomes.js';
import { change, places } from '../../platform/database/sql/sql.js';
import { newId } from '../../platform/identifier.js';
import { Reminder } from '../appointment/reminder.entity.js';
import { Consent } from '../consent/consent.js';
import { AppointmentEvents } from '../events/appointment-events.js';
import { WrittenFollowUps } from '../follow-ups/written-follow-ups.js';
import { planSecondTry } from './second-try.js';

/** Keeps on each reminder what became of its texts, in the transaction that records it on the messages. */
@Injectable()
export class DeliveryRecord extends DeliveryListener {
  constructor(
    private readonly consent: Consent,
    private readonly events: AppointmentEvents,
    private readonly outbox: Outbox,
    private readonly carriers: Carriers,
    private readonly followUps: WrittenFollowUps,
  ) {
    super();
  }

  async sent(manager: EntityManager, messages: readonly DueMessage[], now: Date): Promise<void> {
    const asking = messages.filter(({ kind }) => ASKING.includes(kind));
    await this.#update(
      manager,
      asking,
      "reminder_sent = TRUE, last_heard = NULL, status = CASE WHEN status IN ('scheduled', 'failed', 'expired') THEN 'notified' ELSE status END",
      now,
    );
    await this.events.writeTogether(
      manager,
      messages.flatMap((message) => [...ofReminder('sent', message), ...ofNotice('sent', message)]),
      now,
    );
    const answers = messages.filter(({ kind }) => kind === 'confirmation' || kind === 'cancellation');
    await this.#update(manager, answers, 'confirm_sent = TRUE', now);
  }

  /** Only a reminder that nobody has been told of ends with its message. */
  async notAccepted(
    manager: EntityManager,
    message: DueMessage,
    { status, reason }: Outcome,
    now: Date,
  ): Promise<void> {
    // On our own confirmation of a STOP the carrier's block is no news.
    if (reason === 'carrier_opted_out' && message.kind !== 'opt_out') {
      await this.consent.optOut(manager, message.recipient, { source: 'carrier', word: null }, now);
    }
    if (!ABOUT_APPOINTMENT.includes(message.kind) || status === 'scheduled' || status === 'unknown') return;
    // A later text goes in its stead, or nobody wants it any more.
    if (reason === 'too_close' || UNWANTED.some((why) => why === reason)) return;
    const outcome = status === 'expired' ? 'expired' : 'failed';
    await this.events.write(manager, ofReminder(outcome, message, { reason }), now);
    await this.events.write(manager, ofNotice('failed', message, { reason }), now);
    await this.#tellOfUntold(manager, message, now);
    if (!ASKING.includes(message.kind)) return;
    await this.#update(
      manager,
      [message],
      `status = CASE WHEN status = 'scheduled' THEN '${outcome}' ELSE status END`,
      now,
    );
  }

  async delivered(manager: EntityManager, message: Message, now: Date): Promise<void> {
    await this.events.write(
      manager,
      [...ofReminder('delivered', message), ...ofNotice('delivered', message)],
      now,
    );
    if (!ASKING.includes(message.kind)) return;
    await this.#update(
      manager,
      [message],
      "status = CASE WHEN status = 'failed' THEN 'notified' ELSE status END",
      now,
    );
  }

  /** A reminder has failed by it unless another text of it may have reached the person. */
  async undelivered(manager: EntityManager, message: Message, now: Date): Promise<void> {
    const why = { reason: 'undelivered', code: message.receiptCode };
    await this.events.write(
      manager,
      [...ofReminder('failed', message, why), ...ofNotice('failed', message, why)],
      now,
    );
    if (ABOUT_APPOINTMENT.includes(message.kind) && !(await this.#trySecondTime(manager, message, now)))
      await this.#tellOfUntold(manager, message, now);
    if (!ASKING.includes(message.kind)) return;
    await this.#update(
      manager,
      [message],
      `status = CASE WHEN status = 'notified' AND NOT EXISTS (
         SELECT 1 FROM message WHERE message.reminder_id = reminder.id AND message.version = reminder.version
            AND message.kind IN ('reminder', 'moved_notice') AND message.status IN ('sending', 'unknown', 'sent', 'delivered')
       ) THEN 'failed' ELSE status END`,
      now,
    );
  }

  /** A notice that does not reach the contact is for staff. */
  async #tellOfUntold(
    manager: EntityManager,
    { id, kind, reminderId }: Pick<DueMessage, 'id' | 'kind' | 'reminderId'>,
    now: Date,
  ): Promise<void> {
    if (!isNotice(kind)) return;
    const reminder = await manager.findOneBy(Reminder, { id: reminderId ?? '', deletedAt: IsNull() });
    if (reminder) await this.followUps.record(manager, 'not_told', { id }, [reminder], now);
  }

  /** @returns whether there is one */
  async #trySecondTime(manager: EntityManager, message: Message, now: Date): Promise<boolean> {
    const carrier = this.carriers.all.find(({ name }) => name === message.carrier);
    const fault = carrier?.receiptFault?.(message.receiptCode);
    const secondTry = fault && planSecondTry(message, fault, now);
    if (!secondTry || !(await isStillAhead(manager, message))) return false;
    const { kind, recipient, priority, reminderId, version, windowHours, plannedFor, notAfter } = message;
    const plan = { kind, recipient, priority, reminderId, version, windowHours, plannedFor, notAfter };
    const again = Message.planned(newId(), now, { ...plan, sendAt: secondTry.sendAt, reason: 'retry' });
    await this.outbox.plan(manager, [{ ...again, onceKey: secondTry.onceKey }]);
    return true;
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

/** Somebody who has canceled or moved the appointment since hears nothing of the old one. */
async function isStillAhead(manager: EntityManager, { reminderId, version }: Message): Promise<boolean> {
  const reminder = await manager.findOneBy(Reminder, { id: reminderId ?? '', version, deletedAt: IsNull() });
  return reminder !== null && !reminder.isCanceled;
}

type Fate = 'sent' | 'delivered' | 'failed';

function ofReminder(fate: Fate | 'expired', message: DueMessage, more: EventData = {}): NewEvent[] {
  if (message.kind !== 'reminder') return [];
  return about(`reminder.${fate}`, message, { notify_window: message.windowHours, ...more });
}

function ofNotice(fate: Fate, message: DueMessage, more: EventData = {}): NewEvent[] {
  if (!isNotice(message.kind)) return [];
  return about(`notice.${fate}`, message, {
    notice: message.kind === 'moved_notice' ? 'moved' : 'canceled',
    ...more,
  });
}

/** By the message: an acceptance may be found out by its answer, by a receipt and by the carrier's list. */
function about(type: EventType, { id, reminderId }: DueMessage, more: EventData): NewEvent[] {
  if (reminderId === null) return [];
  const data = { reminder_id: reminderId, message_id: id, ...more };
  return [{ type, stream: reminderId, onceKey: `${type}/${id}`, data }];
}
