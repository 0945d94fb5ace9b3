import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Refused } from '../../carriers/carrier.js';
import { decideNext } from './retry-policy.js';

const NOW = new Date('2027-03-01T12:00:00Z');
const FAR = new Date('2027-03-02T12:00:00Z');
const refused = (because: Refused['because'], more: Partial<Refused> = {}): Refused => ({
  kind: 'refused',
  because,
  code: 'HTTP 400',
  detail: 'no',
  ...more,
});

describe('decideNext', () => {
  it('never sends again what may have been taken', () => {
    const next = decideNext({ kind: 'unknown', code: 'HTTP 500', detail: '' }, 1, FAR, NOW, 0);

    expect(next).toEqual({ status: 'unknown', reason: 'carrier_silent' });
  });

  it.each(['recipient', 'message'] as const)('ends where the %s is refused', (because) => {
    expect(decideNext(refused(because), 1, FAR, NOW, 0).status).toBe('failed');
  });

  it('suppresses what the carrier blocks for an opt-out', () => {
    expect(decideNext(refused('recipient', { optedOut: true }), 1, FAR, NOW, 0)).toEqual({
      status: 'suppressed',
      reason: 'carrier_opted_out',
    });
  });

  it('tries again at once after the first refusal', () => {
    expect(decideNext(refused('account'), 1, FAR, NOW, 0.5)).toEqual({
      status: 'scheduled',
      reason: 'retry',
      sendAt: NOW,
    });
  });

  it('honours Retry-After', () => {
    expect(decideNext(refused('pace', { retryAfterMs: 90_000 }), 1, FAR, NOW, 0)).toMatchObject({
      sendAt: new Date('2027-03-01T12:01:30Z'),
    });
  });

  it('expires where the next try would come after the appointment', () => {
    const soon = new Date(NOW.getTime() + 60_000);

    expect(decideNext(refused('pace', { retryAfterMs: 60_000 }), 1, soon, NOW, 0).status).toBe('expired');
  });

  it('waits longer from try to try, up to five minutes, and never plans a try after the appointment', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 10_000 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (attempt, random) => {
          const next = decideNext(refused('connection'), attempt, FAR, NOW, random);

          if (next.status !== 'scheduled') throw new Error(`it is ${next.status}`);
          const wait = next.sendAt.getTime() - NOW.getTime();
          const full = Math.min(300_000, 2000 * 2 ** (attempt - 2));
          expect(wait).toBeGreaterThanOrEqual(full / 2);
          expect(wait).toBeLessThanOrEqual(full);
        },
      ),
    );
  });
});
