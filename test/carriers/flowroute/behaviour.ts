/** What one well-formed request to send asks for. */
export interface Sms {
  readonly to: string;
  readonly from: string;
  readonly body: string;
  readonly dlrCallback?: string;
}

/** An error that the carrier answers; the message is certainly not accepted, but for a 5xx nobody may rely on that. */
export interface Refusal {
  readonly status: 400 | 401 | 402 | 403 | 404 | 405 | 415 | 422 | 429 | 500 | 503;
  /** Flowroute's own number of the error: 1110 is a number that texted STOP. */
  readonly code?: number;
  /** A text, or an object: both were seen. */
  readonly detail?: string | object;
  readonly retryAfterSeconds?: number;
}

/**
 * What the fake does with a request that the carrier would take:
 * - `accept`: 202 with an id
 * - a Refusal
 * - `garbage`: 200 with a page that is not JSON, nothing accepted (a proxy in between)
 * - `accept-then-garbage`: accepted, and 202 with a text that is not JSON
 * - `accept-then-500`, `accept-then-hang`: accepted, and then that answer, or none
 * - `hang`: never answers, nothing accepted
 * - `drop-before-accept`, `drop-after-accept`: the connection ends without an answer
 * - `slowMs`: accepted at once, answered that many milliseconds later
 * - `lateMs`: accepted only after that many milliseconds, whoever still listens, and answered then
 */
export type Behaviour =
  | 'accept'
  | 'garbage'
  | 'accept-then-garbage'
  | 'accept-then-500'
  | 'accept-then-hang'
  | 'hang'
  | 'drop-before-accept'
  | 'drop-after-accept'
  | { readonly slowMs: number }
  | { readonly lateMs: number }
  | Refusal;

export type Rule = Behaviour | ((sms: Sms) => Behaviour);

/** The rules for the next requests, one each, and the one for all after them. */
export class Script {
  #usual: Rule = 'accept';
  readonly #next: Rule[] = [];

  always(rule: Rule): void {
    this.#usual = rule;
  }

  next(rules: Rule[]): void {
    this.#next.push(...rules);
  }

  for(sms: Sms): Behaviour {
    const rule = this.#next.shift() ?? this.#usual;
    return typeof rule === 'function' ? rule(sms) : rule;
  }
}
