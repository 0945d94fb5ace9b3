import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something is wrong that a person must see to. There as long as it lasts, for all replicas together. */
@Entity('alert')
export class Alert {
  /** What is wrong, and with which carrier, such as `credit_gone:flowroute`. */
  @PrimaryColumn('varchar', { length: 64 })
  name: string;

  @Column('datetime', { precision: 3 })
  since: Date;
}
