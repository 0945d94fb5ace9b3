import type { Choice } from './choices.js';
import type { Reading } from './group-reading.js';
import type { Group } from './groups.js';
import type { Reader } from './part-answer.js';
import { isBareNot } from './part-answer.js';

/** A group and what it says. */
export interface ReadGroup {
  readonly group: Group;
  readonly reading: Reading;
}

/**
 * What a bare mention is answered with: what those say that it stands beside ("yes to Emma, Noah and Liam"), the sense of the list, or, where it
 * says who does not come, a yes ("all but Noah"). `undefined` where there is none of these, or they disagree.
 */
export function answerOfBare(
  groups: readonly ReadGroup[],
  at: number,
  reader: Reader,
  sense: Choice | undefined,
): Choice | undefined {
  const { group } = groups[at] ?? {};
  const isWordless = group?.before.length === 0 && group.behind.length === 0;
  const beside = isWordless ? saidBeside(groups, at, reader) : [];
  const choices = new Set([...beside, ...(sense ? [sense] : [])]);
  if (choices.size === 0 && group?.exception) return 'confirm';
  const [choice] = choices;
  return choices.size === 1 ? choice : undefined;
}

function saidBeside(groups: readonly ReadGroup[], at: number, reader: Reader): Choice[] {
  const inSentence = (one: ReadGroup | undefined): boolean =>
    one?.group.sentence === groups[at]?.group.sentence;
  const before = groups.slice(0, at).findLast(({ reading }) => reading !== 'bare');
  const behind = groups.slice(at + 1).find(({ reading }) => reading !== 'bare');
  const last = inSentence(before) ? choiceOf(before) : undefined;
  const next = inSentence(behind) && behind?.group.before.length === 0 ? choiceOf(behind) : undefined;
  const isSpokenFor = next !== undefined || (before !== undefined && leads(before.group, reader));
  // "Emma yes, Liam, Noah no": his may be either.
  return isSpokenFor ? [last, next].filter((choice) => choice !== undefined) : [];
}

/** An answer before its own target goes on to the next: but "not Emma, Liam" does not. */
function leads({ before, behind, followers }: Group, reader: Reader): boolean {
  return before.length > 0 && behind.length + followers.length === 0 && !isBareNot(before, [], reader);
}

const choiceOf = (one: ReadGroup | undefined): Choice | undefined =>
  typeof one?.reading === 'object' ? one.reading.choice : undefined;
