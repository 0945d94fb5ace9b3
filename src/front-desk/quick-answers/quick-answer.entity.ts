import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What staff write again and again, to be sent as it is or changed first. */
@Entity('quick_answer')
export class QuickAnswer {
  @PrimaryColumn('varchar', { length: 32 })
  id: string;

  /** In which it is written, such as `es`. */
  @Column('varchar', { length: 8 })
  language: string;

  /** By which staff find it. */
  @Column('varchar', { length: 40 })
  title: string;

  @Column('varchar', { length: 2000 })
  text: string;

  @Column('datetime', { name: 'changed_at', precision: 3 })
  changedAt: Date;
}
