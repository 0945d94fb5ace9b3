import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import type { FeedSetting } from '../../platform/config/feed-settings.js';
import { Metrics } from '../../platform/metrics/metrics.js';
import type { CalendarFeed } from './calendar-feed.entity.js';
import { FeedContents } from './feed-contents.js';
import { fetchFeed } from './feed-fetch.js';
import { FeedStates } from './feed-states.js';

/** With time, later events come within the days that are read, though the calendar is the same. */
const READ_AGAIN_AFTER_MS = 6 * 3_600_000;

/** Calendars that are fetched every five minutes, each by one replica at a time. */
@Injectable()
export class Feeds {
  readonly #logger = new Logger(Feeds.name);

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly states: FeedStates,
    private readonly contents: FeedContents,
    private readonly metrics: Metrics,
  ) {}

  /** @returns the configured feeds, and how it stands with each */
  async all(): Promise<{ readonly name: string; readonly state: CalendarFeed | undefined }[]> {
    const names = this.config.feeds.calendars.map(({ name }) => name);
    const states = await this.states.find(names);
    return names.map((name) => ({ name, state: states.get(name) }));
  }

  /** Fetches those whose time has come. @param end ends what is under way */
  async fetchDue(end: AbortSignal): Promise<void> {
    const states = await this.states.find(this.config.feeds.calendars.map(({ name }) => name));
    const now = this.clock.now();
    for (const feed of this.config.feeds.calendars) {
      const { nextAt = null } = states.get(feed.name) ?? {};
      if (end.aborted) return;
      if (nextAt !== null && nextAt > now) continue;
      const state = await this.states.claim(feed.name);
      if (state) await this.#fetch(feed, state, end);
    }
  }

  async #fetch(feed: FeedSetting, state: CalendarFeed, end: AbortSignal): Promise<void> {
    const addressHash = createHash('sha256').update(feed.url).digest('hex');
    const isSame = state.addressHash === addressHash && state.failure === null;
    const isFresh = this.clock.now().getTime() - (state.readAt?.getTime() ?? 0) < READ_AGAIN_AFTER_MS;
    const fetched = await fetchFeed(
      feed.url,
      this.config.feeds.allowPrivate,
      isSame && isFresh ? state : undefined,
      end,
    );
    // The process ends: the next one, or another replica, goes on when the lease has.
    if (end.aborted) return;
    const outcome = await this.contents.take(feed.name, fetched, addressHash);
    this.metrics.feedFetches.inc({ feed: feed.name, outcome });
    if (outcome === 'fetched' || outcome === 'unchanged') return;
    await this.states.failed(feed.name, outcome);
    if (state.failingSince === null)
      this.#logger.warn({ msg: 'A calendar could not be fetched', feed: feed.name, failure: outcome });
  }
}
