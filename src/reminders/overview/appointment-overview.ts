import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ASKING } from '../../messaging/messages/message.entity.js';
import { OptOuts } from '../../messaging/opt-outs/opt-outs.js';
import type { ActualText } from '../appointment/latest-texts.js';
import { LatestTexts } from '../appointment/latest-texts.js';
import type { Reminder } from '../appointment/reminder.entity.js';
import { WrittenFollowUps } from '../follow-ups/written-follow-ups.js';
import type { DisplayStatus } from './display-status.js';
import { displayStatus } from './display-status.js';
import type { HandledFollowUp } from './done-by-staff.js';
import { DoneByStaff } from './done-by-staff.js';

/** How one appointment stands between us and the person. */
export interface AppointmentOverview {
  readonly state: DisplayStatus;
  readonly optedOut: boolean;
  readonly last: (ActualText & { readonly words: string | null }) | undefined;
  /** The call about it that was handled last. */
  readonly handled: HandledFollowUp | undefined;
}

/** For so many at a time the texts are read; between two statements everybody else has their turn. */
const REMINDERS_AT_ONCE = 250;

/** How many appointments stand, in a few statements for each two hundred and fifty. */
@Injectable()
export class AppointmentOverviews {
  constructor(
    private readonly dataSource: DataSource,
    private readonly texts: LatestTexts,
    private readonly optOuts: OptOuts,
    private readonly followUps: WrittenFollowUps,
    private readonly byStaff: DoneByStaff,
  ) {}

  /** @returns one for each of these reminders, in their order */
  async of(reminders: readonly Reminder[]): Promise<AppointmentOverview[]> {
    const overviews: AppointmentOverview[] = [];
    for (let start = 0; start < reminders.length; start += REMINDERS_AT_ONCE)
      overviews.push(...(await this.#ofSome(reminders.slice(start, start + REMINDERS_AT_ONCE))));
    return overviews;
  }

  async #ofSome(reminders: readonly Reminder[]): Promise<AppointmentOverview[]> {
    const { manager } = this.dataSource;
    const numbers = [...new Set(reminders.map(({ contactNumber }) => contactNumber))];
    const ids = reminders.map(({ id }) => id);
    const [texts, optOuts, unclear, handled] = await Promise.all([
      this.texts.of(ids),
      this.optOuts.among(manager, numbers),
      this.followUps.unclearOf(manager, reminders),
      this.byStaff.lastHandledOf(ids),
    ]);
    const words = await this.texts.words([...texts.values()].flatMap((all) => all.at(-1)?.id ?? []));
    return reminders.map((reminder) => {
      const all = texts.get(reminder.id) ?? [];
      const last = all.at(-1);
      const optOut = optOuts.get(reminder.contactNumber);
      const state = displayStatus(reminder, {
        unclear: unclear.has(reminder.id),
        optedOut: optOut && (optOut.source === 'wrong_number' ? 'wrong_number' : 'opted_out'),
        held: all.some((text) => text.version === reminder.version && isHeld(text)),
      });
      return {
        state,
        optedOut: optOut !== undefined,
        last: last && { ...last, words: words.get(last.id) ?? null },
        handled: handled.get(reminder.id),
      };
    });
  }
}

function isHeld({ kind, status, reason }: ActualText): boolean {
  return ASKING.includes(kind) && status === 'unknown' && reason === 'held_for_staff';
}
