import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Config } from '../../platform/config/config.js';
import { insertRows } from '../../platform/database/sql/sql.js';
import { idsTogether } from '../../platform/identifier.js';
import type { EventData, EventStatus, EventType } from './event.entity.js';

export interface NewEvent {
  readonly type: EventType;
  /** What it is about; events of one stream are delivered in their order. */
  readonly stream: string;
  /** What the receiver needs, and no more: it may be kept there for long. */
  readonly data: EventData;
  /** Where the same thing may be found out twice: it becomes one event. */
  readonly onceKey?: string;
}

/** Writes down what the appointment system is to hear. */
@Injectable()
export class Events {
  constructor(private readonly config: Config) {}

  /** In the caller's transaction: it is recorded exactly if it happened. */
  async write(manager: EntityManager, events: readonly NewEvent[], now: Date): Promise<void> {
    const status: EventStatus = this.config.events.url === undefined ? 'kept' : 'pending';
    const nextId = idsTogether();
    const rows = events.map(({ type, stream, data, onceKey }) => ({
      id: nextId(),
      type,
      stream,
      data: JSON.stringify(data),
      once_key: onceKey ?? null,
      status,
      attempt: 0,
      next_try_at: now,
      created_at: now,
    }));
    await insertRows(manager, 'event', rows, 'once_key');
  }
}
