import { describe, expect, it } from '@jest/globals';
import { isDeeperThan } from './body-depth.js';

describe('the depth of a body', () => {
  it('is how many objects and lists stand in each other', () => {
    expect(isDeeperThan(0, 'text')).toBe(false);
    expect(isDeeperThan(0, [])).toBe(false);
    expect(isDeeperThan(0, [1])).toBe(true);
    expect(isDeeperThan(1, { a: [] })).toBe(false);
    expect(isDeeperThan(1, { a: [1] })).toBe(true);
    expect(isDeeperThan(2, { a: [1], b: 2 })).toBe(false);
  });

  it('is found without exhausting the stack', () => {
    expect(isDeeperThan(20, JSON.parse('['.repeat(30_000) + ']'.repeat(30_000)))).toBe(true);
  });
});
