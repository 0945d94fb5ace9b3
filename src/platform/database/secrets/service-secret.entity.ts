import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A secret that the service has made for itself, and that all replicas share. */
@Entity('service_secret')
export class ServiceSecret {
  /** What it is for. */
  @PrimaryColumn('varchar', { length: 32 })
  name: string;

  @Column('varchar', { length: 64 })
  secret: string;

  @Column('datetime', { name: 'made_at', precision: 3 })
  madeAt: Date;
}
