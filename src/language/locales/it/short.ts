const VISIT = 'appuntamento|lappuntamento|visita|posto|prenotazione|seduta|ora|lora|orario|slot';
const THE = 'il mio|il|la mia|la|questo|questa|quel|quello';
const WEEKDAY = 'lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica';
const KIN =
  'figlio|figlia|bambino|bambina|bimbo|bimba|piccolo|piccola|marito|moglie|mamma|papa|madre|padre|nonna|nonno|suocera|suocero|fratello|sorella|nipote|compagno|compagna|cognata|cognato|cugino|cugina|zio|zia|vicina|vicino|amica|amico|fidanzato|fidanzata';
const ILL =
  'malato|malata|malati|ammalato|ammalata|influenzato|influenzata|raffreddato|raffreddata|febbricitante|a letto|ricoverato|ricoverata|ko|distrutto|distrutta|male|molto male|con la febbre|con linfluenza|senza voce|bloccato a letto|bloccata a letto|in ospedale|in quarantena';

/** The short ways in which people say that they come, or not. */
export const yes = `
  eccome, ovvio (che si|che sí)?, (certo|ovvio|sicuro|chiaro) che (si|sí), ue si si, come no, e come no, altroche, ci mancherebbe, affermativo, indubbiamente, chiaramente, (si|sí) (dottoressa|dottore|signora|signore|signorina|cara|caro|tesoro|bella|capo|maestro|notaio|avvocato), (${WEEKDAY}|domani|oggi) (alle)? (number|clocktime)? (confermato|confermata|confermo), tutto confermato, per forza, quindi (si|sí)`;

export const ok = `
  senza (alcun)? problemi|problema, daje, dai, dai ok, andata, affare fatto, aggiudicato, ottimo, fantastico, magnifico, bene bene, okok, oki, okey, okappa, ok daje, bella, grande, spettacolo, perfettissimo, (per|x) me (va)? (ok|bene|benissimo|perfetto|si), tutto (ok|a posto|bene|regolare), con (molto|tanto)? piacere, a posto cosi, siamo intesi, intesi, rimaniamo cosi, va bn, vabbe bene`;

export const attend = `
  (certo|ovvio|sicuro|eccome|chiaro|naturale) (che|se) (vengo|veniamo|ci sono|ci siamo|ci saro|ci saremo|verro), (ti|vi|le)? confermo che (ci sono|ci saro|vengo|verro|ci saremo|veniamo|saro presente|saro li), (conti|conta|contate|contino) (pure)? su (di)? (me|noi), ce (sto|stamo|semo), (vengo|veniamo) (vengo|volentieri|di sicuro|sicuro|sicuramente|senza problemi|senzaltro|pure|si|sí), (okok|ok|va bene) (vengo|ci sono), (verro|verremo|vengo) accompagnata|accompagnato|accompagnati da?, (da voi)? ci vengo, (mi)? (presento|presentero) (alle)? (number|clocktime)?, stavolta non manco, io venire (si|sí)?`;

export const keep = `(tengo|teniamo|mantengo|manteniamo|tenetemi|tenga|tenete) (lappuntamento|il posto|la visita|la prenotazione|lora|lorario)`;

export const absent = `
  per me salta, (salta|saltiamo) (per me|per noi|lappuntamento|tutto), non (mi)? (aspettate|aspetti|aspettatemi|aspettarmi) (piu)?, (a me|il tecnico|lappuntamento|la visita)? non (mi|ci)? (serve|servira|occorre) piu, niente non (vengo|posso|riesco), lasci|lascia|lasciate|lasciamo stare|perdere, non contate|conti|conta su di? me, non se ne fa (piu)? (nulla|niente), io non puo`;

export const cancel = `
  (date|dia|dai|cedete|ceda|cedo|lasciate|lascio|passate|potete dare|puo dare|puoi dare|potete cedere|potete lasciare|puo lasciare) (pure)? (${THE}) (posto|appuntamento|ora|turno|prenotazione) (a|ad) (un|qualcun|qualcuno|altri|unaltra|chi)? (altro|altra|altri|persona|paziente|serve|ne ha bisogno)?, (liberate|libera|liberi|liberare|libero|eliminate|elimina|elimini|togliete|tolga|togli|cancellate|cancelli|cancella|disdite|disdica|disdici|annullate|annulli|annulla) (pure)? (${THE}) (${VISIT}), (annullo|disdico|cancello) (tutto|io|pure), (dobbiamo|devo|dovrei proprio|mi tocca|mi vedo costretto a|sono costretto a|sono costretta a) (annullare|disdire|cancellare|rinunciare), annulliamo, disdiciamo`;

