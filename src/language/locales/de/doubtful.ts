import type { DoubtfulWords } from '../locale.js';

/** Done, by participles, which also say what somebody else has done: what leaves a yes standing is `told`. */
const done = `
  ge*t, ge*en, *ge*t, *ge*en, ver*t, ver*en, be*t, er*t, ent*t, ent*en, *iert, er*en, unter*en, uber*en, ubernommen, bekommen, begonnen, besser, behoben, behandelt, war, waren, warst, hatte, hatten, wurde, wurden, worden, kam, kamen, ging, gingen, fuhr, flog, musste, mussten, konnte, konnten, sollte, sollten, wollte, wollten,
  dachte, dachten, meinte, sagte, sagten, rief, brachte, nahm, gab, fand, fanden, fiel, starb, zog, brach, machte, hiess, bekam, wusste, lag, stand, sass, lief, schien, hat, heil, ganz, wieder, weg, fertig, vorbei, erledigt, durch, los, raus, ab, aus, zu, zuruck, heim, runter, rum, um, ein, auf`;

/** The need is gone, or somebody else sees to it. */
const settled = `
  lauft, laufen, funktioniert, funktionieren, klappt, startet, schnurrt, heilt, wirkt, hilft, helfen, reicht, reichen, genugt, passt, sitzt, halt, halten, besser, prima, schmerzfrei, beschwerdefrei, gesund, fit, okay, wie neu, ok, super, ubernimmt, ubernehmen, kummert, kummern, macht, machen, erledigt, pflegt, betreut, versorgt, repariert, schneidet, farbt, andere*, anderem, anderen, anders*, anderweitig, woanders,
  anderswo, neu*, nebenan, gegenuber, um die ecke, konkurrenz, selbst, selber, eigene*, privat, youtube, internet, online*, elster, steuerberater*, notar*, apotheke*, optiker*, heilpraktiker*, osteopath*, akupunktur*, hausarzt*, facharzt*, tierarzt*, zahnarzt*, orthopad*, kollege*, kollegin, schwager*, bekannte*, kumpel*, nachbar*, jemand*, klinik*, spital*, krankenhaus*, notaufnahme, notdienst, werkstatt, werkstatten, tuv, plakette, adac, pannendienst,
  garantie, versicherung zahlt, ersatz*, umsonst, uberflussig, unnotig, nutzlos, verzicht*, bedarf, heim, pflegeheim, altenheim, seniorenheim, reha, kur`;

/** No longer theirs, or no longer there. */
const lost = `
  regnet*, schneit*, sturmt, dach, keller*, wasser*, heizung*, flughafen*,
  flughafen*, bahnhof*, hafen*, kino, theater*,
  *verkauf*, verschenk*, tausch*, umtausch*, schrott*, totalschaden, unfall*, gestohlen, geklaut, diebstahl, leasing, zuchter*, tierheim, abgabe, eingeschlafert*, einschlafer*, erlost, regenbogen*, himmel, beerdig*, trauer*, tot, tote*, tod*, stirb*, sterb*, weggelaufen, entlaufen, verloren, verlier*, verschwunden, vermisst, getrennt, trennung*, scheidung*, scheiden, ex, exmann, exfrau, umzug, umzieh*, umgezogen, ziehe, ziehen, wohne, wohnen, wohnt, lebe, leben, lebt,
  ausland, mallorca, flug*, flieg*, flieger, reise*, reisen, urlaub*, ferien, kreuzfahrt, dienstreise, geschaftsreise, lehrgang, montage, bundeswehr, abgemeldet, kundig*, kundige, gekundigt, vertrag, ehemalig*, fruher*, damals, alte nummer, die nummer, nummer von, mehr, nie, kein*, nicht, nichts, ohne, sonst, streich*, storn*, absag*, sage ab, cancel*, verschieb*, verleg*, umbuch*, vergess*, verpass*, versaum*, verschlaf*, verpenn*, schwanz*, aufgeb*, lass es, lasse es, lassen es, lass ich, lassen wir`;

