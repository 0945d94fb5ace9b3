/** @import { Country } from '../contact/written-number.js' */
import { countryOf, homeCountry } from '../contact/home-country.js';
import { deskZone } from '../time/times.js';
import { officeCountry } from './office-country.js';

/** @returns {{ country: Country, isTold: boolean }} where numbers without a country code are from, and whether that is more than a guess */
export function deskCountry() {
  const told = officeCountry();
  return told
    ? { country: countryOf(told), isTold: true }
    : { country: homeCountry(navigator.languages, deskZone()), isTold: false };
}
