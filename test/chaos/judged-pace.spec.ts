import { describe, expect, it } from '@jest/globals';
import { judgePace } from './judged-pace.js';

const evenly = (count: number, everyMs: number): number[] =>
  Array.from({ length: count }, (_, index) => 1_000_000 + index * everyMs);

describe('the judgement of the pace', () => {
  it.each([
    ['kept', evenly(1_000, 100), 10],
    ['not limited', evenly(1_000, 1), 0],
    ['of nothing', [], 10],
  ])('finds nothing wrong with one that is %s', (_, askedAt, perSecond) => {
    expect(judgePace(askedAt, perSecond)).toEqual([]);
  });

  it('finds two replicas that each keep it for themselves, whatever the order', () => {
    const twice = [...evenly(200, 100), ...evenly(200, 100)];

    expect(judgePace(twice.reverse(), 10)).toEqual(['200 calls within 10 s, though SMS_PER_SECOND is 10']);
  });
});
