import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { In, IsNull } from 'typeorm';
import { compatible } from '../../language/text/compatible.js';
import { databaseFailure } from '../../platform/database/sql/database-error.js';
import { newId } from '../../platform/identifier.js';
import type { InboundSms } from '../carriers/carrier.js';
import { InboundText } from '../messages/inbound-text.entity.js';
import { Message, PRIORITY } from '../messages/message.entity.js';

/** Carriers and hasty thumbs send the same words again within so long, under another id. */
const TWIN_WITHIN_MS = 30_000;
/** So many of the last texts are looked through. */
const MAX_LOOKED_AT = 100;

/** Every text that came in, once, however often the carrier delivers it. */
@Injectable()
export class Inbox {
  /** Whether the carrier has delivered this text before. */
  has(manager: EntityManager, { carrierId }: InboundSms): Promise<boolean> {
    return manager.existsBy(Message, { carrierId });
  }

  /**
   * The last texts of a number, mere repetitions left out, the one that came in last first: of those filed under these
   * reminders or, where there are none, of the newest that are filed nowhere. Without their words, which may be many.
   */
  async recentFrom(
    manager: EntityManager,
    sender: string,
    reminderIds: readonly string[],
  ): Promise<Message[]> {
    const isFiled = reminderIds.length > 0;
    const found = await manager.find(Message, {
      select: {
        id: true,
        sender: true,
        reminderId: true,
        reason: true,
        saidAt: true,
        createdAt: true,
      },
      where: isFiled ? { reminderId: In([...reminderIds]), direction: 'inbound' } : { reminderId: IsNull() },
      order: { id: 'DESC' },
      take: MAX_LOOKED_AT,
    });
    return found.filter((message) => message.sender === sender && message.reason !== 'duplicate');
  }

  /**
   * Records a text in the caller's transaction. The same words as were said last, shortly after, are recorded as a repetition;
   * so are those that another replica records at this very moment.
   * @param recent the number's last texts, see `recentFrom`
   * @param askedAt when it was asked something last: the same words mean something else after it
   * @returns the message, or undefined where nothing new was said
   */
  async record(
    manager: EntityManager,
    sms: InboundSms,
    now: Date,
    recent: readonly Message[],
    askedAt: Date,
  ): Promise<Message | undefined> {
    const words = wordsOf(sms.body);
    const [last] = [...recent].sort((a, b) => saidWhen(b) - saidWhen(a));
    const isSaidAgain = last !== undefined && words !== '' && words === wordsOf(await bodyOf(manager, last));
    if (isSaidAgain && askedAt <= last.createdAt && isShortlyAfter(last, sms, now)) {
      await this.#insert(manager, repetition(sms, now, last.reminderId));
      return undefined;
    }
    const message = received(sms, now);
    if (words !== '') message.onceKey = onceKeyOf(sms, words, recent[0]);
    if (await this.#insert(manager, message)) return message;
    if (await this.has(manager, sms)) return undefined;
    const twin = await manager.findOneBy(Message, { onceKey: message.onceKey ?? '' });
    if (!twin || isShortlyAfter(twin, sms, now)) {
      await this.#insert(manager, repetition(sms, now, twin?.reminderId ?? null));
      return undefined;
    }
    message.onceKey = null;
    return (await this.#insert(manager, message)) ? message : undefined;
  }

  /** Files a text under the reminder that it is about, unless it is filed already. */
  async attach(manager: EntityManager, message: Message, reminderId: string | undefined): Promise<void> {
    if (reminderId === undefined || message.reminderId !== null) return;
    message.reminderId = reminderId;
    await manager.update(Message, { id: message.id }, { reminderId });
  }

  /** @returns false where one with the same carrier's id or the same once-key exists */
  async #insert(manager: EntityManager, message: Message): Promise<boolean> {
    try {
      await manager.insert(Message, message);
    } catch (error) {
      if (databaseFailure(error) === 'duplicate') return false;
      throw error;
    }
    await manager.insert(InboundText, { messageId: message.id, number: message.sender ?? '' });
    return true;
  }
}

function received({ carrier, carrierId, sender, recipient, body, saidAt }: InboundSms, now: Date): Message {
  return Message.planned(newId(), now, {
    carrier,
    carrierId,
    sender,
    recipient,
    body,
    saidAt: saidAt ?? null,
    direction: 'inbound',
    kind: 'inbound',
    status: 'received',
    reason: 'answer',
    priority: PRIORITY.reply,
    sendAt: now,
    notAfter: now,
  });
}

function repetition(sms: InboundSms, now: Date, reminderId: string | null): Message {
  return Object.assign(received(sms, now), { reason: 'duplicate', reminderId });
}

async function bodyOf(manager: EntityManager, { id }: Message): Promise<string> {
  const found = await manager.findOne(Message, { select: { id: true, body: true }, where: { id } });
  return found?.body ?? '';
}

function wordsOf(body: string): string {
  return compatible(body).toLowerCase().trim().replace(/\s+/gu, ' ');
}

/** The same for two texts of the same words that came in behind the same one: of two at a time only one is recorded. */
function onceKeyOf({ sender }: InboundSms, words: string, last: Message | undefined): string {
  const digest = createHash('sha256').update(JSON.stringify([sender, words, last?.id ?? null]));
  return `in/${digest.digest('base64url')}`;
}

function saidWhen({ saidAt, createdAt }: Message): number {
  return (saidAt ?? createdAt).getTime();
}

/** Both in coming in and, where the carrier says, in being written. */
function isShortlyAfter(before: Message, { saidAt }: InboundSms, now: Date): boolean {
  const apart = before.saidAt && saidAt ? Math.abs(saidAt.getTime() - before.saidAt.getTime()) : 0;
  return Math.max(apart, now.getTime() - before.createdAt.getTime()) <= TWIN_WITHIN_MS;
}
