import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One row: that this database is in use, and whether it was found to be one that was restored. */
@Entity('heartbeat')
export class Heartbeat {
  @PrimaryColumn('int')
  id: number;

  /** When any replica was last seen to be alive. */
  @Column('datetime', { name: 'beat_at', precision: 3 })
  beatAt: Date;

  /** Grows with each beat: a lower number than one that was seen before is an older state of the database. */
  @Column('int')
  beats: number;

  /** When it was last found that what is due may have been sent by a later state of this database. */
  @Column('datetime', { name: 'restored_at', precision: 3, nullable: true })
  restoredAt: Date | null = null;

  /** Until then at the latest nothing is sent but answers; null where everything goes on. */
  @Column('datetime', { name: 'holding_until', precision: 3, nullable: true })
  holdingUntil: Date | null = null;
}
