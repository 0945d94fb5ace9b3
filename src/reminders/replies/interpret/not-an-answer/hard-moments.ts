import { cellOfAll } from '../../../../language/locales/locales.js';
import { PhraseBook } from '../../../../language/phrases/phrase-book.js';
import { plainClauses } from '../../../../language/text/plain-words.js';

/** The hardest first: of several that a text speaks of this is the one. */
const HARD_MOMENTS = ['bereavement', 'urgent', 'illness'] as const;
export type HardMoment = (typeof HARD_MOMENTS)[number];

const BOOK = new PhraseBook<HardMoment | 'none'>([
  ...HARD_MOMENTS.map((moment): [string, HardMoment] => [
    cellOfAll(({ hardMoments }) => hardMoments[moment]),
    moment,
  ]),
  [cellOfAll(({ hardMoments }) => hardMoments.none), 'none'],
]);

/** What a text tells that somebody should see to at once. Of phrases at one place the longest counts, so that "my phone died" is none. */
export function hardMomentIn(text: string): HardMoment | undefined {
  const found = new Set(plainClauses(text).flatMap((clause) => momentsIn(clause.split(' '))));
  return HARD_MOMENTS.find((moment) => found.has(moment));
}

function momentsIn(words: readonly string[]): HardMoment[] {
  const moments: HardMoment[] = [];
  let at = 0;
  while (at < words.length) {
    const longest = BOOK.matchesAt(words, at).at(-1);
    moments.push(...(longest?.values ?? []).filter((value) => value !== 'none'));
    at += longest?.values.includes('none') ? longest.length : 1;
  }
  return moments;
}
