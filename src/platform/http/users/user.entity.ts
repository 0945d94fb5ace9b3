import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** `desk`: may do what a receptionist does; `read`: may look; `admin`: may also see who did what. */
export const ROLES = ['desk', 'read', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Somebody who signs in with a name and a password. */
@Entity('desk_user')
@Index('desk_user_name', ['nameKey'], { unique: true })
export class User {
  @PrimaryColumn('varchar', { length: 32 })
  id: string;

  /** As it is shown. */
  @Column('varchar', { length: 64 })
  name: string;

  /** As it is looked up, however it is typed. */
  @Column('varchar', { name: 'name_key', length: 64 })
  nameKey: string;

  @Column('varchar', { length: 8 })
  role: Role;

  @Column('varchar', { name: 'password_hash', length: 160 })
  passwordHash: string;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;
}
