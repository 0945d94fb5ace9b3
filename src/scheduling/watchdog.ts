import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { Alerts } from '../alerts/alerts.js';
import { Config } from '../config/config.js';
import { Carriers } from '../messaging/carriers/carriers.js';
import { Backlog } from '../messaging/outbox/backlog.js';

const LOOK_EVERY_MS = 2_000;

/** Sees to it that somebody hears of it when texting is broken. In every replica: an alert is told of once. */
@Injectable()
export class Watchdog {
  readonly #logger = new Logger(Watchdog.name);
  #busy = false;

  constructor(
    private readonly config: Config,
    private readonly backlog: Backlog,
    private readonly carriers: Carriers,
    private readonly alerts: Alerts,
  ) {}

  @Interval(LOOK_EVERY_MS)
  async look(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      const lasting = new Set((await this.alerts.current()).map(({ name }) => name));
      const set = async (alert: string, lasts: boolean): Promise<void> => {
        if (lasts === lasting.has(alert)) return;
        await (lasts ? this.alerts.raise(alert) : this.alerts.clear(alert));
      };
      await set('due_unsent', await this.backlog.isLateBy(this.config.alertAfterMs));
      if (this.config.access.publicUrl !== undefined)
        await set('no_receipts', await this.backlog.lacksReceipts());
      for (const { name, account } of this.carriers.takeNews()) {
        for (const trouble of ['credentials_refused', 'credit_gone'])
          await set(`${trouble}:${name}`, account === trouble);
      }
    } catch (error) {
      this.#logger.warn(`Whether texting works could not be found out: ${String(error)}`);
    } finally {
      this.#busy = false;
    }
  }
}
