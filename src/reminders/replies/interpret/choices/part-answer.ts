import type { Clause, TokenRole } from '../intent/clauses.js';
import { clausesOf } from '../intent/clauses.js';
import { resolveIntent } from '../intent/resolve-intent.js';
import type { Choice } from './choices.js';
import type { MentionPhrases } from './mention-phrases.js';
import type { Target } from './parts.js';

/** How words are read that stand around a target. */
export interface Reader {
  readonly language: string | undefined;
  /** Of people and places that the contact may speak of. */
  readonly names: readonly string[];
  readonly phrases: readonly MentionPhrases[];
}

export interface PartAnswer {
  readonly choice: Choice;
  /** Too little to change an earlier answer. */
  readonly weak: boolean;
  /** By no more than "not": beside what is to be canceled it may mean the contrary. */
  readonly isNot?: true;
}

/** Decide by themselves, or leave something open: they never stand in what only tells a reason. */
const DECISIVE: ReadonlySet<TokenRole> = new Set<TokenRole>([
  ...(['yes', 'no', 'ok', 'come', 'attend', 'go', 'keep', 'absent', 'cancel', 'request', 'miss'] as const),
  ...([
    'not',
    'dont',
    'wont',
    'cant',
    'notAfter',
    'negates',
    'can',
    'must',
    'maybe',
    'other',
    'late',
  ] as const),
  ...(['ask', 'question', 'tag', 'past', 'never', 'reassure'] as const),
]);
/** What may stand beside a yes. */
const BESIDE_YES: ReadonlySet<TokenRole> = new Set<TokenRole>(['pass', 'reassure', 'along', 'told', 'name']);

/** What the words around a target answer for it, if they answer: without it, and with what reads in its place. */
export function answerAround(
  before: readonly string[],
  behind: readonly string[],
  reader: Reader,
  lead: readonly string[] = [],
): PartAnswer | undefined {
  const texts = withTarget(before, behind, reader, lead);
  const answers = texts.flatMap((text) => answerOf(clausesOf(text, reader.language, reader.names)) ?? []);
  const [first] = answers;
  if (!first || answers.some(({ choice }) => choice !== first.choice)) return undefined;
  return { choice: first.choice, weak: answers.every(({ weak }) => weak) };
}

/** The words with each of what may stand for their target. */
export function withTarget(
  before: readonly string[],
  behind: readonly string[],
  reader: Reader,
  lead: readonly string[] = [],
): string[] {
  const { phrases } = reader;
  const objects = phrases.flatMap(({ inPlace }) => inPlace.objects);
  const subjects = before.length === 0 ? phrases.flatMap(({ inPlace }) => inPlace.subjects) : [];
  const led = lead.length > 0 ? objects.map((object) => `${lead[0] ?? ''} ${object}`) : [];
  const said = withoutTheirs(behind, reader);
  // "3 is a no", "Friday's a no": as "it's a no".
  const itIs = before.length > 0 ? [] : phrases.flatMap(({ inPlace }) => inPlace.itIs);
  const complement = phrases.some(({ inPlace }) => inPlace.copulas.includes(said[0] ?? ''))
    ? said.slice(1)
    : said;
  const around = [
    ...['', lead.join(' '), ...objects, ...subjects, ...led].map((stead) => [...before, stead, ...said]),
    ...itIs.map((words) => [words, ...complement]),
  ];
  return [...new Set(around.map((words) => words.join(' ').trim()))].filter((text) => text !== '');
}

/** "Cancel hers": as "cancel the appointment". */
export function withoutTheirs(words: readonly string[], { phrases }: Reader): string[] {
  const [object = ''] = phrases.flatMap(({ inPlace }) => inPlace.objects);
  const read: string[] = [];
  let at = 0;
  while (at < words.length) {
    const lengths = phrases.flatMap(({ theirs }) => theirs.matchesAt(words, at).map(({ length }) => length));
    const length = Math.max(0, ...lengths);
    read.push(length > 0 ? object : (words[at] ?? ''));
    at += Math.max(1, length);
  }
  return read;
}

/** "Not Wednesday": a bare negation of what is named. */
export function isBareNot(before: readonly string[], behind: readonly string[], reader: Reader): boolean {
  const roles = rolesOf([...before, ...behind].join(' '), reader);
  return roles.length > 0 && roles.every((role) => role === 'not' || role === 'notAfter' || role === 'pass');
}

/** "Los dos van", "Wednesday's out": what is said of the target by itself, in so many words. */
export function saidOfIt(
  { isTime }: Pick<Target, 'isTime'>,
  before: readonly string[],
  behind: readonly string[],
  reader: Reader,
): Choice | undefined {
  if (before.length > 0) return undefined;
  if (reader.phrases.some(({ comes }) => comes.has(behind))) return 'confirm';
  if (isTime && reader.phrases.some(({ out }) => out.has(behind))) return 'cancel';
  // "Zoé pas de souci".
  const roles = rolesOf(behind.join(' '), reader);
  return roles.includes('reassure') && roles.every((role) => role === 'reassure' || role === 'pass')
    ? 'confirm'
    : undefined;
}

