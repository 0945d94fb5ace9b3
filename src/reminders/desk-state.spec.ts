import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DESK_STATES, deskState } from './desk-state.js';
import { REMINDER_STATUSES } from './reminder.entity.js';

const AS_PLANNED = { unclear: false, optedOut: undefined, held: false } as const;
const UNASKED = { willAttend: null, status: 'scheduled', reminderSent: false } as const;
const ASKED = { willAttend: null, status: 'notified', reminderSent: true } as const;

describe('how an appointment stands', () => {
  it('goes from a plan to an answer', () => {
    expect(deskState(UNASKED, AS_PLANNED)).toBe('planned');
    expect(deskState(ASKED, AS_PLANNED)).toBe('reminded');
    expect(deskState({ ...ASKED, willAttend: true, status: 'confirmed' }, AS_PLANNED)).toBe('confirmed');
    expect(deskState({ ...ASKED, willAttend: false, status: 'canceled' }, AS_PLANNED)).toBe('cancelled');
  });

  it('may end without one', () => {
    expect(deskState({ ...UNASKED, status: 'expired' }, AS_PLANNED)).toBe('expired');
    expect(deskState({ ...UNASKED, status: 'failed' }, AS_PLANNED)).toBe('unreachable');
    expect(deskState(UNASKED, { ...AS_PLANNED, held: true })).toBe('unreachable');
    expect(deskState(ASKED, { ...AS_PLANNED, optedOut: 'opted_out' })).toBe('opted_out');
    expect(deskState(ASKED, { ...AS_PLANNED, optedOut: 'wrong_number' })).toBe('unreachable');
  });

  it('is unclear before all else, and by the answer before what became of texts', () => {
    const reminder = fc.record({
      willAttend: fc.constantFrom(null, true, false),
      status: fc.constantFrom(...REMINDER_STATUSES),
      reminderSent: fc.boolean(),
    });
    const circumstances = fc.record({
      unclear: fc.boolean(),
      optedOut: fc.constantFrom(undefined, 'wrong_number' as const, 'opted_out' as const),
      held: fc.boolean(),
    });
    fc.assert(
      fc.property(reminder, circumstances, (some, around) => {
        const state = deskState(some, around);
        expect(DESK_STATES).toContain(state);
        expect(state === 'unclear').toBe(around.unclear);
        if (!around.unclear && some.willAttend !== null)
          expect(state).toBe(some.willAttend ? 'confirmed' : 'cancelled');
      }),
    );
  });
});
