import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { Problem } from '../../platform/problem.js';
import type { FollowUpReason } from '../../reminders/follow-ups/follow-up.entity.js';
import { openWritten } from '../../reminders/follow-ups/open-written.js';
import { Threads } from '../../reminders/threads/threads.js';
import { FollowUpCards } from '../follow-ups/follow-up-cards.js';
import { Handling } from '../follow-ups/handling.js';

/** To all others a text is no answer: somebody has to call, and say so where they are listed. */
const ANSWERED_BY_TEXT: readonly FollowUpReason[] = [
  'after_cancel',
  'illness',
  'late',
  'late_reply',
  'no_answer',
  'no_appointment',
  'question',
  'too_many_texts',
  'unclear_reply',
];

/** Ends a conversation, with what was to be seen to in it. */
@Injectable()
export class ConversationEnd {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly threads: Threads,
    private readonly cards: FollowUpCards,
    private readonly handling: Handling,
  ) {}

  /**
   * @param upTo the id of the last text that was seen: where another one has come in since, nothing changes
   * @param caller the name of who says so
   */
  async finish(number: string, upTo: string | undefined, caller: string | undefined): Promise<void> {
    const now = this.clock.now();
    const [written] = (await openWritten(this.dataSource.manager, [number], now)).get(number) ?? [];
    if (!(await this.threads.finish(number, upTo)) || !written) return;
    // Who handles one has handled everything that the number is to be called for.
    const open = await this.cards.ofNumber(number, now);
    if (open.every(({ why }) => ANSWERED_BY_TEXT.includes(why))) await this.#handle(written.id, caller);
  }

  async #handle(id: string, caller: string | undefined): Promise<void> {
    try {
      await this.handling.handle(id, { by: caller ?? null, note: null, caller });
    } catch (error) {
      // It has settled itself meanwhile.
      if (!(error instanceof Problem && error.code === 'not_found')) throw error;
    }
  }
}
