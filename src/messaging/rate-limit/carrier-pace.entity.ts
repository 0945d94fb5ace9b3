import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far the sending slots of one carrier are given away, for all replicas together. */
@Entity('carrier_pace')
export class CarrierPace {
  @PrimaryColumn('varchar', { length: 16 })
  carrier: string;

  /** The next slot that nobody has. */
  @Column('datetime', { name: 'next_slot', precision: 3 })
  nextSlot: Date;

  /** How often the pace was halved because the carrier said "too many", see `Penalty`; null where it never did. */
  @Column('int', { nullable: true })
  slowness: number | null = null;

  @Column('datetime', { name: 'slowed_until', precision: 3, nullable: true })
  slowedUntil: Date | null = null;
}
