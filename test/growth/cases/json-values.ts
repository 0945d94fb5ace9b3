import { hasMoreValues } from '../../../src/platform/http/limits/json-values.js';
import type { GrowthCase } from '../growth-case.js';

const PIECES = ['1,', '"a",', '\\', '"\\"', '[', 'é'];

/** Counting the values of a body that is nothing but one piece. */
export const cases: readonly GrowthCase[] = PIECES.map((piece) => ({
  what: JSON.stringify(piece),
  size: 250_000,
  work: (pieces) => hasMoreValues(Buffer.from(piece.repeat(pieces)), Infinity),
}));
