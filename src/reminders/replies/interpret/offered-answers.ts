import type { WordingSettings } from '../../../platform/config/wording-settings.js';
import { readReply } from './reply-intent.js';

/** The texts that ask a question. */
const ASKING = ['MSG_TEMPLATE', 'UNPARSABLE_RESPONSE'] as const;

/** Verbs that ask for an answer, in the languages that templates were seen in, without accents. */
const ASK =
  'reply|respond|answer|text|txt|send|type|write|say|press|repond\\w*|envoy\\w*|tapez|ecrivez|dites|respond\\w*|contest\\w*|' +
  'envi[ae]\\w*|mand[ae]\\w*|escrib\\w*|dig[ai]|antwort\\w*|send\\w*|schreib\\w*|rispond\\w*|invi[ao]?|scriv\\w*|digit\\w*|' +
  'antwoord\\w*|stuur|svar\\w*|odpowiedz\\w*|wyslij|ответ\\p{L}*|отправ\\p{L}*|напиш\\p{L}*|пришл\\p{L}*|回[复覆]|返信|답장|회신';
const LEAD =
  'with|back|us|sie|just|only|either|the word|avec|par|le mot|soit|con|la palabra|mit|com|a palavra|met|с|словом';

const ASKS = new RegExp(`(?<!\\p{L})(?:${ASK})`, 'iu');
const AFTER_ASKING = new RegExp(`(?<!\\p{L})(?:${ASK})[\\s:]+(?:(?:${LEAD})[\\s:]+)*$`, 'iu');
const AFTER_ANOTHER = /(?:[,/]|(?<!\p{L})(?:or|and|ou|et|o|y|oder|e|of|или))\s*$/iu;
const BEFORE_PURPOSE =
  /^\s*(?:[=:,/-]|$|(?:to|2|for|if|or|pour|si|ou|para|por|o|per|um|oder|om|of)(?!\p{L}))/iu;

const QUOTED = /(?<![\p{L}\p{N}])["']([^"'{}]{1,40})["'](?![\p{L}\p{N}])/gu;
/** Standing out by capitals, or too short to be a word of the sentence. */
const STANDING_OUT = /(?<![\p{L}\p{N}'-])(?:\p{Lu}[\p{L}\p{N}]{0,14}|\p{L}|\d{1,2})(?![\p{L}\p{N}'-])/gu;
const END_OF_SENTENCE = /(?<![.!?;。！？])[.!?;。！？]+(?=\s|$|\\n)|\n|\\n/u;
const LATIN = /\p{Script=Latin}/u;
const MAX_WORDS = 3;

/** What each language offers by itself; only those pairs are proposed that are understood in it. */
const USUAL_ANSWERS: readonly (readonly [string, string])[] = [
  ['Yes', 'No'],
  ['Si', 'No'],
  ['Oui', 'Non'],
  ['Ja', 'Nein'],
  ['Sim', 'Nao'],
];

export interface OfferProblem {
  /** The variable's. */
  readonly name: string;
  /** A clause that goes on after the name. */
  readonly problem: string;
}

/** Every template that offers an answer which, given back, nobody here would understand. Pure. */
export function offeredAnswerProblems({
  languageDefault,
  templates,
  perLanguage,
}: WordingSettings): OfferProblem[] {
  const sets = [
    { suffix: '', language: languageDefault, texts: templates },
    ...Object.entries(perLanguage).map(([language, texts]) => ({
      suffix: `_${language.toUpperCase()}`,
      language,
      texts,
    })),
  ];
  return sets.flatMap(({ suffix, language, texts }) =>
    ASKING.flatMap((name) => {
      const unclear = offeredAnswers(texts[name] ?? '').filter((answer) => !isUnderstood(answer, language));
      if (unclear.length === 0) return [];
      const words = unclear.map((answer) => `'${answer}'`).join(' and ');
      const problem = `offers ${words} as an answer, which would not be understood: offer ${understood(language)}`;
      return [{ name: `${name}${suffix}`, problem }];
    }),
  );
}

/**
 * The answers that a text offers: what stands in quotes where it asks for one ("reply 'Yes' to confirm"), and what stands out
 * where an answer stands ("reply C to confirm or X to cancel"). Pure.
 */
export function offeredAnswers(text: string): string[] {
  const plain = text
    .replace(/[«»“”„‟「」『』]\s?/gu, (mark) => (/[»”」』]/u.test(mark) ? '" ' : ' "'))
    .replace(/[‘’`]/gu, "'");
  return [...new Set(plain.split(END_OF_SENTENCE).flatMap(answersIn))];
}

function answersIn(sentence: string): string[] {
  // Not every verb of every language is known; where others write, what stands in quotes is an answer.
  const isOtherScript = !LATIN.test(sentence.replace(/["'][^"']*["']|\{\}/gu, ''));
  if (!ASKS.test(unaccented(sentence)) && !isOtherScript) return [];
  const quoted = [...sentence.matchAll(QUOTED)].map(([, answer = '']) => answer.trim());
  const rest = sentence.replace(QUOTED, (quotation) => ' '.repeat(quotation.length));
  const isShouted = sentence === sentence.toUpperCase();
  const bare = [...rest.matchAll(STANDING_OUT)].filter(({ 0: word, index }) => {
    const before = unaccented(rest.slice(0, index));
    const after = rest.slice(index + word.length);
    const follows = AFTER_ASKING.test(before) || (AFTER_ANOTHER.test(before) && ASKS.test(before));
    return follows && BEFORE_PURPOSE.test(after) && !(isShouted && BEFORE_PURPOSE.test(word));
  });
  return [...quoted, ...bare.map(([word]) => word)].filter(
    (answer) => answer !== '' && answer.split(/\s+/u).length <= MAX_WORDS,
  );
}

function isUnderstood(answer: string, language: string): boolean {
  return !['unclear', 'wrong_number', 'auto_reply'].includes(readReply(answer, language).intent);
}

function understood(language: string): string {
  const pairs = USUAL_ANSWERS.filter(
    ([yes, no]) =>
      readReply(yes, language).intent === 'confirm' && readReply(no, language).intent === 'cancel',
  );
  return pairs.map(([yes, no]) => `'${yes}' and '${no}'`).join(', or ');
}

function unaccented(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}
