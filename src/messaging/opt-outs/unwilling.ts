import type { UnwillingWords } from '../../language/locales/locale.js';
import { LOCALES } from '../../language/locales/locales.js';
import { phrasesIn } from '../../language/phrases/notation.js';
import { PhraseBook } from '../../language/phrases/phrase-book.js';
import { foldWord, plainClauses } from '../../language/text/plain-words.js';
import { withoutExceptions, wordsOfRequest } from './requests.js';

/** One language's words, each kind as one expression over words parted by spaces. */
interface Sounds {
  readonly alone: RegExp;
  readonly texting: RegExp;
  readonly reach: RegExp;
  readonly ending: RegExp;
  readonly denying: RegExp;
  readonly wanted: PhraseBook;
}

const SOUNDS: readonly Sounds[] = LOCALES.map(({ optOuts: { unwilling } }) => soundsOf(unwilling));
const SENTENCE_END = /[.!?;\n\r…]+/u;

/**
 * Whether a text of which nothing else is understood sounds like a wish for no more texts: in one sentence, and in the words of one
 * language, texts stand beside a complaint or a negation, or the number, the list or "these" beside a
 * complaint, or something that is enough alone.
 * @param onlyComplaints whether a mere negation is not enough, because the text is about something grave, or answers
 */
export function soundsUnwilling(text: string, onlyComplaints = false): boolean {
  return text.split(SENTENCE_END).some((sentence) => {
    const clauses = plainClauses(sentence);
    const said = spaced(clauses.join(' ').split(' '));
    const meant = clauses.flatMap((clause) => withoutExceptions(wordsOfRequest(clause)));
    return SOUNDS.some((sounds) => sounds.alone.test(said) || isUnwilling(meant, sounds, onlyComplaints));
  });
}

function isUnwilling(words: readonly string[], sounds: Sounds, onlyComplaints: boolean): boolean {
  const { texting, reach, ending, denying, wanted } = sounds;
  const sentence = spaced(words);
  const complains = ending.test(sentence);
  if (texting.test(sentence))
    return complains || (!onlyComplaints && denying.test(sentence) && !wanted.standsIn(words));
  return complains && !onlyComplaints && reach.test(sentence);
}

const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

function soundsOf({ alone, texting, reach, ending, denying, wanted }: UnwillingWords): Sounds {
  return {
    alone: anyOf(alone),
    texting: anyOf(texting),
    reach: anyOf(reach),
    ending: anyOf(ending),
    denying: anyOf(denying),
    wanted: PhraseBook.of(wanted),
  };
}

function anyOf(cell: string): RegExp {
  const phrases = phrasesIn(cell).map((phrase) => phrase.split(' ').map(foldedPattern).join(' '));
  return new RegExp(` (?:${phrases.join('|')})(?= )`, 'u');
}

function foldedPattern(word: string): string {
  return word.split('*').map(foldWord).join('[\\p{L}\\p{M}\\p{N}]*');
}
