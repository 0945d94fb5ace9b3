import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countedGrowth } from '../../../../test/growth/counted-growth.js';
import { LINEAR } from '../../../../test/growth/growth-case.js';
import { hasMoreValues } from './json-values.js';

const GROWTH = await countedGrowth('values in JSON');

const hasMore = (value: unknown, most: number): boolean =>
  hasMoreValues(Buffer.from(JSON.stringify(value)), most);

/** Every value but empty lists and objects count once at least, and none more than twice. */
function countOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, inside) => sum + countOf(inside), 1);
}

describe('how many values a body has', () => {
  it('is told before it is parsed, and never taken for fewer than there are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const count = countOf(value);
        expect(hasMore(value, count - 1)).toBe(true);
        expect(hasMore(value, 2 * count)).toBe(false);
      }),
    );
  });

  it('does not count what stands in texts', () => {
    expect(hasMore(['a, b, [c], {d}', '"', '\\', '\\",,,,'], 6)).toBe(false);
    expect(hasMore({ ',,,,': ',,,,' }, 3)).toBe(false);
  });

  it.each(GROWTH)('takes steps that grow with its length alone where it is $what', ({ growth }) =>
    expect(growth).toBeLessThan(LINEAR),
  );
});
