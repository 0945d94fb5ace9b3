import { FIRST_NAMES } from '../../../../language/first-names.js';
import type { Role } from '../../../../language/locales/answer-words.js';
import { foldWord } from '../../../../language/text/plain-words.js';
import { Slips } from '../../../../language/text/slips.js';
import { languageOf, meaningOf, tokensOf } from '../text/lexicon.js';
import { segmentsOf } from '../text/sentences.js';
import type { Candidate } from './candidate.js';
import type { MentionPhrases } from './mention-phrases.js';
import { ownNames } from './own-appointment.js';

/** Shorter words are initials, articles and titles; of Chinese and Korean two characters are a name. */
const MIN_NAME_LETTERS = 3;
const MIN_NAME_CHARACTERS = 2;
const MIN_STEM_LETTERS = 3;
/** Of shorter names a slip may be another name. */
const MIN_MISTYPED_LETTERS = 5;

/** Whom a name that stands in a text may mean, by index. */
export interface NameMatch {
  readonly fits: readonly number[];
  readonly length: number;
}

/** Finds the names of candidates among folded words. */
export class NameFinder {
  /** Each name word by word: one of Chinese or Korean has a word for each character. */
  readonly #names = new Map<string, { readonly words: readonly string[]; readonly having: number[] }>();
  readonly #slips = new Slips();

  constructor(
    text: string,
    private readonly candidates: readonly Candidate[],
    private readonly language: string | undefined,
    private readonly phrases: readonly MentionPhrases[],
  ) {
    candidates.forEach(({ names }, index) => {
      for (const words of names.flatMap(namesWithin)) this.#add(words, index, text);
    });
  }

  #add(words: readonly string[], index: number, text: string): void {
    const name = words.join(' ');
    if (words.length === 1 && !mayBeName(name, text, this.language)) return;
    const known = this.#names.get(name);
    if (known?.having.includes(index)) return;
    if (known) known.having.push(index);
    else {
      this.#names.set(name, { words, having: [index] });
      if (words.length === 1 && name.length >= MIN_MISTYPED_LETTERS) this.#slips.add(name);
    }
  }

  at(words: readonly string[], at: number): NameMatch | undefined {
    const whole = [...this.#names.values()].filter(({ words: name }) =>
      name.every((word, index) => words[at + index] === word),
    );
    const length = Math.max(0, ...whole.map((name) => name.words.length));
    const longest = whole.find((name) => name.words.length === length);
    if (longest) return { fits: this.#preferred(longest.having, longest.words), length };
    const having = this.#havingForm(words[at] ?? '', words[at - 1]);
    return having && { fits: having, length: 1 };
  }

  /** The name that is the contact's own on one appointment, and only whose telephone it is on the others, means that one. */
  #preferred(having: readonly number[], name: readonly string[]): readonly number[] {
    const own = having.filter((index) =>
      ownNames(this.candidates[index]).some((words) => words.includes(name.join(' '))),
    );
    return own.length === 1 ? own : having;
  }

  /** A possessive, a pet form or a slip, of exactly one name. */
  #havingForm(word: string, before: string | undefined): readonly number[] | undefined {
    // "Emma's", "d'Emma": an apostrophe is gone before words are compared.
    const bare = this.#names.get(word.replace(/s$/u, '')) ?? this.#names.get(word.replace(/^[dl]/u, ''));
    if (bare && !FIRST_NAMES.has(word)) return bare.having;
    const isKnown = meaningOf(word, this.language) !== undefined;
    // "The lab".
    const isThe = before !== undefined && this.phrases.some(({ articles }) => articles.has(before));
    if (isKnown) return isThe ? this.#beginningWith(word) : undefined;
    if (word.length < MIN_STEM_LETTERS) return undefined;
    const endings = this.phrases.flatMap(({ petEndings }) => petEndings);
    const names = [...this.#names].filter(([name]) => isPetForm(word, name, endings));
    const having = new Set(names.flatMap(([, found]) => found.having));
    if (having.size === 1) return [...having];
    if (having.size > 1 || FIRST_NAMES.has(word)) return undefined;
    return this.#names.get(this.#slips.meantBy(word) ?? '')?.having;
  }

  #beginningWith(word: string): readonly number[] | undefined {
    if (word.length < MIN_STEM_LETTERS) return undefined;
    const having = new Set(
      [...this.#names].flatMap(([name, found]) => (name.startsWith(word) ? found.having : [])),
    );
    return having.size === 1 ? [...having] : undefined;
  }
}

/** The words of a name, each a name itself; of Chinese and Korean the whole. */
function namesWithin(name: string): string[][] {
  return (name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((part) => {
    const words = segmentsOf(part).flatMap((segment) => segment.words);
    const isLong =
      words.length > 1 ? words.length >= MIN_NAME_CHARACTERS : (words[0]?.length ?? 0) >= MIN_NAME_LETTERS;
    return isLong ? [words] : [];
  });
}

const OF_NAMES: ReadonlySet<Role> = new Set(['thing', 'pass', 'topic', 'excuse', 'reason', 'along', 'told']);

/** "Will" is a name only where it is written as one. */
function mayBeName(name: string, text: string, language: string | undefined): boolean {
  const meaning = meaningOf(name, language);
  // "Mia ja", which is Italian for "mine".
  if (isForeign(name, language) && text.search(/\p{Lu}/u) >= 0 && !writtenSmall(text).includes(name))
    return true;
  if (!meaning || (meaning.kind === 'plain' && OF_NAMES.has(meaning.role))) return true;
  // "June and I".
  if (meaning.kind === 'plain' && meaning.role === 'day' && beginsWithName(name, text)) return true;
  const written = [...text.matchAll(/(?<=[\p{L}\p{N},] )\p{Lu}[\p{L}\p{M}]+/gu)].map(([word]) => word);
  return written.some((word) => foldWord(word) === name) && !writtenSmall(text).includes(name);
}

/** Whether a word stands in the tables of another language alone; in English people write whatever theirs is. */
function isForeign(word: string, language = 'en'): boolean {
  const [token] = tokensOf([word], language);
  return token?.meaning !== undefined && token.language !== languageOf(language) && token.language !== 'en';
}

const writtenSmall = (text: string): string[] =>
  [...text.matchAll(/(?<!\p{L})\p{Ll}[\p{L}\p{M}]*/gu)].map(([word]) => foldWord(word));

/** But "June 3". */
function beginsWithName(name: string, text: string): boolean {
  const [, first = ''] = /^\s*(\p{Lu}\p{Ll}+)(?!\p{L}|\s*\d)/u.exec(text) ?? [];
  return foldWord(first) === name;
}

/** "Alex", "Benji", "Martinita". */
function isPetForm(word: string, name: string, endings: readonly string[]): boolean {
  let shared = 0;
  while (shared < word.length && word[shared] === name[shared]) shared += 1;
  if (shared < MIN_STEM_LETTERS) return false;
  const ending = word.slice(shared);
  if (ending === '') return true;
  // "Danny".
  const isDoubled = ending[0] === word[shared - 1];
  const isEnding = endings.includes(ending) || (isDoubled && endings.includes(ending.slice(1)));
  return isEnding && !FIRST_NAMES.has(word);
}
