import type { DueMessage } from '../../messages/due-message.js';
import type { Unwanted } from '../../messages/message.entity.js';

export interface ComposedMessage {
  readonly message: DueMessage;
  readonly text: string;
}

export interface Composition {
  readonly composed: ComposedMessage[];
  /** Those that would go out in quiet hours, after a retry or an outage, and when they are to go instead. */
  readonly quiet: { readonly message: DueMessage; readonly sendAt: Date }[];
  /** Those in whose stead a later text of the same appointment goes, has just gone or is about to. */
  readonly tooClose: DueMessage[];
  /** Those of which nobody wants to hear any more. */
  readonly unwanted: { readonly message: DueMessage; readonly reason: Unwanted }[];
}

/** Puts messages into words at the moment when they go out. Implemented by whoever plans them. */
export abstract class MessageComposer {
  abstract compose(messages: readonly DueMessage[], now: Date): Promise<Composition>;

  /** The words in which these would go out today, at whatever hour. */
  abstract inWords(messages: readonly DueMessage[]): Promise<ComposedMessage[]>;
}
