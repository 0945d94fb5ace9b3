import type { CalendarWords, ChoicePhrases } from '../locale.js';

export const choices: ChoicePhrases = {
  both: 'both, both (kids|boys|girls|children|sons|daughters|dogs|cats|cars|of my kids|of the kids), both of them|those|these, both appointments|appts|times|days',
  all: 'all, everyone, everybody, all three (kids|of them|appointments|appts)?, all of (the|my|our) (kids|children|appointments|appts), all (my|the|our) (kids|children|appointments|appts), all of them|those|these, every one, everything, all appointments|appts, each of them, each one',
  none: 'neither, neither one, neither of them, neither one? works|work, neither of them works|work, neither will work, none of them work|works, none, none of them, none of those, not either, not any of them, (cant|cannot|wont|wont be able to|unable to|not able to) (make|do|attend|come to|make it to|keep) (either|any) (one|of them|of those|appointment|appointments)?, (neither|none) (one|of them|of us|of the kids|of the appointments|of these)? (can|will|is|are|will be|would be|of them can|of us can) (come|coming|make it|be there|attend|able to come|able to make it|going|go|going to make it|work)',
  notNumbers: `
    see|c you|u|ya number, number of us|them|you|our|my|the,
    number people|kids|children|persons|adults|minutes|mins|min|hours|hrs|hour|times|days|weeks|blocks|miles|dogs|cats|oclock|more|years|months,
    the number of us, both number of, me number, us number, you number, too number, party of number,
    for number please`,
  or: 'or',
  only: 'only, just',
  notAll: 'at all, after all, thats all, that is all, all day|week|good|set|right',
  ordinals: [
    'the? first|1st one|appointment|appt?',
    'the? second|2nd one|appointment|appt?',
    'the? third|3rd one|appointment|appt?',
    'the? fourth|4th one|appointment|appt?',
  ],
  last: 'the? last one?',
  numbers: 'one, two, three, four',
  list: 'number, option, choice',
  other: 'the? other (one|appointment|appt|day|time|visit)?',
  rest: 'the? rest (of them|of the appointments|of us)?, the? others, the other ones|two|three|appointments|appts|days, the remaining ones|two|three|appointments?, everyone|everybody else, all the others',
  except: 'but, except for?, apart from, other than, besides, minus, aside from',
  because: 'who, as, because, since, cause, hes, shes, coz, cos',
  and: 'and, n, plus, also, then',
  either: 'either (one|of them|of those|appointment|appt|day)?',
  earlier: 'the? earlier (one|appointment|appt|time|slot), the earlier',
  later: 'the? later (one|appointment|appt|time|slot), the later',
  firstOnes: 'the? first number (ones|appointments|appts|of them)?',
  lastOnes: 'the? last number (ones|appointments|appts|of them)?',
  counted:
    'all number, all number of us|them|those|these, the number of (us|them), all number (kids|children|appointments|appts|days|dogs|cats|boys|girls)',
  ones: 'the? ones, the? appointments, the? appts, the? visits',
  me: 'for me, mine, me, myself',
  comes:
    'is|are coming, can, can come, can make it, will, will come, will be there, is|are (still)? on, is|are good to go',
  out: '(is|are|was|s)? (out|off|a no go|no good|out of the question), (has|have) to go',
  undecided:
    '(dont|do not) know (about|for|if|yet)?, not sure (about|for|if|yet)?, unsure, havent decided (on|about)?, have not decided (on|about)?, cant say|tell yet?, still (deciding|checking|waiting|unsure|thinking|need to check|have to check|need to see|have to see), (will|ill|well) (let you know|get back to you|check|confirm later|text you later), let you know, get back to you, (ill|well|will) see (how|if|what|whether), (need|have|want) to (check|ask|think|see|find out), maybe, perhaps, might, probably not?, possibly, (has|have) to ask, (needs|has|have) to answer for (himself|herself|themselves), tbc, tbd, up in the air, undecided, no idea, have|has to decide, ask (him|her|them)',
  conditions:
    'if, unless, depending, depends on, provided, providing, as long as, whether, when, once, until, in case, assuming, only if',
  around: {
    before:
      'for, to, on, the, at, with, of, in, about, about the, as for, that, this, one, ones, appointment, appt, appointments, visit, slot, our, my',
    behind: 'one, ones, appointment, appointments, appt, appts, visit, visits, slot, session, s',
  },
  inPlace: { subject: 'he, we', object: 'the appointment, him', itIs: 'its' },
  theirs: 'hers, his, theirs, (her|his|their) (appointment|appt|one|visit|slot)',
  copulas: 'is, are, s',
  petEndings: 'y, ie, i, ey, o, s',
  verbs: 'is, are, was, were, will, can, has, had, looks, sounds',
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
  partsOfDay: {
    morning: 'the? morning (one|ones|appointment|appt|slot|visit), (in|for) the morning, the? mornings',
    afternoon:
      'the? afternoon (one|ones|appointment|appt|slot|visit), (in|for) the afternoon, the? afternoons',
    evening: 'the? evening (one|ones|appointment|appt|slot|visit), (in|for) the evening, the? evenings',
  },
  at: 'at',
  oclock: 'oclock',
  notThen: 'until, till, til, thru, through, since, before, after, by, from, every, each, last',
  articles: 'the',
  ambiguousDays: { days: 'sun, mon, sat', behind: 'on, this, next, coming, for, my, the' },
  joins: 'so, because, since, but, and',
};
