import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import type { DueEvent } from './due-events.js';
import { DueEvents } from './due-events.js';
import type { ClaimedEvents } from './event-claims.js';
import { EventClaims } from './event-claims.js';

/** Streams that have more than was claimed at once are gone on with; so many of them are remembered. */
const MAX_CONTINUED = 1_000;
/** Where another replica was faster lately, each picks at random: they then rarely meet. */
const SPREAD_FOR_MS = 5_000;

/**
 * Which streams are posted next. Half of the room goes to those with the newest events, so that what happens now is told at once
 * whatever has piled up; the other half to those with the oldest, so that what has piled up goes in the end.
 */
@Injectable()
export class EventQueue {
  readonly #newest: DueEvents;
  readonly #oldest: DueEvents;
  readonly #continued = new Set<string>();
  #spreadUntil = Number.NEGATIVE_INFINITY;

  constructor(
    dataSource: DataSource,
    private readonly clock: Clock,
    private readonly claims: EventClaims,
  ) {
    this.#newest = new DueEvents(dataSource, clock, 'newest');
    this.#oldest = new DueEvents(dataSource, clock, 'oldest');
  }

  /** Whether all that was due a moment ago has been seen. */
  get isEmpty(): boolean {
    const isWalked = this.#newest.isOver && (this.#newest.hasSeenAll || this.#oldest.isOver);
    return isWalked && this.#continued.size === 0;
  }

  /** This stream has more events: it is among the next, wherever they stand in the backlog. */
  goOnWith(stream: string): void {
    if (this.#continued.size < MAX_CONTINUED) this.#continued.add(stream);
  }

  /** Something may have become due just now. */
  lookAgain(): void {
    this.#newest.restart();
  }

  /**
   * Claims what is to be posted next: none where nothing is due, or where all that was looked at this time waits for something.
   * @param count of streams
   * @param eventsEach at most so many of each stream
   * @param busy streams that this process is at: they are left alone
   */
  async claim(count: number, eventsEach: number, busy: ReadonlySet<string>): Promise<ClaimedEvents[]> {
    const newestPage = await this.#newest.page();
    const oldestPage = this.#newest.hasSeenAll ? [] : await this.#oldest.page();
    const half = Math.ceil(count / 2);
    const continued = [...this.#continued].filter((stream) => !busy.has(stream)).slice(0, half);
    const newest = this.#pick(newestPage, oldestPage.length + continued.length > 0 ? half : count, busy);
    const oldest = [...new Set([...continued, ...this.#pick(oldestPage, half, busy)])];
    const asked = new Set([...newest, ...oldest]);
    const free = await this.claims.next([...asked], eventsEach);
    const isFree = (stream: string): boolean => free.has(stream);
    const chosen = share(newest.filter(isFree), oldest.filter(isFree), count);

    for (const stream of continued)
      if (chosen.has(stream) || !free.has(stream)) this.#continued.delete(stream);
    const isLeft = ({ stream }: DueEvent): boolean =>
      !busy.has(stream) && (!asked.has(stream) || (free.has(stream) && !chosen.has(stream)));
    if (newestPage.some(({ stream }) => free.has(stream))) this.#newest.restart();
    else this.#newest.pass(upTo(newestPage, isLeft));
    this.#oldest.pass(upTo(oldestPage, isLeft));

    const wanted = [...chosen].flatMap((stream) => free.get(stream) ?? []);
    const { claimed, isWhole } = await this.claims.claim(wanted, eventsEach);
    if (!isWhole) this.#spreadUntil = this.clock.monotonic() + SPREAD_FOR_MS;
    return claimed;
  }

  #pick(page: readonly DueEvent[], count: number, busy: ReadonlySet<string>): string[] {
    const streams = [...new Set(page.map(({ stream }) => stream))].filter((stream) => !busy.has(stream));
    if (this.clock.monotonic() < this.#spreadUntil) shuffle(streams);
    return streams.slice(0, count);
  }
}

/** Half of each, or more of the one where there is less of the other. */
function share(newest: readonly string[], oldest: readonly string[], count: number): Set<string> {
  const chosen = new Set(newest.slice(0, Math.ceil(count / 2)));
  for (const stream of [...oldest, ...newest]) {
    if (chosen.size === count) break;
    chosen.add(stream);
  }
  return chosen;
}

/** How many come before the first that is left. */
function upTo(page: readonly DueEvent[], isLeft: (event: DueEvent) => boolean): number {
  const first = page.findIndex(isLeft);
  return first === -1 ? page.length : first;
}

function shuffle(streams: string[]): void {
  for (let last = streams.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    [streams[last], streams[other]] = [streams[other] as string, streams[last] as string];
  }
}
