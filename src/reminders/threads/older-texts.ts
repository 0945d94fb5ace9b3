import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { canBeAnswered } from '../../messaging/carriers/carrier-digits.js';
import { InboundText } from '../../messaging/messages/inbound-text.entity.js';
import { Message } from '../../messaging/messages/message.entity.js';
import { lowestIdBefore } from '../../messaging/messages/older-versions.js';
import { Clock } from '../../platform/clock/clock.js';
import { databaseFailure } from '../../platform/database/sql/database-error.js';
import { select } from '../../platform/database/sql/sql.js';
import { inTransaction } from '../../platform/database/sql/transaction.js';
import { Threads } from './threads.js';

/** Of all that came in or went out: to pass over any number of others may hold up everybody. */
const ROWS_A_PASS = 2_000;
/** What came in this long before the start may have come to a version that knows no conversations. */
const LOOKED_BACK_MS = 24 * 3_600_000;
/** A replica's clock makes its ids, and a text is there only once it is committed: so far behind the newest one it may still come. */
const LATE_MS = 2 * 60_000;
/** No upgrade takes longer. */
const LOOKED_FOR_MS = 2 * 3_600_000;

/** Texts that came in to an older version, which ran before this one or still runs beside it: it tells nobody who wrote them. */
@Injectable()
export class OlderTexts {
  readonly #since: number;
  /** Ids grow with time: up to here each text is known. */
  #knownUntil: string | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly threads: Threads,
  ) {
    this.#since = clock.monotonic();
  }

  /**
   * Puts some of them into the conversations with those who wrote them, as unread.
   * @returns whether there may be more
   */
  async takeIn(): Promise<boolean> {
    if (this.clock.monotonic() - this.#since > LOOKED_FOR_MS) return false;
    const { manager } = this.dataSource;
    this.#knownUntil ??= lowestIdBefore(LOOKED_BACK_MS);
    const rows = await select<{ id: string; direction: string }>(
      manager,
      `SELECT id, direction FROM message WHERE id > ? ORDER BY id LIMIT ${ROWS_A_PASS}`,
      [this.#knownUntil],
    );
    const ids = rows.filter(({ direction }) => direction === 'inbound').map(({ id }) => id);
    const known = await manager.findBy(InboundText, { messageId: In(ids) });
    const knownIds = new Set(known.map(({ messageId }) => messageId));
    for (const id of ids.filter((each) => !knownIds.has(each))) await this.#takeIn(id);
    const hasMore = rows.length === ROWS_A_PASS;
    const next = hasMore ? rows.at(-1)?.id : lowestIdBefore(LATE_MS);
    if (next !== undefined && next > this.#knownUntil) this.#knownUntil = next;
    return hasMore;
  }

  async #takeIn(id: string): Promise<void> {
    try {
      await inTransaction(this.dataSource, async (manager) => {
        const text = await manager.findOneBy(Message, { id });
        if (!text?.sender) return;
        await manager.insert(InboundText, { messageId: id, number: text.sender });
        if (text.reason !== 'duplicate' && canBeAnswered(text.sender))
          await this.threads.heard(manager, text, true, this.clock.now());
      });
    } catch (error) {
      // Another replica has just done the same.
      if (databaseFailure(error) !== 'duplicate') throw error;
    }
  }
}
