import { setTimeout as sleep } from 'node:timers/promises';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { Config } from '../../platform/config/config.js';
import { EventFeed } from '../feed/event-feed.js';
import type { ClaimedEvents } from './event-claims.js';
import { EventPosts } from './event-posts.js';
import { EventQueue } from './event-queue.js';

const LOOK_EVERY_MS = 1_000;
/** Of 200 events each, a second. */
const UNHURRIED_PASSES = 5;
/** Posts under way at once in one process: a slow receiver holds up these, and nothing else. */
const AT_ONCE = 20;
/**
 * Claimed meanwhile, so that no post waits for a claim, and claims come many together. Few enough that they are posted within their
 * lease, which is why a receiver that answers slowly gets less.
 */
const READY = { quick: 80, slow: 20 } as const;
/** Of one stream, which are posted one after the other. */
const EVENTS_EACH = 10;
/** Between two looks that found nothing free in a backlog: others have the database to themselves. */
const PAUSE_MS = 20;

/**
 * Posts events to the appointment system, at least once, those of one stream in their order: the next one waits until the one before
 * it was taken or has died. As soon as one post is over the next one begins, whatever the others wait for.
 */
@Injectable()
export class EventDelivery implements BeforeApplicationShutdown {
  readonly #logger = new Logger(EventDelivery.name);
  readonly #end = new AbortController();
  #isFailing = false;
  #numbering: Promise<void> | undefined;
  #delivering: Promise<void> | undefined;
  #ready: ClaimedEvents[] = [];
  #underWay = 0;
  /** Streams that are ready or under way. */
  readonly #busy = new Set<string>();
  readonly #waiting = new Set<() => void>();

  constructor(
    private readonly config: Config,
    private readonly feed: EventFeed,
    private readonly queue: EventQueue,
    private readonly posts: EventPosts,
  ) {}

  @Interval(LOOK_EVERY_MS)
  deliver(): void {
    if (this.#end.signal.aborted) return;
    this.#numbering ??= (this.config.events.url === undefined ? this.#numberSome() : this.#numberAll())
      .then(() => void (this.#isFailing = false))
      .catch((error: unknown) => this.#tellOnce(error))
      .finally(() => (this.#numbering = undefined));
    if (this.config.events.url === undefined) return;
    this.posts.tellOfRefusals();
    this.#delivering ??= this.#deliverAll()
      .catch((error: unknown) => this.#tellOnce(error))
      .finally(() => (this.#delivering = undefined));
  }

  /** Once until it works again: it is tried each second. */
  #tellOnce(error: unknown): void {
    if (!this.#isFailing) this.#logger.error(`Events could not be numbered or delivered: ${String(error)}`);
    this.#isFailing = true;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#end.abort();
    await Promise.all([this.#numbering, this.#delivering]);
    await this.#untilIdle();
  }

  /**
   * Where nothing is posted: who reads the feed would otherwise wait for all that nobody has read before. Not in a hurry: who reads
   * numbers at once what is new to them, and until then a burst of texts needs the database more.
   */
  async #numberSome(): Promise<void> {
    await this.feed.number(UNHURRIED_PASSES);
  }

  async #numberAll(): Promise<void> {
    while (!this.#end.signal.aborted && (await this.feed.number()) === 'more');
    this.queue.lookAgain();
  }

  async #deliverAll(): Promise<void> {
    while (!this.#end.signal.aborted) {
      const state = this.posts.receiverState();
      if (state !== 'ready') return this.#probe(state === 'probe');
      const found = await this.#claim(this.#room(), EVENTS_EACH);
      if (found > 0) await this.#untilRoom();
      else if (this.queue.isEmpty && this.#busy.size === 0) return;
      else await sleep(PAUSE_MS);
    }
  }

  /** While the receiver is down: one event, once all posts that were under way have ended. */
  async #probe(isTime: boolean): Promise<void> {
    await this.#untilIdle();
    if (!isTime || this.posts.receiverState() !== 'probe') return;
    while ((await this.#claim(1, 1)) === 0 && !this.queue.isEmpty && !this.#end.signal.aborted)
      await sleep(PAUSE_MS);
    await this.#untilIdle();
    if (this.posts.receiverState() !== 'ready') await this.posts.giveUpOld();
  }

  /** @returns how many streams were found */
  async #claim(count: number, eventsEach: number): Promise<number> {
    const claimed = await this.queue.claim(count, eventsEach, this.#busy);
    for (const events of claimed) this.#busy.add(events.stream);
    this.#ready.push(...claimed);
    this.#start();
    return claimed.length;
  }

  #start(): void {
    while (this.#underWay < AT_ONCE) {
      const next = this.#ready.shift();
      if (!next) return;
      this.#underWay += 1;
      void this.#post(next);
    }
  }

  async #post(claimed: ClaimedEvents): Promise<void> {
    const { allTaken, recorded } = await this.posts.postAll(claimed, this.#end.signal);
    this.#underWay -= 1;
    this.#start();
    this.#somethingEnded();
    await recorded;
    this.#busy.delete(claimed.stream);
    if (allTaken && claimed.mayHaveMore) this.queue.goOnWith(claimed.stream);
    this.#somethingEnded();
  }

  get #maxReady(): number {
    return this.posts.isReceiverQuick ? READY.quick : READY.slow;
  }

  #room(): number {
    return Math.max(0, AT_ONCE + this.#maxReady - this.#underWay - this.#ready.length);
  }

  async #untilRoom(): Promise<void> {
    while (this.#room() < this.#maxReady / 2) await this.#untilSomethingEnds();
  }

  async #untilIdle(): Promise<void> {
    while (this.#busy.size > 0) await this.#untilSomethingEnds();
  }

  #untilSomethingEnds(): Promise<void> {
    return new Promise((resolve) => this.#waiting.add(resolve));
  }

  #somethingEnded(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }
}
