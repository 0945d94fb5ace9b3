import { describe, expect, it } from '@jest/globals';
import { Breaker } from './breaker.js';
import type { Refused, SendOutcome } from './carrier.js';

const at = (seconds: number): Date => new Date(Date.parse('2027-03-01T12:00:00Z') + seconds * 1000);
const refused = (because: Refused['because']): SendOutcome => ({
  kind: 'refused',
  because,
  code: '',
  detail: '',
});
const SILENT: SendOutcome = { kind: 'unknown', code: 'HTTP 500', detail: '' };
const ACCEPTED: SendOutcome = { kind: 'accepted', carrierId: '1' };

describe('Breaker', () => {
  it.each(['account', 'connection'] as const)('opens at the first refusal because of the %s', (because) => {
    const breaker = new Breaker();
    breaker.recordOutcome(refused(because), at(0));

    expect(breaker.admits(at(59))).toBe(false);
  });

  it('does not stay open for longer where the clock is set back', () => {
    const breaker = new Breaker();
    breaker.recordOutcome(refused('connection'), at(0));

    expect(breaker.admits(at(-3600))).toBe(true);
  });

  it.each(['recipient', 'message', 'pace'] as const)(
    'stays closed at a refusal because of the %s',
    (because) => {
      const breaker = new Breaker();
      for (let times = 0; times < 10; times++) breaker.recordOutcome(refused(because), at(0));

      expect(breaker.admits(at(0))).toBe(true);
    },
  );

  it('opens at the fifth answer in a row that says nothing certain', () => {
    const breaker = new Breaker();
    for (let times = 0; times < 4; times++) breaker.recordOutcome(SILENT, at(0));
    breaker.recordOutcome(ACCEPTED, at(0));
    for (let times = 0; times < 4; times++) breaker.recordOutcome(SILENT, at(0));
    expect(breaker.admits(at(0))).toBe(true);

    breaker.recordOutcome(SILENT, at(0));
    expect(breaker.admits(at(0))).toBe(false);
  });

  it('lets one message a minute try, and closes when it was taken', () => {
    const breaker = new Breaker();
    breaker.recordOutcome(refused('account'), at(0));

    expect(breaker.admits(at(60))).toBe(true);
    expect(breaker.admits(at(60))).toBe(false);
    breaker.recordOutcome(SILENT, at(61));
    expect(breaker.admits(at(120))).toBe(false);
    expect(breaker.admits(at(121))).toBe(true);
    breaker.recordOutcome(ACCEPTED, at(122));
    expect([breaker.admits(at(122)), breaker.admits(at(122))]).toEqual([true, true]);
  });
});
