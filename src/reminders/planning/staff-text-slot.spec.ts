import { describe, expect, it } from '@jest/globals';
import { staffTextSlot } from './staff-text-slot.js';

const QUIET = { begin: 21 * 60, end: 8 * 60 };
const at = (time: string): Date => new Date(`2027-03-01T${time}Z`);
const NIGHT = at('23:00');
const MORNING = new Date('2027-03-02T08:00:00Z');
const NOBODY_KNOWS = { appointmentAt: undefined, timeZone: 'UTC', lastHeardAt: undefined };

describe('a text by staff', () => {
  it('goes at once by day', () => {
    expect(staffTextSlot(NOBODY_KNOWS, QUIET, at('12:00'))).toEqual({
      sendAt: at('12:00'),
      reason: 'as_planned',
    });
  });

  it('waits for the end of the quiet hours', () => {
    const slot = { sendAt: MORNING, reason: 'quiet_hours' };
    expect(staffTextSlot(NOBODY_KNOWS, QUIET, NIGHT)).toEqual(slot);
    const passed = { ...NOBODY_KNOWS, appointmentAt: at('10:00') };
    expect(staffTextSlot(passed, QUIET, NIGHT)).toEqual(slot);
    const later = { ...NOBODY_KNOWS, appointmentAt: new Date('2027-03-02T08:01:00Z') };
    expect(staffTextSlot(later, QUIET, NIGHT)).toEqual(slot);
  });

  it('does not wait past the appointment', () => {
    const before = { ...NOBODY_KNOWS, appointmentAt: MORNING };
    expect(staffTextSlot(before, QUIET, NIGHT)).toEqual({ sendAt: NIGHT, reason: 'no_quiet_slot' });
  });

  it('goes at once to whoever wrote within the last hour, and not to whoever wrote before', () => {
    expect(staffTextSlot({ ...NOBODY_KNOWS, lastHeardAt: at('22:00') }, QUIET, NIGHT)).toEqual({
      sendAt: NIGHT,
      reason: 'answer',
    });
    expect(staffTextSlot({ ...NOBODY_KNOWS, lastHeardAt: at('21:59') }, QUIET, NIGHT).sendAt).toEqual(
      MORNING,
    );
  });

  it('goes at once where nobody knows by whose clock it is night, or there are no quiet hours', () => {
    const unknown = { ...NOBODY_KNOWS, timeZone: undefined };
    expect(staffTextSlot(unknown, QUIET, NIGHT).sendAt).toEqual(NIGHT);
    expect(staffTextSlot(NOBODY_KNOWS, undefined, NIGHT).sendAt).toEqual(NIGHT);
  });
});
