import type { Vocabulary } from './roles.js';

const APPOINTMENT = '(rendez vous|rdv|rv|rendezvous|consultation|visite|seance|reservation|creneau)';
const MY = 'mon|le|ce|notre|ma|la|cette|au|du|de|a|son|leur';

export const fr: Vocabulary = {
  language: 'fr',
  phrases: {
    yes: `
      oui pour confirmer, oui, ouii, ouai, ouais, ouaip, ouep, oui oui, ui, wi, bien sur, bien sure,
      bien entendu, tout a fait, assurement, veux|souhaite|voudrais|souhaiterais|tiens a? confirmer,
      accepte, jaccepte, oui merci, exact, affirmatif, mais oui, ben oui, sans aucun doute, cest confirme`,
    ok: `
      daccord, dac, dacc, entendu, cest bon, cest daccord, cest ok, cest parfait, ca marche, ca roule,
      parfait, tres bien, volontiers, avec plaisir, okay, ca me va, ca me convient, cest note et confirme,
      impeccable, nickel, super, pas de soucis cest bon, bon pour moi, ok pour moi, ca joue, vendu`,
    no: `
      nan, nope, non non, negatif, pas du tout, surement pas, certainement pas, bien sur que non,
      absolument pas`,
    come: `
      venir, etre la|present|presente|presents|presentes, honorer ${MY} ${APPOINTMENT}, assister, y etre,
      my rendre, me rendre, me rendre a|au ${APPOINTMENT}, me presenter, me deplacer, me liberer, aller,
      y aller, tenir ${MY} ${APPOINTMENT}, venir a|au ${APPOINTMENT}, venir demain|aujourdhui, participer,
      etre disponible, y assister, assurer ${MY} ${APPOINTMENT}`,
    attend: `
      noublierai|noublierons|oublierai|manquerai|louperai|raterai|noublie pas, jy serai, jy serais,
      nous y serons, on y sera, il|elle y sera,
      je|j serai|serais la|present|presente|a|au|bien|ponctuel|ponctuelle,
      je serai bien la|present|presente, nous serons|seront la|presents|presentes|au|a|bien,
      on sera la|present|presents, il|elle sera la|present|presente,
      serai|serons la|present|presente|presents, serai bien la|present|presente, y serai|serons|sera,
      je viendrai, je viendrais, nous viendrons, on viendra, viendrai, nirai, nirons, nira, niront, irai,
      irons, viendrons, viendra, jarrive, jirai, jy vais, on y va, je my rendrai, je me rendrai,
      nous nous rendrons, sera la, serons la, a demain, a tout a lheure,
      a lundi|mardi|mercredi|jeudi|vendredi|samedi, je suis en route, en route, en chemin, jarrive bientot,
      je serai au ${APPOINTMENT}, comptez sur moi|nous, vous pouvez compter sur moi|nous,
      je suis|reste disponible, on se voit demain|lundi|mardi|jeudi, presence confirmee`,
    go: 'viens, vient, venons, je viens, on vient, nous venons',
    keep: `
      maintenir, maintiens, maintenons, maintenez, garder, maintenir ${MY} ${APPOINTMENT},
      garder ${MY} ${APPOINTMENT}, je|on garde ${MY} ${APPOINTMENT}, maintenu`,
    absent: `
      ne? (serai|serons|sera|serais|suis|sommes) (pas|plus) (la|present|presente|presents|presentes|disponible|dispo|disponibles|libre|libres|au|en mesure|en etat),
      ny serai|serons|sera|serais pas|plus, y serai|serons|sera|serais pas|plus, jy serai|serais pas|plus,
      ne pourrai|pourrons|pourra|peux|peut|pouvons pas|plus etre la|present|presente|presents,
      pas disponible, pas dispo, indisponible, non disponible, empechement, un empechement,
      jai un empechement, empeche, empechee, pas possible, impossible, cest impossible,
      (plus|pas) besoin (de|du) (ce|ma|mon|cette)? ${APPOINTMENT}, nai plus besoin, nen ai plus besoin,
      plus besoin, je decline, decline, dans limpossibilite de, dans limpossibilite, renonce, je renonce,
      absent, absente, serai absent|absente, liberer le|mon|ma|ce creneau|place|rdv, donner ma place`,
    cancel: `
      annuler, annule, annulez, annulons, annules, annulation, lannuler, jannule, nannulez, nannule,
      dannuler, annulerai, annulerez, decommander, decommande, supprimer mon|le|ce rdv,
      supprimez mon|le|ce rdv, annuler ${MY} ${APPOINTMENT}, annulez|annule ${MY} ${APPOINTMENT},
      souhaite|voudrais annuler`,
    request: `
      (pouvez vous|pourriez vous|peux tu|pourrais tu) (svp|sil vous plait)? (annuler|lannuler|mannuler),
      merci de (bien vouloir)? annuler, merci dannuler`,
    miss: `
      manquer, manquerai, rater, raterai, louper, louperai, oublier, oublierai, oublie, noublie, noublierai,
      noublierons, manquerons, faire faux bond`,
    not: `
      ne? (vais|va|allons) pas|plus, ne pas, ne plus, non pas, de ne pas, jamais,
      ne veux|veut|voulons|souhaite|desire|compte pas|plus,
      veux|veut|voulons|souhaite|desire|compte pas|plus`,
    wont: 'prefere ne pas, prefererais ne pas',
    cant: `
      ne? (peux|peut|pouvons|pourrai|pourrons|pourra|pourrais) (malheureusement|helas|vraiment|absolument|finalement|donc|toujours)? (pas|plus),
      ne pourrai|pourrons|pourra, ne vais|va|allons pas|plus pouvoir, vais|va|allons pas|plus pouvoir,
      narrive|narriverai pas|plus a?, jarrive|arrive pas|plus a, pas en mesure de, dans lincapacite de,
      incapable de, impossible de, impossible pour moi|nous de, sera impossible de, mest impossible de,
      ne me sera? est? pas possible de, pas possible de, jpeux|jpourrai pas|plus, peu|pe pas|plus,
      ne? sais pas me|venir, pu`,
    notAfter: 'pas, plus',
    never: 'rien, personne, aucun, aucune, ni, nai|na|nont pas, nest pas, netait pas',
    will: `
      je vais, nous allons, on va, vais, allons, va, pourrai, pourrons, pourra, compte, je compte,
      je pense bien, serai, serons, sera`,
    can: 'peux, je peux, nous pouvons, pouvons, on peut, peut',
    must: `
      veux, je veux, dois, je dois, nous devons, devons, doit, on doit, souhaite, je souhaite, voudrais,
      je voudrais, souhaiterais, aimerais, jaimerais, faut, il faut, besoin, jai besoin, prefere,
      je prefere, oblige, obligee, oblige de, obligee de, contraint|contrainte de, va falloir, tiens a,
      desire, devrai, vais devoir, suis oblige|obligee de, merci de, demande, prefererais`,
    maybe: `
      peut etre, peutetre, ptet, ptetre, possible, ne? sais pas, je ne? sais pas, jsais pas, chais pas,
      sais pas, pas sur|sure|certain|certaine, pas encore, je pense, je crois, jespere, espere, jessaie,
      jessaierai, essayer, essaie, essayerai, essaierai, sans doute, probablement, probable, eventuellement,
      ca depend, depend, a voir, je vais voir, je verrai, on verra, je dois voir|verifier|regarder|demander,
      laissez moi, je vous tiens au courant, vous tiens au courant, je vous redis, vous redis,
      je vous dirai,
      je? vous? (reconfirme|reviens vers vous|recontacte|rappelle) (plus tard|demain|ce soir|bientot|dans),
      confirmerai, je? (vous|le)? confirme (plus tard|demain|ce soir|dans|des|bientot), oui et non,
      oui ou non, ni oui ni non, pourrais, devrais, devrait, serait, aimerais venir, jaimerais venir,
      voudrais venir, veux venir, dois venir, attendez, attends, un instant, une seconde, comprends pas,
      compris pas, pas compris, nai pas compris, na pas compris, ne me souviens pas, pas de rdv,
      pas de rendez vous, na pas de, nai pas de rdv|rendez, nai aucun rdv, une question, question, un doute,
      doute, est annule, cest annule, a ete annule, a annule, avez annule, ete annule, avoir annule,
      avait annule, etait annule, sauf si, a condition, tant que, des que, lorsque, si possible,
      plus ou moins, presque, bof, confirmer la date|ladresse, confirmer lheure|ladresse|le, pour confirmer,
      quil soit, non annule, ou annuler, oubliez, laissez tomber, pas pour moi, pas moi, cest pas,
      nest pas mon|le|ma|moi, ce nest pas, pas le bon|mien, sous reserve, pas si`,
    other: `
      deplacer, deplace, decaler, decale, decalez, reporter, reporte, reportez, reporter mon|le rdv,
      changer, changez, change, modifier, modifiez, repousser, repousse, avancer, avance, replanifier,
      reprogrammer, reprogramme, remettre, remettre a, reprendre un? rdv|rendez, reprendre rdv|rendez,
      un? autre jour|creneau|horaire|moment|date|heure|rdv|semaine|fois, une autre date|heure|fois|semaine,
      autre date|jour|creneau|horaire|heure, plus tard, plus tot, plutot, a la place, au lieu,
      nouveau rdv|rendez|creneau, nouvelle date, prendre un autre, fixer un autre, une date ulterieure,
      ulterieurement, une prochaine fois, la semaine prochaine, est ce possible|quil, y a t il|til,
      auriez vous, avez vous une|un|de|autre|plus, avoir un autre, mieux, arrange,
      marrange|marrangerait mieux?, disponibilite, disponibilites, vos dispos, en visio, teleconsultation,
      par telephone, je prefere le|venir|a|un|une, qui est ce, qui etes vous, cest qui, qui es tu,
      qui est la, de la part de qui, quel rendez|rdv, quel rendez vous, cest quoi, de quoi sagit, pour qui,
      arnaque, je ne? vous? connais pas`,
    later: `
      (rappelle|rappellerai|appelle|appellerai|recontacte|recontacterai) pour (reprendre|refixer|reprogrammer|fixer|prendre)? (un|une)? (autre|nouveau|nouvelle)? (rdv|rendez vous|date),
      (reprendrai|reprends|reprendrons) (un|contact)? (rdv|rendez vous), reprendrai contact`,
    reason: `
      malade, malades, grippe, fievre, covid, hospitalise, hospitalisee, hopital, urgence, urgences,
      accident, decede, decedee, enterrement, deces, en vacances, en deplacement, imprevu, un imprevu,
      contretemps, un contretemps, en panne, souffrant, souffrante, demenage, coince, coincee, bloque,
      bloquee`,
    excuse: `
      travail, travaille, travailler, ecole, cours, examen, occupe, occupee, voyage, voiture, train, greve,
      vol, mariage, operation, douleur, mal, fatigue, fatiguee, fils, fille, mari, femme, enfant, argent`,
    aside: 'deja, cest, cetait, ca, cela, vous, dit, la bas, toujours, juste',
    contact: `
      appelez moi, rappelez moi, mappeler, me rappeler|appeler|telephoner, contactez moi,
      (pouvez vous|pourriez vous) (mappeler|me rappeler|me contacter), jai une question,
      une petite question, je vous? appelle|rappelle|telephone, vais vous? appeler|rappeler|telephoner,
      vous appelle|rappelle, les deux, toutes, tous, tous les deux, un des deux, lequel, laquelle, parler a,
      joindre`,
    late: `
      retard, en retard, un peu (de|en)? retard, du retard, minutes de? retard, avec du? retard,
      (serai|arriverai|suis|serons) (en|un peu en|legerement en) retard, jarrive en retard,
      jarriverai en retard, je serai en retard, je serai un peu en retard, je vais etre en retard, bouchons,
      embouteillages, viens en retard`,
    past: 'etais, jetais, etait, avais, ai ete, devais, allais, javais',
    but: 'mais, par contre, toutefois, cependant, sauf, sinon, seulement si',
    join: `
      et, car, donc, parce que, parceque, puisque, comme, ainsi, alors, du coup, a cause, en raison,
      suite a, pour cause de?, merci et`,
    question: `
      (dois|devons) (je|nous), est ce que (je|nous) (dois|devons), faut il,
      (ou|quand|combien|comment) (est|dois|se|faut|coute), (a)? quelle heure, quelle (est|adresse),
      quel (est|etage|batiment), (pouvez|pourriez) vous (me)? (dire|donner|envoyer)`,
    ask: `
      quand, ou cest, combien, comment, pourquoi, qui, quel, quelle, quels, quelles, est ce que, estce que,
      esque, est ce, puis je, il faut apporter|venir|etre,
      dois (apporter|payer|venir a jeun|amener|prendre), quoi, cest a quelle, cest ou, ou ca`,
    tag: 'nest ce pas, hein',
    invert: `
      peut on, peut il|elle, pouvez vous, pourriez vous, pourrais je, pourrait on, pourrions nous,
      pouvons nous, avez vous, etes vous, es tu, y a, serait il, cest a|au|bien, cest toujours`,
    who: 'je, j, il, elle, nous, ils, elles, mon, ma, mes, notre, ce',
    day: `
      lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, semaine, mois, janvier, fevrier, avril,
      mai, juin, juillet, aout, septembre, octobre, novembre, decembre, prochain, prochaine, apres demain,
      le number, ce jour, ce jour la, cette date`,
    clock: `
      a lheure, a temps, midi, matin, soir, apres midi, aprem, number heures|heure|h, a number, cette heure,
      cet horaire, a cette heure`,
    today: `
      aujourdhui, demain, ce soir, ce matin, cet apres midi, cet aprem, demain matin, demain soir,
      demain apres midi`,
    topic: `${APPOINTMENT}, ${MY} ${APPOINTMENT}`,
    pass: `
      pas de probleme|problemes|souci|soucis|pb|quoi, pas de souci|probleme pour moi|nous,
      aucun probleme|souci, sans probleme|souci|soucis, sans faute, y a pas de souci|probleme,
      pas besoin de rappeler|repondre, ne vous inquietez pas, vous inquietez pas, ten fais pas,
      ne vous en faites pas, je sais, nous savons, pas grave, ce nest pas grave, cest pas grave, pas mal,
      pas oublie, nai pas oublie, jai pas oublie, pas en retard, pas trop tot, je nai pas oublie,
      je ny manquerai pas, ny manquerai pas, nai pas manque, merci, merci beaucoup, mille mercis, mrc, mci,
      remercie, vous remercie, je vous remercie, remerciements, merci a vous, merci bien, merci davance,
      merci pour le|votre rappel|message|sms, merci de? votre? rappel|comprehension,
      pour le|votre|ce rappel|message|sms, du rappel, le rappel, rappel, merci du rappel,
      de mavoir rappele|prevenu|prevenue, davoir rappele|prevenu, merci de mavoir rappele|prevenu,
      merci de? me rappeler, bonjour, bonsoir, salut, coucou, bjr, bsr, svp, stp, sil vous plait,
      sil te plait, desole, desolee, desoles, vraiment desole|desolee, navre, navree, pardon, excusez moi,
      excuse moi, mes excuses, toutes mes excuses, toutes nos excuses, excuses, je mexcuse,
      je suis desole|desolee|navre|navree, suis desole|desolee|navre|navree, malheureusement, helas, madame,
      monsieur, mme, mr, docteur, dr, messieurs, mademoiselle, chere, cher, cordialement, bien cordialement,
      bien a vous, bonne journee|soiree|semaine|fin|continuation, bon weekend|we, belle journee|soiree,
      a bientot, au revoir, a vous, a toi, a vous aussi, respectueusement, sincerement, bien recu, recu,
      bien note, note, cest note, jai bien recu, compris, jai compris, se garer, viens|vient|venons de,
      je viens de, pour, ne, la, le, les, l, de, du, des, d, un, une, au, a, aux, en, dans, sur, avec, par,
      pour le, tres, beaucoup, vraiment, bien, trop, aussi, encore, etre, pouvoir, me, m, te, se, s, lui,
      leur, moi, toi, ici, cette fois, heure, date, mon fils|mari|epoux|pere|frere|enfant|chien|chat|bebe,
      ma fille|femme|mere|soeur|famille, mes enfants, bisous, bises, en avance, comprehension, rapidement,
      confirmation de, ponctuel, ponctuelle, presence, ma presence, notre presence, raison de sante,
      raisons de sante, raisons personnelles, sante`,
  },
  ambiguous: [
    {
      phrases: 'non',
      as: 'no',
      before: `
        pour non je j jai jpeux jpourrai on nous il elle ils ma mon mes notre desole desolee merci pas
        annulez annuler annule malheureusement impossible madame monsieur svp sil pardon helas car excusez
        jannule`,
      otherwise: 'negates',
    },
    {
      phrases: `
        (je|on|nous) vous? le? confirme|confirmons, confirme, confirmer, confirmee, confirmes, confirmons`,
      as: 'yes',
      before: `
        ma mon le la notre sa bien pour que et merci a vous presence rdv rendez demain aujourdhui svp sil
        oui par venue`,
      otherwise: 'maybe',
    },
    {
      phrases: 'absolument, certainement, evidemment, effectivement',
      as: 'yes',
      before: 'oui je jy nous on merci',
      otherwise: 'pass',
    },
    { phrases: 'si', as: 'yes', before: 'si', otherwise: 'maybe' },
    { phrases: 'n', as: 'no', before: 'merci', otherwise: 'pass' },
    { phrases: 'y', as: 'yes', before: '-', otherwise: 'pass' },
    { phrases: 'o', as: 'yes', before: '-', otherwise: 'pass' },
  ],
  misspellings: `
    oiu oui, uoi oui, oiui oui, ouu oui, iui oui, pui oui, oyi oui, voui oui, vui oui, nn non, onn non,
    dacor daccord, dakor daccord, daccor daccord, dacord daccord, dacodac daccord, comfirme confirme,
    conferme confirme, confime confirme, confrime confirme, anuler annuler, anule annule, anulez annulez,
    annuller annuler, anuller annuler, annulee annuler, mercii merci, mersi merci, merki merci,
    bonjours bonjour, bonjou bonjour, jserai serai, vien viens, demin demain, dmain demain, 2main demain,
    dem1 demain, svpl svp, silvousplait svp, rendevous rdv, rdvs rdv, rd rdv, slt salut, dsl desole,
    dsle desolee, desoler desole, pb probleme, pr pour, ke que, psk parceque, pck parceque, pcq parceque,
    parcque parceque, dapres apres, aujourdui aujourdhui, auj aujourdhui, ajd aujourdhui, jpeu jpeux`,
};
