import type { AutomaticReplies, SmallTalk } from '../locale.js';

export const automatic: AutomaticReplies = {
  machines: `
    risposta automatica, messaggio automatico, risponditore automatico, fuori ufficio, sono fuori sede fino,
    (sto|sono) guidando (e|ti|vi|rispondo|rispondero) (ti|vi|rispondo|rispondero|richiamo),
    leggero il (tuo|suo) messaggio (quando|appena), grazie per (averci contattato|averci scritto|il tuo messaggio),
    i nostri orari, (le|ti|vi) risponderemo (appena|al piu|il prima|quanto), al momento non siamo disponibili`,
  busy: `
    (sto|sono) (guidando|alla guida|al volante), (sono)? in (riunione|macchina|una riunione),
    (ora|adesso|al momento)? non posso (parlare|rispondere|telefonare) (ora|adesso|al momento|in questo momento)?,
    (ti|la|vi)? richiamo (dopo|piu tardi|appena|appena posso|appena possibile), (ti|vi|la) (richiamo|rispondo|scrivo) (dopo|piu tardi|io|appena|appena posso|appena possibile)?`,
  wrongNumber: `
    numero sbagliato, numero errato, numero (e)? (sbagliato|errato|scorretto),
    (ha|avete|hai) sbagliato (numero|persona|contatto), sbagliate numero, sbagliato numero, persona sbagliata,
    persona errata, contatto sbagliato, contatto errato,
    (questo|non) (numero)? (non)? e (il|piu il)? (suo|numero di|mio numero|numero della|numero del),
    questo non e il (suo|numero|telefono), questo numero (non e|non appartiene|non e piu|non corrisponde),
    non e (piu)? il numero (di|della|del),
    non conosco (questa|nessuna|nessuno|nessun|questo|la|il) (persona|con questo nome|signora|signor|signore|nome|di nome)?,
    non (abita|vive) (piu)? qui, qui non (abita|vive|ce) (nessun|nessuna|nessuno|piu),
    messaggio (sbagliato|non per me), non e per me, avete sbagliato, ha sbagliato, non sono la persona (che)? (cercate|cerca|giusta), (mi sa che)? cercate (qualcun altro|unaltra persona|qualcunaltro), mai avuto un (gatto|cane|appuntamento)`,
  notThisName:
    "non sono, non sono il, non sono la, non mi chiamo, questo non è, questa non è, questo non e, questa non e, qui non c'è",
};

export const smallTalk: SmallTalk = {
  greetings: 'ciao, buongiorno, buonasera, salve, buon giorno, buona sera',
  thanks: 'grazie mille?, molte grazie, tante grazie',
  reactions: [
    'ha messo mi piace a|ha adorato|ha amato|ha riso a|ha riso di|ha enfatizzato|ha evidenziato|non ha gradito|ha apprezzato|ha chiesto di',
    'ha reagito con {with}|ha reagito {with}|ha rimosso {with}',
  ],
  attachments: { articles: "un|una|un'", things: 'immagine|foto|video|allegato|messaggio|link|audio' },
};
