import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FeedFailure } from './feed-fetch.js';

/** How it stands with one calendar that is fetched, for all replicas together: one of them at a time fetches it. */
@Entity('calendar_feed')
export class CalendarFeed {
  @PrimaryColumn('varchar', { length: 40 })
  name: string;

  @Column('varchar', { name: 'lease_owner', length: 36, nullable: true })
  leaseOwner: string | null = null;

  @Column('datetime', { name: 'lease_until', precision: 3, nullable: true })
  leaseUntil: Date | null = null;

  /** Not to be fetched again before. */
  @Column('datetime', { name: 'next_at', precision: 3, nullable: true })
  nextAt: Date | null = null;

  @Column('datetime', { name: 'tried_at', precision: 3, nullable: true })
  triedAt: Date | null = null;

  /** When it was last fetched, or found to be what it was. */
  @Column('datetime', { name: 'succeeded_at', precision: 3, nullable: true })
  succeededAt: Date | null = null;

  /** When its events were last gone through. */
  @Column('datetime', { name: 'read_at', precision: 3, nullable: true })
  readAt: Date | null = null;

  /** Since when it could not be had. */
  @Column('datetime', { name: 'failing_since', precision: 3, nullable: true })
  failingSince: Date | null = null;

  @Column('varchar', { length: 32, nullable: true })
  failure: FeedFailure | null = null;

  @Column('varchar', { length: 256, nullable: true })
  etag: string | null = null;

  @Column('varchar', { name: 'last_modified', length: 64, nullable: true })
  lastModified: string | null = null;

  /** Of the address of which the two before are: it is a secret itself. */
  @Column('varchar', { name: 'address_hash', length: 64, nullable: true })
  addressHash: string | null = null;

  @Column('int')
  events = 0;

  @Column('int', { name: 'left_out' })
  leftOut = 0;
}
