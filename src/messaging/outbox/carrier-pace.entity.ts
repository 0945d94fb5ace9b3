import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far the sending slots of one carrier are given away, for all replicas together. */
@Entity('carrier_pace')
export class CarrierPace {
  @PrimaryColumn('varchar', { length: 16 })
  carrier: string;

  /** The next slot that nobody has. */
  @Column('datetime', { name: 'next_slot', precision: 3 })
  nextSlot: Date;
}
