import { Injectable } from '@nestjs/common';
import { hastenNotices } from '../../../messaging/messages/notices.js';
import { optOutWord } from '../../../messaging/opt-outs/keywords.js';
import type { OptOutOrigin } from '../../../messaging/opt-outs/opt-out.entity.js';
import { Inbox } from '../../../messaging/webhooks/inbox.js';
import type { Reminder } from '../../appointment/reminder.entity.js';
import { Consent } from '../../consent/consent.js';
import type { HardMoment } from '../interpret/not-an-answer/hard-moments.js';
import type { Asked } from '../interpret/not-an-answer/questions.js';
import { AnswerRecord } from './answer-record.js';
import { Answers } from './answers.js';
import type { Conversation, Turn } from './conversation.js';
import type { ReplyAction } from './reply-action.js';
import { StaffActions } from './staff-actions.js';

/** Carries out what a text was found to mean, in the text's own transaction. */
@Injectable()
export class ReplyActions {
  constructor(
    private readonly inbox: Inbox,
    private readonly answerRecord: AnswerRecord,
    private readonly consent: Consent,
    private readonly answers: Answers,
    private readonly staff: StaffActions,
  ) {}

  async apply(turn: Turn, { reminders }: Conversation, decision: ReplyAction): Promise<void> {
    const [next] = reminders;
    switch (decision.kind) {
      case 'apply':
        return this.#apply(turn, reminders, decision);
      case 'choose':
        return this.#choose(turn, pick(reminders, decision.reminderIds), decision);
      case 'unparsable':
        for (const reminder of pick(reminders, [decision.reminderId]))
          await this.#notUnderstood(turn, reminder, decision);
        return;
      case 'opt_out':
        return this.#optOut(turn, reminders, decision);
      case 'possible_opt_out':
        return this.#possibleOptOut(turn, pick(reminders, decision.reminderIds));
      case 'question':
        return this.#question(turn, pick(reminders, decision.reminderIds), decision);
      case 'hard_moment':
        return this.#hardMoment(turn, pick(reminders, decision.reminderIds), decision.moment);
      case 'running_late':
        return this.staff.tellUnanswered(turn, pick(reminders, [decision.reminderId]), 'late');
      case 'tell_staff':
        return this.staff.tellUnanswered(
          turn,
          pick(reminders, [decision.reminderId]),
          decision.why ?? 'unclear_reply',
        );
      case 'late':
        return this.staff.tellUnanswered(turn, pick(reminders, decision.reminderIds), 'late_reply');
      case 'stranger':
        return this.staff.tellOfStranger(turn, decision.why ?? 'no_appointment');
      case 'opt_in':
        if (await this.consent.optIn(turn.manager, numberOf(turn), turn.now, turn.inbound.saidAt))
          await this.answers.optedIn(turn, next);
        return;
      case 'help':
        return this.answers.help(turn, next);
      case 'silence':
        return;
    }
  }

  /** Where several are ahead, each acknowledgement says which one it means: an error is then seen at once. */
  async #apply(
    turn: Turn,
    reminders: readonly Reminder[],
    { answers, unasked, question, moment, late, afterCancel = [], untold = [] }: AppliedDecision,
  ): Promise<void> {
    const answered = pick(
      reminders,
      answers.map(({ reminderId }) => reminderId),
    );
    if (question !== undefined) await this.staff.tell(turn, pick(reminders, [question]), 'question');
    await this.staff.tell(turn, pick(reminders, afterCancel), 'after_cancel');
    if (answers.length === 0)
      await this.inbox.attach(turn.manager, turn.inbound, afterCancel[0] ?? untold[0]);
    for (const id of [...untold, ...afterCancel]) await hastenNotices(turn.manager, id, turn.now);
    for (const attend of [true, false]) {
      const ids = answers.filter((answer) => answer.attend === attend).map(({ reminderId }) => reminderId);
      const meant = pick(reminders, ids);
      for (const reminder of meant) await this.answerRecord.write(turn, reminder, attend);
      await this.answers.acknowledge(turn, meant, unasked === true || reminders.length > 1);
    }
    const meant = [...answered, ...pick(reminders, untold)];
    if (late) await this.staff.tell(turn, meant, 'late');
    if (moment) await this.staff.tellHardMoment(turn, meant, moment);
  }

  async #possibleOptOut(turn: Turn, reminders: readonly Reminder[]): Promise<void> {
    await this.staff.tellPossibleOptOut(turn, reminders);
    await this.answers.namesOptOut(turn, reminders[0]);
  }

  async #question(
    turn: Turn,
    reminders: readonly Reminder[],
    { asked, namesStop }: { readonly asked: Asked } & NamesStop,
  ): Promise<void> {
    if (asked === 'appointment') return this.answers.aboutAppointments(turn, reminders);
    await this.staff.tellUnanswered(turn, reminders, 'question');
    await this.answers.officeWillAnswer(turn, reminders[0], namesStop);
  }

  async #hardMoment(turn: Turn, reminders: readonly Reminder[], moment: HardMoment): Promise<void> {
    if (reminders.length === 0) return this.staff.tellOfStranger(turn, moment);
    await this.inbox.attach(turn.manager, turn.inbound, reminders[0]?.id);
    await this.staff.tellHardMoment(turn, reminders, moment);
  }

  async #choose(turn: Turn, reminders: readonly Reminder[], { namesStop }: NamesStop): Promise<void> {
    await this.staff.tellUnanswered(turn, reminders, 'unclear_reply');
    await this.answers.choose(turn, reminders, namesStop);
  }

  async #notUnderstood(turn: Turn, reminder: Reminder, { namesStop }: NamesStop): Promise<void> {
    await this.staff.tellUnanswered(turn, [reminder], 'unclear_reply');
    await this.answers.notUnderstood(turn, reminder, namesStop);
  }

  /** A bare CANCEL means both: no more texts, and the appointment. Of a wrong number nobody wants to hear more. */
  async #optOut(
    turn: Turn,
    reminders: readonly Reminder[],
    { cancels, confirms, wrongNumber }: OptOutDecision,
  ): Promise<void> {
    for (const reminder of pick(reminders, confirms)) await this.answerRecord.write(turn, reminder, true);
    const canceled = pick(reminders, cancels);
    for (const reminder of canceled) await this.answerRecord.write(turn, reminder, false);
    await this.inbox.attach(turn.manager, turn.inbound, (canceled[0] ?? reminders[0])?.id);
    const origin: OptOutOrigin = wrongNumber
      ? { source: 'wrong_number', word: null }
      : { source: 'contact', word: optOutWord(turn.said) };
    const { manager, inbound, now } = turn;
    const isNew = await this.consent.optOut(manager, numberOf(turn), origin, now, inbound.saidAt);
    if (isNew && !wrongNumber)
      await this.answers.optedOut(turn, canceled[0] ?? reminders[0], canceled.length > 0);
  }
}

interface NamesStop {
  readonly namesStop?: true;
}
type AppliedDecision = Extract<ReplyAction, { kind: 'apply' }>;
type OptOutDecision = Extract<ReplyAction, { kind: 'opt_out' }>;

function pick(reminders: readonly Reminder[], ids: readonly string[]): Reminder[] {
  const wanted = new Set(ids);
  return reminders.filter(({ id }) => wanted.has(id));
}

function numberOf({ inbound }: Turn): string {
  return inbound.sender ?? '';
}
