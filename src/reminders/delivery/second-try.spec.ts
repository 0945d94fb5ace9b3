import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planSecondTry } from './second-try.js';

const NOW = new Date('2027-03-01T12:00:00Z');
const inHours = (hours: number): Date => new Date(NOW.getTime() + hours * 3_600_000);
const message = (tries?: number, notAfter = inHours(48)): { onceKey: string; notAfter: Date } => ({
  onceKey: tries === undefined ? 'r/24/1' : `r/24/1/${tries}`,
  notAfter,
});

describe('the second try of a text that its carrier did not deliver', () => {
  it('comes a quarter of an hour later, under a key of its own', () => {
    expect(planSecondTry(message(), 'account', NOW)).toEqual({ onceKey: 'r/24/1/1', sendAt: inHours(0.25) });
  });

  it('comes sooner where the carrier’s queue was full', () => {
    expect(planSecondTry(message(), 'pace', NOW)).toMatchObject({ sendAt: inHours(1 / 30) });
  });

  it('does not come once the appointment would be over', () => {
    expect(planSecondTry(message(undefined, inHours(0.25)), 'account', NOW)).toBeUndefined();
  });

  it('waits longer from try to try, up to six hours, ends some day, and never comes after the appointment', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(200), fc.constantFrom('account', 'pace'), (tries, hours, fault) => {
        const notAfter = inHours(hours);
        const next = planSecondTry(message(tries, notAfter), fault, NOW);
        if (!next) return;
        expect(next.sendAt.getTime()).toBeLessThan(notAfter.getTime());
        expect(next.sendAt.getTime()).toBeLessThanOrEqual(inHours(6).getTime());
        expect(next.onceKey).toBe(`r/24/1/${tries + 1}`);
        expect(tries).toBeLessThan(20);
      }),
    );
  });
});
