import type { Ambiguous } from '../answer-words.js';

const COURTESY =
  'merci svp stp desole desolee madame docteur bonne bonjour cordialement sil beaucoup navre navree';
const WHEN = 'demain lundi mardi mercredi jeudi vendredi samedi';

/** What answers as a whole sentence, and is something else within one. */
export const spoken: readonly Ambiguous[] = [
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
