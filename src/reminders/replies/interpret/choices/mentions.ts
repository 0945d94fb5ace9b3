import { foldWord } from '../../../../language/text/plain-words.js';
import type { Meaning } from '../text/answer-book.js';
import { longestMeaningAt } from '../text/lexicon.js';
import { TITLES_OF_PEOPLE } from '../text/titles.js';
import { isOfRelative, withAddressed } from './addressed.js';
import { isOr } from './choice-words.js';
import { ChosenFinder } from './chosen-mentions.js';
import { placeOrDay } from './maybe-days.js';
import type { Found, Item, Mention, Sort } from './mention.js';
import { mention } from './mention.js';
import type { Link } from './mention-phrases.js';
import { NameFinder } from './name-mentions.js';
import { withOneself } from './oneself.js';
import type { Scope } from './scope.js';
import { timeAt } from './time-mentions.js';

/** Finds what the words of a text name; of several at one place the longest. */
export class MentionFinder {
  readonly #names: NameFinder;
  readonly #chosen: ChosenFinder;

  constructor(private readonly scope: Scope) {
    const { text, candidates, language, phrases } = scope;
    this.#names = new NameFinder(text, candidates, language, phrases);
    this.#chosen = new ChosenFinder(scope);
  }

  get candidates(): Scope['candidates'] {
    return this.scope.candidates;
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
    return withAddressed(withOneself(items, this.scope), this.scope.phrases);
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
    const isBut = known?.meaning.kind === 'plain' && known.meaning.role === 'but';
    const exceptedUpTo = link?.kind === 'except' ? this.#endOfMention(words, at + link.length) : undefined;
    if (link && exceptedUpTo !== undefined) {
      if (isBehindAll) return { item: { kind: 'except' }, length: link.length };
      // "The whole gang except Simon": from whom he is excepted is not understood. But "I'll be there but Tom can't".
      if (!isBut || exceptedUpTo === words.length) return { item: { kind: 'or' }, length: link.length };
    }
    if (isOr(word, this.scope.language)) return { item: { kind: 'or' }, length: 1 };
    if (known && isBut) return { item: { kind: 'but' }, length: known.length };
    return { item: { kind: 'word', word }, length: 1 };
  }

  #linkAt(words: readonly string[], at: number): { kind: Link; length: number } | undefined {
    const numbered = (word: string): readonly string[] => (/^\d+$/u.test(word) ? [word, 'number'] : [word]);
    const found = this.scope.phrases.flatMap(({ links }) => links.matchesAt(words, at, numbered));
    const length = Math.max(0, ...found.map((match) => match.length));
    const kind = found.find((match) => match.length === length)?.values[0];
    return kind && { kind, length };
  }

  /** Where the mention ends to which these words lead: "but" excepts only where nothing stands between it and whom it excepts. */
  #endOfMention(words: readonly string[], at: number): number | undefined {
    for (let next = at; next < words.length; next += 1) {
      const mention = this.#mentionAt(words, next);
      if (mention) return next + mention.length;
      if (!this.scope.phrases.some(({ before }) => before.has([words[next] ?? '']))) return undefined;
    }
    return undefined;
  }

  #mentionAt(words: readonly string[], at: number): Found | undefined {
    const found = [
      this.#chosenAt(words, at),
      this.#nameAt(words, at),
      this.#timeAt(words, at),
      this.#chosen.numberAt(words, at),
    ];
    const longest = found
      .filter((one) => one !== undefined)
      .toSorted((one, other) => other.length - one.length)
      .at(0);
    return longest && isOfRelative(longest, words, at, this.scope) ? undefined : longest;
  }

  #chosenAt(words: readonly string[], at: number): Found | undefined {
    const chosen = this.#chosen.chosenAt(words, at);
    const isPlace = (word: string): boolean => this.#chosen.chosenAt([word], 0)?.item.sort === 'place';
    return chosen && placeOrDay(chosen, words, at, this.scope, isPlace);
  }

  #nameAt(words: readonly string[], at: number): Found | undefined {
    const match = this.#names.at(words, at);
    if (!match) return undefined;
    const { fits, length } = match;
    const name = words.slice(at, at + length).join(' ');
    const isCounted = fits.length > 1 && numberNamed(words[at + length], this.scope) === fits.length;
    return {
      item: mention('name', fits, { isPlural: isCounted, name, isOfStaff: !this.#isFor(name, fits) }),
      length: isCounted ? length + 1 : length,
    };
  }

  /** Whether an appointment is for somebody of that name, as far as its first letters tell. */
  #isFor(name: string, fits: readonly number[]): boolean {
    const start = name.replaceAll(' ', '').slice(0, MIN_START);
    return fits.some((index) =>
      foldWord(this.scope.candidates[index]?.names[0] ?? '')
        .split(' ')
        .some((word) => word.startsWith(start)),
    );
  }

  #timeAt(words: readonly string[], at: number): Found | undefined {
    const match = timeAt(words, at, this.scope);
    // "La segunda" is no Monday.
    const window = words.slice(at, at + (match?.length ?? 0));
    if (
      !window.some((word) => /\d/u.test(word)) &&
      window.some((_, index) => this.#chosen.chosenAt(words, at + index))
    )
      return undefined;
    return match && { item: mention(match.hasClock ? 'clock' : 'day', match.fits), length: match.length };
  }

  /** "Bailey n Rosie", but "Y for Milo N for Ivy". */
  #joinsNames(words: readonly string[], at: number): boolean {
    const answers = words.filter((word, index) => index !== at && word.length === 1 && word !== words[at]);
    const hasOther = answers.some((word) =>
      isAnswer(longestMeaningAt([word], 0, this.scope.language)?.meaning),
    );
    return !hasOther && this.#mentionAt(words, at + 1) !== undefined;
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

/** In letters: so many tell two names apart. */
const MIN_START = 3;

/** "Emma's two": a number in words. */
function numberNamed(word: string | undefined, { phrases }: Scope): number | undefined {
  const places = phrases.map(({ numbers }) => (word === undefined ? -1 : numbers.indexOf(word)));
  return places.find((place) => place >= 0) === undefined ? undefined : Math.max(...places) + 1;
}

const TITLES = new RegExp(`^(?:${TITLES_OF_PEOPLE})$`, 'u');
const SHARED: ReadonlySet<Sort> = new Set<Sort>(['name', 'day', 'clock', 'part']);

function isAnswer(meaning: Meaning | undefined): boolean {
  const role = meaning?.kind === 'ambiguous' ? meaning.as : meaning?.role;
  return role === 'yes' || role === 'no';
}

const linked = (kind: 'and' | 'only', words: readonly string[]): Item =>
  kind === 'and' ? { kind, word: words.join(' ') } : { kind };
