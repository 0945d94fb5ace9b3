import type { AnswerWords } from '../answer-words.js';
import { alongside, elsewhere, toAnother } from './alongside.js';
import * as short from './short.js';
import * as shorter from './shorter.js';
import { going, telling, wishing } from './telling.js';

const PEOPLE = `
  figli, figlie, bimbo, bimba, bambino, bambina, bambini, neonato, nipote, nipoti, nonno, nonna, nonni, zio, zia, cugino, cugina, suocera, suocero, cognato, cognata, genero, nuora, fidanzato, fidanzata, ragazzo, ragazza, compagno, compagna, coniuge, vicino, vicina, amico, amica, amici,
  collega, colleghi, capo, titolare, direttore, maestra, professore, autista, badante, tata, baby sitter, infermiera, dottoressa, pediatra, ginecologo, dermatologo, pazienti, cane, cagnolino, cagna, gatto, gatta, gattino, gente, persona, persone, qualcuno, tutti noi`;
const PLACES = `
  negozio, supermercato, mercato, banca, posta, comune, chiesa, parco, spiaggia, mare, montagna, centro, citta, paese, regione, aeroporto, stazione, fermata, autostrada, strada, via, viale, piazza, quartiere, palestra, piscina, albergo, hotel, ristorante, bar, casa, appartamento, palazzo, garage, officina, salone, ufficio, fabbrica, cantiere, asilo, liceo, universita,
  roma, milano, napoli, torino, italia, svizzera, lontano, vicino, fuori, dentro, sotto, sopra, davanti, dietro, sala dattesa`;
const THINGS = `
  autobus, treno, treni, tram, metro, moto, motorino, bici, bicicletta, aereo, passaggio, benzina, gomma, batteria, motore, camion, tessera, tessera sanitaria, impegnativa, ricetta, referti, referto, esami, esame, analisi, lastre, radiografia, cartella, documenti, modulo, moduli, sito, app, email, mail,
  soldi, contanti, bancomat, carta, prezzo, sconto, fattura, ticket, pranzo, cena, colazione, cibo, acqua, caffe, vestiti, scarpe, pioggia, sole, vento, caldo, freddo, riunione, riunioni, compiti, lezione, lezioni, festa, compleanno, matrimonio, partita, film, concerto, viaggio, ferie, vacanza, valigia, trasloco, chiave, porta, cellulare,
  denti, dente, apparecchio, otturazione, corona, capelli, unghie, sopracciglia, trucco, gamba, braccio, schiena, testa, pancia, gola, pressione, allergia, tosse, cosa, cose, problemi, motivo, aiuto, posto, ora, ore, minuti, minuto, giorno, giorni, mattina, pomeriggio`;
const HOW = `
  tu, tuo, tua, tutto, tutta, tutti, tutte, adesso, sempre, ogni, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, questi, queste, questo, questa, quello, quella, quelli, nostro, nostra, nostri, suo, sua, suoi, sue, tra, fra, verso, durante, secondo, grande, grandi, piccolo, piccola, vecchio, vecchia, nuovi, nuove, importante, serio, seria, pronto, pronta, pronti, pronte, facile, semplice, veloce, velocemente, veramente, davvero, completamente, totalmente, naturalmente, finalmente, speciale, normale, libero, libera, forte, giusto, giusta, perfettamente, stesso, stessa, proprio, appena, ormai, alcuni, alcune, qualche, parecchio, oggi stesso,
  abbastanza, molto, molta, poco, pochino, un pochino, un po, tanto, tanta, subito, presto, puntuale, puntuali, puntualissimo, felice, contento, contenta, insieme, tranquilli, come daccordo, come da accordi, come previsto, come concordato, come al solito, previsto, prevista, concordato, segnato, segnata, number? minuti prima, poco prima, nuovo, nuova, buono, buona, bello, bella, cara, caro, carissima, tesoro, gentilissima, gentilissimo, gentilissimi, ahah, ahahah, haha, eh, beh, boh no, allora, insomma, guardi, guarda, senta, senti, ecco,
  baci, bacioni, abbraccio, un abbraccio, cordialita, cordialmente, distinti saluti, saluti, buon lavoro, buon weekend, buona domenica, buone feste, disturbo, per il disturbo, disagio, per il disagio, ritardo nella risposta, pazienza, comprensione, per la comprensione, disponibilita vostra, cortesia, della cortesia, attenzione, dottore, dott, dottssa, signora, signore, sig, sigra`;
