import type { Meaning } from '../text/answer-book.js';
import { longestMeaningAt } from '../text/lexicon.js';
import { TITLES_OF_PEOPLE } from '../text/titles.js';
import { isOr } from './choice-words.js';
import type { Chooser, Link, MentionPhrases } from './mention-phrases.js';
import { isOwn, NameFinder } from './name-mentions.js';
import type { Scope } from './scope.js';
import { countedOf } from './scope.js';
import { isIn, timeAt } from './time-mentions.js';

/** By what it is named: two names are two mentions, a name and a day may be one. */
export type Sort =
  'name' | 'day' | 'clock' | 'part' | 'place' | 'number' | 'quantity' | 'ones' | 'rest' | 'me';

/** What a text names, as the candidates that it may mean. */
export interface Mention {
  readonly kind: 'mention';
  readonly sort: Sort;
  /** By index. */
  readonly fits: ReadonlySet<number>;
  /** So many as were just named, where not so many are ahead. */
  readonly count?: number;
  /** All that it may mean is meant ("both", "the mornings"). */
  readonly isPlural: boolean;
  /** What is left once all others are known: one or all of it. */
  readonly left?: 'other' | 'rest';
  readonly refuses?: 'none' | 'either';
  /** The words before it that belong to it ("the one with Liam"). */
  readonly lead?: readonly string[];
}

export type Item =
  | Mention
  | { readonly kind: 'word' | 'and'; readonly word: string }
  | { readonly kind: 'but' | 'except' | 'only' | 'or' };

/** Finds what the words of a text name; of several at one place the longest. */
export class MentionFinder {
  readonly #names: NameFinder;
  readonly #counted: readonly number[];
  /** In the order that "the first" counts; empty where it is not plain which are counted. */
  readonly #inOrder: readonly number[];
  readonly #isListed: boolean;

  constructor(private readonly scope: Scope) {
    const { text, candidates, language, phrases } = scope;
    this.#names = new NameFinder(text, candidates, language, phrases);
    this.#counted = countedOf(candidates);
    this.#isListed = candidates.some(({ number }) => number !== undefined);
    this.#inOrder = this.#isListed || this.#counted.length === candidates.length ? this.#counted : [];
  }

  /** The words of a segment; those that only belong to a mention are gone. */
  itemsOf(words: readonly string[]): Item[] {
    const items: Item[] = [];
    let at = 0;
    while (at < words.length) {
      const isBehindAll = items.some((item) => item.kind === 'mention' && item.sort === 'quantity');
      const { item, length } = this.#itemAt(words, at, isBehindAll);
      if (item?.kind === 'mention') {
        const lead = this.#takeLead(items);
        items.push(lead.length > 0 ? { ...item, lead } : item);
        at += length;
        at += this.#lengthBehind(words, at);
      } else {
        if (item) items.push(item);
        at += length;
      }
    }
    return items;
  }

