import type { ListPage } from '../../carriers/carrier.js';
import type { ListProof } from './list-proof.js';
import { NOTHING_READ, withPage } from './list-proof.js';

/** Times in ms of the epoch, both ends included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * How far the list of a window has been read. It is read from its newest stretch to its oldest: what shows that the list has
 * caught up is then always seen before, or together with, what may be missing.
 */
export interface ListingProgress {
  readonly window: Span;
  /** When the listing was begun. */
  readonly begunAt: number;
  /** The stretch that is asked for; what is newer has been read. */
  readonly slice: Span;
  /** What the slice's next page is asked for with; null for its first one. */
  readonly page: string | null;
  /** Pages read, those of stretches that were given up included. */
  readonly pages: number;
  readonly proof: ListProof;
  /** It cannot be proved that this listing is whole: the rest is read only to find what it does show. */
  readonly isUnproved: boolean;
  /** The newest text seen so early that whatever was taken before it had to be seen too. */
  readonly newestAt: number | null;
}

export type ListingStep =
  | { readonly kind: 'goes on'; readonly progress: ListingProgress }
  | { readonly kind: 'complete'; readonly progress: ListingProgress }
  /** The list can never be read to its end. */
  | { readonly kind: 'endless' };

/** Below this a stretch is not halved any more: a list that shows more than a page of so little time has no order. */
const MIN_SLICE_MS = 250;
/** More than ten million texts by the shortest pages: a list that is still not over repeats itself. */
const MAX_PAGES = 100_000;
const MAX_STALE_PAGES = 20;

export function begun(window: Span, begunAt: number): ListingProgress {
  const nothing = { page: null, pages: 0, proof: NOTHING_READ, isUnproved: false, newestAt: null };
  return { window, begunAt, slice: window, ...nothing };
}

/** The same stretch from its first page on. */
export function fromFirstPage(progress: ListingProgress): ListingProgress {
  return { ...progress, page: null, proof: NOTHING_READ };
}

/**
 * What is to be read after the page that was just read. Pure.
 *
 * Where a text may have been hidden between pages, half of the stretch is asked for instead: its list is shorter, at last one
 * page, in which nothing can be hidden. Where that does not help either, nothing is ever concluded to be absent from it.
 */
export function withPageRead(before: ListingProgress, page: ListPage): ListingStep {
  const read: ListingProgress = {
    ...before,
    pages: before.pages + 1,
    proof: withPage(before.proof, page),
    newestAt: before.page === null ? newest(before.newestAt, page) : before.newestAt,
  };
  if (read.pages >= MAX_PAGES || read.proof.staleBy >= MAX_STALE_PAGES) return { kind: 'endless' };
  if (page.next !== undefined && page.next === before.page) return { kind: 'endless' };
  if (!read.proof.holds && !read.isUnproved) return { kind: 'goes on', progress: narrowed(read, page) };
  if (page.next !== undefined) return { kind: 'goes on', progress: { ...read, page: page.next } };
  const { window, slice } = read;
  if (slice.from <= window.from) return { kind: 'complete', progress: read };
  const older = { from: Math.max(window.from, slice.from - 2 * (slice.to - slice.from)), to: slice.from };
  return { kind: 'goes on', progress: fromFirstPage({ ...read, slice: older }) };
}

/** What cannot be read will not be read in half of the stretch either. */
function narrowed(progress: ListingProgress, { unreadable }: ListPage): ListingProgress {
  const { slice, window } = progress;
  const half = (slice.to - slice.from) / 2;
  if (unreadable === 0 && half >= MIN_SLICE_MS)
    return fromFirstPage({ ...progress, slice: { from: Math.ceil(slice.to - half), to: slice.to } });
  const rest = { from: window.from, to: slice.to };
  return fromFirstPage({ ...progress, slice: rest, isUnproved: true });
}

function newest(known: number | null, { texts }: ListPage): number | null {
  return texts.reduce<number | null>((latest, { at }) => Math.max(latest ?? +at, +at), known);
}
