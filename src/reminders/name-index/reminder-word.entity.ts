import { Entity, Index, PrimaryColumn } from 'typeorm';

/** A word of a contact's name, by whose beginning the appointment is found. */
@Entity('reminder_word')
@Index('reminder_word_of', ['reminderId'])
export class ReminderWord {
  /** As `nameWords` gives it. */
  @PrimaryColumn('varchar', { length: 32 })
  word: string;

  /** The reminder's, so that those of some days are found without reading the others. */
  @PrimaryColumn('datetime', { name: 'appointment_at', precision: 3 })
  appointmentAt: Date;

  @PrimaryColumn('varchar', { name: 'reminder_id', length: 32 })
  reminderId: string;
}
