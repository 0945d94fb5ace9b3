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

interface Name {
  /** One of Chinese or Korean has a word for each character. */
  readonly words: readonly string[];
  readonly having: number[];
}

/** Finds the names of candidates among folded words. Whether a word may be a name is asked only of those that the text has. */
export class NameFinder {
  readonly #names = new Map<string, Name>();
  readonly #byFirstWord = new Map<string, Name[]>();
  readonly #slips = new Slips();
  readonly #mayBeNames = new Map<string, boolean>();

  constructor(
    private readonly text: string,
    private readonly candidates: readonly Candidate[],
    private readonly language: string | undefined,
    private readonly phrases: readonly MentionPhrases[],
  ) {
    candidates.forEach(({ names }, index) => {
      for (const words of names.flatMap(namesWithin)) this.#add(words, index);
    });
  }

  #add(words: readonly string[], index: number): void {
    const written = words.join(' ');
    const known = this.#names.get(written);
    if (known) {
      if (known.having.at(-1) !== index) known.having.push(index);
      return;
    }
    const name = { words, having: [index] };
    this.#names.set(written, name);
    const [first = ''] = words;
    const beside = this.#byFirstWord.get(first);
    if (beside) beside.push(name);
    else this.#byFirstWord.set(first, [name]);
    if (words.length === 1 && written.length >= MIN_MISTYPED_LETTERS) this.#slips.add(written);
  }

  at(words: readonly string[], at: number): NameMatch | undefined {
    const whole = (this.#byFirstWord.get(words[at] ?? '') ?? []).filter(
      (name) => name.words.every((word, index) => words[at + index] === word) && this.#isName(name),
    );
    const length = Math.max(0, ...whole.map((name) => name.words.length));
    const longest = whole.find((name) => name.words.length === length);
    if (longest) return { fits: this.#preferred(longest.having, longest.words), length };
    const having = this.#havingForm(words[at] ?? '', words[at - 1]);
    return having && { fits: having, length: 1 };
  }

  #isName({ words }: Name): boolean {
    const [word = ''] = words;
    if (words.length > 1) return true;
    const known = this.#mayBeNames.get(word);
    if (known !== undefined) return known;
    const isName = mayBeName(word, this.text, this.language);
    this.#mayBeNames.set(word, isName);
    return isName;
  }

  #named(written: string | undefined): Name | undefined {
    const name = this.#names.get(written ?? '');
    return name && this.#isName(name) ? name : undefined;
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
    const bare = this.#named(word.replace(/s$/u, '')) ?? this.#named(word.replace(/^[dl]/u, ''));
    if (bare && !FIRST_NAMES.has(word)) return bare.having;
    const isKnown = meaningOf(word, this.language) !== undefined;
    // "The lab".
    const isThe = before !== undefined && this.phrases.some(({ articles }) => articles.has(before));
    if (isKnown) return isThe ? this.#beginningWith(word) : undefined;
    if (word.length < MIN_STEM_LETTERS) return undefined;
    const endings = this.phrases.flatMap(({ petEndings }) => petEndings);
    const having = this.#havingAny((name) => isPetForm(word, name, endings));
    if (having.size === 1) return [...having];
    if (having.size > 1 || FIRST_NAMES.has(word)) return undefined;
    return this.#named(this.#slips.meantBy(word))?.having;
  }

  #beginningWith(word: string): readonly number[] | undefined {
    if (word.length < MIN_STEM_LETTERS) return undefined;
    const having = this.#havingAny((name) => name.startsWith(word));
    return having.size === 1 ? [...having] : undefined;
  }

  #havingAny(isWanted: (written: string) => boolean): Set<number> {
    const wanted = [...this.#names].filter(([written, name]) => isWanted(written) && this.#isName(name));
    return new Set(wanted.flatMap(([, { having }]) => having));
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
