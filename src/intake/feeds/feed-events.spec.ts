import { describe, expect, it } from '@jest/globals';
import type { PlannedEvent } from '../calendar/calendar-intake.js';
import { CalendarFeedEvent } from './calendar-feed-event.entity.js';
import { differenceOf } from './feed-events.js';

const AT = { now: new Date('2027-03-01T12:00:00Z'), hash: JSON.stringify };
const row = (externalId: string, day: string): CalendarFeedEvent =>
  Object.assign(new CalendarFeedEvent(), {
    id: `id of ${externalId}`,
    feed: 'lee',
    externalId,
    digest: '',
    appointmentAt: new Date(`${day}T09:00:00Z`),
  });
const leftOut = (externalId: string): PlannedEvent => ({
  externalId,
  event: undefined,
  plan: { kind: 'left_out', reason: 'malformed' },
});
const gone = (rows: CalendarFeedEvent[], ...planned: PlannedEvent[]): string[] =>
  differenceOf(planned, rows, AT).planned.flatMap(({ externalId, plan }) =>
    plan.kind === 'entry' ? [externalId] : [],
  );

describe('what is gone from a calendar', () => {
  it('is what was in it and is ahead', () => {
    const rows = [row('a', '2027-03-05'), row('b', '2027-02-05')];

    expect(gone(rows, leftOut('c'))).toEqual(['a']);
    expect(differenceOf([], rows, AT).dropped).toEqual(['id of a', 'id of b']);
  });

  it('is neither what is left out now, nor the occurrences of a series that is', () => {
    const rows = [row('a', '2027-03-05'), row('s#20270305T090000Z', '2027-03-05')];

    expect(gone(rows, leftOut('a'), leftOut('s'))).toEqual([]);
  });
});