/** "No que está con fiebre": a plain no, and behind it why. */
export function isRefusedBecause(
  before: readonly string[],
  behind: readonly string[],
  reader: Reader,
): boolean {
  const at = behind.findIndex(
    (_, from) => from > 0 && reader.phrases.some(({ because }) => because.matchesAt(behind, from).length > 0),
  );
  if (at < 0) return false;
  const answer = answerAround(before, behind.slice(0, at), reader);
  return answer?.choice === 'cancel' && leavesStanding(behind.slice(at).join(' '), 'cancel', reader);
}

const BARE_NOES: ReadonlySet<TokenRole> = new Set<TokenRole>(['no', 'not', 'notAfter', 'negates']);

/** "No", "not": a negation of which nobody knows yet what it means. */
export function isBareNo(before: readonly string[], behind: readonly string[], reader: Reader): boolean {
  const roles = rolesOf([...before, ...behind].join(' '), reader);
  return roles.length > 0 && roles.every((role) => BARE_NOES.has(role));
}

/** "The 9 o'clock works, the 2 o'clock doesn't". */
export function isBareNever(before: readonly string[], behind: readonly string[], reader: Reader): boolean {
  const roles = rolesOf([...before, ...behind].join(' '), reader);
  return roles.length === 1 && roles[0] === 'never';
}

/** Whether words say no more than that somebody means what is named: "it will only be", "I can only do". */
export function isBareOnly(words: string, reader: Reader): boolean {
  return rolesOf(words, reader).every((role) => BESIDE_ONLY.has(role));
}
const BESIDE_ONLY: ReadonlySet<TokenRole> = new Set<TokenRole>([
  'pass',
  'who',
  'will',
  'can',
  'come',
  'attend',
  'go',
  'yes',
  'ok',
  'aside',
]);

/** Whether words leave an answer as it is that stands before them. */
export function leavesStanding(words: string, choice: Choice, reader: Reader): boolean {
  const clauses = clausesOf(words, reader.language, reader.names);
  if (clauses.some(({ but, turns }) => but || turns === 'change' || turns === 'slip')) return false;
  if (breaksOff(words, reader)) return false;
  const roles = clauses.flatMap((clause) => clause.roles);
  return choice === 'confirm'
    ? roles.every((role) => BESIDE_YES.has(role))
    : roles.every((role) => !DECISIVE.has(role));
}

/** "Her dad will": what, is said before. */
export function breaksOff(words: string, { phrases }: Reader): boolean {
  const last = words.split(' ').at(-1) ?? '';
  return phrases.some(({ verbs }) => verbs.includes(last));
}

/** Whether nothing is said but courtesy. */
export function saysNothing(words: string, reader: Reader): boolean {
  return rolesOf(words, reader).every((role) => role === 'pass' || role === 'reassure');
}

/** Whether something in the words answers, or may turn an answer. */
export function decides(words: string, reader: Reader): boolean {
  return rolesOf(words, reader).some((role) => DECISIVE.has(role));
}

/** Whether the words ask something. */
export function asks(words: string, reader: Reader): boolean {
  return clausesOf(words, reader.language, reader.names).some(({ question }) => question);
}

export function rolesOf(words: string, { language, names }: Reader): TokenRole[] {
  return clausesOf(words, language, names).flatMap(({ roles }) => roles);
}

/** What clauses answer; a plain no stands, whatever reason follows it in one breath ("no he has a temperature"). */
export function answerOf(clauses: readonly Clause[]): PartAnswer | undefined {
  const { intent, weak } = resolveIntent(clauses);
  if (intent !== 'unclear') return { choice: intent, weak: weak === true };
  const thoughts = clauses.flatMap(inThoughts);
  const [first, ...others] = thoughts;
  if (!first || others.length === 0 || resolveIntent([first]).intent !== 'cancel') return undefined;
  // "No clue": only a subject begins a reason in one breath with the no.
  const isReason = others.every(
    ({ roles, attached, but, turns }) =>
      (!attached || roles[0] === 'who' || roles[0] === 'will') &&
      !but &&
      turns === undefined &&
      roles.every((role) => !DECISIVE.has(role)),
  );
  return isReason ? { choice: 'cancel', weak: false } : undefined;
}

/** "I can't I'm working": a new subject begins a new thought. */
function inThoughts(clause: Clause): Clause[] {
  const { roles } = clause;
  const at = roles.findIndex(
    (role, index) =>
      (role === 'who' || role === 'will') && (roles[index - 1] === 'cant' || roles[index - 1] === 'wont'),
  );
  if (at < 0) return [clause];
  return [
    { ...clause, roles: roles.slice(0, at) },
    { ...clause, roles: roles.slice(at) },
  ];
}
