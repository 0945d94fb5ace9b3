const VISIT =
  'rdv|rendez vous|rendezvous|rv|creneau|consultation|reservation|visite|seance|place|heure|passage';
const WEEKDAY = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const WHEN = `demain|${WEEKDAY}|demain matin|demain soir|comme prevu|a lheure|a lheure prevue|a lheure dite|sans faute|chez vous|au cabinet|au garage|au salon|la bas`;
const VEHICLE = 'voiture|auto|char|camion|camionnette|moto|scooter|vehicule|bagnole|lauto';
const COME =
  'je viens|je viendrai|je serai la|je serai present|je serai presente|jy serai|jy vais|on vient|on viendra|on sera la|on y sera|nous venons|nous viendrons|nous serons la|nous y serons|on arrive|jarrive';
const MISS =
  'raterai|raterais|louperai|louperais|manquerai|manquerais|rate|loupe|manque|raterons|louperons|manquerons|raterait|louperait';

/** Agreeing, by whole formulas. */
export const yes = `
  oui dispo, dispo oui, confirmation de ma part, (mettez|notez|dites) (que)? oui,
  (je)? (vous)? confirme (a nouveau|encore|encore une fois|une fois de plus|de nouveau),
  (je)? (vous)? (confirme|confirmons) (bien)? (aussi)? (pour|la venue de|la presence de|le rdv de|le rendez vous de) (mon|ma|mes|notre|nos) (fils|fille|enfant|enfants|mari|femme|mere|pere|maman|papa|chien|chat|conjoint|conjointe|soeur|frere), (je)? (vous)? (confirme|confirmons) (bien)? pour (la|le|les|ma|mon|une|un) (coupe|couleur|vidange|revision|controle|detartrage|visite|consultation|seance|vaccin|soin|massage|manucure|epilation|toilettage),
  je (vous|te)? (dis|reponds|redis|repond) (que|encore)? oui, (jai|je vous ai|je lai|javais|on a) (deja|bien)? (dit|repondu|mis|ecrit) (que)? oui, (rdv|rendez vous|reservation|seance|visite|venue|creneau|consultation|presence) (est)? (bien)? (confirme|confirmee|reconfirme|validee), (le|mon|ce|notre) (rdv|rendez vous) (de|pour) _ (est)? (bien)? (confirme|valide), (je|nous|on)? (souhaite|voudrais|veux|souhaiterais|souhaitons|tiens a|viens) confirmer (mon|ma|notre|le|ce) (rdv|rendez vous|rendezvous|presence|venue|creneau|reservation),
  (inchallah|inch allah|inchalla) oui, cest oui (pour moi|pour nous|pour demain)?, (mettez|notez|inscrivez|comptez|marquez|mets|note|compte) (moi|nous) (comme)? (present|presente|presents|confirme|confirmee|oui|dedans), oui (de la part de|pour tous les deux|mille fois|carrement|grave|nickel|impec|top|parfait|super|volontiers|promis|jure|sur et certain), reponse (est)? oui, ma reponse est oui, oh que oui, que oui, oui oui cest (bon|ok|note), re confirme, (je)? reconfirme (mon rdv|ma presence|pour demain), confirmation (rdv|rendez vous|presence) (ok)?`;

