import type { PhraseBook } from '../../../../language/phrases/phrase-book.js';
import { TITLES_OF_PEOPLE } from '../text/titles.js';
import type { Found, Item, Mention, Sort } from './mention.js';
import type { MentionPhrases } from './mention-phrases.js';
import type { Reader } from './part-answer.js';
import { rolesOf } from './part-answer.js';
import type { Scope } from './scope.js';

const TITLE = new RegExp(`^(?:${TITLES_OF_PEOPLE})$`, 'u');

/** The items of a segment, where who is only spoken to is a word: "thanks Kim" chooses nobody. */
export function withAddressed(items: readonly Item[], phrases: readonly MentionPhrases[]): Item[] {
  const last = items.at(-1);
  const isSpokenTo =
    last?.kind === 'mention' && isBareName(last) && followsAddress(items.slice(0, -1), phrases);
  return isSpokenTo ? [...items.slice(0, -1), { kind: 'word', word: wordOf(last) }] : [...items];
}

/** Where nobody else is named, and nothing is said that has somebody for its object, a name at the end that is nobody's whom the appointment is for: "not this time Kim". */
export function speaksTo(segments: readonly (readonly Item[])[], reader: Reader): boolean {
  const mentions = segments.flat().filter((item) => item.kind === 'mention');
  const [only] = mentions;
  const isAtTheEnd = segments.some(
    (items) => items.length > 1 && items.at(-1) === only && !hasObject(items, reader),
  );
  const isAlone = mentions.length === 1 && only !== undefined && isBareName(only);
  return isAlone && isAtTheEnd && only.isOfStaff === true;
}

/** "Cancel Kim". */
function hasObject(items: readonly Item[], reader: Reader): boolean {
  const words = items.flatMap((item) => (item.kind === 'word' ? [item.word] : []));
  return rolesOf(words.join(' '), reader).at(-1) === 'cancel';
}

const isBareName = ({ sort, lead = [] }: Mention): boolean =>
  sort === 'name' && lead.every((word) => TITLE.test(word));

const wordOf = ({ lead = [], name = '' }: Mention): string => [...lead, name].join(' ');

function followsAddress(items: readonly Item[], phrases: readonly MentionPhrases[]): boolean {
  const words = items.flatMap((item) => (item.kind === 'word' ? item.word.split(' ') : ['']));
  return words.some((_, from) =>
    phrases.some(({ addressing }) =>
      addressing.matchesAt(words, from).some(({ length }) => from + length === words.length),
    ),
  );
}

const PEOPLE: ReadonlySet<Sort> = new Set<Sort>(['name', 'me', 'kids']);

/** Whether somebody else is meant than whom the words name: "Leo's mum", "la mamá de Leo", "a friend of mine". */
export function isOfRelative(
  { item, length }: Found,
  words: readonly string[],
  at: number,
  { phrases }: Scope,
): boolean {
  const endsBefore = (from: number, book: PhraseBook): boolean =>
    book.matchesAt(words, from).some((match) => from + match.length === at);
  return (
    PEOPLE.has(item.sort) &&
    phrases.some(
      ({ relatives }) =>
        relatives.behind.matchesAt(words, at + length).length > 0 ||
        words.slice(0, at).some((_, from) => endsBefore(from, relatives.before)),
    )
  );
}
