import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { Problem } from '../../platform/problem.js';
import type { FollowUpReason } from '../../reminders/follow-ups/follow-up.entity.js';
import { openWritten } from '../../reminders/follow-ups/open-written.js';
import { Threads } from '../../reminders/threads/threads.js';
import { Handling } from '../follow-ups/handling.js';

/** A text is no answer to these: somebody has to call, and say so where they are listed. */
const NEED_A_CALL: readonly FollowUpReason[] = ['urgent', 'bereavement', 'possible_opt_out'];

/** Ends a conversation, with what was to be seen to in it. */
@Injectable()
export class ConversationEnd {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly threads: Threads,
    private readonly handling: Handling,
  ) {}

  /**
   * @param upTo the id of the last text that was seen: where another one has come in since, nothing changes
   * @param by who says so
   */
  async finish(number: string, upTo: string | undefined, by: string | null): Promise<void> {
    // Read first: what comes in meanwhile is not among them.
    const open = await openWritten(this.dataSource.manager, [number], this.clock.now());
    if (!(await this.threads.finish(number, upTo))) return;
    const written = open.get(number) ?? [];
    // Who handles one of an appointment has handled all that came before it.
    if (written.some(({ why }) => NEED_A_CALL.includes(why))) return;
    for (const { id } of written) await this.#handle(id, by);
  }

  async #handle(id: string, by: string | null): Promise<void> {
    try {
      await this.handling.handle(id, { by, note: null, caller: by ?? undefined });
    } catch (error) {
      // It has settled itself meanwhile.
      if (!(error instanceof Problem && error.code === 'not_found')) throw error;
    }
  }
}
