import type { Role } from '../../../../language/locales/answer-words.js';
import type { Meaning } from '../text/answer-book.js';
import { longestMeaningAt } from '../text/lexicon.js';
import type { Candidate } from './candidate.js';
import type { Found, Mention } from './mention.js';
import { mention } from './mention.js';
import type { Chooser, MentionPhrases, PlaceChooser } from './mention-phrases.js';
import { isOwn } from './name-mentions.js';
import type { Scope } from './scope.js';
import { countedOf } from './scope.js';
import { isIn } from './time-mentions.js';

/** Finds what chooses by place, number or quantity. */
export class ChosenFinder {
  readonly #counted: readonly number[];
  /** In the order that "the first" counts; empty where it is not plain which are counted. */
  readonly #inOrder: readonly number[];
  readonly #isListed: boolean;

  constructor(private readonly scope: Scope) {
    const { candidates } = scope;
    this.#counted = countedOf(candidates);
    this.#isListed = candidates.some(({ number }) => number !== undefined);
    this.#inOrder = this.#isListed || this.#counted.length === candidates.length ? this.#counted : [];
  }

  /** A number of the list that was offered, where it counts nothing else ("2 friends"). */
  numberAt(words: readonly string[], at: number): Found | undefined {
    const word = words[at] ?? '';
    if (!this.#isListed || !/^\d{1,2}$/u.test(word) || this.#countsThings(words, at + 1)) return undefined;
    const fits = this.#counted.filter((index) => this.scope.candidates[index]?.number === Number(word));
    return { item: mention('number', fits), length: 1 };
  }

  /** "Both", "the first two", "the morning one". */
  chosenAt(words: readonly string[], at: number): Found | undefined {
    const found = this.scope.phrases.flatMap((phrases) =>
      phrases.choosers
        .matchesAt(words, at, (word) => (numberIn(word, phrases) === undefined ? [word] : [word, 'number']))
        .map((match) => ({ ...match, phrases })),
    );
    const length = Math.max(0, ...found.map((match) => match.length));
    const longest = found.find((match) => match.length === length);
    const [chooser] = longest?.values ?? [];
    if (!chooser || !longest) return undefined;
    const count = words
      .slice(at, at + length)
      .map((word) => numberIn(word, longest.phrases))
      .find((number) => number !== undefined);
    // "Call me".
    if (chooser.kind === 'me' && length === 1 && !this.#beginsThought(words, at)) return undefined;
    const lastWord = words[at + length - 1] ?? '';
    const item = this.#chosen(chooser, count, lastWord);
    // "The first time", "la otra semana".
    const isWhole = longest.phrases.behind.has([lastWord]);
    const isOfElse = BEFORE_NOUNS.has(chooser.kind) && !isWhole && this.#countsThings(words, at + length);
    return item && !isOfElse ? { item, length } : undefined;
  }

  #countsThings(words: readonly string[], at: number): boolean {
    const next = words[at];
    if (next === undefined || /^\d/u.test(next)) return false;
    const isAround = this.scope.phrases.some(
      ({ behind, links, verbs }) =>
        behind.has([next]) || verbs.includes(next) || links.matchesAt(words, at).length > 0,
    );
    const role = roleOf(longestMeaningAt(words, at, this.scope.language)?.meaning);
    return !isAround && (role === undefined || COUNTED_ROLES.has(role));
  }

  #beginsThought(words: readonly string[], at: number): boolean {
    if (at === 0) return true;
    const role = roleOf(longestMeaningAt(words, at - 1, this.scope.language)?.meaning);
    return role === 'but' || role === 'join' || role === 'yes' || role === 'no';
  }

  #chosen(chooser: Chooser, count: number | undefined, lastWord: string): Mention | undefined {
    const counted = this.#counted;
    switch (chooser.kind) {
      case 'all':
        return mention('quantity', counted, { isPlural: true });
      case 'both':
        return manyOf(counted, 2);
      case 'counted':
        return count === undefined ? undefined : manyOf(counted, count);
      case 'none':
        return mention('quantity', this.#isListed ? [] : counted, { isPlural: true, refuses: 'none' });
      case 'either':
        return mention('quantity', ofTwo(counted), { isPlural: true, refuses: 'either' });
      case 'earlier':
        return mention('place', ofTwo(counted).slice(0, 1));
      case 'later':
        return mention('place', ofTwo(counted).slice(-1));
      case 'other':
      case 'rest':
        return mention('rest', [], { isPlural: true, left: chooser.kind });
      case 'ones':
        return mention(
          'ones',
          this.#having(() => true),
          { isPlural: true },
        );
      case 'part': {
        const fits = this.#having((candidate) => isIn(chooser.part, candidate));
        return mention('part', fits, { isPlural: lastWord.endsWith('s') });
      }
      case 'me': {
        const own = this.#having(isOwn);
        return own.length === 1 ? mention('me', own) : undefined;
      }
      case 'place':
      case 'last':
      case 'firstOnes':
      case 'lastOnes':
        return this.#inPlace(chooser, count ?? 0);
    }
  }

  #inPlace(chooser: PlaceChooser, count: number): Mention {
    const ordered = this.#inOrder;
    if (chooser.kind === 'place') return mention('place', ordered.slice(chooser.place - 1, chooser.place));
    if (chooser.kind === 'last') return mention('place', ordered.slice(-1));
    const isWithin = count > 0 && count <= ordered.length;
    const fits = chooser.kind === 'firstOnes' ? ordered.slice(0, count) : ordered.slice(-count);
    return mention('place', isWithin ? fits : [], { isPlural: true });
  }

  #having(has: (candidate: Candidate) => boolean): number[] {
    return this.scope.candidates.flatMap((candidate, index) => (has(candidate) ? [index] : []));
  }
}

const BEFORE_NOUNS: ReadonlySet<Chooser['kind']> = new Set<Chooser['kind']>(['place', 'last', 'other']);
const COUNTED_ROLES: ReadonlySet<Role> = new Set<Role>([
  ...(['thing', 'excuse', 'reason', 'along', 'today', 'clock', 'told'] as const),
]);

const roleOf = (meaning: Meaning | undefined): Role | undefined =>
  meaning?.kind === 'ambiguous' ? meaning.as : meaning?.role;

const ofTwo = (counted: readonly number[]): readonly number[] => (counted.length === 2 ? counted : []);

function manyOf(counted: readonly number[], count: number): Mention {
  return mention('quantity', counted.length === count ? counted : [], { isPlural: true, count });
}

function numberIn(word: string, { numbers }: MentionPhrases): number | undefined {
  if (/^\d{1,2}$/u.test(word)) return Number(word);
  const place = numbers.indexOf(word);
  return place < 0 ? undefined : place + 1;
}
