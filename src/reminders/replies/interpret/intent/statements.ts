import { LOCALES } from '../../../../language/locales/locales.js';
import { OpenPhrases } from '../../../../language/phrases/open-phrases.js';
import type { Clause, TokenRole } from './clauses.js';
import { isCommitment } from './intent-signs.js';

/** What makes a statement doubtful beside either answer, by language. */
const DOUBTFUL = {
  yes: new Map(LOCALES.map(({ language, doubtful }) => [language, new OpenPhrases(doubtful.besideYes)])),
  no: new Map(LOCALES.map(({ language, doubtful }) => [language, new OpenPhrases(doubtful.besideNo)])),
};

/** What a statement may hold that speaks neither for coming nor against it. */
const PLAIN: ReadonlySet<TokenRole> = new Set<TokenRole>([
  ...(['unknown', 'name', 'thing', 'pass', 'who', 'will', 'can', 'must', 'come', 'told'] as const),
  ...(['along', 'aside', 'reassure', 'number', 'topic', 'day', 'clock', 'today'] as const),
]);

/** "No, Medicare" may answer something else: of so many words at least is a statement that lets a no stand. */
const MIN_WORDS_BESIDE_NO = 3;

/**
 * Whether a bare yes or no stands beside the clause although not all of it is understood: punctuation or "and" parts it from the answer, it
 * states something, and no word in it makes it doubtful ("Yes, wearing shorts this time", "No, baling hay while it's dry").
 */
export function leavesStanding(answer: 'yes' | 'no', clause: Clause): boolean {
  const { words, roles, question, attached, language } = clause;
  const speaksOfComing = roles.includes('come') && roles.some(isCommitment);
  if (question || attached || speaksOfComing || !roles.every((role) => PLAIN.has(role))) return false;
  if (answer === 'no' && words.length < MIN_WORDS_BESIDE_NO) return false;
  return DOUBTFUL[answer].get(language)?.standsIn(words) === false;
}
