import type { UnwillingWords } from '../../language/locales/locale.js';
import { LOCALES } from '../../language/locales/locales.js';
import { OpenPhrases } from '../../language/phrases/open-phrases.js';
import { PhraseBook } from '../../language/phrases/phrase-book.js';
import { plainClauses } from '../../language/text/plain-words.js';
import { withoutExceptions, wordsOfRequest } from './requests.js';

/** One language's words. */
interface Sounds {
  readonly alone: OpenPhrases;
  readonly leaving: OpenPhrases;
  readonly texting: OpenPhrases;
  readonly reach: OpenPhrases;
  readonly ending: OpenPhrases;
  readonly denying: OpenPhrases;
  readonly hints: OpenPhrases;
  readonly wanted: PhraseBook;
}

const SOUNDS: readonly Sounds[] = LOCALES.map(({ optOuts: { unwilling } }) => soundsOf(unwilling));
const SENTENCE = /[^.!?;\n\r…]+\??/gu;
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
    const said = clauses.join(' ').split(' ');
    const meant = clauses.flatMap((clause) => withoutExceptions(wordsOfRequest(clause)));
    return SOUNDS.some((sounds) => sounds.alone.standsIn(said) || isUnwilling(meant, sounds, onlyComplaints));
  });
}

/**
 * Whether a text speaks of texts, or refuses, complains or asks why, in the words of one language: far too little for a wish for no
 * more texts, but enough to name STOP where we answer it anyhow.
 */
export function seemsReluctant(text: string): boolean {
  const said = plainClauses(text).join(' ').split(' ');
  return SOUNDS.some(({ texting, ending, denying, hints }) =>
    [texting, ending, denying, hints].some((phrases) => phrases.standsIn(said)),
  );
}

/** Whether somebody says that they go there no longer, in the words of one language; a question ("can I see another doctor?") does not. */
export function takesLeave(text: string): boolean {
  return (text.match(SENTENCE) ?? [])
    .filter((sentence) => !sentence.endsWith('?'))
    .flatMap(plainClauses)
    .some((clause) => SOUNDS.some(({ leaving }) => leaving.standsIn(clause.split(' '))));
}

function isUnwilling(words: readonly string[], sounds: Sounds, onlyComplaints: boolean): boolean {
  const { texting, reach, ending, denying, wanted } = sounds;
  if (texting.standsIn(words))
    return ending.standsIn(words) || (!onlyComplaints && denying.standsIn(words) && !wanted.standsIn(words));
  return !onlyComplaints && reach.standsIn(words) && ending.standsIn(words);
}

function soundsOf(words: UnwillingWords): Sounds {
  const { alone, leaving = '', texting, reach, ending, denying, hints = '', wanted } = words;
  return {
    alone: new OpenPhrases(Object.values(alone).join(',')),
    leaving: new OpenPhrases(leaving),
    texting: new OpenPhrases(texting),
    reach: new OpenPhrases(reach),
    ending: new OpenPhrases(ending),
    denying: new OpenPhrases(denying),
    hints: new OpenPhrases(hints),
    wanted: PhraseBook.of(wanted),
  };
}
