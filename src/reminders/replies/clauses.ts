import { segmentsOf } from './sentences.js';
import type { Segment } from './sentences.js';
import { Spelling } from './spelling.js';
import { lexiconFor } from './vocabulary/lexicon.js';
import type { Ambiguity, Lexicon } from './vocabulary/lexicon.js';
import type { Role } from './vocabulary/roles.js';

/** `number` is a bare number, `unknown` a word that stands in no table. */
export type TokenRole = Role | 'number' | 'unknown';

export type Answer = 'yes' | 'no' | 'ok';

/** One thought: the roles of its words and phrases in order. */
export interface Clause {
  roles: TokenRole[];
  question: boolean;
  /** No punctuation and no "and" parts it from the clause before: "yes can we …", "I'll be there when …". */
  attached: boolean;
  /** Begins with "but". */
  but: boolean;
  sentence: number;
}

const ANSWERS: ReadonlySet<TokenRole> = new Set(['yes', 'no', 'ok']);
/**
 * Roles that neither answer nor ask: what may stand before a bare "no" or before "can I" without changing
 * them.
 */
const LIGHT: ReadonlySet<TokenRole> = new Set(['pass', ...ANSWERS]);
const CLOCK = /^\d{1,2}(?:h\d{2})?(?:am|pm|a|p|h|hrs|ish)?$/u;

export const isLight = (role: TokenRole): boolean => LIGHT.has(role);
export const isAnswer = (role: TokenRole): role is Answer => ANSWERS.has(role);

/** Roles that open a question wherever they stand. */
const OPENERS: ReadonlySet<TokenRole> = new Set(['ask', 'question', 'tag']);

const spellings = new Map<Lexicon, Spelling>();

/**
 * Cuts a text into clauses and gives each word or phrase its role; of several phrases at one place the
 * longest counts.
 */
export function clausesOf(text: string, language?: string): Clause[] {
  const lexicon = lexiconFor(language);
  const spelling = spellings.get(lexicon) ?? new Spelling(lexicon);
  spellings.set(lexicon, spelling);
  return segmentsOf(text).flatMap((segment) => {
    const words = segment.words.map((word) => spelling.meant(word));
    return split({ ...segment, words }, lexicon);
  });
}

function split(segment: Segment, lexicon: Lexicon): Clause[] {
  const clauses: Clause[] = [];
  const open = (change: Partial<Clause>): Clause => {
    const clause = {
      roles: [],
      question: segment.question,
      attached: false,
      but: false,
      sentence: segment.sentence,
    };
    clauses.push({ ...clause, ...change });
    return clauses[clauses.length - 1] as Clause;
  };
  let clause = open({});
  let at = 0;
  while (at < segment.words.length) {
    const { role, length } = phraseAt(segment.words, at, clause, lexicon);
    at += length;
    // "ok so", "yes because": whatever was to follow is missing.
    if (role === 'join') clause = open({ roles: at < segment.words.length ? [] : ['maybe'] });
    else if (role === 'but') clause = open({ but: true });
    else if (OPENERS.has(role))
      clause = open({ attached: clause.roles.length > 0 || clause.attached, question: true, roles: [role] });
    else {
      if (role === 'invert' && clause.roles.every(isLight)) clause.question = true;
      clause.roles.push(role);
      if (ANSWERS.has(role) && at < segment.words.length) clause = open({ attached: true });
    }
  }
  return clauses.filter(({ roles, but }) => roles.length > 0 || but).map(withTag);
}

/** "…, will I": a question turned round at the end asks whether what stands before it is so. */
function withTag(clause: Clause): Clause {
  const { roles } = clause;
  const asks = roles.length > 1 && roles[roles.length - 1] === 'invert';
  return asks ? { ...clause, question: true, roles: [...roles.slice(0, -1), 'tag'] } : clause;
}

function phraseAt(
  words: readonly string[],
  at: number,
  clause: Clause,
  lexicon: Lexicon,
): { role: TokenRole; length: number } {
  for (let length = Math.min(lexicon.longest, words.length - at); length > 0; length -= 1) {
    const phrase = words.slice(at, at + length).join(' ');
    const role =
      lexicon.phrases.get(phrase) ??
      lexicon.phrases.get(phrase.replace(/\b\d+\b/gu, 'number')) ??
      ambiguousRole(lexicon.ambiguous.get(phrase), words[at + length], clause);
    if (role !== undefined) return { role, length };
  }
  return { role: roleOfStranger(words[at] ?? ''), length: 1 };
}

function ambiguousRole(
  entry: Ambiguity | undefined,
  next: string | undefined,
  clause: Clause,
): Role | undefined {
  if (!entry) return undefined;
  const stands = (next === undefined || entry.before.has(next)) && clause.roles.every(isLight);
  return stands ? entry.as : entry.otherwise;
}

function roleOfStranger(word: string): TokenRole {
  if (/^\d{1,2}$/u.test(word)) return 'number';
  if (/^\d+d\d+$/u.test(word)) return 'day';
  return CLOCK.test(word) ? 'clock' : 'unknown';
}
