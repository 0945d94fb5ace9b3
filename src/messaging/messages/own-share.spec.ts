import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Clock } from '../../platform/clock/clock.js';
import { OwnShare } from './own-share.js';

class SetClock extends Clock {
  ms = Date.UTC(2027, 6, 6, 9);
  now(): Date {
    return new Date(this.ms);
  }
  monotonic(): number {
    return this.ms;
  }
}

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the share of a replica', () => {
  it('is everything, until it meets another', () => {
    expect(new OwnShare(new SetClock()).digits()).toBeUndefined();
  });

  it('is everything again when it has met nobody for half a minute', () => {
    const clock = new SetClock();
    const share = new OwnShare(clock);
    share.meet(0);
    clock.ms += 29_999;
    expect(share.digits()).toHaveLength(3);
    clock.ms += 1;
    expect(share.digits()).toBeUndefined();
  });

  it('is three of the digits in which ids end, wherever it begins', () => {
    fc.assert(
      fc.property(random, fc.nat(60_000), (from, ms) => {
        const clock = new SetClock();
        clock.ms += ms;
        const share = new OwnShare(clock);
        share.meet(from);
        const digits = share.digits() ?? [];
        expect(new Set(digits).size).toBe(3);
        for (const digit of digits) expect(digit).toMatch(/^[0-9a-f]$/);
      }),
    );
  });

  it('keeps apart from one that has none of its digits, and comes to each digit within six seconds', () => {
    fc.assert(
      fc.property(random, random, (from, others) => {
        const clock = new SetClock();
        const [share, other] = [new OwnShare(clock), new OwnShare(clock)];
        share.meet(from);
        other.meet(others);
        const common = (): boolean => (share.digits() ?? []).some((digit) => other.digits()?.includes(digit));
        const before = common();
        const seen = new Set<string>();
        for (let second = 0; second < 6; second += 1) {
          expect(common()).toBe(before);
          for (const digit of share.digits() ?? []) seen.add(digit);
          clock.ms += 1_000;
        }
        expect(seen.size).toBe(16);
      }),
    );
  });
});
