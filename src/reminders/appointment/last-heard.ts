import type { Party } from './reminder-details.js';
import { readsTheSame } from './same-reading.js';

/** An answer, and the question that it was given to. */
interface Answer {
  readonly willAttend: boolean | null;
  readonly answeredBy: Party | null;
  readonly answerNote: string | null;
  readonly reminderSent: boolean;
  readonly confirmSent: boolean;
  readonly version: number;
}

interface AnswerTimes {
  readonly respondedAt: Date | null;
  readonly answerSaidAt: Date | null;
}

interface Appointment {
  readonly appointmentAt: Date;
  readonly timeZone: string;
  readonly wallTime: string;
}

/**
 * What the contact last heard of an appointment that has been changed since, and what they had answered to it. As it is stored: times in
 * ISO 8601, UTC.
 */
export interface LastHeard extends Answer, Omit<Appointment, 'appointmentAt'> {
  readonly appointmentAt: string;
  /** They heard that it does not take place. */
  readonly isCanceled: boolean;
  /** False where the text that said so was still with the carrier: it may never have gone out. */
  readonly isSure: boolean;
  readonly respondedAt: string | null;
  readonly answerSaidAt: string | null;
}

/** The appointment as it stands, to be remembered. Pure. */
export function heardOf(
  reminder: Appointment & Answer & AnswerTimes,
  { isCanceled = false, isSure = true } = {},
): LastHeard {
  const { appointmentAt, timeZone, wallTime, respondedAt, answerSaidAt } = reminder;
  return {
    ...answerOf(reminder),
    timeZone,
    wallTime,
    isCanceled,
    isSure,
    appointmentAt: appointmentAt.toISOString(),
    respondedAt: respondedAt?.toISOString() ?? null,
    answerSaidAt: answerSaidAt?.toISOString() ?? null,
  };
}

/** What they had answered, and the question that it was an answer to. Pure. */
export function answerTo(heard: LastHeard): Answer & AnswerTimes {
  return {
    ...answerOf(heard),
    respondedAt: heard.respondedAt === null ? null : new Date(heard.respondedAt),
    answerSaidAt: heard.answerSaidAt === null ? null : new Date(heard.answerSaidAt),
  };
}

/** Whether they know the appointment as it is to be: not that it was canceled, and no other time. Pure. */
export function isAsHeard(heard: LastHeard, is: Pick<Appointment, 'appointmentAt' | 'timeZone'>): boolean {
  return !heard.isCanceled && readsTheSame(asHeard(heard), is);
}

/** The time that they last heard. Pure. */
export function asHeard({ appointmentAt, timeZone, wallTime }: LastHeard): Appointment {
  return { appointmentAt: new Date(appointmentAt), timeZone, wallTime };
}

function answerOf(of: Answer): Answer {
  const { willAttend, answeredBy, answerNote, reminderSent, confirmSent, version } = of;
  return { willAttend, answeredBy, answerNote, reminderSent, confirmSent, version };
}
