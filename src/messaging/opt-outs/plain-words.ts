/**
 * Text as words: what lets a table of phrases be compared with what people type on a telephone.
 */

const APOSTROPHES = /(?<=\p{L})['’‘`´ʼ](?=\p{L})/gu;
const CLAUSE_END = /[.!?;,:()\n\r¡¿…]+|\s[-–—]+\s/u;

/**
 * Folds the case, compatibility forms (full-width letters, ligatures), and the accents of Latin letters.
 * Marks of other scripts stay: in Devanagari or Thai they are vowels, and without them words fall together.
 */
export function foldWord(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC');
}

/**
 * Splits a text at its punctuation into clauses of plain words: folded, apostrophes dropped ("don’t" →
 * "dont"), letters typed three times or more taken once ("stoppp" → "stop"), words parted by single spaces.
 * Empty clauses are left out.
 */
export function plainClauses(text: string): string[] {
  return text
    .normalize('NFKC')
    .split(CLAUSE_END)
    .map((clause) => (clause.replace(APOSTROPHES, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(plainWord))
    .filter((words) => words.length > 0)
    .map((words) => words.join(' '));
}

function plainWord(word: string): string {
  return foldWord(word).replace(/(\p{L})\1{2,}/gu, '$1');
}

/**
 * Writes out a phrase pattern: `a|b` parts alternatives of one word, brackets those of several words, and a
 * `?` behind either makes it optional. "(do not|dont) send me|us more?" gives eight phrases.
 */
export function expandPhrase(pattern: string): string[] {
  const slots = [...pattern.matchAll(/(?:\(([^)]*)\)|([^\s?]+))(\?)?/gu)];
  return slots
    .reduce<string[]>(
      (begun, [, group, word, optional]) => {
        const choices = (group ?? word ?? '').split('|');
        const longer = begun.flatMap((start) => choices.map((choice) => `${start} ${choice}`));
        return optional ? [...begun, ...longer] : longer;
      },
      [''],
    )
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** A table of phrases, with the length in words of its longest: what bounds the search for them. */
export interface PhraseSet {
  phrases: ReadonlySet<string>;
  longest: number;
}

export function phraseSet(phrases: readonly string[]): PhraseSet {
  const longest = phrases.reduce((most, phrase) => Math.max(most, phrase.split(' ').length), 0);
  return { phrases: new Set(phrases), longest };
}

/** Every place where a phrase of the book stands in the words, `to` being the index behind it. */
export function occurrences(
  words: readonly string[],
  { phrases, longest }: PhraseSet,
): { from: number; to: number }[] {
  return words.flatMap((_, from) => {
    const ends = Array.from(
      { length: Math.min(longest, words.length - from) },
      (__, index) => from + index + 1,
    );
    return ends.filter((to) => phrases.has(words.slice(from, to).join(' '))).map((to) => ({ from, to }));
  });
}
