import type { Dispatcher, Pool } from 'undici';
import type { Refused, SendOutcome, Unknown } from './carrier.js';

const CONNECT_TIMEOUT_MS = 3_000;
/** A page of the list with the longest texts, each letter of them escaped, stays below it. */
const MAX_ANSWER_BYTES = 8 * 1024 * 1024;

const NOTHING = Buffer.alloc(0);

/** The time for a call was over before anything of it was written. */
class TooLate extends Error {
  readonly code = 'TOO_LATE';
}

/** The time for a call was over before its answer was there. */
class NoAnswerInTime extends Error {
  readonly code = 'NO_ANSWER_IN_TIME';
}

/**
 * Hears what time it is at a carrier's, by the `Date` of its answer.
 * @param askedAgoMs how long ago the call began that it answered
 */
export type HearTime = (time: Date, askedAgoMs: number) => void;

/** Failures of a connection that never came to be: nothing can have been handed over. */
const NEVER_CONNECTED =
  /^(TOO_LATE|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EAI_FAIL|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_.*|CERT_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.*)$/;

export interface CarrierRequest {
  readonly method: 'GET' | 'POST';
  /** Behind the API's URL, with a leading slash. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Later than so many ms from now it is not written any more; without it any time within the call's is good. */
  readonly beginWithinMs?: number;
}

export interface CarrierAnswer {
  readonly status: number;
  readonly retryAfterMs: number | undefined;
  /** The parsed JSON, or undefined where it is none. */
  readonly json: unknown;
}

/**
 * Keep-alive connections to one carrier's API, as many as there may be calls at once, so that none has to queue. The
 * first call loads undici: no start waits for it, and the simulated carrier never needs it.
 */
export class CarrierConnection {
  #opening: Promise<Pool> | undefined;
  #pool: Pool | undefined;
  readonly #origin: string;
  readonly #prefix: string;

  constructor(
    apiUrl: string,
    private readonly connections: number,
    private readonly hearTime?: HearTime,
  ) {
    const { origin, pathname } = new URL(apiUrl);
    this.#origin = origin;
    this.#prefix = pathname.replace(/\/$/, '');
  }

  /** @throws what undici throws, or that the time was over; `connectionFailure` sorts it */
  ask({ path, beginWithinMs, ...request }: CarrierRequest, timeoutMs: number): Promise<CarrierAnswer> {
    return new Promise((resolve, reject) => {
      const mayBeginMs = Math.min(timeoutMs, beginWithinMs ?? timeoutMs);
      const call = new Call(timeoutMs, mayBeginMs, resolve, reject, this.hearTime);
      const dispatch = (pool: Pool): boolean =>
        pool.dispatch({ ...request, path: this.#prefix + path }, call);
      if (this.#pool) dispatch(this.#pool);
      else this.#open().then(dispatch).catch(reject);
    });
  }

  async close(): Promise<void> {
    await (await this.#opening)?.close();
  }

  async #open(): Promise<Pool> {
    this.#opening ??= this.#load();
    this.#pool = await this.#opening;
    return this.#pool;
  }

  async #load(): Promise<Pool> {
    const undici = await import('undici');
    return new undici.Pool(this.#origin, {
      connections: this.connections,
      pipelining: 1,
      connect: { timeout: CONNECT_TIMEOUT_MS },
      maxResponseSize: MAX_ANSWER_BYTES,
    });
  }
}

/**
 * One call, by undici's innermost interface: its convenient ones cost more than all that we do to send a text. A process
 * that is paused while it connects would write the request however late it wakes up, before any timer fires: the time is
 * looked at in the very moment before. By both clocks, see `Lease`.
 */
class Call implements Dispatcher.DispatchHandler {
  readonly #began = { monotonic: performance.now(), wall: Date.now() };
  readonly #timer: NodeJS.Timeout;
  readonly #chunks: Buffer[] = [];
  #controller: Dispatcher.DispatchController | undefined;
  #givenUp = false;
  #status = 0;
  #retryAfterMs: number | undefined;

  constructor(
    timeoutMs: number,
    private readonly beginWithinMs: number,
    private readonly resolve: (answer: CarrierAnswer) => void,
    private readonly reject: (error: Error) => void,
    private readonly hearTime?: HearTime,
  ) {
    this.#timer = setTimeout(() => this.#giveUp(), timeoutMs);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    const { monotonic, wall } = this.#began;
    if (this.#givenUp || Math.max(performance.now() - monotonic, Date.now() - wall) >= this.beginWithinMs)
      controller.abort(new TooLate());
    else this.#controller = controller;
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    this.#status = status;
    const sentAt = Date.parse(String(headers.date));
    this.#retryAfterMs = retryAfterMs(headers['retry-after'], Number.isNaN(sentAt) ? Date.now() : sentAt);
    if (!Number.isNaN(sentAt)) this.hearTime?.(new Date(sentAt), performance.now() - this.#began.monotonic);
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    clearTimeout(this.#timer);
    const [first = NOTHING, ...more] = this.#chunks;
    const json = parseJson((more.length > 0 ? Buffer.concat(this.#chunks) : first).toString());
    this.resolve({ status: this.#status, retryAfterMs: this.#retryAfterMs, json });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    clearTimeout(this.#timer);
    this.reject(error);
  }

  /** What has not begun by now never will: see `onRequestStart`. */
  #giveUp(): void {
    this.#givenUp = true;
    if (this.#controller) this.#controller.abort(new NoAnswerInTime());
    else this.reject(new TooLate());
  }
}

/** What a call that threw is certain about: refused where no connection came to be, else unknown. */
export function connectionFailure(error: unknown): SendOutcome {
  const code = errorCode(error);
  if (NEVER_CONNECTED.test(code)) {
    return {
      kind: 'refused',
      because: 'connection',
      code,
      detail: `no connection: ${code}`,
    } satisfies Refused;
  }
  return { kind: 'unknown', code, detail: `no answer: ${code}` } satisfies Unknown;
}

function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown error';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'name' in error ? String(error.name) : 'unknown error';
}

/**
 * `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), as milliseconds from now.
 * @param now the carrier's time, where it says so: ours may be another
 */
function retryAfterMs(header: string | string[] | undefined, now: number): number | undefined {
  const text = Array.isArray(header) ? header[0] : header;
  if (text === undefined) return undefined;
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isFinite(ms) && ms >= 0 ? ms : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
