import { isAnswer, isLight } from './clauses.js';
import type { Clause, TokenRole } from './clauses.js';

/** What a clause says about the appointment beyond a bare answer. `keep`: it is not to be canceled. */
export type Stance = 'attend' | 'keep' | 'absent' | 'cancel';

export interface ClauseReading {
  stances: Stance[];
  /** Something in the clause may turn its meaning: it is neither to be counted nor to be passed over. */
  doubtful: boolean;
}

type Core = 'come' | 'attend' | 'go' | 'keep' | 'absent' | 'cancel' | 'request' | 'miss';
type Negation = 'not' | 'dont' | 'negates' | 'wont' | 'cant';
type Times = 'clock' | 'day' | 'none';
type Commitment = 'will' | 'can' | 'must';

const setOf = (...roles: TokenRole[]): ReadonlySet<TokenRole> => new Set(roles);
const CORES = setOf('come', 'attend', 'go', 'keep', 'absent', 'cancel', 'request', 'miss');
const NEGATIONS = setOf('not', 'dont', 'negates', 'wont', 'cant');
const COMMITMENTS = setOf('will', 'can', 'must');
/** What may stand between a negation and the core that it negates. */
const GLUE = setOf('will', 'can', 'must', 'pass', 'today', 'day', 'clock', 'topic', 'reason');
/** What may stand behind "I can't" so that it still speaks of the appointment. */
const AFTER_CANT = setOf('pass', 'today', 'topic', 'reason', 'excuse', 'who', 'contact', 'later');

/**
 * Reads one clause from left to right. Each core (coming, staying away, calling off) takes its sign from
 * the negation before it if only glue stands between, or from one right behind it (pas, nicht); "make it"
 * counts only beside a commitment. Doubtful are: two negations, a negation that negates an answer or, at
 * the end, nothing, a core whose meaning an unknown word behind it may turn ("can't come alone", "going
 * home"), and a core beside a word that blurs it ("didn't", "was").
 */
export function stanceOf({ roles }: Clause): ClauseReading {
  const reader = new StanceReader(roles);
  roles.forEach((role, at) => reader.read(role, roles.slice(0, at), roles[at + 1]));
  reader.end(roles);
  const { stances, doubtful } = reader;
  if (roles.includes('late')) return { stances: stances.filter((stance) => stance !== 'attend'), doubtful };
  const blurred = roles.includes('never') || roles.includes('past');
  return blurred && roles.some(isCore) ? { stances: [], doubtful: true } : { stances, doubtful };
}

class StanceReader {
  stances: Stance[] = [];
  doubtful = false;
  private negation: Negation | undefined;
  private commitment: Commitment | undefined;
  /** A negation whose object was not understood: what follows may belong to it. */
  private stray = false;

  constructor(private readonly roles: readonly TokenRole[]) {}

  read(role: TokenRole, before: readonly TokenRole[], next: TokenRole | undefined): void {
    if (isNegation(role)) {
      this.stray ||= this.negation !== undefined;
      this.negation = role;
    } else if (role === 'notAfter') {
      if (isCore(before[before.length - 1]))
        this.note(next === 'unknown' ? 'doubt' : turned(this.stances.pop()));
      else this.negation = 'not';
    } else if (isCore(role)) {
      this.note(
        this.qualified(role, next) ? 'doubt' : signed(role, this.negation, this.commitment, this.times()),
      );
      this.negation = undefined;
      this.commitment = undefined;
    } else if (isAnswer(role)) {
      this.doubtful ||=
        this.negation !== undefined ||
        this.stray ||
        before.includes('never') ||
        (role === 'no' && !before.every(isLight));
    } else if (isCommitment(role) && this.negation !== 'negates') {
      this.commitment = role;
    } else if (this.negation && (!GLUE.has(role) || isCommitment(role))) {
      if (role === 'who' && (this.negation === 'cant' || this.negation === 'wont')) this.note('absent');
      else this.stray = true;
      this.negation = undefined;
    }
  }

  end(roles: readonly TokenRole[]): void {
    const last = roles[roles.length - 1];
    if (this.negation === 'cant' || this.negation === 'wont') {
      const behind = roles.slice(roles.lastIndexOf(this.negation) + 1);
      this.note(behind.every((role) => AFTER_CANT.has(role)) ? 'absent' : 'doubt');
    }
    this.doubtful ||= last === 'not' || last === 'dont' || last === 'negates' || last === 'never';
  }

  private qualified(core: Core, next: TokenRole | undefined): boolean {
    if (this.stray && !this.negation) return true;
    // "Cancel Uber" and "cancel Emma" look alike.
    if (core === 'cancel') return next === 'number' || (next === 'unknown' && !this.roles.includes('topic'));
    // "Can you cancel my …" asks it of us, "can you cancel within a day?" whether one can.
    if (core === 'request') return next === 'unknown';
    const place = core === 'come' || core === 'go';
    return (
      (next === 'unknown' && (place || this.negation !== undefined)) ||
      (next === 'reason' && place && !this.negation)
    );
  }

  /** A time beside coming may be a wish: "I can come Tuesday"; "I can't make it at 2" may leave 3 open. */
  private times(): Times {
    if (this.roles.includes('topic')) return 'none';
    if (this.roles.includes('clock')) return 'clock';
    return this.roles.includes('day') ? 'day' : 'none';
  }

  private note(stance: Stance | 'doubt' | undefined): void {
    if (stance === 'doubt') this.doubtful = true;
    else if (stance !== undefined) this.stances.push(stance);
  }
}

function signed(
  core: Core,
  negation: Negation | undefined,
  commitment: Commitment | undefined,
  times: Times,
): Stance | 'doubt' | undefined {
  switch (core) {
    case 'come':
    case 'attend':
    case 'go':
      if (negation === 'dont' || (negation && times === 'clock')) return 'doubt';
      if (negation) return negation === 'negates' && core === 'attend' ? 'doubt' : 'absent';
      if (commitment === 'must' || (commitment === 'can' && times !== 'none')) return 'doubt';
      return commitment || core !== 'come' ? 'attend' : undefined;
    case 'keep':
      if (negation === 'dont') return 'doubt';
      return negation ? 'absent' : 'keep';
    case 'absent':
      return negation ? 'doubt' : 'absent';
    case 'cancel':
      if (negation) return negation === 'cant' || negation === 'negates' ? 'doubt' : 'keep';
      return commitment === 'can' ? 'doubt' : 'cancel';
    case 'request':
      return negation ? 'doubt' : 'cancel';
    case 'miss':
      if (negation) return negation === 'cant' || negation === 'dont' ? 'doubt' : 'attend';
      return commitment ? 'absent' : undefined;
  }
}

function turned(stance: Stance | undefined): Stance | 'doubt' {
  if (stance === 'attend' || stance === 'keep') return 'absent';
  return stance === 'cancel' ? 'keep' : 'doubt';
}

const isNegation = (role: TokenRole): role is Negation => NEGATIONS.has(role);
const isCommitment = (role: TokenRole): role is Commitment => COMMITMENTS.has(role);
export const isCore = (role: TokenRole | undefined): role is Core => role !== undefined && CORES.has(role);
