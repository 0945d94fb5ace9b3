/**
 * @import { Session } from '../api-types.js'
 * @import { Country } from './written-number.js'
 */
import { COUNTRIES } from './written-number.js';

/** Zones that leave no doubt about the country: whoever runs a place has its clock right, but perhaps not its language. */
const ZONES = {
  US:
    'America/New_York America/Detroit America/Chicago America/Denver America/Boise America/Phoenix America/Los_Angeles ' +
    'America/Anchorage Pacific/Honolulu America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax',
  MX: 'America/Mexico_City America/Monterrey America/Merida America/Tijuana America/Hermosillo America/Chihuahua',
  ES: 'Europe/Madrid Atlantic/Canary Africa/Ceuta',
  GB: 'Europe/London',
  FR: 'Europe/Paris',
  DE: 'Europe/Berlin',
  PT: 'Europe/Lisbon Atlantic/Madeira Atlantic/Azores',
  IT: 'Europe/Rome',
  NL: 'Europe/Amsterdam',
  BE: 'Europe/Brussels',
  AT: 'Europe/Vienna',
  CH: 'Europe/Zurich',
  IE: 'Europe/Dublin',
  AU: 'Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Perth Australia/Adelaide Australia/Hobart Australia/Darwin',
  NZ: 'Pacific/Auckland',
  BR: 'America/Sao_Paulo America/Bahia America/Fortaleza America/Recife America/Manaus',
  CO: 'America/Bogota',
  CL: 'America/Santiago',
  AR: 'America/Argentina/Buenos_Aires America/Buenos_Aires',
};

/** @param {NonNullable<Session['country']>} told @returns {Country} */
export function countryOf({ code, calling_code: calling, trunk_prefix: trunk, digits }) {
  const [least = 0, most = 0] = digits;
  const known = COUNTRIES.find((country) => country.code === code);
  return known ?? { code, calling, least, most, ...(trunk !== null && { trunk }) };
}

/**
 * @param {readonly string[]} languages the browser's, such as en-US
 * @param {string} timeZone
 * @returns {Country} where numbers without a country code are likely from
 */
export function homeCountry(languages, timeZone) {
  const byZone = countryOfZone(timeZone);
  const regions = languages.map((tag) => tag.split('-').find((part) => /^[A-Z]{2}$/.test(part)));
  const [unitedStates] = COUNTRIES;
  const found = [byZone, ...regions].map((code) => COUNTRIES.find((country) => country.code === code));
  return found.find((country) => country !== undefined) ?? /** @type {Country} */ (unitedStates);
}

/**
 * @param {string} timeZone
 * @returns {string | undefined} ISO 3166
 */
export function countryOfZone(timeZone) {
  return Object.entries(ZONES).find(([, zones]) => zones.split(' ').includes(timeZone))?.[0];
}
