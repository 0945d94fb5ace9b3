import type { BeforeApplicationShutdown } from '@nestjs/common';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import type { Carrier, ListPage } from '../../carriers/carrier.js';
import { openMs } from '../../messages/call-limit.js';
import { Lease } from '../../messages/lease.js';
import { UnconfirmedMessages } from '../../messages/unconfirmed-messages.js';
import type { CarrierListing } from './carrier-listing.entity.js';
import type { ListingProgress, Span } from './listing-progress.js';
import { begun, fromFirstPage, withPageRead } from './listing-progress.js';
import { Listings } from './listings.js';
import { CLOCK_TOLERANCE_MS, match } from './reconciliation.js';
import { ReconciliationResults } from './reconciliation-results.js';
import { UnknownTimes } from './unknown-times.js';

/** A carrier whose list can be asked for. */
export type ListingCarrier = Carrier & Required<Pick<Carrier, 'listPage'>>;

export function hasList(carrier: Carrier): carrier is ListingCarrier {
  return carrier.listPage !== undefined;
}

const PAGE_LIMIT_MS = 10_000;
/** Outlives a page's call and what is written down of it. */
const LEASE_MS = 3 * PAGE_LIMIT_MS;
/** What was read since is read again by whoever follows a process that died: less than to write it down for each page. */
const KEEP_EVERY_MS = 500;
/** A look reads no further page after so long: the next look goes on, maybe another replica's. */
const LOOK_LIMIT_MS = 5_000;
/** What may have been taken within so long is looked for in one reading. */
const MAX_STRETCH_MS = 3_600_000;
/** A page that could not be had so often may have lost its place in the list: its stretch is read again. */
const TRIES_A_PAGE = 5;
/** A listing that cannot be had is given up after so long, where nothing is looked for any more that it may show. */
const MAX_AGE_MS = 24 * 3_600_000;
/** What another replica called unknown in the moment in which the listing was begun may have been so only after it. */
const REPLICAS_DIFFER_MS = 1_000;

/**
 * Reads the list of a carrier, page by page over any number of looks and processes, around the time at which what is of unknown
 * fate may have been taken. What a page shows is on record before the next one is asked for.
 */
