import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * By whom a text that came in was written. An index of all messages would have to be paid for by each that goes out; this one is paid
 * for by those that come in alone.
 */
@Entity('inbound_text')
@Index('inbound_text_number', ['number', 'messageId'])
export class InboundText {
  @PrimaryColumn('varchar', { name: 'message_id', length: 32 })
  messageId: string;

  @Column('varchar', { length: 16 })
  number: string;
}
