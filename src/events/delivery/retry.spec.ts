import { describe, expect, it } from '@jest/globals';
import { nextTry } from './retry.js';

const CREATED = new Date('2027-03-01T12:00:00Z');
const after = (seconds: number): Date => new Date(CREATED.getTime() + seconds * 1000);

describe('nextTry', () => {
  it.each([
    [1, 5],
    [2, 10],
    [8, 640],
    [9, 900],
    [1000, 900],
  ])('waits after attempt %i for %i seconds', (attempt, seconds) => {
    expect(nextTry(attempt, CREATED, after(100))).toEqual(after(100 + seconds));
  });

  it('gives up after a day', () => {
    expect(nextTry(100, CREATED, after(86_399))).toBeDefined();
    expect(nextTry(100, CREATED, after(86_400))).toBeUndefined();
  });
});
