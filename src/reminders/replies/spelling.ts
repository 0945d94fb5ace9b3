import type { Lexicon } from './vocabulary/lexicon.js';

/** Words below this length have too many neighbours: "come" and "code", "cant" and "can". */
const LONG_WORD = 6;

/** The words of a lexicon, and what hurried fingers make of them. */
export class Spelling {
  private readonly known: ReadonlySet<string>;
  private readonly slips: ReadonlyMap<string, string>;

  constructor(private readonly lexicon: Lexicon) {
    const inPhrases = [...lexicon.phrases.keys(), ...lexicon.ambiguous.keys()].flatMap((phrase) =>
      phrase.split(' '),
    );
    const before = [...lexicon.ambiguous.values()].flatMap((entry) => [...entry.before]);
    this.known = new Set([...inPhrases, ...before]);
    this.slips = slipsOf([...this.known].filter((word) => word.length >= LONG_WORD));
  }

  /**
   * The word that was meant: the word itself where it is known or nothing near it is; else stretched
   * letters taken once ("yesss", "goood"), a listed misspelling, or a long word with one letter too many,
   * too few, or two swapped. A letter exchanged for another does not count: "cancer" is not "cancel".
   */
  meant(word: string): string {
    if (this.known.has(word)) return word;
    const shorter = [word.replace(/(\p{L})\1{2,}/gu, '$1$1'), word.replace(/(\p{L})\1+/gu, '$1')];
    for (const candidate of [word, ...shorter]) {
      const found = this.known.has(candidate) ? candidate : this.lexicon.misspellings.get(candidate);
      if (found !== undefined) return found;
    }
    return this.slips.get(word) ?? this.withoutOneLetter(word) ?? word;
  }

  private withoutOneLetter(word: string): string | undefined {
    if (word.length <= LONG_WORD) return undefined;
    const shorter = [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));
    return shorter.find((candidate) => this.known.has(candidate));
  }
}

function slipsOf(words: readonly string[]): Map<string, string> {
  const slips = new Map<string, string>();
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) {
      slips.set(word.slice(0, at) + word.slice(at + 1), word);
      slips.set(word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2), word);
    }
  }
  return slips;
}
