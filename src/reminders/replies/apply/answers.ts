import { Injectable } from '@nestjs/common';
import { Carriers } from '../../../messaging/carriers/carriers.js';
import type { MessageKind } from '../../../messaging/messages/message.entity.js';
import { Message, PRIORITY } from '../../../messaging/messages/message.entity.js';
import { Outbox } from '../../../messaging/messages/outbox.js';
import { databaseFailure } from '../../../platform/database/sql/database-error.js';
import { newId } from '../../../platform/identifier.js';
import type { Reminder } from '../../appointment/reminder.entity.js';
import { wordsOf } from '../../wording/told.js';
import { Wording } from '../../wording/wording.js';
import { AnswerLimit } from './answer-limit.js';
import type { Turn } from './conversation.js';

/** An answer that could not go out for a day is of no use to anybody. */
const USEFUL_MS = 24 * 3_600_000;
/** So often at most we say for one reminder that we did not understand: two robots would talk for ever. */
const MAX_QUESTIONS = 3;

/** Puts our answer to a text into the outbox, due now. */
@Injectable()
export class Answers {
  constructor(
    private readonly outbox: Outbox,
    private readonly limit: AnswerLimit,
    private readonly carriers: Carriers,
    private readonly wording: Wording,
  ) {}

  /**
   * @param reminders those that the answer is about, all confirmed or all canceled
   * @param named whether the text is to say which appointments those are
   */
  async acknowledge(turn: Turn, reminders: readonly Reminder[], named: boolean): Promise<void> {
    const [first] = reminders;
    if (!first) return;
    const appointments = named ? reminders.map(wordsOf) : [];
    const [kind, text] = first.willAttend
      ? (['confirmation', this.wording.confirmation(languageOf(first), appointments)] as const)
      : (['cancellation', this.wording.cancellation(languageOf(first), appointments)] as const);
    await this.#plan(turn, kind, text, first, reminders);
  }

  /** @param namesStop whether it is to say that STOP ends our texts, too; of the others as well */
  async notUnderstood(turn: Turn, reminder: Reminder, namesStop = false): Promise<void> {
    if (await this.#askedEnough(turn, reminder)) return;
    const text = this.wording.unparsable(languageOf(reminder));
    await this.#plan(turn, 'unparsable', this.#hinting(namesStop, text, reminder), reminder);
  }

  /** Asks which appointments are meant: they are listed with a number each, in the order given; or whether it is this one. */
  async choose(turn: Turn, reminders: readonly Reminder[], namesStop = false): Promise<void> {
    const [first] = reminders;
    if (!first || (await this.#askedEnough(turn, first))) return;
    const text =
      reminders.length > 1
        ? this.wording.choose(reminders.map(wordsOf), languageOf(first))
        : this.wording.reminder(wordsOf(first));
    await this.#plan(turn, 'choose', this.#hinting(namesStop, text, first), first, reminders);
  }

  /** Says when, where and with whom: by the question itself where that is open. */
  async aboutAppointments(turn: Turn, reminders: readonly Reminder[]): Promise<void> {
    const [first] = reminders;
    if (!first) return;
    const isOpen = reminders.length === 1 && first.willAttend === null;
    const text = isOpen
      ? this.wording.reminder(wordsOf(first))
      : this.wording.appointments(reminders.map(wordsOf), languageOf(first));
    await this.#plan(turn, 'question', text, first);
  }

  async officeWillAnswer(turn: Turn, about: Reminder | undefined, namesStop = false): Promise<void> {
    const text = this.#hinting(namesStop, this.wording.question(languageOf(about)), about);
    if (text !== '') await this.#plan(turn, 'question', text, about);
  }

  async namesOptOut(turn: Turn, about: Reminder | undefined): Promise<void> {
    await this.#plan(turn, 'possible_opt_out', this.wording.possibleOptOut(languageOf(about)), about);
  }

  async optedOut(turn: Turn, about: Reminder | undefined, appointmentCanceled: boolean): Promise<void> {
    if (turn.isAnsweredByCarrier) return;
    const { optInWord: comeBackWord } = this.carriers.named(turn.inbound.carrier ?? '');
    const text = this.wording.optOut({ comeBackWord, appointmentCanceled, language: languageOf(about) });
    await this.#plan(turn, 'opt_out', text, about);
  }

  async optedIn(turn: Turn, about: Reminder | undefined): Promise<void> {
    if (turn.isAnsweredByCarrier) return;
    await this.#plan(turn, 'opt_in', this.wording.optIn(languageOf(about)), about);
  }

  async help(turn: Turn, about: Reminder | undefined): Promise<void> {
    if (turn.isAnsweredByCarrier) return;
    await this.#plan(turn, 'help', this.wording.help(languageOf(about)), about);
  }

  #hinting(namesStop: boolean, text: string, about: Reminder | undefined): string {
    return namesStop ? this.wording.withOptOutHint(text, languageOf(about)) : text;
  }

  async #askedEnough({ manager }: Turn, { id }: Reminder): Promise<boolean> {
    return (await this.outbox.countAsked(manager, id)) >= MAX_QUESTIONS;
  }

  async #plan(
    turn: Turn,
    kind: MessageKind,
    body: string,
    about: Reminder | undefined,
    choices?: readonly Reminder[],
  ): Promise<void> {
    const { manager, inbound, now } = turn;
    const recipient = inbound.sender ?? '';
    const against = await this.limit.reasonAgainst(turn, kind, about);
    const answer = Message.planned(newId(), now, {
      kind,
      body,
      recipient,
      choices: choices?.map(({ id }) => id) ?? null,
      causeId: inbound.id,
      carrier: inbound.carrier,
      reminderId: about?.id ?? null,
      version: about?.version ?? 1,
      priority: PRIORITY.reply,
      sendAt: now,
      notAfter: new Date(now.getTime() + USEFUL_MS),
      ...(against ? { status: 'suppressed', reason: against } : { reason: 'answer' }),
    });
    // Two replicas that a stranger's HELP reaches at the same time both see that none was answered.
    if (kind === 'help' && !about && !against)
      answer.onceKey = `help/${recipient}/${now.toISOString().slice(0, 10)}`;
    try {
      await this.outbox.plan(manager, [answer]);
    } catch (error) {
      if (databaseFailure(error) !== 'duplicate') throw error;
    }
  }
}

function languageOf(reminder: Reminder | undefined): string | undefined {
  return reminder?.language ?? undefined;
}
