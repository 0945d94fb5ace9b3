import type { Item, Mention, Sort } from './mention.js';

/** Whom an answer is for, as far as it is known. */
export interface Target {
  readonly fits: ReadonlySet<number>;
  readonly isPlural: boolean;
  readonly left?: Mention['left'];
  readonly refuses?: Mention['refuses'];
  /** Named as so many, of which it is not known which they are. */
  readonly count?: number;
  /** Named as all of them, or so many. */
  readonly isCounted: boolean;
  readonly lead: readonly string[];
  /** Named by nothing but days and clock times. */
  readonly isTime: boolean;
  /** Named by its number on the list. */
  readonly isNumber: boolean;
  /** The contact, who may be spoken of without being meant ("too early for me"). */
  readonly isMe: boolean;
}

/** Words about at most one target. */
export interface Part {
  readonly target?: Target | undefined;
  readonly before: readonly string[];
  readonly behind: readonly string[];
  readonly isOnly: boolean;
  /** What joins it to the part before it. */
  readonly link: 'but' | 'and' | 'none';
}

interface Piece {
  readonly kind: 'target';
  readonly target: Target;
  readonly sorts: ReadonlySet<Sort>;
}
type Unit = Piece | Exclude<Item, Mention>;

/**
 * Cuts what stands between two pieces of punctuation into parts with one target each. Where several targets stand in it, "and" and "but"
 * part them; where nothing does, the words between two belong all to the ones before ("Emma yes Jack no"), or all to the ones behind
 * ("yes Emma no Jack").
 * @returns each way to cut it, or `undefined` where what is named contradicts itself
 */
export function waysToCut(items: readonly Item[]): Part[][] | undefined {
  const units = unitsOf(items);
  if (!units) return undefined;
  const ways = (['behind', 'before'] as const).map((side) => cut(units, side));
  const [first = [], second = []] = ways;
  return JSON.stringify(first.map(shape)) === JSON.stringify(second.map(shape)) ? [first] : [first, second];
}

const shape = ({ before, behind, target }: Part): unknown => [before, behind, target !== undefined];

/** Mentions that stand together are one target: what both name where they name in different ways, else all that they name. */
function unitsOf(items: readonly Item[]): Unit[] | undefined {
  const units: Unit[] = [];
  for (const item of items) {
    const previous = units.at(-1);
    if (item.kind !== 'mention') {
      units.push(item);
    } else if (previous?.kind === 'target') {
      units[units.length - 1] = beside(previous, item);
    } else {
      units.push(pieceOf(item));
    }
  }
  const joined = joinedByAnd(units);
  return joined && withoutMe(acrossWords(joined));
}

function pieceOf({ sort, fits, isPlural, left, refuses, count, lead = [] }: Mention): Piece {
  const more = { ...(left && { left }), ...(refuses && { refuses }), ...(count !== undefined && { count }) };
  return {
    kind: 'target',
    sorts: new Set([sort]),
    target: {
      fits,
      isPlural,
      isCounted: sort === 'quantity',
      isNumber: sort === 'number',
      isTime: sort === 'day' || sort === 'clock',
      isMe: sort === 'me',
      lead,
      ...more,
    },
  };
}

/** "Jonah Tuesday" is one of his, "mon wed fri" are three. */
function beside(piece: Piece, item: Mention): Piece {
  if (piece.sorts.has(item.sort)) return united(piece, pieceOf(item));
  return narrowed(piece, pieceOf(item));
}

function narrowed(one: Piece, other: Piece): Piece {
  const sorts = new Set([...one.sorts, ...other.sorts]);
  const counts = [one, other].filter(({ target }) => target.count !== undefined);
  const [counting] = counts;
  const named = counting === one ? other : one;
  // "Tuesday for the two of them".
  if (counting && named.target.fits.size === counting.target.count)
    return {
      kind: 'target',
      sorts,
      target: { ...named.target, lead: one.target.lead, isPlural: true, isTime: false },
    };
  const common = [...one.target.fits].filter((index) => other.target.fits.has(index));
  // "See you both Tuesday", where one of them is.
  const fits = new Set(counting && counting.target.count !== common.length ? [] : common);
  const { count: _, ...target } = { ...one.target, ...other.target };
  const isTime = one.target.isTime && other.target.isTime;
  return {
    kind: 'target',
    sorts,
    target: {
      ...target,
      lead: one.target.lead,
      fits,
      isTime,
      isPlural: one.target.isPlural || other.target.isPlural,
      isCounted: one.target.isCounted || other.target.isCounted,
    },
  };
}

