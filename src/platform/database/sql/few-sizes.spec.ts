import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ofFewSizes } from './few-sizes.js';

it('takes all of a few, and of more nearly all, by multiples of 25', () => {
  fc.assert(
    fc.property(fc.nat(10_000), (count) => {
      const taken = ofFewSizes(count);
      expect(taken).toBeLessThanOrEqual(count);
      expect(count - taken).toBeLessThan(25);
      expect(taken === count || taken % 25 === 0).toBe(true);
      if (count > 0) expect(taken).toBeGreaterThan(0);
    }),
  );
});
