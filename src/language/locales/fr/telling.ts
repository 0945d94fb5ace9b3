const KIN =
  'mari|femme|fils|fille|mere|pere|maman|papa|soeur|frere|copain|copine|conjoint|compagnon|compagne|ami|amie|voisin|voisine|oncle|tante|cousin|cousine|grand mere|grand pere|mamie|papi|belle mere|beau pere|collegue|aide';
const CAR =
  'voiture|auto|moteur|freins|frein|pneus|pneu|batterie|embrayage|clim|climatisation|chauffage|voyant|voyant moteur|huile|direction|moto|scooter|camionnette|phare|portiere|vitre|courroie|vidange|plaquettes|roue|roues|caisse';
const BODY =
  'dent|dents|dos|genou|genoux|cou|epaule|pied|pieds|jambe|oreille|oreilles|oeil|yeux|bras|gencive|gencives|cheville|main|hanche|poignet|molaire';
const LOOKS =
  'pointes|cheveux|couleur|coupe|barbe|ongles|sourcils|racines|frange|meches|brushing|epilation|maquillage|manucure|vernis|moustache|balayage|patine|cils|jambes';

/** How somebody comes, and with what. */
const coming = `
  (je)? (paierai|paye|paierais|reglerai|regle|payerai|vais payer|vais regler|pourrai payer) (sur place|en arrivant|la bas|en especes|en cash|par carte|par cheque|en carte|le jour meme|demain),
  (je nai|on na|jai|nai|il na|elle na) (rien|pas) (mange|bu|avale|dejeune) (depuis)? (hier|hier soir|ce matin|minuit|la veille)?, (je|on) (ne)? (mange|mangerai|bois|boirai|vais) (rien|pas|rien manger) (avant|apres|a partir de)? (minuit|hier)?,
  (je|jarriverai|jarrive|on) (pars|partirai|vais partir|part|quitte|sors) (plus tot|en avance|tot|a lavance|du travail a number|du travail a clocktime|du boulot a number|du boulot plus tot|a number|a clocktime),
  (je|on)? (vous|te)? (appelle|appellerai|ecris|previens|envoie un message|sonne|sonnerai|vous appelle|vous previens) (quand|des que|en) (jarrive|je suis la|je suis arrive|je suis arrivee|arrivant|arrive|je suis devant|je suis sur place|jy suis), (je|on)? (me gare|me garerai|attends|attendrai|me gare toujours|serai gare|serai garee|patienterai|vais attendre) (dans|sur|devant|derriere|au|en) (la|le|lentree|une)? (voiture|parking|rue|salle dattente|salle|lentree|entree|cabinet|bas)?,
  (je serai|je suis|jai|cest|je viens avec|je roule en) (dans|en)? (la|une|le|un|ma)? (voiture|peugeot|renault|citroen|clio|golf|twingo|moto) (rouge|bleue|noire|blanche|grise|verte|bleu|noir|blanc)?, (mon|ma|mes|une|un) (${KIN}) (garde|gardera|va garder|surveille|soccupe de|soccupera de|me remplace|prend|recupere) (les|mes|le|la|des|du)? (enfants|petits|petit|petite|bebe|chien)?,
  (je|il|elle|on)? (suis|est|utilise|marche avec|me deplace|viens|ai besoin dun|serai) (en|avec|une|un|dun)? (des)? (fauteuil roulant|fauteuil|bequilles|deambulateur|canne|interprete|traducteur), (jhabite|on habite|je travaille|jsuis) (juste)? (a cote|tout pres|pres|en face|pas loin|a number minutes|dans la rue), (juste|seulement|que) (moi|nous deux|lui|elle),
  (je)? (lai|lavais)? (mis|accroche|colle|note|ecrit|marque) (sur|dans) (le|mon|la|ma) (frigo|calendrier|agenda|tableau|telephone|porte), (je)? (vous|te)? (lai|avais|lavais) (deja)? (dit|confirme|ecrit), (jai) (deja)? (eu|appele|parle|prevenu|vu) (avec|a)? (la|votre|le) (secretaire|secretariat|assistante|accueil|receptionniste|dame) (hier|ce matin|au telephone)?,
  (meme)? (sous|avec|malgre|par|dans) (la|le|cette|ce|les)? (neige|pluie|verglas|froid|soleil|canicule|chaleur|bouchons|greve|vent|tempete|mauvais temps), (meme)? sil (pleut|neige|fait froid), (meme)? si ca (bouchonne|roule mal)`;

/** That somebody comes, and how. */
export const going = `
  (jarrive|jarriverai|on arrivera|on arrive|je viens|je viendrai) (number|cinq|dix|quinze) (minutes|min|mn)? (avant|en avance), (jarriverai|on arrivera|jarrive|on arrive) (un peu|quelques minutes|bien) (avant|en avance|plus tot),
  (je|on) (viens|viendrai|vient|viendra|arrive) (en|a|avec le|par le) (bus|train|metro|tram|taxi|voiture|velo|pied|uber|scooter|moto)`;

