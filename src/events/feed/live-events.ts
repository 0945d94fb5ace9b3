import { setTimeout as sleep } from 'node:timers/promises';
import type { OnModuleDestroy } from '@nestjs/common';
import { Injectable, Logger } from '@nestjs/common';
import type { Event } from '../record/event.entity.js';
import { EventFeed } from './event-feed.js';

const LOOK_EVERY_MS = 500;
const EVENTS_A_READ = 500;

/**
 * Events as they happen, for any number of listeners in this process: one look at the database serves them all, and there is
 * none while nobody listens. Who falls behind reads the feed on their own; nothing is kept for them, as what has happened may be
 * erased at any time, also by another replica.
 */
@Injectable()
export class LiveEvents implements OnModuleDestroy {
  readonly #logger = new Logger(LiveEvents.name);
  readonly #end = new AbortController();
  readonly #waiting = new Set<() => void>();
  #listeners = 0;
  #looking = false;
  #failing = false;
  /** What the last look found: everything behind `#since`, up to `#position`. */
  #recent: readonly Event[] = [];
  #since = 0;
  #position = 0;
  /** Grows when the database turns out to be another one than before. */
  #history = 0;

  constructor(private readonly feed: EventFeed) {}

  /** Before the server closes, which waits for those that still listen. */
  onModuleDestroy(): void {
    this.#end.abort();
    this.#wake();
  }

  /**
   * @param after what was heard last; without it only what happens from now on is told
   * @param quietMs after so long without events there is an empty list
   * @param end ends it, as the end of the process does
   * @returns where it begins, and the events behind that, some at a time
   */
  async listen(
    after: number | undefined,
    quietMs: number,
    end: AbortSignal,
  ): Promise<{ begin: number; events: AsyncGenerator<readonly Event[]> }> {
    const last = await this.feed.last();
    const begin = after ?? last;
    return { begin, events: this.#listen(begin, last, quietMs, AbortSignal.any([end, this.#end.signal])) };
  }

  async *#listen(
    begin: number,
    last: number,
    quietMs: number,
    end: AbortSignal,
  ): AsyncGenerator<readonly Event[]> {
    this.#enter(last);
    try {
      let position = begin;
      const history = this.#history;
      // Who is cut off comes again, and is told that their cursor is ahead.
      while (!end.aborted && history === this.#history) {
        const reached = this.#position;
        if (position < reached) {
          const events = await this.#behind(position, last);
          position = events.at(-1)?.position ?? reached;
          if (events.length > 0) yield events;
        } else if (!(await this.#news(quietMs, end))) yield [];
      }
    } finally {
      this.#listeners -= 1;
    }
  }

  #enter(last: number): void {
    this.#listeners += 1;
    if (this.#looking) return;
    this.#looking = true;
    this.#recent = [];
    this.#since = this.#position = last;
    void this.#look();
  }

  async #look(): Promise<void> {
    while (this.#listeners > 0 && !this.#end.signal.aborted) {
      const more = await this.#lookOnce();
      if (!more) await sleep(LOOK_EVERY_MS, undefined, { ref: false });
    }
    this.#looking = false;
    this.#recent = [];
  }

  /** @returns whether there may be more at once */
  async #lookOnce(): Promise<boolean> {
    try {
      const events = await this.feed.after(this.#position, EVENTS_A_READ);
      if (events.length === 0) await this.#lookBack();
      this.#failing = false;
      this.#tell(events);
      return events.length === EVENTS_A_READ;
    } catch (error) {
      if (!this.#failing) this.#logger.warn(`Events could not be read for who listens: ${String(error)}`);
      this.#failing = true;
      return false;
    }
  }

  /** A backup may be restored while this process runs: what comes then would stand before what it has seen. */
  async #lookBack(): Promise<void> {
    const last = await this.feed.last();
    if (last >= this.#position) return;
    this.#history += 1;
    this.#recent = [];
    this.#since = this.#position = last;
    this.#wake();
  }

  #tell(events: readonly Event[]): void {
    this.#recent = events;
    this.#since = this.#position;
    this.#position = events.at(-1)?.position ?? this.#position;
    if (events.length > 0) this.#wake();
  }

  /** @param last what had happened when the listener came: it is read as it is by now */
  async #behind(position: number, last: number): Promise<readonly Event[]> {
    if (position < this.#since || position < last) return this.feed.after(position, EVENTS_A_READ);
    return this.#recent.filter((event) => (event.position ?? 0) > position);
  }

  /** @returns false where there were none for so long */
  #news(quietMs: number, end: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const stop = (news: boolean): void => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        end.removeEventListener('abort', wake);
        resolve(news);
      };
      const wake = (): void => stop(true);
      const timer = setTimeout(stop, quietMs, false);
      this.#waiting.add(wake);
      end.addEventListener('abort', wake);
    });
  }

  #wake(): void {
    for (const wake of [...this.#waiting]) wake();
  }
}
