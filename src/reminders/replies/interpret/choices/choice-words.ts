import type { Role } from '../../../../language/locales/answer-words.js';
import { cellOfAll, LOCALES } from '../../../../language/locales/locales.js';
import { phrasesIn } from '../../../../language/phrases/notation.js';
import { PhraseBook } from '../../../../language/phrases/phrase-book.js';
import { compatible } from '../../../../language/text/compatible.js';
import type { Meaning } from '../text/answer-book.js';
import type { Token } from '../text/lexicon.js';
import { longestMeaningAt, tokensOf } from '../text/lexicon.js';
import { segmentsOf } from '../text/sentences.js';

/** A word of an answer to a numbered list. `negation` is a no that would turn an answer right behind
 * it ("don't cancel 2"), `not` one that says little of "both" ("not both"), `break` is a comma or the like,
 * `y` the letter: yes, or Spanish "and". */
export type ChoiceWord =
  | { kind: 'number'; number: number | 'last' | 'other'; spelled: boolean }
  | { kind: 'both' | 'all' | 'none' }
  | { kind: 'yes' | 'no' | 'negation' | 'not' | 'skip' | 'filler' | 'break' | 'but' | 'y' };

const KIND_OF_ROLE: Partial<Record<Role, ChoiceWord['kind']>> = {
  yes: 'yes',
  ok: 'yes',
  attend: 'yes',
  keep: 'yes',
  confirm: 'yes',
  no: 'no',
  not: 'not',
  dont: 'not',
  negates: 'negation',
  cant: 'not',
  wont: 'not',
  absent: 'no',
  cancel: 'no',
  but: 'but',
  join: 'skip',
  pass: 'filler',
  reassure: 'filler',
  who: 'skip',
  will: 'skip',
  must: 'skip',
  topic: 'skip',
};

/** What chooses stands in no table of answers; of what stands here twice, the first meaning counts. */
const CHOOSING = new PhraseBook<ChoiceWord>([
  [cellOfAll(({ choices }) => choices.list), { kind: 'skip' }],
  [cellOfAll(({ choices }) => choices.only), { kind: 'skip' }],
  ['keep', { kind: 'yes' }],
  [cellOfAll(({ choices }) => choices.both), { kind: 'both' }],
  [cellOfAll(({ choices }) => choices.all), { kind: 'all' }],
  [cellOfAll(({ choices }) => choices.none), { kind: 'none' }],
  ...LOCALES.flatMap(({ choices }) => [
    ...choices.ordinals.map((cell, index) => numbered(cell, index + 1, false)),
    numbered(choices.last, 'last', false),
    numbered(choices.other, 'other', false),
    ...choices.numbers.split(',').map((cell, index) => numbered(cell, index + 1, true)),
  ]),
]);

function numbered(cell: string, number: number | 'last' | 'other', spelled: boolean): [string, ChoiceWord] {
  return [cell, { kind: 'number', number, spelled }];
}

/** Times, dates and ranges hold numbers that choose nothing. */
const NOT_A_CHOICE =
  /\d\s*[:./h-]\s*\d|\d\s?[ap]\.?m\b|(?:\b(?:at|by|around|in|before|after|until|till|vers|a las|a la(?= 1))|[@à]) ?\d|\?|¿/iu;
const ORDINAL = /(\d)(?:st|nd|rd|th|ra|da|er|[eè]re|re|e|[eè]me|[ºª])(?![\p{L}\d])/giu;

/** "See you 2", "2 of us": numbers that choose nothing. */
const NOT_NUMBERS = PhraseBook.of(cellOfAll(({ choices }) => choices.notNumbers));
const numberedForm = (word: string): readonly string[] => (/^\d+$/u.test(word) ? ['number'] : [word]);

function countsSomething(words: readonly string[]): boolean {
  return words.some((_, at) => NOT_NUMBERS.matchesAt(words, at, numberedForm).length > 0);
}

/** "1 or 2" chooses neither. By the words of the reminder's language and of English: elsewhere they may be articles. */
export function isOr(word: string, language = ''): boolean {
  const own = language.toLowerCase().split(/[_-]/u)[0];
  return LOCALES.some(
    (locale) =>
      (locale.language === own || locale.language === 'en') && phrasesIn(locale.choices.or).includes(word),
  );
}

