import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { Alerts } from '../../monitoring/alerts/alerts.js';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import type { FeedSetting } from '../../platform/config/feed-settings.js';
import { Metrics } from '../../platform/metrics/metrics.js';
import { InvalidInput } from '../../platform/problem.js';
import type { PlannedEvent } from '../calendar/calendar-intake.js';
import { CalendarIntake } from '../calendar/calendar-intake.js';
import type { CalendarFeed } from './calendar-feed.entity.js';
import { FeedEvents } from './feed-events.js';
import type { FeedFailure, Fetched } from './feed-fetch.js';
import { fetchFeed } from './feed-fetch.js';
import { FeedStates } from './feed-states.js';

const ALERT = 'calendar_feed:';
const ALERT_AFTER_MS = 3_600_000;
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
    private readonly events: FeedEvents,
    private readonly intake: CalendarIntake,
    private readonly alerts: Alerts,
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

  /** Raises an alert where a calendar could not be had for an hour, and ends it where it can be had again. */
  async watch(): Promise<void> {
    const before = this.clock.now().getTime() - ALERT_AFTER_MS;
    const failing = (await this.all()).filter(
      ({ state }) => (state?.failingSince?.getTime() ?? Infinity) <= before,
    );
    const alerts = new Set(failing.map(({ name }) => ALERT + name));
    const lasting = (await this.alerts.current())
      .map(({ name }) => name)
      .filter((name) => name.startsWith(ALERT));
    for (const alert of alerts) if (!lasting.includes(alert)) await this.alerts.raise(alert);
    // Also of a calendar that is fetched no more.
    for (const alert of lasting) if (!alerts.has(alert)) await this.alerts.clear(alert);
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
    const outcome = await this.#take(feed.name, fetched, addressHash);
    this.metrics.feedFetches.inc({ feed: feed.name, outcome });
    if (outcome === 'fetched' || outcome === 'unchanged') return;
    await this.states.failed(feed.name, outcome);
    if (state.failingSince === null)
      this.#logger.warn({ msg: 'A calendar could not be fetched', feed: feed.name, failure: outcome });
  }

  async #take(
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
    const taken = await this.intake.apply(difference.planned, false, {
      by: `calendar-${name}`,
      notify: 'auto',
    });
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
