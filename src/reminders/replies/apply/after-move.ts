import type { Question, ReplyAction } from './reply-action.js';

/**
 * What is left to do where appointments were moved of which the contact has not heard yet. They count like any other, since the contact
 * was asked about them; but no answer to the old time holds for the new one. Pure.
 */
export function withoutUntold(decision: ReplyAction, { appointments }: Question): ReplyAction {
  const isUntold = (id: string): boolean =>
    appointments.some(({ reminderId, isUntold: is }) => reminderId === id && is);
  switch (decision.kind) {
    case 'apply': {
      const untold = decision.answers.flatMap(({ reminderId }) => (isUntold(reminderId) ? [reminderId] : []));
      if (untold.length === 0) return decision;
      const answers = decision.answers.filter(({ reminderId }) => !untold.includes(reminderId));
      return { ...decision, answers, untold };
    }
    case 'opt_out':
      return { ...decision, confirms: decision.confirms.filter((id) => !isUntold(id)) };
    case 'late': {
      const untold = decision.reminderIds.filter(isUntold);
      return untold.length > 0 ? { kind: 'apply', answers: [], untold } : decision;
    }
    default:
      return decision;
  }
}
