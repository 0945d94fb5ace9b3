import type { ListedSms, ListPage } from './carrier.js';
import { carrierDigits } from './carrier-digits.js';

/** One entry of a carrier's list, as it came: anything may be in its fields. */
export interface ListedFields {
  readonly carrierId: string | undefined;
  readonly isInbound: boolean;
  readonly from: unknown;
  readonly to: unknown;
  readonly body: unknown;
  readonly time: unknown;
}

const HAS_ZONE = /(Z|[+-]\d{2}:?\d{2}|GMT|UTC)$/i;

/** What follows a page: nothing (null), or what it is asked for with. Undefined where the page does not say. */
export type Next = string | null | undefined;

/** @returns undefined where nobody could say whether more follows: the list would not be whole */
export function listPage(items: readonly ListedFields[], next: Next): ListPage | undefined {
  if (next === undefined) return undefined;
  const entries = items.flatMap(entryOf);
  const ours = items.filter(({ isInbound, from, to }) => !isInbound && !isNoNumber(from) && !isNoNumber(to));
  const texts = ours.flatMap(listedSms);
  const unreadable = items.length - entries.length + ours.length - texts.length;
  return { entries, texts, unreadable, ...(next === null ? {} : { next }) };
}

/**
 * Path and query of the link to the next page. Never its host: our credentials go to our own address of the API only.
 * @param link null, missing or empty on the last page
 */
export function nextOf(link: unknown): { readonly path: string; readonly query: string } | null | undefined {
  if (link === undefined || link === null || link === '') return null;
  if (typeof link !== 'string' || !URL.canParse(link, 'https://carrier.invalid')) return undefined;
  const { pathname, search } = new URL(link, 'https://carrier.invalid');
  return search === '' ? undefined : { path: pathname, query: search.slice(1) };
}

/** Others may send from the same account by a name, or to a group: those texts are not ours. */
function isNoNumber(value: unknown): boolean {
  return typeof value === 'string' && carrierDigits(value) === undefined;
}

function entryOf({ carrierId, time }: ListedFields): ListPage['entries'] {
  const at = timeOf(time);
  return carrierId !== undefined && at ? [{ carrierId, at }] : [];
}

function listedSms(item: ListedFields): ListedSms[] {
  const sender = carrierDigits(item.from);
  const recipient = carrierDigits(item.to);
  const { body } = item;
  return entryOf(item).flatMap((entry) =>
    sender && recipient && typeof body === 'string' ? [{ ...entry, sender, recipient, body }] : [],
  );
}

/** Without a zone it is UTC, whatever this machine's zone is. */
function timeOf(value: unknown): Date | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const at = new Date(HAS_ZONE.test(text) ? text : `${text}Z`);
  return Number.isNaN(at.getTime()) ? undefined : at;
}
