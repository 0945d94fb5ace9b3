import type { HardMoments, Questions } from '../locale.js';

const WHO =
  '(meine|mein|meiner|meinen|unsere|unser|unseren|seine|ihre|ihr|der|die|den)? (mann|frau|mutter|vater|mama|papa|mutti|vati|sohn|tochter|bruder|schwester|oma|opa|grossmutter|großmutter|grossvater|großvater|kind|baby|tante|onkel|freund|freundin|hund|katze|patient|patientin|ehemann|ehefrau|schwiegermutter|schwiegervater)';

export const hardMoments: HardMoments = {
  bereavement: `
    gestorben, verstorben, verstarb, verschieden, ist tot, sind tot, war tot, ist nicht mehr am leben,
    lebt nicht mehr, ist von uns gegangen, von uns gegangen, beerdigung, beisetzung, trauerfall, todesfall,
    sterbefall, trauerfeier, in trauer, trauern, tod meiner|meines|unserer|unseres|von, begrabnis, begraben,
    ${WHO} verloren, fehlgeburt, totgeburt, verstorbene, verstorbenen, verstorbener, witwe, witwer, hinterbliebene,
    eingeschlafert, einschlafern (lassen|mussen|lassen mussen), gehen lassen mussen, erlosen (lassen|mussen), uber die regenbogenbrucke, liegt im sterben, (fur immer)? eingeschlafen fur immer, hat uns (gestern|heute|letzte woche|leider)? verlassen`,
  illness: `
    krebs (festgestellt|diagnostiziert|gefunden), krebsdiagnose, (wurde|wurden|haben) _? _? krebs (festgestellt|diagnostiziert|gefunden), tumor, metastasen,
    im krankenhaus, ins krankenhaus, in die klinik gekommen, im spital, ins spital, auf der intensivstation,
    intensivstation, in der notaufnahme, notaufnahme, eingeliefert, schlaganfall,
    schwer|sehr|ernsthaft|ernstlich|todkrank (krank|erkrankt|verletzt),
    (habe|hat|haben|hab|mit|an) (jetzt|leider)? (krebs|leukamie|einen herzinfarkt|einen schlaganfall), unfall,
    autounfall, verunfallt, gebrochen, notoperation, not op, operiert worden, wird operiert, werde operiert, chemo,
    chemotherapie, im koma, in den wehen, kreißsaal, kreissaal, stationar, liege im krankenhaus, lungenentzundung`,
  urgent: `
    hort nicht auf zu bluten, blutet (und)? (es|das)? (hort)? (hort)? nicht auf, (blutung|bluten) hort nicht auf, (gesicht|hals|zunge|backe|lippe) (schwillt|wird dick|ist ganz dick|ist stark geschwollen), blutet und hort nicht auf, blutet (immer noch|wie verruckt|ohne ende), nachblutung,
    brustschmerzen, brustschmerz, schmerzen in der brust, schmerz in der brust, druck auf der brust,
    (bekomme|kriege|bekommt|kriegt) (ich|er|sie)? (kaum|keine|schlecht)? luft, keine luft, luftnot, atemnot,
    kann (kaum|nicht|nicht mehr|schlecht) atmen, atmet nicht, blute stark, blutet stark, starke blutung,
    starke blutungen, blutung hort nicht auf, viel blut, herzinfarkt, herzanfall, uberdosis,
    will|mochte (nicht mehr leben|sterben|mich umbringen), mich umbringen, selbstmord, suizid, das leben nehmen,
    ohnmachtig, bewusstlos, zusammengebrochen, krampfanfall, krampft, allergische reaktion, allergischer schock,
    notfall, ein notfall, notarzt, rettungswagen, krankenwagen, rettung gerufen, 112 angerufen,
    (starke|sehr starke|schlimme|unertragliche|extreme|furchtbare|schreckliche|wahnsinnige|heftige) (schmerzen|zahnschmerzen|bauchschmerzen|kopfschmerzen|ruckenschmerzen),
    halte (es|die schmerzen)? (vor schmerzen)? nicht (mehr)? aus, vor schmerzen, gesicht geschwollen, vergiftet,
    vergiftung, sehr hohes fieber, wehen, fruchtblase geplatzt, dringend, sehr dringend, ganz dringend,
    es ist dringend, unverschamtheit, unverschamt, frechheit, saftladen, sauladen, katastrophe, unmoglich von ihnen,
    skandal, skandalos, stinksauer, so sauer, bin sauer, total sauer, echt sauer, wutend, stinkwutend, zum kotzen,
    kotzt mich an, schnauze voll, nase voll, scheisse, scheiße, scheiss, scheiß, arschloch, arschlocher, idioten,
    verarschen, beschwerde, beschweren, inkompetent, unfahig, miserabler service, schlechter service, lacherlich,
    frechheiten, leck mich, fick, verpiss, mich beschweren, zumutung`,
  none: `
    (handy|akku|telefon|auto|computer|batterie|smartphone) (ist|war)? (tot|gestorben|kaputt),
    (kein|keine|ohne|nicht) (notfall|fieber|schmerzen|dringend|so dringend|mehr krank|brustschmerzen|beschwerden|corona),
    nicht (im|mehr im) krankenhaus, aus dem krankenhaus (zuruck|entlassen|raus), termin im krankenhaus,
    arbeite im krankenhaus, notfallkontakt, notfall kontakt,
    (impfung|grippeimpfung|impfen) (gegen)? (grippe|corona)?, todmude, sterbe vor hunger|langeweile|neugier`,
};

