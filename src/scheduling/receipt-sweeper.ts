import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { Receipts } from '../messaging/delivery/receipts/receipts.js';
import { Duty } from '../platform/duty.js';

const SWEEP_EVERY_MS = 1_000;

/** Has receipts applied that came in just before their message's outcome was recorded. */
@Injectable()
export class ReceiptSweeper {
  readonly #logger = new Logger(ReceiptSweeper.name);
  readonly #duty = new Duty(
    () => this.receipts.sweep(),
    (error) => this.#logger.error(`Kept receipts could not be looked at: ${String(error)}`),
  );

  constructor(private readonly receipts: Receipts) {}

  @Interval(SWEEP_EVERY_MS)
  sweep(): Promise<void> {
    return this.#duty.run();
  }
}
