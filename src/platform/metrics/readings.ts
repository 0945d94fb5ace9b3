import { Injectable } from '@nestjs/common';
import { Metrics } from './metrics.js';

/** What waits for something: how many, counted to `MAX_COUNT`, and since when the longest has. */
export interface Waiting {
  readonly count: number;
  readonly oldest: Date | undefined;
}

/** How the installation stands, the same in every replica. */
export interface Overview {
  /** When it was read, by the installation's time. */
  readonly at: Date;
  readonly messagesDue: Waiting;
  readonly messagesUnknown: Waiting;
  /** Of them, by the time since they were handed to the carrier. */
  readonly unknownByAge: Readonly<Record<'under_5m' | 'under_1h' | 'over_1h', number>>;
  /** In a status that this build does not know. */
  readonly messagesUnrecognised: number;
  readonly eventsPending: Waiting;
  readonly eventsDead: number;
  /** When each carrier last took a text, for those that have lately. */
  readonly lastSends: readonly { readonly carrier: string; readonly at: Date }[];
}

const KEPT_MS = 1_000;
const READ_WITHIN_MS = 1_000;

/** Reads how the installation stands, for `/health/ready` and `/metrics`: for both by the same few, bounded statements. */
@Injectable()
export class Readings {
  readonly #sources: (() => Promise<Partial<Overview>>)[] = [];
  #underWay: Promise<Overview> | undefined;
  #last: { readonly overview: Overview; readonly readAt: number } | undefined;

  constructor(private readonly metrics: Metrics) {
    metrics.onRead(async () => this.#show(await this.#read()));
  }

  /** @param source reads a part of it, all of it by indexes and within bounds: anybody may ask, each second */
  add(source: () => Promise<Partial<Overview>>): void {
    this.#sources.push(source);
  }

  /** As it was at most a second ago; undefined where the database does not say so soon. */
  async recent(): Promise<Overview | undefined> {
    if (this.#last && performance.now() - this.#last.readAt < KEPT_MS) return this.#last.overview;
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<undefined>(
      (resolve) => (timer = setTimeout(resolve, READ_WITHIN_MS, undefined)),
    );
    const overview = this.#read().catch(() => undefined);
    return Promise.race([overview, tooLate]).finally(() => clearTimeout(timer));
  }

  /** One at a time, however many ask. */
  #read(): Promise<Overview> {
    this.#underWay ??= this.#readAll().finally(() => (this.#underWay = undefined));
    return this.#underWay;
  }

  async #readAll(): Promise<Overview> {
    const parts = await Promise.all(this.#sources.map((source) => source()));
    const overview = Object.assign({}, ...parts) as Overview;
    this.#last = { overview, readAt: performance.now() };
    return overview;
  }

  #show(overview: Overview): void {
    const { metrics } = this;
    metrics.due.set(overview.messagesDue.count);
    metrics.dueOldest.set(ageSeconds(overview.messagesDue, overview.at));
    metrics.unknown.set(overview.messagesUnknown.count);
    metrics.unknownOldest.set(ageSeconds(overview.messagesUnknown, overview.at));
    for (const [age, count] of Object.entries(overview.unknownByAge))
      metrics.unknownByAge.set({ age }, count);
    metrics.unrecognised.set(overview.messagesUnrecognised);
    metrics.events.set({ status: 'pending' }, overview.eventsPending.count);
    metrics.events.set({ status: 'dead' }, overview.eventsDead);
    metrics.eventsOldest.set(ageSeconds(overview.eventsPending, overview.at));
    for (const { carrier, at } of overview.lastSends)
      metrics.lastSend.set({ carrier }, Math.floor(at.getTime() / 1000));
  }
}

/** Whole seconds; 0 where nothing waits. */
export function ageSeconds({ oldest }: Waiting, at: Date): number {
  return oldest === undefined ? 0 : Math.max(0, Math.floor((at.getTime() - oldest.getTime()) / 1000));
}
