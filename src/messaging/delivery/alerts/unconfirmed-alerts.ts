import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import { Carriers } from '../../carriers/carriers.js';
import { stuckBefore, UnconfirmedMessages } from '../../messages/unconfirmed-messages.js';
import { Listings } from '../reconciliation/listings.js';
import type { AlertState } from './alert-state.js';

/** Whether it is found out what became of messages of unknown fate. */
@Injectable()
export class UnconfirmedAlerts {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly carriers: Carriers,
    private readonly unconfirmed: UnconfirmedMessages,
    private readonly listings: Listings,
  ) {}

  async states(): Promise<AlertState[]> {
    return [['unknown_stuck', await this.#areStuck()]];
  }

  /** One is neither found nor missing for long, or the list that would tell cannot be had. */
  async #areStuck(): Promise<boolean> {
    const before = stuckBefore(this.config, this.clock.now());
    const names = this.carriers.all.map(({ name }) => name);
    return (
      (await this.unconfirmed.anyOlderThan(before)) || (await this.listings.haveFailedSince(names, before))
    );
  }
}
