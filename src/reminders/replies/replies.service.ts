import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../clock.js';
import { inTransaction } from '../../database/transaction.js';
import type { InboundSms } from '../../messaging/carriers/carrier.js';
import { Inbox } from '../../messaging/inbox.js';
import { DueSignal } from '../../messaging/outbox/due-signal.js';
import { Conversations } from './conversation.js';
import { Decisions } from './decisions.js';
import { decideReply } from './open-questions.js';

/** Takes the texts that people send, each exactly once, and does what they mean in the same transaction. */
@Injectable()
export class RepliesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly inbox: Inbox,
    private readonly conversations: Conversations,
    private readonly decisions: Decisions,
    private readonly dueSignal: DueSignal,
  ) {}

  /** A text that was taken before changes nothing and sends nothing. */
  async receive(sms: InboundSms): Promise<void> {
    await inTransaction(this.dataSource, (manager) => this.#receive(manager, sms));
    this.dueSignal.raise();
  }

  async #receive(manager: EntityManager, sms: InboundSms): Promise<void> {
    const now = this.clock.now();
    const inbound = await this.inbox.record(manager, sms, now);
    if (!inbound) return;
    const turn = { manager, inbound, now };
    const conversation = await this.conversations.read(turn);
    const { appointments, offered, reminders } = conversation;
    const language = reminders[0]?.language ?? undefined;
    const decision = decideReply({ text: sms.body, language, appointments, offered, now });
    await this.decisions.carryOut(turn, conversation, decision);
  }
}
