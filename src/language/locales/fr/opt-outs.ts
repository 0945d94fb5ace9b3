import type { OptOutPhrases } from '../locale.js';

const MESSAGES =
  '(messages|message|messages textes|sms|textos|texto|texting|texts|courriels|envois|envoi|communications|rappels|rappel|notifications|alertes|msg|msgs|textes|txt|messages texte|messages textes)';
const THE =
  '(les|ces|vos|tout|tous|toute|toutes|toutes les|tout cet|cet|l|vos osti de|aux|des|de|avec|avec les|avec ces|avec vos|tous les|tous ces|tous vos|mes|cette|ce|le|tes|de vos|de ces)';
const STOPPING =
  '(darreter|de cesser|de stopper|arretez|arreter|arrete|arretes|cessez|cesser|cesse|stop|stopper|stoppez|stoppe|finissez|desactivez|desactiver|coupez|suspendez|supprimez|bloquez|annulez|annuler)';
const SEND =
  '(menvoyer|mimportuner|memmerder|mappeler|m ecrire|m envoyer|d envoyer|lenvoi|achaler|machaler|denvoyer|envoyer|mecrire|decrire|ecrire|contacter|me contacter|texter|me texter|deranger|me deranger|harceler|me harceler|spammer|me spammer|relancer|me relancer|importuner|recevoir)';
const SENT =
  '(necrivez|necris|nenvoyez|nenvoie|nenvoyer|necrire|envoyez|envoyer|envoie|envoies|ecrivez|ecrire|ecris|contactez|contacter|contacte|contactes|derangez|deranger|textez|texter|texte|recontactez|relancez|spammez|harcelez|rappelez)';

