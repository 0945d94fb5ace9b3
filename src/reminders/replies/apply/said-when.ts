import type { Appointment, Question, ReplyAction } from './reply-action.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** A carrier's clock may be wrong, but not by so much; and a text may be held up, but not for so long. */
const MAX_AHEAD_MS = 60 * MINUTE_MS;
const MAX_AGE_MS = 4 * DAY_MS;
/** Some carriers write whole seconds: within them nothing is known to be earlier. */
const WHOLE_SECOND_MS = 1_000;

/** Whether something was certainly written before a moment of our own clock. */
export function isBefore(saidAt: Date, moment: Date): boolean {
  return saidAt.getTime() + WHOLE_SECOND_MS <= moment.getTime();
}

/** Nobody wrote this then. */
export function isAbsurd(saidAt: Date, now: Date): boolean {
  const age = now.getTime() - saidAt.getTime();
  return age < -MAX_AHEAD_MS || age > MAX_AGE_MS;
}

/**
 * What is left to do where the carrier says when a text was written. What is older than the question, or dated absurdly,
 * is for staff; what is older than the last answer changes nothing. Only the wish for no more texts holds whenever it was
 * written. Pure.
 */
export function inTime(decision: ReplyAction, { appointments, saidAt, now }: Question): ReplyAction {
  if (!saidAt) return decision;
  const absurd = isAbsurd(saidAt, now);
  const find = (id: string): Appointment | undefined =>
    appointments.find(({ reminderId }) => reminderId === id);
  const isLate = (id: string): boolean => absurd || isBefore(saidAt, find(id)?.since ?? saidAt);
  const isOutdated = (id: string): boolean => saidAt.getTime() < (find(id)?.saidAt ?? saidAt).getTime();
  const withoutLate = (ids: readonly string[]): ReplyAction => {
    if (ids.every(isLate)) return late(ids);
    return ids.every(isOutdated) ? { kind: 'silence' } : decision;
  };
  switch (decision.kind) {
    case 'apply': {
      const ids = decision.answers.map(({ reminderId }) => reminderId);
      if (ids.some(isLate)) return late(ids);
      return { ...decision, answers: decision.answers.filter(({ reminderId }) => !isOutdated(reminderId)) };
    }
    case 'opt_out':
      return {
        ...decision,
        cancels: decision.cancels.filter((id) => !isLate(id) && !isOutdated(id)),
        confirms: decision.confirms.filter((id) => !isLate(id) && !isOutdated(id)),
      };
    case 'opt_in':
    case 'help':
      return absurd ? late(appointments.slice(0, 1).map(({ reminderId }) => reminderId)) : decision;
    case 'choose':
    case 'late':
      return withoutLate(decision.reminderIds);
    case 'unparsable':
    case 'tell_staff':
      return withoutLate([decision.reminderId]);
    case 'silence':
    case 'stranger':
    // What somebody should know holds whenever it was written.
    case 'hard_moment':
    case 'running_late':
    case 'question':
    case 'possible_opt_out':
      return decision;
  }
}

function late(reminderIds: readonly string[]): ReplyAction {
  return reminderIds.length > 0 ? { kind: 'late', reminderIds } : { kind: 'stranger' };
}
