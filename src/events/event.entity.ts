import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const EVENT_TYPES = [
  'reminder.sent',
  'reminder.delivered',
  'reminder.failed',
  'reminder.expired',
  'appointment.confirmed',
  'appointment.canceled',
  'reply.unclear',
  'contact.opted_out',
  'contact.opted_in',
  'service.alert',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Flat, and small: it may be kept at the receiver's for long. */
export type EventData = Record<string, string | number | null>;

/** `kept`: there is no EVENTS_URL, it is only to be read; `dead`: the receiver did not take it for a day. */
export type EventStatus = 'kept' | 'pending' | 'delivered' | 'dead';

/** Something that the appointment system is to hear, written in the transaction that it tells of. */
@Entity('event')
@Index('event_once', ['onceKey'], { unique: true })
@Index('event_position', ['position'], { unique: true })
@Index('event_due', ['status', 'nextTryAt'])
@Index('event_stream', ['stream', 'status', 'position'])
@Index('event_age', ['createdAt'])
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

  /** Where the same thing may be found out twice: it is told of once. */
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

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;
}