export const optOuts: OptOutPhrases = {
  words: `
    arreter, arretez, arrete, stop sms, stop tout, stopper, stoppez, desabonner, desabonnement, desinscription, desinscrire, desabonnez moi, desinscrivez moi, pas de sms, pas de textos,
    plus de sms, plus de messages, cessez, supprimez moi, retirez moi, enlevez moi, effacez moi, ca suffit, assez,
    plus jamais, jamais plus, plus jamais ca, jen veux plus, jen veux pu, jen veux pus, je nen veux plus, arret svp, stopp, fin, arret messages, arret sms, arret texto, arret textos, plus de texto, plus de textos, pu de texto, pu de textos, pu de messages, pus de messages, plus rien, lachez moi, lachez nous, foutez moi la paix, aucun message, aucun texto, aucun sms,
    se desabonner, se desinscrire, je me desabonne, je me desinscris, desabonnement svp, desinscription svp, fin des messages, fin des sms, plus aucun message, plus aucun sms,
    stop harcelement, bloquez mon numero, ne plus ecrire, ne plus texter, ca suffit les messages`,
  sentences: `
    arretez, arretez ca, arretez maintenant, arretez tout, stop sms, stop tout, ca suffit, pas de sms, pas de textos, pas de messages, plus de sms, plus de messages, plus de textos,
    retirez moi, supprimez moi, desabonnez moi, desinscrivez moi, cessez, stoppez, stoppez tout, laissez moi tranquille,
    plus jamais, jen veux plus, jen veux pu, jen veux pus, je nen veux plus, lachez moi, foutez moi la paix, fous moi la paix, fichez moi la paix, foutez moi patience, cessez tout, arretez tout ca, plus de texto, pu de texto, pu de textos, pu de messages, aucun message, aucun texto, arretez les sms, arretez les textos, arretez les messages, ecrivez moi plus, textez moi plus`,
  requests: `
    (me|m|nous) (retirer|supprimer|enlever|effacer|desinscrire|desabonner|rayer) (de|des|du),
    ${STOPPING} (de|d|immediatement de|tout de suite de)? (me|m|nous)? ${SEND}, ${STOPPING} ${THE}? ${THE}? ${MESSAGES},
    (ne|n)? (menvoyez|menvoie|menvoyer|mecrivez|mecris|mecrire|nous ecrivez|nous envoyez|envoie|envoyez) (plus|pu|pus|pas|jamais) (de|aucun|rien|ces|vos)? ${MESSAGES}?,
    (ne|n)? (me|m|nous)? ${SENT} (plus|pu|pus|pas) (jamais|de|sur ce|a ce)? ${MESSAGES}?,
    ne (plus|pu|pus) (menvoyer|mecrire|me contacter|me texter|me deranger|recevoir|etre contacte|etre contactee|etre derange|envoyer|contacter|recevoir de|recevoir vos|recevoir ces) (de|vos|ces)? ${MESSAGES}?,
    (veux|jveux|souhaite|desire|voudrais|souhaitons|voulons) (plus|pu|pus|pas) (recevoir|avoir|etre contacte|etre contactee|etre derange|etre derangee|que vous|quon|entendre parler|de vos|de ces|de) (vos|ces|de|me|m|mecriviez|menvoyiez|contactiez|mecrive|menvoie)? ${MESSAGES}?,
    (plus|pu|pus|pas|aucun|jamais) (aucun|de|d|plus de)? (sms|messages|textos|notifications|message|texto) (svp|sil vous plait|sil te plait|merci|a lavenir|du tout)?,
    (plus|pu|pus) de (sms|messages|textos|rappels|notifications), (pas|plus|pu|pus) besoin de (vos|ces|tous ces|recevoir) ${MESSAGES}?,
    (retirez|supprimez|enlevez|effacez|rayez|radiez|otez|retirer|supprimer|enlever|effacer) (moi|nous|me) (de|des|du) (la|votre|vos|cette|ces|liste|base)?,
    (retirez|supprimez|enlevez|effacez|rayez|oubliez|perdez|retirer|supprimer|enlever|effacer) (mon|ce|notre) (numero|telephone|portable|contact),
    (desabonner|desabonnez|desabonnement|desinscrire|desinscrivez|desinscription|desabonne|desinscris|me desabonner|me desinscrire), (laissez|laisse|fichez|foutez) (moi|nous) (tranquille|tranquilles|la paix|en paix), laissez|laisse moi,
    (je)? (retire|revoque|annule|reprends) (mon|le|ma) (consentement|accord|autorisation|permission), (ne|nai|na|nais)? (consens|donne|autorise|donnons|ai donne|accepte|avez) (pas|plus|jamais) (mon|ma|le|a|de|vous|a recevoir|de recevoir|donne)? (mon|ma|de|a)? (consentement|accord|autorisation|permission|messages|sms|textos|recevoir|mecrire|menvoyer),
    sans mon (consentement|accord|autorisation),
    (ecrivez|ecris|textez|texte|envoyez|envoie|contactez|contacte|derangez|derange|relancez|ecrire|texter|envoyer|contacter) (moi|nous|me) (plus|pu|pus|pas|jamais) (jamais|rien|de|vos)? ${MESSAGES}?,
    (ecrivez|textez|envoyez|contactez|ecris|texte|derangez) (plus|pu|pus|jamais) (mon|ce|sur mon|sur ce|a ce|a mon|jamais|rien|de) (numero|telephone|cell|cellulaire|messages|sms|textos)?,
    (je)? (ne)? (veux|jveux|voudrais|veut|souhaite|desire|voulons) (plus|pu|pus|pas) (jamais)? (rien|de|des|vos|ces|aucun|tes|en) (recevoir|avoir|de vous|sms|messages|message|texto|textos|rappels|notifications|texting|texts|vos messages|vos textos|vos sms),
    (je)? (refuse|refusons|decline) (de)? (recevoir|tout|tous|vos|ces|les|dorenavant)? (de)? (recevoir)? (vos|ces|les|des|tout|tous)? ${MESSAGES},
    (je)? (prefere|prefererais|souhaite|souhaiterais|desire|voudrais|veux|aimerais|demande a|demande de|prie de|merci de|prefer) (de|a)? (ne|n)? (plus|pu|pus|pas) (jamais)? (recevoir|etre contacte|etre contactee|etre derange|etre derangee|avoir|etre texte|etre sollicite|etre relance) (de|vos|ces|des)? ${MESSAGES}?,
    (ca suffit|assez|basta|fini|finis|finies|finissez|stop|halte|suffit|ya assez) (de|avec|des|a|aux)? (les|vos|ces|tous ces|tous vos|tes)? (messages|sms|textos|texto|rappels|notifications|msg|msgs) (arretez|arreter|stop|svp|merci|ca suffit)?,
    (ai|avais|avons) (deja|bien)? (deja)? (dit|demande|ecrit|repete) (plusieurs fois|mille fois|trois fois|deux fois)? (de|d|a)? (arreter|darreter|cesser|de cesser|stopper|de stopper|ne plus|de ne plus|de pas|larret|larret des|de ne pas) (de|d|les|vos|des|mecrire|menvoyer|me texter|me contacter)?,
    (je)? (peux|puis|pourrais|peut|pourrait|voudrais|veux|souhaite|demande a|aimerais|desire|dois|prefere) (je|il|on)? (etre|me faire|faire) (retire|retiree|enleve|enlevee|supprime|supprimee|raye|rayee|efface|effacee|ote|otee|desabonne|desabonnee|desinscrit|desinscrite|sorti|sortie|retirer|enlever|supprimer|desabonner) (de|des|du)?,
    (mon|ce|notre) (numero|telephone|nom) (peut|pourrait|doit|devrait) (il)? (etre) (retire|enleve|supprime|efface|ote|raye), (enlever|enlevez|retirer|retirez|supprimer|supprimez|effacer|effacez|oter|otez|rayer|rayez|sortir|sortez|radiez|oubliez) (moi|nous|mon|ma|ce|notre|mes) (de|numero|telephone|cell|cellulaire|nom|contact|coordonnees|no|num) (de|du)?, (otez|sortez|rayez|radiez) (moi|nous) (de|des|du)?,
    (veuillez|merci de|priere de|pouvez vous|pourriez vous|svp|il faut) (bien)? (me|nous) (retirer|enlever|supprimer|desabonner|desinscrire|rayer|oter|effacer|sortir),
    comment (je|faire pour|puis je|peut on|on|ne)? (fais pour|peux)? (plus|ne plus|ne pas|pu|arreter|stopper|bloquer|desactiver|cesser|me desabonner|me desinscrire|me desabonne|me desinscris|pour ne plus|pour plus) (de|d)? (recevoir|avoir|vos|ces|les|les)? (vos|ces|les|de|des)? ${MESSAGES}, comment (faire pour)? (me|se|m) (desabonner|desinscrire|desabonne|desinscris), 
    (je)? (nautorise|autorise|naccepte|accepte|ne consens|consens) (plus|pu|pas) (lenvoi|a|de|que|les|vos|votre|de recevoir|a recevoir) (de|des)? ${MESSAGES}?, (desactivez|desactiver|desactive|coupez|couper|eteignez|fermez) (moi)? (les|ces|vos|tous les|toutes les)? ${MESSAGES},
    (cesser|cessez|arreter|arretez|stopper|stoppez|interrompre|interrompez|suspendre|suspendez) (tout|tous|toute|toutes|immediatement|vos|les|ces|cet|l|svp|maintenant)? (tout|tous|vos|les|ces|cet)? (envoi|envois|lenvoi|contact|contacts|communication|communications|${MESSAGES.slice(1, -1)}),
    (arretez|arreter|arrete|cessez|cesser) (avec)? (vos|les|ces|tes|tous ces|tous vos) (de)? ${MESSAGES}, (arretez|arreter|cessez) de (me)? (harceler|faire chier|emmerder|gosser|achaler|soler|saouler|niaiser|importuner|solliciter|relancer|contacter|texter|deranger),
    (ai|jai|avais|javais|avons) (deja|bien)? demande (deja)? (larret|lannulation|la fin|le retrait|la suppression|a ne plus|de ne plus|detre|a etre) (de|des|du|d|recevoir|retire|retiree|enleve|enlevee|contacte)?, (necrivez|nenvoyez|ecrivez|envoyez|contactez|textez) (plus|pu|pus) jamais, (ne|n)? (menvoyez|mecrivez|envoyez moi) (plus|pu|pus) (aucun|jamais|rien|de)? ${MESSAGES}?,
    (veux|jveux|veut|voulons|souhaite|desire) (ne)? (recevoir)? (recevoir aucun|aucun|plus aucun|pas de|pu de|pus de|plus de|plus des|pas recevoir de|pas recevoir vos|pas etre contacte|pas etre contactee|plus etre contacte|plus etre contactee|pas etre derange|etre desinscrit|etre desinscrite|etre desabonne|etre desabonnee|etre retire|etre retiree|etre enleve|etre enlevee) (par|de|vos)? ${MESSAGES}?,
    (je)? (ne)? (vous)? (autorise|permets|donne) (plus|pas|pu) (a|de|lautorisation|la permission|le droit) (mecrire|menvoyer|me contacter|me texter|envoyer)?, (retire|revoque|annule) mon (autorisation|consentement|accord|permission), supprimez|effacez|retirez|enlevez|otez (mes|mon|toutes mes) (coordonnees|infos|informations|donnees|nom|numero|contact), (otez|enlevez|retirez|sortez) (moi|nous) (de|des|du|dici) (la|votre|vos|votre liste)?,
    (fin|arret|cessation) (de|des|aux) (vos|ces|l)? (messages|sms|textos|envois|rappels), (foutez|fichez|fous|fiche) moi (la paix|patience), (dit|demande|ecrit|repete|prie) (de|d|a)? (arreter|darreter|cesser|stop|stopper), comment (on)? (arrete|stoppe|arreter|bloque) (ca)? (ces|les|vos)? ${MESSAGES}, (je)? vous (ai)? (demande|prie|dis|ordonne|somme) (de|d)? (arreter|darreter|cesser|stopper|plus),
    (arretez|arrete|cessez|stop|stoppez|assez|halte|arretez svp) _? _? _? (messages|sms|textos|texto|rappels|notifications|envois|msgs), (sans|zero|aucun|plus aucun) (sms|message|texto|rappel|envoi) , (veux|jveux|voulons|souhaite|desire) (plus|pu|pus|pas|aucun) _? _? (messages|sms|textos|texto|rappels|notifications|message),
    (retire|efface|supprime|enleve|ote|bloque|bloquez|bloquer|oublie|raye|sors) (mon|ce|moi|notre) (numero|telephone|cell|cellulaire|nom|contact|de), (mon) (consentement|accord|autorisation) (est|a ete) (retire|revoque|annule|retiree|revoquee|annulee), (ne|n)? (acceptons|accepte|naccepte|veut|veux|voulons|tolere) (plus|pu|pas) (vos|ces|les|de|de vos|de ces) ${MESSAGES},
    (veux|jveux|veut|voulons) (plus|pu|pus) rien (savoir|recevoir|avoir|entendre) (de|d)?`,
  openings:
    'stop (je|jy|oui|non|on|nous|cest|qui|vous|j|merci|ok|a), arretez (je|qui|cest), arret (je|oui|non|qui)',
  endings: `
    (vous ai|vous avais|ai deja|ai) (dit|demande) (darreter|de cesser|de stopper|stop), (merci|priere|veuillez|svp|sil vous plait|pouvez vous|pourriez vous|voulez vous|faut|il faut) (de|d)? (arreter|darreter|cesser|de cesser|stopper|arretez|cessez|stop),
    comment (arreter|stopper|se desabonner|me desabonner|desactiver|ne plus recevoir) (ces|vos|les)? ${MESSAGES}?, (je|on)? veux? que (ca|vous|cela) (sarrete|cesse|arretiez|arrete), faites que ca sarrete, (ne|n)? (ecrivez|textez|contactez|envoyez) (plus|pu|pus|pas),
    (jai|ai|je vous ai|javais|on a)? (deja|bien)? (dit|ecrit|repondu|envoye|demande|tape) (deja|le mot)? (stop|arret|arretez|non stop), (je)? (nen|nen|n en|jen|j en|en) (veux|jveux|voulons|veut) (plus|pu|pus), (jen ai|jai) (assez|marre|ras le bol) (arretez|stop)?, (ne|n)? (me|m)? (ecrivez|textez|contactez|envoyez|ecris|texte) (plus|pu|pus|jamais) (plus|jamais|rien)?, (ecrivez|textez|contactez|ecris|texte) (moi)? (plus|pu|pus) (jamais)?, laissez moi (tranquille|en paix)?, (comment|je veux|je voudrais|je souhaite) (me|se)? (desabonner|desinscrire|desabonne),
    (sms|textos|messages|rappels|marre|ras le bol|bol) (arretez|stop|arreter|cessez),
    (arretez|arrete|cessez|stoppez) (ca|tout|cela|svp|maintenant|tout de suite)?,
    ${MESSAGES} (ca suffit|suffit|arretez|stop|assez|cessez|basta|arretez ca|cest assez), (repete|dis|redis|ecris|demande) (encore)? (stop|arretez|darreter|arret)`,
  notRequests: `
    (nai|nai pas|pas|jai pas|avais pas|navais pas|ai pas|ne lai pas) (encore|bien)? (vu|recu|lu|eu|compris|ouvert|pu lire|pu ouvrir|oublie) (votre|le|ce|de|vos|les|ton)? ${MESSAGES}?, arret (de|du) (bus|tram|metro|travail|maladie),
    (arretez|arreter|arrete) (le|la|mon|les) (traitement|medicament|medicaments|sport|travail), annuler (mon|le|ma) (rdv|rendez vous|rendezvous|consultation), (pas|aucun) (de)? (probleme|souci|soucis), ne me rappelez pas,
    (narretez|narreter|narrete|narretez surtout|arretez surtout|ne cessez|ne stoppez|arretez|arrete|cessez) (surtout)? (pas) (de|les|vos|ces|d)?, (ne|n)? (arrete|sarrete|arretent|sarretent|cesse) (pas|plus) (de|la|le|au|a)?, (jai|ai) un arret, arret (maladie|de|du),
    (narrete|narrete pas|narretais|sarrete|sarretera|va sarreter|darreter de|cesser de|arreter de|arrete de) (fumer|boire|tousser|saigner|pleurer|manger|vomir|prendre), fin (de|du|des|dapres), en fin, fin (janvier|mars|mai|juin|aout), (dois|doit|faut|puis|peux) (je|il|on)? (arreter|cesser|stopper), pas de (message|messages|sms|texto|textos) (recu|recus|de votre part|de vous|hier|encore), (recu|recevoir|recois|avons|eu|vu|ai) (pas|aucun|plus|pas eu) (de|le|votre|vos|aucun|recu|vu)? ${MESSAGES},
    (n|ne)? (nenvoyez|envoyez|textez|ecrivez|necrivez|contactez|envoyer|ecrire) pas (les|de|vos|des|ces|le)? (messages|sms|textos|rappels|message)? (a|au)? (mon|ma|mes|notre|lui|elle) (fils|fille|mari|femme|mere|pere|conjoint|conjointe|parents|enfants|soeur|frere|copain|copine|epoux|epouse),
    (narretez|arretez|arrete|cessez|ne cessez) pas (de|les|vos|ces)?, (arretez|arrete) (de)? (fumer|boire|manger)`,
  possible: `
    (pas|plus|jamais|stop|arretez|arreter|cessez|assez|marre|ras le bol|trop|sans|fatigue|bloquer|bloque|signaler|signale|non|deteste) _? _? _? (messages|sms|textos|rappels|notifications|alertes),
    (messages|sms|textos|rappels|notifications) _? _? _? (stop|arreter|cesser|suffit|assez|non|indesirables|derangent|marre|agacent),
    pourquoi _? _? _? (messages|sms|textos|ecrivez|envoyez|contactez), harcelement, harceler, harcelez, avocat, plainte, cnil, rgpd, spam, spams, demarchage, consentement, jamais (consenti|autorise|demande|donne|accepte|souscrit), vie privee,
    comment avez vous eu mon numero, qui vous a donne mon numero, dou avez vous mon numero, ou avez vous eu mon numero, je vous bloque, vais vous bloquer, bloquer ce numero, fcc, plus rien recevoir, laissez moi,
    (pourquoi) _? _? _? _? (sms|textos|messages|texter|textez|ecrivez|envoyez), trop de (messages|sms|textos|rappels), (vos|ces|les) (sms|messages|textos|rappels) (menervent|me derangent|sont|mecoeurent|me tannent|mexasperent|me soulent|magacent), tanne de, tannee de, ecoeure de`,
  unwilling: {
    alone: `harcel*, avocat*, plainte, cnil, rgpd, spam*, spamm*, illegal*, qui vous a donne, dou vous avez, dou avez vous, ou avez vous eu, comment avez vous eu, comment vous avez eu, laissez moi, laisse moi, lachez moi, lachez nous, la paix, degage*, fichez, foutez, vie privee, vous bloque, vous bloquer, vais bloquer, vous signaler, signaler, pas autoris*, jamais autoris*, jamais demand*, rien demande, desabonn*, desinscri*, non sollicit*, indesirable*, oubliez moi, ca suffit, tribunal, police, me derang*, arretez de me, plus votre patient, plus votre patiente, plus patient chez, plus patiente chez, pas votre patient, pas votre patiente, plus client, plus cliente, mettez a jour, telephone de travail, telephone pro, portable pro, numero pro, numero professionnel, telephone professionnel, portable de travail, portable professionnel, de quel droit, quel droit, mes coordonnees, mes donnees, quelquun dautre, embeter, encore vous, deja dit non, jai dit non, robot, pas donne mon numero, jamais donne mon numero, uniquement par telephone, par telephone uniquement, pas envie de recevoir, plus envie de recevoir`,
    texting: `sms, dsms, texto, textos, texte*, messag*, msg*, notif*, rappels, alertes, spam*, ecri*, mecri*, envoy*, menvoy*, pub, pubs, publicite*, mms, relanc*, abonnement sms, rappels`,
    reach: `numero, num, portable, telephone, tel, cell, cellulaire, liste, fichier*, contact*, appels, rappel, coordonnees, donnees, base, ca, ces, tout ca, ce truc, abonnement*`,
    ending: `arret*, darret*, stop*, cess*, retir*, supprim*, enlev*, effac*, radi*, ray*, bloqu*, marre, ras le bol, saoul*, soul*, gonfl*, enerv*, menerv*, agac*, magac*, deteste*, harcel*, harass*, emmerd*, fais chier, faites chier, tanne*, ecoeur*, trop de, suffit, tranquille, la paix, lacher, lachez, degage*, foutez, fichez, desabonn*, desinscri*, jamais demand*, jamais autor*, rien demande, sans mon, pas donne, pas autoris*, pas besoin, refus*, oppose*, moppose, avocat*, plainte, porter plainte, signal*, cnil, inonde*, bombard*, sans arret, envahi*, intrus*, abus*, indesirable*, veux plus, veux pas, souhaite plus, souhaite pas, voudrais plus, finiss*, halte, virez, oubliez, perdez, fatiguez, fatiguee de, fatigue de, fatiguent, me derang*, derangez, derangent, pas interess*, assez de, jen ai assez`,
    denying: `pas, non, plus, jamais, rien, aucun*, sans, ni, personne, prefere*, prefererais, plutot, au lieu, pourquoi, qui vous, de quel droit, comment avez, a quoi, toute la journee, tous les jours, tout le temps, encore un, encore une, vos sms, vos messages, vos textos, vos rappels, vos notifications, ces sms, ces messages, ces rappels, tous ces, chaque, coute*, payant*, facture*, reveill*, nuit, matin, encore, abonnement`,
    wanted: `(envoyez|envoie|envoyer|menvoyer|ecrivez|textez|pouvez vous menvoyer|pourriez vous menvoyer|pouvez menvoyer) (moi|la|le|l|ladresse|un|une|mon|par), (menvoyer|envoyer) (ladresse|le|la|un|une|litineraire|lheure), (pas|rien|jamais) (recu|eu|vu|lu|compris) (le|la|de|votre|ce|vos|mon)? (message|sms|texto|rappel|messages), merci (beaucoup)? (pour|de) (le|votre|ce|vos|me)? (rappel|message|sms|texto|rappeler|rappels|messages), nouveau numero, numero est, le numero de, autre numero`,
  },
  startRequests: `
    (reprendre|reprenez|recommencez|reactiver|reactivez) (les|mes|vos|a) (sms|messages|rappels|menvoyer),
    (reabonner|reabonnez|reinscrire|reinscrivez)`,
  helpWords: 'aide, aidez moi, besoin daide, plus dinfos',
  courtesy: 'merci, svp, stp, sil, vous, te, plait, bonjour, bonsoir, salut',
  urging: 'maintenant, immediatement, tout, de, suite, deja, putain, enfin, bordel, a, present',
  expletives: `putain, putains, maudit, maudits, maudite, maudites, foutu, foutus, foutue, foutues, merde, criss, crisse, crisses, tabarnak, tabarnac, calisse, calice, bordel, satane, satanes, sacre, sacres, saloperies, saloperie, de merde, a la con, stupides, debiles, osti, esti, estie, hostie, chiants`,
  insteadToMe: `(mais|et|plutot|seulement|juste)? (textez|ecrivez|envoyez|contactez|texte|ecris) (les|le|la|plutot|les messages)? (moi|a moi|les moi|le moi|moi les) (plutot|directement|seulement|a moi|svp|les)?, mais a moi`,
  turningRound: 'pourquoi, jusqua',
  forATime:
    'pendant, quand, avant, apres, jusqua, si tot, si tard, aussi tot, aussi tard, la nuit, le soir, le matin, le dimanche, le week end, a cette heure, tant que, demain, aujourdhui',
  notForATime: '',
};
