import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { Receipts } from '../messaging/webhooks/receipts.js';

const SWEEP_EVERY_MS = 1_000;

/** Has receipts applied that came in the moment before their message was settled. */
@Injectable()
export class ReceiptSweeper {
  readonly #logger = new Logger(ReceiptSweeper.name);
  #busy = false;

  constructor(private readonly receipts: Receipts) {}

  @Interval(SWEEP_EVERY_MS)
  async sweep(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      await this.receipts.sweep();
    } catch (error) {
      this.#logger.error(`Kept receipts could not be looked at: ${String(error)}`);
    } finally {
      this.#busy = false;
    }
  }
}
