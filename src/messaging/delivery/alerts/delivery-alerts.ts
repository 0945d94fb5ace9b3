import { Injectable } from '@nestjs/common';
import type { AlertState } from './alert-state.js';
import { BacklogAlerts } from './backlog-alerts.js';
import { CarrierAlerts } from './carrier-alerts.js';
import { RestoreAlerts } from './restore-alerts.js';
import { UnconfirmedAlerts } from './unconfirmed-alerts.js';

/** Whether texting works, in every respect that staff are alerted to. */
@Injectable()
export class DeliveryAlerts {
  constructor(
    private readonly backlog: BacklogAlerts,
    private readonly unconfirmed: UnconfirmedAlerts,
    private readonly restore: RestoreAlerts,
    private readonly carriers: CarrierAlerts,
  ) {}

  /** One respect after the other: where the database fails, what was found before is known. */
  async *states(): AsyncGenerator<AlertState> {
    for (const part of [this.backlog, this.unconfirmed, this.restore, this.carriers])
      yield* await part.states();
  }
}
