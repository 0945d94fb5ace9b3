import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { fromSqlTime, select } from '../../platform/database/sql/sql.js';
import type { Position } from '../../platform/http/paging/cursor.js';
import { Reminder } from '../../reminders/appointment/reminder.entity.js';
import type { FollowUpReason } from '../../reminders/follow-ups/follow-up.entity.js';
import { FollowUp } from '../../reminders/follow-ups/follow-up.entity.js';
import { FollowUpCards } from './follow-up-cards.js';
import { FollowUpWords } from './follow-up-words.js';
import type { OpenFollowUp } from './open-follow-ups.js';
import { placeOf } from './open-follow-ups.js';

/** Between two statements everybody else has their turn. */
const ROWS_A_STATEMENT = 250;

/** A follow-up with all that is shown of it. */
export interface ShownFollowUp {
  readonly id: string;
  readonly why: FollowUpReason;
  /** Null where they have no appointment ahead. */
  readonly reminder: Reminder | null;
  readonly contactNumber: string;
  /** What the contact wrote. */
  readonly text: string | null;
  readonly since: Date;
  readonly handledAt: Date | null;
  readonly handledBy: string | null;
  readonly note: string | null;
}

/** What stands on one card. */
export interface ShownCard {
  readonly lead: ShownFollowUp;
  readonly others: readonly ShownFollowUp[];
}

export interface FollowUpPage {
  readonly cards: readonly ShownCard[];
  /** Where the next page begins, where there is one. */
  readonly next: Position | undefined;
}

interface Parts extends Pick<FollowUp, 'id' | 'why' | 'reminderId' | 'contactNumber'> {
  readonly since: Date | undefined;
  readonly messageId: string | null | undefined;
  readonly handledAt?: Date | null;
  readonly handledBy?: string | null;
  readonly note?: string | null;
}

/** Whom staff should call, and whom they have called. */
@Injectable()
export class FollowUps {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly cards: FollowUpCards,
    private readonly words: FollowUpWords,
  ) {}

  /** Those still to be called, the most urgent appointment first. */
  async openPage(
    limit: number,
    after: Position | undefined,
    why: FollowUpReason | undefined,
  ): Promise<FollowUpPage> {
    const place = after?.at ? { at: after.at, id: after.id } : undefined;
    const { cards, end } = await this.cards.page(limit, place, why, this.clock.now());
    return {
      cards: await this.#show(cards),
      next: end && { id: placeOf(end), at: end.appointmentAt },
    };
  }

  /** Those that have been handled, the last one first. */
  async handledPage(
    limit: number,
    after: Position | undefined,
    why: FollowUpReason | undefined,
  ): Promise<FollowUpPage> {
    const behind = after?.at ? 'AND f.handled_at <= ? AND (f.handled_at < ? OR f.id < ?)' : '';
    const rows = await select<{ id: string; handled_at: Date | string }>(
      this.dataSource.manager,
      `SELECT f.id, f.handled_at FROM follow_up f LEFT JOIN reminder r ON r.id = f.reminder_id
        WHERE f.handled_at IS NOT NULL AND f.handled_with IS NULL ${why === undefined ? '' : 'AND f.why = ?'}
          AND (f.reminder_id IS NULL OR (r.id IS NOT NULL AND r.deleted_at IS NULL)) ${behind}
        ORDER BY f.handled_at DESC, f.id DESC LIMIT ${limit + 1}`,
      [...(why === undefined ? [] : [why]), ...(after?.at ? [after.at, after.at, after.id] : [])],
    );
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      cards: await this.#showHandled(page.map(({ id }) => id)),
      next: last && rows.length > limit ? { id: last.id, at: fromSqlTime(last.handled_at) } : undefined,
    };
  }

  /** @returns undefined where it has not been handled, or its reminder has been deleted */
  async handledCard(id: string): Promise<ShownCard | undefined> {
    const [card] = await this.#showHandled([id]);
    return card;
  }

  /** Each by itself, with what is shown of it. */
  async showEach(open: readonly OpenFollowUp[]): Promise<ShownFollowUp[]> {
    const cards = await this.#show(open.map((lead) => ({ lead, others: [] })));
    return cards.map(({ lead }) => lead);
  }

  async #showHandled(ids: readonly string[]): Promise<ShownCard[]> {
    if (ids.length === 0) return [];
    const { manager } = this.dataSource;
    const some = In([...ids]);
    const rows = await manager.find(FollowUp, { where: [{ id: some }, { handledWith: some }] });
    const leads = new Map(rows.map((row) => [row.id, row]));
    return this.#show(
      ids.flatMap((id) => {
        const lead = leads.get(id);
        return lead ? [{ lead, others: rows.filter(({ handledWith }) => handledWith === id) }] : [];
      }),
    );
  }

  /** Leaves out those whose reminder has just been deleted. */
  async #show(
    cards: readonly { readonly lead: Parts; readonly others: readonly Parts[] }[],
  ): Promise<ShownCard[]> {
    const all = cards.flatMap(({ lead, others }) => [lead, ...others]);
    const byId = await this.#remindersOf(all);
    const words = await this.words.of(all, byId);
    const shown = new Map(
      all.flatMap((each, index) => {
        const one = shownOf(each, byId.get(each.reminderId ?? '') ?? null, words[index]);
        return one ? [[each.id, one] as const] : [];
      }),
    );
    return cards.flatMap(({ lead, others }) => {
      const one = shown.get(lead.id);
      return one ? [{ lead: one, others: others.flatMap(({ id }) => shown.get(id) ?? []) }] : [];
    });
  }

  async #remindersOf(followUps: readonly Parts[]): Promise<ReadonlyMap<string, Reminder>> {
    const ids = [...new Set(followUps.flatMap(({ reminderId }) => reminderId ?? []))];
    const byId = new Map<string, Reminder>();
    for (let start = 0; start < ids.length; start += ROWS_A_STATEMENT) {
      const some = In(ids.slice(start, start + ROWS_A_STATEMENT));
      for (const reminder of await this.dataSource.manager.findBy(Reminder, { id: some }))
        byId.set(reminder.id, reminder);
    }
    return byId;
  }
}

function shownOf(
  followUp: Parts,
  reminder: Reminder | null,
  said: { readonly text: string | null; readonly since: Date } | undefined,
): ShownFollowUp | undefined {
  const contactNumber = reminder?.contactNumber ?? followUp.contactNumber;
  if (contactNumber === null || !said) return undefined;
  const { id, why, handledAt = null, handledBy = null, note = null } = followUp;
  return { id, why, reminder, contactNumber, ...said, handledAt, handledBy, note };
}
