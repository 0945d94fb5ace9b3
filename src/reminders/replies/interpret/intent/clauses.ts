import type { Role } from '../../../../language/locales/answer-words.js';
import type { Meaning } from '../text/answer-book.js';
import type { Token } from '../text/lexicon.js';
import { tokensOf } from '../text/lexicon.js';
import { namesIn } from '../text/names.js';
import type { Segment } from '../text/sentences.js';
import { segmentsOf } from '../text/sentences.js';

/** `number` is a bare number, `name` somebody's or a place's, `unknown` a word that stands in no table. */
export type TokenRole = Exclude<Role, 'confirm'> | 'number' | 'name' | 'unknown';

export type Answer = 'yes' | 'no' | 'ok';

/** One thought: the roles of its words and phrases in order. */
export interface Clause {
  roles: TokenRole[];
  question: boolean;
  /** No punctuation and no "and" parts it from the clause before: "yes can we …", "I'll be there when …". */
  attached: boolean;
  /** "And" or the like joins it to the clause before. */
  joined: boolean;
  /** Begins with "but". */
  but: boolean;
  /** Its yes is "I confirm" or the like: what follows may be the object of that. */
  confirms: boolean;
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

/**
 * Cuts a text into clauses and gives each word or phrase its role; of several phrases at one place the
 * longest counts.
 * @param names of people and places that the contact may speak of
 */
export function clausesOf(text: string, language?: string, names: readonly string[] = []): Clause[] {
  const isName = namesIn(text, names);
  return segmentsOf(text).flatMap((segment) => split(segment, tokensOf(segment.words, language), isName));
}

function split(
  segment: Segment,
  tokens: readonly Token[],
  isName: (word: string, language: string) => boolean,
): Clause[] {
  const clauses: Clause[] = [];
  /** Of the clause that is open. */
  let onlyLight = true;
  const open = (change: Partial<Clause>): Clause => {
    const { question, sentence } = segment;
    const clause = {
      ...{ roles: [], question, attached: false, joined: false, but: false, confirms: false, sentence },
      ...change,
    };
    clauses.push(clause);
    onlyLight = clause.roles.every(isLight);
    return clause;
  };
  let clause = open({});
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    const role = roleOf(token, next?.words[0], onlyLight, isName);
    // What another language goes on with is read by itself.
    const goesOn = at > 0 && tokens[at - 1]?.language !== token.language && clause.roles.length > 0;
    if (goesOn && !isLight(plainRole(role))) clause = open({ attached: true });
    // "ok so", "yes because": whatever was to follow is missing.
    if (role === 'join') clause = open({ joined: true, roles: next ? [] : ['maybe'] });
    else if (role === 'but') clause = open({ but: true });
    else if (OPENERS.has(plainRole(role)))
      clause = open({
        attached: clause.roles.length > 0 || clause.attached,
        question: true,
        roles: [plainRole(role)],
      });
    else {
      if (role === 'invert' && onlyLight) clause.question = true;
      if (role === 'confirm') clause.confirms = true;
      clause.roles.push(plainRole(role));
      onlyLight &&= isLight(plainRole(role));
      if (isAnswer(plainRole(role)) && next) clause = open({ attached: true });
    }
  });
  return clauses.filter(({ roles, but }) => roles.length > 0 || but).map(withTag);
}

/** "…, will I": a question turned round at the end asks whether what stands before it is so. */
function withTag(clause: Clause): Clause {
  const { roles } = clause;
  const asks = roles.length > 1 && roles[roles.length - 1] === 'invert';
  return asks ? { ...clause, question: true, roles: [...roles.slice(0, -1), 'tag'] } : clause;
}

const plainRole = (role: TokenRole | 'confirm'): TokenRole => (role === 'confirm' ? 'yes' : role);

function roleOf(
  { words, meaning, language }: Token,
  next: string | undefined,
  onlyLight: boolean,
  isName: (word: string, language: string) => boolean,
): TokenRole | 'confirm' {
  const [word = ''] = words;
  if (meaning) return roleHere(meaning, next, onlyLight);
  if (/^\d{1,2}$/u.test(word)) return 'number';
  if (/^\d+d\d+$|^\d{1,2}(?:st|nd|rd|th|er)$/u.test(word)) return 'day';
  if (CLOCK.test(word)) return 'clock';
  return isName(word, language) ? 'name' : 'unknown';
}

function roleHere(meaning: Meaning, next: string | undefined, onlyLight: boolean): Role {
  if (meaning.kind === 'plain') return meaning.role;
  const stands = (next === undefined || meaning.before.has(next)) && onlyLight;
  return stands ? meaning.as : meaning.otherwise;
}
