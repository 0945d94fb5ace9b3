import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WakeUp } from '../../messaging/messages/wake-up.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/sql/transaction.js';
import { Consent } from './consent.js';

/** What staff say of whether a number may be texted. */
@Injectable()
export class ConsentByStaff {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly consent: Consent,
    private readonly wakeUp: WakeUp,
    private readonly audit: Audit,
  ) {}

  /**
   * @param by the name of the user or of the API key
   * @returns false where the number had opted out before
   */
  optOut(number: string, by: string | undefined): Promise<boolean> {
    const now = this.clock.now();
    return inTransaction(this.dataSource, async (manager) => {
      const origin = { source: 'staff', word: null } as const;
      const isNew = await this.consent.optOut(manager, number, origin, now);
      if (isNew) await this.audit.record(manager, { action: 'opted_out', by }, now);
      return isNew;
    });
  }

  /**
   * @param by the name of the user or of the API key
   * @returns false where the number had not opted out
   */
  async optIn(number: string, by: string | undefined): Promise<boolean> {
    const now = this.clock.now();
    const isNew = await inTransaction(this.dataSource, async (manager) => {
      const isOptedIn = await this.consent.optIn(manager, number, now);
      if (isOptedIn) await this.audit.record(manager, { action: 'opted_in', by }, now);
      return isOptedIn;
    });
    this.wakeUp.notify();
    return isNew;
  }
}
