import type { CalendarWords, ChoicePhrases } from '../locale.js';

export const choices: ChoicePhrases = {
  both: 'both, both of them|those|these, both appointments|appts|times|days',
  all: 'all, all of them|those|these, every one, everything, all appointments|appts, each of them, each one',
  none: 'neither, neither one, neither of them, neither one? works|work, neither of them works|work, neither will work, none of them work|works, none, none of them, none of those, not either, not any of them',
  notNumbers: `
    see|c you|u|ya number, number of us|them|you|our|my|the, number people|kids|children|persons|adults|minutes|mins|min|hours|hrs|hour|times|days|weeks|blocks|miles|dogs|cats|oclock|more|years|months, the number of us,
    both number of, me number, us number, you number, too number, party of number, for number please`,
  or: 'or',
  only: 'only, just',
  notAll: 'at all, thats all, that is all, all day|week|good|set|right',
  ordinals: [
    'the? first|1st one|appointment|appt?',
    'the? second|2nd one|appointment|appt?',
    'the? third|3rd one|appointment|appt?',
    'the? fourth|4th one|appointment|appt?',
  ],
  last: 'the? last one?',
  numbers: 'one, two, three, four',
  list: 'number, option, choice',
};

export const calendar: CalendarWords = {
  weekdays: [
    'sunday, sun',
    'monday, mon',
    'tuesday, tue, tues',
    'wednesday, wed, weds',
    'thursday, thu, thur, thurs',
    'friday, fri',
    'saturday, sat',
  ],
  months: [
    'january, jan',
    'february, feb',
    'march, mar',
    'april, apr',
    'may',
    'june, jun',
    'july, jul',
    'august, aug',
    'september, sep, sept',
    'october, oct',
    'november, nov',
    'december, dec',
  ],
  today: 'today, tonight',
  tomorrow: 'tomorrow, tomorow, tommorow, tommorrow, tmrw, tmr, tmw',
  notBeforeTomorrow: '',
  minutes: 'minutes, minute, mins, min, m',
  noon: 'noon, midday',
  at: 'at',
  oclock: 'oclock',
  notThen: 'until, till, til, thru, through, since, before, after, by, from, every, each, last',
  articles: 'the',
  ambiguousDays: { days: 'sun, mon, sat', behind: 'on, this, next, coming, for, my, the' },
  joins: 'so, because, since, but, and',
};
