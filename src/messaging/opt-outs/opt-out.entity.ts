import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A number that wants no more texts. Kept when everything else about the person is erased. */
@Entity('opt_out')
export class OptOut {
  @PrimaryColumn('varchar', { length: 15 })
  number: string;

  @Column('datetime', { precision: 3 })
  since: Date;

  /** What they said, in upper case, or how else it came to be known. */
  @Column('varchar', { length: 32 })
  word: string;
}
