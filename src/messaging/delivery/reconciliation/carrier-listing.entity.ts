import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far one carrier's list has been read, for all replicas together: one of them at a time reads on. */
@Entity('carrier_listing')
export class CarrierListing {
  @PrimaryColumn('varchar', { length: 16 })
  carrier: string;

  @Column('varchar', { name: 'lease_owner', length: 36, nullable: true })
  leaseOwner: string | null = null;

  @Column('datetime', { name: 'lease_until', precision: 3, nullable: true })
  leaseUntil: Date | null = null;

  /** Where the listing that is under way has come to, as `ListingProgress`; null between two listings. */
  @Column('text', { nullable: true })
  progress: string | null = null;

  /** Pages in a row that could not be had. */
  @Column('int')
  failures = 0;

  /** Since when no listing has come to its end because pages could not be had. */
  @Column('datetime', { name: 'failing_since', precision: 3, nullable: true })
  failingSince: Date | null = null;

  /** Not to be asked again before. */
  @Column('datetime', { name: 'retry_at', precision: 3, nullable: true })
  retryAt: Date | null = null;

  /** When a listing was last read to its end. */
  @Column('datetime', { name: 'completed_at', precision: 3, nullable: true })
  completedAt: Date | null = null;
}
