import { TITLES_OF_PEOPLE } from '../text/titles.js';
import type { Item, Mention } from './mention.js';
import type { MentionPhrases } from './mention-phrases.js';

const TITLE = new RegExp(`^(?:${TITLES_OF_PEOPLE})$`, 'u');

/** The items of a segment, where who is only spoken to is a word: "thanks Kim" chooses nobody. */
export function withAddressed(items: readonly Item[], phrases: readonly MentionPhrases[]): Item[] {
  const last = items.at(-1);
  const isSpokenTo = last?.kind === 'mention' && isBareName(last) && followsAddress(items.slice(0, -1), phrases);
  return isSpokenTo ? [...items.slice(0, -1), { kind: 'word', word: wordOf(last) }] : [...items];
}

/** Where nobody else is named, a name at the end that is nobody's whom the appointment is for: "not this time Kim". */
export function speaksTo(segments: readonly (readonly Item[])[]): boolean {
  const mentions = segments.flat().filter((item) => item.kind === 'mention');
  const [only] = mentions;
  const isAtTheEnd = segments.some((items) => items.length > 1 && items.at(-1) === only);
  const isAlone = mentions.length === 1 && only !== undefined && isBareName(only);
  return isAlone && isAtTheEnd && only.isOfStaff === true;
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
