import type { Clause, TokenRole } from './clauses.js';

/** What a clause says about the appointment beyond a bare answer. `keep`: it is not to be canceled. */
export type Stance = 'attend' | 'keep' | 'absent' | 'cancel';

export interface ClauseReading {
  stances: Stance[];
  /** Something in the clause may turn its meaning: it is neither to be counted nor to be passed over. */
  doubtful: boolean;
}

type Core = 'come' | 'attend' | 'keep' | 'absent' | 'cancel' | 'request' | 'miss';
type Negation = 'not' | 'wont' | 'cant';
type Commitment = 'will' | 'can' | 'must';

const CORES: ReadonlySet<TokenRole> = new Set(['come', 'attend', 'keep', 'absent', 'cancel', 'request', 'miss']);
const NEGATIONS: ReadonlySet<TokenRole> = new Set(['not', 'wont', 'cant']);
const COMMITMENTS: ReadonlySet<TokenRole> = new Set(['will', 'can', 'must']);
/** What may stand between a negation and the core that it negates. */
const GLUE: ReadonlySet<TokenRole> = new Set(['will', 'can', 'must', 'pass', 'today', 'day', 'topic', 'reason']);
/** What may stand behind "I can't" so that it still speaks of the appointment. */
const AFTER_CANT: ReadonlySet<TokenRole> = new Set(['pass', 'today', 'topic', 'reason', 'who', 'contact', 'later']);

/**
 * Reads one clause from left to right. Each core (coming, staying away, calling off) takes its sign from the negation before it
 * if only glue stands between, or from one right behind it (pas, nicht); "make it" counts only beside a commitment. Doubtful are:
 * two negations, a negation at the end that negates nothing, a negated core with an unknown word behind it ("can't come alone"),
 * and a core beside a word that blurs it ("didn't", "was").
 */
export function stanceOf(clause: Clause): ClauseReading {
  const { roles } = clause;
  const stances: Stance[] = [];
  let doubtful = false;
  let negation: Negation | undefined;
  let commitment: Commitment | undefined;
  const note = (stance: Stance | 'doubt' | undefined): void => {
    if (stance === 'doubt') doubtful = true;
    else if (stance !== undefined) stances.push(stance);
  };

  roles.forEach((role, at) => {
    const next = roles[at + 1];
    if (isNegation(role)) {
      doubtful ||= negation !== undefined;
      negation = role;
    } else if (role === 'notAfter' && isCore(roles[at - 1])) {
      note(next === 'unknown' ? 'doubt' : turned(stances.pop()));
    } else if (role === 'notAfter') {
      negation = 'not';
    } else if (isCore(role)) {
      const qualified = next === 'unknown' && (negation !== undefined || role === 'come');
      note(qualified || (role === 'come' && next === 'reason') ? 'doubt' : signed(role, negation, commitment, roles.includes('day')));
      negation = undefined;
      commitment = undefined;
    } else if (isCommitment(role)) {
      commitment = role;
    } else if (negation && !GLUE.has(role)) {
      if (role === 'who' && negation !== 'not') stances.push('absent');
      negation = undefined;
    }
  });

  if (negation === 'cant' || negation === 'wont') note(aloneBehind(roles, negation) ? 'absent' : 'doubt');
  const last = roles[roles.length - 1];
  if (negation === 'not' && last === 'not') doubtful = true;
  if (roles.includes('late')) return { stances: stances.filter((stance) => stance !== 'attend'), doubtful };
  const blurred = roles.some((role) => role === 'never' || role === 'past');
  return blurred && roles.some(isCore) ? { stances: [], doubtful: true } : { stances, doubtful: doubtful || last === 'never' };
}

function signed(
  core: Core,
  negation: Negation | undefined,
  commitment: Commitment | undefined,
  namesDay: boolean,
): Stance | 'doubt' | undefined {
  switch (core) {
    case 'come':
    case 'attend':
      if (negation) return 'absent';
      if (commitment === 'must' || (commitment === 'can' && namesDay)) return 'doubt';
      return commitment || core === 'attend' ? 'attend' : undefined;
    case 'keep':
      return negation ? 'absent' : 'keep';
    case 'absent':
      return negation ? 'doubt' : 'absent';
    case 'cancel':
      if (negation) return negation === 'cant' ? 'doubt' : 'keep';
      return commitment === 'can' ? 'doubt' : 'cancel';
    case 'request':
      return negation ? 'doubt' : 'cancel';
    case 'miss':
      if (negation) return negation === 'cant' ? 'doubt' : 'attend';
      return commitment ? 'absent' : undefined;
  }
}

function turned(stance: Stance | undefined): Stance | 'doubt' {
  if (stance === 'attend' || stance === 'keep') return 'absent';
  return stance === 'cancel' ? 'keep' : 'doubt';
}

function aloneBehind(roles: readonly TokenRole[], negation: TokenRole): boolean {
  return roles.slice(roles.lastIndexOf(negation) + 1).every((role) => AFTER_CANT.has(role));
}

const isNegation = (role: TokenRole | undefined): role is Negation => role !== undefined && NEGATIONS.has(role);
const isCommitment = (role: TokenRole | undefined): role is Commitment => role !== undefined && COMMITMENTS.has(role);
export const isCore = (role: TokenRole | undefined): role is Core => role !== undefined && CORES.has(role);
