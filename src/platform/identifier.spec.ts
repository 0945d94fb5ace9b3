import { describe, expect, it } from '@jest/globals';
import { idsTogether, newId } from './identifier.js';

describe('a new id', () => {
  const ids = Array.from({ length: 20_000 }, newId);

  it('is a UUIDv7 without dashes', () => {
    for (const id of ids) expect(id).toMatch(/^[\da-f]{12}7[\da-f]{3}[89ab][\da-f]{15}$/);
  });

  it('is there once, and behind those that were made before', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
  });

  it('tells when it was made', () => {
    const [before, id, after] = [Date.now(), newId(), Date.now()];
    const at = Number.parseInt(id.slice(0, 12), 16);

    // Many in one ms never run ahead of the clock.
    expect(at).toBeGreaterThanOrEqual(before);
    expect(at).toBeLessThanOrEqual(after);
  });

  it('shares all but its last digits with those that come to be together', () => {
    const next = idsTogether();
    const [a, b] = [next(), next()];

    expect(a.slice(0, -4)).toBe(b.slice(0, -4));
    expect(a < b).toBe(true);
  });
});
