import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * `scheduled → sending → sent → delivered | undelivered`; the others end the message without a
 * send, but for `unknown`: handed to the carrier, who never said whether it was taken.
 */
export const MESSAGE_STATUSES = [
  'scheduled',
  'sending',
  'sent',
  'delivered',
  'undelivered',
  'failed',
  'unknown',
  'canceled',
  'expired',
  'suppressed',
  'received',
] as const;
export type MessageStatus = (typeof MESSAGE_STATUSES)[number];

/** The statuses in which the text is, or may be, on the recipient's phone. */
export const MAYBE_READ: readonly MessageStatus[] = [
  'sending',
  'unknown',
  'sent',
  'delivered',
  'undelivered',
];
export const MESSAGE_KINDS = [
  'reminder',
  'moved_notice',
  'canceled_notice',
  'confirmation',
  'cancellation',
  'unparsable',
  'choose',
  'question',
  'possible_opt_out',
  'opt_out',
  'opt_in',
  'help',
  'staff',
  'inbound',
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** Tell the contact of a change that the business has made. */
export const NOTICES = ['moved_notice', 'canceled_notice'] as const;
export type NoticeKind = (typeof NOTICES)[number];
export const isNotice = (kind: MessageKind): kind is NoticeKind => NOTICES.some((notice) => notice === kind);

/** What we write of our own accord, about an appointment; all else answers somebody. */
export const ABOUT_APPOINTMENT: readonly MessageKind[] = ['reminder', ...NOTICES];
/** Of these, those that say when the appointment is, and mostly ask whether they come. */
export const ASKING: readonly MessageKind[] = ['reminder', 'moved_notice'];

/** Why a message is as it is: a fixed vocabulary, for people and programs. */
export const REASONS = [
  'as_planned',
  'answer',
  'late_booking',
  'quiet_hours',
  'no_quiet_slot',
  'too_close',
  'rescheduled',
  'appointment_passed',
  'appointment_canceled',
  'reminder_deleted',
  'opted_out',
  'carrier_opted_out',
  'wrong_number',
  'too_many_texts',
  'duplicate',
  'retry',
  'resent',
  'carrier_refused',
  'carrier_silent',
  'held_for_staff',
  'change_undone',
  'told_by_staff',
  'looked_for',
] as const;
export type Reason = (typeof REASONS)[number];

/** Why a text that was on its way, and came back from there, is not tried again: what it is about is so no longer. */
export const UNWANTED = ['appointment_canceled', 'reminder_deleted', 'rescheduled', 'change_undone'] as const;
export type Unwanted = (typeof UNWANTED)[number];

/** What the law and carriers' rules ask for: these go out to numbers that have opted out, too. */
export const SENT_DESPITE_OPT_OUT: readonly MessageKind[] = ['opt_out', 'opt_in', 'help'];

/** Answers to a contact's own text never wait behind reminders. */
export const PRIORITY = { reply: 0, reminder: 1 } as const;
export type Priority = (typeof PRIORITY)[keyof typeof PRIORITY];

export function priorityOf(kind: MessageKind): Priority {
  return ABOUT_APPOINTMENT.includes(kind) ? PRIORITY.reminder : PRIORITY.reply;
}

/**
 * Every SMS that the service will send, is sending, has sent, has received or decided not to send. Its status
 * changes only by compare-and-set in `Outbox`, so that a row is never moved by somebody who has lost it.
 */
@Entity('message')
@Index('message_once', ['onceKey'], { unique: true })
@Index('message_carrier_id', ['carrierId'], { unique: true })
@Index('message_due', ['status', 'priority', 'sendAt', 'id'])
@Index('message_urgent', ['status', 'priority', 'notAfter', 'id'])
@Index('message_of_reminder', ['reminderId', 'id'])
@Index('message_of_recipient', ['recipient', 'id'])
export class Message {
  @PrimaryColumn('varchar', { length: 32 })
  id: string;

  @Column('varchar', { name: 'reminder_id', length: 32, nullable: true })
  reminderId: string | null = null;

  @Column('varchar', { length: 8 })
  direction: 'outbound' | 'inbound' = 'outbound';

  @Column('varchar', { length: 16 })
  kind: MessageKind;

  /** Hours before the appointment; null for answers, so that they never collide with a reminder's window. */
  @Column('int', { name: 'window_hours', nullable: true })
  windowHours: number | null = null;

  /** The reminder's version that this message belongs to: a reschedule makes the next. */
  @Column('int')
  version = 1;

  /**
   * What there may be only one of: a reminder for each window and version, each notice of a reminder by its number, an answer of each
   * kind to a text; null for texts that came in.
   */
  @Column('varchar', { name: 'once_key', length: 64, nullable: true })
  onceKey: string | null = null;

  /** Whom it comes from and goes to, in digits; an outbound message's sender is set when it is sent. */
  @Column('varchar', { length: 16, nullable: true })
  sender: string | null = null;

  @Column('varchar', { length: 16 })
  recipient: string;

  /** Written ahead of the call to the carrier, and never composed again after it. */
  @Column('text', { nullable: true })
  body: string | null = null;

  @Column('varchar', { length: 16 })
  status: MessageStatus = 'scheduled';

  @Column('varchar', { length: 32 })
  reason: Reason = 'as_planned';

  @Column('int', { name: 'lane' })
  priority: Priority = PRIORITY.reminder;

  /** What the notify window alone would give. */
  @Column('datetime', { name: 'planned_for', precision: 3 })
  plannedFor: Date;

  @Column('datetime', { name: 'send_at', precision: 3 })
  sendAt: Date;

  @Column('datetime', { name: 'not_after', precision: 3 })
  notAfter: Date;

  @Column('int')
  attempt = 0;

  @Column('varchar', { name: 'lease_owner', length: 36, nullable: true })
  leaseOwner: string | null = null;

  @Column('datetime', { name: 'lease_until', precision: 3, nullable: true })
  leaseUntil: Date | null = null;

  @Column('datetime', { name: 'sending_at', precision: 3, nullable: true })
  sendingAt: Date | null = null;

  /** Since when it was due, where it is to be tried again: each try moves `send_at`. */
  @Column('datetime', { name: 'waiting_since', precision: 3, nullable: true })
  waitingSince: Date | null = null;

  /** When a complete list of the carrier's first lacked this unknown message. */
  @Column('datetime', { name: 'absent_since', precision: 3, nullable: true })
  absentSince: Date | null = null;

  /** Since when nobody looks into this unknown message any more: staff decide. */
  @Column('datetime', { name: 'held_at', precision: 3, nullable: true })
  heldAt: Date | null = null;

  /** Since when nobody wants it sent, where it was in flight then: what comes of that is recorded, and it is not tried again. */
  @Column('datetime', { name: 'withdrawn_at', precision: 3, nullable: true })
  withdrawnAt: Date | null = null;

  @Column('varchar', { length: 16, nullable: true })
  carrier: string | null = null;

  @Column('varchar', { name: 'carrier_id', length: 64, nullable: true })
  carrierId: string | null = null;

  @Column('int', { nullable: true })
  segments: number | null = null;

  /** The carrier's own words about a failure. */
  @Column('varchar', { length: 255, nullable: true })
  error: string | null = null;

  /** How far it has come by its receipts, see RECEIPT_STEP; null where none has come. */
  @Column('int', { name: 'receipt_step', nullable: true })
  receiptStep: number | null = null;

  /** The last receipt that counted, in the carrier's own words. */
  @Column('varchar', { name: 'receipt_status', length: 64, nullable: true })
  receiptStatus: string | null = null;

  @Column('varchar', { name: 'receipt_code', length: 16, nullable: true })
  receiptCode: string | null = null;

  @Column('varchar', { name: 'receipt_words', length: 255, nullable: true })
  receiptWords: string | null = null;

  @Column('datetime', { name: 'receipt_at', precision: 3, nullable: true })
  receiptAt: Date | null = null;

  /** When a text that came in was written, by the carrier's clock; null where it does not say. */
  @Column('datetime', { name: 'said_at', precision: 3, nullable: true })
  saidAt: Date | null = null;

  /** The inbound message that this one answers. */
  @Column('varchar', { name: 'cause_id', length: 32, nullable: true })
  causeId: string | null = null;

  /** The numbered appointments that this message offered, as reminder ids in their order. */
  @Column('simple-json', { nullable: true })
  choices: string[] | null = null;

  @Column('datetime', { name: 'sent_at', precision: 3, nullable: true })
  sentAt: Date | null = null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  /** A message as it is planned, before anybody has claimed it. */
  static planned(
    id: string,
    now: Date,
    plan: Pick<Message, 'kind' | 'recipient' | 'priority' | 'sendAt' | 'notAfter'> & Partial<Message>,
  ): Message {
    return Object.assign(new Message(), { plannedFor: plan.sendAt, createdAt: now, updatedAt: now }, plan, {
      id,
      onceKey: onceKeyOf(plan),
    });
  }
}

/** Whether it is too late to send it, or nobody wants it any more. Pure. */
export function isOver({ withdrawnAt, notAfter }: Message, now: Date): boolean {
  return withdrawnAt !== null || notAfter <= now;
}

export function onceKeyOf({
  kind,
  reminderId,
  windowHours,
  version = 1,
  causeId,
}: Partial<Message>): string | null {
  if (kind === 'reminder') return `${reminderId}/${windowHours}/${version}`;
  return causeId ? `${causeId}/${kind}` : null;
}

/** @param number of the notice among all that the reminder ever had, from 1 on */
export function noticeKey(reminderId: string, number: number): string {
  return `${reminderId}/notice/${number}`;
}
