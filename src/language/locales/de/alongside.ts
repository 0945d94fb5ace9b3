const FAMILY =
  'mann|frau|sohn|tochter|mutter|vater|mama|papa|schwester|bruder|oma|opa|freund|freundin|nachbar|nachbarin|schwiegermutter|schwager|kollege|kollegin|partner|partnerin|kind|kinder|enkel|tante|onkel';
const PLACE =
  'arzt|arztin|zahnarzt|zahnarztin|praxis|klinik|werkstatt|friseur|salon|doktor|termin|ort|physio|therapeut|tierarzt|laden|facharzt|krankenhaus|mechaniker';

/** What goes with coming, and leaves a yes standing. */
export const alongside = `
  (mein|meine) (${FAMILY}) (fahrt|bringt|begleitet|holt) (mich|uns) (hin|ab|dahin|vorbei)?, mich (fahrt|bringt) (mein|meine) (${FAMILY}),
  (steht|ist|habe ich|hab ich|habs) (im|in meinem|schon im) (kalender|handy|terminkalender), (ich)? (habe|hab) (es|ihn|den termin|mir)? (schon|bereits)? (notiert|eingetragen|aufgeschrieben|vorgemerkt),
  (ich|wir)? (habe|hab|haben) (extra|da|an dem tag)? (frei|urlaub genommen|freigenommen|zeit), (ich)? (bin|bin ich|ware) (frei|bereit|nuchtern|dabei), (ich|wir)? (bringe|bringen|habe|nehme) (die|meine|den|alle|meinen|das) (karte|versichertenkarte|versicherungskarte|gesundheitskarte|krankenkassenkarte|unterlagen|uberweisung|papiere|befunde|rontgenbilder|medikamentenliste|rezept|${FAMILY}) (mit|dabei)?,
  (fur)? beide (kinder|hunde|katzen|sohne|tochter), fur (meinen|meine|mein) (${FAMILY}), (ich|wir)? (nehme|nehmen|komme mit|fahre mit) (den|die|dem|der|das) (bus|bahn|zug|auto|taxi|ubahn),
  (ich|wir)? (bin|sind) (wieder|zuruck|wieder zuruck) (aus|vom)? (dem)? (urlaub) (zuruck)?, (ich)? (gehe|komme|fahre) (in die|zur|zum) (praxis|arzt|zahnarzt|doktor), (ich)? bin (die|der) (mutter|vater|mama|papa), (war|ich war) (auf der|in der|bei der|am) (arbeit|arbeiten|sitzung|besprechung)`;

/** Who is with somebody else, is away, or has no more use for it. */
export const elsewhere = `
  (ich|wir)? (gehe|gehen|ging|war|waren|bin|fahre|wechsle) (jetzt|schon|inzwischen|nun|bereits)? (zu|bei|in|beim) (einem|einer|nem|ner) (anderen|anderer|neuen) (${PLACE})?, (zu|bei|in) (einem|einer|nem|ner) (anderen|neuen) (${PLACE})?, (zu|bei) (jemand|jemandem) (anderem|anders|anderen),
  (ich|wir)? (habe|haben|hab)? (schon|bereits|jetzt|inzwischen)? (einen|eine|nen|ne) (anderen|andere|neuen|neue) (${PLACE}) (gefunden|genommen)?, (ich|wir)? (war|waren|bin|gehe|sind|lasse es|habe es|wurde) (schon|jetzt|bereits|inzwischen)? woanders (gemacht|erledigt|behandelt)?, woanders, anderswo, anderweitig,
  (zur|bei der|die|der)? konkurrenz, (ich|wir)? (habe|hab|haben)? (den|die)? (${PLACE}) gewechselt, (bin|sind) (nicht mehr|kein|keine) (ihr|euer|bei ihnen)? (patient|patientin|kunde|kundin) (mehr)?, (ich|wir)? (bin|sind|ist|er ist|sie ist) (noch|gerade|grad|derzeit)? (im urlaub|verreist|im ausland|weg|auf reisen|unterwegs in|in den ferien|auf dienstreise),
  (ich|wir)? (wohne|wohnen) (nicht mehr|nimmer) (hier|da|dort|in der stadt)?, weggezogen, verzogen, (ich|wir)? (war|waren) (schon|doch)? (gestern|vorgestern|letzte woche|vorige woche) (schon)? (da|dort|hier|bei ihnen), (ich|wir)? (bin|sind)? (noch|gerade)? auf|am dem? weg (zur arbeit|nach hause|in den urlaub|zum flughafen|in die schule|zur schule), (ich)? (habe|hab)? (es|das|den termin|ihn|leider)? (total|ganz|komplett)? vergessen, ja vergessen`;

/** Where somebody is brought who does not come to us. */
export const toAnother = `(zu|in|bei|zum|zur) (der|dem|die|den|einem|einer|einen|eine|nem|ner)? (anderen|andere|anderer|neuen|neue) (${PLACE})`;
