import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who made it known: the contact by a text, the carrier, staff, or somebody else who has that number. */
export const OPT_OUT_SOURCES = ['contact', 'carrier', 'staff', 'wrong_number'] as const;
export type OptOutSource = (typeof OPT_OUT_SOURCES)[number];

/** How an opt-out came to be known. */
export interface OptOutOrigin {
  readonly source: OptOutSource;
  /** The keyword, where the contact texted it. */
  readonly word: string | null;
}

/** A number that wants no more texts. Kept when everything else about the person is erased. */
@Entity('opt_out')
export class OptOut {
  @PrimaryColumn('varchar', { length: 15 })
  number: string;

  @Column('datetime', { precision: 3 })
  since: Date;

  /** When it was written, by the carrier's clock; null where it does not say. */
  @Column('datetime', { name: 'said_at', precision: 3, nullable: true })
  saidAt: Date | null = null;

  @Column('varchar', { length: 16, default: 'contact' })
  source: OptOutSource;

  /** The keyword that the contact said, see `optOutWord`; null where it came to be known otherwise. Never a quote. */
  @Column('varchar', { length: 32, nullable: true })
  word: string | null;
}
