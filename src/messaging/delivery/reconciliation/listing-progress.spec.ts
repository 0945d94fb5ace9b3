import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ListPage } from '../../carriers/carrier.js';
import type { ListingProgress, Span } from './listing-progress.js';
import { begun, withPageRead } from './listing-progress.js';

const SENDER = '12066418000';
const WINDOW = { from: 1_000_000, to: 2_000_000 };

type Order = (times: readonly number[], page: number) => readonly number[];

const newestFirst: Order = (times) => [...times].sort((a, b) => b - a);
const turned: Order = (times, page) =>
  page % 2 === 0 ? newestFirst(times, 0) : [...times].sort((a, b) => a - b);

/** A page as a carrier cuts it from its list, whose order may be another for each page. */
function pageOf(
  times: readonly number[],
  { from, to }: Span,
  at: string | null,
  size: number,
  order: Order,
): ListPage {
  const offset = Number(at ?? 0);
  const listed = order(
    times.filter((time) => from <= time && time <= to),
    offset / size,
  );
  const texts = listed.slice(offset, offset + size).map((time) => ({
    carrierId: `mdr2-${time}`,
    at: new Date(time),
    ...{ sender: SENDER, recipient: '12223334444', body: 'x' },
  }));
  const next = listed.length > offset + size ? { next: String(offset + size) } : {};
  return { entries: texts, texts, unreadable: 0, ...next };
}

/** Reads to the end. @returns what was shown, and where it ended */
function readAll(times: readonly number[], size: number, order: Order) {
  const shown = new Set<string>();
  let progress: ListingProgress = begun(WINDOW, 3_000_000);
  for (;;) {
    const page = pageOf(times, progress.slice, progress.page, size, order);
    for (const { carrierId } of page.entries) shown.add(carrierId);
    const step = withPageRead(progress, page);
    if (step.kind !== 'goes on') return { shown, step };
    progress = JSON.parse(JSON.stringify(step.progress)) as ListingProgress;
  }
}

const spread = (count: number): number[] =>
  Array.from({ length: count }, (_, index) => WINDOW.from + Math.floor((index * 1_000_000) / count));

describe('reading a list', () => {
  it('reads each page of an ordered one once', () => {
    const { shown, step } = readAll(spread(10_000), 100, newestFirst);

    expect(shown.size).toBe(10_000);
    expect(step).toMatchObject({ kind: 'complete', progress: { pages: 100, isUnproved: false } });
  });

  it('sees the newest text before anything that may be missing', () => {
    expect(readAll(spread(1_000), 100, newestFirst).step).toMatchObject({
      progress: { newestAt: spread(1_000).at(-1) },
    });
  });

  it('asks for shorter stretches where the order changes from page to page', () => {
    const { shown, step } = readAll(spread(3_000), 100, turned);

    expect(step).toMatchObject({ kind: 'complete', progress: { isUnproved: false } });
    expect(shown.size).toBe(3_000);
  });

  it('shows every text where it says that nothing can have been hidden', () => {
    const orders = fc.func(fc.integer()).map(
      (weight): Order =>
        (times, page) =>
          [...times].sort((a, b) => weight(a, page) - weight(b, page) || a - b),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: WINDOW.from, max: WINDOW.to }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        fc.oneof(fc.constant(newestFirst), fc.constant(turned), orders),
        (times, size, order) => {
          const { shown, step } = readAll(times, size, order);

          if (step.kind === 'complete' && !step.progress.isUnproved) expect(shown.size).toBe(times.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('proves nothing where many texts of one instant come in any order', () => {
    const times = Array.from({ length: 50 }, (_, index) => WINDOW.from + index);
    const { step } = readAll(times, 7, turned);

    expect(step).toMatchObject({ kind: 'complete', progress: { isUnproved: true } });
  });

  it.each([
    ['is followed by itself', () => ({ ...pageOf([], WINDOW, null, 1, newestFirst), next: '1' })],
    [
      'has always another one behind it',
      (count: number) => ({ ...pageOf([], WINDOW, null, 1, newestFirst), next: String(count) }),
    ],
  ])('ends where a page %s', (_, page) => {
    let step = withPageRead(begun(WINDOW, 0), page(1));
    for (let count = 2; step.kind === 'goes on' && count < 1_000; count++)
      step = withPageRead(step.progress, page(count));

    expect(step.kind).toBe('endless');
  });

  it('proves nothing where an entry could not be read', () => {
    const step = withPageRead(begun(WINDOW, 0), { entries: [], texts: [], unreadable: 1, next: '1' });

    expect(step).toMatchObject({ kind: 'goes on', progress: { isUnproved: true, slice: WINDOW } });
  });
});
