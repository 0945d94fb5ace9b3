import { cellOfAll } from '../../../../language/locales/locales.js';
import { phrasesIn } from '../../../../language/phrases/notation.js';
import type { Clause } from '../intent/clauses.js';
import { clausesOf } from '../intent/clauses.js';
import { has } from '../intent/stated-clauses.js';
import { ownWords } from '../text/own-words.js';
import { segmentsOf } from '../text/sentences.js';

export interface Lateness {
  /** Null where the text does not say by how much. */
  readonly minutes: number | null;
}

/** Whoever is later than this does not come late, but at another time. */
const MAX_MINUTES = 120;
const MINUTES = new Set(phrasesIn(cellOfAll(({ calendar }) => calendar.minutes)));

/** By how many minutes somebody says that they will be late; null where they do not say. */
export function minutesLateIn(text: string): number | null {
  const said = ownWords(text);
  return latenessIn(said, clausesOf(said))?.minutes ?? null;
}

/** Whether somebody says that they are on their way, but late. A question about it is for the office. */
export function latenessIn(text: string, clauses: readonly Clause[]): Lateness | undefined {
  if (!has(clauses, 'late') || has(clauses, 'other', 'maybe', 'cancel', 'absent', 'cant', 'wont'))
    return undefined;
  const words = segmentsOf(text).flatMap((segment) => segment.words);
  const numbers = words.flatMap((word, at) => {
    const [, digits, unit] = /^(\d{1,3})(\p{L}*)$/u.exec(word) ?? [];
    if (digits === undefined || (unit !== '' && !MINUTES.has(unit ?? ''))) return [];
    const isCounted = unit !== '' || MINUTES.has(words[at + 1] ?? '');
    return [{ minutes: Number(digits), isCounted }];
  });
  const counted = numbers.filter(({ isCounted }) => isCounted);
  const said = (counted.length > 0 ? counted : numbers).map(({ minutes }) => minutes);
  const minutes = said.length > 0 ? Math.max(...said) : null;
  return { minutes: minutes !== null && minutes > 0 && minutes <= MAX_MINUTES ? minutes : null };
}
