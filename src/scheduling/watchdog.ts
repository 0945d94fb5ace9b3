import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { EventStall } from '../events/delivery/event-stall.js';
import { DeliveryAlerts } from '../messaging/delivery/alerts/delivery-alerts.js';
import { Alerts, EVENTS_STUCK } from '../monitoring/alerts/alerts.js';
import { Clock } from '../platform/clock/clock.js';
import { Config } from '../platform/config/config.js';
import { Duty } from '../platform/duty.js';

const LOOK_EVERY_MS = 2_000;

/** Lets somebody know when texts or events do not go out. In every replica: an alert is raised only once. */
@Injectable()
export class Watchdog {
  readonly #logger = new Logger(Watchdog.name);
  readonly #duty = new Duty(
    () => this.#look(),
    (error) => this.#logger.warn(`Whether texting works could not be found out: ${String(error)}`),
  );

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly alerts: Alerts,
    private readonly eventStall: EventStall,
    private readonly delivery: DeliveryAlerts,
  ) {}

  @Interval(LOOK_EVERY_MS)
  look(): Promise<void> {
    return this.#duty.run();
  }

  async #look(): Promise<void> {
    const lasting = new Set((await this.alerts.current()).map(({ name }) => name));
    const set = async (alert: string, lasts: boolean): Promise<void> => {
      if (lasts === lasting.has(alert)) return;
      await (lasts ? this.alerts.raise(alert) : this.alerts.clear(alert));
    };
    await set('clock_jumped', this.clock.hasJumped());
    const isStuck = await this.eventStall.isStuck(lasting.has(EVENTS_STUCK), this.config.alertAfterMs);
    await set(EVENTS_STUCK, isStuck);
    for await (const [alert, lasts] of this.delivery.states()) await set(alert, lasts);
  }
}
