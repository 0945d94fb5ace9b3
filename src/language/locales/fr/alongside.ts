const FAMILY =
  'mari|femme|fils|fille|mere|pere|maman|papa|soeur|frere|copain|copine|conjoint|compagnon|compagne|ami|amie|voisin|voisine|oncle|tante|cousin|cousine|grand mere|grand pere|belle mere|beau pere|belle fille|beau fils|enfant|enfants|filles|garcons';
const PLACE =
  'medecin|docteur|docteure|dentiste|garagiste|mecano|toubib|carrossier|osteo|psy|labo|institut|barbier|cabinet|clinique|hopital|salon|garage|coiffeur|coiffeuse|centre|praticien|specialiste|veterinaire|endroit|mecanicien|kine|professionnel|estheticienne|veto';

/** What goes with coming, and leaves a yes standing. */
export const alongside = `
  (mon|ma|mes|une|un) (${FAMILY}) (memmene|memmenera|mamene|mamenera|maccompagne|me conduit|me depose|maccompagnera|va memmener|va mamener|va maccompagner|va me conduire|va me deposer),
  (japporte|jamene|j apporte|j amene|japporterai|jamenerai|je ramene|je rapporte|jai|on a|je prends) (bien|tous|toutes)? (ma|mon|mes|les|la|le|tous mes|tous les) (carte|carte vitale|papiers|ordonnance|radios|documents|mutuelle|resultats|analyses|dossier|${FAMILY}|chien|chat),
  (cest|c|cetait|je lai|on la|jai|lai) (bien|deja)? (note|marque|inscrit|dans) (dans|sur|a|le|la)? (mon|le|la|lagenda)? (agenda|calendrier|telephone|frigo)? (du frigo)?,
  (jai|on a|ai)? pose (ma|la|une|mon|un) (journee|matinee|apres midi|conge|jour), (je suis|suis|on est|je serai|nous sommes|on sera) (bien|deja|tout|tous)? (libre|libres|dispo|disponible|disponibles|pret|prete|prets|en repos|a jeun|en conge|la|contente|content),
  (je|on)? (prends|prendrai|prend) (le|un|mon)? (bus|train|metro|taxi|tram|voiture|velo|pied|uber), pour (mes|les|nous|mon|ma) (deux|trois)? (${FAMILY}|deux|chien|chat),
  (je suis|cest|suis) (sa|la|son|le) (maman|mere|pere|papa|fille|fils|femme|mari), (je suis|on est|nous sommes|suis)? (bien)? (rentre|rentree|rentres|revenu|revenue|de retour) (de|des|du)? (vacances|voyage|conges),
  (desole|desolee)? (jetais|on etait|etais) (au travail|occupe|occupee|en reunion|en cours|en voiture|au boulot), (je)? men souviens, (je)? me suis arrange|arrangee, (avec|et) (ma|mon|mes|les) (carte|carte vitale|papiers|ordonnance|radios|documents), (jai)? (trop)? hate de (vous|te) (voir|revoir), jai (tres|encore|toujours)? mal (aux dents|a la dent|au dos|au genou|a lepaule), jen ai (vraiment|bien|grand|encore|toujours)? besoin,
  (je|on)? (vais|viens|va|allons|irai) (au|chez le|a la|chez la|a votre|chez mon) (cabinet|docteur|medecin|dentiste|clinique|consultation|rdv), (je|on)? (ne)? (travaille|bosse) pas (ce jour la|demain|aujourdhui)?, malgre (la|le) (neige|pluie|greve|froid|verglas),
  (je)? (reponds|repond|vois) (que maintenant|tard|seulement|le message|seulement maintenant), (jarriverai|jarrive|on arrivera|arriverai) (un peu|peut etre)? (un peu)? (en avance|plus tot|a lheure), (je|on)? (le|la|les) (depose|reprends|recupere|amene)`;

/** Who is with somebody else, is away, or has no more use for it. */
export const elsewhere = `
  (je|on|nous)? (vais|va|allons|suis alle|suis allee|est alle|ete|suis parti|suis partie|passe|consulte|suis suivi|suis suivie|irai) (deja)? (chez|a|au|dans|vers|en|avec|voir|par)? (un|une)? (autre|nouveau|nouvelle) (${PLACE})?, (chez|dans|avec|par|a|voir) (un|une|quelquun) (dautre|autre) (${PLACE})?,
  (je|on|nous)? (vais|va|allons|suis|suis alle|suis allee|est alle|irai|consulte) (deja)? ailleurs (maintenant)?, (jai|on a|ai)? (trouve|pris|choisi|vu) (deja)? (un|une|quelquun)? (autre|nouveau|nouvelle|dautre) (${PLACE}|rdv|rendez vous)?,
  (au|le|chez le|un|la|chez un|chez les|vos|votre) (concurrent|concurrence|concurrents), concurrent, concurrence, (jai|on a)? change de (${PLACE}), mon ancien (${PLACE}),
  (jai|on a|cest|on ma|ils mont|a ete)? (deja)? (ete)? (fait|soigne|opere|repare|arrache|vu) ailleurs, (je|on)? (ne)? (suis|sommes|est) plus (patient|patiente|client|cliente|patients|clients) (chez vous)?,
  (je|on|nous|il|elle|jsuis)? (suis|sommes|est|serai|part|pars|sera|partons) (toujours|encore|actuellement)? (en vacances|en voyage|a letranger|en deplacement|a lexterieur|loin), (je|on|nous)? (nhabite|nhabitons|habite|habitons|vis|vit) plus (ici|la|dans le coin|en ville|dans la region),
  (jai|on a|nous avons)? (deja)? vu quelquun, (je|on|nous)? (pars|part|partons) (ce soir|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|en voyage|a letranger), (je suis|on est|suis)? (en route|en chemin|sur le chemin) (pour|vers|de|du) (le|la|mon)? (travail|boulot|paris|lyon|marseille|laeroport|lecole|gare|lhopital), (jarrive|je vais|on arrive|je suis) (a|au|en) (laeroport|la gare|travail|boulot),
  (jai|on a|nous avons) (demenage|quitte la ville|quitte la region|quitte le pays), (ca|je|il|elle|on) (va|vais|se sent|me sens) (beaucoup|deja|bien)? mieux, (me suis|on sest) trompe|trompee de (jour|date|heure)`;

/** Where somebody is brought who does not come to us. */
export const toAnother = `(a|au|chez|dans|vers|avec) (le|la|un|une)? (autre|nouveau|nouvelle) (${PLACE})`;
