const HOUR =
  'number|clocktime|sette|otto|nove|dieci|undici|due|tre|quattro|cinque|sei|number e number|number e mezza|nove e mezza|dieci e mezza';
const KIN =
  'figlio|figlia|bambino|bambina|bimbo|bimba|piccolo|piccola|marito|moglie|mamma|papa|madre|padre|nonna|nonno|suocera|suocero|fratello|sorella|nipote|compagno|compagna';
const PET = 'cane|gatto|gatta|cagnolina|cagnolino|cucciolo|coniglio|micio|micia';
const VISIT =
  'lappuntamento|appuntamento|la visita|visita|il posto|posto|la prenotazione|prenotazione|la seduta|seduta|il mio appuntamento|la mia visita|il mio posto|il nostro appuntamento|la mia prenotazione';
const DAY = 'lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domani|oggi|dopodomani|stasera';

/** More short ways in which people say that they come, or not. */
export const yes = `
  (confermo|confermiamo|confermato) per (mio|mia|i miei|il mio|la mia|il|la|i|tutti|tutte|entrambi|entrambe) (${KIN}|${PET}|e due|e tre|figli|bambini|due)?, (confermo|confermiamo) per entrambi|entrambe, (scusate|scusi|scusa)? rispondo (solo)? (ora|adesso) (ma)? confermo, (potete|puo|puoi|possono) contare su (di)? (me|noi), certissima, sicurissima, sicurissimo, (resta|rimane|e|sempre) (tutto)? confermato, minga problema, (ma)? certo che (si|vengo|ci sono), sicuro al cento per cento, al number per cento si`;

export const ok = `
  eccomi, eccomi qui, puntualissimo, puntualissima, (me)? (lo|la) (ricordo|ricordavo|ricordiamo), mi (ricordo|ricordavo), (me)? (lo|la)? (sono|ero) (gia)? (segnato|segnata|annotato|annotata) (tutto)?, (ce)? (lho|labbiamo|e) (gia)? (in agenda|sul calendario|segnato|segnata|in calendario|nel calendario), (siamo|restiamo|rimaniamo) (daccordo|cosi|intesi), (resta|rimane) cosi, come (concordato|da accordi|daccordo|da appuntamento|stabilito|pattuito), va (bene|benissimo) (capo|dottore|dottoressa|signora|signore|mitico|prof|cosi|allora|grazie mille), (alle|per le) (${HOUR}) (in punto)? (ok|perfetto|va bene|benissimo|puntuale), vabbuo, vabuo, okappa, perfetto cosi, tutto chiaro, (e)? chi se (lo|la) (scorda|dimentica|perde), (e)? come (faccio|potrei) a dimenticare, ok prof, ok capo, ok mitico`;

export const attend = `
  (alle|per le) (${HOUR}) (in punto)? (ci)? (sono|saro|siamo|saremo|vengo|arrivo|mi trovate) (li|la|da voi|presente|puntuale|puntuali|in studio|in officina|qui), (alle|per le) (${HOUR}) (in punto)? ci (sono|saro|siamo|saremo), (mi|ci) (trovate|trovi|trova|trovera|troverete) (li|la|sotto|davanti), ormai sono sotto, ci vediamo (${DAY}), non (me)? (lo|la|li) (perdo|perderei) (per niente al mondo|per nulla al mondo|di certo|mica)?, (vengo|verro|arrivo|veniamo) (da sola|da solo|con calma|subito dopo|appena esco|di corsa|puntuale|puntuali|in punto|allora|senza meno), (passo|passiamo) (${DAY}|io|alle|per le|domattina|allora|dopo|verso le) (mattina|pomeriggio|sera|number|clocktime)? allora?, (vado|andiamo) da voi`;

export const keep = `(tengo|teniamo|mantengo) (il|la)? (mio|mia)? (posto|prenotazione|appuntamento|visita)`;

export const absent = `
  (non|nn) (vengo|posso|riesco|ce la faccio|ci sono) (piu|proprio|proprio piu|mica), non (e|sara) piu (necessario|necessaria|possibile|il caso), non serve piu, non mi va piu, per oggi (scordatevi|scordatevi di me|dimenticatemi|salto), non (si)? (fa|fara) (piu)? (niente|nulla), (la|il) (tosatura|visita|pulizia|tagliando|vaccino|taglio) non si fa (piu)?, (da voi)? non (passo|passiamo|passero), non (la|lo|li|le) porto (piu|oggi|domani), oggi non (la|lo|li) porto, (ho|abbiamo) (gia)? risolto (e)? non (vengo|serve), mi arrendo non vengo, non pozz, nun pozz proprio, facciamo (un)? altra volta no`;

