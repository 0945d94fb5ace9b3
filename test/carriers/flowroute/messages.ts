import type { ServerResponse } from 'node:http';
import type { Sms } from './behaviour.js';
import { isProblem, type Problem, sendJson, sendProblem } from './wire.js';

export interface AcceptedSms extends Sms {
  readonly id: string;
  readonly receivedAt: Date;
}

interface Recorded extends AcceptedSms {
  readonly direction: 'outbound' | 'inbound';
}

/** How the carrier's list is to misbehave. */
export interface Listing {
  /** A message shows up in the list, and by its id, only so many milliseconds after it was accepted. */
  readonly lagMs?: number;
  /** Every call of the list or of one message is answered so, or its connection ends. */
  readonly failure?: Problem | 'drop';
  /** The failure begins with this page: 2 lets the first page through. */
  readonly failFromPage?: number;
}

interface Query {
  readonly from: number;
  readonly to: number;
  readonly limit: number;
  readonly offset: number;
}

const PAGE = 50;
const LONGEST_PAGE = 250;

/** The account's messages, and how the carrier lists them: both directions, newest first, no filter by number. */
export class Messages {
  listing: Listing = {};
  readonly accepted: AcceptedSms[] = [];
  readonly #all = new Map<string, Recorded>();

  /** Keeps a message, once for each id; gives its id. */
  record(sms: Sms & { id: string }, direction: Recorded['direction']): string {
    if (this.#all.has(sms.id)) return sms.id;
    const recorded = { ...sms, receivedAt: new Date(), direction };
    this.#all.set(sms.id, recorded);
    if (direction === 'outbound') this.accepted.push(recorded);
    return sms.id;
  }

  /** Answers GET /v2.1/messages?start_date&end_date&limit&offset, and GET /v2.1/messages/{id} where `id` is given. */
  answer(url: URL, id: string, response: ServerResponse): void {
    const query = queryOf(url.searchParams);
    if (!id && isProblem(query)) return sendProblem(response, query);
    const page = id || isProblem(query) ? 1 : Math.floor(query.offset / query.limit) + 1;
    const { failure, failFromPage = 1 } = this.listing;
    if (failure === 'drop' && page >= failFromPage) return void response.destroy();
    if (typeof failure === 'object' && page >= failFromPage) return sendProblem(response, failure);
    if (id) return this.#lookUp(id, response);
    if (!isProblem(query)) sendJson(response, 200, this.#page(query, url));
  }

  #lookUp(id: string, response: ServerResponse): void {
    const found = this.#visible().find((each) => each.id === id);
    if (found) sendJson(response, 200, { data: resource(found) });
    else sendProblem(response, { status: 404 });
  }

  #page({ from, to, limit, offset }: Query, url: URL): object {
    const matching = this.#visible()
      .filter(({ receivedAt }) => receivedAt.getTime() >= from && receivedAt.getTime() <= to)
      .reverse();
    const next = new URL(url);
    next.searchParams.set('limit', String(limit));
    next.searchParams.set('offset', String(offset + limit));
    return {
      data: matching.slice(offset, offset + limit).map(resource),
      links: matching.length > offset + limit ? { next: next.href } : {},
    };
  }

  #visible(): Recorded[] {
    const until = Date.now() - (this.listing.lagMs ?? 0);
    return [...this.#all.values()].filter(({ receivedAt }) => receivedAt.getTime() <= until);
  }
}

function queryOf(search: URLSearchParams): Query | Problem {
  const from = Date.parse(search.get('start_date') ?? '');
  if (Number.isNaN(from)) return { status: 400, detail: 'start_date is required' };
  const end = search.get('end_date');
  const to = end === null ? Infinity : Date.parse(end);
  if (Number.isNaN(to)) return { status: 400, detail: 'end_date is not a date' };
  const limit = Number(search.get('limit') ?? PAGE);
  const offset = Number(search.get('offset') ?? 0);
  if (!Number.isInteger(limit) || limit < 1)
    return { status: 422, detail: { limit: 'must be a number from 1' } };
  if (!Number.isInteger(offset) || offset < 0)
    return { status: 422, detail: { offset: 'must be a number from 0' } };
  return { from, to, limit: Math.min(limit, LONGEST_PAGE), offset };
}

function resource({ id, to, from, body, receivedAt, direction }: Recorded): object {
  const attributes = {
    body,
    status: direction === 'outbound' ? 'message buffered' : 'delivered',
    direction,
    to,
    from,
    message_encoding: 0,
    timestamp: receivedAt.toISOString(),
    is_mms: false,
    delivery_receipts: [],
  };
  return { attributes, type: 'message', id };
}
