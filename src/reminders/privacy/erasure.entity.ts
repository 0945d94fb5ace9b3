import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person who is to be forgotten: kept until the last of their texts that was on its way has its outcome and is erased. */
@Entity('erasure')
export class ErasureRequest {
  @PrimaryColumn('varchar', { length: 15 })
  number: string;

  /** What came to be after this time is not meant. */
  @Column('datetime', { name: 'requested_at', precision: 3 })
  requestedAt: Date;
}
