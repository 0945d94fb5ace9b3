import { Injectable } from '@nestjs/common';
import { ASKING } from '../../messaging/messages/message.entity.js';
import type { ActualText } from '../../reminders/appointment/latest-texts.js';
import { LatestTexts } from '../../reminders/appointment/latest-texts.js';
import type { Reminder } from '../../reminders/appointment/reminder.entity.js';
import type { FollowUpReason } from '../../reminders/follow-ups/follow-up.entity.js';

interface Asked {
  readonly why: FollowUpReason;
  readonly reminderId: string | null;
  readonly messageId: string | null | undefined;
  readonly since: Date | undefined;
}

/** What the person wrote, and since when staff should call. */
export interface Said {
  readonly text: string | null;
  readonly since: Date;
}

const CALL_AHEAD_MS = 24 * 3_600_000;

/** The words behind follow-ups, for a page of them at once. */
@Injectable()
export class FollowUpWords {
  constructor(private readonly texts: LatestTexts) {}

  /** @returns one for each of `asked`; undefined where it has a reminder that is not among `reminders` */
  async of(asked: readonly Asked[], reminders: ReadonlyMap<string, Reminder>): Promise<(Said | undefined)[]> {
    const texts = await this.texts.of([...reminders.keys()]);
    const causes = asked.map(
      (each) => each.messageId ?? causeOf(each, texts.get(each.reminderId ?? '') ?? [])?.id,
    );
    const words = await this.texts.words(causes.filter((id) => id !== undefined));
    return asked.map((each, index) => {
      const text = words.get(causes[index] ?? '') ?? null;
      if (each.reminderId === null) return each.since && { text, since: each.since };
      const reminder = reminders.get(each.reminderId);
      return (
        reminder && {
          text,
          since: each.since ?? sinceWhen(each.why, reminder, texts.get(reminder.id) ?? []),
        }
      );
    });
  }
}

/** An opt-out is recorded at the very moment of the text that asked for it. */
function causeOf({ why, since }: Asked, texts: readonly ActualText[]): ActualText | undefined {
  if (why !== 'opted_out' && why !== 'wrong_number') return undefined;
  return texts.find(({ direction, at }) => direction === 'inbound' && at.getTime() === since?.getTime());
}

function sinceWhen(why: FollowUpReason, reminder: Reminder, texts: readonly ActualText[]): Date {
  const sent = texts.findLast(({ kind, version }) => ASKING.includes(kind) && version === reminder.version);
  const since = sent?.at ?? reminder.updatedAt;
  if (why !== 'no_answer') return since;
  return new Date(Math.max(since.getTime(), reminder.appointmentAt.getTime() - CALL_AHEAD_MS));
}
