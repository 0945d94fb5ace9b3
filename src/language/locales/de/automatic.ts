import type { AutomaticReplies, SmallTalk } from '../locale.js';

export const automatic: AutomaticReplies = {
  machines: `
    (bin|ich bin)? (bis|vom) _? _? _? _? (nicht im buro|ausser haus|abwesend), in dringenden fallen (wenden|rufen|kontaktieren|erreichen), wenden sie sich bitte an meine (vertretung|kollegin|kollegen),
    abwesenheitsnotiz, automatische antwort, automatische nachricht, automatisch generierte, automatisch erstellt,
    ausser haus bis, (ich)? fahre gerade (auto)? und (kann|melde|antworte),
    (lese|sehe|antworte) (ihre|deine) nachricht (wenn|sobald|spater), vielen dank fur ihre nachricht wir,
    danke fur ihre nachricht wir, unsere sprechzeiten, unsere offnungszeiten,
    wir (melden|kummern) uns (so schnell wie moglich|schnellstmoglich|umgehend) (bei ihnen)?,
    nicht storen aktiviert, bin derzeit nicht erreichbar und`,
  busy: `
    (ich)? (fahre|fahr) gerade (auto)?, (ich)? bin (gerade)? am steuer, sitze (gerade)? im auto,
    (ich)? (bin|sitze) (gerade|noch)? (in einer|in einem|im|in) (besprechung|meeting|termin|sitzung|konferenz),
    (ich)? kann (gerade|jetzt|momentan|grad|leider gerade) nicht (sprechen|telefonieren|reden|schreiben|antworten|rangehen|ans telefon|ans handy),
    (ich)? (rufe|melde) (mich|dich|sie)? (spater|gleich|nachher|danach|zeitnah) (zuruck)?, (derzeit|momentan|zur zeit)? nicht im buro`,
  wrongNumber: `
    falsche nummer, falschen nummer, falsche telefonnummer, falsche handynummer, falsch verbunden, verwahlt,
    nummer (ist)? falsch, falsche person, falschen person, falscher empfanger, falschen empfanger,
    sie (haben|irren) (sich)? (in der nummer|geirrt),
    (haben|hast|habt) (sie|du|ihr)? (sich|dich|euch) (in der nummer|bei der nummer)? (geirrt|vertan|verwahlt|vertippt),
    (nicht|nicht mehr) (die|seine|ihre) (nummer|handynummer|telefonnummer) (von)?,
    (kenne|kennen) (ich|wir)? (diese|die|diesen|den|keine|keinen|niemanden) (person|herrn|frau|namen|der so heisst|mit diesem namen|mit dem namen),
    (nummer|handynummer) (gehort|gehoert) (nicht|jemand|nicht mehr|mir nicht|jetzt),
    (wohnt|lebt) hier nicht (mehr)?, hier wohnt (keine|kein|niemand),
    ich bin nicht (die person|der patient|die patientin|der richtige), nachricht (ist|war) nicht fur mich,
    (sms|nachricht) ging an den falschen, hier gibt es (keine|keinen|niemanden), nicht fur mich bestimmt,
    bin der falsche, bin die falsche, neue nummer von`,
  notThisName:
    'ich bin nicht, ich bin nicht die, ich bin nicht der, hier ist nicht, das ist nicht, ich heisse nicht, ich heiße nicht',
};

export const smallTalk: SmallTalk = {
  greetings: 'hallo, guten, hi, moin, servus, grüß gott, grüezi',
  thanks: 'vielen? dank, danke, danke schön, danke sehr',
  reactions: [
    'gefällt|liebt|lacht über|betonte|hervorgehoben|fragte nach|hat .{1,24}?(?: reagiert)? auf',
    'reagierte mit {with}|hat mit {with}',
  ],
  attachments: { articles: 'eine|ein|einen', things: 'bild|foto|nachricht|video|anhang|link|audio' },
};
