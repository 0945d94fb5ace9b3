import type { TokenRole } from '../intent/clauses.js';
import { segmentsOf } from '../text/sentences.js';
import type { Item } from './mention.js';
import type { MentionFinder } from './mentions.js';
import type { Reader } from './part-answer.js';
import { answerAround, decides, isBareNever, isBareNot, rolesOf, saysNothing } from './part-answer.js';
import type { Part, Target } from './parts.js';
import { waysToCut } from './parts.js';

/** One target, the words about it, and what is said behind them that names no other. */
export interface Group {
  readonly target: Target;
  /** What is excepted from it ("all but Noah"). */
  readonly exception?: Target | undefined;
  readonly before: readonly string[];
  readonly behind: readonly string[];
  readonly isOnly: boolean;
  readonly isQuestion: boolean;
  /** Punctuation or "but" parts it from what stands before it. */
  readonly isApart: boolean;
  readonly sentence: number;
  readonly followers: Follower[];
}

export interface Follower {
  readonly text: string;
  readonly isQuestion: boolean;
  readonly sentence: number;
}

export interface Grouped {
  /** What stands before the first target. */
  readonly leading: readonly Follower[];
  readonly groups: readonly Group[];
}

/** Cuts a text into groups; `undefined` where that is not plain. */
export function groupsOf(text: string, finder: MentionFinder, reader: Reader): Grouped | undefined {
  const leading: Follower[] = [];
  const groups: Group[] = [];
  for (const { words, question, sentence } of segmentsOf(text)) {
    const items = finder.itemsOf(words);
    if (items.some(({ kind }) => kind === 'or') || namesUnknown(items, reader)) return undefined;
    const parts = items.some(({ kind }) => kind === 'except')
      ? withException(items, reader)
      : plainParts(items, reader);
    if (!parts) return undefined;
    parts.forEach((part, at) => {
      const { target, exception, before, behind, isOnly, link } = part;
      const isQuestion = question && at === parts.length - 1;
      if (target && !(groups.length > 0 && goesOn(part, reader))) {
        const isApart = at === 0 || link === 'but';
        groups.push({
          target,
          exception,
          before,
          behind,
          isOnly,
          isQuestion,
          isApart,
          sentence,
          followers: [],
        });
      } else {
        const follower = { text: withLink(part), isQuestion, sentence };
        (groups.at(-1)?.followers ?? leading).push(follower);
      }
    });
  }
  return { leading, groups };
}

/** "Yes to Emma and Zoe", "Emma and my husband": joined to what is named stands somebody who is not known. */
function namesUnknown(items: readonly Item[], reader: Reader): boolean {
  return items.some((item, at) => {
    if (item.kind !== 'and') return false;
    const isBehind =
      items[at - 1]?.kind === 'mention' && namesSomebody(wordsFrom(items.slice(at + 1)), reader);
    const isBefore =
      items[at + 1]?.kind === 'mention' &&
      namesSomebody(wordsFrom(items.slice(0, at).reverse()).slice(0, 1), reader);
    return isBehind || isBefore;
  });
}

/** The words up to what is no word; none where that is named, and they may belong to it. */
function wordsFrom(items: readonly Item[]): string[] {
  const end = items.findIndex(({ kind }) => kind !== 'word');
  if (items[end]?.kind === 'mention') return [];
  return (end < 0 ? items : items.slice(0, end)).flatMap((item) => (item.kind === 'word' ? [item.word] : []));
}

/** Whether words begin with somebody or something, and no verb. */
function namesSomebody(words: readonly string[], reader: Reader): boolean {
  const first = rolesOf(words.join(' '), reader).find((role) => role !== 'pass' && role !== 'who');
  return first !== undefined && NOUNS.has(first);
}
const NOUNS: ReadonlySet<TokenRole> = new Set<TokenRole>([
  ...(['name', 'unknown', 'thing', 'along', 'day', 'clock', 'today', 'number', 'aside'] as const),
]);

interface ExceptedPart extends Part {
  readonly exception?: Target;
}

/** "I'll ring you tomorrow", "too early for me": what decides nothing, and ends on a time or on oneself, goes on about who was named before. */
function goesOn({ target, before, behind }: Part, reader: Reader): boolean {
  const isAtTheEnd = before.length > 0 && saysNothing(behind.join(' '), reader);
  const isWeak = target?.isTime === true || target?.isMe === true;
  return isWeak && isAtTheEnd && !decides(before.join(' '), reader);
}

/** A "but" still turns what it stands before. */
const withLink = ({ before, behind, link }: Part): string =>
  [...(link === 'but' ? ['but'] : []), ...before, ...behind].join(' ');

/** Of two ways to cut it the one in which every part answers. */
function plainParts(items: readonly Item[], reader: Reader): ExceptedPart[] | undefined {
  const ways = waysToCut(items);
  if (!ways || ways.length === 1) return ways?.[0];
  const whole = ways.filter((parts) => parts.every((part) => part.target && answers(part, reader)));
  return whole.length === 1 ? whole[0] : undefined;
}

function answers({ before, behind }: Part, reader: Reader): boolean {
  return (
    answerAround(before, behind, reader) !== undefined ||
    isBareNot(before, behind, reader) ||
    isBareNever(before, behind, reader)
  );
}

/** "All but Noah": what is excepted, and what is said behind it. */
function withException(items: readonly Item[], reader: Reader): ExceptedPart[] | undefined {
  const at = items.findIndex(({ kind }) => kind === 'except');
  const [all, ...more] = waysToCut(items.slice(0, at))?.[0] ?? [];
  const behind = items.slice(at + 1);
  const end = behind.findIndex(({ kind }) => kind !== 'mention' && kind !== 'and');
  const named = waysToCut(end < 0 ? behind : behind.slice(0, end))?.[0]?.[0];
  const rest = waysToCut(end < 0 ? [] : behind.slice(end))?.[0] ?? [];
  // "All but 1" may say how many.
  const isWhole = all?.target?.isPlural === true && more.length === 0;
  const exception = named?.target;
  if (!isWhole || !exception || exception.isNumber || rest.some(({ target }) => target)) return undefined;
  // "Everyone but Emma has the flu": what is said of all.
  const words = rest.flatMap((part) => [...part.before, ...part.behind]);
  const isSaidOfAll = all.before.length + all.behind.length === 0 && words.length > 0;
  if (isSaidOfAll && !reader.phrases.some(({ because }) => because.matchesAt(words, 0).length > 0))
    return [{ ...all, behind: words, exception }];
  return [{ ...all, exception }, ...rest];
}
