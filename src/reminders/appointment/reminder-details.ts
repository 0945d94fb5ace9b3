export const REMINDER_STATUSES = [
  'scheduled',
  'notified',
  'confirmed',
  'canceled',
  'expired',
  'failed',
] as const;
export type ReminderStatus = (typeof REMINDER_STATUSES)[number];

/** Who answered, or called the appointment off. */
export const PARTIES = ['contact', 'staff'] as const;
export type Party = (typeof PARTIES)[number];

/** What became of the appointment itself, as the business says. */
export const OUTCOMES = ['attended', 'no_show'] as const;
export type AppointmentOutcome = (typeof OUTCOMES)[number];

/** What became of an appointment, as staff say, and what they noted. */
export interface TakenOutcome {
  /** Null takes it back. */
  readonly outcome: AppointmentOutcome | null;
  readonly note: string | null;
}

/**
 * What a change means for the texts: the contact is asked again; the appointment is again as they last heard of it, and so is their
 * answer; what is planned is planned otherwise, for the same question; or only the words of what is planned are others.
 */
export type ChangeEffect = 'asks_anew' | 'returned' | 'replanned' | 'words_only';

export interface ReminderDetails {
  readonly contactNumber: string;
  readonly appointmentAt: Date;
  readonly timeZone: string;
  readonly notifyWindows: readonly number[];
  readonly location: string | null;
  readonly participant: string | null;
  readonly language: string | null;
  /** Missing where nobody said: what identifies a request must not change by a field that it does not have. */
  readonly contactName?: string | null;
  readonly externalId?: string | null;
  readonly sequence?: number | null;
}

/** As long as nobody has answered. */
export const NO_ANSWER = {
  willAttend: null,
  respondedAt: null,
  answerSaidAt: null,
  answeredBy: null,
  answerNote: null,
  answerBefore: null,
};

/** As long as nobody has said what became of it. */
export const NO_OUTCOME = { outcome: null, outcomeNote: null };
