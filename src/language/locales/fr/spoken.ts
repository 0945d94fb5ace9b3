import type { Ambiguous } from '../answer-words.js';

const COURTESY =
  'merci thumbsup checkmark hundredpercent svp stp desole desolee madame docteur bonne bonjour cordialement sil beaucoup navre navree';
const THEN = 'ce jour la|cette date|a cette date|cette semaine la';
const AWAY =
  'a letranger|en deplacement|en vacances|en voyage|pris|prise|occupe|occupee|absent|absente|partis|parti|partie|en formation|de garde|au travail';
const WHEN = 'demain lundi mardi mercredi jeudi vendredi samedi';

/** What answers as a whole sentence, and is something else within one. */
export const spoken: readonly Ambiguous[] = [
  { phrases: '(non)? pas cette fois (ci)?', as: 'absent', before: COURTESY, otherwise: 'maybe' },
  {
    phrases:
      '(mon|ma) (mari|femme|fille|fils|mere|pere|soeur|frere|voisine|voisin|conjoint|conjointe) (lamene|lamenera|lemmene|lemmenera|le depose|la depose|le deposera|la deposera|lapporte|lapportera)',
    as: 'attend',
    before: `${COURTESY} ${WHEN}`,
    otherwise: 'maybe',
  },
  {
    phrases:
      '(cest|cest note|note|inscrit|marque|mis|jai note|jai mis)? dans (mon agenda|lagenda|mon calendrier|le calendrier|mon telephone)',
    as: 'ok',
    before: COURTESY,
    otherwise: 'along',
  },
  {
    phrases:
      '(jai|je lai|on a|nous avons|javais)? deja confirme (hier|ce matin|avant hier|par telephone|au telephone|par mail|en ligne|sur internet|sur le site|avec la secretaire|la semaine derniere)',
    as: 'yes',
    before: COURTESY,
    otherwise: 'along',
  },
  {
    phrases: `(jamene|jemmene|jamenerai|jemmenerai|on amene|on vous amene|je vous amene|on emmene|nous amenons) _ (a number|a clocktime|a number heures|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi), (je|on) (depose|deposera|deposerai|laisse|laisserai) (la|ma) (voiture|moto) la veille`,
    as: 'attend',
    before: COURTESY,
    otherwise: 'maybe',
  },
  {
    phrases:
      '(mon|ma) (mari|femme|fille|fils|mere|pere|soeur|frere|voisine|voisin|copine|copain|conjoint|conjointe|ami|amie) (maccompagne|maccompagnera|mamene|memmene|me depose|me conduit|me deposera|mamenera)',
    as: 'attend',
    before: COURTESY,
    otherwise: 'along',
  },
  {
    phrases: `(${THEN}) (je suis|je serai|on est|on sera|nous serons|nous sommes|jsuis) (${AWAY}), (je suis|je serai|on est|on sera|nous serons|nous sommes|jsuis) (${AWAY}) (${THEN}), (je|on) (travaille|bosse|taffe) (${THEN}), (${THEN}) (je|on) (travaille|bosse|taffe), (jai|on a) (un autre|deja un|un) (engagement|rdv|rendez vous|examen|avion|train) (${THEN}), (je suis)? (plus|pas) (libre|dispo) (${THEN}), (je)? ny arriverai pas, on ny arrivera pas, jabandonne`,
    as: 'absent',
    before: COURTESY,
    otherwise: 'maybe',
  },
  {
    phrases:
      '(cest|on la|je lai|nous lavons|il est|elle est)? (deja)? (fait|faite)? (repare|reparee|fait reparer|faire reparer|fait|regle|soigne) ailleurs',
    as: 'absent',
    before: `${COURTESY} donc annulez vous`,
    otherwise: 'reason',
  },
  {
    phrases:
      '(trop)? hate (de)? (vous voir|vous revoir|te voir|vous retrouver|dy etre), jai (trop|tellement)? hate (dy etre|de vous voir|de venir)?, vivement (demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|le rdv)',
    as: 'ok',
    before: `${COURTESY} ${WHEN} a`,
    otherwise: 'along',
  },
  {
    phrases:
      'je me libere, je me suis libere|liberee, je me suis organise|organisee, je me suis arrange|arrangee',
    as: 'attend',
    before: `${COURTESY} pour ${WHEN}`,
    otherwise: 'thing',
  },
  {
    phrases:
      '(nous serons|on sera|on vient|nous venons|on viendra|nous viendrons) (a)? (deux|trois|quatre|number)',
    as: 'attend',
    before: `${COURTESY} ${WHEN}`,
    otherwise: 'maybe',
  },
  {
    phrases:
      'je|on depose|amene|amenerai|deposerai|amenera|deposera (la|ma|le|mon|lauto) (voiture|auto|char|camion|moto)?',
    as: 'attend',
    before: `${COURTESY} ${WHEN} a vers comme`,
    otherwise: 'maybe',
  },
  {
    phrases: '(je|j)? (nai|ai|aurai|naurai|jai|jaurai) (pas|plus) le temps de (venir|passer|me deplacer)',
    as: 'absent',
    before: `${COURTESY} demain aujourdhui`,
    otherwise: 'maybe',
  },
  { phrases: 'je ny manquerai pas, ny manquerai pas', as: 'attend', before: COURTESY, otherwise: 'pass' },
  { phrases: 'cest bien ca, oui cest ca, cest bien cela', as: 'yes', before: COURTESY, otherwise: 'aside' },
];
