import type { HardMoments, Questions } from '../locale.js';

const WHO =
  '(mon|ma|notre|son|sa|le|la)? (mari|femme|epoux|epouse|mere|pere|maman|papa|fils|fille|frere|soeur|bebe|grand mere|grand pere|tante|oncle|cousin|cousine|ami|amie|compagnon|compagne|conjoint|conjointe|chien|chat|patient|patiente|belle mere|beau pere)';
const SICK_PLACE =
  '(lhopital|hopital|urgences|les urgences|reanimation|soins intensifs|rea|la clinique en urgence|chu)';

export const hardMoments: HardMoments = {
  bereavement: `
    (du|fallu) (lendormir|le piquer|la piquer|leuthanasier|le faire piquer|la faire piquer|le faire endormir|la faire endormir), (est|sont) (parti|partie|partis) au ciel, (a|pour|de) lenterrement,
    (a|avons|ai|ont|a du|avons du|ai du) (du|fait|dus|faire|dois)? (faire)? (endormir|piquer|euthanasier|euthanasie) (le|la|mon|ma|notre|_)?, fait piquer, du piquer, du endormir, faire endormir, euthanasier, euthanasie, (mamie|papi|papy|papa|maman|mon pere|ma mere|ma grand mere|mon grand pere) (est|nous est) (parti|partie) (cette nuit|rejoindre|pour toujours|au ciel), (mort|morte) (cette nuit|hier|ce matin|dimanche|la semaine derniere), a rejoint les etoiles,
    decede, decedee, decedes, deces, est mort|morte, sont morts,
    (vient|viens|venons) de (mourir|deceder|perdre|nous quitter), nous a quittes, sest eteint|eteinte,
    (ai|avons|a) perdu (mon|ma|notre|un|une) (mari|femme|mere|pere|maman|papa|fils|fille|frere|soeur|bebe|enfant|grand mere|grand pere|ami|amie|chien|chat|conjoint|epoux|epouse),
    jai perdu ${WHO}, enterrement, obseques, funerailles, inhumation, cremation, deuil, en deuil, feu mon|ma,
    (enterre|enterrons|enterrera|incinere|incinerons) (mon|ma|mes|notre), defunt, defunte, fausse couche, nest plus de ce monde, nest plus parmi nous, paix a son ame, veuve, veuf`,
  illness: `
    (jai|a|ai|ont|avons|avec) (encore|toujours|chope|attrape|eu)? (la|le|de la|40 de|39 de|beaucoup de|une grosse)? (grippe|covid|fievre|varicelle), cloue|clouee au lit,
    (on)? (ma|nous a|lui a|mont|lui ont) (diagnostique|trouve|detecte|decouvert) (un|une) (cancer|tumeur|leucemie|lymphome|masse), tumeur maligne, (commence|debute|entame) (la|ma|une|sa) (chimio|radiotherapie),
    (a|aux|en) ${SICK_PLACE}, a l hopital, hospitalise, hospitalisee, hospitalisation, hospitalises,
    admis|admise (a|aux|en), avc, (tres|gravement) (malade|mal),
    (ai|a|avons|jai|avec) (le|la|une|un)? (cancer|pneumonie|leucemie), accident,
    (me|m|suis|mest|sest|est) (suis|etais)? (casse|fracture|cassee|fracturee) (la|le|une|un),
    casse (la|le|une|un) (jambe|bras|cheville|poignet|pied), operation durgence, opere en urgence,
    operee en urgence, chimio, chimiotherapie, dans le coma, etat grave, etat critique, en train daccoucher,
    accouchement`,
  urgent: `
    (ca|il|elle|je) saigne (encore|toujours|depuis|sans arret|beaucoup|et ca), (narrive|arrive|peut) (plus|pas) (a)? (uriner|faire pipi), convulse,
    saigne sans arret, (avale|mange|ingere|bu|lape) (du|de la|de|un|une) (poison|javel|mort aux rats|raticide|antigel|produit|chocolat|pile), poison, setouffe, sest etouffe, (ne)? respire (plus|mal|difficilement), (joue|visage|gorge|langue|levre|oeil|cou) (qui|a|est en train de|est)? (gonfle|enfle|triple|double|gonfler|enfler|tout gonfle|toute gonflee), (du|de la) (mal|peine|difficulte) a (avaler|deglutir), (narrive|arrive|peux) (plus|pas) a? avaler, convulse, vous etes (des|une bande de|un|que des) (voleurs|escrocs|arnaqueurs|charlatans|incapables|bons a rien|menteurs|nuls|bandits), bande (de|d) (voleurs|incapables|escrocs|nuls|charlatans|dincapables|arnaqueurs|menteurs), bande dincapables, bande descrocs,
    douleur|douleurs (a la|dans la|thoracique|thoraciques|au) (poitrine)?, mal a la poitrine,
    (arrive|peux|arrivons|peut) (pas|plus|plus a|pas a) respirer, narrive (pas|plus) a respirer, du mal a respirer,
    difficultes respiratoires, saigne (beaucoup|abondamment|enormement), ne sarrete pas de saigner,
    arrete pas de saigner, crise cardiaque, infarctus, overdose, (envie|veux|vais) (de)? mourir, me tuer,
    me suicider, suicide, suicidaire, evanoui, evanouie, malaise, inconscient, inconsciente, reaction allergique,
    convulsions, urgence, cest urgent, urgent, tres urgent, en urgence, ambulance, samu, pompiers, le 15,
    appeler le 15, douleur (insupportable|atroce|intense|horrible|terrible|enorme), trop mal, tres mal aux dents,
    mal terrible, souffre (beaucoup|enormement|trop|le martyre), visage gonfle, joue gonflee, beaucoup de fievre,
    forte fievre, contractions, perdu les eaux, cest scandaleux, scandaleux, inadmissible, inacceptable, honteux,
    cest une honte, ras le bol, marre de vous, jen ai marre, furieux, furieuse, tres en colere, vous etes nuls,
    incompetents, service nul, service lamentable, lamentable, deplorable, mal eleve, porter plainte, avis negatif,
    parler au (responsable|directeur), perte de temps, foutez|foutre, merde, connards, connard, allez vous faire,
    va te faire, ridicule, vous vous moquez, foutage de gueule`,
  none: `
    accident (sur|devant|qui|a hauteur|au niveau) (la|le|l|lautoroute|moi|bloque|les)?, (pas|non) de poison,
    (telephone|portable|voiture|batterie|ordinateur|iphone) (est)? (mort|morte),
    mort|morte de (rire|faim|fatigue|peur|honte),
    (pas|aucune|non|sans|rien d|pas une|pas d) (urgent|urgence|fievre|covid|douleur|malade), nest pas urgent,
    pas tres urgent, contact durgence,
    (travaille|sors|sortie|sorti|sortis|rentre|en face|pres|a cote) (a|de|du) (lhopital|hopital|l hopital),
    vaccin (contre la|de la|anti|du|contre le)? (grippe|covid), rdv|rendez vous a lhopital`,
};