const IT =
  '(der termin|mein termin|den termin|meinen termin|das|es|er|denn der termin|denn mein termin|denn das|denn|nochmal|noch mal|noch einmal|noch mal der termin|nochmal der termin|nochmal mein termin|der termin nochmal|mein termin nochmal|der termin heute|der termin morgen|termin)';

export const questions: Questions = {
  time: `
    wann,
    wann (ist|war|ware|beginnt|findet|hab ich|habe ich|haben wir|muss ich|soll ich|mussen wir|sollen wir|kann ich|bin ich dran) ${IT}? (statt|da sein|dort sein|kommen|nochmal|genau|heute|morgen|anfangen|los)?,
    (um|zu|fur)? (wie|wieviel|welche|welcher|wann) (viel|uhr|uhrzeit|zeit) (uhr)? (ist|war|ware|beginnt|muss ich|soll ich|habe ich|hab ich)? ${IT}? (da sein|kommen|nochmal|genau|heute|morgen|dort sein)?,
    (welche|was ist die) uhrzeit ${IT}?, uhrzeit, (an)? (welchem|welcher|welchen) tag (ist|war|habe ich)? ${IT}?,
    wann genau, (welches) datum (ist)? ${IT}?,
    (konnen|konnten) sie mir (bitte)? (die uhrzeit|die zeit|das datum|sagen wann) (nochmal|noch mal|sagen|nennen|schicken|der termin ist|mein termin ist)?,
    (ich)? (weiss|weiß) nicht mehr wann (der termin|mein termin)? (ist|war)?`,
  place: `
    wo,
    wo (ist|findet|war|muss ich|soll ich|sind|liegt|befindet|genau ist|ist denn|treffen|sitzen|finde ich|mussen wir) ${IT}? (sie|die praxis|das|ihre praxis|statt|hin|hinkommen|sich die praxis|genau|die klinik|hingehen|wir uns|euch)?,
    wohin, wohin (muss|soll) ich (kommen|gehen|fahren)?, wo genau,
    (wie|was|welche) (ist|lautet) (die|ihre|eure) (adresse|anschrift), welche adresse, adresse, die adresse,
    anschrift,
    (konnen|konnten) sie mir (bitte)? (die|ihre) (adresse|anschrift) (schicken|senden|geben|nennen|sagen|mitteilen)?,
    (schicken|senden) sie mir (bitte)? (die|ihre) adresse,
    in welcher (praxis|filiale|klinik|strasse|straße) (ist)? ${IT}?`,
  person: `
    (bei|mit|zu) wem (ist|habe ich|hab ich|muss ich|bin ich|war|soll ich)? ${IT}?,
    wer (behandelt|betreut|empfangt) mich (denn)?,
    (bei|zu) (welchem|welcher) (arzt|arztin|doktor|zahnarzt|therapeut|therapeutin|mitarbeiter|berater) (ist|habe ich|muss ich)? ${IT}?,
    welcher (arzt|doktor|zahnarzt) (ist es|behandelt mich)?`,
};
