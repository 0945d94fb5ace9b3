import type { Locale } from '../../../../language/locales/locale.js';
import { LOCALES } from '../../../../language/locales/locales.js';
import { phrasesIn } from '../../../../language/phrases/notation.js';
import { PhraseBook } from '../../../../language/phrases/phrase-book.js';

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

/** What a phrase chooses from several appointments, before it is known which those are. */
export type Chooser =
  | { readonly kind: 'both' | 'all' | 'none' | 'either' | 'counted' | 'earlier' | 'later' }
  | { readonly kind: 'other' | 'rest' | 'ones' | 'me' }
  | { readonly kind: 'part'; readonly part: PartOfDay }
  | PlaceChooser;

/** By the order of time, or of the list. */
export type PlaceChooser =
  { readonly kind: 'place'; readonly place: number } | { readonly kind: 'last' | 'firstOnes' | 'lastOnes' };

/** What stands around what chooses. */
export type Link = 'except' | 'and' | 'only' | 'notAll' | 'notNumber';

/** The phrases of one language. */
export interface MentionPhrases {
  readonly choosers: PhraseBook<Chooser>;
  readonly links: PhraseBook<Link>;
  readonly before: PhraseBook;
  readonly behind: PhraseBook;
  readonly comes: PhraseBook;
  readonly out: PhraseBook;
  readonly undecided: PhraseBook;
  readonly theirs: PhraseBook;
  readonly because: PhraseBook;
  readonly conditions: PhraseBook;
  /** What stands around a day or a clock time, word by word, and names of days that are other words as well. */
  readonly besideTimes: ReadonlySet<string>;
  readonly shortDays: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** From one on. */
  readonly numbers: readonly string[];
  readonly inPlace: Readonly<Record<'subjects' | 'objects' | 'itIs' | 'copulas', readonly string[]>>;
  readonly petEndings: readonly string[];
  readonly verbs: readonly string[];
}

const PHRASES: ReadonlyMap<string, MentionPhrases> = new Map(
  LOCALES.map((locale) => [locale.language, phrasesOf(locale)]),
);

/** The phrases of some languages. */
export function mentionPhrases(languages: Iterable<string>): MentionPhrases[] {
  return [...new Set(languages)].flatMap((language) => PHRASES.get(language) ?? []);
}

function phrasesOf({ choices, calendar }: Locale): MentionPhrases {
  const { partsOfDay } = calendar;
  return {
    choosers: new PhraseBook<Chooser>([
      [choices.counted, { kind: 'counted' }],
      [choices.firstOnes, { kind: 'firstOnes' }],
      [choices.lastOnes, { kind: 'lastOnes' }],
      [choices.both, { kind: 'both' }],
      [choices.all, { kind: 'all' }],
      [choices.none, { kind: 'none' }],
      [choices.either, { kind: 'either' }],
      [choices.earlier, { kind: 'earlier' }],
      [choices.later, { kind: 'later' }],
      [choices.rest, { kind: 'rest' }],
      [choices.other, { kind: 'other' }],
      [choices.ones, { kind: 'ones' }],
      [choices.me, { kind: 'me' }],
      [choices.last, { kind: 'last' }],
      ...choices.ordinals.map((cell, index) => [cell, { kind: 'place', place: index + 1 }] as const),
      [partsOfDay.morning, { kind: 'part', part: 'morning' }],
      [partsOfDay.afternoon, { kind: 'part', part: 'afternoon' }],
      [partsOfDay.evening, { kind: 'part', part: 'evening' }],
    ]),
    links: new PhraseBook<Link>([
      [choices.except, 'except'],
      [choices.and, 'and'],
      [choices.only, 'only'],
      [choices.notAll, 'notAll'],
      [choices.notNumbers, 'notNumber'],
    ]),
    before: PhraseBook.of(choices.around.before, choices.list),
    behind: PhraseBook.of(choices.around.behind),
    comes: PhraseBook.of(choices.comes),
    out: PhraseBook.of(choices.out),
    undecided: PhraseBook.of(choices.undecided),
    because: PhraseBook.of(choices.because),
    theirs: PhraseBook.of(choices.theirs),
    conditions: PhraseBook.of(choices.conditions),
    besideTimes: new Set(
      [calendar.at, calendar.articles, calendar.ambiguousDays.behind, choices.around.before].flatMap(
        phrasesIn,
      ),
    ),
    articles: new Set(phrasesIn(calendar.articles)),
    shortDays: new Set(phrasesIn(calendar.ambiguousDays.days)),
    numbers: phrasesIn(choices.numbers),
    inPlace: {
      subjects: phrasesIn(choices.inPlace.subject),
      objects: phrasesIn(choices.inPlace.object),
      itIs: phrasesIn(choices.inPlace.itIs),
      copulas: phrasesIn(choices.copulas),
    },
    petEndings: phrasesIn(choices.petEndings),
    verbs: phrasesIn(choices.verbs),
  };
}
