import { namesIn } from '../text/names.js';
import type { Candidate } from './candidate.js';
import type { Choice } from './choices.js';
import { answersOfGroups } from './group-answers.js';
import { groupsOf } from './groups.js';
import { MentionFinder } from './mentions.js';
import { NameFinder } from './name-mentions.js';
import type { Reader } from './part-answer.js';
import type { Scope } from './scope.js';
import { isTooLongToChoose, MAX_WORDS, scopeOf, wordsOf } from './scope.js';
import type { NamedAnswers } from './settled-choices.js';
import { choicesFor } from './settled-choices.js';

/**
 * Reads an answer that names its appointments instead of numbering them: "yes for Emma, no for Liam", "only Tuesday", "all but Noah".
 *
 * What is named are names, days, clock times, parts of the day, and places in the order of time (`mentions.ts`). A text is cut into groups of
 * one target and the words about it (`parts.ts`, `groups.ts`), each of which is read by itself, as an answer to one reminder would be
 * (`group-answers.ts`). Nothing is guessed: where a group is not understood, where what is named fits none, or several of which it is not said that
 * all are meant, or where two groups contradict each other, nothing is chosen.
 *
 * @param candidates at least two
 * @param sense of the answer that a list was sent for, where there was one: a bare mention takes it
 */
export function readNamed(
  text: string,
  candidates: readonly Candidate[],
  now: Date,
  language?: string,
  sense?: Choice,
): NamedAnswers | undefined {
  if (isTooLongToChoose(text)) return undefined;
  const scope = scopeOf(text, candidates, now, language);
  const reader = readerOf(scope);
  const grouped = groupsOf(text, new MentionFinder(scope), reader);
  if (!grouped || grouped.groups.length === 0) return undefined;
  const answers = answersOfGroups(grouped, reader, sense);
  return answers && choicesFor(answers, candidates);
}

/** As `readNamed`, without what is asked beside it. */
export function readNamedChoices(
  ...[text, candidates, now, language, sense]: Parameters<typeof readNamed>
): ReadonlyMap<number, Choice> | undefined {
  return readNamed(text, candidates, now, language, sense)?.choices;
}

/** Whom a text names, by index: those by whom a name stands in it that no other has. */
export function namedAmong(text: string, candidates: readonly Candidate[], language?: string): number[] {
  const { phrases } = scopeOf(text, candidates, new Date(0), language);
  const finder = new NameFinder(text, candidates, language, phrases);
  const words = wordsOf(text).slice(0, MAX_WORDS);
  const matches = words.map((_, at) => finder.at(words, at)?.fits ?? []);
  return [...new Set(matches.filter(({ length }) => length === 1).flat())];
}

function readerOf({ text, candidates, language, phrases }: Scope): Reader {
  const names = candidates.flatMap((candidate) => candidate.names);
  const isName = namesIn(text, names);
  const words = wordsOf(text);
  return { language, phrases, names: [...names, ...words.filter((word) => isName(word, language ?? ''))] };
}
