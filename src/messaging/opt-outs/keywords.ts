import { plainClauses } from '../../language/text/plain-words.js';
import { isNearStop } from './near-stop.js';
import {
  asksForTexts,
  COURTESY,
  goesOnAsRequest,
  maybeRequests,
  stopRequestIn,
  URGING,
  wantsThemInstead,
  wordsOfAll,
  wordsOfRequest,
} from './requests.js';

export type Keyword = 'stop' | 'start' | 'help';

/** Opt-out words: the union of what the carriers and 47 CFR 64.1200(a)(10) name (ARRET and TD: AWS). */
export const OPT_OUT_WORDS: readonly string[] = [
  'STOP',
  'STOPALL',
  'STOP ALL',
  'UNSUBSCRIBE',
  'CANCEL',
  'END',
  'QUIT',
  'REVOKE',
  'OPTOUT',
  'OPT OUT',
  'OPT-OUT',
  'REMOVE',
  'ARRET',
  'TD',
];

/** Opt-in words. Twilio also takes YES: here it is the answer to a question. */
export const OPT_IN_WORDS: readonly string[] = ['START', 'UNSTOP'];

export const HELP_WORDS: readonly string[] = ['HELP', 'INFO'];

const plain = (words: readonly string[]): string[] =>
  words.flatMap((word) => plainClauses(word.replace('-', ' ')));

const STOP = new Set([...plain(OPT_OUT_WORDS), ...wordsOfAll(({ optOuts }) => optOuts.words)]);
const START = new Set(plain(OPT_IN_WORDS));
const HELP = new Set([...plain(HELP_WORDS), ...wordsOfAll(({ optOuts }) => optOuts.helpWords)]);
/** "ST OP", "un subscribe": whatever space has got into a word of at least so many letters. */
const MIN_SPACED_LETTERS = 4;
const SPACED_STOP = new Set(
  [...STOP].map((words) => words.replaceAll(' ', '')).filter((word) => word.length >= MIN_SPACED_LETTERS),
);

/**
 * Words that mean nothing but an opt-out also when other sentences stand beside them ("Stop. I moved
 * away").
 */
const STOP_AS_CLAUSE = new Set([
  ...plain(['STOP', 'STOPALL', 'STOP ALL', 'UNSUBSCRIBE', 'OPTOUT', 'OPT OUT']),
  ...wordsOfAll(({ optOuts }) => optOuts.sentences),
]);

