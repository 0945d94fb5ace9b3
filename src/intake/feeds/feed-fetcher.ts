import type { BeforeApplicationShutdown } from '@nestjs/common';
import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { Config } from '../../platform/config/config.js';
import { Duty } from '../../platform/duty.js';
import { FeedAlerts } from './feed-alerts.js';
import { Feeds } from './feeds.js';

const LOOK_EVERY_MS = 1_000;

/** Looks which calendars are to be fetched. In every replica: each is fetched by the one that claims it. */
@Injectable()
export class FeedFetcher implements BeforeApplicationShutdown {
  readonly #logger = new Logger(FeedFetcher.name);
  #hasLooked = false;
  readonly #end = new AbortController();
  readonly #duty = new Duty(
    async () => {
      await this.feeds.fetchDue(this.#end.signal);
      await this.alerts.watch();
    },
    (error) => this.#logger.error(`Calendars could not be fetched: ${String(error)}`),
  );

  constructor(
    private readonly config: Config,
    private readonly feeds: Feeds,
    private readonly alerts: FeedAlerts,
  ) {}

  /** Once also where there are none: an alert may last of one that there was. */
  @Interval(LOOK_EVERY_MS)
  async look(): Promise<void> {
    if (this.#end.signal.aborted || (this.#hasLooked && this.config.feeds.calendars.length === 0)) return;
    this.#hasLooked = true;
    await this.#duty.run();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#end.abort();
    await this.#duty.idle();
  }
}
