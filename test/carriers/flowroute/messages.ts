import { createHash } from 'node:crypto';
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
  /** Each page is answered so many milliseconds later. */
  readonly slowMs?: number;
  /** Every page is cut from the list in another order: by chance, or the oldest first on every second page. */
  readonly reordered?: 'shuffled' | 'turned';
  /** A page has so many messages at most, whatever was asked for. */
  readonly pageSize?: number;
  /** There is always another page: the same one again, or an empty one further on. */
  readonly endless?: 'same' | 'empty';
}

interface Query {
  readonly from: number;
  readonly to: number;
  readonly limit: number;
  readonly offset: number;
}

const PAGE = 50;
const MAX_PAGE = 250;

/** The account's messages, and how the carrier lists them: both directions, newest first, no filter by number. */
export class Messages {
  listing: Listing = {};
  /** Its own time. */
  now = (): Date => new Date();
  /** The newest first, as of so many messages: to sort them for each page of a long list would take longer than to read it. */
  #sorted: Recorded[] = [];
  readonly accepted: AcceptedSms[] = [];
  readonly #all = new Map<string, Recorded>();

  /** Keeps a message, once for each id; gives its id. */
  record(sms: Sms & { id: string }, direction: Recorded['direction']): string {
    if (this.#all.has(sms.id)) return sms.id;
    const recorded = { ...sms, receivedAt: this.now(), direction };
    this.#all.set(sms.id, recorded);
    if (direction === 'outbound') this.accepted.push(recorded);
    return sms.id;
  }

  /** So many texts that somebody else sent from the account, evenly spread over a time. */
  crowd(count: number, from: Date, to: Date): void {
    const step = (to.getTime() - from.getTime()) / count;
    for (let index = 0; index < count; index++) {
      const id = `mdr2-crowd-${this.#all.size}`;
      const receivedAt = new Date(from.getTime() + index * step);
      const sms = { to: '12065559999', from: '12066418000', body: `text ${index}` };
      this.#all.set(id, { ...sms, id, receivedAt, direction: 'outbound' });
    }
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
    if (isProblem(query)) return;
    const found = this.#page(query, url);
    setTimeout(() => sendJson(response, 200, found), this.listing.slowMs ?? 0);
  }

  #lookUp(id: string, response: ServerResponse): void {
    const found = this.#visible(0, Infinity).find((each) => each.id === id);
    if (found) sendJson(response, 200, { data: resource(found) });
    else sendProblem(response, { status: 404 });
  }

  #page({ from, to, limit, offset }: Query, url: URL): object {
    const { pageSize = limit, endless } = this.listing;
    const size = Math.min(limit, pageSize);
    const matching = this.#visible(from, to);
    const ordered = this.#inOrder(matching, offset / size);
    const next = new URL(url);
    next.searchParams.set('limit', String(size));
    next.searchParams.set('offset', String(endless === 'same' ? offset : offset + size));
    const hasNext = endless !== undefined || ordered.length > offset + size;
    return {
      data: ordered.slice(offset, offset + size).map(resource),
      links: hasNext ? { next: next.href } : {},
    };
  }

  /** The newest first, unless it is to be otherwise. */
  #inOrder(matching: readonly Recorded[], page: number): Recorded[] {
    const { reordered } = this.listing;
    const key = (id: string): string => createHash('sha1').update(`${page} ${id}`).digest('hex');
    if (reordered === 'shuffled')
      return matching
        .map((each): [string, Recorded] => [key(each.id), each])
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, each]) => each);
    return reordered === 'turned' && page % 2 === 1 ? [...matching].reverse() : [...matching];
  }

  #visible(from: number, to: number): Recorded[] {
    const until = Math.min(to, this.now().getTime() - (this.listing.lagMs ?? 0));
    if (this.#sorted.length < this.#all.size)
      this.#sorted = [...this.#all.values()]
        .reverse()
        .sort((a, b) => b.receivedAt.getTime() - a.receivedAt.getTime());
    return this.#sorted.slice(this.#countAfter(until), this.#countAfter(from - 1));
  }

  /** How many are newer than that, by halves: to look at each would take longer than all that reads the list. */
  #countAfter(time: number): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle]?.receivedAt.getTime() ?? 0) > time) low = middle + 1;
      else high = middle;
    }
    return low;
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
  return { from, to, limit: Math.min(limit, MAX_PAGE), offset };
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
