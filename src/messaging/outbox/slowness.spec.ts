import { describe, expect, it } from '@jest/globals';
import { perSecondNow, slowedDown, stepsNow } from './slowness.js';

const at = (seconds: number): Date => new Date(Date.parse('2027-03-01T12:00:00Z') + seconds * 1000);

describe('the pace after “too many”', () => {
  it('is halved, and comes back step by step', () => {
    const once = slowedDown(undefined, at(1), at(0));
    const twice = slowedDown(once, at(3), at(2));

    expect([0, 3, 32, 33, 62, 63].map((s) => perSecondNow(8, twice, at(s)))).toEqual([2, 2, 2, 4, 4, 8]);
    expect(perSecondNow(8, undefined, at(0))).toBe(8);
  });

  it('is halved once by many refusals of calls that were under way together', () => {
    let slowness = slowedDown(undefined, at(1), at(0));
    for (let times = 0; times < 10; times++) slowness = slowedDown(slowness, at(2), at(0.5));

    expect(slowness).toEqual({ steps: 1, until: at(2) });
  });

  it('does not fall below a sixteenth', () => {
    let slowness = slowedDown(undefined, at(0), at(0));
    for (let second = 1; second < 20; second++) slowness = slowedDown(slowness, at(second), at(second));

    expect(perSecondNow(16, slowness, at(20))).toBe(1);
  });

  it('limits for a while what is not limited', () => {
    const slowness = slowedDown(undefined, at(1), at(0));

    expect([perSecondNow(0, slowness, at(1)), perSecondNow(0, slowness, at(31))]).toEqual([50, 0]);
    expect(stepsNow(slowness, at(31))).toBe(0);
  });
});
