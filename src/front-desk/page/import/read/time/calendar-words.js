/** Months and weekdays as they are written in English, German, French, Spanish, Portuguese, Italian and Dutch. */

const MONTHS = [
  'january januar janvier enero janeiro gennaio januari jan jaenner janner',
  'february februar fevrier febrero fevereiro febbraio februari',
  'march marz maerz mars marzo marco maart mrz mrt',
  'april avril abril aprile',
  'may mai mayo maio maggio mei',
  'june juni juin junio junho giugno',
  'july juli juillet julio julho luglio',
  'august aout agosto augustus',
  'september septembre septiembre setembro settembre setiembre sept',
  'october oktober octobre octubre outubro ottobre',
  'november novembre noviembre novembro',
  'december dezember decembre diciembre dezembro dicembre',
].map((names) => names.split(' '));
const MIN_SHORT = 3;

/** From Sunday, as JavaScript counts. */
const WEEKDAYS = [
  'sunday sonntag dimanche domingo domenica zondag so zo',
  'monday montag lundi lunes segunda segunda-feira lunedi maandag mo ma',
  'tuesday dienstag mardi martes terca terca-feira martedi dinsdag di',
  'wednesday mittwoch mercredi miercoles quarta quarta-feira mercoledi woensdag mi wo',
  'thursday donnerstag jeudi jueves quinta quinta-feira giovedi donderdag do',
  'friday freitag vendredi viernes sexta sexta-feira venerdi vrijdag fr vr',
  'saturday samstag sonnabend samedi sabado sabato zaterdag sa za',
].map((names) => names.split(' '));

/**
 * @param {string} word plain
 * @returns {number | undefined} from 1
 */
export function monthOf(word) {
  return indexOf(MONTHS, word);
}

/**
 * @param {string} word plain
 * @returns {number | undefined} from 0, Sunday
 */
export function weekdayOf(word) {
  const index = indexOf(WEEKDAYS, word);
  return index === undefined ? undefined : index - 1;
}

/**
 * @param {readonly (readonly string[])[]} lists
 * @param {string} word
 * @returns {number | undefined} from 1, of the only list with a name that the word is or begins
 */
function indexOf(lists, word) {
  const whole = lists.findIndex((names) => names.includes(word));
  if (whole >= 0) return whole + 1;
  if (word.length < MIN_SHORT) return undefined;
  const found = lists.flatMap((names, index) =>
    names.some((name) => name.startsWith(word)) ? [index + 1] : [],
  );
  return found.length === 1 ? found[0] : undefined;
}
