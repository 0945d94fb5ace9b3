import { Injectable } from '@nestjs/common';
import type { MessageKind, Reason } from '../../../messaging/messages/message.entity.js';
import { MESSAGE_KINDS, SENT_DESPITE_OPT_OUT } from '../../../messaging/messages/message.entity.js';
import { Outbox } from '../../../messaging/messages/outbox.js';
import { OptOuts } from '../../../messaging/opt-outs/opt-outs.js';
import { Config } from '../../../platform/config/config.js';
import type { Reminder } from '../../appointment/reminder.entity.js';
import { WrittenFollowUps } from '../../follow-ups/written-follow-ups.js';
import type { Turn } from './conversation.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const AUTOMATIC = MESSAGE_KINDS.filter(
  (kind) => kind !== 'reminder' && kind !== 'staff' && kind !== 'inbound',
);

/** Which of our answers are not texted: what is said counts all the same. */
@Injectable()
export class AnswerLimit {
  constructor(
    private readonly config: Config,
    private readonly optOuts: OptOuts,
    private readonly outbox: Outbox,
    private readonly followUps: WrittenFollowUps,
  ) {}

  /**
   * Where a number has got too many texts, staff are told.
   * @returns why this answer is not to go out, or undefined where it is
   */
  async reasonAgainst(
    turn: Turn,
    kind: MessageKind,
    about: Reminder | undefined,
  ): Promise<Reason | undefined> {
    const { manager, inbound, now } = turn;
    const recipient = inbound.sender ?? '';
    if (!SENT_DESPITE_OPT_OUT.includes(kind) && (await this.optOuts.includes(manager, recipient)))
      return 'opted_out';
    if (kind === 'opt_out' || !(await this.#isTooMany(turn, recipient, kind, about))) return undefined;
    if (about) await this.followUps.record(manager, 'too_many_texts', inbound, [about], now);
    else await this.followUps.recordStranger(manager, 'too_many_texts', inbound, now);
    return 'too_many_texts';
  }

  async #isTooMany(
    { manager, now }: Turn,
    recipient: string,
    kind: MessageKind,
    about: Reminder | undefined,
  ): Promise<boolean> {
    if (kind === 'help' && !about) {
      const aDayAgo = new Date(now.getTime() - DAY_MS);
      if ((await this.outbox.countAnswers(manager, recipient, ['help'], aDayAgo)) > 0) return true;
    }
    const anHourAgo = new Date(now.getTime() - HOUR_MS);
    const sent = await this.outbox.countAnswers(manager, recipient, AUTOMATIC, anHourAgo);
    return sent >= this.config.autoRepliesPerHour;
  }
}
