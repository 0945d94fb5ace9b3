import type { IncomingMessage } from 'node:http';
import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { AddressRefused, mustNotBePrivate, publicLookup } from './public-address.js';

/** Why a calendar could not be had. */
export const FEED_FAILURES = [
  'unreachable',
  'timeout',
  'address_refused',
  'http_status',
  'too_many_redirects',
  'too_large',
  'not_a_calendar',
  'empty',
] as const;
export type FeedFailure = (typeof FEED_FAILURES)[number];

/** How a calendar's server knows whether it is what we have. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type Fetched =
  | ({ readonly kind: 'fetched'; readonly bytes: Uint8Array } & Validators)
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly failure: FeedFailure };

const MAX_BYTES = 10 * 1024 * 1024;
const MAX_FETCH_MS = 20_000;
const MAX_REDIRECTS = 5;
const MAX_ETAG = 256;
const MAX_DATE = 64;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

class Failed extends Error {
  constructor(readonly failure: FeedFailure) {
    super(failure);
  }
}

/**
 * Fetches a calendar, within bounds of time, size and redirects.
 * @param allowPrivate whether it may be at an address of this machine or of its own network
 * @param known what the server said when it was last had, where it is worth asking whether it has changed
 * @param end ends it
 */
export async function fetchFeed(
  url: string,
  allowPrivate: boolean,
  known: Validators | undefined,
  end: AbortSignal,
): Promise<Fetched> {
  const signal = AbortSignal.any([AbortSignal.timeout(MAX_FETCH_MS), end]);
  try {
    let address = new URL(url);
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      const response = await ask(address, allowPrivate, known, signal);
      const { statusCode = 0, headers } = response;
      if (!REDIRECTS.has(statusCode)) return await answerOf(response);
      response.destroy();
      address = redirected(address, headers.location);
    }
    throw new Failed('too_many_redirects');
  } catch (error) {
    if (error instanceof Failed) return { kind: 'failed', failure: error.failure };
    if (error instanceof AddressRefused) return { kind: 'failed', failure: 'address_refused' };
    return { kind: 'failed', failure: signal.aborted ? 'timeout' : 'unreachable' };
  }
}

function redirected(from: URL, location: string | undefined): URL {
  const to = URL.canParse(location ?? '', from) ? new URL(location ?? '', from) : undefined;
  const isRight =
    to && /^https?:$/.test(to.protocol) && !(from.protocol === 'https:' && to.protocol === 'http:');
  if (!isRight) throw new Failed('http_status');
  return to;
}

function ask(
  url: URL,
  allowPrivate: boolean,
  known: Validators | undefined,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  if (!allowPrivate) mustNotBePrivate(url);
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? secureRequest : plainRequest;
    request(
      url,
      {
        signal,
        // Each is fetched once in five minutes: nothing is kept open for it, and each connection is looked at anew.
        agent: false,
        headers: {
          accept: 'text/calendar, */*;q=0.1',
          'user-agent': 'appointment-reminder',
          ...(known?.etag && { 'if-none-match': known.etag }),
          ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
        },
        ...(!allowPrivate && { lookup: publicLookup() }),
      },
      resolve,
    )
      .on('error', reject)
      .end();
  });
}

async function answerOf(response: IncomingMessage): Promise<Fetched> {
  const { statusCode, headers } = response;
  if (statusCode !== 200 || Number(headers['content-length'] ?? 0) > MAX_BYTES) {
    response.destroy();
    if (statusCode === 304) return { kind: 'unchanged' };
    throw new Failed(statusCode === 200 ? 'too_large' : 'http_status');
  }
  const { etag = '', 'last-modified': lastModified = '' } = headers;
  return {
    kind: 'fetched',
    bytes: await bytesOf(response),
    etag: etag !== '' && etag.length <= MAX_ETAG ? etag : null,
    lastModified: lastModified !== '' && lastModified.length <= MAX_DATE ? lastModified : null,
  };
}

async function bytesOf(response: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw new Failed('too_large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