@Injectable()
export class ListReader implements BeforeApplicationShutdown {
  readonly #logger = new Logger(ListReader.name);
  readonly #openMs: number;
  #stopping = false;

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly listings: Listings,
    private readonly unconfirmed: UnconfirmedMessages,
    private readonly times: UnknownTimes,
    private readonly results: ReconciliationResults,
  ) {
    this.#openMs = openMs(config.leaseMs);
  }

  /** Reads on for a while, where there is something to look for and no other replica reads. */
  async readOn(carrier: ListingCarrier): Promise<void> {
    const { name } = carrier;
    if (!(await this.listings.isUnderWay(name)) && !(await this.#stretchOf(carrier))) return;
    const lease = new Lease(this.clock, LEASE_MS);
    const listing = await this.listings.claim(name, lease);
    if (!listing) return;
    try {
      const progress = await this.#underWay(carrier, listing);
      if (!progress) return;
      const isOld = this.clock.now().getTime() - progress.begunAt > MAX_AGE_MS;
      if (isOld && !(await this.#isAnythingLeft(carrier, progress.window)))
        await this.listings.giveUp(name, lease);
      else await this.#read(carrier, listing, lease, progress);
    } finally {
      await this.listings.release(name, lease);
    }
  }

  beforeApplicationShutdown(): void {
    this.#stopping = true;
  }

  async #underWay(carrier: Carrier, { progress }: CarrierListing): Promise<ListingProgress | undefined> {
    if (progress !== null) return JSON.parse(progress) as ListingProgress;
    const stretch = await this.#stretchOf(carrier);
    if (!stretch) return undefined;
    const window = {
      from: stretch.from - CLOCK_TOLERANCE_MS,
      to: stretch.to + this.#openMs + CLOCK_TOLERANCE_MS,
    };
    return begun(window, this.clock.now().getTime());
  }

  /** Two belong to one reading where the stretches of the list that show them overlap. */
  #stretchOf({ name }: Carrier): Promise<Span | undefined> {
    return this.times.stretch(name, 2 * CLOCK_TOLERANCE_MS + this.#openMs, MAX_STRETCH_MS);
  }

  async #read(
    carrier: ListingCarrier,
    listing: CarrierListing,
    lease: Lease,
    first: ListingProgress,
  ): Promise<void> {
    const began = this.clock.monotonic();
    let keptAt = began;
    let { failures } = listing;
    for (let progress = first; ;) {
      progress = this.#inTime(progress);
      const page = await this.#page(carrier, progress);
      const step = page && withPageRead(progress, page);
      if (!page || step?.kind === 'endless') {
        if (step) this.#logger.warn({ msg: 'The list of a carrier has no end', carrier: carrier.name });
        const again = step ? null : failures + 1 >= TRIES_A_PAGE ? fromFirstPage(progress) : progress;
        return this.listings.fail({ ...listing, failures }, lease, again && JSON.stringify(again));
      }
      failures = 0;
      const found = await this.#match(carrier, page);
      if (step?.kind === 'complete') return this.#complete(carrier, lease, step.progress);
      if (found && !(await this.#isAnythingLeft(carrier, progress.window)))
        return this.listings.complete(carrier.name, lease);
      if (step) progress = step.progress;
      const now = this.clock.monotonic();
      const isOver = this.#stopping || now - began > LOOK_LIMIT_MS;
      if (!isOver && now - keptAt < KEEP_EVERY_MS) continue;
      keptAt = now;
      const isOurs = await this.listings.keep(carrier.name, lease, JSON.stringify(progress), LEASE_MS);
      if (!isOurs || isOver) return;
    }
  }

  /**
   * A long list may still be read when the time has come from which on it can show that something is missing: it is begun again
   * then, once, as it would have to be read again anyway.
   */
  #inTime(progress: ListingProgress): ListingProgress {
    const { window, begunAt } = progress;
    const now = this.clock.now().getTime();
    const decidesFrom = window.to - CLOCK_TOLERANCE_MS + this.config.reconcileAfterMs;
    return begunAt < decidesFrom && decidesFrom <= now ? begun(window, now) : progress;
  }

  /** @returns undefined where it could not be had: that proves nothing */
  async #page(carrier: ListingCarrier, { slice, page }: ListingProgress): Promise<ListPage | undefined> {
    try {
      const window = { from: new Date(slice.from), to: new Date(slice.to) };
      return await carrier.listPage(window, page ?? undefined, PAGE_LIMIT_MS);
    } catch (error) {
      this.#logger.warn({
        msg: 'The carrier could not be asked for its messages',
        carrier: carrier.name,
        error: String(error),
      });
      return undefined;
    }
  }

  /** @returns whether the page shows any that was looked for */
  async #match({ name }: Carrier, { texts }: ListPage): Promise<boolean> {
    const recipients = [...new Set(texts.map(({ recipient }) => recipient))];
    const messages = await this.unconfirmed.to(name, recipients);
    if (messages.length === 0) return false;
    const used = await this.unconfirmed.idsInUse(texts.map(({ carrierId }) => carrierId));
    const matches = match(messages, texts, used, this.#openMs);
    await Promise.all(matches.map((each) => this.results.taken(each)));
    return matches.length > 0;
  }

  /** Whatever the window shows in full is decided; what was not of unknown fate when the listing began is not. */
  async #complete(carrier: Carrier, lease: Lease, progress: ListingProgress): Promise<void> {
    const { window, begunAt, isUnproved } = progress;
    if (isUnproved) this.#logger.warn({ msg: 'The list of a carrier proves nothing', carrier: carrier.name });
    const bounds = { ...this.#boundsOf(window), since: new Date(begunAt - REPLICAS_DIFFER_MS) };
    await this.results.missing(carrier, bounds, isUnproved ? undefined : progress);
    await this.listings.complete(carrier.name, lease);
  }

  async #isAnythingLeft({ name }: Carrier, window: Span): Promise<boolean> {
    const { from, to } = this.#boundsOf(window);
    return this.times.anyWithin(name, from, to);
  }

  /** When those were written ahead at the earliest and at the latest that the window shows in full. */
  #boundsOf({ from, to }: Span): { readonly from: Date; readonly to: Date } {
    return {
      from: new Date(from + CLOCK_TOLERANCE_MS),
      to: new Date(to - CLOCK_TOLERANCE_MS - this.#openMs),
    };
  }
}
