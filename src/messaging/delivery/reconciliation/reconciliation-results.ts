import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import { Metrics } from '../../../platform/metrics/metrics.js';
import type { Carrier } from '../../carriers/carrier.js';
import { openMs } from '../../messages/call-limit.js';
import type { Message } from '../../messages/message.entity.js';
import { PRIORITY } from '../../messages/message.entity.js';
import { UnconfirmedMessages } from '../../messages/unconfirmed-messages.js';
import { OutcomeRecorder } from '../outcomes/outcome-recorder.js';
import type { Match, WholeListing } from './reconciliation.js';
import { judge, judgeUnasked } from './reconciliation.js';
import { SecondSends } from './second-sends.js';
import { UnknownTimes } from './unknown-times.js';

const MAX_PAUSE_MS = 30_000;

type Found = 'taken' | 'absent' | 'absent once' | 'undecided' | 'held';

/** Carries out what was found about messages of unknown fate. */
@Injectable()
export class ReconciliationResults {
  readonly #logger = new Logger(ReconciliationResults.name);
  readonly #openMs: number;

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly unconfirmed: UnconfirmedMessages,
    private readonly times: UnknownTimes,
    private readonly secondSends: SecondSends,
    private readonly outcomes: OutcomeRecorder,
    private readonly metrics: Metrics,
  ) {
    this.#openMs = openMs(config.leaseMs);
  }

  /** The carrier's list shows it. @returns when that is on record */
  taken({ message, carrierId }: Match<Message>): Promise<void> {
    this.#tell([message], 'taken');
    return this.outcomes.record({
      kind: 'accepted',
      message,
      attempt: message.attempt,
      carrierId,
      by: 'list',
    });
  }

  /**
   * The carrier's list was read to its end, and does not show these.
   * @param bounds which of them it would have shown
   * @param listing missing where it cannot be proved that it is whole: nothing is concluded
   */
  async missing(
    carrier: Carrier,
    bounds: Readonly<Record<'from' | 'to' | 'since', Date>>,
    listing: WholeListing | undefined,
  ): Promise<void> {
    const now = this.clock.now();
    const { reconcileAfterMs } = this.config;
    const limits = { reconcileAfterMs, openMs: this.#openMs };
    // A list that took long to be read is not read again without a pause.
    const tookMs = now.getTime() - bounds.since.getTime();
    const pauseMs = Math.min(MAX_PAUSE_MS, Math.max(reconcileAfterMs, tookMs) / 4);
    const nextLook = new Date(now.getTime() + pauseMs);
    for (const priority of Object.values(PRIORITY)) {
      let messages: Message[] = [];
      do {
        messages = await this.times.within(carrier.name, bounds, priority, messages.at(-1));
        const found = group(messages, (message) =>
          listing ? judge(message, listing, limits) : ('undecided' as const),
        );
        this.#tell(found.absent, 'absent');
        await this.secondSends.plan(found.absent);
        await this.unconfirmed.noteAbsence(found['absent once'], now, nextLook);
        // These hold up everything else: not a moment longer than they must.
        const lookedFor = found.undecided.filter(({ reason }) => reason === 'looked_for');
        for (const at of new Set(lookedFor.map(({ sendingAt }) => sendingAt?.getTime() ?? now.getTime()))) {
          const some = lookedFor.filter(({ sendingAt }) => sendingAt?.getTime() === at);
          await this.unconfirmed.postpone(some, new Date(Math.min(+nextLook, at + reconcileAfterMs)));
        }
        await this.unconfirmed.postpone(
          found.undecided.filter(({ reason }) => reason !== 'looked_for'),
          nextLook,
        );
      } while (messages.length > 0);
    }
  }

  /** Nobody can be asked for these. */
  async unasked(messages: readonly Message[]): Promise<void> {
    const now = this.clock.now();
    const found = group(messages, (message) => judgeUnasked(message, this.config.onUnknown, now));
    this.#tell(found.absent, 'absent');
    this.#tell(found.held, 'held');
    await this.secondSends.plan(found.absent);
    await this.unconfirmed.hold(found.held);
  }

  #tell(messages: readonly Message[], found: Found): void {
    const now = this.clock.now().getTime();
    for (const { id, sendingAt } of messages) {
      this.#logger.warn({ msg: 'Looked into a message', message_id: id, found });
      if (sendingAt) this.metrics.reconciledAfter.observe((now - sendingAt.getTime()) / 1000);
    }
    if (messages.length > 0) this.metrics.reconciled.inc({ found }, messages.length);
  }
}

function group<K extends Found>(
  messages: readonly Message[],
  judgementOf: (message: Message) => K,
): Record<Found, Message[]> {
  const found: Record<Found, Message[]> = {
    taken: [],
    absent: [],
    'absent once': [],
    undecided: [],
    held: [],
  };
  for (const message of messages) found[judgementOf(message)].push(message);
  return found;
}