/** The sign itself, or the word in capitals among words that are not; but for "reply STOP to …" and the like. */
const STOP_SIGN = /🛑/u;
const STOP_IN_CAPITALS =
  /(?<![\p{L}\p{N}"'“‘«]\s?)(?<!\b(?:reply|text|txt|send|type|word|say|said|press|bus) )STOP(?! by\b| at\b| to\b| in\b)(?![\p{L}\p{N}"'”’»])/u;

/**
 * Chinese and Korean have no capitals, and often no space between words. Beside their words it is the word in capitals, or in any case
 * where it comes first; but for "回复STOP", "STOP이라고 …" and the like, which speak of it.
 */
const CASELESS = String.raw`[\p{Script=Han}\p{Script=Hangul}]`;
const STOP_BEFORE_CASELESS = new RegExp(
  String.raw`^[^\p{L}\p{N}]*stop(?=[^\p{L}\p{N}]*${CASELESS})(?!\s?(?:이?라고|은|을|를|是))`,
  'iu',
);
const STOP_AMONG_CASELESS = new RegExp(
  String.raw`(?<![A-Za-z\d]|[回复覆发發传傳打写寫输輸入按用]\s?)STOP(?![A-Za-z\d]|\s?(?:이?라고|은|을|를|是)|["'”’»」])`,
  'u',
);
const HAS_CASELESS = new RegExp(CASELESS, 'u');

/**
 * Reads the words that rule whether a number may be texted at all. Knows nothing of appointments: a bare
 * CANCEL is an opt-out here, and what else it means is for others to say. Case, accents and punctuation do
 * not count; the word must be the message (courtesy and urging aside), or the message must ask for it in
 * plain language: by an ending or refusing verb with texts, consent or the number for its object. Any
 * reasonable manner of asking counts (47 CFR 64.1200(a)(10)).
 *
 * @param text the text as it was received
 * @returns `undefined` where the text is none of these
 */
export function readKeyword(text: string): Keyword | undefined {
  const clauses = plainClauses(text);
  const message = bareMessage(text);
  if (STOP.has(clauses.join(' ')) || STOP.has(message) || SPACED_STOP.has(message.replaceAll(' ', '')))
    return 'stop';
  if (START.has(message)) return 'start';
  if (HELP.has(message)) return 'help';
  if (STOP_SIGN.test(text) || saysStopInCapitals(text) || saysStopBesideCaseless(text)) return 'stop';
  const spoken = requestClauses(text);
  if (isNearStop(message) || isMistypedStop(without(COURTESY, spoken.join(' ')))) return 'stop';
  // "Don't text my husband. Text me" asks for texts; the word alone rules all the same.
  if (spoken.some(isStopWord)) return 'stop';
  const clausesOfWords = spoken.map((clause) => clause.split(' '));
  if (clausesOfWords.some((words) => stopRequestIn(words)) && !clausesOfWords.some(wantsThemInstead))
    return 'stop';
  if (spoken.some((clause) => asksForTexts(clause.split(' ')))) return 'start';
  return undefined;
}

/**
 * Whether a text may be a wish for no more texts that {@link readKeyword} does not take for one: texts, consent, or the law are
 * spoken of beside a refusal. Such a text is never an answer; whoever wrote it is told of the word STOP.
 */
export function maybeOptsOut(text: string): boolean {
  const clauses = requestClauses(text).map((clause) => clause.split(' '));
  if (clauses.some(maybeRequests)) return true;
  return clauses.some((words) => stopRequestIn(words) !== undefined) && clauses.some(wantsThemInstead);
}

/** What a text says beside its wish for no more texts: "cancel my appointment and stop texting me" → "cancel my appointment and". */
export function besideOptOut(text: string): string {
  if (STOP.has(bareMessage(text))) return '';
  const signs = [STOP_SIGN, STOP_IN_CAPITALS, ...caselessSigns(text)];
  const clauses = requestClauses(signs.reduce((left, sign) => left.replace(sign, ' '), text));
  return clauses
    .map((clause) => {
      if (isStopWord(clause)) return '';
      const words = clause.split(' ');
      const request = stopRequestIn(words);
      if (!request) return clause;
      const behind = words.slice(request.to);
      return [...words.slice(0, request.from), ...(goesOnAsRequest(behind) ? [] : behind)].join(' ');
    })
    .filter((clause) => clause !== '')
    .join('. ');
}

/** A mistyped CANCEL is no word that carriers name. */
const isMistypedStop = (message: string): boolean => message !== 'cancel' && STOP.has(message);

/** "F***ing": a word that somebody has masked. */
const MASKED = /(?<![\p{L}*])\p{L}{1,3}(?:\*+\p{L}+|\*{2,})/gu;

/** The clauses of a text as wishes are looked for in them; those that were nothing but anger are gone. */
function requestClauses(text: string): string[] {
  return plainClauses(text.replace(MASKED, ' '))
    .map((clause) => wordsOfRequest(clause).join(' '))
    .filter((clause) => clause !== '');
}

function isStopWord(clause: string): boolean {
  const bare = without(COURTESY, clause);
  return STOP_AS_CLAUSE.has(bare) || STOP_AS_CLAUSE.has(without(URGING, bare));
}

function saysStopInCapitals(text: string): boolean {
  return text !== text.toUpperCase() && STOP_IN_CAPITALS.test(text);
}

function saysStopBesideCaseless(text: string): boolean {
  return caselessSigns(text).some((sign) => sign.test(text));
}

const caselessSigns = (text: string): RegExp[] =>
  HAS_CASELESS.test(text) ? [STOP_BEFORE_CASELESS, STOP_AMONG_CASELESS] : [];

/** The words of a text without courtesy, each said once: "Cancel, please. Thank you!" → "cancel". */
export function bareMessage(text: string): string {
  return without(COURTESY, plainClauses(text).join(' '));
}

/**
 * What is put on record of a text that asks for no more texts: the word itself, where it is nothing but one of `OPT_OUT_WORDS` in
 * upper case, and STOP for everything else. An opt-out is kept when all that a person wrote is erased.
 */
export function optOutWord(text: string): string {
  const word = bareMessage(text).toUpperCase();
  return OPT_OUT_WORDS.includes(word) ? word : 'STOP';
}

/** The clause without the words of the set; a word said several times over counts once ("stop stop stop"). */
function without(words: ReadonlySet<string>, clause: string): string {
  return clause
    .split(' ')
    .filter((word, index, all) => !words.has(word) && word !== all[index - 1])
    .join(' ');
}
