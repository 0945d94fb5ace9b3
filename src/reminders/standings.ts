import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OptOuts, WRONG_NUMBER } from '../messaging/opt-outs/opt-outs.js';
import type { DeskState } from './desk-state.js';
import { deskState } from './desk-state.js';
import { UnclearReplies } from './follow-ups/unclear-replies.js';
import type { ActualText } from './latest-texts.js';
import { LatestTexts } from './latest-texts.js';
import type { Reminder } from './reminder.entity.js';

/** How one appointment stands between us and the person. */
export interface Standing {
  readonly state: DeskState;
  readonly optedOut: boolean;
  readonly last: (ActualText & { readonly words: string | null }) | undefined;
}

/** How many appointments stand, in a number of statements that does not depend on how many. */
@Injectable()
export class Standings {
  constructor(
    private readonly dataSource: DataSource,
    private readonly texts: LatestTexts,
    private readonly optOuts: OptOuts,
    private readonly unclear: UnclearReplies,
  ) {}

  /** @returns one for each of these reminders, in their order */
  async of(reminders: readonly Reminder[]): Promise<Standing[]> {
    const { manager } = this.dataSource;
    const numbers = [...new Set(reminders.map(({ contactNumber }) => contactNumber))];
    const [texts, optOuts, unclear] = await Promise.all([
      this.texts.of(reminders.map(({ id }) => id)),
      this.optOuts.among(manager, numbers),
      this.unclear.openOf(manager, reminders),
    ]);
    const words = await this.texts.words([...texts.values()].flatMap((all) => all.at(-1)?.id ?? []));
    return reminders.map((reminder) => {
      const all = texts.get(reminder.id) ?? [];
      const last = all.at(-1);
      const word = optOuts.get(reminder.contactNumber)?.word;
      const state = deskState(reminder, {
        unclear: unclear.has(reminder.id),
        optedOut: word === undefined ? undefined : word === WRONG_NUMBER ? 'wrong_number' : 'opted_out',
        held: all.some((text) => text.version === reminder.version && isHeld(text)),
      });
      return {
        state,
        optedOut: word !== undefined,
        last: last && { ...last, words: words.get(last.id) ?? null },
      };
    });
  }
}

function isHeld({ kind, status, reason }: ActualText): boolean {
  return kind === 'reminder' && status === 'unknown' && reason === 'held_for_staff';
}
