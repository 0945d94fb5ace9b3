import { cellOfAll } from '../../../../language/locales/locales.js';
import { PhraseBook } from '../../../../language/phrases/phrase-book.js';
import type { Clause } from '../intent/clauses.js';
import { has } from '../intent/stated-clauses.js';
import type { Token } from '../text/lexicon.js';
import { meaningOf, tokensOf } from '../text/lexicon.js';
import { namesIn } from '../text/names.js';
import { segmentsOf } from '../text/sentences.js';

/** Whether the appointment itself answers a question, or only the office does. */
export type Asked = 'appointment' | 'office';

const ABOUT_IT = PhraseBook.of(
  cellOfAll(({ questions }) => questions.time),
  cellOfAll(({ questions }) => questions.place),
  cellOfAll(({ questions }) => questions.person),
);

/**
 * Who can answer what a text asks; undefined where it asks nothing.
 * @param clauses of the text
 * @param names of people and places that the contact may speak of ("what time is Liam's?")
 */
export function askedIn(
  text: string,
  clauses: readonly Clause[],
  language: string | undefined,
  names: readonly string[],
): Asked | undefined {
  const isName = namesIn(text, names);
  const segments = segmentsOf(text).map(({ words }) => {
    const rest = withoutWeight(words, language);
    return ABOUT_IT.has(rest) ? rest : rest.filter((word) => !isName(word, language ?? ''));
  });
  const spoken = segments.filter((words) => words.length > 0);
  if (spoken.length > 0 && spoken.every((words) => ABOUT_IT.has(words))) return 'appointment';
  const asks = text.includes('?') || clauses.some(({ question }) => question) || has(clauses, 'ask');
  const [word, ...others] = spoken.flat();
  // "What?" asks what we meant, "parking?" whether there is any.
  const asksAbout = others.length > 0 || (word !== undefined && namesSomething(word, language));
  return asks && asksAbout ? 'office' : undefined;
}

/** Whether a word is that of a thing, or of what an appointment is for. */
function namesSomething(word: string, language: string | undefined): boolean {
  const meaning = meaningOf(word, language);
  return meaning?.kind === 'plain' && (meaning.role === 'thing' || meaning.role === 'topic');
}

/** Without what stands around the question: "Hi, … please", "sorry but …". */
function withoutWeight(words: readonly string[], language: string | undefined): string[] {
  let rest = [...words];
  if (ABOUT_IT.has(rest)) return rest;
  const weightless = tokensOf(words, language).map(
    (token) => WEIGHTLESS.has(usualRole(token) ?? '') && token.words,
  );
  for (const light of weightless) {
    if (!light || ABOUT_IT.has(rest)) break;
    rest = rest.slice(light.length);
  }
  for (const light of weightless.toReversed()) {
    if (!light || ABOUT_IT.has(rest)) break;
    rest = rest.slice(0, Math.max(0, rest.length - light.length));
  }
  return rest;
}
/** "Sorry, what time is it": what may turn an answer turns no question. */
function usualRole({ meaning }: Token): string | undefined {
  if (meaning?.kind === 'plain') return meaning.role;
  return meaning?.as === 'turn' ? meaning.otherwise : undefined;
}
const WEIGHTLESS: ReadonlySet<string> = new Set(['pass', 'but', 'join', 'ok', 'yes', 'contact']);