/** Something else stands in the way. */
const hindered = `
  zug nach, bus nach, flug nach, flieger nach,
  springt, kaputt, panne*, platten, motor*, akku, abschlepp*, fuhrerschein, lappen, streik*, bahn, zug, stau*, sperr*, gesperrt, baustelle, schnee*, schneit, glatt*, glatteis, eis, sturm*, unwetter*, hochwasser*, uberschwemm*, regen, gewitter*, brand, feuer, strom*, ausfall*, fallt, wasserrohr*, rohrbruch, handwerker, autobahn, fahre, fahrt nicht, chef*, chefin, arbeit*, arbeiten, schicht*, spatschicht*, fruhschicht*, nachtschicht*, dienst*, dienstplan, uberstunden, meeting*, besprechung*,
  konferenz*, messe*, tagung*, seminar*, kurs*, schulung*, fortbildung*, gericht*, amtsgericht*, zeug*, anwalt*, anhorung, ladung, prufung*, klausur*, abitur, abi, schule*, elternabend, einschulung*, vorstellungsgesprach*, bewerbung*, hochzeit*, standesamt*, taufe*, konfirmation*, kommunion*, geburtstag*, fest, feier*, fasching*, karneval*, rosenmontag*, feiertag*, weihnacht*, ostern, pfingst*, silvester, konzert*, spiel*, turnier*, training*, ausflug*, klassenfahrt*, ernte*, heu*, stall*, kalb*, gleichzeitig, zeitgleich, uberschneid*, kollidier*, zur selben, zur gleichen, um die zeit, zu der zeit,
  um diese zeit, an dem tag, an diesem tag, am selben, da bin, da sind, da hab, da habe, da haben, da hat, da ist, da war, da ware, da war ja, da muss, da mussen, da fahr*, da geh*, da flieg*, da kommt, da kommen, da kann, bin bis, sind bis, bin auf, sind auf, bin in, sind in, bin am, sind am, bin seit, sind seit, bin gerade, bin grad, sitze, sitzen, stecke, stecken, liege, liegt, liegen, steh, stehe, stehen, warte, warten, krank*, kranken*, fieber*, grippe*, corona, covid, virus, infekt*, magen*, husten*, schnupfen, erkalt*, ubel*, erbrech*, kotz*, durchfall, migrane,
  schmerz*, ruckenschmerz*, gips*, krucke*, bruch, gebrochen, verletz*, verstaucht, op, ops, operation*, operier*, intensiv*, koma, schlaganfall, herzinfarkt, baby, geburt, wehen, entbindung*, kreisssaal, fehlgeburt, quarantane, ansteck*, lause, windpocken, scharlach, grad, notfall*, geld*, pleite, eng, knapp, teuer, kosten, kostet, kasse*, zahlt, ubernimmt, bezahlbar, leisten, schulden, rechnung*, mahnung*, arbeitslos, kinderbetreuung, betreuung, kita, babysitter*, aufpass*, niemand*, keiner, allein*, abholen muss, holen muss`;

/** Doubt, conditions, wishes, or a yes to something else. */
const undecided = `
  mal, erst, erstmal, wenn, falls, ob, sobald, sofern, solange, vorausgesetzt, hoff*, vielleicht, eventuell, eigentlich, theoretisch, normalerweise, wahrscheinlich, vermut*, glaub*, denk*, dacht*, mein, meine ich, finde, find, wohl, schatz*, muss noch, mussen noch, schau*, schauen, guck*, seh*, sieht, abwart*, uberleg*, entscheid*, besprech*, bespreche*, bered*, absprech*, klar*, abklar*, fragen, frag*, nachfrag*, melde*, bescheid*, versuch*, probier*, unsicher*, zweifel*, angst, traue, statt*, stattdessen, lieber, sondern, sonst, spater*, eher, nachher,
  danach, davor, vorher, hinterher, nachste*, ubernachste*, naechste*, letzte*, letztens, vorige*, gestern, vorgestern, neulich, kurzlich, vorhin, inzwischen, mittlerweile, seit, seitdem, jetzt, nun, bis, nur, bloss, ausser, obwohl, zwar, trotz*, allerdings, jedoch, schade, leider, blod, dumm, falsch*, irrtum*, verwechs*, fehler*, missverst*, komisch, seltsam, ubrigens, welche*, was, wie, warum, wer, dafur, dagegen, damit, davon, daran, darum, dazu, gemeint, termin am, den am, das ist, das war, das waren, es ist, das sind, bei ihnen, schick*, senden, mail*, email*, fax*, durfen sie, konnen sie, konnt ihr, bitte, liegt, chipkarte,
  schuld, egal, quatsch, unsinn, scherz, spass, ironie, haha, lol, toll, na klar, von wegen, stopp, stop, abmelden, nervt, spam, ruhe`;

/**
 * By which a statement that is not understood may say why nobody comes. Beside a no, everything is doubtful that is not understood: what keeps
 * somebody away is known as a reason or an excuse, and the rest mostly answers something else ("no, the dog eats well").
 */
export const doubtful: DoubtfulWords = {
  besideYes: [done, settled, lost, hindered, undecided].join(','),
};
