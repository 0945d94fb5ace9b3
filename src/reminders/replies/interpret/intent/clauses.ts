import type { Role } from '../../../../language/locales/answer-words.js';
import type { Meaning } from '../text/answer-book.js';
import type { Token } from '../text/lexicon.js';
import { CLOCK, DATE, numbered, tokensOf } from '../text/lexicon.js';
import { namesIn } from '../text/names.js';
import type { Segment } from '../text/sentences.js';
import { segmentsOf } from '../text/sentences.js';
import { isCommitment, isIntentWord } from './intent-signs.js';
import { withSlipsRead } from './slips.js';
import type { TokenRole } from './token-role.js';

export type Answer = 'yes' | 'no' | 'ok';

/** One thought: the roles of its words and phrases in order. */
export interface Clause {
  roles: TokenRole[];
  /** Those that have these roles, folded and spelled as in the tables. */
  words: string[];
  question: boolean;
  /** No punctuation and no "and" parts it from the clause before: "yes can we …", "I'll be there when …". */
  attached: boolean;
  /** "And" or the like joins it to the clause before. */
  joined: boolean;
  /** Begins with "but". */
  but: boolean;
  /** Takes back what stands before it: by a slip ("oops"), a change of mind, or perhaps, namely where it answers ("actually"). */
  turns: 'slip' | 'change' | 'perhaps' | undefined;
  /** Its yes is "I confirm" or the like: what follows may be the object of that. */
  confirms: boolean;
  /** Those in which the text was read. */
  languages: readonly string[];
  sentence: number;
}

const ANSWERS: ReadonlySet<TokenRole> = new Set(['yes', 'no', 'ok']);
/**
 * Roles that neither answer nor ask: what may stand before a bare "no" or before "can I" without changing
 * them.
 */
const LIGHT: ReadonlySet<TokenRole> = new Set(['pass', ...ANSWERS]);

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
  const segments = segmentsOf(text);
  const tokens = withSlipsRead(segments.map(({ words }) => tokensOf(words, language)));
  const languages = [...new Set(tokens.flat().map((token) => token.language))];
  return segments
    .flatMap((segment, index) => split(segment, tokens[index] ?? [], isName))
    .map((clause, index, all) => ({
      ...clause,
      languages,
      roles: introduces(clause, all[index + 1]) ? ['pass'] : clause.roles,
    }));
}

/** "This is Tom Hayes, confirming", "this is Tom and I am confirming". */
function introduces({ roles }: Clause, next: Clause | undefined): boolean {
  const isIntroduction = roles.includes('name') && roles.every((role) => INTRODUCING.has(role));
  return isIntroduction && next?.confirms === true;
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
    const clause: Clause = {
      ...{ roles: [], question, attached: false, joined: false, but: false, turns: undefined },
      ...{ confirms: false, sentence, words: [], languages: [] },
      ...change,
    };
    clauses.push(clause);
    onlyLight = clause.roles.every(isLight);
    return clause;
  };
  let clause = open({});
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    const introduced = isIntroduced(clause, token);
    const role = roleOf(token, next, onlyLight || introduced, isName);
    if (introduced && role === 'confirm')
      clause.roles = clause.roles.filter((before) => before !== 'contact');
    // What another language goes on with is read by itself.
    const goesOn = at > 0 && tokens[at - 1]?.language !== token.language && clause.roles.length > 0;
    if ((goesOn && !isLight(plainRole(role))) || (BEGINNING.has(plainRole(role)) && saysAll(clause)))
      clause = open({ attached: true });
    // "ok so", "yes because": whatever was to follow is missing.
    if (role === 'join') clause = open({ joined: true, roles: next ? [] : ['maybe'] });
    else if (role === 'but') clause = open({ but: true });
    else if (role === 'slip') clause = open({ turns: 'slip' });
    else if (role === 'turn')
      clause = open({ turns: token.meaning?.kind === 'plain' ? 'change' : 'perhaps', attached: true });
    else if (OPENERS.has(plainRole(role))) {
      // "Yes, but where do I park?": the "but" is the question's.
      const but = clause.but && clause.roles.length === 0;
      if (but) clauses.pop();
      const attached = clause.roles.length > 0 || clause.attached;
      clause = open({ attached, but, question: true, roles: [plainRole(role)] });
    } else {
      if (role === 'invert' && onlyLight) clause.question = true;
      if (role === 'confirm') clause.confirms = true;
      clause.words.push(...token.words);
      clause.roles.push(plainRole(role));
      onlyLight &&= isLight(plainRole(role));
      if (isAnswer(plainRole(role)) && next) clause = open({ attached: true });
    }
  });
  return clauses.filter(({ roles, but, turns }) => roles.length > 0 || but || turns).map(withTag);
}

/** What begins with a subject, or is one. */
const BEGINNING: ReadonlySet<TokenRole> = new Set(['who', 'told']);

/** "I'll be there I got the forms": what commits has been said, and the next thought begins. But "… for my sister's wedding". */
function saysAll({ roles, question }: Clause): boolean {
  const at = roles.findLastIndex((role) => isIntentWord(role));
  const rest = roles.slice(at + 1);
  const commits = roles[at] === 'attend' || (roles[at] === 'come' && roles.slice(0, at).some(isCommitment));
  return commits && !question && rest.every((role) => BEHIND_INTENT.has(role));
}
const BEHIND_INTENT: ReadonlySet<TokenRole> = new Set(['today', 'day', 'clock', 'topic']);

/** "This is Tom, confirming": who writes says nothing yet. */
function isIntroduced({ roles }: Clause, { meaning }: Token): boolean {
  return (
    meaning?.kind === 'ambiguous' && meaning.as === 'confirm' && roles.every((role) => INTRODUCING.has(role))
  );
}
const INTRODUCING: ReadonlySet<TokenRole> = new Set(['pass', 'contact', 'name', 'aside']);

/** "…, will I": a question turned round at the end asks whether what stands before it is so. */
function withTag(clause: Clause): Clause {
  const { roles } = clause;
  const isOpened = roles[0] === 'ask' || roles[0] === 'question';
  const asks = roles.length > 1 && !isOpened && roles[roles.length - 1] === 'invert';
  return asks ? { ...clause, question: true, roles: [...roles.slice(0, -1), 'tag'] } : clause;
}

const plainRole = (role: Role | TokenRole): TokenRole => {
  if (role === 'slip') return 'maybe';
  if (role === 'turn') return 'pass';
  return role === 'confirm' ? 'yes' : role;
};

function roleOf(
  { words, meaning, language }: Token,
  next: Token | undefined,
  onlyLight: boolean,
  isName: (word: string, language: string) => boolean,
): Role | TokenRole {
  const [word = ''] = words;
  if (meaning) {
    // "Confirming Jacob's appointment": as with "my appointment".
    const ofName = next !== undefined && !next.meaning && isName(next.words[0] ?? '', next.language);
    const isConfirmed = ofName && meaning.kind === 'ambiguous' && meaning.as === 'confirm';
    return roleHere(meaning, isConfirmed ? undefined : next?.words[0], onlyLight);
  }
  if (/^\d{1,2}$/u.test(word)) return 'number';
  if (DATE.test(word)) return 'day';
  if (CLOCK.test(word)) return 'clock';
  return isName(word, language) ? 'name' : 'unknown';
}

function roleHere(meaning: Meaning, next: string | undefined, onlyLight: boolean): Role {
  if (meaning.kind === 'plain') return meaning.role;
  const stands = (next === undefined || numbered(next).some((form) => meaning.before.has(form))) && onlyLight;
  return stands ? meaning.as : meaning.otherwise;
}
