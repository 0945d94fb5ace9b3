import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RateLimit } from './rate-limit.js';

describe('the rate limit', () => {
  it('lets a minute’s worth through at once, then says when to come again', () => {
    const limit = new RateLimit(5);
    const first = Array.from({ length: 6 }, () => limit.take('office', 0));

    expect(first).toEqual([0, 0, 0, 0, 0, 12]);
    expect(limit.take('office', 11_000)).toBe(1);
    expect(limit.take('office', 12_000)).toBe(0);
    expect(limit.take('office', 12_000)).toBe(12);
  });

  it('counts each caller apart', () => {
    const limit = new RateLimit(1);

    expect([limit.take('a', 0), limit.take('b', 0), limit.take('a', 0)]).toEqual([0, 0, 60]);
  });

  it('is off at 0', () => {
    const limit = new RateLimit(0);

    expect(Array.from({ length: 100 }, () => limit.take('a', 0)).every((wait) => wait === 0)).toBe(true);
  });

  it('never lets more through than the limit and what has been refilled since', () => {
    const pauses = fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 200 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), pauses, (aMinute, waits) => {
        const limit = new RateLimit(aMinute);
        let now = 0;
        let passed = 0;
        for (const wait of waits) {
          now += wait;
          if (limit.take('a', now) === 0) passed += 1;
        }
        expect(passed).toBeLessThanOrEqual(aMinute + (now * aMinute) / 60_000 + 1e-6);
      }),
    );
  });

  it('forgets callers, those not seen for longest first, before they fill the memory', () => {
    const limit = new RateLimit(1);
    limit.take('first', 0);
    for (let caller = 0; caller < 10_000; caller++) limit.take(`caller ${caller}`, 0);

    expect(limit.take('first', 0)).toBe(0);
    expect(limit.take('caller 9999', 0)).toBe(60);
  });
});
