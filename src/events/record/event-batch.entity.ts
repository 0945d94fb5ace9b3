import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EventStatus } from './event.entity.js';
import type { NewEvent } from './new-event.js';

/** An event in a batch. Its id is behind that of its batch. */
export interface BatchedEvent extends NewEvent {
  readonly id: string;
}

/** Events that were written in one transaction, until they get their places in the feed and rows of their own. */
@Entity('event_batch')
export class EventBatch {
  @PrimaryColumn('varchar', { length: 32 })
  id: string;

  /** That its events get. */
  @Column('varchar', { length: 16 })
  status: EventStatus;

  /** How many events it holds. */
  @Column('int')
  size: number;

  @Column('simple-json')
  events: readonly BatchedEvent[];

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;
}
