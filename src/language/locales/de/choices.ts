import type { CalendarWords, ChoicePhrases } from '../locale.js';

export const choices: ChoicePhrases = {
  both: '(zu|fur|bei)? (den)? beide|beiden|beides (termine|terminen)?, alle beide, alle zwei',
  all: '(zu|fur|bei)? (allen|alle|alles|samtliche) (termine|terminen|drei|vier|dreien)?',
  none: 'keiner, keinen, keine, keins, keines, keine|keiner|keinen von (beiden|denen|den beiden|allen), keinen der beiden, weder noch, keine der beiden, zu keinem, keinen termin, keiner|keine (von beiden|von uns|der beiden)? (kann|kommt|kommen) (kommen)?',
  notNumbers: `
    number personen|leute|kinder|minuten|min|stunden|tage|wochen|mal|erwachsene|jahre, wir sind number,
    wir kommen zu number, zu number, um number, number von uns, number uhr`,
  or: 'oder',
  only: 'nur, bloss, ausschliesslich, lediglich',
  notAll: 'alles klar, alles gut, alles ok, alles in ordnung, alles super',
  ordinals: [
    '(zum|beim|fur)? (der|die|das|den|dem)? erste|ersten|erster|erstes (termin)?',
    '(zum|beim|fur)? (der|die|das|den|dem)? zweite|zweiten|zweiter|zweites (termin)?',
    '(zum|beim|fur)? (der|die|das|den|dem)? dritte|dritten|dritter|drittes (termin)?',
    '(zum|beim|fur)? (der|die|das|den|dem)? vierte|vierten|vierter (termin)?',
  ],
  last: '(der|die|das|den|dem)? letzte|letzten|letzter (termin)?',
  numbers: 'eins, zwei, drei, vier',
  list: 'nummer, termin, nr, option',
};

export const calendar: CalendarWords = {
  weekdays: [
    'sonntag, so',
    'montag, mo',
    'dienstag, di',
    'mittwoch, mi',
    'donnerstag, do',
    'freitag, fr',
    'samstag, sonnabend, sa',
  ],
  months: [
    'januar, janner',
    'februar',
    'marz, maerz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'dezember',
  ],
  today: 'heute, heutigen',
  tomorrow: 'morgen, morgigen',
  notBeforeTomorrow: 'guten, am, jeden, heute',
  minutes: 'minuten, minute, min, mins',
  noon: 'mittag, mittags',
  at: 'um, ab, gegen',
  oclock: 'uhr',
  notThen: 'bis, seit, vor, nach, jeden, ab, statt',
  articles: 'den, der, am, dem',
  ambiguousDays: { days: 'so, mo, di, mi, do, fr, sa', behind: 'am, den, der, nur' },
  joins: 'und, aber, weil, denn',
};
