import { createHash } from 'node:crypto';
import type { ListPage } from '../../carriers/carrier.js';

/**
 * What the pages of one list, read one after the other, have shown of its order so far: whether a text can have been hidden
 * between two of them.
 */
export interface ListProof {
  /** The entries read last, in the list's order, by fingerprints of their ids. */
  readonly seen: readonly string[];
  /** Whether there were entries before those. */
  readonly hasForgotten: boolean;
  /** When the last entry was sent, in ms of the epoch. */
  readonly lastAt: number | null;
  /** How many entries in a row, up to the last one, were sent at that instant. */
  readonly tied: number;
  readonly order: 'unknown' | 'newest_first' | 'oldest_first' | 'none';
  /** False once a text may have been hidden. */
  readonly holds: boolean;
  /** Pages in a row on which nothing was new. */
  readonly staleBy: number;
}

export const NOTHING_READ: ListProof = {
  seen: [],
  hasForgotten: false,
  lastAt: null,
  tied: 0,
  order: 'unknown',
  holds: true,
  staleBy: 0,
};

/** So many entries are remembered: with what stands beside them they fit into a `text` of MySQL's. */
const MAX_SEEN = 5_000;
const FINGERPRINT_BYTES = 6;

type Entry = Pick<ListPage['entries'][number], 'carrierId' | 'at'>;

/**
 * The proof with one more page. Pure.
 *
 * Pages are cuts of a list that may move and change its order between two of them. What proves that nothing was hidden: as
 * many entries as there are places were read, and none of them twice, so that none was left out. Entries that come in at
 * the front while we read move the others on: the next page then begins with a stretch of what was read before, in the
 * same order, which is left out of account. Any other repetition may stand for an entry that was never shown.
 *
 * Nobody could remember ten million ids. As long as the entries come in the order of their times, one of them can only be
 * repeated within the same instant, and what is longer ago is forgotten. A list without such an order is proved only as
 * far as all of it is remembered.
 */
export function withPage(proof: ListProof, { entries, unreadable }: ListPage): ListProof {
  const prints = entries.map(({ carrierId }) => fingerprint(carrierId));
  const before = new Set(proof.seen);
  const isRepeated = prints.some((print) => before.has(print)) || new Set(prints).size < prints.length;
  const isStale = prints.every((print) => before.has(print));
  const { order, lastAt, tied } = entries.reduce<Ordered>(orderWith, proof);
  const seen = [...proof.seen, ...prints];
  const hasForgotten = proof.hasForgotten || seen.length > MAX_SEEN;
  const isBlurred = hasForgotten && (order === 'none' || tied > MAX_SEEN);
  return {
    seen: seen.slice(-MAX_SEEN),
    hasForgotten,
    ...{ order, lastAt, tied },
    holds: proof.holds && unreadable === 0 && !isRepeated && !isBlurred,
    staleBy: isStale ? proof.staleBy + 1 : 0,
  };
}

type Ordered = Pick<ListProof, 'order' | 'lastAt' | 'tied'>;

function orderWith({ order, lastAt, tied }: Ordered, { at }: Entry): Ordered {
  const now = at.getTime();
  if (now === lastAt) return { order, lastAt, tied: tied + 1 };
  const direction = lastAt !== null && now > lastAt ? 'oldest_first' : 'newest_first';
  const isInOrder = lastAt === null || order === 'unknown' || order === direction;
  const found = lastAt === null ? order : direction;
  return { order: isInOrder ? found : 'none', lastAt: now, tied: 1 };
}

function fingerprint(carrierId: string): string {
  return createHash('sha256').update(carrierId).digest().subarray(0, FINGERPRINT_BYTES).toString('base64url');
}
