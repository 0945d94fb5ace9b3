import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { EventStall } from '../events/delivery/event-stall.js';
import { ACCOUNT_TROUBLES } from '../messaging/carriers/carrier.js';
import { Carriers } from '../messaging/carriers/carriers.js';
import { SenderTrouble } from '../messaging/delivery/receipts/sender-trouble.js';
import { Listings } from '../messaging/delivery/reconciliation/listings.js';
import { Heartbeats } from '../messaging/delivery/restore/heartbeats.js';
import { Backlog } from '../messaging/messages/backlog.js';
import { OlderVersions } from '../messaging/messages/older-versions.js';
import { Overdue } from '../messaging/messages/overdue.js';
import { stuckBefore, UnconfirmedMessages } from '../messaging/messages/unconfirmed-messages.js';
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
    private readonly backlog: Backlog,
    private readonly unconfirmed: UnconfirmedMessages,
    private readonly listings: Listings,
    private readonly heartbeats: Heartbeats,
    private readonly overdue: Overdue,
    private readonly carriers: Carriers,
    private readonly senderTrouble: SenderTrouble,
    private readonly alerts: Alerts,
    private readonly olderVersions: OlderVersions,
    private readonly eventStall: EventStall,
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
    await set('due_unsent', await this.backlog.isLateBy(this.config.alertAfterMs));
    await set('unrecognised_status', await this.olderVersions.hasUnrecognisedStatus());
    await set('unknown_stuck', await this.#isUnknownStuck());
    await set('restore_unconfirmed', await this.#isRestoreUnconfirmed());
    if (this.config.access.publicUrl !== undefined)
      await set('no_receipts', await this.backlog.lacksReceipts());
    const isStuck = await this.eventStall.isStuck(lasting.has(EVENTS_STUCK), this.config.alertAfterMs);
    await set(EVENTS_STUCK, isStuck);
    const news = new Map(this.carriers.drainAlerts().map(({ carrier, account }) => [carrier, account]));
    for (const carrier of this.carriers.all) {
      const account = news.get(carrier);
      const isReported = await this.senderTrouble.isReported(carrier);
      for (const trouble of ACCOUNT_TROUBLES) {
        const lasts = account === trouble || (trouble === 'sender_refused' && isReported);
        if (lasts || account !== undefined) await set(`${trouble}:${carrier.name}`, lasts);
      }
    }
  }

  /** A message of unknown fate is neither found nor missing for long, or the list that would tell cannot be had. */
  async #isUnknownStuck(): Promise<boolean> {
    const before = stuckBefore(this.config, this.clock.now());
    const names = this.carriers.all.map(({ name }) => name);
    return (
      (await this.unconfirmed.anyOlderThan(before)) || (await this.listings.haveFailedSince(names, before))
    );
  }

  /** After a restore: what is held as no carrier could be asked for it, or looked for in vain for long. */
  async #isRestoreUnconfirmed(): Promise<boolean> {
    const at = (await this.heartbeats.read())?.restoredAt;
    if (!at) return false;
    return this.overdue.anyUnconfirmed(at, at <= stuckBefore(this.config, this.clock.now()));
  }
}
