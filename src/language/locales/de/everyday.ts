import type { AnswerWords } from '../answer-words.js';
import { alongside, elsewhere, toAnother } from './alongside.js';
import { beside, improved } from './beside.js';
import * as short from './short.js';
import { going, telling, wishing } from './telling.js';

const PEOPLE = `
  mama, papa, eltern, grosseltern, oma, opa, omi, enkel, enkelin, enkelkind, baby, kleine, kleiner, kleinen, grosse, tante, onkel, cousin, cousine, schwager, schwagerin, schwiegermutter, schwiegervater, freundin, freund, freunde, partner, partnerin, nachbar, nachbarin, kollege, kollegin, kollegen, chef, chefin, lehrer, lehrerin, fahrer, babysitter, krankenschwester, schwester, arzthelferin, hausarzt, zahnarzt, kieferorthopade, friseur, friseurin, patienten, kunde, kundin,
  hund, hundin, hundchen, welpe, katze, kater, tier, leute, person, personen, jemand, manner, kinder, jungs, madels`;
const PLACES = `
  laden, supermarkt, markt, bank, post, rathaus, kirche, park, strand, stadt, zentrum, dorf, land, flughafen, bahnhof, haltestelle, autobahn, strasse, viertel, fitnessstudio, hotel, restaurant, wohnung, haus, keller, garten, garage, werkstatt, salon, buro, firma, fabrik, baustelle, kita, kindergarten, gymnasium, uni, hause, zuhause, daheim, drinnen, draussen, unten, oben, vorne, hinten, nahe, weit, deutschland, osterreich, schweiz, berlin, hamburg, munchen, wien, koln, wartezimmer, empfang`;
const THINGS = `
  bus, bahn, zug, ubahn, sbahn, tram, fahrrad, rad, motorrad, flugzeug, taxi, mitfahrgelegenheit, benzin, reifen, batterie, motor, lkw, versichertenkarte, gesundheitskarte, krankenkarte, karte, uberweisung, uberweisungsschein, rezept, befund, befunde, unterlagen, rontgenbild, bilder, formular, formulare, fragebogen, ausweis, webseite, app, email, mail, geld, bargeld, rechnung, preis, rabatt, fruhstuck, mittagessen, abendessen, essen, wasser, kaffee, kleidung, schuhe, regen, sonne, wind, hitze, kalte, besprechung, meeting, prufung, klausur, unterricht, feier, party, geburtstag, hochzeit, spiel, film, konzert, reise, koffer, umzug, schlussel, tur, handy,
  zahn, zahne, spange, fullung, krone, haare, nagel, augenbrauen, bein, arm, rucken, kopf, bauch, hals, blutdruck, allergie, husten, schnupfen, sache, sachen, problem, probleme, grund, hilfe, platz, stunde, stunden, minuten, minute, min, tag, tage, morgens, vormittag, nachmittag, moglichkeit, idee`;
const HOW = `
  du, sich, als, bist, jetzt, alles, vor, ihm, uber, diese, dieser, dieses, diesen, diesem, deine, dein, deinen, zuruck, damit, nun, gerade, durch, zwei, drei, vier, funf, sechs, sieben, acht, neun, zehn, ganze, ganzen, seit, weiter, davon, dafur, dabei, gegen, daran, daruber, dazu, genug, seine, seinen, seiner, seinem, deiner, jeden, jeder, jedes, jede, all, allem, allen, lange, lang, kurz, kurze, leicht, direkt, langsam, wichtig, ruhig, richtig, voll, besten, beste, letzte, letzten, ersten, erste, nett, lustig, endlich, unbedingt, selbstverstandlich, tatsachlich, wirklich, echt, naturlich, total, absolut, extra, bereits, hierher, hin, her, raus, rein, runter, rauf, dran, drauf, uberall, irgendwas, bis dahin, bis dann, bis morgen dann, ziemlich, wenig, bisschen, ein bisschen, etwas, sehr gerne, gern, gerne doch, schnell, sofort, gleich, punktlich, rechtzeitig, zusammen, gemeinsam, glucklich, froh, bereit, fertig, wie besprochen, wie vereinbart, wie geplant, wie abgemacht, wie immer, vereinbart, besprochen, geplant, eingetragen, vorgemerkt, number? (minuten|min) (vorher|fruher), etwas vorher, neu, neue, neuen, gut, gute, guter, liebe, lieben, liebes, schatz, haha, hahaha, hihi, lol, oh, ah, na, tja, hm, hmm, also, ubrigens, eben, halt, mal, doch mal,
  lg, vg, mfg, bg, grusse, gruss, liebe grusse, viele grusse, herzliche grusse, herzliche, beste grusse, schone grusse, schonen tag noch, schonen abend, schones wochenende, schonen feierabend, umstande, die umstande, unannehmlichkeiten, die unannehmlichkeiten, verstandnis, ihr verstandnis, furs verstandnis, geduld, muhe, die muhe, spate ruckmeldung, die spate ruckmeldung, spate antwort, ruckmeldung, frau, herr, doktor, team, zusammen hallo, moin, moin moin, servus, gruss gott, gruezi`;
