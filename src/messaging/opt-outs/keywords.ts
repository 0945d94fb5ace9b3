import type { PhraseBook } from './phrase-book.js';
import { START_REQUESTS, STOP_REQUESTS } from './plain-requests.js';
import { plainClauses } from './plain-words.js';

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

/** What other languages and hurried fingers make of the words above, alone or with courtesy. */
const STOP_ALONE = [
  'stopp',
  'sotp',
  'stpo',
  's t o p',
  'stop it',
  'stop this',
  'stop that',
  'stop everything',
  'remove me',
  'i said stop',
  'i said to stop',
  'make it stop',
  'remove us',
  'arreter',
];
const STOP_ABROAD = [
  'arretez',
  'baja',
  'alto',
  'basta',
  'pare',
  'paren',
  'parar',
  'parem',
  'detener',
  'stop sms',
  'stop tout',
];
const HELP_ALONE = [
  'help me',
  'i need help',
  'need help',
  'more info',
  'ayuda',
  'aide',
  'hilfe',
  'ajuda',
  'aiuto',
];

const plain = (words: readonly string[]): Set<string> =>
  new Set(words.flatMap((word) => plainClauses(word.replace('-', ' '))));
const STOP = plain([...OPT_OUT_WORDS, ...STOP_ALONE, ...STOP_ABROAD]);
const START = plain(OPT_IN_WORDS);
const HELP = plain([...HELP_WORDS, ...HELP_ALONE]);

/**
 * Words that mean nothing but an opt-out also when other sentences stand beside them ("Stop. I moved
 * away").
 */
const STOP_AS_CLAUSE = plain([
  'STOP',
  'STOPALL',
  'STOP ALL',
  'UNSUBSCRIBE',
  'OPTOUT',
  'OPT OUT',
  'stop it',
  'stop this',
]);

const COURTESY = new Set(
  (
    'please pls plz thanks thank you thankyou thx ty tks tx hi hello hey sir maam madam kindly sorry ' +
    'por favor gracias hola senor senora merci svp stp sil vous te plait bonjour bonsoir salut danke bitte obrigado obrigada grazie'
  ).split(' '),
);
const URGE = new Set(
  'now just already immediately asap ok okay no yes fucking fuck fking damn right seriously oh and'.split(
    ' ',
  ),
);

/**
 * "Don't stop texting me", "why did you stop sending reminders", "if I stop getting texts" ask for no opt-
 * out.
 */
const TURNED_ROUND = new Set(
  'dont not didnt doesnt never wont cant cannot did if until unless why havent isnt nunca si'.split(' '),
);
const WORDS_BEFORE = 4;

/** A request for a certain time only ("don't text me while I'm driving", "at night") is not an opt-out. */
const FOR_A_TIME =
  /^(?:(?:please|me|us) )*(?:until|till|while|when|whilst|at (?!all)|before|after|during|so early|so late|tan) ?/u;

/** "Reply STOP to unsubscribe" is some other machine's footer, not a wish. */
const FOOTER = /\bstop to \w+/u;

/**
 * Reads the words that rule whether a number may be texted at all. Knows nothing of appointments: a bare
 * CANCEL is an opt-out here, and what else it means is for others to say. Case, accents and punctuation do
 * not count; the word must be the message (courtesy and urging aside), or the message must ask for it in
 * plain language.
 *
 * @param text the text as it was received
 * @returns `undefined` where the text is none of these
 */
export function readKeyword(text: string): Keyword | undefined {
  const clauses = plainClauses(text);
  const message = bareMessage(text);
  if (STOP.has(message)) return 'stop';
  if (START.has(message)) return 'start';
  if (HELP.has(message)) return 'help';
  if (clauses.some((clause) => STOP_AS_CLAUSE.has(without(URGE, without(COURTESY, clause))))) return 'stop';
  if (clauses.some((clause) => requests(clause, STOP_REQUESTS))) return 'stop';
  if (clauses.some((clause) => requests(clause, START_REQUESTS))) return 'start';
  return undefined;
}

/** The words of a text without courtesy, each said once: "Cancel, please. Thank you!" → "cancel". */
export function bareMessage(text: string): string {
  return without(COURTESY, plainClauses(text).join(' '));
}

/** The clause without the words of the set; a word said several times over counts once ("stop stop stop"). */
function without(words: ReadonlySet<string>, clause: string): string {
  return clause
    .split(' ')
    .filter((word, index, all) => !words.has(word) && word !== all[index - 1])
    .join(' ');
}

function requests(clause: string, phrases: PhraseBook): boolean {
  if (FOOTER.test(clause)) return false;
  const words = clause.split(' ');
  const lengths = Array.from({ length: Math.min(words.length, phrases.longest) }, (_, index) => index + 1);
  return words.some((_, from) =>
    lengths.some((length) => from + length <= words.length && asks(words, from, from + length, phrases)),
  );
}

function asks(words: string[], from: number, to: number, phrases: PhraseBook): boolean {
  if (!phrases.has(words.slice(from, to).join(' '))) return false;
  const before = words.slice(Math.max(0, from - WORDS_BEFORE), from);
  return !before.some((word) => TURNED_ROUND.has(word)) && !FOR_A_TIME.test(words.slice(to).join(' '));
}
