import { LOCALES } from '../../../../language/locales/locales.js';
import { OpenPhrases } from '../../../../language/phrases/open-phrases.js';
import type { Clause, TokenRole } from './clauses.js';
import { isCommitment } from './intent-signs.js';

/** What makes a statement doubtful beside either answer, and what says that nothing stands in the way any more, by language. */
const DOUBTFUL = {
  yes: new Map(LOCALES.map(({ language, doubtful }) => [language, new OpenPhrases(doubtful.besideYes)])),
  no: new Map(LOCALES.map(({ language, doubtful }) => [language, new OpenPhrases(doubtful.besideNo)])),
};
const OVERCOME = new Map(
  LOCALES.map(({ language, doubtful }) => [language, new OpenPhrases(doubtful.overcome ?? '')]),
);

/** What a statement may hold that speaks neither for coming nor against it. */
const PLAIN: ReadonlySet<TokenRole> = new Set<TokenRole>([
  ...(['unknown', 'name', 'thing', 'pass', 'who', 'will', 'can', 'must', 'come', 'told'] as const),
  ...(['along', 'aside', 'reassure', 'number', 'topic', 'day', 'clock', 'today'] as const),
]);
/** Beside a yes also what keeps some people away ("he hates the car"): whether it does, the words tell. */
const PLAIN_BESIDE_YES: ReadonlySet<TokenRole> = new Set<TokenRole>([...PLAIN, 'excuse']);

/** "No, Medicare" may answer something else: of so many words at least is a statement that lets a no stand. */
const MIN_WORDS_BESIDE_NO = 3;
/** "Yes, work" and "yes, no car" are short for what keeps somebody away. */
const MIN_WORDS_WITH_EXCUSE = 4;

/**
 * Whether a bare yes or no stands beside the clause although not all of it is understood: punctuation or "and" parts it from the answer, it
 * states something, and no word in it makes it doubtful ("Yes, wearing shorts this time", "No, baling hay while it's dry").
 */
export function leavesStanding(answer: 'yes' | 'no', clause: Clause): boolean {
  const { words, roles, question, attached, languages } = clause;
  const speaksOfComing = roles.includes('come') && roles.some(isCommitment);
  const plain = answer === 'yes' ? PLAIN_BESIDE_YES : PLAIN;
  const inOneBreath = attached && !(answer === 'yes' && beginsAlong(roles));
  if (question || inOneBreath || speaksOfComing || !roles.every((role) => plain.has(role))) return false;
  if (answer === 'no' && words.length < MIN_WORDS_BESIDE_NO) return false;
  if (roles.includes('excuse') && words.length < MIN_WORDS_WITH_EXCUSE) return false;
  return languages.every((language) => DOUBTFUL[answer].get(language)?.standsIn(words) === false);
}

/** "Yes my mom is coming with me she has the card": even in one breath. But "yes my wife drives me to Boston", "yes she drives me to work". */
const beginsAlong = (roles: readonly TokenRole[]): boolean =>
  roles.find((role) => role !== 'pass' && role !== 'who') === 'along' &&
  !roles.includes('name') &&
  !roles.includes('excuse');

/** "The car is running again so I can drive over": no `no` stands beside it, even where it gives a reason. */
export const tellsOfOvercoming = ({ words, languages }: Clause): boolean =>
  languages.some((language) => OVERCOME.get(language)?.standsIn(words) === true);
