import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import type { Carrier } from '../../carriers/carrier.js';
import { Claims } from '../../messages/claims.js';
import type { Lease } from '../../messages/lease.js';
import type { Priority } from '../../messages/message.entity.js';
import { PRIORITY, priorityOf } from '../../messages/message.entity.js';
import { OutcomeRecorder } from '../outcomes/outcome-recorder.js';
import type { ComposedMessage } from '../ports/message-composer.js';
import { CallQueue } from './call-queue.js';
import { MessageSend } from './message-send.js';

interface Claimed extends ComposedMessage {
  readonly lease: Lease;
}

/** The calls to carriers that are under way or about to begin: so many at once, answers beside reminders. */
@Injectable()
export class CarrierCalls {
  readonly #queues: Readonly<Record<Priority, CallQueue<Claimed>>>;

  constructor(
    private readonly config: Config,
    private readonly claims: Claims,
    private readonly messages: MessageSend,
    private readonly outcomes: OutcomeRecorder,
  ) {
    const { dispatchConcurrency } = config;
    const forAnswers = Math.ceil(dispatchConcurrency / 4);
    this.#queues = {
      [PRIORITY.reply]: new CallQueue(forAnswers, forAnswers),
      [PRIORITY.reminder]: new CallQueue(dispatchConcurrency, dispatchConcurrency, 3 * dispatchConcurrency),
    };
  }

  /**
   * Waits until it is worthwhile to claim more in a priority. Reminders also wait until what has been sent is on record, but for
   * some: what a process that dies has not recorded must be asked for.
   * @returns how many
   */
  async availableCapacity(priority: Priority): Promise<number> {
    if (priority === PRIORITY.reminder)
      await this.outcomes.behindByAtMost(2 * this.config.dispatchConcurrency);
    return this.#queues[priority].availableCapacity();
  }

  /** @param startAt when its slot begins, by the monotonic clock in ms */
  add(composed: ComposedMessage, carrier: Carrier, lease: Lease, startAt = 0): void {
    const queue = this.#queues[priorityOf(composed.message.kind)];
    queue.add({ ...composed, lease }, () => this.messages.send(composed, carrier, lease, startAt));
  }

  /** Begins no more calls: gives back what has not begun, and waits until what has is on record. */
  async stop(): Promise<void> {
    const queues = Object.values(this.#queues);
    for (const { message, lease } of queues.flatMap((queue) => queue.close()))
      await this.claims.release([message.id], lease);
    await Promise.all(queues.map((queue) => queue.idle()));
    await this.outcomes.behindByAtMost(0);
  }
}
