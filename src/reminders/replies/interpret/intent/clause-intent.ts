import type { Clause } from './clauses.js';
import { isAnswer, isLight } from './clauses.js';
import type { ClauseIntent, Commitment, IntentWord, Negation, Times } from './intent-signs.js';
import { isCommitment, isIntentWord, isNegation, signOf, turned } from './intent-signs.js';
import type { TokenRole } from './token-role.js';

export interface ClauseReading {
  intents: ClauseIntent[];
  /** Something in the clause may turn its meaning: it is neither to be counted nor to be passed over. */
  doubtful: boolean;
}

const setOf = (...roles: TokenRole[]): ReadonlySet<TokenRole> => new Set(roles);
/** What may stand between a negation and the intent word that it negates. */
const FILLERS = setOf('will', 'can', 'must', 'pass', 'today', 'day', 'clock', 'topic', 'reason');
/** What may stand between an intent word and a negation that stands behind it ("ich komme morgen nicht"). */
const BEFORE_NOT_AFTER = setOf('pass', 'who', 'today', 'day', 'topic');
/** What may stand behind "I can't" so that it still speaks of the appointment. */
const AFTER_CANT = setOf('pass', 'today', 'topic', 'reason', 'excuse', 'who', 'contact', 'later');

/**
 * Reads one clause from left to right. Each intent word (coming, staying away, calling off) takes its sign from
 * the negation before it if only fillers stand between, or from one right behind it (pas, nicht); "make it"
 * counts only beside a commitment. Doubtful are: two negations, a negation that negates an answer or, at
 * the end, nothing, an intent word whose meaning an unknown word behind it may turn ("can't come alone", "going
 * home"), and an intent word beside a word that blurs it ("didn't", "was").
 */
export function clauseIntentsOf({ roles }: Clause): ClauseReading {
  const reader = new ClauseIntentReader(roles);
  roles.forEach((role, at) => reader.read(role, roles.slice(at + 1)));
  reader.end(roles);
  const { intents, doubtful } = reader;
  if (roles.includes('late')) return { intents: intents.filter((intent) => intent !== 'attend'), doubtful };
  const blurred = roles.includes('never') || roles.includes('past');
  return blurred && roles.some(isIntentWord) ? { intents: [], doubtful: true } : { intents, doubtful };
}

/** What an intent word may be about instead of the appointment. */
const isObject = (role: TokenRole | undefined): boolean =>
  role === 'unknown' || role === 'thing' || role === 'name';

class ClauseIntentReader {
  intents: ClauseIntent[] = [];
  doubtful = false;
  #negation: Negation | undefined;
  #commitment: Commitment | undefined;
  /** A negation whose object was not understood: what follows may belong to it. */
  #stray = false;
  /** Only fillers stand since the last intent word. */
  #nearIntent = false;
  #onlyLight = true;
  #saidNever = false;
  readonly #namesTopic: boolean;
  readonly #times: Times;

  constructor(roles: readonly TokenRole[]) {
    this.#namesTopic = roles.includes('topic');
    const time = (['clock', 'day'] as const).find((role) => roles.includes(role));
    this.#times = this.#namesTopic ? 'none' : (time ?? 'none');
  }

  read(role: TokenRole, behind: readonly TokenRole[]): void {
    this.#take(role, behind);
    this.#nearIntent = isIntentWord(role) || (this.#nearIntent && BEFORE_NOT_AFTER.has(role));
    this.#onlyLight &&= isLight(role);
    this.#saidNever ||= role === 'never';
  }