/** The text word by word, or `undefined` where a word of it is not understood. */
export function choiceWords(text: string, language?: string): ChoiceWord[] | undefined {
  if (NOT_A_CHOICE.test(text)) return undefined;
  const apart = compatible(text)
    .replace(/\u20e3/gu, ' ')
    .replace(ORDINAL, '$1 ')
    .replace(/(\d)[-.):=]?y(?![\p{L}])/giu, '$1 yes ')
    .replace(/(\d)(?:\s*[-.):=]\s*|(?=\p{L}))/gu, '$1 ')
    .replace(/(?<=\p{L})(?=\d)/gu, ' ');
  const segments = segmentsOf(apart);
  const spoken = segments.flatMap((segment) => segment.words);
  if (spoken.some((word) => isOr(word, language)) || segments.some(({ words }) => countsSomething(words)))
    return undefined;
  const words = segments.flatMap((segment): (ChoiceWord | undefined)[] => [
    { kind: 'break' },
    ...segmentWords(segment.words, language),
  ]);
  const known = words.filter((word) => word !== undefined);
  if (known.length < words.length) return undefined;
  const byLetters = /(?<!\p{L})n(?!\p{L})/iu.test(apart);
  return byLetters ? known.map((word) => (word.kind === 'y' ? { kind: 'yes' } : word)) : known;
}

const OF_ALL = PhraseBook.of(
  cellOfAll(({ choices }) => choices.both),
  cellOfAll(({ choices }) => choices.all),
);
const NOT_OF_ALL = PhraseBook.of(cellOfAll(({ choices }) => choices.notAll));

/** "I can't do all of them": whether that means each of them or some, nobody knows. */
export function deniesAll(text: string, language?: string): boolean {
  return segmentsOf(text).some(({ words }) => namesAll(words) && tokensOf(words, language).some(denies));
}

function denies({ meaning }: Token): boolean {
  return meaning?.kind === 'plain' && DENIALS.has(meaning.role);
}

function namesAll(words: readonly string[]): boolean {
  let at = 0;
  while (at < words.length) {
    const [notAll] = NOT_OF_ALL.matchesAt(words, at);
    if (!notAll && OF_ALL.matchesAt(words, at).length > 0) return true;
    at += notAll?.length ?? 1;
  }
  return false;
}

const DENIALS: ReadonlySet<Role> = new Set(['not', 'dont', 'cant', 'wont', 'notAfter']);

function segmentWords(words: readonly string[], language: string | undefined): (ChoiceWord | undefined)[] {
  const found: (ChoiceWord | undefined)[] = [];
  let at = 0;
  while (at < words.length) {
    const { word, length } = longestAt(words, at, language);
    found.push(word);
    at += length;
  }
  return found;
}

/** What chooses rules where it is as long as what answers. */
function longestAt(
  words: readonly string[],
  at: number,
  language: string | undefined,
): { word: ChoiceWord | undefined; length: number } {
  const first = words[at] ?? '';
  const chosen = CHOOSING.matchesAt(words, at).at(-1);
  const known = longestMeaningAt(words, at, language);
  if (chosen && chosen.length >= (known?.length ?? 0))
    return { word: chosen.values[0], length: chosen.length };
  if ((known?.length ?? 0) <= 1) {
    if (/^\d{1,2}$/u.test(first))
      return { word: { kind: 'number', number: Number(first), spelled: false }, length: 1 };
    if (first === 'y') return { word: { kind: 'y' }, length: 1 };
  }
  if (!known) return { word: undefined, length: 1 };
  const { meaning, length } = known;
  return { word: wordOf(roleOf(meaning)), length };
}

/** "Sorry, 2 no": what may turn an answer has the weight here that it has elsewhere. */
function roleOf(meaning: Meaning): Role {
  if (meaning.kind === 'plain') return meaning.role;
  return meaning.otherwise === 'negates' || meaning.as === 'turn' ? meaning.otherwise : meaning.as;
}

function wordOf(role: Role): ChoiceWord | undefined {
  const kind = KIND_OF_ROLE[role];
  return kind === undefined || kind === 'number' ? undefined : { kind };
}
