import { withCharactersApart } from '../text/plain-words.js';

/**
 * The one notation in which tables of phrases are written: folded words without apostrophes, phrases parted by commas. `a|b` parts
 * alternatives of one word, brackets those of several words, and a `?` behind either makes it optional.
 * "(do not|dont) send me|us more?" stands for eight phrases. `_` is any one word. What is written without spaces in Chinese or Korean
 * is read character by character.
 */

/** One place of a pattern. */
export interface Slot {
  /** Each choice word by word. */
  readonly choices: readonly (readonly string[])[];
  readonly optional: boolean;
}

/** The patterns of a table's cell. */
export function patternsIn(cell: string): string[] {
  return cell
    .split(',')
    .map((pattern) => pattern.trim().replace(/\s+/gu, ' '))
    .filter((pattern) => pattern !== '');
}

export function slotsOf(pattern: string): Slot[] {
  return [...pattern.matchAll(/(?:\(([^()]*)\)|([^\s?]+))(\?)?/gu)].map(([, group, word, optional]) => ({
    choices: (group ?? word ?? '')
      .split('|')
      .map((choice) => withCharactersApart(choice).trim().split(/\s+/u)),
    optional: optional !== undefined,
  }));
}

/** Writes out all phrases that a cell stands for. For short cells: some patterns of requests stand for a million. */
export function phrasesIn(cell: string): string[] {
  return patternsIn(cell).flatMap(expandPhrase);
}

/** Writes out the phrases of one pattern. */
export function expandPhrase(pattern: string): string[] {
  const phrases = slotsOf(pattern).reduce<string[]>(
    (begun, { choices, optional }) => {
      const longer = begun.flatMap((start) => choices.map((choice) => `${start} ${choice.join(' ')}`));
      return optional ? [...begun, ...longer] : longer;
    },
    [''],
  );
  return phrases.map((phrase) => phrase.trim()).filter((phrase) => phrase !== '');
}
