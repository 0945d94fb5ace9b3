import type { OnApplicationBootstrap } from '@nestjs/common';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource, IsNull, LessThan, MoreThan } from 'typeorm';
import { Outbox } from '../../messaging/messages/outbox.js';
import { Clock } from '../../platform/clock/clock.js';
import { rowLock } from '../../platform/database/sql/row-lock.js';
import { inTransaction } from '../../platform/database/sql/transaction.js';
import { replaceWords } from '../name-index/word-index.js';
import { TZ_VERSION } from '../planning/wall-time.js';
import { Reminder } from './reminder.entity.js';

const REMINDERS_A_BATCH = 200;

/**
 * Governments change the rules of their time zones. A wall time is what was agreed with a contact, so when a new Node
 * brings newer rules, the appointments ahead and what is planned for them move with it.
 */
@Injectable()
export class ZoneRules implements OnApplicationBootstrap {
  readonly #logger = new Logger(ZoneRules.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** In the background: the service answers meanwhile. */
  onApplicationBootstrap(): void {
    this.apply().catch((error: unknown) => {
      this.#logger.error(`New time zone rules could not be applied, the next start will: ${String(error)}`);
    });
  }

  /** Older rules only: of two replicas with different Nodes the newer one wins. */
  async apply(): Promise<void> {
    let after = '';
    for (;;) {
      const last = await inTransaction(this.dataSource, async (manager) => {
        const now = this.clock.now();
        const reminders = await manager.find(Reminder, {
          where: {
            tzVersion: LessThan(TZ_VERSION),
            id: MoreThan(after),
            appointmentAt: MoreThan(now),
            deletedAt: IsNull(),
          },
          order: { id: 'ASC' },
          take: REMINDERS_A_BATCH,
          ...rowLock(manager),
        });
        for (const reminder of reminders) {
          const movedMs = reminder.recalculate();
          await manager.save(reminder);
          if (movedMs === 0) continue;
          await replaceWords(manager, reminder);
          await this.outbox.move(manager, reminder.id, reminder.version, movedMs, now);
          this.#logger.warn({
            msg: 'New time zone rules moved an appointment',
            reminder_id: reminder.id,
            moved_ms: movedMs,
          });
        }
        return reminders.at(-1)?.id;
      });
      if (last === undefined) return;
      after = last;
    }
  }
}