export const excuse = `
  linfluenza,
  (sono|siamo|mi sento|sto|mi trovo|sono ancora|resto) (molto|ancora|proprio|un po)? (${ILL}), (mio|mia|il|la|i miei|il mio|la mia) (${KIN}) (e|ha|sta|sono|si e) (molto|ancora|proprio)? (${ILL}|la febbre|febbre|linfluenza|la varicella|vomitato|ammalato|ammalata|esame|scuola), (mi)? si e (ammalata|ammalato|rotta|rotto|fermata|guastata|bloccata) (la|il|mia|mio|la mia|il mio)? (babysitter|baby sitter|tata|macchina|auto|moto|caldaia|figlia|figlio|bimba|bimbo), (siamo|sono) al mare, (mi hanno|ci hanno) (messo|fissato|spostato|convocato) (un|una|lassemblea|il turno|la riunione|unassemblea)? (riunione|assemblea|turno|udienza|esame|colloquio)? (di condominio)? (proprio)? (li|quel giorno|a quellora|alla stessa ora)?, (mi sono) (rotto|rotta|slogato|slogata|fatto male|fatta male|infortunato|infortunata|stirato) (il|la|al|alla|un|una)? (braccio|gamba|caviglia|polso|schiena|ginocchio|dito|piede|spalla)? (a calcetto|sciando|giocando)?, (il|la) (capo|titolare|principale|direttore) non mi (da|fa|lascia|ha dato|ha lasciato) (il permesso|uscire|permesso|andare|le ferie)?, non ho (piu)? (la macchina|lauto|i soldi|soldi|a chi lasciare|con chi lasciare|chi mi porta|chi mi accompagna|un passaggio) (i|il|la)? (bimbi|bambini|bambino|bambina|piccoli)?`;

/** Fills a pause, calls somebody by a name, or wishes well. */
export const filling = `
  ue, uela, oh, mannaggia, accidenti, ahah, ahaha, ahahah, haha, hihi, virgula, virgola, punto, cmq, comunque, gentile studio, gentilissimi, gentilissima, gentilissimo, spettabile, egregio, con la presente, distinti saluti, cordiali saluti, un cordiale saluto, un caro saluto, buon proseguimento, buona serata, buona giornata, buon pomeriggio, buon fine settimana, dio vi benedica, tranquilli, tranquilla, tranquillo, sono (la|il) (signora|signor|signore|mamma|papa|moglie|marito|figlia|figlio|nonna|nonno) _?, grazie infinite, grazie di cuore, vi ringrazio tanto, scusate il ritardo nella risposta, scusi il ritardo nella risposta, scusate lora, scusi lora`;

/** What goes with coming, and leaves a yes standing. */
export const along = `
  (che)? (stavolta|questa volta) non (me lo|me la|me ne) (scordo|dimentico), (mi|ci|lo|la|li|le|ve lo|ve la) (porta|accompagna|portera|accompagnera|porto|viene a prendere) (mio|mia|il mio|la mia|mio caro|un|una) (${KIN}), (ho|abbiamo) (preso|chiesto|avuto) (un|il|una)? (permesso|giorno di ferie|mezza giornata|giornata|ferie) (apposta|al lavoro|in ufficio)?, (porto|portiamo|portero|ho) (con me)? (la|il|le|i|gli|tutti i|tutte le|anche la|anche le) (tessera|tessera sanitaria|impegnativa|ricetta|lastre|esami|referto|referti|documenti|analisi|risultati|radiografie) (con me)?, (il|lo) bonifico lho fatto (ieri|oggi|gia)?, (ho fatto|abbiamo fatto) (gia)? il bonifico, (gli)? esercizi li ho fatti (tutti|quasi tutti)?, (ho|con) (una|un po di|tanta)? paura (matta|folle|del dentista|degli aghi|dellago)?, (finisco|stacco|esco) (di lavorare|di mungere|dal lavoro|da scuola|dallufficio)? (alle)? (number|clocktime)? e (arrivo|vengo|corro), siamo in (due|tre|number) (io e mio marito|io e mia moglie|io e mio figlio|io e mia figlia)?, dopo le gocce (agli occhi)? non posso guidare, ho una ricrescita (che fa paura|assurda|pazzesca)?, (la|il) (spalla|ginocchio|schiena|caviglia|braccio) va (gia)? (un po)? meglio`;
