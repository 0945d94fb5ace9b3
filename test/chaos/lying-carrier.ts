import { FakeFlowroute } from '../carriers/fake-flowroute.js';
import type { Behaviour, Sms } from '../carriers/flowroute/behaviour.js';
import type { AcceptedSms, Listing } from '../carriers/flowroute/messages.js';
import type { Receipt } from '../carriers/flowroute/webhooks.js';
import { OwnLag } from './own-lag.js';
import { locationIn } from './reminders.js';
import { hashed } from './seeded-random.js';
import { publicUrl } from './service.js';

/** How often in a hundred each behaviour is to be seen; what is left to a hundred is honest. */
export type Lies = readonly (readonly [percent: number, behaviour: Behaviour])[];

/** One request to send, as it came in. */
export interface Asked extends Sms {
  readonly at: Date;
  /** By so many ms it may have come in before: this process was slow to look. */
  readonly lookedLateMs: number;
}

/** Never takes a text to this number, and says so: the one refusal that must not be tried again. */
export const REFUSED_NUMBER = /00$/;

/** Older requests have been answered, or never will be. */
const RECENT = 300;
/** A replica knows the database's time to within its way there and back. */
const CLOCKS_DIFFER_MS = 100;
/** Within what may be looked for at any time of a scenario. */
const CROWD_AROUND_MS = 4 * 60_000;

/**
 * Flowroute over HTTP, which lies by a seed: what it does with a text depends on the text and on how often it was asked
 * for it, not on the order in which requests happen to arrive. What it has accepted is the truth of every scenario.
 */
export class LyingCarrier {
  readonly asked: Asked[] = [];
  /** What lies it has told, and how often. */
  readonly faults = new Map<string, number>();
  /** What was asked again before the time that a 429 had named. */
  readonly complaints: string[] = [];
  readonly #timesAsked = new Map<string, number>();
  /** By callback, which is another for each message: when each may be asked again. */
  readonly #pausedUntil = new Map<string, number>();
  readonly #lag = new OwnLag();
  #lies: Lies = [];
  #refuses = false;
  #quietFrom = 0;

  private constructor(
    private readonly fake: FakeFlowroute,
    private readonly seed: string,
  ) {}

  static async start(seed: string): Promise<LyingCarrier> {
    const carrier = new LyingCarrier(await FakeFlowroute.start(), seed);
    carrier.fake.behave((sms) => carrier.#behaviour(sms));
    return carrier;
  }

  get url(): string {
    return this.fake.url;
  }

  get accepted(): readonly AcceptedSms[] {
    return this.fake.accepted;
  }

  /** From now on; an empty list is honest again. */
  lie(lies: Lies): void {
    this.#lies = lies;
  }

  /** Whether each of the lies has been told. */
  get hasLiedInEveryWay(): boolean {
    return this.#lies.every(([, lie]) => this.faults.has(nameOf(lie)));
  }

  /** Refuses what goes to a `REFUSED_NUMBER` from now on. */
  refuse(): void {
    this.#refuses = true;
  }

  list(listing: Listing): void {
    if (listing.failure) this.#count('list failed');
    if (listing.slowMs) this.#count('list slow');
    if (listing.reordered) this.#count('list reordered');
    this.fake.list(listing);
  }

  /** So many texts of others stand in its list, around now. */
  crowd(count: number): void {
    const now = Date.now();
    this.fake.crowd(count, new Date(now - CROWD_AROUND_MS), new Date(now + CROWD_AROUND_MS));
    this.#count('list long');
  }

  /** Whether nothing that it has been asked for can still be accepted. */
  isQuiet(): boolean {
    return Date.now() > this.#quietFrom;
  }

  /** Whether a call of this replica is under way now, seen by where it wants its receipt. */
  isCalledBy(replica: string): boolean {
    const from = publicUrl(replica);
    return this.fake.requests
      .slice(-RECENT)
      .some(({ sms, status }) => status === undefined && sms?.dlrCallback?.startsWith(from));
  }

  /** Whether the service has been told what became of the text with this callback. */
  hasAnswered(dlrCallback: string): boolean {
    return this.fake.requests
      .slice(-RECENT)
      .every(({ sms, status }) => sms?.dlrCallback !== dlrCallback || status !== undefined);
  }

  /** A person texts back; gives the HTTP status of the webhook. */
  inbound(url: string, sms: { from: string; to: string; body: string; id: string }): Promise<number> {
    return this.fake.inbound(url, sms);
  }

  /** Tells what became of a text; gives the HTTP status of the webhook. */
  receipt(url: string, id: string, receipt: Receipt): Promise<number> {
    return this.fake.receipt(url, id, receipt);
  }

  stop(): Promise<void> {
    this.#lag.stop();
    return this.fake.stop();
  }

  #behaviour(sms: Sms): Behaviour {
    this.asked.push({ ...sms, at: new Date(), lookedLateMs: this.#lag.lately() });
    if (this.#refuses && REFUSED_NUMBER.test(sms.to)) {
      this.#count('refused for good');
      return { status: 400, detail: 'invalid number' };
    }
    this.#holdToPause(sms);
    // Not by its words: they name the day and the hour, which are others in each run.
    const text = `${sms.to} ${locationIn(sms.body) ?? ''}`;
    const times = (this.#timesAsked.get(text) ?? 0) + 1;
    this.#timesAsked.set(text, times);
    let left = hashed(this.seed, text, times) * 100;
    const lie = this.#lies.find(([percent]) => (left -= percent) < 0);
    if (!lie) return 'accept';
    const [, behaviour] = lie;
    this.#count(nameOf(behaviour));
    if (typeof behaviour === 'object' && 'lateMs' in behaviour)
      this.#quietFrom = Math.max(this.#quietFrom, Date.now() + behaviour.lateMs + 100);
    if (typeof behaviour === 'object' && 'status' in behaviour && behaviour.retryAfterSeconds)
      this.#pausedUntil.set(sms.dlrCallback ?? text, Date.now() + behaviour.retryAfterSeconds * 1_000);
    return behaviour;
  }

  #holdToPause({ to, dlrCallback = '' }: Sms): void {
    const early = (this.#pausedUntil.get(dlrCallback) ?? 0) - Date.now();
    if (early > CLOCKS_DIFFER_MS) this.complaints.push(`${to} again ${early} ms before its Retry-After`);
  }

  #count(fault: string): void {
    this.faults.set(fault, (this.faults.get(fault) ?? 0) + 1);
  }
}

/** Under which name a lie is counted. */
export function nameOf(behaviour: Behaviour): string {
  if (typeof behaviour === 'string') return behaviour;
  if ('status' in behaviour) return String(behaviour.status);
  return 'slowMs' in behaviour ? 'slow' : 'late';
}
