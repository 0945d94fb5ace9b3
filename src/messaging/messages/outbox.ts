import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { In, MoreThan, Not } from 'typeorm';
import { insertEntities } from '../../platform/database/sql/insert-entities.js';
import { change, fromSqlTime, places, select } from '../../platform/database/sql/sql.js';
import { currentTracer } from '../../platform/tracing/tracing.js';
import type { MessageKind, MessageStatus, Reason } from './message.entity.js';
import { Message } from './message.entity.js';
import { IS_ABOUT_APPOINTMENT, IS_ASKING, IS_SENT_DESPITE_OPT_OUT } from './statement-parts.js';
import { canGo } from './transitions.js';

/**
 * What no carrier has been asked to send yet. Of `claimed` know only versions that may still run beside this one, see
 * `OlderVersions`.
 */
const NOT_BEGUN = `(${canGo('cancel')} OR status = 'claimed')`;

/** Between two statements everybody else has their turn. */
const REMINDERS_A_STATEMENT = 250;

/** How a text stands that reminds of an appointment. */
export type PlannedText = Pick<Message, 'version' | 'status' | 'sendingAt' | 'sentAt' | 'createdAt'>;

type SqlTime = Date | string;
interface PlannedRow {
  readonly reminder_id: string;
  readonly version: number;
  readonly status: MessageStatus;
  readonly sending_at: SqlTime | null;
  readonly sent_at: SqlTime | null;
  readonly created_at: SqlTime;
}

/** Every text on its way out. Nothing is ever sent that was not a committed row here first. */
@Injectable()
export class Outbox {
  /** Adds messages in the caller's transaction, so that they exist exactly if what they tell of exists. */
  async plan(manager: EntityManager, messages: readonly Message[]): Promise<void> {
    await insertEntities(manager, Message, messages);
    currentTracer()?.planned(messages.map(({ id }) => id));
  }

  /**
   * Cancels what no carrier has been asked to send yet: a claim then finds it gone. What is already `sending` goes on,
   * and is on record as such.
   * @returns how many messages were canceled
   */
  async cancel(manager: EntityManager, reminderId: string, now: Date, reason: Reason): Promise<number> {
    return change(
      manager,
      `UPDATE message SET status = 'canceled', reason = ?, updated_at = ?
        WHERE reminder_id = ? AND ${IS_ABOUT_APPOINTMENT} AND ${NOT_BEGUN}`,
      [reason, now, reminderId],
    );
  }

  /**
   * Cancels all that is planned for a number.
   * @returns how many messages were canceled
   */
  async suppress(manager: EntityManager, recipient: string, now: Date, reason: Reason): Promise<number> {
    return change(
      manager,
      `UPDATE message SET status = 'suppressed', reason = ?, updated_at = ?
        WHERE recipient = ? AND ${NOT_BEGUN} AND NOT ${IS_SENT_DESPITE_OPT_OUT}`,
      [reason, now, recipient],
    );
  }

  /** Brings back what was canceled for a reason that holds no longer, as it is planned now. */
  async reinstate(
    manager: EntityManager,
    plan: readonly Message[],
    reason: Reason,
    now: Date,
  ): Promise<void> {
    for (const {
      reminderId,
      windowHours,
      version,
      status,
      reason: why,
      plannedFor,
      sendAt,
      notAfter,
    } of plan) {
      await change(
        manager,
        `UPDATE message SET status = ?, reason = ?, planned_for = ?, send_at = ?, not_after = ?, waiting_since = NULL, updated_at = ?
          WHERE reminder_id = ? AND kind = 'reminder' AND window_hours = ? AND version = ?
            AND ${canGo('reinstate')} AND reason = ?`,
        [status, why, plannedFor, sendAt, notAfter, now, reminderId, windowHours, version, reason],
      );
    }
  }

  /** Plans a text otherwise, unless it is no longer as it was read: then it is on its way, or somebody else has decided. */
  async replace(
    manager: EntityManager,
    { id, status, reason, attempt, waitingSince, sendAt, notAfter }: Message,
    to: Pick<Message, 'status' | 'reason' | 'plannedFor' | 'sendAt' | 'notAfter'>,
    now: Date,
  ): Promise<void> {
    await change(
      manager,
      `UPDATE message SET status = ?, reason = ?, planned_for = ?, send_at = ?, not_after = ?, waiting_since = ?, updated_at = ?
        WHERE id = ? AND status = ? AND ${canGo('replan')} AND attempt = ? AND send_at = ? AND not_after = ?`,
      [
        ...[to.status, to.reason, to.plannedFor, to.sendAt, to.notAfter],
        ...[to.reason === reason ? waitingSince : null, now],
        ...[id, status, attempt, sendAt, notAfter],
      ],
    );
  }

  /** The reminder texts of one version of a reminder. */
  remindersOf(manager: EntityManager, reminderId: string, version: number): Promise<Message[]> {
    return manager.findBy(Message, { reminderId, version, kind: 'reminder' });
  }

