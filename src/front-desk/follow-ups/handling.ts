import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { databaseFailure } from '../../platform/database/sql/database-error.js';
import { inTransaction } from '../../platform/database/sql/transaction.js';
import { Problem } from '../../platform/problem.js';
import { Reminder } from '../../reminders/appointment/reminder.entity.js';
import { FOLLOW_UP_REASONS, FollowUp } from '../../reminders/follow-ups/follow-up.entity.js';
import { AfterFollowUp } from '../../reminders/threads/after-follow-up.js';
import { FollowUpCards } from './follow-up-cards.js';
import type { ShownCard, ShownFollowUp } from './follow-ups.js';
import { FollowUps } from './follow-ups.js';
import type { OpenFollowUp } from './open-follow-ups.js';

class UnknownFollowUp extends Problem {
  constructor() {
    super('not_found', 'there is no such follow-up, or it has settled itself');
  }
}

/** As the column has it. */
const MAX_NOTE = 500;
/** Where somebody else handles the same one at the same time. */
const TRIES = 3;

/** Who has seen to a follow-up, and what came of it. */
export interface Handled {
  /** The name that is shown. */
  readonly by: string | null;
  readonly note: string | null;
  /** The caller's own name. */
  readonly caller: string | undefined;
}

const UNHANDLED = { handledAt: null, handledBy: null, handledWith: null, note: null };

/** Writes down that staff have seen to a follow-up, with everything else that its number was to be called for. */
@Injectable()
export class Handling {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly cards: FollowUpCards,
    private readonly followUps: FollowUps,
    private readonly after: AfterFollowUp,
    private readonly audit: Audit,
  ) {}

  /** @throws UnknownFollowUp also where nothing is to be done any more */
  async handle(id: string, handled: Handled): Promise<ShownCard> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#handle(id, handled);
        break;
      } catch (error) {
        if (attempt === TRIES || databaseFailure(error) !== 'duplicate') throw error;
      }
    }
    const card = await this.followUps.handledCard(id);
    if (!card) throw new UnknownFollowUp();
    for (const { why, reminder, contactNumber } of [card.lead, ...card.others])
      await this.after.handled({ why, reminderId: reminder?.id, contactNumber });
    return card;
  }

  /**
   * Takes that back, with all that was handled with it.
   * @throws UnknownFollowUp where it has not been handled
   */
  async reopen(id: string, caller: string | undefined): Promise<void> {
    const card = await this.followUps.handledCard(id);
    if (!card?.lead.handledAt) throw new UnknownFollowUp();
    await inTransaction(this.dataSource, async (manager) => {
      for (const row of await manager.find(FollowUp, { where: [{ id }, { handledWith: id }] }))
        if (row.messageId !== null) await manager.update(FollowUp, { id: row.id }, UNHANDLED);
        else await manager.delete(FollowUp, { id: row.id });
      const entry = { action: 'follow_up_reopened', by: caller, subject: id } as const;
      await this.audit.record(manager, entry, this.clock.now());
    });
    await this.after.reopened(card.lead.contactNumber);
  }

  async #handle(id: string, { by, note, caller }: Handled): Promise<void> {
    const handledAt = this.clock.now();
    const row = await this.dataSource.manager.findOneBy(FollowUp, { id });
    const open = await this.followUps.showEach(await this.#openWith(id, row, handledAt));
    if (!row && open.every((each) => each.id !== id)) throw new UnknownFollowUp();
    const handled = { handledAt, handledBy: by, note: withNoteBefore(row, note) };
    await inTransaction(this.dataSource, async (manager) => {
      await manager.update(FollowUp, { id }, handled);
      for (const each of open)
        await write(manager, each, { ...handled, handledWith: each.id === id ? null : id });
      await this.audit.record(manager, { action: 'follow_up_handled', by: caller, subject: id }, handledAt);
    });
  }

  /** Everything that its number is to be called for; nothing where it has been handled already. */
  async #openWith(id: string, row: FollowUp | null, now: Date): Promise<OpenFollowUp[]> {
    if (row?.handledAt) return [];
    const [reminderId = '', , reason] = id.split('-');
    const reminder = await this.dataSource.manager.findOneBy(Reminder, { id: row?.reminderId ?? reminderId });
    const number = reminder?.contactNumber ?? row?.contactNumber;
    if (!number) return [];
    const open = await this.cards.ofNumber(number, now);
    const why = FOLLOW_UP_REASONS.find((each) => each === reason);
    // Its appointment may have a more telling reason beside it.
    const itself =
      why && open.every((each) => each.id !== id) ? await this.cards.ofNumber(number, now, why) : [];
    return [...open, ...itself.filter((each) => each.id === id)];
  }
}

/** What a colleague has noted meanwhile is not lost. */
function withNoteBefore(row: FollowUp | null, note: string | null): string | null {
  if (!row?.handledAt || row.note === null) return note;
  return note === null ? row.note : [...`${row.note} / ${note}`].slice(0, MAX_NOTE).join('');
}

async function write(
  manager: EntityManager,
  { id, why, reminder, since }: ShownFollowUp,
  handled: Pick<FollowUp, 'handledAt' | 'handledBy' | 'handledWith' | 'note'>,
): Promise<void> {
  const { affected } = await manager.update(FollowUp, { id }, handled);
  // Of somebody without an appointment all that there is has been written down.
  if (affected !== 0 || !reminder) return;
  const { id: reminderId, version, appointmentAt } = reminder;
  await manager.insert(FollowUp, { id, why, reminderId, version, appointmentAt, since, ...handled });
}