  #itemAt(
    words: readonly string[],
    at: number,
    isBehindAll: boolean,
  ): { item: Item | undefined; length: number } {
    const word = words[at] ?? '';
    const link = this.#linkAt(words, at);
    if (link?.kind === 'notAll' || link?.kind === 'notNumber')
      return {
        item: { kind: 'word', word: words.slice(at, at + link.length).join(' ') },
        length: link.length,
      };
    const mention = this.#mentionAt(words, at);
    if (mention)
      return { item: this.#distinguishing(mention.item, words, at, mention.length), length: mention.length };
    const known = longestMeaningAt(words, at, this.scope.language);
    if (link?.kind === 'and' && isAnswer(known?.meaning) && !this.#joinsNames(words, at))
      return { item: { kind: 'word', word }, length: 1 };
    if (link && link.length >= (known?.length ?? 0) && link.kind !== 'except')
      return { item: linked(link.kind, words.slice(at, at + link.length)), length: link.length };
    if (link?.kind === 'except' && isBehindAll && this.#leadsToMention(words, at + link.length))
      return { item: { kind: 'except' }, length: link.length };
    if (isOr(word, this.scope.language)) return { item: { kind: 'or' }, length: 1 };
    if (known?.meaning.kind === 'plain' && known.meaning.role === 'but')
      return { item: { kind: 'but' }, length: known.length };
    return { item: { kind: 'word', word }, length: 1 };
  }

  #linkAt(words: readonly string[], at: number): { kind: Link; length: number } | undefined {
    const numbered = (word: string): readonly string[] => (/^\d+$/u.test(word) ? [word, 'number'] : [word]);
    const found = this.scope.phrases.flatMap(({ links }) => links.matchesAt(words, at, numbered));
    const length = Math.max(0, ...found.map((match) => match.length));
    const kind = found.find((match) => match.length === length)?.values[0];
    return kind && { kind, length };
  }

  /** "But" excepts only where nothing stands between it and whom it excepts. */
  #leadsToMention(words: readonly string[], at: number): boolean {
    for (let next = at; next < words.length; next += 1) {
      if (this.#mentionAt(words, next)) return true;
      if (!this.scope.phrases.some(({ before }) => before.has([words[next] ?? '']))) return false;
    }
    return false;
  }

  #mentionAt(words: readonly string[], at: number): { item: Mention; length: number } | undefined {
    const found = [
      this.#chosenAt(words, at),
      this.#nameAt(words, at),
      this.#timeAt(words, at),
      this.#numberAt(words, at),
    ];
    return found
      .filter((one) => one !== undefined)
      .toSorted((one, other) => other.length - one.length)
      .at(0);
  }

  #nameAt(words: readonly string[], at: number): { item: Mention; length: number } | undefined {
    const match = this.#names.at(words, at);
    return match && { item: mention('name', match.fits), length: match.length };
  }

  #timeAt(words: readonly string[], at: number): { item: Mention; length: number } | undefined {
    const match = timeAt(words, at, this.scope);
    // "La segunda" is no Monday.
    const window = words.slice(at, at + (match?.length ?? 0));
    if (
      !window.some((word) => /\d/u.test(word)) &&
      window.some((_, index) => this.#chosenAt(words, at + index))
    )
      return undefined;
    return match && { item: mention(match.hasClock ? 'clock' : 'day', match.fits), length: match.length };
  }

  /** A number of the list that was offered, where it counts nothing else ("2 friends"). */
  #numberAt(words: readonly string[], at: number): { item: Mention; length: number } | undefined {
    const word = words[at] ?? '';
    if (!this.#isListed || !/^\d{1,2}$/u.test(word) || this.#countsThings(words, at + 1)) return undefined;
    return {
      item: mention(
        'number',
        this.#counted.filter((index) => this.scope.candidates[index]?.number === Number(word)),
      ),
      length: 1,
    };
  }

  #countsThings(words: readonly string[], at: number): boolean {
    const next = words[at];
    if (next === undefined || /^\d/u.test(next)) return false;
    const isAround = this.scope.phrases.some(
      ({ behind, links, verbs }) =>
        behind.has([next]) || verbs.includes(next) || links.matchesAt(words, at).length > 0,
    );
    const meaning = longestMeaningAt(words, at, this.scope.language)?.meaning;
    const role = meaning?.kind === 'ambiguous' ? meaning.as : meaning?.role;
    return !isAround && (role === undefined || COUNTED_ROLES.has(role));
  }

  #chosenAt(words: readonly string[], at: number): { item: Mention; length: number } | undefined {
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
    // "The first time", "la otra semana".
    // "Call me".
    if (chooser.kind === 'me' && length === 1 && !this.#beginsThought(words, at)) return undefined;
    const lastWord = words[at + length - 1] ?? '';
    const item = this.#chosen(chooser, count, lastWord);
    const isWhole = longest.phrases.behind.has([lastWord]);
    const isOfElse = BEFORE_NOUNS.has(chooser.kind) && !isWhole && this.#countsThings(words, at + length);
    return item && !isOfElse ? { item, length } : undefined;
  }

  /** "Bailey n Rosie", but "Y for Milo N for Ivy". */
  #joinsNames(words: readonly string[], at: number): boolean {
    const answers = words.filter((word, index) => index !== at && word.length === 1 && word !== words[at]);
    const hasOther = answers.some((word) => isAnswer(longestMeaningAt([word], 0, this.scope.language)?.meaning));
    return !hasOther && this.#mentionAt(words, at + 1) !== undefined;
  }

  #beginsThought(words: readonly string[], at: number): boolean {
    if (at === 0) return true;
    const before = longestMeaningAt(words, at - 1, this.scope.language)?.meaning;
    const role = before?.kind === 'ambiguous' ? before.as : before?.role;
    return role === 'but' || role === 'join' || role === 'yes' || role === 'no';
  }

  #chosen(chooser: Chooser, count: number | undefined, lastWord: string): Mention | undefined {
    const counted = this.#counted;
    const ordered = this.#inOrder;
    switch (chooser.kind) {
      case 'all':
        return mention('quantity', counted, { isPlural: true });
      case 'both':
        return manyOf(counted, 2);
      case 'counted':
        return count === undefined ? undefined : manyOf(counted, count);
      case 'none':
        return this.#isListed
          ? mention('quantity', [])
          : mention('quantity', counted, { isPlural: true, refuses: 'none' });
      case 'either':
        return mention('quantity', counted.length === 2 ? counted : [], {
          isPlural: true,
          refuses: 'either',
        });
      case 'firstOnes':
        return mention(
          'place',
          count !== undefined && count <= ordered.length ? ordered.slice(0, count) : [],
          { isPlural: true },
        );
      case 'lastOnes':
        return mention('place', count !== undefined && count <= ordered.length ? ordered.slice(-count) : [], {
          isPlural: true,
        });
      case 'place':
        return mention('place', ordered.slice(chooser.place - 1, chooser.place));
      case 'last':
        return mention('place', ordered.slice(-1));
      case 'earlier':
        return mention('place', counted.length === 2 ? counted.slice(0, 1) : []);
      case 'later':
        return mention('place', counted.length === 2 ? counted.slice(-1) : []);
      case 'other':
      case 'rest':
        return mention('rest', [], { isPlural: true, left: chooser.kind });
      case 'ones':
        return mention('ones', this.#all(), { isPlural: true });
      case 'part': {
        const fits = this.#all().filter((index) => {
          const candidate = this.scope.candidates[index];
          return candidate && isIn(chooser.part, candidate);
        });
        return mention('part', fits, { isPlural: lastWord.endsWith('s') });
      }
      case 'me': {
        const own = this.#all().filter((index) => isOwn(this.scope.candidates[index]));
        return own.length === 1 ? mention('me', own) : undefined;
      }
    }
  }

  #all(): number[] {
    return this.scope.candidates.map((_, index) => index);
  }

  /** What all candidates share names none of them: a name is left a word, a day is of no weight. */
  #distinguishing(item: Mention, words: readonly string[], at: number, length: number): Item | undefined {
    const isShared = item.fits.size === this.scope.candidates.length;
    if (!isShared || !SHARED.has(item.sort)) return item;
    return item.sort === 'name' ? { kind: 'word', word: words.slice(at, at + length).join(' ') } : undefined;
  }

  /** Takes away the words before a mention that belong to it. */
  #takeLead(items: Item[]): string[] {
    const lead: string[] = [];
    for (let last = items.at(-1); last?.kind === 'word'; last = items.at(-1)) {
      const { word } = last;
      const isLead = TITLES.test(word) || this.scope.phrases.some(({ before }) => before.has([word]));
      if (!isLead) break;
      items.pop();
      lead.unshift(word);
    }
    return lead;
  }

  #lengthBehind(words: readonly string[], at: number): number {
    const lengths = this.scope.phrases.flatMap(({ behind }) =>
      behind.matchesAt(words, at).map(({ length }) => length),
    );
    return Math.max(0, ...lengths);
  }
}

