import { describe, expect, it } from '@jest/globals';
import { BeatsSeen } from './beats-seen.js';

describe('the beats that a process has seen', () => {
  it('tell of a database that has gone back', () => {
    const seen = new BeatsSeen();
    expect(seen.hasGoneBack(7, seen.most)).toBe(false);
    expect(seen.hasGoneBack(7, seen.most)).toBe(false);
    expect(seen.hasGoneBack(6, seen.most)).toBe(true);
    expect(seen.most).toBe(7);
  });

  it('tell of none where a later answer has overtaken an earlier one', () => {
    const seen = new BeatsSeen();
    seen.see(5);
    const whenAsked = seen.most;
    expect(seen.hasGoneBack(6, whenAsked)).toBe(false);
    expect(seen.hasGoneBack(5, whenAsked)).toBe(false);
    expect(seen.most).toBe(6);
    expect(seen.hasGoneBack(5, seen.most)).toBe(true);
  });

  it('count from where the database is after it has gone back', () => {
    const seen = new BeatsSeen();
    seen.see(9);
    seen.beginAgain(4);
    expect(seen.hasGoneBack(4, seen.most)).toBe(false);
  });
});
