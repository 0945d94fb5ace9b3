/** @import { Country } from '../../../contact/written-number.js' */
import { COUNTRIES } from '../../../contact/written-number.js';
import { numbersInText, readNumberCell } from './number-cell.js';

/**
 * Where the numbers of a file that have no country code are from.
 *
 * @typedef {{ kind: 'certain', country: Country } | { kind: 'unclear', choices: readonly Country[] }} CountryGuess
 */

const MAX_LOOKED_AT = 300;
/** So many of the numbers must fit a country for it to be theirs: some are always wrong. */
const SHARE = 0.7;
/** Where each language of headers is at home. */
const SPOKEN = new Map(
  Object.entries({
    en: 'US CA GB IE AU NZ',
    de: 'DE AT CH',
    fr: 'FR BE CH CA',
    es: 'ES MX CO AR CL',
    pt: 'PT BR',
    it: 'IT CH',
    nl: 'NL BE',
  }).map(([language, codes]) => [language, codes.split(' ')]),
);

/**
 * @param {readonly string[]} cells of the column with numbers
 * @param {{ home: Country, isTold: boolean, language: string | undefined, zone: string | undefined }} context where this desk stands, whether that is
 *   more than a guess, the language of the headers where it shows, and the country of the file's own zone
 * @returns {CountryGuess}
 */
export function guessCountry(cells, { home, isTold, language, zone }) {
  const bare = [...new Set(cells)]
    .filter((cell) => /\d{5}/.test(cell.replace(/\D/g, '')) && !/\+|^\s*(?:00|011)\d/.test(cell))
    .slice(0, MAX_LOOKED_AT);
  if (bare.length === 0) return { kind: 'certain', country: home };
  const ofZone = COUNTRIES.find(({ code }) => code === zone);
  const fits = (/** @type {Country} */ country) =>
    bare.filter(
      (cell) => 'number' in readNumberCell(cell, country) || numbersInText(cell, country).length === 1,
    ).length >=
    bare.length * SHARE;
  if (ofZone && fits(ofZone)) return { kind: 'certain', country: ofZone };
  if (isTold && fits(home)) return { kind: 'certain', country: home };
  const spoken = language === undefined ? undefined : SPOKEN.get(language);
  // Only North America writes 206-555-0142.
  const isWrittenHere =
    home.calling === '1' &&
    bare.filter((cell) => /\(?\d{3}\)?[-. ]*\d{3}-\d{4}/.test(cell)).length >= bare.length * SHARE;
  const isSpokenHere = spoken === undefined || spoken.includes(home.code) || isWrittenHere;
  const fitting = COUNTRIES.filter(fits);
  if (fitting.includes(home) && isSpokenHere) return { kind: 'certain', country: home };
  const likely = fitting.filter(({ code }) => spoken?.includes(code) ?? true);
  const [only, ...others] = likely;
  // Headers in the one language of one country, and numbers of its shape, which are not of this desk's.
  if (only && others.length === 0 && !fitting.includes(home)) return { kind: 'certain', country: only };
  const choices = likely.length > 0 ? likely : fitting;
  return { kind: 'unclear', choices: [...new Set([...choices, ...(fitting.includes(home) ? [home] : [])])] };
}
