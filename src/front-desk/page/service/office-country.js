/** @import { Session } from '../api-types.js' */

/** @type {Session['country'] | undefined} */
let told;

/** @param {Session['country']} country the clinic's, where the service knows it: numbers without a country code are from there */
export function keepOfficeCountry(country) {
  told = country;
}

/** As the service has told it: what is made of it is loaded only where numbers are read. */
export function officeCountry() {
  return told;
}
