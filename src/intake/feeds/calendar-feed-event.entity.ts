import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * An appointment ahead that was in a calendar when it was last fetched. What is as it was there is not looked at again: so what is
 * changed, deleted or erased here stays so until it is changed in the calendar.
 */
@Entity('calendar_feed_event')
@Index('calendar_feed_event_feed', ['feed', 'id'])
export class CalendarFeedEvent {
  /** A hash of the feed's name and the external id. */
  @PrimaryColumn('varchar', { length: 64 })
  id: string;

  @Column('varchar', { length: 40 })
  feed: string;

  @Column('varchar', { name: 'external_id', length: 128 })
  externalId: string;

  /** A hash of what it meant, with a secret of the service: its number must not be found by trying. */
  @Column('varchar', { length: 64 })
  digest: string;

  @Column('datetime', { name: 'appointment_at', precision: 3 })
  appointmentAt: Date;
}
