import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, Not } from 'typeorm';
import type { LastChange } from '../appointment/last-changes.js';
import { LastChanges } from '../appointment/last-changes.js';
import type { Reminder } from '../appointment/reminder.entity.js';
import { FollowUp } from '../follow-ups/follow-up.entity.js';

/** More than anybody calls about one appointment. */
const MAX_SHOWN = 20;

/** A follow-up that somebody has seen to. */
export type HandledFollowUp = Pick<FollowUp, 'id' | 'why' | 'handledBy' | 'note'> & {
  readonly handledAt: Date;
};

/** What people have done about one appointment. */
export interface StaffWork {
  readonly lastChange: LastChange | undefined;
  /** The latest first. */
  readonly handled: readonly HandledFollowUp[];
}

/** Who has done what about appointments. */
@Injectable()
export class DoneByStaff {
  constructor(
    private readonly dataSource: DataSource,
    private readonly lastChanges: LastChanges,
  ) {}

  async of(reminder: Reminder): Promise<StaffWork> {
    const [lastChange, handled] = await Promise.all([
      this.lastChanges.of(reminder),
      this.#handledOf([reminder.id]),
    ]);
    return { lastChange, handled: handled.slice(0, MAX_SHOWN) };
  }

  /** The follow-up of each of these that was handled last. */
  async lastHandledOf(ids: readonly string[]): Promise<ReadonlyMap<string, HandledFollowUp>> {
    const handled = ids.length === 0 ? [] : await this.#handledOf(ids);
    // The latest first: it is the last one that is put into the map.
    return new Map(handled.reverse().map((each) => [each.reminderId ?? '', each]));
  }

  async #handledOf(ids: readonly string[]): Promise<(HandledFollowUp & Pick<FollowUp, 'reminderId'>)[]> {
    const rows = await this.dataSource.manager.find(FollowUp, {
      where: { reminderId: In([...ids]), handledAt: Not(IsNull()) },
      order: { handledAt: 'DESC', id: 'DESC' },
    });
    return rows.flatMap((row) => (row.handledAt ? [{ ...row, handledAt: row.handledAt }] : []));
  }
}
