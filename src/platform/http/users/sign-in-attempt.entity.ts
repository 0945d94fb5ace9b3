import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How often somebody has tried to sign in of late: by one name, or from one address. */
@Entity('sign_in_attempt')
@Index('sign_in_attempt_since', ['since'])
export class SignInAttempt {
  /** A hash of the name or the address. */
  @PrimaryColumn('varchar', { length: 64 })
  id: string;

  @Column('int')
  attempts: number;

  @Column('datetime', { precision: 3 })
  since: Date;
}
