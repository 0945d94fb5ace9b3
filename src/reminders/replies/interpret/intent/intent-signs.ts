import type { TokenRole } from './token-role.js';

/** What a clause says about the appointment beyond a bare answer. `keep`: it is not to be canceled. */
export type ClauseIntent = 'attend' | 'keep' | 'absent' | 'cancel';
export type IntentWord = 'come' | 'attend' | 'go' | 'keep' | 'absent' | 'cancel' | 'request' | 'miss';
export type Negation = 'not' | 'dont' | 'negates' | 'wont' | 'cant';
export type Commitment = 'will' | 'can' | 'must';
export type Times = 'clock' | 'day' | 'none';

/** What stands around an intent word. */
export interface Surroundings {
  readonly negation: Negation | undefined;
  readonly commitment: Commitment | undefined;
  readonly times: Times;
}

interface Sign {
  readonly words: readonly IntentWord[];
  /** One of these must stand before it; left out, any or none may. */
  readonly negations?: readonly Negation[];
  readonly commitments?: readonly (Commitment | 'none')[];
  readonly times?: readonly Times[];
  readonly means: ClauseIntent | 'doubt' | 'nothing';
}

const ANY_NEGATION: readonly Negation[] = ['not', 'dont', 'negates', 'wont', 'cant'];
const COMING: readonly IntentWord[] = ['come', 'attend', 'go'];

/** What an intent word means among its surroundings: the first line that fits counts. */
const SIGNS: readonly Sign[] = [
  { words: COMING, negations: ['dont'], means: 'doubt' },
  // "I can't make it at 2" may leave 3 open.
  { words: COMING, negations: ANY_NEGATION, times: ['clock'], means: 'doubt' },
  { words: ['attend'], negations: ['negates'], means: 'doubt' },
  { words: COMING, negations: ANY_NEGATION, means: 'absent' },
  { words: COMING, commitments: ['must'], means: 'doubt' },
  // "I can come Tuesday" may be a wish.
  { words: COMING, commitments: ['can'], times: ['clock', 'day'], means: 'doubt' },
  { words: ['come'], commitments: ['none'], means: 'nothing' },
  { words: COMING, means: 'attend' },
  { words: ['keep'], negations: ['dont', 'negates'], means: 'doubt' },
  { words: ['keep'], negations: ANY_NEGATION, means: 'absent' },
  { words: ['keep'], means: 'keep' },
  { words: ['absent'], negations: ANY_NEGATION, means: 'doubt' },
  // "9 doesn't work" neither.
  { words: ['absent'], times: ['clock'], means: 'doubt' },
  { words: ['absent'], means: 'absent' },
  { words: ['cancel'], negations: ['cant', 'negates'], means: 'doubt' },
  { words: ['cancel'], negations: ANY_NEGATION, means: 'keep' },
  { words: ['cancel'], commitments: ['can'], means: 'doubt' },
  { words: ['request'], negations: ANY_NEGATION, means: 'doubt' },
  { words: ['cancel', 'request'], means: 'cancel' },
  { words: ['miss'], negations: ['cant', 'dont'], means: 'doubt' },
  { words: ['miss'], negations: ANY_NEGATION, means: 'attend' },
  { words: ['miss'], commitments: ['none'], means: 'nothing' },
  { words: ['miss'], means: 'absent' },
];

/** What an intent word says with the negation, the commitment and the times that stand around it. */
export function signOf(word: IntentWord, around: Surroundings): Sign['means'] {
  const sign = SIGNS.find(
    ({ words, negations, commitments, times }) =>
      words.includes(word) &&
      (!negations || (around.negation && negations.includes(around.negation))) &&
      (!commitments || commitments.includes(around.commitment ?? 'none')) &&
      (!times || times.includes(around.times)),
  );
  return sign?.means ?? 'doubt';
}

/** What becomes of an intent with a negation behind it (French pas, German nicht). */
export function turned(intent: ClauseIntent | undefined): ClauseIntent | 'doubt' {
  if (intent === 'attend' || intent === 'keep') return 'absent';
  return intent === 'cancel' ? 'keep' : 'doubt';
}

const INTENT_WORDS: ReadonlySet<TokenRole> = new Set<TokenRole>([
  ...COMING,
  'keep',
  'absent',
  'cancel',
  'request',
  'miss',
]);
const NEGATIONS: ReadonlySet<TokenRole> = new Set<TokenRole>(ANY_NEGATION);
const COMMITMENTS: ReadonlySet<TokenRole> = new Set<TokenRole>(['will', 'can', 'must']);

export const isIntentWord = (role: TokenRole | undefined): role is IntentWord =>
  role !== undefined && INTENT_WORDS.has(role);
export const isNegation = (role: TokenRole): role is Negation => NEGATIONS.has(role);
export const isCommitment = (role: TokenRole): role is Commitment => COMMITMENTS.has(role);
