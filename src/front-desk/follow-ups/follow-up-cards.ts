import { Injectable } from '@nestjs/common';
import type { FollowUpReason } from '../../reminders/follow-ups/follow-up.entity.js';
import { FOLLOW_UP_REASONS } from '../../reminders/follow-ups/follow-up.entity.js';
import type { OpenFollowUp, Slice } from './open-follow-ups.js';
import { byUrgency, OpenFollowUps, placeOf } from './open-follow-ups.js';

/** Far more than anybody has appointments. */
const MAX_OF_ONE = 50;
/** Numbers whose follow-ups are read together. */
const NUMBERS_A_READ = 200;

/** One number to call: why most of all, and why else. */
export interface OpenCard {
  readonly lead: OpenFollowUp;
  readonly others: readonly OpenFollowUp[];
}

/** Where a page of cards ended. */
export interface CardPage {
  readonly cards: readonly OpenCard[];
  readonly end: OpenFollowUp | undefined;
}

/** Whom to call, each number once, where its most urgent appointment stands. */
@Injectable()
export class FollowUpCards {
  constructor(private readonly open: OpenFollowUps) {}

  /**
   * @param why only those that are to be called for this reason, perhaps among others
   * @returns as many as are wanted, where there are so many
   */
  async page(
    limit: number,
    after: Slice['after'],
    why: FollowUpReason | undefined,
    now: Date,
  ): Promise<CardPage> {
    const cards: OpenCard[] = [];
    let place = after;
    for (;;) {
      const wanted = limit - cards.length;
      const found = await this.open.read({ after: place, why, limit: wanted + 1 }, now);
      const some = found.slice(0, wanted);
      cards.push(...(await this.#cardsOf(some, why, now)));
      const end = some.at(-1);
      if (end === undefined || found.length <= wanted) return { cards, end: undefined };
      if (cards.length >= limit) return { cards, end };
      place = { at: end.appointmentAt, id: placeOf(end) };
    }
  }

  /** Everything for which a number is to be called, the most urgent appointment first. */
  async ofNumber(number: string, now: Date, why?: FollowUpReason): Promise<OpenFollowUp[]> {
    return this.open.read({ numbers: [number], why, limit: MAX_OF_ONE }, now);
  }

  /** Leaves out whose number has its card further up. */
  async #cardsOf(
    found: readonly OpenFollowUp[],
    why: FollowUpReason | undefined,
    now: Date,
  ): Promise<OpenCard[]> {
    const all = await this.#byNumber(found, undefined, now);
    const narrowed = why === undefined ? all : await this.#byNumber(found, why, now);
    return found.flatMap((each) => {
      const [first] = narrowed.get(each.contactNumber) ?? [];
      if (first && placeOf(first) !== placeOf(each)) return [];
      return [cardOf(each, all.get(each.contactNumber) ?? [], why !== undefined)];
    });
  }

  async #byNumber(
    found: readonly OpenFollowUp[],
    why: FollowUpReason | undefined,
    now: Date,
  ): Promise<ReadonlyMap<string, OpenFollowUp[]>> {
    const numbers = [...new Set(found.map(({ contactNumber }) => contactNumber))];
    const byNumber = new Map<string, OpenFollowUp[]>();
    for (let start = 0; start < numbers.length; start += NUMBERS_A_READ) {
      const some = numbers.slice(start, start + NUMBERS_A_READ);
      const limit = some.length * MAX_OF_ONE;
      for (const each of await this.open.read({ numbers: some, why, limit }, now))
        byNumber.set(each.contactNumber, [...(byNumber.get(each.contactNumber) ?? []), each]);
    }
    return byNumber;
  }
}

/**
 * The most telling reason leads, or the one that is looked for. Pure.
 * @param found where the card stands
 * @param all of its number
 */
function cardOf(found: OpenFollowUp, all: readonly OpenFollowUp[], isLookedFor: boolean): OpenCard {
  const rank = ({ why }: OpenFollowUp): number => FOLLOW_UP_REASONS.indexOf(why);
  const sorted = [...all].sort((a, b) => rank(a) - rank(b) || byUrgency(a, b));
  const lead = isLookedFor ? found : (sorted[0] ?? found);
  return { lead, others: sorted.filter(({ id }) => id !== lead.id) };
}