/** What they come for, and how they feel. */
const wanting = `
  (et|jaimerais|je voudrais|je veux|jaurai|il faudrait|il faut|on pourrait|jaurais besoin de|jai besoin de)? (aussi)? (jaimerais|je voudrais|je veux|jaurai besoin de|il faudra|il faudrait|faudrait)? (aussi|bien|egalement|en profiter pour)? (faire|refaire|couper|revoir|controler|verifier|regarder|changer|me faire|parler de|colorer|raser|renouveler|montrer|parler) (aussi|de|un peu)? (les|la|le|mes|mon|ma|lordonnance|mon ordonnance|du|des)? (${CAR}|${BODY}|${LOOKS}|ordonnance|tension|vaccin|vaccins|traitement|resultats|analyses) (aussi|en meme temps|si possible)?,
  (juste|seulement|rien que|simplement|cette fois)? (juste|seulement)? (les|une|la|un) (${LOOKS}|petite coupe|coupe simple|detartrage|controle|revision|nettoyage|entretien) (cette fois|seulement|svp|sil vous plait|cette fois ci)?, (et)? (ma|la|le|mon|les|mes|il y a la|il y a le)? (${CAR}) (fait|font|est|sont|perd|reste|refait) (toujours|encore|aussi)? (du|un|le|des|de)? (bruit|bruits|bruit bizarre|meme bruit|drole de bruit|lhuile|huile|allume|allumee) (encore|toujours|aussi)?, (et)? (ma|la|le|mon|les|mes) (${CAR}) (grince|grincent|sallume|fuit|chauffe|tremble|couine|couinent|claque|patine) (toujours|encore|aussi)?,
  (jai|il a|elle a|ca me fait|ca fait)? (toujours|encore|tres|un peu|vraiment|tellement)? mal (a la|au|aux|a l|a mon|a mes|a ma|au niveau du)? (${BODY}|lepaule|loreille|loeil), (ma|mon|mes|la|le|les) (${BODY}) (me)? (fait|font|lance|est) (toujours|encore|tres|vraiment)? (mal|souffrir|sensible|gonfle|gonflee),
  (je suis|suis|un|jsuis|mais|on est)? (un peu|un petit peu|assez|tres|trop|hyper|super|legerement)? (stresse|stressee|nerveux|nerveuse|anxieux|anxieuse|angoisse|angoissee|inquiet|inquiete|impatient|impatiente|contente|content|ravi|ravie|excite|excitee), (jai)? (un peu|tres|toujours|tellement)? (peur|le trac) (du|des|de la) (dentiste|piqures|piqure|aiguilles|aiguille|medecin|fraise), jai (tellement|trop)? hate,
  (quel|quelle|il fait|ca caille|on gele|avec ce|avec cette|vu le|vu la) (sale|un|si|bien|tellement|super|vraiment)? (temps|chaleur|froid|beau|chaud|pluie|neige|belle journee|canicule|soleil|caille) (aujourdhui|dehors|de chien|de fou|pourri|magnifique|ce matin)?, (comme) (dhabitude|la derniere fois|toujours|convenu|prevu),
  (merci de|pouvez vous|veuillez|vous pouvez)? (bien)? (confirmer|maccuser|accuser|me confirmer|me dire) (bonne)? (la|que|si|bien|la bonne)? (reception|vous avez recu|vous avez bien recu|bonne reception|cest bien recu) (de ce|de mon|de)? (message|sms|texto)?`;

/** Good wishes and apologies, which say nothing. */
export const wishing = `
  mdr, lol, ptdr, (desole|desolee|pardon|dsl)? (de|pour) (mon|ma|la|le)? (reponse|retard dans ma reponse|reponse tardive|silence|delai), (desole|desolee|pardon|dsl)? (de)? ne (pas|vous) (avoir|ai|pas avoir) (repondu|confirme) (plus tot|avant|hier)?, (portez|prenez) (vous|soin de vous) bien?, (joyeux|joyeuses|bonne|bonnes|bon|belle) (noel|paques|fetes|annee|fin dannee|fin de journee|fin de semaine|fete|vacances|soiree|continuation|courage|journee|dimanche|week end|weekend|reception) (a vous|a tous|a toute lequipe|a vous aussi|egalement|aussi|de meme)?,
  (jespere|en esperant) que (vous|tout|lequipe|toute lequipe) (allez|va|se porte|etes) (tous)? (bien|pour le mieux|en forme), (le|mes|bien le|un grand|dites|passez le) (bonjour|salutations|bonjour a|amities) (au|a la|a|a toute|aux) (docteur|dr|equipe|lequipe|madame|collegues|secretaire|toute lequipe|tous)?, merci (de|pour) (votre|vos|lattention|tout|mavoir|nous|me|de) (rappel|gentillesse|patience|comprehension|message|efforts|avoir pris|prise|trouve|prendre|recevoir|disponibilite|reactivite|professionnalisme|accueil) (si vite|si rapidement|en urgence)?`;

export const telling = [coming, wanting].join(',');
