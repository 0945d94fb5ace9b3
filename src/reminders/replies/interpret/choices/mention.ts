/** By what it is named: two names are two mentions, a name and a day may be one. */
export type Sort =
  'name' | 'day' | 'clock' | 'part' | 'place' | 'number' | 'quantity' | 'ones' | 'rest' | 'me';

/** What a text names, as the candidates that it may mean. */
export interface Mention {
  readonly kind: 'mention';
  readonly sort: Sort;
  /** By index. */
  readonly fits: ReadonlySet<number>;
  /** So many as were just named, where not so many are ahead. */
  readonly count?: number;
  /** All that it may mean is meant ("both", "the mornings"). */
  readonly isPlural: boolean;
  /** What is left once all others are known: one or all of it. */
  readonly left?: 'other' | 'rest';
  readonly refuses?: 'none' | 'either';
  /** The words before it that belong to it ("the one with Liam"). */
  readonly lead?: readonly string[];
}

export type Item =
  | Mention
  | { readonly kind: 'word' | 'and'; readonly word: string }
  | { readonly kind: 'but' | 'except' | 'only' | 'or' };

/** What stands at a place of a text, and of how many words it is. */
export interface Found {
  readonly item: Mention;
  readonly length: number;
}

export function mention(
  sort: Sort,
  fits: readonly number[],
  more: Partial<Omit<Mention, 'kind' | 'sort' | 'fits'>> = {},
): Mention {
  return { kind: 'mention', sort, fits: new Set(fits), isPlural: false, ...more };
}
