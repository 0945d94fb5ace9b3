import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A session that its browser has signed out of, kept until its cookie would have ended by itself. */
@Entity('ended_session')
@Index('ended_session_expiry', ['expiresAt'])
export class EndedSession {
  /** As it stands in the cookie. Without the cookie's proof it opens nothing. */
  @PrimaryColumn('varchar', { length: 22 })
  id: string;

  @Column('datetime', { name: 'expires_at', precision: 3 })
  expiresAt: Date;
}