/** Each must be known by itself. */
function united(one: Piece, other: Piece): Piece {
  const isKnown = isResolved(one.target) && isResolved(other.target);
  const fits = new Set(isKnown ? [...one.target.fits, ...other.target.fits] : []);
  return {
    kind: 'target',
    sorts: new Set([...one.sorts, ...other.sorts]),
    target: {
      fits,
      isPlural: true,
      isCounted: false,
      isNumber: one.target.isNumber,
      isTime: one.target.isTime,
      isMe: false,
      lead: one.target.lead,
    },
  };
}

export const isResolved = ({ fits, isPlural, left }: Target): boolean =>
  left === undefined && (fits.size === 1 || (isPlural && fits.size > 1));

/** "Emma and Noah"; what is named in different ways is not joined so. */
function joinedByAnd(units: readonly Unit[]): Unit[] | undefined {
  const joined: Unit[] = [];
  for (const unit of units) {
    const [first, link] = [joined.at(-2), joined.at(-1)];
    if (unit.kind === 'target' && link?.kind === 'and' && first?.kind === 'target') {
      const isAlike = [...unit.sorts].some((sort) => first.sorts.has(sort));
      if (!isAlike && !(isResolved(first.target) && isResolved(unit.target))) return undefined;
      joined.splice(-2, 2, united(first, unit));
    } else joined.push(unit);
  }
  return joined;
}

/** "Lucy will be there on Tuesday": what words part may name one and the same, in different ways. */
function acrossWords(units: readonly Unit[]): Unit[] {
  const merged: Unit[] = [];
  for (const unit of units) {
    const at = merged.findLastIndex(({ kind }) => kind === 'target');
    const before = merged[at];
    const between = merged.slice(at + 1);
    if (
      unit.kind === 'target' &&
      before?.kind === 'target' &&
      between.every(({ kind }) => kind === 'word' || kind === 'only') &&
      ![...unit.sorts].some((sort) => before.sorts.has(sort))
    ) {
      const both = narrowed(before, unit);
      if (both.target.fits.size > 0) {
        merged[at] = both;
        continue;
      }
    }
    merged.push(unit);
  }
  return merged;
}

/** "Tuesday works for me": behind what is named, and words about it, oneself is no other target. */
function withoutMe(units: readonly Unit[]): Unit[] {
  const [word, last] = [units.at(-2), units.at(-1)];
  const isMe = last?.kind === 'target' && last.target.isMe && word?.kind === 'word';
  const isBehind = units.slice(0, -1).some(({ kind }) => kind === 'target');
  return isMe && isBehind && !units.some(({ kind }) => kind === 'and' || kind === 'but')
    ? units.slice(0, -1)
    : [...units];
}

interface Draft {
  target: Target | undefined;
  before: string[];
  behind: string[];
  isOnly: boolean;
  link: Part['link'];
}

/** @param side of a target on which the words stand that are between two */
function cut(units: readonly Unit[], side: 'before' | 'behind'): Part[] {
  const drafts: Draft[] = [];
  const open = (link: Part['link']): Draft => {
    const draft: Draft = { target: undefined, before: [], behind: [], isOnly: false, link };
    drafts.push(draft);
    return draft;
  };
  let draft = open('none');
  units.forEach((unit, at) => {
    const hasTargetAhead = units.slice(at + 1).some(({ kind }) => kind === 'target');
    if (unit.kind === 'but' || (unit.kind === 'and' && draft.target && hasTargetAhead)) {
      draft = open(unit.kind);
    } else if (unit.kind === 'target') {
      if (draft.target) draft = open('none');
      draft.target = unit.target;
    } else if (unit.kind === 'only') {
      draft.isOnly = true;
    } else if (unit.kind === 'word' || unit.kind === 'and') {
      const goesAhead = draft.target && side === 'before' && leadsToTarget(units, at);
      if (goesAhead) draft = open('none');
      (draft.target ? draft.behind : draft.before).push(unit.word);
    }
  });
  return drafts.filter(
    ({ target, before, behind, link }) => target || before.length > 0 || behind.length > 0 || link === 'but',
  );
}

/** Nothing parts the word from the next target. */
function leadsToTarget(units: readonly Unit[], at: number): boolean {
  const next = units.slice(at + 1).find(({ kind }) => kind !== 'word' && kind !== 'only');
  return next?.kind === 'target';
}
