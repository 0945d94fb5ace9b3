import { Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { Dispatcher } from '../messaging/delivery/sending/dispatcher.js';

/** Wakes the dispatcher each second. In every replica: that they do not send twice is the claim's work. */
@Injectable()
export class Poller {
  constructor(private readonly dispatcher: Dispatcher) {}

  @Cron(CronExpression.EVERY_SECOND)
  poll(): void {
    this.dispatcher.wake();
  }
}
