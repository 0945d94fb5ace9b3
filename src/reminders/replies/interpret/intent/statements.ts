import type { DoubtfulWords } from '../../../../language/locales/locale.js';
import { LOCALES } from '../../../../language/locales/locales.js';
import { OpenPhrases } from '../../../../language/phrases/open-phrases.js';
import type { Clause } from './clauses.js';
import { isCommitment } from './intent-signs.js';
import type { TokenRole } from './token-role.js';

const DOUBTFUL = byLanguage(({ besideYes }) => besideYes);
const OVERCOME = byLanguage(({ overcome = '' }) => overcome);

function byLanguage(cell: (words: DoubtfulWords) => string): ReadonlyMap<string, OpenPhrases> {
  return new Map(LOCALES.map(({ language, doubtful }) => [language, new OpenPhrases(cell(doubtful))]));
}

/**
 * What a statement may hold that speaks neither for coming nor against it. An excuse is what keeps some people away ("he hates the car"):
 * whether it does, the words tell.
 */
const PLAIN: ReadonlySet<TokenRole> = new Set<TokenRole>([
  ...(['unknown', 'name', 'thing', 'pass', 'who', 'will', 'can', 'must', 'come', 'told'] as const),
  ...(['along', 'aside', 'reassure', 'number', 'topic', 'day', 'clock', 'today', 'excuse'] as const),
]);

/** "Yes, work" and "yes, no car" are short for what keeps somebody away. */
const MIN_WORDS_WITH_EXCUSE = 4;

/**
 * Whether a bare yes stands beside the clause although not all of it is understood: punctuation or "and" parts it from the yes, it
 * states something, and no word in it makes it doubtful ("Yes, wearing shorts this time").
 */
export function leavesYesStanding({ words, roles, question, attached, languages }: Clause): boolean {
  const speaksOfComing = roles.includes('come') && roles.some(isCommitment);
  const inOneBreath = attached && !beginsAlong(roles);
  if (question || inOneBreath || speaksOfComing || !roles.every((role) => PLAIN.has(role))) return false;
  if (roles.includes('excuse') && words.length < MIN_WORDS_WITH_EXCUSE) return false;
  return !holdsDoubtfulWord({ words, languages });
}

/** Whether a word in the clause may say that what the yes is about is no more, or otherwise. */
export function holdsDoubtfulWord({ words, languages }: Pick<Clause, 'words' | 'languages'>): boolean {
  return !languages.every((language) => DOUBTFUL.get(language)?.standsIn(words) === false);
}

/** "Yes my mom is coming with me she has the card": even in one breath. But "yes my wife drives me to Boston", "yes she drives me to work". */
const beginsAlong = (roles: readonly TokenRole[]): boolean =>
  roles.find((role) => role !== 'pass' && role !== 'who') === 'along' &&
  !roles.includes('name') &&
  !roles.includes('excuse');

/** "The car is running again so I can drive over": no `no` stands beside it, even where it gives a reason. */
export const tellsOfOvercoming = ({ words, languages }: Clause): boolean =>
  languages.some((language) => OVERCOME.get(language)?.standsIn(words) === true);
