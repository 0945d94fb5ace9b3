import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { databaseFailure } from '../../platform/database/sql/database-error.js';
import { fromSqlTime, select } from '../../platform/database/sql/sql.js';
import type { Position } from '../../platform/http/paging/cursor.js';
import { Problem } from '../../platform/problem.js';
import { Reminder } from '../../reminders/appointment/reminder.entity.js';
import { FollowUp } from '../../reminders/follow-ups/follow-up.entity.js';
import { AfterFollowUp } from '../../reminders/threads/after-follow-up.js';
import { FollowUpWords } from './follow-up-words.js';
import { OpenFollowUps, placeOf } from './open-follow-ups.js';

class UnknownFollowUp extends Problem {
  constructor() {
    super('not_found', 'there is no such follow-up, or it has settled itself');
  }
}

/** Between two statements everybody else has their turn. */
const ROWS_A_STATEMENT = 250;

/** A follow-up with all that is shown of it. */
export interface ShownFollowUp {
  readonly id: string;
  readonly why: FollowUp['why'];
  /** Null where they have no appointment ahead. */
  readonly reminder: Reminder | null;
  readonly contactNumber: string;
  /** What the person wrote. */
  readonly text: string | null;
  readonly since: Date;
  readonly handledAt: Date | null;
  readonly handledBy: string | null;
  readonly note: string | null;
}

export interface FollowUpPage {
  readonly followUps: ShownFollowUp[];
  /** Where the next page begins, where there is one. */
  readonly next: Position | undefined;
}

/** Whom staff should call, and whom they have called. */
@Injectable()
export class FollowUps {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly open: OpenFollowUps,
    private readonly words: FollowUpWords,
    private readonly after: AfterFollowUp,
  ) {}

  /** Those still to be called, the most urgent appointment first. */
  async openPage(limit: number, after: Position | undefined): Promise<FollowUpPage> {
    const now = this.clock.now();
    const place = after?.at ? { at: after.at, id: after.id } : undefined;
    const found = await this.open.read({ after: place, limit: limit + 1 }, now);
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return {
      followUps: await this.#show(page.map((each) => ({ ...UNHANDLED, ...each }))),
      next: last && found.length > limit ? { id: placeOf(last), at: last.appointmentAt } : undefined,
    };
  }

  /** Those that have been handled, the last one first. */
  async handledPage(limit: number, after: Position | undefined): Promise<FollowUpPage> {
    const behind = after?.at ? 'AND f.handled_at <= ? AND (f.handled_at < ? OR f.id < ?)' : '';
    const rows = await select<{ id: string; handled_at: Date | string }>(
      this.dataSource.manager,
      `SELECT f.id, f.handled_at FROM follow_up f LEFT JOIN reminder r ON r.id = f.reminder_id
        WHERE f.handled_at IS NOT NULL AND (f.reminder_id IS NULL OR (r.id IS NOT NULL AND r.deleted_at IS NULL)) ${behind} ORDER BY f.handled_at DESC, f.id DESC LIMIT ${limit + 1}`,
      after?.at ? [after.at, after.at, after.id] : [],
    );
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const ids = page.map(({ id }) => id);
    const found = ids.length > 0 ? await this.dataSource.manager.findBy(FollowUp, { id: In(ids) }) : [];
    const byId = new Map(found.map((each) => [each.id, each]));
    return {
      followUps: await this.#show(ids.flatMap((id) => byId.get(id) ?? [])),
      next: last && rows.length > limit ? { id: last.id, at: fromSqlTime(last.handled_at) } : undefined,
    };
  }

  /**
   * Writes down that somebody has seen to it.
   * @throws UnknownFollowUp also where nothing is to be done any more
   */
  async handle(id: string, by: string | null, note: string | null): Promise<ShownFollowUp> {
    const { manager } = this.dataSource;
    const handled = { handledAt: this.clock.now(), handledBy: by, note };
    const { affected } = await manager.update(FollowUp, { id }, handled);
    if (affected === 0) {
      const { reminder, since, why } = await this.#findUnwritten(id);
      if (!reminder) throw new UnknownFollowUp();
      const { id: reminderId, version, appointmentAt } = reminder;
      const row = { id, why, reminderId, version, appointmentAt, since, ...handled };
      await manager.insert(FollowUp, row).catch(async (error: unknown) => {
        // Somebody else has just done the same.
        if (databaseFailure(error) !== 'duplicate') throw error;
        await manager.update(FollowUp, { id }, handled);
      });
    }
    const [shown] = await this.#show(await manager.findBy(FollowUp, { id }));
    if (!shown) throw new UnknownFollowUp();
    const { why, reminder, contactNumber } = shown;
    await this.after.handled({ why, reminderId: reminder?.id, contactNumber });
    return shown;
  }

  /**
   * Takes that back.
   * @throws UnknownFollowUp where it has not been handled
   */
  async reopen(id: string): Promise<void> {
    const { manager } = this.dataSource;
    const row = await manager.findOneBy(FollowUp, { id });
    if (!row?.handledAt) throw new UnknownFollowUp();
    const [shown] = await this.#show([row]);
    if (row.messageId !== null) await manager.update(FollowUp, { id }, { ...UNHANDLED });
    else await manager.delete(FollowUp, { id });
    if (shown) await this.after.reopened(shown.contactNumber);
  }

  async #findUnwritten(id: string): Promise<ShownFollowUp> {
    const reminderId = id.split('-')[0] ?? '';
    const found = await this.open.read({ reminderId, limit: 1 }, this.clock.now());
    const [shown] = await this.#show(
      found.filter((each) => each.id === id).map((each) => ({ ...UNHANDLED, ...each })),
    );
    if (!shown) throw new UnknownFollowUp();
    return shown;
  }

  /** Leaves out those whose reminder has just been deleted. */
  async #show(followUps: readonly Parts[]): Promise<ShownFollowUp[]> {
    if (followUps.length === 0) return [];
    const ids = followUps.flatMap(({ reminderId }) => reminderId ?? []);
    const byId = new Map<string, Reminder>();
    for (let start = 0; start < ids.length; start += ROWS_A_STATEMENT) {
      const some = In(ids.slice(start, start + ROWS_A_STATEMENT));
      for (const reminder of await this.dataSource.manager.findBy(Reminder, { id: some }))
        byId.set(reminder.id, reminder);
    }
    const words = await this.words.of(followUps, byId);
    return followUps.flatMap((followUp, index) => {
      const reminder = byId.get(followUp.reminderId ?? '') ?? null;
      const contactNumber = reminder?.contactNumber ?? followUp.contactNumber;
      const said = words[index];
      return contactNumber !== null && said ? [{ ...followUp, reminder, contactNumber, ...said }] : [];
    });
  }
}

const UNHANDLED = { handledAt: null, handledBy: null, note: null };

type Parts = Pick<
  FollowUp,
  'id' | 'why' | 'reminderId' | 'contactNumber' | 'handledAt' | 'handledBy' | 'note'
> & {
  readonly since: Date | undefined;
  readonly messageId: string | null | undefined;
};
