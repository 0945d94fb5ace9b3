import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import type { InboundSms } from '../../../messaging/carriers/carrier.js';
import { canBeAnswered } from '../../../messaging/carriers/carrier-digits.js';
import { WakeUp } from '../../../messaging/messages/wake-up.js';
import { Inbox } from '../../../messaging/webhooks/inbox.js';
import { Clock } from '../../../platform/clock/clock.js';
import { inTransaction } from '../../../platform/database/sql/transaction.js';
import { Metrics } from '../../../platform/metrics/metrics.js';
import { answerBooks } from '../interpret/text/answer-book.js';
import { ownWords } from '../interpret/text/own-words.js';
import { Conversations } from './conversation.js';
import { HeardText } from './heard-text.js';
import { leftToStaff } from './left-to-staff.js';
import { decideReply, heedKeyword } from './open-questions.js';
import type { ReplyAction } from './reply-action.js';
import { isAbsurd } from './said-when.js';

/** Takes the texts that people send, each exactly once, and does what they mean in the same transaction. */
@Injectable()
export class RepliesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly inbox: Inbox,
    private readonly conversations: Conversations,
    private readonly heard: HeardText,
    private readonly wakeUp: WakeUp,
    private readonly metrics: Metrics,
  ) {}

  /** A text that was taken before changes nothing and sends nothing. */
  async receive(sms: InboundSms): Promise<void> {
    // Right after a start the tables of words are still being made: in pieces, so that nobody else has to wait.
    await answerBooks.prepare();
    const intent = await inTransaction(this.dataSource, (manager) => this.#receive(manager, sms));
    if (intent) this.metrics.replies.inc({ intent });
    this.wakeUp.notify();
  }

  /** @returns what it was found to mean, or undefined where it was taken before */
  async #receive(manager: EntityManager, sms: InboundSms): Promise<string | undefined> {
    const now = this.clock.now();
    // First the lock on what is ahead: of several texts at the same time each sees what the one before it has done.
    const conversation = await this.conversations.read(manager, sms.sender, now);
    if (await this.inbox.has(manager, sms)) return undefined;
    const { appointments, offered, reminders, staffText } = conversation;
    const recent = await this.inbox.recentFrom(
      manager,
      sms.sender,
      reminders.map(({ id }) => id),
    );
    const { saidAt } = sms;
    const askedAt = new Date(Math.max(0, ...appointments.map(({ since }) => since.getTime())));
    // An absurd date must not put the texts out of order.
    const dated = { ...sms, saidAt: saidAt && isAbsurd(saidAt, now) ? undefined : saidAt };
    const inbound = await this.inbox.record(manager, dated, now, recent, askedAt);
    if (!inbound) return undefined;
    if (!canBeAnswered(sms.sender)) return 'no_number';
    const said = ownWords(sms.body);
    const language = reminders[0]?.language ?? undefined;
    const question = { text: said, saidAt, language, appointments, offered, now };
    const decision = heedKeyword(sms.keyword, leftToStaff(decideReply(question), question, staffText));
    const { isAnsweredByCarrier = false } = sms;
    await this.heard.apply({ manager, inbound, said, now, isAnsweredByCarrier }, conversation, decision);
    return intentOf(decision);
  }
}

function intentOf(decision: ReplyAction): string {
  if (decision.kind !== 'apply') return decision.kind;
  const attend = new Set(decision.answers.map((answer) => answer.attend));
  if (attend.size === 0) return 'silence';
  if (attend.size > 1) return 'yes and no';
  return attend.has(true) ? 'yes' : 'no';
}
