import { describe, expect, it } from '@jest/globals';
import { penalized, penaltyStepsNow, perSecondNow } from './penalty.js';

const at = (seconds: number): Date => new Date(Date.parse('2027-03-01T12:00:00Z') + seconds * 1000);

describe('the pace after “too many”', () => {
  it('is halved, and comes back step by step', () => {
    const once = penalized(undefined, at(1), at(0));
    const twice = penalized(once, at(3), at(2));

    expect([0, 3, 32, 33, 62, 63].map((s) => perSecondNow(8, twice, at(s)))).toEqual([2, 2, 2, 4, 4, 8]);
    expect(perSecondNow(8, undefined, at(0))).toBe(8);
  });

  it('is halved once by many refusals of calls that were under way together', () => {
    let penalty = penalized(undefined, at(1), at(0));
    for (let times = 0; times < 10; times++) penalty = penalized(penalty, at(2), at(0.5));

    expect(penalty).toEqual({ steps: 1, until: at(2) });
  });

  it('does not fall below a sixteenth', () => {
    let penalty = penalized(undefined, at(0), at(0));
    for (let second = 1; second < 20; second++) penalty = penalized(penalty, at(second), at(second));

    expect(perSecondNow(16, penalty, at(20))).toBe(1);
  });

  it('limits for a while what is not limited', () => {
    const penalty = penalized(undefined, at(1), at(0));

    expect([perSecondNow(0, penalty, at(1)), perSecondNow(0, penalty, at(31))]).toEqual([50, 0]);
    expect(penaltyStepsNow(penalty, at(31))).toBe(0);
  });
});
