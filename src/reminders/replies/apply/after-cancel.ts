import type { Appointment, Question, ReplyAction } from './reply-action.js';

/**
 * What is left to do where staff have called appointments off that the contact may have been asked about. Until then they count like any
 * other, since the contact may mean them; but a yes brings none of them back, and none is asked about again. Pure.
 */
export function withoutCanceled(decision: ReplyAction, { appointments }: Question): ReplyAction {
  const isCanceled = (id: string): boolean =>
    appointments.some((each: Appointment) => each.reminderId === id && each.isCanceledByStaff);
  switch (decision.kind) {
    case 'apply': {
      const afterCancel = decision.answers.flatMap(({ reminderId, attend }) =>
        attend && isCanceled(reminderId) ? [reminderId] : [],
      );
      if (afterCancel.length === 0) return decision;
      const answers = decision.answers.filter(({ reminderId }) => !afterCancel.includes(reminderId));
      return { ...decision, answers, afterCancel };
    }
    case 'choose': {
      const reminderIds = decision.reminderIds.filter((id) => !isCanceled(id));
      const [first = ''] = decision.reminderIds;
      return reminderIds.length > 0
        ? { ...decision, reminderIds }
        : { kind: 'tell_staff', reminderId: first };
    }
    case 'unparsable':
      return isCanceled(decision.reminderId)
        ? { kind: 'tell_staff', reminderId: decision.reminderId }
        : decision;
    default:
      return decision;
  }
}
