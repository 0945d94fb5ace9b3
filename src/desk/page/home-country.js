/** @import { Country } from './written-number.js' */
import { COUNTRIES } from './written-number.js';

/**
 * @param {readonly string[]} languages the browser's, such as en-US
 * @param {string} timeZone
 * @returns {Country} where numbers without a country code are likely from
 */
export function homeCountry(languages, timeZone) {
  const regions = languages.map((tag) => tag.split('-').find((part) => /^[A-Z]{2}$/.test(part)));
  const byRegion = regions.map((region) => COUNTRIES.find(({ code }) => code === region)).find(Boolean);
  const [unitedStates] = COUNTRIES;
  const byZone = COUNTRIES.find(({ code }) => ZONES[code] === timeZone);
  return byZone ?? byRegion ?? /** @type {Country} */ (unitedStates);
}

/** Zones that leave no doubt about the country. @type {Record<string, string>} */
const ZONES = {
  ES: 'Europe/Madrid',
  GB: 'Europe/London',
  FR: 'Europe/Paris',
  DE: 'Europe/Berlin',
  MX: 'America/Mexico_City',
  CO: 'America/Bogota',
  CL: 'America/Santiago',
};
