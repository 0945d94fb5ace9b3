import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import { Overdue } from '../../messages/overdue.js';
import { stuckBefore } from '../../messages/unconfirmed-messages.js';
import { Heartbeats } from '../restore/heartbeats.js';
import type { AlertState } from './alert-state.js';

/** Whether texts are left over from a restored backup of which nobody knows if they went out. */
@Injectable()
export class RestoreAlerts {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly heartbeats: Heartbeats,
    private readonly overdue: Overdue,
  ) {}

  async states(): Promise<AlertState[]> {
    return [['restore_unconfirmed', await this.#isUnconfirmed()]];
  }

  /** What is held as no carrier could be asked for it, or has been looked for in vain for long. */
  async #isUnconfirmed(): Promise<boolean> {
    const at = (await this.heartbeats.read())?.restoredAt;
    if (!at) return false;
    return this.overdue.anyUnconfirmed(at, at <= stuckBefore(this.config, this.clock.now()));
  }
}
