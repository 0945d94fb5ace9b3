import { describe, expect, it } from '@jest/globals';
import { Spacing } from './spacing.js';

describe('Spacing', () => {
  it('leaves slots where they are that come in time', () => {
    const spacing = new Spacing();

    expect([100, 300, 500].map((slot) => spacing.reserve(slot, 200, 50))).toEqual([100, 300, 500]);
  });

  it('moves late slots on, at the same distance, also those of the next batch', () => {
    const spacing = new Spacing();

    expect([100, 300, 500].map((slot) => spacing.reserve(slot, 200, 600))).toEqual([600, 800, 1000]);
    expect([700, 900].map((slot) => spacing.reserve(slot, 200, 650))).toEqual([1200, 1400]);
    expect(spacing.reserve(5000, 200, 1500)).toBe(5000);
  });
});