  /**
   * From the commit on nothing goes out to a number that was planned before. What is with a carrier keeps its status until its
   * outcome is known, and is not tried again. (The status is set last: MySQL sees what stands before.)
   */
  async withdraw(manager: EntityManager, recipient: string, now: Date): Promise<void> {
    await change(
      manager,
      `UPDATE message SET withdrawn_at = ?, updated_at = ?,
              reason = CASE WHEN ${NOT_BEGUN} THEN 'reminder_deleted' ELSE reason END,
              status = CASE WHEN ${NOT_BEGUN} THEN 'canceled' ELSE status END
        WHERE recipient = ? AND (${canGo('withdraw', '+(status)')} OR +(status) = 'claimed') AND withdrawn_at IS NULL`,
      [now, now, recipient],
    );
  }

  /** Ends what was withdrawn by then and of which nobody has found out since whether it was sent. */
  async giveUpWithdrawn(manager: EntityManager, recipient: string, before: Date, now: Date): Promise<void> {
    await change(
      manager,
      `UPDATE message SET status = 'expired', reason = 'reminder_deleted', lease_owner = NULL, lease_until = NULL, updated_at = ?
        WHERE recipient = ? AND ${canGo('expire', '+(status)')} AND withdrawn_at <= ?`,
      [now, recipient, before],
    );
  }

  /** Shifts what is planned for one version of a reminder. A text that falls due by it goes out at once. */
  async move(
    manager: EntityManager,
    reminderId: string,
    version: number,
    byMs: number,
    now: Date,
  ): Promise<void> {
    const planned = await this.remindersOf(manager, reminderId, version);
    const shift = (time: Date): Date => new Date(time.getTime() + byMs);
    for (const { id, plannedFor, sendAt, notAfter } of planned.filter(
      ({ status }) => status === 'scheduled',
    )) {
      await change(
        manager,
        `UPDATE message SET planned_for = ?, send_at = ?, not_after = ?, updated_at = ? WHERE id = ? AND status = 'scheduled'`,
        [shift(plannedFor), shift(sendAt), shift(notAfter), now, id],
      );
    }
  }

  /**
   * The texts of one reminder, in and out, in the order in which they came to be.
   * @param after the id of the text that they begin behind
   */
  pageOfReminder(manager: EntityManager, reminderId: string, limit: number, after = ''): Promise<Message[]> {
    return manager.find(Message, {
      where: { reminderId, id: MoreThan(after) },
      order: { id: 'ASC' },
      take: limit,
    });
  }

  /** The texts of one reminder that are still to go. */
  scheduledOf(manager: EntityManager, reminderId: string): Promise<Message[]> {
    return manager.find(Message, { where: { reminderId, status: 'scheduled' }, order: { id: 'ASC' } });
  }

  /** What was planned, sent or decided against to ask about these appointments, of any version; by reminder. */
  async allRemindersOf(
    manager: EntityManager,
    reminderIds: readonly string[],
  ): Promise<Map<string, PlannedText[]>> {
    const texts = new Map<string, PlannedText[]>();
    for (let start = 0; start < reminderIds.length; start += REMINDERS_A_STATEMENT) {
      const some = reminderIds.slice(start, start + REMINDERS_A_STATEMENT);
      const rows = await select<PlannedRow>(
        manager,
        `SELECT reminder_id, version, status, sending_at, sent_at, created_at FROM message
          WHERE reminder_id IN (${places(some.length)}) AND ${IS_ASKING}`,
        some,
      );
      for (const row of rows) {
        const others = texts.get(row.reminder_id);
        if (others) others.push(plannedText(row));
        else texts.set(row.reminder_id, [plannedText(row)]);
      }
    }
    return texts;
  }

  /** The last numbered list of appointments that was offered to a number. */
  async lastOffer(manager: EntityManager, recipient: string): Promise<Message | undefined> {
    const [offer] = await manager.find(Message, {
      where: { recipient, kind: 'choose' },
      order: { id: 'DESC' },
      take: 1,
    });
    return offer;
  }

  /** How many texts of these kinds a number was answered with since a time; those that were decided against do not count. */
  countAnswers(
    manager: EntityManager,
    recipient: string,
    kinds: readonly MessageKind[],
    since: Date,
  ): Promise<number> {
    return manager.countBy(Message, {
      recipient,
      kind: In([...kinds]),
      status: Not('suppressed'),
      createdAt: MoreThan(since),
    });
  }

  /** How often we said for this reminder that we had not understood, or asked which one was meant. */
  countAsked(manager: EntityManager, reminderId: string): Promise<number> {
    return manager.countBy(Message, { reminderId, kind: In(['unparsable', 'choose']) });
  }
}

function plannedText({ version, status, sending_at, sent_at, created_at }: PlannedRow): PlannedText {
  return {
    version,
    status,
    sendingAt: sending_at === null ? null : fromSqlTime(sending_at),
    sentAt: sent_at === null ? null : fromSqlTime(sent_at),
    createdAt: fromSqlTime(created_at),
  };
}
