import { plain } from './plain-text.js';

/** How people name the languages of the texts; anything else is for the service to judge. */
const LANGUAGES = new Map(
  Object.entries({
    en: 'english ingles anglais inglese englisch engels en',
    es: 'spanish espanol castellano espagnol spanisch spagnolo es',
    fr: 'french frances francais franzosisch francese frans fr',
    de: 'german aleman allemand deutsch tedesco duits de',
    it: 'italian italiano italien italienisch it',
    pt: 'portuguese portugues portugais portugiesisch portoghese pt',
    zh: 'chinese chino chinois mandarin zh zhcn 中文 简体中文',
    zh_tw: 'cantonese traditionalchinese chinesetraditional zhtw 繁體中文',
    ar: 'arabic arabe arabiyya arabisch ar',
    ko: 'korean coreano coreen ko',
    ru: 'russian ruso russe russisch ru',
    tl: 'tagalog filipino pilipino fil tl',
    vi: 'vietnamese vietnamita vietnamien vi',
  }).flatMap(([code, names]) => names.split(' ').map((name) => [name, code])),
);

/** @param {string} written @returns {string} its code, or what was written */
export function languageNamed(written) {
  return LANGUAGES.get(plain(written).replace(/\P{L}/gu, '')) ?? written;
}

/** Words that headers of one language have, and those of others have not. */
const TELLING = Object.entries({
  en: 'phone date time start patient client name provider appointment status location mobile first last cell doctor',
  de: 'datum uhrzeit telefon telefonnummer handy handynummer patient nachname vorname behandler termin beginnt beginn betreff ort mobil mobiltelefon arzt geburtsdatum raum',
  fr: 'heure telephone nom prenom praticien debut objet portable lieu statut patient rendez rdv date motif',
  es: 'fecha hora telefono movil celular nombre apellidos paciente cita estado profesional medico inicio lugar',
  pt: 'data hora telefone telemovel celular nome paciente consulta medico estado inicio horario utente',
  it: 'data ora telefono cellulare nome cognome paziente appuntamento stato medico inizio dottore',
  nl: 'datum tijd telefoon mobiel naam achternaam voornaam afspraak behandelaar locatie patient begint onderwerp tijdstip',
}).map(([code, words]) => ({ code, words: new Set(words.split(' ')) }));

/**
 * @param {readonly (readonly string[])[]} headers their words
 * @returns {string | undefined} the language that most of them are of
 */
export function languageOfHeaders(headers) {
  const all = headers.flat();
  const [best, second] = TELLING.map(({ code, words }) => ({
    code,
    count: all.filter((word) => words.has(word)).length,
  })).sort((a, b) => b.count - a.count);
  return best && second && best.count > second.count ? best.code : undefined;
}
