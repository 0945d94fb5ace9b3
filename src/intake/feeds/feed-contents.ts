import { Injectable, Logger } from '@nestjs/common';
import { InvalidInput } from '../../platform/problem.js';
import type { PlannedEvent } from '../calendar/calendar-intake.js';
import { CalendarIntake } from '../calendar/calendar-intake.js';
import { FeedEvents } from './feed-events.js';
import type { FeedFailure, Fetched } from './feed-fetch.js';
import { FeedStates } from './feed-states.js';

/** Brings in what has changed in a calendar since it was fetched last. */
@Injectable()
export class FeedContents {
  readonly #logger = new Logger(FeedContents.name);

  constructor(
    private readonly states: FeedStates,
    private readonly events: FeedEvents,
    private readonly intake: CalendarIntake,
  ) {}

  /** A failure is returned, and left to the caller to put on record. */
  async take(
    name: string,
    fetched: Fetched,
    addressHash: string,
  ): Promise<'fetched' | 'unchanged' | FeedFailure> {
    if (fetched.kind === 'failed') return fetched.failure;
    if (fetched.kind === 'unchanged') {
      await this.states.unchanged(name);
      return 'unchanged';
    }
    const planned = await this.#plan(fetched.bytes);
    if (!planned) return 'not_a_calendar';
    if (planned.every(({ event }) => !event)) return 'empty';
    const difference = await this.events.difference(name, planned);
    const by = `calendar-${name}`;
    const taken = await this.intake.apply(difference.planned, false, { by, notify: 'auto' });
    await this.events.remember(name, taken, difference);
    const told = planned.filter(({ event }) => event);
    const leftOut = told.filter(({ plan }) => plan.kind === 'left_out').length;
    await this.states.read(name, fetched, addressHash, { events: told.length, leftOut });
    const counts = countsOf(taken.map(({ outcome }) => outcome.kind));
    if (Object.keys(counts).length > 0)
      this.#logger.log({ msg: 'A calendar has changed', feed: name, ...counts });
    return 'fetched';
  }

  /** @returns undefined where it is no calendar, or one that nobody should send */
  async #plan(bytes: Uint8Array): Promise<PlannedEvent[] | undefined> {
    try {
      return await this.intake.plan(bytes, { isInOrder: true });
    } catch (error) {
      if (error instanceof InvalidInput) return undefined;
      throw error;
    }
  }
}

function countsOf(kinds: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const kind of kinds)
    if (kind !== 'left_out' && kind !== 'unchanged' && kind !== 'unknown' && kind !== 'past')
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Object.fromEntries(counts);
}
