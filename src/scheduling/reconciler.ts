import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { Clock } from '../clock.js';
import { Config } from '../config/config.js';
import type { Carrier } from '../messaging/carriers/carrier.js';
import { Carriers } from '../messaging/carriers/carriers.js';
import { Lease } from '../messaging/outbox/lease.js';
import type { Message } from '../messaging/outbox/message.entity.js';
import { Unknowns } from '../messaging/outbox/unknowns.js';
import { openMs } from './call-limit.js';
import type { Listing, Verdict } from './reconciliation.js';
import { CLOCK_TOLERANCE_MS, judgeUnasked, reconcile } from './reconciliation.js';
import { Verdicts } from './verdicts.js';

const LOOK_EVERY_MS = 1_000;
const LIST_LIMIT_MS = 30_000;

/** Finds out what became of messages whose carrier never said, before anything is sent again. */
@Injectable()
export class Reconciler {
  readonly #logger = new Logger(Reconciler.name);
  #busy = false;

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly carriers: Carriers,
    private readonly unknowns: Unknowns,
    private readonly verdicts: Verdicts,
  ) {}

  @Interval(LOOK_EVERY_MS)
  async look(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      await this.unknowns.takeOverAbandonedCalls();
      for (const carrier of this.carriers.all) await this.#lookInto(carrier);
    } catch (error) {
      this.#logger.error(`Messages of unknown fate could not be looked into: ${String(error)}`);
    } finally {
      this.#busy = false;
    }
  }

  async #lookInto(carrier: Carrier): Promise<void> {
    const lease = new Lease(this.clock, this.config.leaseMs);
    const messages = await this.unknowns.claim(carrier.name, lease);
    if (messages.length === 0) return;
    for (const verdict of await this.#judge(carrier, messages)) await this.verdicts.carryOut(verdict, lease);
  }

  async #judge(carrier: Carrier, messages: readonly Message[]): Promise<Verdict[]> {
    if (!carrier.list) return judgeUnasked(messages, this.config.onUnknown, this.clock.now());
    const listing = await this.#list(carrier, messages);
    if (!listing) return messages.map((message) => ({ message, is: 'undecided' }));
    const used = await this.unknowns.idsInUse(
      carrier.name,
      listing.texts.map(({ carrierId }) => carrierId),
    );
    const { reconcileAfterMs, leaseMs } = this.config;
    return reconcile(messages, listing, used, { reconcileAfterMs, openMs: openMs(leaseMs) });
  }

  /** @returns undefined where the list could not be had whole: that proves nothing */
  async #list(carrier: Carrier, messages: readonly Message[]): Promise<Listing | undefined> {
    const begunAt = this.clock.now();
    const first = Math.min(...messages.map(({ sendingAt, createdAt }) => (sendingAt ?? createdAt).getTime()));
    try {
      const texts = await carrier.list?.(new Date(first - CLOCK_TOLERANCE_MS), LIST_LIMIT_MS);
      return texts && { begunAt, texts };
    } catch (error) {
      this.#logger.warn({
        msg: 'The carrier could not be asked for its messages',
        carrier: carrier.name,
        error: String(error),
      });
      return undefined;
    }
  }
}