const REASONS = `
  (auto|wagen)? (springt nicht an|ist kaputt|ist liegengeblieben|hat panne), springt nicht an, panne, reifenpanne, platten, kaputt, streik, bahnstreik, schnee, glatteis, eis, unwetter, hochwasser, sturm, uberstunden, nachtschicht, spatschicht, fruhschicht, schicht, dienst, notdienst, zu (teuer|weit|spat), kein (geld|auto|babysitter|bus|benzin), keine (zeit|mitfahrgelegenheit|betreuung|kinderbetreuung), ohne auto, (schon)? woanders (gemacht|termin|bekommen)?, anderweitig, erkaltet, erkaltung, grippe, corona, positiv, positiv getestet, quarantane, magen darm, migrane, kopfschmerzen, bauchschmerzen, halsschmerzen, zahnschmerzen, fieber, ubelkeit, erbrochen, verletzt, verstaucht, gestolpert, krankgeschrieben, auswarts, verreist, dienstreise, geschaftsreise, reparatur erledigt, schon repariert, verkauft`;

const VERBS = `
  bringe, bringen, bringt, gebracht, mitbringen, bringe mit, begleite, begleitet, begleiten, besuche, besuchen, besucht, brauche, braucht, gebraucht, bestellt, bezahle, bezahlen, bezahlt, denke an alles, esse, gegessen, fahre, fahrt, fahren, gefahren, finde, findet, gefunden, frage, gefragt, gebe, gibt, geben, gegeben, gebe ab, hole, holt, holen, geholt, hole ab, kaufe, kaufen, gekauft, kenne, lasse, lasst, lauft, laufe, laufen, gelaufen, lege, lerne, lese, lesen, gelesen, liegt, mache, macht, machen, gemacht, nehme, nimmt, nehmen, genommen, offne, packe, parke, parken, geparkt, rede, rufe, schicke, schicken, geschickt, schlafe, schlafen, geschlafen, schreibe, sehe, sieht, sehen, gesehen, setze, sitze, spreche, gesprochen, stehe, steht, stehen, stelle, suche, sucht, suchen, trage, trinke, trinken, treffe, getroffen, trete, unterschreibe, unterschrieben, wasche, weiss bescheid, wohne, wohnt, zeige, zahle, zahlen, ziehe, ausgefullt, ausfullen, ausgedruckt, mitgenommen, mitnehmen, abgeholt, abholen, abgeben, abgegeben, nachhause, notiert, aufgeschrieben, gefreut, freue, freuen`;

export const everyday: AnswerWords['everyday'] = {
  maybe: `${toAnother}, (komme|kommen|bin|kann|gehe) nicht (allein|alleine|punktlich|rechtzeitig|zusammen|sofort|gleich|mit meinem|mit meiner|ohne|zu fuss|mit dem auto), (jetzt|gerade) nicht, eher (nicht|spater|fruher), lieber, solange, (hat|haben|hatte) (ja|nein|ok|zu) (gesagt|geschrieben), (mann|frau|mutter|vater|chef|tochter|sohn) (hat|sagt|sagte|meint) (ja|nein|dass|gesagt) (gesagt)?, falls, sofern, sobald, (sagt|sagte|meint|meinte|denkt|hat gesagt)`,
  reason: [elsewhere, short.reason].join(','),
  yes: short.yes,
  ok: short.ok,
  attend: short.attend,
  absent: short.absent,
  cancel: short.cancel,
  cant: short.cant,
  late: short.late,
  along: [alongside, beside, telling, short.along].join(','),
  go: [going, short.go].join(','),
  excuse: REASONS,
  pass: [HOW, wishing, short.filling].join(','),
  thing: [PEOPLE, PLACES, THINGS, VERBS, improved].join(','),
};
