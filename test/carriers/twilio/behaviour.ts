/**
 * What the fake does with a well-formed request to send:
 * - `accept`: 201 with a sid
 * - an error, as Twilio answers it
 * - `garbage`: 200 with a page that is not JSON, nothing accepted (a proxy in between)
 * - `accept-then-500`, `drop-after-accept`: accepted, and then that
 * - `hang`: never answers, nothing accepted
 */
export type TwilioBehaviour =
  'accept' | 'garbage' | 'accept-then-500' | 'drop-after-accept' | 'hang' | TwilioError;

export interface TwilioError {
  readonly status: 400 | 401 | 403 | 404 | 429 | 500 | 503;
  /** Twilio's own number of the error: 21610 is a number that has opted out. */
  readonly code?: number;
  readonly message?: string;
  readonly retryAfterSeconds?: number;
}
