import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ReceiptStep } from '../../carriers/carrier.js';

/** A delivery receipt whose message is not known yet: it overtook the carrier's answer to the send. */
@Entity('receipt')
@Index('receipt_of', ['carrierId'])
@Index('receipt_age', ['receivedAt'])
export class Receipt {
  @PrimaryColumn('varchar', { length: 32 })
  id: string;

  @Column('varchar', { length: 16 })
  carrier: string;

  @Column('varchar', { name: 'carrier_id', length: 64 })
  carrierId: string;

  @Column('int')
  step: ReceiptStep;

  @Column('varchar', { length: 64 })
  status: string;

  @Column('varchar', { length: 16, nullable: true })
  code: string | null;

  /** Always null: only versions before this one have kept them. */
  @Column('varchar', { length: 255, nullable: true })
  words: string | null;

  @Column('datetime', { name: 'received_at', precision: 3 })
  receivedAt: Date;
}
