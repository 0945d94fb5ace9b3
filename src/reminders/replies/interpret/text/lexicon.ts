import { cellOfAll } from '../../../../language/locales/locales.js';
import { phrasesIn } from '../../../../language/phrases/notation.js';
import { meantWord } from '../../../../language/text/spelling.js';
import { WithinTurn } from '../../../../language/text/within-turn.js';
import type { AnswerBook, Meaning } from './answer-book.js';
import { answerBooks } from './answer-book.js';

/** A phrase of a text, or a word that its language does not know. */
export interface Token {
  readonly words: readonly string[];
  readonly meaning: Meaning | undefined;
  readonly language: string;
}

/** What it speaks for a language that a word is not known in it, is misspelled, or that another language goes on. */
const COST = { unknown: 10, misspelled: 2, borrowed: 3, switched: 12, notPreferred: 1 } as const;

/** The cheapest way to read the words from one place on in one language, until it ends or another one goes on. */
interface Way {
  readonly cost: number;
  readonly token: Token | undefined;
  readonly length: number;
  readonly next: Way | undefined;
}

/** "2pm", "14h30". */
export const CLOCK = /^\d{1,2}(?:h\d{2})?(?:am|pm|a|p|h|hrs|ish)?$/u;
/** "3d15" for 3/15, "3rd". */
export const DATE = /^\d+d\d+$|^\d{1,2}(?:st|nd|rd|th|er)$/u;

const END: Way = { cost: 0, token: undefined, length: 0, next: undefined };

/**
 * Reads words that stand together, of several phrases at one place the longest. One language decides: the one that knows the most of
 * them, at first that of the reminder. Another one may go on where it knows what the first does not ("yes, voy con mi hijo"); so a word
 * that happens to mean something elsewhere turns nothing. A word stands in the tables as itself, or a number as `number`, a time as `clocktime`,
 * a date as `daydate`.
 *
 * @param language arrow's or BCP 47 name (`es_mx`, `fr-CA`); one without a table, or none, leaves the order of the languages
 */
export function tokensOf(words: readonly string[], language = ''): readonly Token[] {
  return TOKENS.get([language, ...words].join(' '), () => read(words, languageOf(language)));
}
const TOKENS = new WithinTurn<readonly Token[]>();

/** @param preferred of ISO 639 */
function read(words: readonly string[], preferred: string): Token[] {
  const borrowed = borrowedMeanings(words);
  const readings = answerBooks
    .get()
    .map((book) => new Reading(book, words, borrowed))
    .filter(({ book, knowsAny }) => knowsAny || book.language === preferred);
  if (readings.length === 0)
    return words.map((word) => ({ words: [word], meaning: undefined, language: preferred }));
  const best = waysFrom(readings, words);
  const costs = best.map((way, index) => {
    const isPreferred = readings[index]?.book.language === preferred;
    return way.cost + (isPreferred ? 0 : COST.notPreferred) + index / 100;
  });
  const tokens: Token[] = [];
  let way: Way | undefined = best[costs.indexOf(Math.min(...costs))];
  for (; way; way = way.next) if (way.token) tokens.push(way.token);
  return tokens;
}

/** The longest phrase of any language that begins at a word; of several that long the language of the reminder's rules, after it the first. */
export function longestMeaningAt(
  words: readonly string[],
  at: number,
  language = '',
): { meaning: Meaning; length: number } | undefined {
  const preferred = languageOf(language);
  const books = answerBooks.get();
  let longest: { meaning: Meaning; length: number } | undefined;
  for (const { phrases } of [...books.filter((book) => book.language === preferred), ...books]) {
    const match = phrases.matchesAt(words, at).at(-1);
    const [meaning] = match?.values ?? [];
    if (match && meaning && match.length > (longest?.length ?? 0))
      longest = { meaning, length: match.length };
  }
  return longest;
}

/** What a whole phrase means, by the same rule. */
export function meaningOf(phrase: string, language = ''): Meaning | undefined {
  const words = phrase.split(' ');
  const longest = longestMeaningAt(words, 0, language);
  return longest?.length === words.length ? longest.meaning : undefined;
}

/** Of ISO 639; of Tagalog the name that arrow has for it. */
export function languageOf(name: string): string {
  const language = name.toLowerCase().split(/[_-]/u)[0] ?? '';
  return language === 'fil' ? 'tl' : language;
}

/** From the last word to the first, so that every way is the cheapest from where it begins. */
function waysFrom(readings: readonly Reading[], words: readonly string[]): Way[] {
  const ways: Way[][] = Array.from({ length: words.length + 1 }, () => readings.map(() => END));
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const staying = readings.map((reading, index) => {
      const { token, length, cost } = reading.tokenAt(at);
      const next = ways[at + length]?.[index] ?? END;
      return { cost: cost + next.cost, token, length, next };
    });
    const cheapest = staying.reduce((one, other) => (other.cost < one.cost ? other : one));
    ways[at] = staying.map((way) =>
      cheapest.cost + COST.switched < way.cost ? { ...cheapest, cost: cheapest.cost + COST.switched } : way,
    );
  }
  return ways[0] ?? [];
}

/** What each word means that any language may borrow. */
function borrowedMeanings(words: readonly string[]): (Meaning | undefined)[] {
  const meanings = new Map([...new Set(words)].map((word) => [word, borrowedMeaning(word)]));
  return words.map((word) => meanings.get(word));
}

/** A courtesy or a plain answer of another language, which people put anywhere ("ok gracias", "oui thanks"). */
function borrowedMeaning(word: string): Meaning | undefined {
  if (COURTESY.has(word)) return { kind: 'plain', role: 'pass' };
  const meaning = meaningOf(word);
  const answers =
    meaning?.kind === 'plain' ? meaning.role === 'yes' || meaning.role === 'no' : meaning?.as === 'no';
  return answers ? meaning : undefined;
}
const COURTESY = new Set(phrasesIn(cellOfAll(({ optOuts }) => optOuts.courtesy)));

/** The words as one language would have them. */
class Reading {
  readonly #words: readonly string[];

  constructor(
    readonly book: AnswerBook,
    private readonly written: readonly string[],
    /** What each word means that any language may borrow. */
    private readonly borrowed: readonly (Meaning | undefined)[],
  ) {
    this.#words = written.map((word) => meantWord(word, book.spellings));
  }

  get knowsAny(): boolean {
    return this.#words.some((word) => this.book.spellings.known.has(word));
  }

  tokenAt(at: number): { token: Token; length: number; cost: number } {
    const { language, phrases } = this.book;
    const longest = phrases.matchesAt(this.#words, at, numbered).at(-1);
    const length = longest?.length ?? 1;
    const words = this.#words.slice(at, at + length);
    const misspelled = words.filter((word, index) => word !== this.written[at + index]).length;
    if (longest)
      return {
        token: { words, meaning: longest.values[0], language },
        length,
        cost: misspelled * COST.misspelled,
      };
    const written = this.written[at] ?? '';
    const borrowed = this.borrowed[at];
    const cost = borrowed ? COST.borrowed : /^\d/u.test(written) ? 0 : COST.unknown;
    return { token: { words, meaning: borrowed, language }, length: 1, cost };
  }
}

/** The forms in which a word may stand in the tables. */
export function numbered(word: string): readonly string[] {
  if (!/^\d/u.test(word)) return [word];
  if (/^\d+$/u.test(word)) return [word, 'number'];
  if (CLOCK.test(word)) return [word, 'clocktime'];
  return DATE.test(word) ? [word, 'daydate'] : [word];
}
