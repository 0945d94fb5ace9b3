import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource, LessThan } from 'typeorm';
import { Clock } from '../../../platform/clock/clock.js';
import { places, select } from '../../../platform/database/sql/sql.js';
import { inTransaction } from '../../../platform/database/sql/transaction.js';
import { newId } from '../../../platform/identifier.js';
import { maskText } from '../../../platform/logging/mask.js';
import { tracedStep } from '../../../platform/tracing/tracing.js';
import type { DeliveryReceipt } from '../../carriers/carrier.js';
import { nameOfStep, RECEIPT_STEP } from '../../carriers/carrier.js';
import { Message } from '../../messages/message.entity.js';
import { recordReceipt, recordTaken } from '../../messages/reported.js';
import { DeliveryListener } from '../ports/delivery-listener.js';
import { Receipt } from './receipt.entity.js';

const ROWS_A_SWEEP = 100;
/** For so long a receipt is looked at again that came just before its message's outcome was recorded. */
const SWEPT_FOR_MS = 15 * 60_000;
/** Receipts that are older belong to texts that others sent from the same account. */
const KEPT_FOR_MS = 72 * 3_600_000;

/** Records what carriers report of texts that they took. A message only ever moves forward by it. */
@Injectable()
export class Receipts {
  readonly #logger = new Logger(Receipts.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly listener: DeliveryListener,
  ) {}

  /**
   * Takes a receipt. One that comes before the answer to the send is kept until that is recorded, without the carrier's words.
   * @param messageId our own id, where the callback's address carried it: the receipt is then also the proof that the
   * carrier has taken a message of unknown fate
   */
  async receive(carrier: string, receipt: DeliveryReceipt, messageId?: string): Promise<void> {
    const now = this.clock.now();
    await inTransaction(this.dataSource, async (manager) => {
      const message =
        (await manager.findOneBy(Message, { carrier, carrierId: receipt.carrierId })) ??
        (await this.#proveTaken(manager, carrier, receipt, messageId, now));
      if (message)
        await tracedStep('take receipt', message.id, { status: nameOfStep(receipt.step) }, () =>
          this.#apply(manager, message, receipt, now),
        );
      else if (receipt.step !== RECEIPT_STEP.unheardOf)
        await manager.insert(Receipt, { ...unmatched(receipt), id: newId(), carrier, receivedAt: now });
    });
  }

  /** Applies what overtook the carrier's answers by which these ids have just been recorded, in that transaction. */
  async applyKept(manager: EntityManager, carrierIds: readonly string[], now: Date): Promise<void> {
    if (carrierIds.length === 0) return;
    const kept = await select<{ id: string }>(
      manager,
      `SELECT id FROM receipt WHERE carrier_id IN (${places(carrierIds.length)})`,
      carrierIds,
    );
    for (const { id } of kept) {
      const receipt = await manager.findOneByOrFail(Receipt, { id });
      const { carrier, carrierId } = receipt;
      const message = await manager.findOneBy(Message, { carrier, carrierId });
      if (message) await this.#applyAndForget(manager, message, receipt, now);
    }
  }

  /** Applies kept receipts that came a moment before their message's outcome was recorded, and forgets those that nobody asks for. */
  async sweep(): Promise<void> {
    const now = this.clock.now();
    const found = await select<{ id: string }>(
      this.dataSource.manager,
      `SELECT receipt.id AS id FROM receipt
         JOIN message ON message.carrier = receipt.carrier AND message.carrier_id = receipt.carrier_id
        WHERE receipt.received_at >= ? ORDER BY receipt.received_at LIMIT ${ROWS_A_SWEEP}`,
      [new Date(now.getTime() - SWEPT_FOR_MS)],
    );
    for (const { id } of found) {
      await inTransaction(this.dataSource, async (manager) => {
        const receipt = await manager.findOneBy(Receipt, { id });
        const message =
          receipt &&
          (await manager.findOneBy(Message, { carrier: receipt.carrier, carrierId: receipt.carrierId }));
        if (message) await this.#applyAndForget(manager, message, receipt, now);
      });
    }
    await this.dataSource.manager.delete(Receipt, {
      receivedAt: LessThan(new Date(now.getTime() - KEPT_FOR_MS)),
    });
  }

  async #applyAndForget(
    manager: EntityManager,
    message: Message,
    receipt: Receipt,
    now: Date,
  ): Promise<void> {
    await this.#apply(manager, message, receipt, now);
    await manager.delete(Receipt, { id: receipt.id });
  }

  async #proveTaken(
    manager: EntityManager,
    carrier: string,
    { carrierId }: DeliveryReceipt,
    messageId: string | undefined,
    now: Date,
  ): Promise<Message | null> {
    if (messageId === undefined || !(await recordTaken(manager, messageId, carrier, carrierId, now)))
      return null;
    const message = await manager.findOneByOrFail(Message, { id: messageId });
    await this.listener.sent(manager, [message], now);
    return message;
  }

  async #apply(manager: EntityManager, message: Message, receipt: DeliveryReceipt, now: Date): Promise<void> {
    const outcome = outcomeOf(receipt.step);
    const isStepKnown = receipt.step !== RECEIPT_STEP.unheardOf;
    if (!(await recordReceipt(manager, message.id, receipt, isStepKnown, outcome, now))) return;
    if (!isStepKnown)
      this.#logger.warn({
        msg: 'A receipt has a status that is not known',
        message_id: message.id,
      });
    if (!outcome) return;
    const reported = await manager.findOneByOrFail(Message, { id: message.id });
    await this.listener[outcome](manager, reported, now);
  }
}

/**
 * What is kept of a receipt that matches no text: it may be about one that has been erased, and nobody could tell whose it is. A
 * carrier's words may be anything, and with a status that is not known it would change nothing.
 */
function unmatched({
  carrierId,
  step,
  status,
  code,
}: DeliveryReceipt): Omit<DeliveryReceipt, 'unrecognisedCode'> {
  return { carrierId, step, status: maskText(status), code: code && maskText(code), words: null };
}

function outcomeOf(step: DeliveryReceipt['step']): 'delivered' | 'undelivered' | undefined {
  if (step === RECEIPT_STEP.delivered) return 'delivered';
  return step === RECEIPT_STEP.undelivered ? 'undelivered' : undefined;
}
