import { PageFile } from '../../../src/front-desk/page-files.js';
import type { GrowthCase } from '../growth-case.js';

const PIECES = [' ', ';', ' ;', '; ', ';q=', ' ; q=', ',', 'br ', 'a\t', 'q='];
const file = new PageFile('text/css; charset=utf-8', Buffer.from('p { margin: 0 }'));

/** Reading an `Accept-Encoding` of nothing but one piece. */
export const cases: readonly GrowthCase[] = PIECES.map((piece) => ({
  what: JSON.stringify(piece),
  size: 4_096,
  work: (length) => file.encoded(`a${piece.repeat(length / piece.length)}b`),
}));
