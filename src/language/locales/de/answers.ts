import type { AnswerWords } from '../answer-words.js';

const APPOINTMENT =
  'termin|termine|terminen|behandlung|besuch|untersuchung|sitzung|sprechstunde|beratung|reservierung|buchung|arzttermin|zahnarzttermin|vorsorge|kontrolle';
const THE =
  'den|der|die|das|dem|mein|meinen|meinem|meine|meiner|unser|unseren|unserem|unsere|diesen|diesem|dieser|ihren|einen|zum|zur|beim|am|den morgigen|den heutigen|meinen morgigen|meinen heutigen|zum morgigen|zu meinem|zu unserem|zu dem|an dem';
const DAYS = 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag';
const ON_DAYS = DAYS.replace(/^|(?<=\|)/gu, 'am ');
const THEN = `heute|morgen|ubermorgen|diesmal|da|dann|jetzt|${DAYS}|${ON_DAYS}|morgen fruh|heute abend|heute nachmittag|an dem tag|am number`;
const DET = 'den|meinen|unseren|diesen';
const SOFT = 'leider|doch|gar';
const TO_IT = `zum|zu meinem|zu unserem|zu dem|zu diesem|den|meinen|unseren|diesen`;

export const answers: AnswerWords = {
  phrases: {
    yes: `
      ja, jawohl, jawoll, jap, jepp, jep, jo, jou, jau, jup, jop, joa, yes, yep, ja ja, ja eh, ja doch, ja klar,
      na klar, klar, klar doch, aber klar, aber ja, eh klar, klaro, logo, logisch, doch sicher, sicher, aber sicher, ganz sicher,
      sicher doch, naturlich, selbstverstandlich, selbstredend, gerne, gern, sehr gerne|gern, aber gerne|gern,
      ja gerne|gern|bitte|danke|passt, auf jeden fall, auf alle falle, jedenfalls, definitiv, bestimmt, unbedingt,
      freilich, sowieso, stimmt, korrekt, genau, richtig, so ist es, mit vergnugen, safe, aber hallo, zusage,
      sage zu, ich sage zu, wir sagen zu, ich sage hiermit zu, zugesagt, nehme an, akzeptiert, akzeptiere,
      (${THE})? termin (ist|wird|gilt als)? hiermit? bestatigt, (${THE})? termin steht|passt|bleibt, (${THE})? termin geht klar,
      (${THE})? termin bitte? bestatigen, alles bestatigt`,
    ok: `
      in ordnung, passt, passt schon, passt so, passt gut, passt mir, passt mir gut, das passt, passt perfekt, passt super,
      alles klar, geht klar, geht in ordnung, einverstanden, okay, okey, oki, okidoki, klappt, das klappt, klappt gut,
      super, prima, perfekt, toll, wunderbar, bestens, ausgezeichnet, gut, sehr gut, ist gut, alles gut danke, gebongt,
      abgemacht, ist recht, mir recht, wird gemacht, mach ich, mache ich, machen wir, geht, das geht, top, fein, cool,
      geil, so machen wir das, eingetragen, notiert und eingetragen, okay|ok|gut bis um`,
    no: `
      nein, nee, no, noe, nope, na, nah, nein nein, auf keinen fall, keinesfalls, keineswegs, leider nein, nein leider,
      absolut nicht, sicher nicht, bestimmt nicht, klar nicht, naturlich nicht, selbstverstandlich nicht, definitiv nicht,
      auf jeden fall nicht, eher nein, nein danke, gar nicht, uberhaupt nicht, absage von mir`,
    come: `
      kommen, hinkommen, vorbeikommen, teilnehmen, erscheinen, da sein, dabei sein, dort sein, hier sein, anwesend sein, vor ort sein,
      punktlich sein, punktlich da sein, (${DET})? termin wahrnehmen|schaffen|einhalten, wahrnehmen, einhalten,
      es schaffen, das schaffen, (${TO_IT}) termin kommen|erscheinen, antreten, dasein, dabeisein`,
    attend: `
      ich? bin|bleibe (morgen|heute|dann|schon|gleich|punktlich|auf jeden fall|naturlich|gerne|sicher|bestimmt)? (punktlich)? (da|dabei|dort|hier|vor ort|anwesend|am start),
      (morgen|heute|dann) bin ich da|dabei|dort, wir? sind (morgen|heute|dann|punktlich|gerne)? (punktlich)? (da|dabei|dort|vor ort|am start),
      ich? werde|werden wir? (morgen|heute|dann|punktlich|auf jeden fall|naturlich|sicher|bestimmt)? (punktlich)? (da|dabei|dort|hier|anwesend|vor ort|punktlich) sein, bis morgen, bis dann, bis heute,
      bis nachher, bis gleich, bis ${DAYS}, bis spater dann, bis morgen dann, bis dann dann, bis heute abend|nachmittag,
      (wir)? (sehen|sehn) uns (morgen|dann|dort|da|heute|${DAYS}|am ${DAYS})?, man sieht sich, bin unterwegs, sind unterwegs, schon unterwegs, bin auf dem weg,
      sind auf dem weg, mache mich auf den weg, mach mich auf den weg, bin schon da, ich? freue|freu|freuen mich|uns (schon|sehr)? (drauf|darauf|auf morgen|auf den termin|auf heute|auf sie|auf euch),
      stehe auf der matte, steh auf der matte`,
    go: `
      komme, komm, komme ich, wir kommen, kommen wir, kommen gerne|gern, komme gerne|gern, kommt,
      erscheine, wir erscheinen, nehme|nehm ich? teil, nehmen wir? teil, nehme (${DET})? termin wahr, nehmen (${DET})? termin wahr,
      nehme ihn wahr, schaffe es, schaff es, schaffs, schaffe ich, schaff ich, schaffen es, schaffen wir, schaffe das, schaff das,
      bin punktlich, sind punktlich, komme vorbei, komm vorbei, kommen vorbei`,
    keep: `
      behalten, behalte, (${DET})? termin behalten, es bleibt dabei, bleibt dabei, bleiben dabei, halte|halten (${DET})? termin ein,
      (${DET})? termin bitte? (nicht|keinesfalls) (absagen|stornieren|loschen|streichen|canceln), (sage|sag|sagen|storniere|stornieren) (ich|wir|sie)? bitte? (${DET})? termin? bitte? nicht ab?,
      (sage|sag|sagen) (ich|wir|sie)? nicht ab, bitte nicht absagen|stornieren|canceln|loschen|streichen, nicht absagen|stornieren|canceln, keine absage, keine stornierung,
      will|mochte|wollen|mochten (ihn|den termin)? nicht absagen|stornieren|canceln`,
    absent: `
      verhindert, bin verhindert, sind verhindert, unabkommlich, nicht moglich, leider nicht moglich, unmoglich, ist mir (leider)? nicht moglich, wird mir (leider)? nicht moglich sein,
      geht|passt|klappt|gehts (bei|mir|uns|es|das|bei mir|bei uns|${THEN})? (${SOFT}|${THEN})? (${SOFT})? nicht, klappt (${SOFT})? (${THEN})? nicht mehr?, wird (das|es)? (${SOFT})? nichts, wird (leider)? nix, klappt nix,
      das wird (${SOFT})? nichts, schaffe|schaff|schaffen|schaffs (ich|wir)? (es|das)? (${SOFT})? (${THEN})? (${SOFT})? nicht mehr?, schaffe (${DET})? termin (${SOFT})? nicht mehr?,
      bin|sind (ich|wir)? (${SOFT})? (${THEN})? (${SOFT})? nicht (da|dabei|dort|anwesend|vor ort|verfugbar|in der stadt|im lande|in der lage), bin raus, sind raus, ohne mich, ohne uns, muss passen, muss leider passen, mussen passen,
      werde|werden (ich|wir)? (${SOFT})? (${THEN})? (${SOFT})? nicht (da|dabei|dort|anwesend|vor ort) sein, bleibe zuhause|daheim, bleibe zu hause,
      brauche|brauchen|benotige|benotigen (${DET}) termin (${SOFT})? nicht mehr?, nehme (${DET})? termin (${SOFT})? nicht wahr, kann (${DET})? termin (${SOFT})? nicht wahrnehmen|einhalten|schaffen,
      nehme (${SOFT})? nicht teil, nichterscheinen, wird wohl nichts bei mir, werde fehlen, (habe|hab|haben|hatte) (ich|wir|da|leider|${THEN})? (leider)? keine zeit, bin abwesend, abwesend, bin nicht verfugbar, rechnen sie nicht mit mir`,
    cancel: `
      absagen, abzusagen, absage, sage ab, sag ab, sagen ab, ich sage ab, wir sagen ab, sagen sie ab, sagen sie bitte ab,
      sage|sag|sagen (ich|wir|sie)? bitte? (hiermit|leider|hiermit leider)? (${DET})? termin (${SOFT}|${THEN})? ab, sage|sag|sagen ihn|es|das (${SOFT}|${THEN})? ab, sage|sag|sagen (${SOFT}|hiermit|${THEN}) ab,
      (${DET})? termin bitte? (absagen|abzusagen|stornieren|canceln|streichen|loschen|ab|auflosen|freigeben|abmelden), bitte absagen|stornieren|canceln|streichen, stornieren, storniere, storniert bitte, stornierung, storno,
      storniere|stornieren|streichen|streiche|loschen|losche|canceln|cancle|cancel (ich|wir|sie)? bitte? (${DET}) termin, canceln, cancle, ab sagen,
      absage (${DET})? termin?, terminabsage, (${DET})? termin hat sich (leider)? erledigt, (${DET})? termin (konnen|konnt|kann) (sie|ihr)? (gerne|gern|ruhig)? (anderweitig|weiter|neu)? (vergeben|vergeben werden|weitergeben|streichen|stornieren),
      konnen (sie)? (${DET}) termin (gerne|gern|ruhig)? (anderweitig|weiter|neu)? (vergeben|weitergeben), (${DET}) termin (gerne|bitte)? anderweitig vergeben, abbestellen (${DET}) termin, absagung,
      melde|melden mich|uns (hiermit|leider|fur morgen|fur heute)? (vom termin|von dem termin|fur morgen|fur heute|fur den termin) ab`,
    request: `
      konnen|konnten|wurden|konntet|kannst|konntest (sie|ihr|du) (bitte|mir bitte|mich bitte)? (${DET})? termin? bitte? (absagen|stornieren|canceln|streichen)`,
    miss: 'verpassen, versaumen, verpasse, versaume, vergessen, vergesse, vergess, sausen lassen',
    not: '',
    wont: 'werde nicht, werden nicht, werde leider nicht, werden leider nicht, werde ich nicht, werden wir nicht, mochte nicht, will nicht, wollen nicht, mochten nicht, will nicht mehr, mochte nicht mehr',
    cant: `kann|konnen|konn|kannst (ich|wir|er|sie|es|das|den)? (${SOFT})? (${THEN})? (${SOFT})? nicht mehr?, kann|konnen (ich|wir|er|sie)? (${THEN}) (${SOFT})? nicht mehr?, kann|konnen (ich|wir|er|sie)? (${DET}) termin (${SOFT})? nicht, (werde|werden) (es|ich|wir)? (${SOFT})? (${THEN})? (${SOFT})? nicht (kommen|schaffen|konnen) konnen, ausserstande, auserstande, nicht in der lage, kann nich, kann net, kann ned, konnen net, konnen ned, ko ned, kann leider net, kann leider ned`,
    notAfter: 'nicht, nich, net, ned, nie',
    never:
      'kein, keine, keinen, keiner, keinem, nichts, nix, niemals, niemand, weder, noch nie, ohne, ungern',
    will: 'werde, werden, werd, wird',
    can: 'kann, konnen',
    must: 'muss, mussen, mochte, mochten, will, wollen, wurde gern|gerne, soll, sollen, mocht, brauche, brauchen, leider muss ich|wir, muss ich|wir leider, da muss ich|wir leider?',
    maybe: `kann sein, kann gut sein, konnte sein, mag sein, scheint, scheinbar, anscheinend, 
      vielleicht, eventuell, evtl, weiß|weiss|weis|weissi (ich|es|noch|das)? (noch|es|leider)? (gar)? nicht, kein plan, wahrscheinlich, vermutlich, wohl, wohl nicht, hoffentlich, hoffe, hoffen, falls, wenn, sofern, solange, sobald,
      nur wenn, ausser, auser, außer, mal sehen, mal schauen, mal gucken, schau ma mal, schauen wir mal, jein, ja und nein, ja oder nein, nein oder ja, nicht sicher, bin mir nicht sicher, unsicher, noch unsicher,
      bin unsicher, versuche, versuch, versuchen, versuche es, ich versuchs, probiere, gebe|geb|geben (ihnen|noch|euch)? bescheid, sage|sag|sagen (ihnen|noch|euch)? bescheid,
      (melde|meld|melden) mich|uns (noch|wieder|spater|morgen|nochmal|dann|bei ihnen)? (noch|wieder|spater|mal)?, melde mich, muss noch, muss erst, muss mal, klare, abklaren, kommt drauf an, kommt darauf an, denke, denk, glaub, glaube, schatze, nehme an dass,
      konnte, konnten, konntest, wurde, wurden, ware, waren, war, hatte, hatten, sollte, sollten, wollte, wollten, eigentlich, theoretisch, kaum, schwierig, schwer, schwerlich, eng, knapp, bezweifle, zweifle, zweifel, fraglich, ungewiss, noch nicht, erst, erstmal, ob,
      abgesagt, wurde abgesagt, storniert, verschoben, unter vorbehalt, moglicherweise, unwahrscheinlich, bedingt, moment, moment mal, kleinen moment, keine ahnung, vergessen haben, nicht bestatigt, kann (ich)? (noch)? nicht (bestatigen|sagen|zusagen|versprechen),
      nicht bestatigen, nicht zusagen, mit etwas gluck, mit gluck, je nachdem, unentschlossen, uberlege, uberlegen, verstehe nicht, verstehe ich nicht, nicht verstanden, habe keinen termin, hab keinen termin, kein termin, habe gar keinen termin, nicht mit|allein|alleine|punktlich|nur|vor|bis|um|so|am|nach|zu|spater|fruher|rechtzeitig|auch|ganz|sehr|gern|gerne|selbst|selber|immer|ohne|unbedingt|jederzeit|von|im|in|auf|an|bei|aus|fruh|spat|vormittags|nachmittags|wegen, nicht zu spat, nicht zu fruh,
      musste, mussten, stimmt nicht, stimmt so nicht, stimmt was nicht, nicht richtig, nicht korrekt, falsch, irgendwie, ungefahr, fast, bald, nicht ganz, lass|lassen (uns|sie)? mal, wie man es nimmt, nur, gegebenenfalls, ggf, angeblich, abwarten, warte, warten, dagegen, (er|sie|mann|frau|arzt|mutter|chef) (sagt|sagte|hat gesagt) (ja|nein)?, (er|sie) hat (ja|nein) gesagt`,
    other: `
      verschieben, verschiebe, verschiebung, verlegen, verlege, verlegung, umbuchen, umbuchung, tauschen, andern, terminanderung, vorverlegen, nach hinten, nach vorne, vorziehen,
      anderer|anderen|anderem|andere|anderes (termin|tag|zeit|uhrzeit|mal|woche|monat|datum|zeitpunkt|termine|tage), andermal, ein andermal, wann anders, ein anderes mal,
      neuer|neuen|neue termin|termine, ersatztermin, ausweichtermin, alternativtermin, alternative, folgetermin, fruher, spater, spaterer|spateren|fruheren|fruherer|spatere|fruhere, lieber, stattdessen, besser, statt, anstatt,
      geht auch, gehts auch, geht es auch, ginge, ginge auch, haben sie (noch)? (was|etwas|einen)? (frei|freies|anderen|anderes), wer ist das, wer ist da, wer sind sie, wer bist du, wer schreibt, wer sind sie denn, welcher termin, welchen termin, was fur ein termin, was fur einen termin,
      worum geht es, worum gehts, um was geht es, kenne sie nicht, kenne ich nicht, betrug, online, telefonisch, videosprechstunde, per video, terminvorschlag, mir ware, passt mir besser, kann nur, konnen nur, dann erst, erst am, erst um, uhrzeit andern`,
    later: `
      (melde|meld|melden) mich|uns (wegen|fur|um) (einem|einen|eines)? (neuen|neuem|anderen|neuer) (termin|termins)?, mache (dann|spater)? (einen)? neuen (termin)? aus, vereinbare (spater|dann)? (einen)? neuen (termin)?, melde mich fur einen neuen termin, melde mich zwecks neuem termin`,
    reason: `positiv getestet, corona positiv, positiv auf corona (getestet)?, 
      krank, erkrankt, kranke, krankes, krankheit, krankheitsbedingt, krank geworden, krank im bett, erkaltet, erkaltung, fieber, grippe, corona, covid, migrane, magen darm, im urlaub, urlaub, verreist, im ausland, krankenhaus, im krankenhaus, klinik gelandet,
      unfall, verletzt, notfall, (etwas|was|mir was|mir etwas|leider etwas|leider was)? dazwischen (gekommen|dazwischengekommen), dazwischengekommen, beerdigung, gestorben, verstorben, todesfall, umgezogen, auf geschaftsreise, unterwegs in, quarantane, autopanne, panne, uns geht es nicht gut, mir geht es nicht gut, mir gehts nicht gut, geht es nicht gut, gehts nicht gut, zu krank`,
    excuse: `
      arbeit, arbeiten, arbeite, dienst, beruflich, beruflich bedingt, berufliche grunde, schule, prufung, klausur, auto, auto kaputt, zug, bahn, bus, streik, kinderbetreuung, babysitter, wetter, schnee, glatteis, hochzeit, schmerzen, zahnschmerzen, kopfschmerzen, mude, geld, zu teuer, familiare grunde, private grunde, personliche grunde, meeting, besprechung, zeit, keine zeit, leider keine zeit,
      (habe|hab|haben) (schon|da|leider|bereits)? (einen|nen)? (anderen) termin, anderweitig verplant, verplant, andere verpflichtungen, verpflichtung, kind, kinder, sohn, tochter, mann, frau`,
    aside: 'das, dies, hier, schon, bereits, gesagt, angerufen, ist, sie haben, immer noch, sondern',
    contact: `
      rufen sie mich (bitte)? (an|zuruck), ruf mich (bitte)? an, bitte um (einen)? ruckruf, ruckruf, ruckruf bitte, bitte (mich)? (anrufen|zuruckrufen), anrufen, (ich)? (rufe|ruf|rufen) (sie|euch|dich|noch|morgen|spater|dann|gleich|nochmal|heute|wieder)? (noch|morgen|spater|gleich|nochmal)? (an|zuruck),
      hatte|habe|hab (noch)? (eine|ne|mal eine|da eine)? (frage|fragen), eine frage, kurze frage, frage, fragen, sprechen, telefonieren, beide, alle, einer der`,
    late: `
      verspate, verspate mich, verspaten uns, verspatung, verspatet, mit verspatung, habe verspatung, haben verspatung, zu spat, spat dran, bin spat dran, sind spat dran, komme zu spat, werde zu spat kommen,
      komme|kommen|bin|sind|werde|wird (ich|wir|es)? (leider|wohl|nur)? (ein|etwas|bisschen|kurz|ein wenig|ein bisschen|ein paar minuten|ca number minuten|number minuten|number min|etwa number minuten|circa number minuten|paar minuten|number mins|so number minuten|eine viertelstunde|eine halbe stunde|funf minuten|zehn minuten) spater,
      number (min|mins|minuten) (zu)? (spater|spat), (etwas|bisschen|wenig|ein wenig|ein bisschen|paar minuten) (zu)? (spater|spat) (kommen|da sein|da|dran)?, stau, im stau, stehe im stau, stecke im stau, brauche (noch)? (number|ein paar) minuten (langer|noch)?, schaffe es nicht punktlich, schaffe es nicht ganz punktlich, nicht ganz punktlich, bin nicht punktlich, komme nicht punktlich, parkplatz`,
    past: 'gewesen, war gestern, gekommen, ware gekommen, ware gern|gerne gekommen, hatte gern|gerne, hatte kommen',
    but: 'aber, jedoch, allerdings, trotzdem',
    join: 'und, weil, denn, da ich, da wir, deshalb, deswegen, daher, also, dann, wegen, aufgrund, sowie, somit, u, sodass',
    question: `
      (muss|soll|sollte|mussen|sollen) (ich|wir|man) (etwas|was|noch|noch was|noch etwas)? (mitbringen|bezahlen|zahlen|nuchtern|beachten), was (muss|soll) ich, gibt es, wie lange dauert, wie viel kostet, was kostet`,
    ask: `
      wann, wo, warum, wieso, weshalb, wie, wie viel, wieviel, um wieviel uhr, um wie viel uhr, welcher, welche, welches, welchen, welchem, wer, wem, wen, was, wohin, woher, womit, wozu, wie lange`,
    tag: 'oder nicht, nicht wahr, gell, oder, stimmts, richtig ja, gelle',
    invert: `
      kann|konnte|konnen|konnten|darf|durfen|muss|mussen|soll|sollen|sollte|konntest|kannst ich|wir|sie|man|du|ihr|mein|meine, ist das|der|es|ihr|die, sind sie, haben sie|wir, habt ihr, gibt, wurde|wurden sie, wird das|es, hat der|die, werden sie, bieten sie, geht das auch`,
    who: 'ich, wir, er, sie, mein mann, meine frau, mein sohn, meine tochter, meine mutter, mein vater, mein kind, meine kinder, unser sohn, unsere tochter, mein|meine sohn|tochter|mann|frau und ich',
    day: `
      ${DAYS.replaceAll('|', ', ')}, am ${DAYS}, den ${DAYS}, diesen|diesem|kommenden|nachsten ${DAYS}, nachste|kommende|diese woche, nachsten|diesen monat, januar, februar, marz, april, mai, juni, juli, august, september, oktober, november, dezember,
      an dem tag, diesem tag, der tag, den number, am number, tag, woche, monat, wochenende`,
    clock: `
      uhr, number uhr, um number uhr?, um number uhr number, mittags, vormittags, nachmittags, abends, morgens, fruh, punkt number, vormittag, nachmittag, mittag, abend, zu der zeit, um die zeit, um die uhrzeit, diese uhrzeit, uhrzeit, halb number, viertel nach|vor number`,
    today:
      'heute, morgen, ubermorgen, morgen fruh, heute abend, heute nachmittag, heute mittag, heute fruh, morgen nachmittag, morgen abend, morgen mittag, morgen vormittag, heute noch, morgige, morgigen, heutigen',
    topic: `
      ${APPOINTMENT.replaceAll('|', ', ')}, (${THE}) ${APPOINTMENT}, (${THE}) (kommenden|nachsten|geplanten|vereinbarten|bevorstehenden) ${APPOINTMENT}, teilnahme, meine teilnahme, meine anwesenheit, kommen zum termin, in den termin`,
    thing: `
      adresse, arm, arzt, arztin, auge, augen, ausweis, bein, bett, bild, bilder, blut, blutbild, blutabnahme, brief, brille, buch, bruder, chef, dokumente, eltern, essen, trinken, familie, fahrer, formular, formulare, foto, freund, freundin, fuss, fuß, geburtstag, gestern, grossmutter, haus, hand, handy, handynummer, hause, haare, hausarzt, hemd, hund, impfung, impfpass, info, infos, informationen, katze, kaffee, karte, kette, kleidung, knie, kopf, krankenkasse, kuchen, laufen, lesen, liste, medikament, medikamente, mitbringen, bringe, bringen, mit bringen, nachbar, nachbarin, name, nachname, nummer, oma, opa, papiere, parken, parkplatze, parkhaus, patient, patientin, pass, personal, pille, post, praxis, rezept, reifen, rechnung, ergebnis, ergebnisse, rontgenbild, rucken, sache, sachen, schluss, schlussel, schwester, stelle, strasse, straße, tasche, tante, telefon, telefonnummer, tier, tisch, tur, uberweisung, unterlagen, versicherung, versicherungskarte, versichertenkarte, verwandte, wagen, wasser, werkstatt, wohnung, zahn, zahne, zahnarzt, zettel, zimmer, onkel, person, personen, leute, mensch, bin, sind, seid, haben, habe, hab, hat, machen, mache, tun, tue, nehmen, nehme, holen, hole, abholen, bezahlen, zahlen, fahren, fahre, gehen, gehe, sehen, schicken, geschickt, ausfullen, ausgefullt, kaufen, finden, fragen an, sagen, denken an, gemacht, bekommen, minuten, stunde, stunden, neu, alt, gross, klein`,
    reassure: `
      keine anderung, keine anderungen, keine sorge, keine angst, kein problem, kein thema, kein ding, kein stress, keine frage, alles gut, alles beim alten, alles wie geplant, nicht vergessen, (habe|hab|haben) (es|ihn|den termin|das)? nicht vergessen, vergesse (es|ihn|den termin)? nicht, macht nichts, nicht schlimm, nicht notig, brauchen sie nicht, machen sie sich keine sorgen, passt alles, kein akt`,
    pass: `danke, vielen dank, danke schon, dankeschon, dankesehr, danke sehr, danke ihnen, danke euch, danke dir, tausend dank, besten dank, herzlichen dank, lieben dank, dank, vielen lieben dank, danke fur (die|ihre|eure)? (erinnerung|nachricht|info|sms|information|nachfrage|ruckmeldung), fur die|ihre|eure erinnerung|nachricht|info|sms, (die|ihre|eure) erinnerung, bitte, bitte schon, bitteschon, hallo, hallihallo, hi, hey, moin, moin moin, servus, gruss gott, gruß gott, grussgott, gruezi, gruetzi, gruss, gruß, grusse, gruße, gruss dich, tach, guten tag, guten morgen, guten abend, tag auch, leider, tut mir (sehr|echt|wirklich|so)? leid, tut uns (sehr)? leid, es tut mir (sehr|echt|wirklich|so)? leid, entschuldigung, entschuldigen sie, entschuldige, verzeihung, sorry, schade, bedaure, bis bald, mit freundlichen gruße|grusse|grussen|grußen, mit freundlichem gruss|gruß, freundliche gruße|grusse, viele gruße|grusse, liebe gruße|grusse, beste gruße|grusse, schone gruße|grusse, herzliche gruße|grusse, lg, mfg, vg, glg, bg, schonen tag, schonen tag noch, schonen abend, schones wochenende, einen schonen tag, wunsche, ihnen auch, gleichfalls, ebenso, tschuss, ciao, auf wiedersehen, auf wiederhoren, pfiat di, baba, habe ich verstanden, verstanden, verstehe, weiß ich, weiss ich, ich weiß, ich weiss, zur kenntnis genommen, notiert, erhalten, habe ich erhalten, nachricht erhalten, wie geplant, wie vereinbart, wie abgemacht, wie besprochen, wie ausgemacht, wie gehabt, wie immer, punktlich, rechtzeitig, auch, zum, zur, zu, um, am, es, der, den, dem, die, ein, eine, einen, einem, einer, in, im, an, bei, beim, von, vom, fur, mit, aus, auf, nach, so, sehr, ganz, doch, mal, mir, mich, uns, ihnen, euch, ihn, dir, dich, herr, doktor, dr, doc, liebe, liebes, team, praxisteam, damen und herren, sehr geehrte, geehrte, sehr geehrter, hiermit, gern geschehen, dass, das ich, meine herren, mein, meine, meinen, meinem, meiner, unser, unsere, unseren, ihre, ihr, ihrem, ihren, dort, hin, vorbei, noch, halt, eben, einfach, wirklich, echt, eh, ach, ah, oh, ups, na gut, na ja, naja, tja, also dann, ich freue mich, freue mich, freu mich, kurzfristig, so kurzfristig, verstandnis, fur ihr verstandnis, danke fur ihr verstandnis, bitte um verstandnis, gesundheitlich, gesundheitlichen grunden, grunden, grunde, aus gesundheitlichen|personlichen|privaten|beruflichen|familiaren grunden, gesendet, selber, sein, zu ihnen, zu euch, da, diesmal, meinerseits, zu zweit|dritt|viert, mehr, von mir, von uns, jederzeit, gott sei dank, so gott will, umstande, die umstande, unannehmlichkeiten, die unannehmlichkeiten, fur die umstande|unannehmlichkeiten, (habe|hab) (die|ihre|eure)? (nachricht|sms|erinnerung) (bekommen|erhalten|gelesen|gesehen), (schon|bereits|alles|ist schon|ist bereits) (bezahlt|erledigt|ausgefullt|uberwiesen), (habe|hab) (schon|bereits|alles|alles schon) (bezahlt|ausgefullt|uberwiesen|unterschrieben|erledigt), ist schon bezahlt, danke fur die erinnerung`,
  },
  ambiguous: [
    {
      phrases: 'leider nicht, leider net, leider ned',
      as: 'no',
      before: 'danke sorry lg',
      otherwise: 'notAfter',
    },
    {
      phrases: `
        (ich|wir)? (hiermit)? bestatige|bestatigen (ich|wir|hiermit|gerne|gern)?, bestatigt, bestatigung, hiermit bestatigt,
        (ich|wir)? mochte|will|wollte|kann|konnen|mochten (ich|wir)? (hiermit|gerne|gern)? bestatigen, ich? mochte|will|kann (den|meinen|diesen) termin (hiermit|gerne)? bestatigen`,
      as: 'confirm',
      before: `den meinen diesen unseren termin danke hiermit ich wir gerne gern dass das ja mein vielen bitte heute morgen ihn die meine fur am um der lg mfg dem ihnen`,
      otherwise: 'maybe',
    },
    { phrases: 'ne', as: 'no', before: 'sorry danke leider ich kann geht wir bin', otherwise: 'tag' },
    { phrases: 'j', as: 'yes', before: '-', otherwise: 'pass' },
    { phrases: 'n', as: 'no', before: 'danke', otherwise: 'pass' },
  ],
  restated:
    '(schon|bereits|langst) (bestatigt|abgesagt|zugesagt|storniert|gesagt|geantwortet|geschrieben|abgemeldet)',
  misspellings: `
    jaaa ja, jaa ja, nain nein, nien nein, neiin nein, niein nein, nei nein, bestaetige bestatige, bestaetigt bestatigt, bestaetigen bestatigen, bestatieg bestatige, bestätge bestatige, bestatig bestatige,
    moechte mochte, moechten mochten, koennen konnen, koennte konnte, koennten konnten, waere ware, wuerde wurde, haette hatte, spaeter spater, frueher fruher, fuer fur, naechste nachste, naechsten nachsten, puenktlich punktlich, pünklich punktlich, natuerlich naturlich, selbstverstaendlich selbstverstandlich, moeglich moglich, unmoeglich unmoglich, muessen mussen, duerfen durfen,
    gruesse grusse, gruessen grussen, schoen schon, schoenen schonen, verspaete verspate, verspaetung verspatung, vllt vielleicht, viellecht vielleicht, vieleicht vielleicht, viell vielleicht, villeicht vielleicht, dankee danke, dnake danke, dake danke, thx danke, merci danke, tremin termin, temrin termin, absaagen absagen, abssgen absagen, komem komme, kome komme, kommme komme, komne komme, leidr leider, ledier leider, lieder leider, kan kann, knan kann, ncht nicht, nciht nicht, nihct nicht, niht nicht, mrgn morgen, moregn morgen, morgn morgen, oke okay, okee okay, einverstandn einverstanden`,
};
