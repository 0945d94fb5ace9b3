import type { UnwillingWords } from '../../language/locales/locale.js';
import { LOCALES } from '../../language/locales/locales.js';
import { OpenPhrases } from '../../language/phrases/open-phrases.js';
import { PhraseBook } from '../../language/phrases/phrase-book.js';
import { plainClauses } from '../../language/text/plain-words.js';
import { withoutExceptions, wordsOfRequest } from './requests.js';

/** One language's words. */
interface Sounds {
  readonly alone: OpenPhrases;
  readonly texting: OpenPhrases;
  readonly reach: OpenPhrases;
  readonly ending: OpenPhrases;
  readonly denying: OpenPhrases;
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
    const said = clauses.join(' ').split(' ');
    const meant = clauses.flatMap((clause) => withoutExceptions(wordsOfRequest(clause)));
    return SOUNDS.some((sounds) => sounds.alone.standsIn(said) || isUnwilling(meant, sounds, onlyComplaints));
  });
}

function isUnwilling(words: readonly string[], sounds: Sounds, onlyComplaints: boolean): boolean {
  const { texting, reach, ending, denying, wanted } = sounds;
  if (texting.standsIn(words))
    return ending.standsIn(words) || (!onlyComplaints && denying.standsIn(words) && !wanted.standsIn(words));
  return !onlyComplaints && reach.standsIn(words) && ending.standsIn(words);
}

function soundsOf({ alone, texting, reach, ending, denying, wanted }: UnwillingWords): Sounds {
  return {
    alone: new OpenPhrases(alone),
    texting: new OpenPhrases(texting),
    reach: new OpenPhrases(reach),
    ending: new OpenPhrases(ending),
    denying: new OpenPhrases(denying),
    wanted: PhraseBook.of(wanted),
  };
}