const IT =
  '(mon rdv|le rdv|ce rdv|mon rendez vous|le rendez vous|ce rendez vous|la consultation|ma consultation|rdv|rendez vous|ca|deja|demain|aujourdhui)';

export const questions: Questions = {
  time: `
    (vous|tu) (me)? (rappelez|redites|redonnez|rappelles|redis|confirmez|donnez) (lheure|la date|a quelle heure|le jour) (du|de|est|cest)? ${IT}?,
    (a|cest a|pour)? quelle heure (est|cest|deja|exactement|svp|dois je venir|dois je arriver|faut il venir|je dois venir|je dois arriver|est ce|est il|etait|commence)? ${IT}? ${IT}?,
    heure, lheure, cest quand (deja)? ${IT}?, quand (est|cest|est ce)? ${IT}?,
    (cest|est ce)? (quel|a quel|quels) jour (deja|est|cest)? ${IT}?,
    quelle (est)? (la|l)? (date|heure|lheure) (du|de|est|pour)? ${IT}?, quelle est lheure (du|de|de mon)? ${IT}?,
    (pouvez|pourriez) vous (me)? (rappeler|dire|redonner|confirmer|donner) (lheure|la date|a quelle heure) (du|de|est|de mon|cest)? ${IT}?,
    (jai oublie|je ne sais plus|je ne me souviens plus de|me souviens plus de) (lheure|a quelle heure|quelle heure) (est|du|cest)? ${IT}?,
    cest a quelle heure ${IT}?`,
  place: `
    (vous pouvez|tu peux|pouvez vous|vous pourriez|pourriez vous) (menvoyer|me donner|me redonner|me dire|me renvoyer) ladresse,
    (vous|tu) (me)? (rappelez|redites|redonnez|rappelles|redis|confirmez|donnez) (ladresse|votre adresse|le lieu),
    vous etes ou, vous etes situes ou, ou,
    ou (est|cest|est ce|se trouve|se situe|etes vous|dois je aller|dois je venir|faut il aller|ca se passe|aura lieu|est situe|je dois aller|vous trouvez vous|est ce que cest|est ce que je dois aller) ${IT}? (le cabinet|votre cabinet|la clinique|votre bureau|le centre|exactement|situe|situes)?,
    cest ou (deja|exactement|svp)?,
    (quelle|cest quoi|quel) (est)? (l|la|votre)? (adresse|ladresse|lieu) (du|de|est|deja|svp|exacte)? ${IT}? (cabinet|la clinique)?,
    quelle est ladresse (du cabinet|du rdv|exacte|svp)?, adresse, ladresse, votre adresse,
    (pouvez|pourriez) vous (me)? (donner|envoyer|rappeler|renvoyer|redonner|communiquer|dire) (ladresse|votre adresse|le lieu) (svp|du cabinet|exacte)?,
    a quelle adresse (est|cest)? ${IT}?, a quel (endroit|cabinet|etage) (est|cest)? ${IT}?,
    dans quel (cabinet|centre|hopital) (est|cest)? ${IT}?`,
  person: `
    (cest|est ce)? avec (qui|quel medecin|quel docteur|quelle docteure|quel dentiste) (deja|est|cest|ai je|jai|est ce)? ${IT}?,
    (quel|cest quel) (medecin|docteur|dentiste|praticien) (deja|est ce|cest)? ${IT}?,
    qui (vais je voir|est le medecin|est ce que je vois|me recoit|est mon medecin)`,
};