const REASONS = `
  ce (lo)? sciopero (dei|del)? (treni|mezzi|bus|treno|trasporti)?, sciopero, neve, nevica, ghiaccio, alluvione, temporale, allerta meteo, piove troppo, turno, straordinari, lavoro fino a tardi, (ho|abbiamo) (gia)? risolto, non (ho|abbiamo) (piu)? (tempo|soldi|la macchina|un passaggio), (ho)? (la)? (macchina|auto|moto) (rotta|guasta|dal meccanico|in panne|non parte), gomma bucata, senza (macchina|auto|soldi|passaggio|babysitter), troppo (caro|lontano|tardi), (gia)? (fatto|risolto|trovato) altrove, altrove,
  febbre, influenza, raffreddore, raffreddato, raffreddata, influenzato, influenzata, mal di (testa|pancia|gola|schiena|denti), vomito, quarantena, covid, positivo, positiva, bloccato, bloccata, infortunato, caviglia slogata, in malattia, convalescenza, fuori citta, fuori sede, fuori regione, trasferta, (sono|siamo)? in (vacanza|ferie|trasferta|viaggio)`;

const VERBS = `
  (vado|andiamo|andro|andremo|vengo) (al|alla|allo|dal|dalla|da un|da una|in|da mia|da mio),
  accompagnare, accompagna, accompagnera, accompagno, aiutare, aiuta, aspetto, aspettiamo, comprare, comprato, compro, cercare, cerco, cercato, chiedere, chiedo, chiesto, chiudere, chiuso, cucinare, curare, dare, do, dato, dormire, dormito, entrare, entro, fare, faccio, facciamo, fatto, fanno, finire, finisco, finito, firmare, firmato, guidare, guido, lasciare, lascio, lasciato, lavare, lavo, leggere, letto, mangiare, mangio, mangiato, mandare, mando, mettere, metto, messo, mostrare, pagare, pago, pagato, parcheggiare, parcheggio, parlare, parlato, partire, parto, partito, passare, passato, pensato a tutto,
  portare, porto, portiamo, portera, portato, prendere, prendo, preso, preparare, preparato, prestare, ricevere, ricevuto, ringrazio, salire, salgo, scendere, scrivere, sedere, seguire, sentire, sentito, servire, sistemare, sistemato, spiegare, stampare, stampato, studiare, studio, tenere, tengo, tornare, torno, trovare, trovato, uscire, esco, usare, uso, vedere, vedo, visto, vendere, venduto, vestire, viaggiare, visitare, vivere, vivo`;

export const everyday: AnswerWords['everyday'] = {
  yes: [short.yes, shorter.yes].join(','),
  ok: [short.ok, shorter.ok].join(','),
  attend: [short.attend, shorter.attend].join(','),
  keep: [short.keep, shorter.keep].join(','),
  absent: [short.absent, shorter.absent].join(','),
  cancel: [short.cancel, shorter.cancel].join(','),
  maybe: `${toAnother}, (vi|ti|le|lo) confermo (domani|dopo|piu tardi|stasera|appena|domattina), non mi serve (il|la|lo|un|una) _, non (vengo|arrivo|verro|saro|veniamo) (da sola|da solo|puntuale|puntuali|subito|presto|insieme|sola|solo|in macchina|a piedi|con mio|con mia|con la|con il), adesso no, non (posso|riesco) adesso, (dice|dicono|ha detto|pensa|crede|ha scritto) (che|di|si|no)?`,
  other: '(mettetemi|mettimi|mi metta|mi mettete|segnatemi|fissatemi|datemi|spostatemi|mi sposti)',
  day: 'primo (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)',
  late: shorter.late,
  reason: elsewhere,
  along: [alongside, telling, short.along, shorter.along].join(','),
  go: going,
  excuse: [REASONS, short.excuse].join(','),
  pass: [HOW, wishing, short.filling, shorter.filling].join(','),
  thing: [PEOPLE, PLACES, THINGS, VERBS].join(','),
};
