import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { InboundSms } from '../../../messaging/carriers/carrier.js';
import { canBeAnswered } from '../../../messaging/carriers/carrier-digits.js';
import { Inbox } from '../../../messaging/webhooks/inbox.js';
import { Clock } from '../../../platform/clock/clock.js';
import { ownWords } from '../interpret/text/own-words.js';
import { Conversations } from './conversation.js';
import { HeardText } from './heard-text.js';
import { leftToStaff } from './left-to-staff.js';
import { decideReply, heedKeyword } from './open-questions.js';
import type { ReplyAction } from './reply-action.js';
import { isAbsurd } from './said-when.js';

/** All that one text does, from what is open when it comes to what is on record after it. */
@Injectable()
export class ReplyTransaction {
  constructor(
    private readonly clock: Clock,
    private readonly inbox: Inbox,
    private readonly conversations: Conversations,
    private readonly heard: HeardText,
  ) {}

  /** @returns what it was found to mean, or undefined where it was taken before */
  async take(manager: EntityManager, sms: InboundSms): Promise<string | undefined> {
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