  end(roles: readonly TokenRole[]): void {
    const last = roles[roles.length - 1];
    if (this.#negation === 'cant' || this.#negation === 'wont') {
      const behind = roles.slice(roles.lastIndexOf(this.#negation) + 1);
      // "Tuesday I can't" may leave another day.
      const saysAll = this.#times === 'none' && behind.every((role) => AFTER_CANT.has(role));
      this.#note(saysAll ? 'absent' : 'doubt');
    }
    if (last === 'notAfter' && this.#negation !== undefined) this.#endOnNot();
    // "I will be there Friday, not Thursday": what it negates is no intent.
    const isPending =
      last !== 'notAfter' &&
      this.#negation !== undefined &&
      this.#negation !== 'cant' &&
      this.#negation !== 'wont';
    this.doubtful ||= last === 'not' || last === 'dont' || last === 'negates' || last === 'never';
    this.doubtful ||= isPending && this.intents.length > 0;
    // "Not today, Friday".
    this.doubtful ||= this.intents.includes('absent') && roles.includes('today') && roles.includes('day');
  }

  #take(role: TokenRole, behind: readonly TokenRole[]): void {
    if (isNegation(role)) {
      this.#stray ||= this.#negation !== undefined;
      // "I won't not come".
      this.doubtful ||= role !== 'negates' && (this.#negation === 'wont' || this.#negation === 'cant');
      this.#negation = role;
    } else if (role === 'notAfter') {
      this.#negateBehind(behind[0]);
    } else if (isIntentWord(role)) {
      this.#takeIntentWord(role, behind);
    } else if (isAnswer(role)) {
      this.doubtful ||= this.#isBlurred() || (role === 'no' && !this.#onlyLight);
    } else if (isCommitment(role) && this.#negation !== 'negates') {
      this.#commitment = role;
    } else if (this.#negation && (!FILLERS.has(role) || isCommitment(role))) {
      this.#leaveNegation(role, this.#negation);
    }
  }

  #negateBehind(next: TokenRole | undefined): void {
    if (this.#nearIntent) this.#note(isObject(next) ? 'doubt' : turned(this.intents.pop()));
    else if (this.intents.length > 0) this.#note('doubt');
    else this.#negation = 'not';
  }

  #takeIntentWord(word: IntentWord, behind: readonly TokenRole[]): void {
    const around = { negation: this.#negation, commitment: this.#commitment, times: this.#times };
    this.#note(this.#isQualified(word, behind) ? 'doubt' : signOf(word, around));
    this.#negation = undefined;
    this.#commitment = undefined;
  }

  /** The negation found nothing to negate: "I can't" said all, anything else may belong to what follows. */
  #leaveNegation(role: TokenRole, negation: Negation): void {
    if (role === 'who' && (negation === 'cant' || negation === 'wont')) this.#note('absent');
    else this.#stray = true;
    // "He can't come without his wheelchair".
    this.doubtful ||= negation === 'not' && (isObject(role) || role === 'who') && this.intents.length > 0;
    this.#negation = undefined;
  }

  /** "Ich kann heute nicht" says all; "stimmt nicht" turns the answer that it stands behind. */
  #endOnNot(): void {
    this.#note(this.#commitment === 'can' && this.#times === 'none' ? 'absent' : 'doubt');
  }

  #isBlurred(): boolean {
    return this.#negation !== undefined || this.#stray || this.#saidNever;
  }

  #isQualified(word: IntentWord, behind: readonly TokenRole[]): boolean {
    if (this.#stray && !this.#negation) return true;
    const [next] = behind;
    // "Cancel Uber" and "cancel Emma" look alike; "cancel my card" is something else.
    const object = behind.find((role) => role !== 'who');
    if (word === 'cancel') return next === 'number' || (isObject(object) && !this.#namesTopic);
    // "Can you cancel my …" asks it of us, "can you cancel within a day?" whether one can.
    if (word === 'request') return isObject(next);
    const place = word === 'come' || word === 'go';
    return (
      (isObject(next) && (place || this.#negation !== undefined)) ||
      (next === 'reason' && place && !this.#negation)
    );
  }

  #note(intent: ClauseIntent | 'doubt' | 'nothing'): void {
    if (intent === 'doubt') this.doubtful = true;
    else if (intent !== 'nothing') this.intents.push(intent);
  }
}
