import { Injectable } from '@nestjs/common';
import { Alerts } from '../../monitoring/alerts/alerts.js';
import { Clock } from '../../platform/clock/clock.js';
import { Feeds } from './feeds.js';

const ALERT = 'calendar_feed:';
const ALERT_AFTER_MS = 3_600_000;

/** Tells of calendars that cannot be had. */
@Injectable()
export class FeedAlerts {
  constructor(
    private readonly clock: Clock,
    private readonly feeds: Feeds,
    private readonly alerts: Alerts,
  ) {}

  /** Raises an alert where a calendar could not be had for an hour, and ends it where it can be had again. */
  async watch(): Promise<void> {
    const before = this.clock.now().getTime() - ALERT_AFTER_MS;
    const failing = (await this.feeds.all()).filter(
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
}
