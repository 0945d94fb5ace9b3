import type { CalendarWords, ChoicePhrases } from '../locale.js';

export const choices: ChoicePhrases = {
  both: '(tous|toutes)? les deux, aux deux, pour les deux, les 2',
  all: 'toutes, tous, a tous|toutes, pour tous|toutes',
  none: 'aucun, aucune, aucun des deux, aucune des deux, ni lun ni lautre, aucun dentre eux, aucun|aucune (des deux|deux|delles|dentre eux)? ne? (peut|pourra|viendra|sera|va pouvoir) (venir|la|present|etre la)?',
  notNumbers:
    'number personnes|enfants|minutes|heures|jours|fois|adultes|semaines, nous serons number, on sera number, on est number, nous sommes number, a number',
  or: 'ou',
  only: 'seulement, uniquement, que',
  notAll: '',
  ordinals: [
    'la|le|au? premier|premiere rdv?',
    'la|le|au? deuxieme|second|seconde rdv?',
    'la|le|au? troisieme rdv?',
    'la|le|au? quatrieme',
  ],
  last: 'la|le? derniere|dernier',
  other: 'lautre rdv?',
  numbers: 'un, deux, trois, quatre',
  list: 'numero',
};

export const calendar: CalendarWords = {
  weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  months: [
    'janvier',
    'fevrier',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'aout',
    'septembre',
    'octobre',
    'novembre',
    'decembre',
  ],
  today: 'aujourdhui',
  tomorrow: 'demain',
  notBeforeTomorrow: '',
  minutes: 'minutes, minute, mins, min, mn',
  noon: 'midi',
  at: 'a, vers',
  oclock: '',
  notThen: 'jusqua, depuis, avant, apres',
  articles: 'le, les',
  ambiguousDays: { days: '', behind: '' },
  joins: 'et, mais, car',
};
