import { Problem } from '../../problem.js';

/** A text that is ready to go: everything in it was written to the database before. */
export interface OutgoingSms {
  readonly messageId: string;
  readonly sender: string;
  readonly recipient: string;
  readonly body: string;
}

export interface Accepted {
  readonly kind: 'accepted';
  readonly carrierId: string;
}

/** The carrier certainly did not take the message. */
export interface Refused {
  readonly kind: 'refused';
  /**
   * What stands in the way. `recipient` and `message` never get better by trying again; `account` (credentials,
   * credit) and `pace` may, and so may `connection`: nothing was handed over at all.
   */
  readonly because: 'recipient' | 'message' | 'account' | 'pace' | 'connection';
  /** What may stand in a log: a status or an error code. */
  readonly code: string;
  /** The carrier's own words, for staff; they may hold the number. */
  readonly detail: string;
  readonly optedOut?: boolean;
  readonly retryAfterMs?: number | undefined;
}

/** The carrier may have taken the message: it must be asked before anything is sent again. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly code: string;
  readonly detail: string;
}

export type SendOutcome = Accepted | Refused | Unknown;

export interface InboundSms {
  readonly carrier: string;
  readonly carrierId: string;
  /** Digits with the country code. */
  readonly sender: string;
  readonly recipient: string;
  readonly body: string;
}

/** An outbound text as the carrier's own list shows it. */
export interface ListedSms {
  readonly carrierId: string;
  readonly sender: string;
  readonly recipient: string;
  readonly body: string;
  readonly at: Date;
}

/** One SMS provider. An adapter only translates: request, response, a table from its codes to ours. */
export interface Carrier {
  readonly name: string;
  /** The number that its messages come from, in digits. */
  readonly sender: string;
  /** What brings a number back after STOP, where the carrier's own network blocks it. */
  readonly optInWord: 'START' | 'UNSTOP';
  /** Hands over one text. Never throws: whatever happens is one of the outcomes. */
  send(sms: OutgoingSms, timeoutMs: number): Promise<SendOutcome>;
  /**
   * Everything that it has taken since a time (UTC), all pages; absent where the carrier cannot be asked.
   * @throws where any page could not be had: an incomplete list proves nothing
   */
  list?(since: Date, timeoutMs: number): Promise<ListedSms[]>;
  /** @throws MalformedWebhook */
  parseInbound(payload: unknown): InboundSms;
  close(): Promise<void>;
}

/** What came in at a webhook is not what the carrier sends. */
export class MalformedWebhook extends Problem {
  constructor(what: string) {
    super('invalid', `not an inbound message: ${what}`);
  }
}
