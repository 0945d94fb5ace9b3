import type { CarrierName } from '../../config/carrier-settings.js';
import { Problem } from '../../problem.js';

/** A text that is ready to go: everything in it was written to the database before. */
export interface OutgoingSms {
  readonly messageId: string;
  readonly sender: string;
  readonly recipient: string;
  readonly body: string;
  /** For how long it is of use to the recipient, in ms: until the appointment. */
  readonly usefulMs: number;
  /** Where at this service a receipt for it belongs, with a leading slash. */
  readonly receiptPath: string;
  /** The same as an address that the carrier can reach; missing where PUBLIC_URL is not set. */
  readonly receiptUrl?: string;
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
  /** Only with `account`: there is nothing left to pay with. */
  readonly creditGone?: boolean;
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

/** How far a text has come, by its receipts. They come in any order: only a higher step than the last one counts. */
export const RECEIPT_STEP = {
  begun: 1,
  onItsWay: 2,
  /** Not one of the values that we know: shown as it is, and not final. */
  unheardOf: 3,
  undelivered: 4,
  /** Above `undelivered`: what is on the phone is on the phone. */
  delivered: 5,
} as const;
export type ReceiptStep = (typeof RECEIPT_STEP)[keyof typeof RECEIPT_STEP];

/** What a carrier tells later of a text that it took. */
export interface DeliveryReceipt {
  readonly carrierId: string;
  readonly step: ReceiptStep;
  /** As the carrier wrote it, at most 64 characters. */
  readonly status: string;
  /** At most 16 characters. */
  readonly code: string | null;
  /** At most 255 characters. */
  readonly words: string | null;
}

/** An outbound text as the carrier's own list shows it. */
export interface ListedSms {
  readonly carrierId: string;
  readonly sender: string;
  readonly recipient: string;
  readonly body: string;
  readonly at: Date;
}

/** What a carrier posted, as it came in. */
export interface CarrierWebhook {
  /** With the query, as in the request's first line. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly payload: unknown;
}

/** One SMS provider. An adapter only translates: request, response, a table from its codes to ours. */
export interface Carrier {
  readonly name: CarrierName;
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
  /** @throws MalformedWebhook */
  parseReceipt(payload: unknown): DeliveryReceipt;
  /** Whether a webhook is signed by the carrier; absent where it signs none. */
  isGenuine?(webhook: CarrierWebhook): boolean;
  /** What it wants to read in answer to a text that it posted, with its content type; absent where nothing is right. */
  readonly inboundAnswer?: { readonly contentType: string; readonly body: string };
  close(): Promise<void>;
}

/** What came in at a webhook is not what the carrier sends. */
export class MalformedWebhook extends Problem {
  constructor(what: string, expected = 'an inbound message') {
    super('invalid', `not ${expected}: ${what}`);
  }
}
