import type { EntityManager } from 'typeorm';
import type { DueMessage } from '../../messages/due-message.js';
import type { Message } from '../../messages/message.entity.js';
import type { Outcome } from '../../messages/outcomes.js';

/**
 * Hears what becomes of messages, each time in the transaction that records it. Implemented by whoever plans them; what it throws
 * rolls that transaction back.
 */
export abstract class DeliveryListener {
  /** The carrier has taken these: by its answer, its list or a receipt. */
  abstract sent(manager: EntityManager, messages: readonly DueMessage[], now: Date): Promise<void>;

  /** The carrier has not taken it, or was never asked. */
  abstract notAccepted(manager: EntityManager, message: DueMessage, next: Outcome, now: Date): Promise<void>;

  abstract delivered(manager: EntityManager, message: Message, now: Date): Promise<void>;

  abstract undelivered(manager: EntityManager, message: Message, now: Date): Promise<void>;
}
