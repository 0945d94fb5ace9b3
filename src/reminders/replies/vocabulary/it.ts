import type { Vocabulary } from './roles.js';

export const it: Vocabulary = {
  language: 'it',
  phrases: {
    yes: `
      si grazie, certo, certamente, certo che si, confermo, confermato, confermata, confermiamo, confermare,
      assolutamente si, sicuramente`,
    ok: 'va bene, daccordo, perfetto, tutto bene, benissimo',
    no: 'assolutamente no, certo che no',
    come: 'venire, esserci, partecipare, presentarmi, essere presente',
    go: 'vengo, veniamo, verro, verremo, ci saro, ci saremo',
    attend: 'saro presente, a domani, ci vediamo domani, sto arrivando',
    cancel: `
      annullare, annullo, annullate, annulla, annulli, disdire, disdico, disdica, cancellare, cancellate,
      cancello`,
    miss: 'mancare, manchero, mancheremo, dimenticare',
    cant: `
      non posso, non possiamo, non potro, non potremo, non riesco, non riesco a, non riusciro,
      non riusciro a, impossibilitato, impossibilitata`,
    will: 'potro, potremo, riusciro a',
    can: 'posso, possiamo, riesco a',
    must: 'devo, dobbiamo, vorrei, voglio, dovrei, vorremmo',
    maybe: `
      forse, non so, non lo so, non sono sicuro, non sono sicura, dipende, probabilmente, penso, credo,
      spero, se, si e no, si o no, vediamo, non ancora, provero`,
    other: `
      spostare, rimandare, posticipare, anticipare, rinviare, cambiare, un altro giorno, unaltra data,
      un altro orario, piu tardi, chi e, chi sei, chi siete, chi parla`,
    reason: 'malato, malata, febbre, influenza, imprevisto',
    contact: 'mi chiami, chiamatemi, mi chiamate, ho una domanda, vi chiamo',
    late: 'ritardo, in ritardo, saro in ritardo, arrivo in ritardo',
    but: 'ma, pero',
    join: 'e, perche, quindi',
    ask: 'a che ora, dove, quando, quanto, quale, chi',
    invert: 'potete, puo, posso venire',
    who: 'io, noi, lui, lei, mio, mia',
    day: 'lunedi, martedi, mercoledi, giovedi, venerdi, sabato, domenica',
    today: 'oggi, domani, stasera',
    topic: 'appuntamento, lappuntamento, il mio appuntamento, visita, la visita',
    pass: `
      nessun problema, non ce problema, non ci sono problemi, non vi preoccupate, non si preoccupi, grazie,
      grazie mille, per favore, ciao, buongiorno, buonasera, salve, mi dispiace, scusi, scusate, purtroppo,
      a presto, arrivederci, cordiali saluti, senza problemi, puntuale, il, la, per il promemoria`,
  },
  ambiguous: [
    { phrases: 'si', as: 'yes', before: 'si grazie confermo verro ci vengo saro certo', otherwise: 'maybe' },
    { phrases: 'no', as: 'no', before: 'grazie mi non purtroppo scusi scusate io', otherwise: 'negates' },
    { phrases: 'non', as: 'no', before: '-', otherwise: 'negates' },
  ],
};
