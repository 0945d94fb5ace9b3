import { Problem } from '../../platform/problem.js';

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

/** What is wrong with the business's account at a carrier: no text can mend it, the business has to. */
export const ACCOUNT_TROUBLES = ['credentials_refused', 'credit_gone', 'sender_refused'] as const;
/** `sender_refused`: the number, its registration or the whole account may not send. */
export type AccountTrouble = (typeof ACCOUNT_TROUBLES)[number];

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
  /** With `account`, what is wrong with it. */
  readonly accountTrouble?: AccountTrouble | undefined;
  /** The code is not in the adapter's table: it counts as being about the text, and is counted. */
  readonly isUnrecognised?: boolean;
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
  /** Digits with the country code; also what is no number, such as `DENTIST`, as it was written. */
  readonly sender: string;
  readonly recipient: string;
  /** `PHOTO` where something came that is no text. */
  readonly body: string;
  /** What the carrier itself takes it for; this counts, whatever the words are. */
  readonly keyword?: CarrierKeyword | undefined;
  /** The carrier has confirmed the keyword by a text of its own: a second one from us would be too many. */
  readonly isAnsweredByCarrier?: boolean;
  /** When the person sent it, by the carrier's clock; missing where the carrier does not say. */
  readonly saidAt?: Date | undefined;
}

export type CarrierKeyword = 'stop' | 'start' | 'help';

/** The body of a text that is nothing but a picture, a sound or the like: for staff to read. */
export const PHOTO = '[photo]';

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

const STEP_NAMES: ReadonlyMap<ReceiptStep, string> = new Map([
  [RECEIPT_STEP.begun, 'accepted'],
  [RECEIPT_STEP.onItsWay, 'sent'],
  [RECEIPT_STEP.undelivered, 'undelivered'],
  [RECEIPT_STEP.delivered, 'delivered'],
]);

/** What metrics and traces call a step. Not the carrier's own words: they may be anything, also somebody's name. */
export function nameOfStep(step: ReceiptStep): string {
  return STEP_NAMES.get(step) ?? 'other';
}

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
  /** What it says for want of success is in no table of the adapter's. */
  readonly unrecognisedCode?: string | undefined;
}

/**
 * Why a text did not arrive, where its recipient and its words are not to blame: `account` is for the business to mend,
 * `pace` was too much at once. The same text may arrive later.
 */
export type ReceiptFault = 'account' | 'pace';

/** An outbound text as the carrier's own list shows it. */
export interface ListedSms {
  readonly carrierId: string;
  readonly sender: string;
  readonly recipient: string;
  readonly body: string;
  readonly at: Date;
}

/** A stretch of time of the carrier's list, both ends included, in UTC. */
export interface ListWindow {
  readonly from: Date;
  readonly to: Date;
}

/** One page of the carrier's list of a window. The carrier may list more than was asked for, such as the whole day. */
export interface ListPage {
  /** Everything on it in the carrier's order, also texts that came in and those of others: by it is seen whether pages fit together. */
  readonly entries: readonly Pick<ListedSms, 'carrierId' | 'at'>[];
  /** What was sent. */
  readonly texts: readonly ListedSms[];
  /** Entries that could not be read: one of them may be a text of ours. */
  readonly unreadable: number;
  /** What the next page is asked for with; missing on the last one. */
  readonly next?: string | undefined;
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
  /** As SMS_CARRIER has it. */
  readonly name: string;
  /** The number that its messages come from, in digits. */
  readonly sender: string;
  /** What brings a number back after STOP, where the carrier's own network blocks it. */
  readonly optInWord: 'START' | 'UNSTOP';
  /** Hands over one text. Never throws: whatever happens is one of the outcomes. */
  send(sms: OutgoingSms, timeoutMs: number): Promise<SendOutcome>;
  /**
   * One page of what it has taken in a window; absent where the carrier cannot be asked.
   * @param page what the page before gave as its `next`; missing for the first one
   * @throws where the page could not be had, or where what follows it could not be told: that proves nothing
   */
  listPage?(window: ListWindow, page: string | undefined, timeoutMs: number): Promise<ListPage>;
  /** @throws MalformedWebhook */
  parseInbound(payload: unknown): InboundSms;
  /** @throws MalformedWebhook */
  parseReceipt(payload: unknown): DeliveryReceipt;
  /** What the code of a receipt says that a text did not arrive for; absent where its codes tell nothing of it. */
  receiptFault?(code: string | null): ReceiptFault | undefined;
  /** Whether a webhook is signed by the carrier; absent where it signs none. */
  isGenuine?(webhook: CarrierWebhook): boolean;
  /** What it wants to read in answer to a text that it posted, with its content type; absent where nothing is right. */
  readonly inboundAnswer?: { readonly contentType: string; readonly body: string };
  /** Drops what it keeps in memory of texts to and from a number; absent where it keeps none. */
  forget?(number: string): void;
  close(): Promise<void>;
}

/** What came in at a webhook is not what the carrier sends. */
export class MalformedWebhook extends Problem {
  constructor(what: string, expected = 'an inbound message') {
    super('invalid', `not ${expected}: ${what}`, [], { code: 'malformed' });
  }
}
