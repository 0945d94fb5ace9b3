import { createRequire } from 'node:module';
import type * as PhoneNumbers from 'libphonenumber-js/min';

const { getCountries, isSupportedCountry } = createRequire(import.meta.url)(
  'libphonenumber-js/min',
) as typeof PhoneNumbers;

/** A country by ISO 3166, as it reads numbers. */
export type Country = PhoneNumbers.CountryCode;

/** What is wrong with the name of a country, or undefined; an empty text is none. */
export function countryProblem(name: string): string | undefined {
  if (name === '' || isSupportedCountry(name.toUpperCase())) return undefined;
  return 'must be a country of two letters, by ISO 3166, such as US';
}

/** The country of numbers without one. @param timeZone of the clinic, which tells the country where nobody has named it */
export function countryOf(name: string, timeZone: string | undefined): Country {
  const upper = name.toUpperCase();
  if (isSupportedCountry(upper)) return upper;
  const zone = timeZone === undefined ? undefined : canonical(timeZone);
  return (zone !== undefined && getCountries().find((each) => zonesOf(each).has(zone))) || 'US';
}

function zonesOf(country: Country): ReadonlySet<string> {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    /** Node 24. */
    getTimeZones?: () => readonly string[] | undefined;
    /** Earlier ones. */
    timeZones?: readonly string[];
  };
  return new Set((locale.getTimeZones?.() ?? locale.timeZones ?? []).map(canonical));
}

/** One name of those that a zone has. */
function canonical(timeZone: string): string {
  return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
}
