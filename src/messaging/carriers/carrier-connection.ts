import { Readable } from 'node:stream';
import { Pool } from 'undici';
import type { Refused, SendOutcome, Unknown } from './carrier.js';

const CONNECT_TIMEOUT_MS = 3_000;
const LARGEST_ANSWER_BYTES = 1024 * 1024;

/** The time for a call was over before its connection was there. */
class TooLate extends Error {
  readonly code = 'TOO_LATE';
}

/** Failures of a connection that never came to be: nothing can have been handed over. */
const NEVER_CONNECTED =
  /^(TOO_LATE|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EAI_FAIL|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_.*|CERT_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.*)$/;

export interface CarrierRequest {
  readonly method: 'GET' | 'POST';
  /** Behind the API's URL, with a leading slash. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface CarrierAnswer {
  readonly status: number;
  readonly retryAfterMs: number | undefined;
  /** The parsed JSON, or undefined where it is none. */
  readonly json: unknown;
}

/** Keep-alive connections to one carrier's API, as many as there may be calls at once, so that none has to queue. */
export class CarrierConnection {
  readonly #pool: Pool;
  readonly #prefix: string;

  constructor(apiUrl: string, connections: number) {
    const { origin, pathname } = new URL(apiUrl);
    this.#prefix = pathname.replace(/\/$/, '');
    this.#pool = new Pool(origin, {
      connections,
      pipelining: 1,
      connect: { timeout: CONNECT_TIMEOUT_MS },
      maxResponseSize: LARGEST_ANSWER_BYTES,
    });
  }

  /** @throws what undici throws; `connectionFailure` sorts it */
  async ask({ body, ...request }: CarrierRequest, timeoutMs: number): Promise<CarrierAnswer> {
    const response = await this.#pool.request({
      ...request,
      ...(body === undefined ? {} : inTime(request.headers, body, timeoutMs)),
      path: this.#prefix + request.path,
      signal: AbortSignal.timeout(Math.ceil(timeoutMs)),
    });
    const text = await response.body.text();
    return {
      status: response.statusCode,
      retryAfterMs: retryAfterMs(response.headers['retry-after']),
      json: parseJson(text),
    };
  }

  close(): Promise<void> {
    return this.#pool.close();
  }
}

/**
 * A body that is handed out when its connection is there, and not any more once the call's time is over: a process that is
 * paused while it connects would otherwise write it however late it wakes up, before any timer fires. Head and body go out
 * together, so that nothing has been written then. By both clocks, see `Lease`.
 */
function inTime(
  headers: CarrierRequest['headers'],
  body: string,
  timeoutMs: number,
): { headers: Record<string, string>; body: Readable } {
  const bytes = Buffer.from(body);
  const [monotonic, wall] = [performance.now(), Date.now()];
  async function* handOut(): AsyncGenerator<Buffer> {
    if (Math.max(performance.now() - monotonic, Date.now() - wall) > timeoutMs) throw new TooLate();
    yield bytes;
  }
  return { headers: { ...headers, 'content-length': String(bytes.length) }, body: Readable.from(handOut()) };
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

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), as milliseconds from now. */
function retryAfterMs(header: string | string[] | undefined): number | undefined {
  const text = Array.isArray(header) ? header[0] : header;
  if (text === undefined) return undefined;
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isFinite(ms) && ms >= 0 ? ms : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