/** Content with what was said: too little alone to turn an earlier answer. */
export const ok = `
  cbon, ca nous va, laissez comme ca, va pour (number|clocktime|number heures) (alors|donc)?,
  cest note (patron|chef|boss|docteur|doc|les filles),
  (cest|c|tout est|ca me semble|ca ma lair|ca) (ben|bin|bien|super|tres|vraiment|tout a fait)? (correct|beau|good|nikel|cale|impec|nickel|impeccable) (pour moi|pour nous|de mon bord)?, tiguidou, diguidou, ketchup, good, all good, banco, top la, nikel, go, go pour (moi|demain|${WEEKDAY}), ca baigne, va pour (moi|nous|demain|${WEEKDAY}|le rdv|lheure|cette heure|cette date|ca), (on|nous) (fait|faisons) (comme ca|ca|ainsi|comme prevu|comme on a dit|comme convenu), (on|nous) (part|partons|reste|restons) (la dessus|sur ca), allons y, (on)? (garde|laisse|reste) (ca)? (de meme|comme ca|comme cest|ainsi),
  rien na change, rien de change, rien de nouveau, comme on (a|avait|sest) dit, je suis (toujours)? (des votres|partant|partante|ok|daccord|ok pour), (on est|nous sommes) (toujours)? (des votres|partants|ok|daccord), trop bien, cest parti (mon kiki)?, (cest)? note pour (demain|${WEEKDAY}|le rdv|moi), cest note et archi note, cest cale, (cest)? dans lagenda, jai note (la date|dans mon agenda|le rdv|mon rdv|lheure), (ca|tout) (colle|cadre|roule|marche|baigne) (pour moi|pour nous|pour demain|de mon cote), (pour)? (moi|nous) (cest|c|ca)? (bon|ok|parfait|nickel|daccord|impec), marche pour moi|nous, conforme, je suis conforme, see you (demain|${WEEKDAY}|la bas|there|soon)?, (hop)? (allez|aller) (hop|zou|go)`;

/** That they come, by whole formulas. */
export const attend = `
  comptez y, on vous voit (demain|${WEEKDAY}),
  oui (je|on) (peux|peut) venir avec (mon|ma|mes), (rdv|rendez vous) (demain|${WEEKDAY}) (alors|donc), (jarriverai|jarrive|on arrive|on arrivera|je viens|je viendrai|on viendra) (un peu|bien|number minutes)? (en avance|a jeun),
  a tantot,
  (je|on|nous)? (ne)? (${MISS}) (ca|cela|ce rdv|le rdv|mon rdv|votre rdv)? (ca|cela|ce rdv|le rdv)? (pour rien au monde|sous aucun pretexte), jamais (de la vie)? (je|on|nous) (ne)? (${MISS}) (ca|cela|ce rdv|le rdv|mon rdv), (pas|hors de) question (de|que je|quon|que lon|d)? (rater|rate|louper|loupe|manquer|manque|oublier|oublie|le rater|le louper|zapper) (ca|cela|ce rdv|le rdv|mon rdv)?, (je)? (my|me) (rendrai|presenterai) (bien)? (${WHEN})?, (je|on|nous) (vous)? (rejoins|retrouve|retrouverai|rejoint) (la bas|${WEEKDAY}|demain|sur place),
  (inchallah|inch allah|inchalla|si dieu veut|si dieu le veut|sil plait a dieu) (${COME}), (${COME}) (inchallah|inch allah|si dieu veut|si dieu le veut|promis|sans faute|cest promis|cest sur|bel et bien|avec plaisir|pile a lheure|a lheure|tot), (sur et certain|sure et certaine|certain|certaine|promis|jure|evidemment|bien sur|cest sur) (que)? (${COME}), je serai (bel et bien|forcement|evidemment|bien sur) (la|present|presente), (je|on|nous)? (vous|te) (amene|amenerai|amenons|depose|deposerai|deposons|apporte|laisse|laisserai|laissons|conduis) (la|ma|le|mon|notre|lauto|les|mes)? (${VEHICLE}|cles|clefs|cle|chien|chat|chienne|chatte|toutou|minou|chaton|chiot),
  (moi et|mon mari et|ma femme et|mon fils et|ma fille et|ma mere et|mes enfants et) (moi|mon fils|ma fille|mon mari|ma femme|mes enfants|ma mere) (on)? (vient|venons|viendra|viendrons|serons la|sera la|serons presents), (je)? serai (a|au) (lheure|rdv|rendez vous|poste|lheure dite|lheure prevue), (je)? serai fidele au poste, (a|on se dit a|on dit a) (${WEEKDAY}|demain) (donc|alors|matin|sans faute|comme prevu|merci), (vous|tu) (pouvez|peux) (me|nous) attendre, (vous me|tu me|vous nous) (verrez|verras|reverrez) (${WHEN})?, (je|nous) (vous|te)? (ferai|fais) (lhonneur|plaisir) detre la, (on|je) (deboule|debarque|rapplique|radine) (${WHEN})?, (je)? (tiendrai|honorerai|respecterai) (mon|le) (rdv|rendez vous|engagement)`;

