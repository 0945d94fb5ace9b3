import type { OptOutPhrases } from '../locale.js';

const TEXTS =
  '(messaggi|messaggio|messaggini|sms|promemoria|notifiche|notifica|avvisi|avviso|comunicazioni|comunicazione|testi|whatsapp|messaggistica|solleciti|alert)';
const THE =
  '(i|gli|le|il|un|altri|altre|piu|questi|queste|vostri|vostre|questo|quei|quegli|tutti i|tutti questi|tutte queste|tutte le|tanti|troppi|simili|di|dei|degli|con i|con gli|con questi|con queste|con|coi|questo tipo di|nessun|nessun altro|alcun|ulteriori|i vostri|le vostre|gli altri|di questi|altri vostri|i miei)';
const THE_LIST = 'i|gli|le|il';
const SEND =
  '(mandarmi|mandarci|mandare|inviarmi|inviarci|inviare|scrivermi|scriverci|scrivere|disturbarmi|disturbarci|disturbare|contattarmi|contattarci|contattare|messaggiarmi|messaggiare|importunarmi|importunare|rompere|rompermi|chiamarmi|tempestarmi|assillarmi|ricordarmi|spammare|spammarmi|molestarmi|ricevere)';
const SENT =
  '(mandate|mandare|mandatemi|mandarmi|mandateci|mandi|mandi piu|inviate|inviare|inviatemi|inviarmi|inviateci|invii|scrivete|scrivere|scrivetemi|scrivermi|scriveteci|scriva|contattate|contattatemi|contattarmi|contattare|contatti|disturbate|disturbatemi|disturbarmi|disturbare|disturbi|messaggiate|importunatemi|importunate|mandatemene|inviatemene|mandarmene|inviarmene|chiamatemi)';
const STOPPING =
  '(basta|smettete|smettetela|smetta|smettila|smettere|la smetta|la smettete|finitela|finiscila|finite|cessate|cessare|cessi|fermate|fermare|fermatevi|interrompete|interrompere|interrompa|sospendete|sospendere|sospenda|disattivate|disattivare|disattivi|bloccate|bloccare|eliminate|piantatela|piantala|terminate)';
const REMOVE =
  '(toglietemi|toglimi|mi tolga|mi togliete|togliermi|rimuovetemi|rimuovermi|mi rimuova|rimuovimi|mi rimuovete|cancellatemi|cancellarmi|mi cancelli|mi cancellate|cancellami|eliminatemi|eliminarmi|mi elimini|eliminami|depennatemi|disiscrivetemi|disiscrivermi|mi disiscriva|disiscrivimi|levatemi|levami|mi levi|toglieteci|cancellateci|escludetemi)';

