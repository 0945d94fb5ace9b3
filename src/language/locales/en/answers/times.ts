import { APPOINTMENT, MINE } from './who-and-what.js';

/** Days, times of day, and the appointment itself. */
export const times = {
  day: `
    (march|may|mar) (number|daydate), (in|of|this|for) (march|may),     monday|tuesday|wednesday|thursday|friday|saturday|sunday, tue|tues|wed|thu|thur|thurs|fri|sun,
    mondays|tuesdays|wednesdays|thursdays|fridays, this week|weekend|month, weekend,
    january|february|april|june|july|august|september|october|november|december,
    jan|feb|apr|jun|jul|aug|sep|sept|oct|nov|dec, that|this|the day|date,
    the 1st|2nd|3rd|4th|5th|6th|7th|8th|9th`,
  clock: `
    on time, in time, noon, midday, midnight, morning, afternoon, evening, number oclock, number o clock,
    number am|pm|noon, at|around|by number, oclock, pm, that|this time, then, at that time`,
  today: `
    today, 2day, tomorrow, tonight, 2mrw, tomoz, 2moz, 2mrow, tmoro, tomrw, tmorrow, tmrw, tmr, tomoro, 2morrow, tomm, tommorow, tmw,
    this morning|afternoon|evening, tomorrow morning|afternoon|evening`,
  topic: `
    attendance, my attendance, our attendance, ${APPOINTMENT}, ${MINE} ${APPOINTMENT}`,
};
