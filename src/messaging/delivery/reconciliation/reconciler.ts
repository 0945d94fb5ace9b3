import { setTimeout as sleep } from 'node:timers/promises';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { Duty } from '../../../platform/duty.js';
import type { Carrier } from '../../carriers/carrier.js';
import { Carriers } from '../../carriers/carriers.js';
import { UnconfirmedMessages } from '../../messages/unconfirmed-messages.js';
import { hasList, ListReader } from './list-reader.js';
import { ReconciliationResults } from './reconciliation-results.js';
import { UnconfirmedExpiry } from './unconfirmed-expiry.js';

const LOOK_EVERY_MS = 1_000;
/** So long the end of the process waits for a page of a list; another replica then need not wait for the end of our lease. */
const END_WAITS_MS = 2_000;

/** Finds out what became of messages whose carrier never said, before anything is sent again. */
@Injectable()
export class Reconciler implements BeforeApplicationShutdown {
  readonly #logger = new Logger(Reconciler.name);
  readonly #duty = new Duty(
    () => this.#lookOnce(),
    (error) => this.#tell(error),
  );

  constructor(
    private readonly carriers: Carriers,
    private readonly unconfirmed: UnconfirmedMessages,
    private readonly reader: ListReader,
    private readonly results: ReconciliationResults,
    private readonly expiry: UnconfirmedExpiry,
  ) {}

  /** @returns when this look is over, or the one that is still going on */
  @Interval(LOOK_EVERY_MS)
  look(): Promise<void> {
    return this.#duty.run();
  }

  /** What was read is kept, and the list given back. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.race([this.#duty.idle(), sleep(END_WAITS_MS, undefined, { ref: false })]);
  }

  async #lookOnce(): Promise<void> {
    await this.#guarded(this.unconfirmed.takeOverAbandonedCalls());
    // Beside one another: a list that hangs must not hold up the others.
    await Promise.all(this.carriers.all.map((carrier) => this.#guarded(this.#lookInto(carrier))));
    await this.#guarded(this.expiry.endOverdue());
  }

  async #lookInto(carrier: Carrier): Promise<void> {
    if (hasList(carrier)) await this.reader.readOn(carrier);
    else await this.results.unasked(await this.unconfirmed.ripe(carrier.name));
  }

  async #guarded(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.#tell(error);
    }
  }

  #tell(error: unknown): void {
    this.#logger.error(`Messages of unknown fate could not be looked into: ${String(error)}`);
  }
}
