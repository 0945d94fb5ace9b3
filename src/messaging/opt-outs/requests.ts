import { cellOfAll } from '../../language/locales/locales.js';
import { phrasesIn } from '../../language/phrases/notation.js';
import { PhraseBook } from '../../language/phrases/phrase-book.js';
import { WordSet } from '../../language/phrases/word-set.js';
import { withLettersSetRight } from '../../language/text/spelling.js';
import { MadeOnce } from '../../platform/made-once.js';

type Cell = Parameters<typeof cellOfAll>[0];

export const wordsOfAll = (cell: Cell): Set<string> => new Set(phrasesIn(cellOfAll(cell)));
const bookOfAll = (cell: Cell): PhraseBook => PhraseBook.of(cellOfAll(cell));

const REQUESTS = bookOfAll(({ optOuts }) => optOuts.requests);
const OPENINGS = bookOfAll(({ optOuts }) => optOuts.openings);
const ENDINGS = bookOfAll(({ optOuts }) => optOuts.endings);
const NOT_REQUESTS = bookOfAll(({ optOuts }) => optOuts.notRequests);
const POSSIBLE = bookOfAll(({ optOuts }) => optOuts.possible);
const START_REQUESTS = bookOfAll(({ optOuts }) => optOuts.startRequests);
const INSTEAD_TO_ME = bookOfAll(({ optOuts }) => optOuts.insteadToMe);
const TURNED_ROUND = wordsOfAll(({ optOuts }) => optOuts.turningRound);
const FOR_A_TIME = bookOfAll(({ optOuts }) => optOuts.forATime);
const NOT_FOR_A_TIME = bookOfAll(({ optOuts }) => optOuts.notForATime);
const EXPLETIVES = bookOfAll(({ optOuts }) => optOuts.expletives);
export const COURTESY = wordsOfAll(({ optOuts }) => optOuts.courtesy);
export const URGING = wordsOfAll(({ optOuts }) => optOuts.urging);

/** The words among which a mistyped one is looked for. */
const known = new MadeOnce(function* () {
  const all = new Set([...COURTESY, ...URGING]);
  for (const { words } of [REQUESTS, ENDINGS, NOT_REQUESTS, POSSIBLE]) {
    for (const word of words) all.add(word);
    yield;
  }
  return new WordSet(all);
});

/** What hurried fingers make of the one word that everybody is told to send. */
const MISTYPED_STOP: ReadonlySet<string> = new Set(
  'stpo sotp stp stob stoo srop dtop atop sstop stoip stpp stoop stopo stiop'.split(' '),
);

/** A word that turns a request round stands at most so many words before it. */
const MAX_WORDS_BEFORE = 4;
/** "Reply STOP to unsubscribe" is some other machine's footer, not a wish. */
const FOOTER = /\bstop to \w+/u;

/** Words of a clause, from one place on up to another. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** The words of a clause as they are compared: without words of anger, and with those that are mistyped set right ("stop textin"). */
export function wordsOfRequest(clause: string): string[] {
  const words = clause.split(' ');
  const said: string[] = [];
  let at = 0;
  while (at < words.length) {
    const length = EXPLETIVES.matchesAt(words, at).at(-1)?.length ?? 0;
    if (length === 0) said.push(meantWord(words[at] ?? ''));
    at += Math.max(1, length);
  }
  return said;
}

function meantWord(word: string): string {
  return MISTYPED_STOP.has(word) ? 'stop' : withLettersSetRight(word, known.get());
}

/** More words than that say something of their own ("y cancelen mi cita"). */
const MAX_WORDS_BEHIND = 2;

/** Whether words behind a request only go on with it ("stop sending", "texts"). */
export function goesOnAsRequest(words: readonly string[]): boolean {
  return (
    words.length <= MAX_WORDS_BEHIND && words.every((word) => word !== 'cancel' && known.get().has(word))
  );
}

/** Where a clause asks for no more texts; undefined where it does not. */
export function stopRequestIn(words: readonly string[]): Span | undefined {
  if (FOOTER.test(words.join(' '))) return undefined;
  const opening = OPENINGS.matchesAt(words, 0).at(-1);
  // The last word of an opening begins what else is said: "stop I will be there".
  if (opening) return { from: 0, to: opening.length - 1 };
  return requestIn(words, REQUESTS) ?? endingIn(words);
}

export function asksForTexts(words: readonly string[]): boolean {
  return !FOOTER.test(words.join(' ')) && requestIn(words, START_REQUESTS) !== undefined;
}

/** Whether a clause asks to be texted oneself, which says that somebody else is not to be. */
export function wantsThemInstead(words: readonly string[]): boolean {
  const from = words.findIndex((word) => !COURTESY.has(word));
  const asks = from >= 0 && INSTEAD_TO_ME.matchesAt(words, from).length > 0;
  return asks && stopRequestIn(words) === undefined;
}

/** Whether a clause may be a wish for no more texts, but not plainly. */
export function maybeRequests(words: readonly string[]): boolean {
  const excepted = exceptions(words);
  return words.some((_, from) => !excepted.has(from) && POSSIBLE.matchesAt(words, from).length > 0);
}

/** The words of a clause that do not only look like a wish for no more texts. */
export function withoutExceptions(words: readonly string[]): string[] {
  const excepted = exceptions(words);
  return words.filter((_, at) => !excepted.has(at));
}

function requestIn(words: readonly string[], book: PhraseBook): Span | undefined {
  const excepted = exceptions(words);
  for (let from = 0; from < words.length; from += 1) {
    if (excepted.has(from) || isTurnedRound(words, from)) continue;
    const match = book
      .matchesAt(words, from)
      .filter(({ length }) => !isForATime(words, from + length))
      .at(-1);
    if (match) return { from, to: from + match.length };
  }
  return undefined;
}

/** Requests that are one only where nothing but courtesy and urging follows: "I told you to stop", not "to stop smoking". */
function endingIn(words: readonly string[]): Span | undefined {
  const excepted = exceptions(words);
  const isWeightless = (word: string): boolean => COURTESY.has(word) || URGING.has(word);
  let weightlessFrom = words.length;
  while (weightlessFrom > 0 && isWeightless(words[weightlessFrom - 1] ?? '')) weightlessFrom -= 1;
  for (let from = 0; from < words.length; from += 1) {
    if (excepted.has(from) || isTurnedRound(words, from)) continue;
    const ends = ENDINGS.matchesAt(words, from).some(({ length }) => from + length >= weightlessFrom);
    if (ends) return { from, to: words.length };
  }
  return undefined;
}

/** The places within what only looks like a request. */
function exceptions(words: readonly string[]): ReadonlySet<number> {
  const excepted = new Set<number>();
  words.forEach((_, from) => {
    const length = NOT_REQUESTS.matchesAt(words, from).at(-1)?.length ?? 0;
    for (let at = from; at < from + length; at += 1) excepted.add(at);
  });
  return excepted;
}

/** "Don't stop texting me", "why did you stop sending reminders", "if I stop getting texts" ask for no opt-out. */
function isTurnedRound(words: readonly string[], from: number): boolean {
  return words.slice(Math.max(0, from - MAX_WORDS_BEFORE), from).some((word) => TURNED_ROUND.has(word));
}

/** A request for a certain time only ("don't text me while I'm driving", "at night") is not an opt-out. */
function isForATime(words: readonly string[], from: number): boolean {
  return FOR_A_TIME.matchesAt(words, from).length > 0 && NOT_FOR_A_TIME.matchesAt(words, from).length === 0;
}
