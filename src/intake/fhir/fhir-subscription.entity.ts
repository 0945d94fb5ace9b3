import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far the notifications of a subscription have come: what is missing between them was missed. */
@Entity('fhir_subscription')
export class FhirSubscription {
  /** A hash of how the subscription is referred to. */
  @PrimaryColumn('varchar', { length: 64 })
  id: string;

  @Column('int', { name: 'last_event' })
  lastEvent: number;
}
