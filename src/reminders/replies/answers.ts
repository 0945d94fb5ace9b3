import { Injectable } from '@nestjs/common';
import { newId } from '../../identifier.js';
import { Carriers } from '../../messaging/carriers/carriers.js';
import { OptOuts } from '../../messaging/opt-outs/opt-outs.js';
import type { MessageKind } from '../../messaging/outbox/message.entity.js';
import { LANE, Message } from '../../messaging/outbox/message.entity.js';
import { Outbox } from '../../messaging/outbox/outbox.js';
import { wordsOf } from '../composer.js';
import type { Reminder } from '../reminder.entity.js';
import { Wording } from '../wording/wording.js';
import type { Turn } from './conversation.js';

/** An answer that could not go out for a day is of no use to anybody. */
const USEFUL_MS = 24 * 3_600_000;
/** So often at most we say for one reminder that we did not understand: two robots would talk for ever. */
const MOST_QUESTIONS = 3;
/** These go out although the number has opted out: the law asks for one confirmation. */
const DESPITE_OPT_OUT: readonly MessageKind[] = ['opt_out', 'opt_in', 'help'];

/** Puts our answer to a text into the outbox, due now. */
@Injectable()
export class Answers {
  constructor(
    private readonly outbox: Outbox,
    private readonly optOuts: OptOuts,
    private readonly carriers: Carriers,
    private readonly wording: Wording,
  ) {}

  /** @param reminders those that the answer is about, all confirmed or all canceled */
  async acknowledge(turn: Turn, reminders: readonly Reminder[]): Promise<void> {
    const [first] = reminders;
    if (!first) return;
    const [kind, text] = first.willAttend
      ? (['confirmation', this.wording.confirmation(languageOf(first))] as const)
      : (['cancellation', this.wording.cancellation(languageOf(first))] as const);
    await this.#plan(turn, kind, text, first, reminders);
  }

  async notUnderstood(turn: Turn, reminder: Reminder): Promise<void> {
    if (await this.#askedEnough(turn, reminder)) return;
    await this.#plan(turn, 'unparsable', this.wording.unparsable(languageOf(reminder)), reminder);
  }

  /** Asks which appointments are meant: they are listed with a number each, in the order given. */
  async choose(turn: Turn, reminders: readonly Reminder[]): Promise<void> {
    const [first] = reminders;
    if (!first || (await this.#askedEnough(turn, first))) return;
    const text = this.wording.choose(reminders.map(wordsOf), languageOf(first));
    await this.#plan(turn, 'choose', text, first, reminders);
  }

  async optedOut(turn: Turn, about: Reminder | undefined, appointmentCanceled: boolean): Promise<void> {
    const { optInWord: comeBackWord } = this.carriers.named(turn.inbound.carrier ?? '');
    const text = this.wording.optOut({ comeBackWord, appointmentCanceled, language: languageOf(about) });
    await this.#plan(turn, 'opt_out', text, about);
  }

  async optedIn(turn: Turn, about: Reminder | undefined): Promise<void> {
    await this.#plan(turn, 'opt_in', this.wording.optIn(languageOf(about)), about);
  }

  async help(turn: Turn, about: Reminder | undefined): Promise<void> {
    await this.#plan(turn, 'help', this.wording.help(languageOf(about)), about);
  }

  async #askedEnough({ manager }: Turn, { id }: Reminder): Promise<boolean> {
    return (await this.outbox.countAsked(manager, id)) >= MOST_QUESTIONS;
  }

  async #plan(
    { manager, inbound, now }: Turn,
    kind: MessageKind,
    body: string,
    about: Reminder | undefined,
    choices?: readonly Reminder[],
  ): Promise<void> {
    const recipient = inbound.sender ?? '';
    const silent = !DESPITE_OPT_OUT.includes(kind) && (await this.optOuts.includes(manager, recipient));
    const answer = Message.planned(newId(), now, {
      kind,
      body,
      recipient,
      choices: choices?.map(({ id }) => id) ?? null,
      causeId: inbound.id,
      carrier: inbound.carrier,
      reminderId: about?.id ?? null,
      version: about?.version ?? 1,
      lane: LANE.answers,
      sendAt: now,
      notAfter: new Date(now.getTime() + USEFUL_MS),
      ...(silent ? { status: 'suppressed', reason: 'opted_out' } : { reason: 'answer' }),
    });
    await this.outbox.plan(manager, [answer]);
  }
}

function languageOf(reminder: Reminder | undefined): string | undefined {
  return reminder?.language ?? undefined;
}
