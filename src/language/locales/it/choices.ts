import type { CalendarWords, ChoicePhrases } from '../locale.js';

export const choices: ChoicePhrases = {
  both: '(a|per)? entrambi|entrambe (gli|le)? (appuntamenti|visite)?, (a|per)? tutti e due, (a|per)? tutte e due, (a|per)? tuttedue|tuttidue, ambedue',
  all: '(a|per)? tutti|tutte (gli|le)? (appuntamenti|visite|quanti)?, tutti e tre, tutte e tre, a tutto',
  none: 'nessuno, nessuna, nessuno dei due, nessuna delle due, nessuno di essi, nessuno di questi, a nessuno, nessuno|nessuna (dei due|delle due|di loro)? (puo|potra|riesce a) (venire|esserci), ne luno ne laltro, nessun appuntamento',
  notNumbers: `
    number persone|bambini|minuti|ore|giorni|volte|adulti|settimane|anni|figli, siamo in number, siamo number,
    veniamo in number, alle number, in number, tutti e number, noi number`,
  or: 'o, oppure',
  only: 'solo, soltanto, solamente, unicamente',
  notAll: 'tutto bene, tutto ok, tutto a posto, tutto il giorno, tutti i giorni',
  ordinals: [
    '(al|alla|per il|per la|il|la)? primo|prima (appuntamento|visita)?',
    '(al|alla|per il|per la|il|la)? secondo|seconda (appuntamento|visita)?',
    '(al|alla|per il|per la|il|la)? terzo|terza (appuntamento|visita)?',
    '(al|alla|per il|per la|il|la)? quarto|quarta (appuntamento|visita)?',
  ],
  last: '(al|alla|il|la)? ultimo|ultima, lultimo, lultima, allultimo',
  numbers: 'uno, due, tre, quattro',
  list: 'numero, opzione',
};

export const calendar: CalendarWords = {
  weekdays: [
    'domenica, dom',
    'lunedi, lun',
    'martedi, mar',
    'mercoledi, mer',
    'giovedi, gio',
    'venerdi, ven',
    'sabato, sab',
  ],
  months: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
  today: 'oggi',
  tomorrow: 'domani, domattina',
  notBeforeTomorrow: 'dopo',
  minutes: 'minuti, minuto, min, mins',
  noon: 'mezzogiorno',
  at: 'alle, ore, per',
  oclock: '',
  notThen: 'fino, dal, dopo, prima, ogni, da',
  articles: 'il, la, di',
  ambiguousDays: { days: 'dom, lun, mar, mer, gio, ven, sab', behind: 'il, di, solo' },
  joins: 'e, ma, perche, pero',
};
