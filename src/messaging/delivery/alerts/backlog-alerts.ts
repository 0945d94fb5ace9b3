import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import { Backlog } from '../../messages/backlog.js';
import { OlderVersions } from '../../messages/older-versions.js';
import type { AlertState } from './alert-state.js';

/** Whether texts go out and their receipts come in. */
@Injectable()
export class BacklogAlerts {
  constructor(
    private readonly config: Config,
    private readonly backlog: Backlog,
    private readonly olderVersions: OlderVersions,
  ) {}

  async states(): Promise<AlertState[]> {
    const { alertAfterMs, access } = this.config;
    const states: AlertState[] = [
      ['due_unsent', await this.backlog.isLateBy(alertAfterMs)],
      ['unrecognised_status', await this.olderVersions.hasUnrecognisedStatus()],
    ];
    if (access.publicUrl !== undefined) states.push(['no_receipts', await this.backlog.lacksReceipts()]);
    return states;
  }
}