export const cancel = `
  (cancellatemi|annullatemi|disdicetemi|toglietemi|eliminatemi|disditemi|toglimi|mi tolga) (pure|per favore)? (${VISIT}), (toglietemi|toglimi|mi tolga|mi togliete|cancellatemi|levatemi|depennatemi) (pure|per favore)? (dalla|dallagenda|dal|da|per)? (lista|agenda|calendario|programma)? (di|per|del)? (${DAY}|number), (dovete|potete|puo|puoi|potreste|fate pure) (dare|date|cedere|lasciare|passare) (pure)? (il|il mio|lappuntamento|la mia)? (posto|ora|turno|appuntamento)? (a)? (un altro|altri|qualcunaltro|unaltra persona|altra gente|chi ne ha bisogno), (libero|liberiamo|lascio libero|lascio|liberate pure|potete liberare) il (posto|mio posto|turno), (mi|ci) tocca (annullare|disdire|cancellare|rinunciare), (annullate|disdite|cancellate|annulli|disdica) (pure)? (per|la|il|tutto|per favore) (domani|oggi|martedi|prenotazione)?`;

export const late = `
  (sto|stiamo) (ancora)? cercando parcheggio, non (trovo|troviamo) parcheggio, (arrivo|arriviamo|vengo) (solo)? (un po|un pochino|un pelo|un attimo|qualche minuto|poco|number minuti|number min|dieci minuti|cinque minuti) (dopo|tardi|piu tardi|in ritardo), (il|lo)? (treno|autobus|bus|pullman|tram) (e)? (fermo|in ritardo|bloccato|non passa|arriva tardi), (ho|abbiamo) perso (il|lo|lautobus) (treno|bus|tram|pullman)?, (sono|siamo) (fermo|ferma|bloccato|bloccata|fermi|bloccati|incolonnato|incolonnata) (in|nel|sul|sulla|per il|in mezzo al) (traffico|tangenziale|coda|raccordo|autostrada), (sto)? in tangenziale fermo, la sveglia non ha suonato, (mi sono) (svegliato|svegliata) tardi (arrivo|ma arrivo), (porto|faccio|ho) (number|dieci|cinque|qualche|un po di|un quarto dora di) (minuti)? (di)? ritardo`;

export const filling = `(scusate|scusi|scusa)? (se)? rispondo (solo)? (ora|adesso|tardi), punto esclamativo, punto, virgola, vabbe, vabbe dai, gentilissima come sempre, bene bene, colgo loccasione per (augurarvi|augurare|salutarvi), buone feste a tutti, scusa il disturbo`;

/** What goes with coming, and leaves a yes standing. */
export const along = `
  per (entrambi|entrambe), (pero|ma)? (alle|per le|dopo le) (${HOUR}) (devo|dobbiamo) (andare via|scappare|uscire|essere al lavoro|essere in ufficio|rientrare|andare), (sono|vengo|saro)? digiuno|digiuna (da mezzanotte|da ieri|da ieri sera|come mi avete detto)?, non mangio (niente|nulla) (prima|da ieri|da mezzanotte)?, (per favore|e|mi raccomando)? (controllate|guardate|verificate|date unocchiata a) (anche|pure)? (i|le|il|la|lo) (freni|gomme|olio|luci|batteria|spia|livelli|orecchie|unghie|denti|pressione|cinghia|sospensioni), (anche|e anche|volevo anche|stavolta) (la|le|il|lo|i|niente)? (piega|sopracciglia|barba|colore|frangia|unghie|taglio|ceretta), (porto|portiamo|vi porto|ho) (anche|gia|con me)? (la|il|le|i|gli)? (radiografia|lastra|libretto|chiave|chiavi|modulo|moduli|esami|analisi|panoramica|libretto della macchina|modulo della privacy|ricetta) (nuova|nuovo|di scorta|firmato|firmati|compilato|vecchia)?, (mi)? (accompagna|porta) (mia|mio|la|il) (nuora|genero|vicina|cognata|${KIN}) (perche non guido|che non guido)? (piu)?, (mi)? serve (poi|anche)? (il|un) (certificato|fattura|giustificativo|ricevuta) (per il lavoro|medico|x il lavoro|per la scuola)?, (e)? (buona|buon) (giornata|serata|lavoro) a tutti`;
