import type { OptOutPhrases } from '../locale.js';

const MESSAGES =
  '(messages|message|sms|textos|texto|rappels|rappel|notifications|alertes|msg|msgs|textes|txt|messages texte|messages textes)';
const THE =
  '(les|ces|vos|tous|aux|des|de|avec|avec les|avec ces|avec vos|tous les|tous ces|tous vos|mes|cette|ce|le|tes|de vos|de ces)';
const STOPPING =
  '(darreter|de cesser|de stopper|arretez|arreter|arrete|arretes|cessez|cesser|cesse|stop|stopper|stoppez|stoppe|finissez|desactivez|desactiver|coupez|suspendez|supprimez|bloquez|annulez|annuler)';
const SEND =
  '(menvoyer|denvoyer|envoyer|mecrire|decrire|ecrire|contacter|me contacter|texter|me texter|deranger|me deranger|harceler|me harceler|spammer|me spammer|relancer|me relancer|importuner|recevoir)';
const SENT =
  '(envoyez|envoyer|envoie|envoies|ecrivez|ecrire|ecris|contactez|contacter|contacte|contactes|derangez|deranger|textez|texter|texte|recontactez|relancez|spammez|harcelez|rappelez)';

export const optOuts: OptOutPhrases = {
  words: `
    arreter, arretez, arrete, stop sms, stop tout, stopper, stoppez, desabonner, desabonnement, desinscription, desinscrire, desabonnez moi, desinscrivez moi, pas de sms, pas de textos,
    plus de sms, plus de messages, cessez, supprimez moi, retirez moi, enlevez moi, effacez moi, ca suffit, assez`,
  sentences: `
    arretez, arretez ca, arretez maintenant, arretez tout, stop sms, stop tout, ca suffit, pas de sms, pas de textos, pas de messages, plus de sms, plus de messages, plus de textos,
    retirez moi, supprimez moi, desabonnez moi, desinscrivez moi, cessez, stoppez, stoppez tout, laissez moi tranquille`,
  requests: `
    (me|m|nous) (retirer|supprimer|enlever|effacer|desinscrire|desabonner|rayer) (de|des|du),
    ${STOPPING} (de|d|immediatement de|tout de suite de)? (me|m|nous)? ${SEND}, ${STOPPING} ${THE}? ${THE}? ${MESSAGES},
    (ne|n)? (menvoyez|menvoie|menvoyer|mecrivez|mecris|mecrire|nous ecrivez|nous envoyez|envoie|envoyez) (plus|pas|jamais) (de|aucun|rien|ces|vos)? ${MESSAGES}?,
    (ne|n)? (me|m|nous)? ${SENT} (plus|pas) (jamais|de|sur ce|a ce)? ${MESSAGES}?,
    ne plus (menvoyer|mecrire|me contacter|me texter|me deranger|recevoir|etre contacte|etre contactee|etre derange|envoyer|contacter|recevoir de|recevoir vos|recevoir ces) (de|vos|ces)? ${MESSAGES}?,
    (veux|souhaite|desire|voudrais|souhaitons|voulons) (plus|pas) (recevoir|avoir|etre contacte|etre contactee|etre derange|etre derangee|que vous|quon|entendre parler|de vos|de ces|de) (vos|ces|de|me|m|mecriviez|menvoyiez|contactiez|mecrive|menvoie)? ${MESSAGES}?,
    (plus|pas|aucun|jamais) (aucun|de|d|plus de)? (sms|messages|textos|notifications|message|texto) (svp|sil vous plait|sil te plait|merci|a lavenir|du tout)?,
    plus de (sms|messages|textos|rappels|notifications), (pas|plus) besoin de (vos|ces|tous ces|recevoir) ${MESSAGES}?,
    (retirez|supprimez|enlevez|effacez|rayez|radiez|otez|retirer|supprimer|enlever|effacer) (moi|nous|me) (de|des|du) (la|votre|vos|cette|ces|liste|base)?,
    (retirez|supprimez|enlevez|effacez|rayez|oubliez|perdez|retirer|supprimer|enlever|effacer) (mon|ce|notre) (numero|telephone|portable|contact),
    (desabonner|desabonnez|desabonnement|desinscrire|desinscrivez|desinscription|desabonne|desinscris|me desabonner|me desinscrire), (laissez|laisse|fichez|foutez) (moi|nous) (tranquille|tranquilles|la paix|en paix), laissez|laisse moi,
    (je)? (retire|revoque|annule|reprends) (mon|le|ma) (consentement|accord|autorisation|permission), (ne|nai|na|nais)? (consens|donne|autorise|donnons|ai donne|accepte|avez) (pas|plus|jamais) (mon|ma|le|a|de|vous|a recevoir|de recevoir|donne)? (mon|ma|de|a)? (consentement|accord|autorisation|permission|messages|sms|textos|recevoir|mecrire|menvoyer),
    sans mon (consentement|accord|autorisation)`,
  openings:
    'stop (je|jy|oui|non|on|nous|cest|qui|vous|j|merci|ok|a), arretez (je|qui|cest), arret (je|oui|non|qui)',
  endings: `
    (vous ai|vous avais|ai deja|ai) (dit|demande) (darreter|de cesser|de stopper|stop), (merci|priere|veuillez|svp|sil vous plait|pouvez vous|pourriez vous|voulez vous|faut|il faut) (de|d)? (arreter|darreter|cesser|de cesser|stopper|arretez|cessez|stop),
    comment (arreter|stopper|se desabonner|me desabonner|desactiver|ne plus recevoir) (ces|vos|les)? ${MESSAGES}?, (je|on)? veux? que (ca|vous|cela) (sarrete|cesse|arretiez|arrete), faites que ca sarrete, (ne|n)? (ecrivez|textez|contactez|envoyez) (plus|pas)`,
  notRequests: `
    (nai|nai pas|pas|jai pas|avais pas|navais pas|ai pas|ne lai pas) (encore|bien)? (vu|recu|lu|eu|compris|ouvert|pu lire|pu ouvrir|oublie) (votre|le|ce|de|vos|les|ton)? ${MESSAGES}?, arret (de|du) (bus|tram|metro|travail|maladie),
    (arretez|arreter|arrete) (le|la|mon|les) (traitement|medicament|medicaments|sport|travail), annuler (mon|le|ma) (rdv|rendez vous|rendezvous|consultation), (pas|aucun) (de)? (probleme|souci|soucis), ne me rappelez pas`,
  possible: `
    (pas|plus|jamais|stop|arretez|arreter|cessez|assez|marre|ras le bol|trop|sans|fatigue|bloquer|bloque|signaler|signale|non|deteste) _? _? _? (messages|sms|textos|rappels|notifications|alertes),
    (messages|sms|textos|rappels|notifications) _? _? _? (stop|arreter|cesser|suffit|assez|non|indesirables|derangent|marre|agacent),
    pourquoi _? _? _? (messages|sms|textos|ecrivez|envoyez|contactez), harcelement, harceler, harcelez, avocat, plainte, cnil, rgpd, spam, spams, demarchage, consentement, jamais (consenti|autorise|demande|donne|accepte|souscrit), vie privee,
    comment avez vous eu mon numero, qui vous a donne mon numero, dou avez vous mon numero, ou avez vous eu mon numero, je vous bloque, vais vous bloquer, bloquer ce numero, fcc, plus rien recevoir, laissez moi`,
  startRequests: `
    (reprendre|reprenez|recommencez|reactiver|reactivez) (les|mes|vos|a) (sms|messages|rappels|menvoyer),
    (reabonner|reabonnez|reinscrire|reinscrivez)`,
  helpWords: 'aide, aidez moi, besoin daide, plus dinfos',
  courtesy: 'merci, svp, stp, sil, vous, te, plait, bonjour, bonsoir, salut',
  urging: 'maintenant, immediatement, tout, de, suite, deja, putain, enfin, bordel, a, present',
  turningRound: 'pourquoi, jusqua',
  forATime:
    'pendant, quand, avant, apres, jusqua, si tot, si tard, aussi tot, aussi tard, la nuit, le soir, le matin, le dimanche, le week end, a cette heure, tant que, demain, aujourdhui',
  notForATime: '',
};
