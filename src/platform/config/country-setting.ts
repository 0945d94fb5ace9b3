import { createRequire } from 'node:module';
import type * as PhoneNumbers from 'libphonenumber-js/min';

const { getCountries, isSupportedCountry, Metadata } = createRequire(import.meta.url)(
  'libphonenumber-js/min',
) as typeof PhoneNumbers;

/** A country by ISO 3166, as it reads numbers. */
export type Country = PhoneNumbers.CountryCode;

/** What is wrong with the name of a country, or undefined; an empty text is none. */
export function countryProblem(name: string): string | undefined {
  if (name === '' || isSupportedCountry(name.toUpperCase())) return undefined;
  return 'must be a country of two letters, by ISO 3166, such as US';
}

/**
 * The country of numbers without one, or undefined where neither says it.
 * @param timeZone of the clinic, which tells the country where nobody has named it
 */
export function countryOf(name: string, timeZone: string | undefined): Country | undefined {
  const upper = name.toUpperCase();
  if (isSupportedCountry(upper)) return upper;
  const zone = timeZone === undefined ? undefined : canonical(timeZone);
  return zone === undefined ? undefined : (countries ??= countriesByZone()).get(zone);
}

let countries: ReadonlyMap<string, Country> | undefined;

/** The first country, by name, that has each zone. */
function countriesByZone(): ReadonlyMap<string, Country> {
  const found = getCountries().flatMap((country) => zonesOf(country).map((zone) => [zone, country] as const));
  return new Map(found.reverse());
}

/** How numbers are written within a country. */
export interface NumberingPlan {
  readonly callingCode: string;
  /** What is dialled in front within the country. */
  readonly trunkPrefix: string | undefined;
  /** How many digits there are at least and at most, without that. */
  readonly digits: readonly [number, number];
}

export function numberingPlanOf(country: Country): NumberingPlan {
  const metadata = new Metadata();
  metadata.selectNumberingPlan(country);
  const plan = metadata.numberingPlan as PhoneNumbers.NumberingPlan & {
    callingCode(): string;
    nationalPrefix(): string | undefined;
  };
  const lengths = plan.possibleLengths();
  return {
    callingCode: plan.callingCode(),
    trunkPrefix: plan.nationalPrefix(),
    digits: [Math.min(...lengths), Math.max(...lengths)],
  };
}

function zonesOf(country: Country): string[] {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    /** Node 24. */
    getTimeZones?: () => readonly string[] | undefined;
    /** Earlier ones. */
    timeZones?: readonly string[];
  };
  return (locale.getTimeZones?.() ?? locale.timeZones ?? []).map(canonical);
}

/** One name of those that a zone has. */
function canonical(timeZone: string): string {
  return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
}
