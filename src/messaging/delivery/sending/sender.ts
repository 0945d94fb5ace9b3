import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import type { Carrier } from '../../carriers/carrier.js';
import { Carriers } from '../../carriers/carriers.js';
import type { DueMessage } from '../../messages/due-message.js';
import type { Outcome } from '../../messages/outcomes.js';
import { OutcomeRecorder } from '../outcomes/outcome-recorder.js';
import type { ComposedMessage } from '../ports/message-composer.js';
import { MessageComposer } from '../ports/message-composer.js';
import { ClaimedCalls } from './claimed-calls.js';

/** Takes due messages on their way: puts them into words, claims them, and has the carrier called. */
@Injectable()
export class Sender {
  readonly #logger = new Logger(Sender.name);

  constructor(
    private readonly clock: Clock,
    private readonly carriers: Carriers,
    private readonly composer: MessageComposer,
    private readonly claimedCalls: ClaimedCalls,
    private readonly outcomes: OutcomeRecorder,
  ) {}

  /**
   * Begins the calls for those that can be claimed; what is not to be sent now is on record as such when it returns.
   * @throws where the database fails before anything was handed to a carrier
   */
  async send(messages: readonly DueMessage[]): Promise<void> {
    const now = this.clock.now();
    const { composed, quiet, tooClose, unwanted } = await this.composer.compose(
      messages.filter(({ notAfter }) => notAfter > now),
      now,
    );
    await this.#beginCalls(composed, now);
    const expired = messages.filter(({ notAfter }) => notAfter <= now);
    await Promise.all([
      ...expired.map((message) => this.#end(message, { status: 'expired', reason: 'appointment_passed' })),
      ...tooClose.map((message) => this.#end(message, { status: 'suppressed', reason: 'too_close' })),
      ...unwanted.map(({ message, reason }) => this.#end(message, { status: 'suppressed', reason })),
      ...quiet.map(({ message, sendAt }) =>
        this.#end(message, { status: 'scheduled', reason: 'quiet_hours', sendAt }),
      ),
    ]);
  }

  async #beginCalls(composed: readonly ComposedMessage[], now: Date): Promise<void> {
    const byCarrier = new Map<Carrier, ComposedMessage[]>();
    for (const each of composed) {
      const carrier = this.carriers.choose(each.message, now);
      const some = byCarrier.get(carrier);
      if (some) some.push(each);
      else byCarrier.set(carrier, [each]);
    }
    let hasBegun = false;
    for (const [carrier, some] of byCarrier) {
      try {
        await this.claimedCalls.begin(carrier, some);
        hasBegun = true;
      } catch (error) {
        if (!hasBegun) throw error;
        this.#logger.error(`${some.length} messages could not be begun: ${String(error)}`);
      }
    }
  }

  /** Ends or postpones what nobody has claimed. */
  #end(message: DueMessage, next: Outcome): Promise<void> {
    return this.outcomes.record({
      kind: 'not_accepted',
      message,
      attempt: message.attempt,
      next,
      error: null,
    });
  }
}
