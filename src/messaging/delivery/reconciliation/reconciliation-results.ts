import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import { inTransaction } from '../../../platform/database/sql/transaction.js';
import { Metrics } from '../../../platform/metrics/metrics.js';
import type { Carrier } from '../../carriers/carrier.js';
import { Carriers } from '../../carriers/carriers.js';
import { openMs } from '../../messages/call-limit.js';
import type { Message } from '../../messages/message.entity.js';
import { isOver, PRIORITY } from '../../messages/message.entity.js';
import { stuckBefore, UnconfirmedMessages } from '../../messages/unconfirmed-messages.js';
import { OutcomeRecorder } from '../outcomes/outcome-recorder.js';
import { DeliveryListener } from '../ports/delivery-listener.js';
import type { Match, WholeListing } from './reconciliation.js';
import { judge, judgeUnasked } from './reconciliation.js';
import { UnknownTimes } from './unknown-times.js';

const MAX_PAUSE_MS = 30_000;
/** Of one pass: what is left waits for the next second. */
const EXPIRED_A_PASS = 1_000;

type Found = 'taken' | 'absent' | 'absent once' | 'undecided' | 'held';

/** Carries out what was found about messages of unknown fate. */
@Injectable()
export class ReconciliationResults {
  readonly #logger = new Logger(ReconciliationResults.name);
  readonly #openMs: number;

  constructor(
    private readonly dataSource: DataSource,
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly carriers: Carriers,
    private readonly unconfirmed: UnconfirmedMessages,
    private readonly times: UnknownTimes,
    private readonly outcomes: OutcomeRecorder,
    private readonly listener: DeliveryListener,
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
        await this.#sendAgain(found.absent);
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
    await this.#sendAgain(found.absent);
    await this.unconfirmed.hold(found.held);
  }

  /**
   * Ends those whose appointment has passed. Where a list can be asked only after it had time enough to show them: what was
   * sent in time is to be found, and not to be called expired for a minute. A later proof still counts.
   */
  async expire(): Promise<void> {
    const givenTimeSince = (): Date =>
      new Date(stuckBefore(this.config, this.clock.now()).getTime() - this.#openMs);
    let ended = 0;
    for (let some = -1; some !== 0 && ended < EXPIRED_A_PASS; ended += some) {
      const messages = await this.unconfirmed.overdue(givenTimeSince());
      await this.#expire(messages);
      some = messages.length;
    }
  }

  /** What was looked for after a restore may have gone out by any carrier: it is absent only where the last one lacks it too. */
  async #sendAgain(messages: readonly Message[]): Promise<void> {
    const now = this.clock.now();
    const lookedFor = messages.filter(({ reason }) => reason === 'looked_for');
    const next = (after: string | null): Carrier | undefined =>
      this.carriers.all[this.carriers.all.findIndex(({ name }) => name === after) + 1];
    const gone: Message[] = messages.filter(({ reason }) => reason !== 'looked_for');
    await this.unconfirmed.resend(gone);
    for (const carrier of new Set(lookedFor.map((message) => message.carrier))) {
      const some = lookedFor.filter((message) => message.carrier === carrier);
      const other = next(carrier);
      if (other) await this.unconfirmed.lookAt(some, other.name, other.sender);
      else await this.unconfirmed.release(some);
      if (!other) gone.push(...some);
    }
    await this.#expire(gone.filter((message) => isOver(message, now)));
  }

  async #expire(messages: readonly Message[]): Promise<void> {
    if (messages.length === 0) return;
    const now = this.clock.now();
    await inTransaction(this.dataSource, async (manager) => {
      for (const message of messages) {
        if (!(await this.unconfirmed.expire(manager, message, now))) continue;
        const next = { status: 'expired', reason: 'appointment_passed' } as const;
        await this.listener.notAccepted(manager, message, next, now);
      }
    });
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
