import { Injectable } from '@nestjs/common';
import { ACCOUNT_TROUBLES } from '../../carriers/carrier.js';
import { Carriers } from '../../carriers/carriers.js';
import { SenderTrouble } from '../receipts/sender-trouble.js';
import type { AlertState } from './alert-state.js';

/** Whether our accounts at the carriers are in order: of each carrier that has told something about it since the last look. */
@Injectable()
export class CarrierAlerts {
  constructor(
    private readonly carriers: Carriers,
    private readonly senderTrouble: SenderTrouble,
  ) {}

  async states(): Promise<AlertState[]> {
    const news = new Map(this.carriers.drainAlerts().map(({ carrier, account }) => [carrier, account]));
    const states: AlertState[] = [];
    for (const carrier of this.carriers.all) {
      const account = news.get(carrier);
      const isReported = await this.senderTrouble.isReported(carrier);
      for (const trouble of ACCOUNT_TROUBLES) {
        const lasts = account === trouble || (trouble === 'sender_refused' && isReported);
        if (lasts || account !== undefined) states.push([`${trouble}:${carrier.name}`, lasts]);
      }
    }
    return states;
  }
}
