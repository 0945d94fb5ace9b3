import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { EventData, EventType } from '../../events/record/event.entity.js';
import { Events } from '../../events/record/events.js';
import type { NewEvent } from '../../events/record/new-event.js';
import { Audit } from '../../platform/audit/audit.js';
import type { AuditAction } from '../../platform/audit/audit-entry.entity.js';
import { Config } from '../../platform/config/config.js';
import { places, select } from '../../platform/database/sql/sql.js';

type DoneByStaff = Extract<EventType, `appointment.${string}`>;
type Suffix<Type> = Type extends `appointment.${infer Rest}` ? Rest : never;

/** Writes down what others are to hear of appointments; with the contact's name where EVENTS_NAMES has it so. */
@Injectable()
export class AppointmentEvents {
  constructor(
    private readonly config: Config,
    private readonly events: Events,
    private readonly audit: Audit,
  ) {}

  /**
   * In the caller's transaction.
   * @param events whose streams are the ids of reminders
   */
  async write(manager: EntityManager, events: readonly NewEvent[], now: Date): Promise<void> {
    const names = this.config.events.names ? await namesOf(manager, events) : undefined;
    const named = names
      ? events.map((event) => ({
          ...event,
          data: { ...event.data, contact_name: names.get(event.stream) ?? null },
        }))
      : events;
    await this.events.write(manager, named, now);
  }

  /** As `write`, for many that hold nothing but ids and numbers. */
  async writeTogether(manager: EntityManager, events: readonly NewEvent[], now: Date): Promise<void> {
    if (this.config.events.names) return this.write(manager, events, now);
    await this.events.writeTogether(manager, events, now);
  }

  /**
   * What staff have done to one appointment, for others to hear and on record.
   * @param by the name of the user, or of the API key that they did it with
   */
  async writeOfStaff(
    manager: EntityManager,
    type: DoneByStaff,
    reminderId: string,
    by: string | undefined,
    data: EventData,
    now: Date,
  ): Promise<void> {
    const about = { reminder_id: reminderId, ...data, key: by ?? null };
    await this.write(manager, [{ type, stream: reminderId, data: about }], now);
    const action = `appointment_${type.slice('appointment.'.length) as Suffix<DoneByStaff>}` as const;
    await this.noteOfStaff(manager, action, reminderId, by, now);
  }

  /** What others are not told of, but is on record. */
  async noteOfStaff(
    manager: EntityManager,
    action: AuditAction,
    reminderId: string,
    by: string | undefined,
    now: Date,
  ): Promise<void> {
    await this.audit.record(manager, { action, by, subject: reminderId }, now);
  }
}

async function namesOf(
  manager: EntityManager,
  events: readonly NewEvent[],
): Promise<ReadonlyMap<string, string | null>> {
  const ids = [...new Set(events.map(({ stream }) => stream))];
  if (ids.length === 0) return new Map();
  const rows = await select<{ id: string; contact_name: string | null }>(
    manager,
    `SELECT id, contact_name FROM reminder WHERE id IN (${places(ids.length)})`,
    ids,
  );
  return new Map(rows.map((row) => [row.id, row.contact_name]));
}
