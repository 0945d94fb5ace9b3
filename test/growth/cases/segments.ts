import { countSegments } from '../../../src/messaging/segments.js';
import type { GrowthCase } from '../growth-case.js';

const PIECES = ['👍', '👨‍👩‍👧', '🇫🇷', 'e\u0301', '\u0301', 'สวั', '[', 'ж'];

/** Counting the segments of a text that is nothing but one piece. */
export const cases: readonly GrowthCase[] = PIECES.map((piece) => ({
  what: JSON.stringify(piece),
  size: 20_000,
  work: (pieces) => countSegments(piece.repeat(pieces)),
}));
