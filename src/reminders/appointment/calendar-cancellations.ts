import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WakeUp } from '../../messaging/messages/wake-up.js';
import { Clock } from '../../platform/clock/clock.js';
import { rowLock } from '../../platform/database/sql/row-lock.js';
import { places, select } from '../../platform/database/sql/sql.js';
import { inTransaction } from '../../platform/database/sql/transaction.js';
import type { StaffChange } from './appointment-changes.js';
import { AppointmentChanges } from './appointment-changes.js';
import { findByExternalId } from './external-ids.js';
import type { Reminder } from './reminder.entity.js';

/** `unknown`: there is no such appointment; `past`: it is over; `stale`: a newer change was made known before. */
export type CancelOutcome = 'canceled' | 'unchanged' | 'unknown' | 'past' | 'stale';

/** So many are looked for by one statement. */
const IDS_TOGETHER = 50;

/** What another calendar calls off. Unlike what staff call off, the calendar may take it back. */
@Injectable()
export class CalendarCancellations {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly changes: AppointmentChanges,
    private readonly wakeUp: WakeUp,
  ) {}

  /** @param sequence which change of the calendar this is, where it says */
  async cancel(externalId: string, sequence: number | undefined, by: StaffChange): Promise<CancelOutcome> {
    const now = this.clock.now();
    const outcome = await inTransaction(this.dataSource, async (manager): Promise<CancelOutcome> => {
      const reminder = await findByExternalId(manager, externalId, rowLock(manager));
      const outcome = whatCancelingDoes(reminder, sequence, now);
      if (!reminder || outcome !== 'canceled') return outcome;
      await this.changes.cancel(manager, reminder, undefined, by, now);
      reminder.markCanceledByCalendar(now);
      reminder.sequence = sequence ?? reminder.sequence;
      await manager.save(reminder);
      return outcome;
    });
    if (outcome === 'canceled') this.wakeUp.notify();
    return outcome;
  }

  /** The calendar takes it back; nothing happens where it was not the calendar that called it off. */
  async takeBack(externalId: string, by: string | undefined): Promise<void> {
    const now = this.clock.now();
    await inTransaction(this.dataSource, async (manager) => {
      const reminder = await findByExternalId(manager, externalId, rowLock(manager));
      if (reminder && reminder.calendarCanceledAt !== null && reminder.isAhead(now))
        await this.changes.uncancel(manager, reminder, by, now);
    });
    this.wakeUp.notify();
  }

  /** @returns the external ids `id` and `id#…` of appointments that are ahead and have not been called off */
  async standing(ids: readonly string[]): Promise<string[]> {
    const found: string[] = [];
    for (let start = 0; start < ids.length; start += IDS_TOGETHER) {
      const some = ids.slice(start, start + IDS_TOGETHER);
      const ranges = some.map(() => '(external_id >= ? AND external_id < ?)').join(' OR ');
      const rows = await select<{ external_id: string }>(
        this.dataSource.manager,
        `SELECT external_id FROM reminder WHERE deleted_at IS NULL AND appointment_at > ?
          AND (canceled_by IS NULL OR canceled_by <> 'staff') AND (external_id IN (${places(some.length)}) OR ${ranges})`,
        [this.clock.now(), ...some, ...some.flatMap((id) => [`${id}#`, `${id}$`])],
      );
      found.push(...rows.map((row) => row.external_id));
    }
    return found.sort();
  }
}

/** Pure. */
export function whatCancelingDoes(
  reminder: Reminder | null,
  sequence: number | undefined,
  now: Date,
): CancelOutcome {
  if (!reminder) return 'unknown';
  const { sequence: before } = reminder;
  if (before !== null && sequence !== undefined && sequence < before) return 'stale';
  if (reminder.isCanceledByStaff) return 'unchanged';
  return reminder.isAhead(now) ? 'canceled' : 'past';
}
