import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../clock.js';
import { inTransaction } from '../../database/transaction.js';
import type { InboundSms } from '../../messaging/carriers/carrier.js';
import { Inbox } from '../../messaging/inbox.js';
import { DueSignal } from '../../messaging/outbox/due-signal.js';
import { Metrics } from '../../metrics/metrics.js';
import { Conversations } from './conversation.js';
import { Decisions } from './decisions.js';
import type { Decision } from './open-questions.js';
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
    private readonly metrics: Metrics,
  ) {}

  /** A text that was taken before changes nothing and sends nothing. */
  async receive(sms: InboundSms): Promise<void> {
    const intent = await inTransaction(this.dataSource, (manager) => this.#receive(manager, sms));
    if (intent) this.metrics.replies.inc({ intent });
    this.dueSignal.raise();
  }

  /** @returns what it was found to mean, or undefined where it was taken before */
  async #receive(manager: EntityManager, sms: InboundSms): Promise<string | undefined> {
    const now = this.clock.now();
    const inbound = await this.inbox.record(manager, sms, now);
    if (!inbound) return undefined;
    const turn = { manager, inbound, now };
    const conversation = await this.conversations.read(turn);
    const { appointments, offered, reminders } = conversation;
    const language = reminders[0]?.language ?? undefined;
    const decision = decideReply({ text: sms.body, language, appointments, offered, now });
    await this.decisions.carryOut(turn, conversation, decision);
    return intentOf(decision);
  }
}

function intentOf(decision: Decision): string {
  if (decision.do !== 'apply') return decision.do;
  const attend = new Set(decision.answers.map((answer) => answer.attend));
  if (attend.size > 1) return 'yes and no';
  return attend.has(true) ? 'yes' : 'no';
}
