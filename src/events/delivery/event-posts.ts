import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { Event } from '../record/event.entity.js';
import type { ClaimedEvents, EventOutcome } from './event-claims.js';
import { EventClaims, notPosted } from './event-claims.js';
import { EventOutcomes } from './event-outcomes.js';
import { MAX_POST_MS, Receiver } from './receiver.js';
import type { ReceiverState } from './receiver-breaker.js';
import { ReceiverBreaker } from './receiver-breaker.js';
import { RefusalLog } from './refusal-log.js';
import { nextTry } from './retry.js';

/** Between the end of the longest post and that of the lease. */
const SPARE_MS = 2_000;
const MAX_QUICK_MS = 200;
/** Of the mean by which it is judged how quick the receiver is. */
const WEIGHT_OF_LAST = 0.1;
/** Given up after one probe, in batches. */
const MAX_BATCHES_GIVEN_UP = 10;

/** Posts claimed events, and knows what the receiver thinks of them. */
@Injectable()
export class EventPosts {
  readonly #breaker = new ReceiverBreaker();
  readonly #log = new RefusalLog();
  #meanMs = MAX_QUICK_MS;

  constructor(
    private readonly clock: Clock,
    private readonly receiver: Receiver,
    private readonly claims: EventClaims,
    private readonly outcomes: EventOutcomes,
  ) {}

  /** Whether posts end soon. */
  get isReceiverQuick(): boolean {
    return this.#meanMs < MAX_QUICK_MS;
  }

  receiverState(): ReceiverState {
    return this.#breaker.state(this.clock.now());
  }

  /** Whether this process has seen nothing lately that would show that the receiver works. */
  get isReceiverDoubtful(): boolean {
    return this.#breaker.isDoubtful;
  }

  tellOfRefusals(): void {
    this.#log.tell(this.clock.monotonic(), this.receiverState() !== 'ready');
  }

  /**
   * Posts events of one stream one after the other, up to the first that is not taken; gives the others back.
   * @param end ends what is under way
   * @returns when the last post is over; `recorded` is fulfilled when all of it has been written down
   */
  async postAll(
    { events, heldUntil }: ClaimedEvents,
    end: AbortSignal,
  ): Promise<{ allTaken: boolean; recorded: Promise<unknown> }> {
    const isProbe = this.receiverState() === 'probe';
    const recorded: Promise<void>[] = [];
    let taken = 0;
    for (const event of events) {
      const outcome = this.#mayPost(heldUntil, isProbe && recorded.length === 0, end)
        ? await this.#post(event, isProbe, end)
        : notPosted(event);
      recorded.push(this.outcomes.record(outcome));
      if (outcome.status !== 'delivered') break;
      taken += 1;
    }
    for (const event of events.slice(recorded.length)) recorded.push(this.outcomes.record(notPosted(event)));
    return { allTaken: taken === events.length, recorded: Promise.all(recorded) };
  }

  /** What is a day old and was never tried, since the receiver is down. */
  async giveUpOld(): Promise<void> {
    for (let batch = 1; batch <= MAX_BATCHES_GIVEN_UP; batch++) {
      const count = await this.claims.giveUpOld();
      if (count === 0) return;
      this.#log.gaveUp(count);
    }
  }

  #mayPost(heldUntil: number, isProbe: boolean, end: AbortSignal): boolean {
    const isHeld = this.clock.monotonic() < heldUntil - MAX_POST_MS - SPARE_MS;
    return isHeld && (isProbe || this.receiverState() === 'ready') && !end.aborted;
  }

  async #post(event: Event, isProbe: boolean, end: AbortSignal): Promise<EventOutcome> {
    if (isProbe) this.#breaker.probing(event.id);
    const began = this.clock.monotonic();
    const refusal = await this.receiver.post(event, this.clock.now(), end);
    this.#meanMs += WEIGHT_OF_LAST * (this.clock.monotonic() - began - this.#meanMs);
    const now = this.clock.now();
    if (refusal === undefined) {
      this.#breaker.taken();
      return { event, status: 'delivered', at: now, wasPosted: true };
    }
    const again = nextTry(event.attempt, event.createdAt, now);
    // Ended by us: it says nothing about the receiver.
    if (!end.aborted) {
      this.#breaker.refused(event, now);
      this.#log.refused(refusal);
      if (!again) this.#log.gaveUp(1);
    }
    return { event, status: again ? 'pending' : 'dead', at: again ?? now, wasPosted: true };
  }
}
