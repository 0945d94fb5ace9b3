import type { StaffText } from '../../../messaging/messages/texts-with.js';
import { readReply } from '../interpret/reply-intent.js';
import type { Question, ReplyAction } from './reply-action.js';
import { isBefore } from './said-when.js';

/** So long what a contact writes is taken for an answer to what staff wrote. */
const ANSWERS_STAFF_MS = 24 * 3_600_000;

/**
 * What is left to do where staff have written to the contact within the last day: whatever is no plain yes, no, STOP, START or HELP goes
 * to them, and nothing is answered to it. Pure.
 * @param staffText the last one that may have been read
 */
export function leftToStaff(
  decision: ReplyAction,
  question: Question,
  staffText: StaffText | undefined,
): ReplyAction {
  if (!staffText || !isAnswerTo(staffText, question)) return decision;
  switch (decision.kind) {
    case 'opt_out':
    case 'opt_in':
    case 'help':
    // These are for staff already, and without an answer.
    case 'hard_moment':
    case 'running_late':
    case 'tell_staff':
    case 'late':
    case 'stranger':
      return decision;
    case 'apply':
      return isPlain(decision, question, staffText)
        ? decision
        : toStaff(
            decision.answers.map(({ reminderId }) => reminderId),
            question,
            staffText,
            decision.question === undefined ? undefined : 'question',
          );
    case 'choose':
      return saysYesOrNo(question) ? decision : toStaff(decision.reminderIds, question, staffText);
    case 'unparsable':
      return toStaff([decision.reminderId], question, staffText);
    case 'question':
    case 'possible_opt_out':
      return toStaff(decision.reminderIds, question, staffText, decision.kind);
    case 'silence':
      return toStaff([], question, staffText);
  }
}

/** Whether somebody should read the text: everything but what is an answer, and was taken for one. Pure. */
export function isForStaff(decision: ReplyAction): boolean {
  switch (decision.kind) {
    case 'apply': {
      const { question, moment, late, afterCancel = [] } = decision;
      return question !== undefined || moment !== undefined || late === true || afterCancel.length > 0;
    }
    case 'question':
      return decision.asked !== 'appointment';
    case 'opt_out':
    case 'opt_in':
    case 'help':
    case 'silence':
      return false;
    case 'hard_moment':
    case 'running_late':
    case 'possible_opt_out':
    case 'choose':
    case 'unparsable':
    case 'tell_staff':
    case 'late':
    case 'stranger':
      return true;
  }
}

function isAnswerTo({ at }: StaffText, { saidAt, now }: Question): boolean {
  return now.getTime() - at.getTime() < ANSWERS_STAFF_MS && !(saidAt && isBefore(saidAt, at));
}

/** Where a list was sent after staff's text, its numbers are plain too. */
function isPlain(
  { question: asked, moment, late, afterCancel }: Extract<ReplyAction, { kind: 'apply' }>,
  question: Question,
  staffText: StaffText,
): boolean {
  if (afterCancel) return true;
  if (asked !== undefined || moment !== undefined || late) return false;
  const { offered } = question;
  return (offered !== undefined && offered.at > staffText.at) || saysYesOrNo(question);
}

/** "Ok" and the like may be meant for what staff wrote. */
function saysYesOrNo({ text, language, appointments }: Question): boolean {
  const names = appointments.flatMap((appointment) => appointment.names);
  const { intent, weak } = readReply(text, language, names);
  return (intent === 'confirm' || intent === 'cancel') && !weak;
}

/** About the appointment that staff wrote of, where that is ahead. */
function toStaff(
  reminderIds: readonly string[],
  { appointments }: Question,
  { reminderId: writtenOf }: StaffText,
  why?: 'question' | 'possible_opt_out',
): ReplyAction {
  const isAhead = appointments.some(({ reminderId }) => reminderId === writtenOf);
  const about = (isAhead ? writtenOf : undefined) ?? reminderIds[0] ?? appointments[0]?.reminderId;
  if (about !== undefined) return { kind: 'tell_staff', reminderId: about, ...(why && { why }) };
  return { kind: 'stranger', ...(why === 'possible_opt_out' && { why }) };
}
