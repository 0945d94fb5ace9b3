import type { OnApplicationShutdown } from '@nestjs/common';
import { Problem } from '../../platform/problem.js';
import type { Message } from '../messages/message.entity.js';
import { Breaker } from './breaker.js';
import type { AccountTrouble, Carrier, SendOutcome } from './carrier.js';

/** No such carrier is in use here. */
class UnknownCarrier extends Problem {
  constructor() {
    super('not_found', 'no such carrier is in use here');
  }
}

export type AccountAlert = 'fine' | AccountTrouble;

/** The carriers that this installation uses, the preferred one first. */
export class Carriers implements OnApplicationShutdown {
  readonly #breakers: ReadonlyMap<Carrier, Breaker>;
  readonly #news = new Map<Carrier, AccountAlert>();

  constructor(private readonly inUse: readonly [Carrier, ...Carrier[]]) {
    this.#breakers = new Map(inUse.map((carrier) => [carrier, new Breaker()]));
  }

  get all(): readonly Carrier[] {
    return this.inUse;
  }

  get preferred(): Carrier {
    return this.inUse[0];
  }

  /** @throws UnknownCarrier */
  named(name: string): Carrier {
    const carrier = this.inUse.find((candidate) => candidate.name === name);
    if (!carrier) throw new UnknownCarrier();
    return carrier;
  }

  /**
   * Whom a message goes to now: the first in order whose breaker lets it. An answer goes back by the carrier that was
   * texted, if it can; a text that a carrier first kept silent about and then turned out not to have goes by another.
   * Only for messages that no carrier has: to ask a second one while the first may have it would be to send twice.
   */
  choose(
    { attempt, reason, carrier: last }: Pick<Message, 'attempt' | 'reason' | 'carrier'>,
    now: Date,
  ): Carrier {
    const rank = (carrier: Carrier): number => {
      if (carrier.name !== last) return 0;
      if (attempt === 0) return -1;
      return reason === 'resent' && 'listPage' in carrier ? 1 : 0;
    };
    const inOrder = [...this.inUse].sort((a, b) => rank(a) - rank(b));
    return inOrder.find((carrier) => this.#breakerOf(carrier).admits(now)) ?? inOrder[0] ?? this.preferred;
  }

  /** The one that messages go to at the moment, as far as one can say without a message. */
  current(now: Date): Carrier {
    return this.inUse.find((carrier) => !this.#breakerOf(carrier).isOpen(now)) ?? this.preferred;
  }

  /** What a carrier said to a message decides whether the next ones go to it. */
  recordOutcome(carrier: Carrier, outcome: SendOutcome, now: Date): void {
    this.#breakerOf(carrier).recordOutcome(outcome, now);
    const about = accountNews(outcome);
    if (about) this.#news.set(carrier, about);
  }

  /** What carriers have last said of our account since this was asked before. */
  drainAlerts(): { readonly carrier: Carrier; readonly account: AccountAlert }[] {
    const news = [...this.#news].map(([carrier, account]) => ({ carrier, account }));
    this.#news.clear();
    return news;
  }

  #breakerOf(carrier: Carrier): Breaker {
    const breaker = this.#breakers.get(carrier);
    if (!breaker) throw new UnknownCarrier();
    return breaker;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.inUse.map((carrier) => carrier.close()));
  }
}

/** Nothing where the outcome says nothing certain of the account. */
function accountNews(outcome: SendOutcome): AccountAlert | undefined {
  if (outcome.kind === 'unknown') return undefined;
  if (outcome.kind === 'accepted' || outcome.because === 'recipient' || outcome.because === 'message')
    return 'fine';
  if (outcome.because !== 'account') return undefined;
  return outcome.accountTrouble;
}