export const optOuts: OptOutPhrases = {
  words: `
    basta, smettila, smettetela, smettete, smetta, stopp, ferma, fermate, interrompi, interrompete, fermati, fermatevi, disiscrivimi, disiscriviti,
    disiscrizione, disiscrivetemi, disiscrivi, cancellami, cancellatemi, toglietemi, rimuovimi, rimuovetemi,
    eliminatemi, cancella iscrizione, annulla iscrizione, basta sms, basta messaggi, stop sms, stop messaggi,
    niente sms, niente messaggi, no sms, no messaggi, disattiva, finitela, basta cosi, ora basta, adesso basta,
    non disturbate, non disturbare, non scrivetemi, non scrivermi, mai piu, mai piu grazie,
    basta messaggi per favore, non piu, basta con i messaggi, basta con questi messaggi, lasciatemi in pace,
    voglio disiscrivermi`,
  sentences: `
    basta, ora basta, adesso basta, basta cosi, smettetela, smettila, la smetta, finitela, piantatela,
    lasciatemi in pace, lasciami in pace, mi lasci in pace, non scrivetemi, non scrivermi, non contattatemi,
    non disturbatemi, non mi disturbate, cancellatemi, toglietemi, rimuovetemi, niente messaggi, niente sms,
    basta messaggi, basta sms, disiscrivetemi, mai piu, basta con i messaggi, basta con questi messaggi,
    lasciatemi in pace, non scrivetemi piu, non contattatemi piu, eliminatemi, fatela finita, non (rompete|rompere) (piu)?`,
  requests: `
    (basta|evitate|evita|eviti|piantatela|fatela finita|finitela) (per favore|pure)? (scrivermi|scriverci|mandarmi|inviarmi|disturbarmi|contattarmi|messaggiarmi), (evitate|evita|eviti|piantatela|fatela finita|finitela) (di|con) ${SEND}, evitate (di mandare|di inviare|pure|linvio di)? ${THE}? ${TEXTS},
    non (voglio|vorrei|desidero|vogliamo) (piu)? (essere|venire) (piu)? (disturbato|disturbata|contattato|contattata|infastidito|infastidita|importunato|importunata|avvisato|avvisata) (piu|via sms|per sms)?,
    come (si|posso|faccio a|si fa a) (disattivano|disattiva|disattivare|bloccare|bloccano|cancellano|fermano|fermare|togliere) ${THE}? ${TEXTS},
    mi oppongo (al|alla|ad|allo|all)? (ogni|qualsiasi)? (trattamento|uso|utilizzo|invio) (dei|di|dei miei|del mio)? (dati|recapiti|numero|messaggi|sms)?,
    (mio|mia) (marito|moglie|madre|padre|mamma|figlio|figlia|suocera) non vuole (piu)? (ricevere|avere)? (piu)? ${THE}? ${TEXTS},
    non (mi|ci) (servono|serve|occorrono|interessano|interessa|importano) (piu)? ${THE}? ${TEXTS}, ${THE} ${TEXTS} non (mi|ci)? (servono|interessano|occorrono|voglio) (piu)?,
    non (ho|abbiamo) (piu)? bisogno ${THE}? ${TEXTS}, non (sono|siamo) (piu)? (interessato|interessata|interessati) (ai|a|agli|alle) (vostri|vostre)? ${TEXTS},
    non (ne)? (posso|possiamo) piu (di|dei|con|delle|dei vostri|di questi|di sti|dei tuoi) ${TEXTS},
    ${THE} ${TEXTS} non (mandatemeli|mandateli|inviatemeli|speditemeli|li voglio) piu, non (mandatemeli|inviatemeli|mandateli) piu, (qui|a questo numero|su questo numero) non (dovete|deve|potete)? (piu)? (scrivere|scrivete|scriva|mandate|mandare) (piu)?,
    non (dovete|deve|devi|potete) piu (scrivermi|mandarmi|contattarmi|messaggiarmi), (chiedo|richiedo|esigo|voglio) la cancellazione (dei miei|del mio|dei) (recapiti|dati|numero|contatti), (toglietemi|levatemi) da sto coso _?, che mi telefoniate,
    (non|mai|mai piu) (mi|ci)? (piu)? ${SENT} (piu|mai|mai piu)? ${THE}? ${TEXTS} (piu)?,
    (non) (mi|ci)? ${SENT} (piu|mai piu|mai|niente|piu niente|piu nulla|nulla),
    (non) (mi|ci) (scriva|scrivete|contatti|contattate|disturbi|disturbate|mandi|mandate|invii|inviate|importuni|cerchi|cercate|messaggiate) (piu|mai piu|niente)?,
    non (scrivetemi|scrivermi|contattatemi|contattarmi|disturbatemi|disturbarmi|messaggiatemi|importunatemi) (piu|mai piu)?,
    (si prega di|vi prego di|la prego di|prego di|vi chiedo di|chiedo di) non (piu)? (mandarmi|inviarmi|scrivermi|contattarmi|disturbarmi|inviare|mandare|ricevere) (piu)? ${THE}? ${TEXTS}?,
    (non|mai piu) (voglio|desidero|vogliamo|desideriamo|intendo|vorrei|gradisco|mi va di|ho intenzione di|accetto|accetto di) (piu)? (ricevere|riceverne|essere contattato|essere contattata|avere|vedere|essere disturbato|essere disturbata|leggere)? (piu)? ${THE}? ${TEXTS} (piu)?,
    (non) (voglio|desidero|vogliamo|desideriamo|intendo|vorrei|gradisco) (piu)? (riceverne|riceverli|riceverle|ricevere|essere contattato|essere contattata|essere disturbato|essere disturbata|sentirvi|avere vostre notizie) (piu|niente|nulla)?,
    non (voglio|desidero) (piu)? che mi (scriviate|mandiate|inviate|contattiate|disturbiate|scriva|mandi|scrivete|mandate|contattate),
    (vorrei|preferirei|preferisco|chiedo|desidero|desidererei) (di)? non (piu)? (ricevere|essere contattato|essere contattata|riceverne|essere disturbato) (piu)? ${THE}? ${TEXTS}?,
    vorrei (smettere|cessare) di ricevere ${THE}? ${TEXTS}?, ${STOPPING} (subito|ora|gia)? (di|con) ${SEND},
    ${STOPPING} (ora|subito)? ${THE} ${TEXTS}, ${STOPPING} ${TEXTS},
    (puo|potete|potreste|potrebbe|puoi) (per favore|gentilmente|cortesemente)? (smettere|smetterla|cessare|finirla|evitare) (di|con) ${SEND},
    (puo|potete|potreste|potrebbe) (per favore)? non (mandarmi|inviarmi|scrivermi|contattarmi) (piu)? ${THE}? ${TEXTS}?,
    (niente|nessun|stop) (piu|altri|altro|ai|agli|con i|con) ${TEXTS}, (niente|mai) piu ${TEXTS},
    (non) piu ${TEXTS}, (stufo|stufa|stanco|stanca) di (ricevere|questi|questi continui) ${THE}? ${TEXTS}?,
    (smettete|evitate|evitare|smetta|smettere) (di)? (i|gli|con i|linvio|linvio di|gli invii di|di inviare|di mandare) ${TEXTS}?,
    (interrompere|interrompete|sospendere|sospendete|bloccare|bloccate|disattivare|disattivate) (linvio|il servizio|questo servizio|lo invio) (di|degli|dei)? (${TEXTS.slice(
      1,
      -1,
    )})?,
    (annullare|annullate|annulla|annulli|cancellare|cancellate|cancella|cancelli|disattivare|disattivate|disattiva) (i|gli|le|la|mia|la mia|tutti i|questi|lo)? (${TEXTS.slice(
      1,
      -1,
    )}|iscrizione|sottoscrizione|abbonamento|liscrizione),
    ${REMOVE} (subito|per favore|per cortesia|pure)? (dalla|dalle|da|dal|della|dai|dagli) (lista|vostra lista|elenco|liste|questa lista|mailing list|vostro elenco|rubrica|vostra rubrica|sistema|servizio|contatti|vostri contatti|database|vostre liste|tutte le liste|quella lista|sms|avvisi|qui|messaggi|promemoria|vostro database),
    ${REMOVE} (per favore|per cortesia|subito|dallelenco|da qui),
    (togliete|togli|togliere|tolga|rimuovete|rimuovi|rimuovere|rimuova|cancellate|cancella|cancellare|cancelli|eliminate|elimina|eliminare|elimini|dimenticate|perdete|bloccate) (per favore)? (il|i)? (mio|questo|nostro|miei) (numero|telefono|cellulare|contatto|recapito|nominativo|nome|dati|recapiti),
    (vorrei|voglio|chiedo di|desidero) (disiscrivermi|cancellarmi|essere rimosso|essere rimossa|essere cancellato|essere cancellata|essere tolto|essere tolta|uscire|disattivare) (da|dal|dalla|dai|dallelenco|gli|i)? (servizio|lista|vostra lista|questa lista|sms|messaggi|promemoria|avvisi|elenco|vostri messaggi)?,
    disiscrivermi, disiscrivetemi,
    (revoco|ritiro|revocare|ritirare|nego) (il|ogni|qualsiasi)? (mio)? (consenso|permesso|autorizzazione),
    (revoco) (la mia|lautorizzazione|ogni autorizzazione),
    (non) (autorizzo|acconsento|ho autorizzato|do il consenso|ho dato il consenso|do il permesso|avete il mio consenso|ho mai autorizzato|ho mai dato il consenso|presto il consenso) (piu)? (a|al|alla|linvio|il|questi|che|i)?,
    senza il mio (consenso|permesso), (lasciatemi|lasciami|mi lasci|lasciateci) (in pace|stare),
    (non) (rompete|rompere|rompetemi|rompetemi piu|mi rompete) (piu)? (le scatole|le palle|i coglioni|le balle),
    (il mio|questo) (numero|telefono|nome) (puo|potrebbe|deve) essere (rimosso|cancellato|tolto|eliminato),
    (posso|potrei|voglio|vorrei|desidero|chiedo di) essere (rimosso|rimossa|cancellato|cancellata|tolto|tolta|eliminato|eliminata|escluso) (dalla|da|dai|dal)?,
    (ho|avevo|abbiamo) (gia)? (detto|chiesto|scritto|pregato) (di|che)? (smettere|smetterla|finirla|basta|cessare) (di)? (scrivermi|mandarmi|inviarmi|contattarmi|disturbarmi|scrivete|ricevere)? (piu)?,
    (ho|avevo|abbiamo) (gia)? (detto|chiesto|scritto|pregato) (di|che)? non (mi|dovete)? (scrivermi|mandarmi|inviarmi|contattarmi|disturbarmi|scrivete|mandate|contattate|scriva|scriveste) (piu)?,
    (basta|finitela|finiscila|piantatela|smettetela|smettila|stop) (con|di)? (i|gli|questi|questi continui|tutti questi|sti|coi)? ${TEXTS},
    ${STOPPING} (di|con)? (rompere|scocciare|stressare) (le scatole|le palle|i coglioni)?,
    (non) (voglio|desidero|gradisco|accetto) (piu)? (ricevere)? (piu)? ${THE}? ${TEXTS},
    (levatemi|levami|togliete|eliminate|cancellate|rimuovete|cancella|elimina|togli) (il mio|questo|mi)? (numero|dalla lista|telefono|contatto|nome),
    come (mi)? (cancello|disiscrivo|tolgo|rimuovo|faccio a cancellarmi|faccio a non|faccio a smettere di|posso non) (ricevere|dalla|dai|piu)? (piu)? (lista|questi|i|vostri)? ${TEXTS},
    (annullo|disdico|annullate)? (e)? non (scrivetemi|mandatemi|contattatemi|disturbatemi|chiamatemi) (piu|mai piu|ancora|altri),
    (basta|smettete|smettetela|smettila|smetta|finitela|stop|piantatela) _? _? (messaggi|sms|notifiche|messaggini|promemoria),
    (senza|zero) (piu)? ${TEXTS}, (consenso|permesso) (e|viene) (revocato|ritirato|annullato)`,
  openings:
    '(basta|smettetela|smettila|smettete) (io|si|sí|no|non|vengo|per|chi|sono|con), stop (si|sí|io|vengo|ci|non|per|ai|con|agli)',
  endings: `
    (vi|le|ti) ho (gia)? (detto|chiesto) di (smettere|smetterla|finirla|piantarla|non scrivermi|non scrivere),
    (voglio|vorrei) che (smettiate|la smettiate|smetta|la smetta),
    (potete|puo|potreste|potrebbe|dovete|deve) (per favore)? (smettere|smetterla|finirla|fermarvi|fermarsi|piantarla),
    per favore (basta|smettete|smettetela|smetta),
    come (faccio a|si fa a|posso|mi) (disiscrivermi|cancellarmi|disattivare|non ricevere|disiscrivo|cancello|togliermi|fermare|bloccare|fermarli|smettere di ricevere) (piu)? ${THE}? ${TEXTS}?,
    (niente|no|nessun|nessuno|zero) ${TEXTS} (per favore|per piacere|per cortesia)?,
    non (mi|ci)? (scrivete|scriva|scrivetemi|mandate|mandatemi|disturbate|contattate|contattatemi|inviate|inviatemi),
    (ho|abbiamo) (gia)? (detto|scritto|risposto|mandato|inviato) (stop|basta|di smetterla|di smettere),
    come (mi) (cancello|disiscrivo|tolgo|rimuovo|levo) (dalla|da|dai|dal)? (lista|qui|servizio|vostra lista|sistema)?`,
  notRequests: `
    (e|ma|si|sí|pero) (continuate|continui|continua) (pure)? a (mandarmi|inviarmi|ricordarmi|mandare) (i|dei|le)? (promemoria|messaggi|sms|avvisi)?,
    non ${SENT} piu (la|il|lo|le|i|gli|alla|per)? (fattura|fatture|ricetta|ricette|posta|referto|referti|bolletta|preventivo|documenti|foto),
    (cancellatemi|annullatemi|disdicetemi|toglietemi|eliminatemi|toglimi|mi tolga) (pure|per favore)? (lappuntamento|appuntamento|la visita|il posto|la prenotazione|la seduta|il mio appuntamento|la mia visita),
    (toglietemi|toglimi|mi tolga|mi togliete|cancellatemi|levatemi|depennatemi) (pure|per favore)? (dalla|dallagenda|dal|da|per)? (lista|agenda|calendario|programma)? (di|per|del)? (lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domani|oggi|number),
    (scritto|mandato|inviato|risposto|digitato) (stop|basta) per (sbaglio|errore),
    (non) (mi|ci)? (e|sono|era)? (arrivato|arrivati|arrivata|arriva|arrivano|ho ricevuto|ho visto|ho letto|avevo visto|avevo letto|abbiamo ricevuto|ho capito|riesco a leggere|riesco a vedere|ho mai ricevuto|ricevo|ricevo piu) (il|i|lo|nessun|alcun|ancora|vostro|vostri|piu|questo|gli|il vostro)? ${TEXTS},
    (annullare|annullate|annulli|cancellare|cancellate|cancelli|disdire) (il|la|lappuntamento|mio|la mia|il mio) (appuntamento|visita|seduta|prenotazione),
    grazie (per|del|dei|per il|per i) ${TEXTS},
    (perche) (non ricevo|non mi arrivano|avete smesso|non mi mandate) (piu)?,
    non smette di (piovere|sanguinare|vomitare|piangere|nevicare), smettere di (fumare|bere),
    non mandatemi lindirizzo, basta che, basta un, mi basta, basta solo, basta venire,
    non (mi)? perdo ${THE}? ${TEXTS}, (non) (smettete|smettetela|smetta|smettere|cessate) (mai)? di,
    (devo|dobbiamo|posso) (smettere|interrompere|sospendere) (la|il|di)? (terapia|cura|prendere|medicina|farmaco)?,
    non si ferma, come (annullo|disdico|cancello) (lappuntamento|la visita),
    (mandatemi|inviatemi) (lindirizzo|la posizione)`,
  possible: `
    (non|basta|stufo|stufa|stanco|stanca|troppi|tanti|odio|bloccare|blocco|segnalare|segnalo|smettere|fastidio|fastidiosi|insopportabili|continui) _? _? _? (messaggi|sms|notifiche|avvisi|messaggini|promemoria),
    (messaggi|sms|notifiche|messaggini) _? _? _? (fastidiosi|fastidio|basta|non|smettere|stancato|stufato|disturbano|indesiderati|troppi|insopportabili|continui),
    (perche|chi|come|dove) _? _? _? (scrivete|mandate|mio numero|scrivendo|inviate|continuate|preso il numero),
    una molestia, molestie, molestando, stalking, spam, avvocato, avvocata, denunciare, denuncia, denuncio, querela,
    querelo, garante, gdpr, consenso, privacy,
    (mai|non) (autorizzato|iscritto|iscritta|richiesto|chiesto|dato) (il|questo|questi|nulla|niente|il consenso)?,
    vi blocco, vi blocchero, bloccare il numero, lasciatemi stare, non mi disturbate, mi state disturbando`,
  unwilling: {
    alone: {
      law: `
        molestie, molesti, molestat*, molestando, stalk*, avvocat*, denunc*, querel*, spam*, illegal*, privacy, garante, gdpr, vi|ti blocc*,
        blocco il numero, bloccar*, segnalar* (come|questo|il numero), vi segnalo (al|come|alla|alle),
        mai autorizzat*|chiesto|richiest*, indesiderat*, non richiest*, reclamo, perseguit*, che|quale diritto,
        i miei dati, come osate, come vi permettete, polizia, senza consenso|autorizzazione, senza il mio consenso`,
      peace: `
        in pace, lasciatemi, lasciateci, dimenticatevi di me, sparite, smettetela, finitela, piantatela,
        andate a quel paese, non mi? rompete, rompete le, basta (cosi|davvero|per favore|ora), disiscri*,
        cancellatemi (da|dalla|dal|dai|subito), toglietemi (da|dalla|dal|dai|subito),
        farli|farlo|farla smettere|finita, di smetterla, nessun contatto, niente a che (fare|vedere) con,
        gente in pace, in pace la gente, come faccio a fermar*|toglier*, non (mi|ci) interessa,
        non (sono|siamo) (piu)? interessat*, nessun interesse`,
      weary: `
        ne (ho|abbiamo) (proprio|davvero)? abbastanza, abbastanza di voi, tasche piene,
        (sono|siamo) (proprio|davvero|molto|cosi)? stuf*, stuf* di,
        (mi|ci) avete (rotto|stufat*|stancat*|scocciat*), dando|date fastidio, mi disturbate, (gia)? detto di no,
        ho detto no, la parola no, cosa non capite, quante volte (ve|lo|ancora|devo dir*|devo ripet*|devo chied*),
        chi vi ha (detto|chiesto|autorizzato), chiesto (due|tre|piu) volte, ancora voi, di nuovo voi, robot, un bot,
        il bot, ultimo avviso`,
      stranger: `
        chi vi|ti|le ha (dato|passato|venduto), da? dove (avete|hai) (preso|avuto|trovato),
        come (avete|hai) (avuto|ottenuto|preso|trovato), non|ne sono (piu)? vostr*,
        non|ne (sono|siamo) (piu)? (un|una)? paziente|cliente,
        cambiato (dentista|medico|studio|meccanico|parrucchiere) da, aggiornate, (mai|non vi ho) dato il mio numero,
        non vi conosco, mai iscritt*`,
      elsewhere: `
        telefono|cellulare|numero|linea (di|del|da|e)? (lavoro|aziendale|ufficio|azienda), telefono fisso,
        (a|disturbate|contattate) qualcun* altr*, solo (telefonate|per telefono|via mail|email|per email),
        preferisco (le|la|una|ricevere)? (mail|email), meglio (via|per)? (mail|email), mezzanotte,
        (costa|costano) ogni, mi svegliate`,
    },
    leaving: `
      (ho|abbiamo|ha)? (cambiato|cambiammo) (dentista|medico|dottore|studio|officina|parrucchiere|salone|clinica|veterinario), (sono|da|saranno) (anni|mesi|number anni|tanto tempo|secoli) (ormai)? (che)? non (vengo|veniamo|ci vado|frequento|sono|metto|vado), da (anni|mesi|tempo) non (vengo|veniamo|vado|sono|frequento), non (torno|tornero|torneremo|ci torno|ci vengo|vengo|verro) (mai)? piu (da voi|li|nel vostro), mai piu da voi, (vado|mi faccio seguire|mi curo|siamo|andiamo) (ormai|ora|adesso)? (altrove|da un altro|da unaltra), (ho)? un (altro|nuovo) (dentista|medico|dottore) (ormai|da|adesso), non (abito|abitiamo|vivo) piu, (ancora|di nuovo) (un|un altro|messaggi|sms|voi), number (messaggi|sms) al giorno`,
    texting: `sms, messagg*, msg*, notific*, promemoria, avvis*, spam*, scriv*, mand*, invi*, whats*, pubblicit*, testi`,
    reach: `
      numero, cell, cellulare, telefono, lista, elenco, rubrica, contatt*, chiamat*, questi, queste, sti, ste, dati,
      database, iscrizione, tutto questo, sta roba, ricevo, arrivano, ricevere`,
    ending: `
      basta, smett*, finit*, piant*, stop*, cess*, togli*, cancell*, elimin*, rimuov*, levate*, levami, leva,
      blocc*, stuf*, stanc*, rott*, rompe*, scocc*, infastid*, odi*, molest*, stalk*, in pace, tranquill*, troppi,
      troppo, non mi interess*, non interess*, non sono interess*, mai chiesto, mai autor*, mai dato,
      nessun consenso, senza consenso, senza il mio, avvocat*, denunc*, querel*, segnal*, garante, privacy, reclam*,
      disiscri*, revoc*, non voglio, non desidero, non gradisco, non accetto, rifiut*, mi oppongo, bombard*,
      assill*, perseguit*, tormen*, invad*, non ho bisogno, non mi serv*, perdete, fermate, fermatevi, disturbare,
      disturbate, disturbarmi, dimenticate, dimenticatevi, al giorno`,
    denying: `
      non, nn, mai, niente, nessun*, senza, ne, chi vi, chi ti, perche, preferi*, invece, piuttosto, meglio se,
      anziche, come avete, con che diritto, continu*, tutti i giorni, tutto il giorno, ogni giorno, di continuo,
      vostri avvisi, vostri messaggi, vostri sms, questi messaggi, questi avvisi, sti messaggi, sti avvisi, ogni,
      costa, costano, pago, svegli*, notte, di nuovo, ancora`,
    wanted: `
      (mandatemi|mandami|mandi|mi mandi|mi mandate|inviatemi|inviami|mi invii|scrivetemi|scrivimi|mi scriva|mi scrivete|potete mandarmi|puo mandarmi|potete inviarmi) (l|lindirizzo|indirizzo|il|la|un|una|per|via|quando|dove)?,
      non (ho|mi e|abbiamo|avevo) (ricevuto|visto|letto|arrivato|capito) (il|alcun|nessun|bene|il vostro)? (messaggio|sms|promemoria|avviso),
      grazie (mille)? (per|del|dell|dei) (il|lo|la)? (promemoria|messaggio|avviso|messaggi), nuovo numero, numero e,
      altro numero`,
  },
  startRequests: `
    (mandatemi|inviatemi|mandate|inviate|rimandatemi|scrivetemi) (pure)? (di nuovo|ancora|nuovamente) ${THE}? ${TEXTS}, (voglio|vorrei) (di nuovo|ancora|nuovamente) ${THE}? ${TEXTS}, (rimettetemi|reinseritemi|reiscrivetemi|aggiungetemi|iscrivetemi) (di nuovo|ancora|pure)? (nella|in|alla|tra|fra|di nuovo|${THE_LIST}) ${TEXTS}?,
    (voglio|vorrei) (riavere|riattivare|ripristinare|ricominciare a ricevere|ricevere ancora) ${THE}? ${TEXTS}, (ripristinate|ripristini|ripristina|riattivatemi|riaccendete) ${THE}? ${TEXTS}, (reinserite|rimettete) il mio (numero|contatto),
    (voglio|vorrei|desidero) (ricevere|riavere) (di nuovo|nuovamente|ancora) (i|gli|le|i vostri)? ${TEXTS},
    (voglio|vorrei|desidero) (tornare a ricevere|ricominciare a ricevere) (i|gli|le|i vostri)? ${TEXTS},
    (riattivare|riattivate|riattiva|attivare|attivate|riattivi) (i|gli|le|i miei)? ${TEXTS},
    (riprendete|ricominciate) a (mandarmi|inviarmi|scrivermi) ${THE}? ${TEXTS}?`,
  helpWords: 'aiuto, mi serve aiuto, ho bisogno di aiuto, maggiori informazioni, piu informazioni',
  courtesy: 'grazie, favore, ciao, salve, buongiorno, buonasera, prego, scusate, scusi, cortesia, piacere',
  urging: 'subito, ora, adesso, immediatamente, davvero, cavolo, cazzo, cosi, tutti, tutto',
  expletives: `
    cazzo, maledetti, maledetto, maledette, maledetta, stramaledetti, merda, fottuti, fottuto, cavolo, dannati,
    stupidi, schifosi, cazzi, porca, miseria, inutili`,
  insteadToMe: `
    (ma|e|solo|invece)? (scrivete|scriva|scrivi|mandate|mandi|inviate) (li|i messaggi|messaggi|il messaggio)? (solo|direttamente)? (a me),
    (scrivetemi|scrivimi|mandatemeli|mandateli|inviatemeli) (invece|a me|direttamente)?`,
  turningRound: 'perche, se, quando, finche',
  forATime: `
    di notte, la notte, di sera, mentre, quando, a questora, cosi presto, cosi tardi, la domenica, di domenica,
    nel weekend, oggi, fino a, durante, in orario di lavoro, al lavoro, prima delle, dopo le, finche`,
  notForATime: '',
};
