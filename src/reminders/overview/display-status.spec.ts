import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { REMINDER_STATUSES } from '../appointment/reminder-details.js';
import { DISPLAY_STATUSES, displayStatus } from './display-status.js';

const AS_PLANNED = { unclear: false, optedOut: undefined, held: false } as const;
const UNASKED = { willAttend: null, status: 'scheduled', reminderSent: false, isCanceled: false } as const;
const ASKED = { willAttend: null, status: 'notified', reminderSent: true, isCanceled: false } as const;

describe('how an appointment stands', () => {
  it('goes from a plan to an answer', () => {
    expect(displayStatus(UNASKED, AS_PLANNED)).toBe('planned');
    expect(displayStatus(ASKED, AS_PLANNED)).toBe('reminded');
    expect(displayStatus({ ...ASKED, willAttend: true, status: 'confirmed' }, AS_PLANNED)).toBe('confirmed');
    expect(
      displayStatus({ ...ASKED, willAttend: false, status: 'canceled', isCanceled: true }, AS_PLANNED),
    ).toBe('canceled');
  });

  it('may end without one', () => {
    expect(displayStatus({ ...UNASKED, status: 'expired' }, AS_PLANNED)).toBe('expired');
    expect(displayStatus({ ...UNASKED, status: 'failed' }, AS_PLANNED)).toBe('unreachable');
    expect(displayStatus(UNASKED, { ...AS_PLANNED, held: true })).toBe('unreachable');
    expect(displayStatus(ASKED, { ...AS_PLANNED, optedOut: 'opted_out' })).toBe('opted_out');
    expect(displayStatus(ASKED, { ...AS_PLANNED, optedOut: 'wrong_number' })).toBe('unreachable');
  });

  it('is unclear before all else, and by the answer before what became of texts', () => {
    const reminder = fc
      .record({
        willAttend: fc.constantFrom(null, true, false),
        status: fc.constantFrom(...REMINDER_STATUSES),
        reminderSent: fc.boolean(),
        byStaff: fc.boolean(),
      })
      .map((some) => ({ ...some, isCanceled: some.byStaff || some.willAttend === false }));
    const circumstances = fc.record({
      unclear: fc.boolean(),
      optedOut: fc.constantFrom(undefined, 'wrong_number' as const, 'opted_out' as const),
      held: fc.boolean(),
    });
    fc.assert(
      fc.property(reminder, circumstances, (some, around) => {
        const state = displayStatus(some, around);
        expect(DISPLAY_STATUSES).toContain(state);
        expect(state === 'unclear').toBe(around.unclear);
        if (!around.unclear && (some.isCanceled || some.willAttend))
          expect(state).toBe(some.isCanceled ? 'canceled' : 'confirmed');
      }),
    );
  });
});
