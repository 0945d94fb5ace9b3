import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { EVENT_TYPES } from './event-types.js';

export type EventType = (typeof EVENT_TYPES)[number];

/** Flat, and small: it may be kept at the receiver's for long. */
export type EventData = Record<string, string | number | boolean | null>;

/** `kept`: there is no EVENTS_URL, it is only to be read; `dead`: the receiver did not take it for a day. */
export const EVENT_STATUSES = ['kept', 'pending', 'delivered', 'dead'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/**
 * The stream of what tells that events are stuck. It has one of its own, so that what waits or was taken can be judged without it.
 */
export const STUCK_STREAM = 'events_stuck';

/** Something that the appointment system is to hear, written in the transaction that it tells of. */
@Entity('event')
@Index('event_once', ['onceKey'], { unique: true })
@Index('event_position', ['position'], { unique: true })
@Index('event_turn', ['status', 'nextTryAt', 'position'])
@Index('event_stream', ['stream', 'status', 'position'])
@Index('event_status_age', ['status', 'createdAt'])
export class Event {
  @PrimaryColumn('varchar', { length: 32 })
  id: string;

  /** Its place in the feed; given after the commit, so that a reader who has seen one has seen all before it. */
  @Column('int', { nullable: true })
  position: number | null = null;

  @Column('varchar', { length: 32 })
  type: EventType;

  /** What it is about: a reminder's id, a number, or the service. Events of one stream are delivered in their order. */
  @Column('varchar', { length: 32 })
  stream: string;

  /** Where the same thing may be found out twice: it becomes one event. */
  @Column('varchar', { name: 'once_key', length: 80, nullable: true })
  onceKey: string | null = null;

  @Column('simple-json')
  data: EventData;

  @Column('varchar', { length: 16 })
  status: EventStatus;

  @Column('int')
  attempt = 0;

  @Column('datetime', { name: 'next_try_at', precision: 3 })
  nextTryAt: Date;

  @Column('varchar', { name: 'lease_owner', length: 36, nullable: true })
  leaseOwner: string | null = null;

  /** Until then nobody else posts it; who dies while posting is followed when it is over. */
  @Column('datetime', { name: 'lease_until', precision: 3, nullable: true })
  leaseUntil: Date | null = null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;
}
