import { segmentsOf } from './sentences.js';
import { lexiconFor } from './vocabulary/lexicon.js';
import type { Lexicon } from './vocabulary/lexicon.js';
import { phrasesOf } from './vocabulary/roles.js';
import type { Role } from './vocabulary/roles.js';

/** A word of an answer to a numbered list. `negation` is a no that would turn an answer right behind
 * it ("don't cancel 2"), `break` is a comma or the like, `y` the letter: yes, or Spanish "and". */
export type ChoiceWord =
  | { kind: 'number'; number: number | 'last'; spelled: boolean }
  | { kind: 'both' | 'all' }
  | { kind: 'yes' | 'no' | 'negation' | 'skip' | 'break' | 'but' | 'y' };

const KIND_OF_ROLE: Partial<Record<Role, ChoiceWord['kind']>> = {
  yes: 'yes',
  ok: 'yes',
  attend: 'yes',
  keep: 'yes',
  no: 'no',
  not: 'negation',
  dont: 'negation',
  negates: 'negation',
  cant: 'negation',
  wont: 'negation',
  absent: 'no',
  cancel: 'no',
  but: 'but',
  join: 'skip',
  pass: 'skip',
  who: 'skip',
  will: 'skip',
  must: 'skip',
  topic: 'skip',
};

const BOTH = new Set(
  phrasesOf(
    'both, both of them, ambas, ambos, los dos, (tous|toutes)? les deux, aux deux, beide, entrambi, entrambe, os dois, as duas',
  ),
);
const ALL = new Set(phrasesOf('all, all of them, every one, todas, todos, toutes, tous, alle, tutti, tutte'));
const NUMBERS: readonly (readonly [string, number | 'last', boolean])[] = [
  ['first, first one, the first one, primera, primero, premier, premiere, erste, ersten', 1, false],
  ['second, second one, the second one, segunda, segundo, deuxieme, seconde, zweite, zweiten', 2, false],
  ['third, third one, the third one, tercera, tercero, troisieme, dritte, dritten', 3, false],
  ['last, last one, the last one, ultima, ultimo, derniere, dernier', 'last', false],
  ['one', 1, true],
  ['two', 2, true],
  ['three', 3, true],
  ['four', 4, true],
];
const NUMBER_WORDS = new Map(
  NUMBERS.flatMap(([cell, number, spelled]) =>
    phrasesOf(cell).map((phrase) => [phrase, { number, spelled }] as const),
  ),
);
const LONGEST = 4;

/** Times, dates and ranges hold numbers that choose nothing. */
const NOT_A_CHOICE =
  /\d\s*[:./h-]\s*\d|\d\s?[ap]\.?m\b|(?:\b(?:at|by|around|in|before|after|until|till|vers|a las|a la(?= 1))|[@à]) ?\d|\?|¿/iu;
const ORDINAL = /(\d)(?:st|nd|rd|th|ra|da|er|[eè]re|re|e|[eè]me|[ºª])(?![\p{L}\d])/giu;

/** The text word by word, or `undefined` where a word of it is not understood. */
export function choiceWords(text: string, language?: string): ChoiceWord[] | undefined {
  if (NOT_A_CHOICE.test(text)) return undefined;
  const lexicon = lexiconFor(language);
  const apart = text
    .normalize('NFKC')
    .replace(ORDINAL, '$1 ')
    .replace(/(\d)[-.):=]?y(?![\p{L}])/giu, '$1 yes ')
    .replace(/(\d)(?:\s*[-.):=]\s*|(?=\p{L}))/gu, '$1 ')
    .replace(/(?<=\p{L})(?=\d)/gu, ' ');
  const words = segmentsOf(apart).flatMap((segment): (ChoiceWord | undefined)[] => [
    { kind: 'break' },
    ...segmentWords(segment.words, lexicon),
  ]);
  const known = words.filter((word) => word !== undefined);
  if (known.length < words.length) return undefined;
  const byLetters = /(?<!\p{L})n(?!\p{L})/iu.test(apart);
  return byLetters ? known.map((word) => (word.kind === 'y' ? { kind: 'yes' } : word)) : known;
}

function segmentWords(words: readonly string[], lexicon: Lexicon): (ChoiceWord | undefined)[] {
  const found: (ChoiceWord | undefined)[] = [];
  let at = 0;
  while (at < words.length) {
    const { word, length } = longestAt(words, at, lexicon);
    found.push(word);
    at += length;
  }
  return found;
}

function longestAt(
  words: readonly string[],
  at: number,
  lexicon: Lexicon,
): { word: ChoiceWord | undefined; length: number } {
  for (
    let length = Math.min(Math.max(lexicon.longest, LONGEST), words.length - at);
    length > 0;
    length -= 1
  ) {
    const phrase = words.slice(at, at + length).join(' ');
    const special = specialWord(phrase);
    if (special) return { word: special, length };
    const ambiguous = lexicon.ambiguous.get(phrase);
    const role =
      lexicon.phrases.get(phrase) ?? (ambiguous?.otherwise === 'negates' ? 'negates' : ambiguous?.as);
    if (role !== undefined) return { word: wordOf(role), length };
  }
  return { word: undefined, length: 1 };
}

function specialWord(phrase: string): ChoiceWord | undefined {
  if (/^\d{1,2}$/u.test(phrase)) return { kind: 'number', number: Number(phrase), spelled: false };
  if (phrase === 'y') return { kind: 'y' };
  if (phrase === 'keep') return { kind: 'yes' };
  if (BOTH.has(phrase)) return { kind: 'both' };
  if (ALL.has(phrase)) return { kind: 'all' };
  const number = NUMBER_WORDS.get(phrase);
  return number && { kind: 'number', ...number };
}

function wordOf(role: Role): ChoiceWord | undefined {
  const kind = KIND_OF_ROLE[role];
  return kind === undefined || kind === 'number' ? undefined : { kind };
}
