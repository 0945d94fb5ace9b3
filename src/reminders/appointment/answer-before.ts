import type { LastHeard } from './last-heard.js';
import type { Party } from './reminder-details.js';

interface Answer {
  readonly willAttend: boolean | null;
  readonly answeredBy: Party | null;
  readonly answerNote: string | null;
  /** What they last heard of the appointment. */
  readonly lastHeard: LastHeard | null;
}

interface Answered extends Answer {
  readonly respondedAt: Date | null;
  readonly answerSaidAt: Date | null;
  /** Of the question. */
  readonly version: number;
}

/**
 * The answer that one by staff has taken the place of, until somebody else answers, or another question is asked. As it is stored: times in
 * ISO 8601, UTC.
 */
export interface AnswerBefore extends Answer {
  readonly respondedAt: string | null;
  readonly answerSaidAt: string | null;
  readonly version: number;
  /** When it was replaced: what staff had to see to was marked as seen to then. */
  readonly replacedAt: string;
}

/**
 * What is to be put back if the answer that staff give now is taken back: what holds now. Pure.
 * @param willAttend as staff have it
 */
export function answerToPutBack(
  now: Date,
  before: Answered & { readonly answerBefore: AnswerBefore | null },
  willAttend: boolean | null,
): AnswerBefore | null {
  // Another note to the same answer.
  if (willAttend !== null && before.answeredBy === 'staff' && before.willAttend === willAttend)
    return before.answerBefore;
  const { respondedAt, answerSaidAt, version, answeredBy, answerNote, lastHeard } = before;
  return {
    willAttend: before.willAttend,
    answeredBy,
    answerNote,
    lastHeard,
    version,
    respondedAt: respondedAt?.toISOString() ?? null,
    answerSaidAt: answerSaidAt?.toISOString() ?? null,
    replacedAt: now.toISOString(),
  };
}

/** As the appointment has it again. Pure. */
export function putBack(before: AnswerBefore): Omit<Answered, 'version'> {
  const { willAttend, answeredBy, answerNote, lastHeard, respondedAt, answerSaidAt } = before;
  return {
    willAttend,
    answeredBy,
    answerNote,
    lastHeard,
    respondedAt: respondedAt === null ? null : new Date(respondedAt),
    answerSaidAt: answerSaidAt === null ? null : new Date(answerSaidAt),
  };
}