/** That the appointment is to be kept. */
export const keep = `
  (ne)? changez rien,
  (mon|le|ce|notre) (rdv|rendez vous|rendezvous|creneau) (tient|tiens|est maintenu|est toujours bon|est toujours ok|est toujours valable) (toujours|bien|bon)? (oui)?,
  (gardez|garde|conservez|conserve|reservez|reserve|maintenez|bloquez|preservez|laissez|laisse) (moi|nous)? (mon|ma|le|la|ce|notre) (${VISIT}) (comme il est|comme elle est|comme cest|comme ca|comme convenu|tel quel|telle quelle|en place|en letat|ainsi|tel quil est), (gardez|garde|conservez|reservez|maintenez|bloquez) (moi|nous)? (mon|ma|le|la|ce|notre) (${VISIT}), (gardez|garde|conservez|laissez|laisse) (le|la) (tel quel|telle quelle|comme ca|en place|comme il est|comme elle est), (pas|hors de) question (de|d|que)? (annuler|dannuler|lannuler|jannule|quon annule|que jannule), dannuler pas question, (nannulez|annulez|annule|nannule|supprimez|supprime) (surtout)? pas (surtout)? (le rdv|mon rdv|svp|je viens|je serai la)?,
  (je|on|nous)? (le|la) (garde|gardons|maintiens|maintient|maintenons|conserve), oui je le|la garde, (je|on) (reste|suis|est) (sur|fidele a) (mon|le|notre) (${VISIT}), (je|on)? (compte|comptons) (bien|toujours) (venir|y aller|etre la|y etre)`;

/** How they come, and what nothing hinders. */
export const along = `
  (jai|on a) (prevenu|avise|averti) (mon|ma|le|la|a)? (patron|patronne|chef|travail|boulot|lecole|employeur), (je|on) (finis|finit|sors|sort|quitte) plus tot (expres|du travail|du boulot)?, je pars plus tot du (travail|boulot|bureau), jy tiens, jai un peu (peur|le trac),
  vivement (demain|${WEEKDAY}|le rdv|mon rdv), ca urge, ca devient urgent, (je)? (narrete|arrete|jarrete) pas dy penser, il etait temps,
  (mon|ma) (mari|femme|fille|fils|mere|pere|soeur|frere|voisine|voisin|copine|copain|conjoint|amie|ami) (my|me|nous y) (emmene|conduit|amene|depose|accompagne|conduira|emmenera|accompagnera), (elle|il|on) (my|me|nous) (emmene|conduit|amene|depose|accompagne|conduira|emmenera|accompagnera),
  quil pleuve ou quil vente, quil pleuve ou non, contre vents et marees, coute que coute, meme sil (tombe|faut|fallait|pleut|neige|fait|y a) (des|du|de la|un|une|deux|ramper|cordes|metre|pieds)? (cordes|neige|metre de neige|pieds de neige|grele|tempete)?, meme (en|a) (boitant|bequilles|rampant|pied|fauteuil|cloche pied), meme avec (la|des|un|une|mes) (bequilles|fauteuil|peur|trac|neige|pluie|greve)`;

export const reassure = `
  (je|on) (ne)? change rien, rien a changer,
  joublie pas, je loublie pas, je ne loublie pas, jai pas oublie, je nai pas oublie, jai rien oublie, je ne risque pas doublier, aucun risque que joublie, rassurez vous, rassure toi, soyez sans crainte, ayez pas peur, nayez crainte`;