const TITLES = new RegExp(`^(?:${TITLES_OF_PEOPLE})$`, 'u');
const SHARED: ReadonlySet<Sort> = new Set<Sort>(['name', 'day', 'clock', 'part']);
const BEFORE_NOUNS: ReadonlySet<Chooser['kind']> = new Set<Chooser['kind']>(['place', 'last', 'other']);
const COUNTED_ROLES: ReadonlySet<string> = new Set([
  'thing',
  'excuse',
  'reason',
  'along',
  'today',
  'clock',
  'told',
]);

function isAnswer(meaning: Meaning | undefined): boolean {
  const role = meaning?.kind === 'ambiguous' ? meaning.as : meaning?.role;
  return role === 'yes' || role === 'no';
}

function mention(
  sort: Sort,
  fits: readonly number[],
  more: Partial<Omit<Mention, 'kind' | 'sort' | 'fits'>> = {},
): Mention {
  return { kind: 'mention', sort, fits: new Set(fits), isPlural: false, ...more };
}

const linked = (kind: 'and' | 'only', words: readonly string[]): Item =>
  kind === 'and' ? { kind, word: words.join(' ') } : { kind };

function manyOf(counted: readonly number[], count: number): Mention {
  return mention('quantity', counted.length === count ? counted : [], { isPlural: true, count });
}

function numberIn(word: string, { numbers }: MentionPhrases): number | undefined {
  if (/^\d{1,2}$/u.test(word)) return Number(word);
  const place = numbers.indexOf(word);
  return place < 0 ? undefined : place + 1;
}
