import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What an `Idempotency-Key` was used for, so that the same request again finds the same reminder, or text by staff. */
@Entity('idempotency')
@Index('idempotency_reminder', ['reminderId'])
@Index('idempotency_age', ['createdAt'])
export class Idempotency {
  /** SHA-256 of the key in hex: keys may be of any length, and databases may fold their case. */
  @PrimaryColumn('varchar', { name: 'key_hash', length: 64 })
  keyHash: string;

  @Column('varchar', { name: 'request_hash', length: 64 })
  requestHash: string;

  /** Or that of the text. */
  @Column('varchar', { name: 'reminder_id', length: 32 })
  reminderId: string;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;
}
