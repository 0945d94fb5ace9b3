import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { Config } from '../config/config.js';
import { newId } from '../identifier.js';
import type { EventData, EventType } from './event.entity.js';
import { Event } from './event.entity.js';

export interface NewEvent {
  readonly type: EventType;
  /** What it is about; events of one stream are delivered in their order. */
  readonly stream: string;
  /** What the receiver needs, and no more: it may be kept there for long. */
  readonly data: EventData;
  /** Where the same thing may be found out twice; told of once. The row that it tells of must be locked. */
  readonly onceKey?: string;
}

/** Writes down what the appointment system is to hear. */
@Injectable()
export class Events {
  constructor(private readonly config: Config) {}

  /** In the caller's transaction: it is told of exactly if it happened. */
  async write(manager: EntityManager, events: readonly NewEvent[], now: Date): Promise<void> {
    const told = await this.#toldOf(manager, events);
    const rows = events
      .filter(({ onceKey }) => onceKey === undefined || !told.has(onceKey))
      .map((event) => ({
        ...event,
        id: newId(),
        status: this.config.events.url === undefined ? ('kept' as const) : ('pending' as const),
        attempt: 0,
        nextTryAt: now,
        createdAt: now,
      }));
    if (rows.length > 0) await manager.insert(Event, rows);
  }

  async #toldOf(manager: EntityManager, events: readonly NewEvent[]): Promise<Set<string>> {
    const keys = events.flatMap(({ onceKey }) => onceKey ?? []);
    if (keys.length === 0) return new Set();
    const found = await manager.find(Event, { select: { onceKey: true }, where: { onceKey: In(keys) } });
    return new Set(found.flatMap(({ onceKey }) => onceKey ?? []));
  }
}
