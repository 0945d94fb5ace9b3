import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import type { Carrier } from '../../carriers/carrier.js';
import { Carriers } from '../../carriers/carriers.js';
import type { Message } from '../../messages/message.entity.js';
import { isOver } from '../../messages/message.entity.js';
import { UnconfirmedMessages } from '../../messages/unconfirmed-messages.js';
import { UnconfirmedExpiry } from './unconfirmed-expiry.js';

/** Has messages sent again of which it is certain that no carrier has them. */
@Injectable()
export class SecondSends {
  constructor(
    private readonly clock: Clock,
    private readonly carriers: Carriers,
    private readonly unconfirmed: UnconfirmedMessages,
    private readonly expiry: UnconfirmedExpiry,
  ) {}

  /** What was looked for after a restore may have gone out by any carrier: it is absent only where the last one lacks it too. */
  async plan(messages: readonly Message[]): Promise<void> {
    const now = this.clock.now();
    const lookedFor = messages.filter(({ reason }) => reason === 'looked_for');
    const next = (after: string | null): Carrier | undefined =>
      this.carriers.all[this.carriers.all.findIndex(({ name }) => name === after) + 1];
    const gone: Message[] = messages.filter(({ reason }) => reason !== 'looked_for');
    await this.unconfirmed.resend(gone);
    for (const carrier of new Set(lookedFor.map((message) => message.carrier))) {
      const some = lookedFor.filter((message) => message.carrier === carrier);
      const other = next(carrier);
      if (other) {
        await this.unconfirmed.lookAt(some, other.name, other.sender);
      } else {
        await this.unconfirmed.release(some);
        gone.push(...some);
      }
    }
    await this.expiry.end(gone.filter((message) => isOver(message, now)));
  }
}
