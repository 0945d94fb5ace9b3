import { plain } from '../plain-text.js';

/** Names of zones other than IANA's, by the IANA name: Windows' (CLDR windowsZones), those of North America, and short ones. */
const NAMES = [
  [
    'America/New_York',
    'eastern standard time, eastern time, eastern daylight time, us eastern, eastern, est, edt, et, new york, us/eastern',
  ],
  ['America/Indiana/Indianapolis', 'us eastern standard time, indiana (east), us/east-indiana'],
  [
    'America/Chicago',
    'central standard time, central time, central daylight time, us central, central, cst, cdt, ct, us/central, chicago',
  ],
  [
    'America/Denver',
    'mountain standard time, mountain time, mountain daylight time, us mountain, mountain, mst, mdt, mt, us/mountain, denver',
  ],
  ['America/Phoenix', 'us mountain standard time, arizona, us/arizona, phoenix'],
  [
    'America/Los_Angeles',
    'pacific standard time, pacific time, pacific daylight time, us pacific, pacific, pst, pdt, pt, us/pacific, los angeles',
  ],
  [
    'America/Anchorage',
    'alaskan standard time, alaska standard time, alaska time, alaska daylight time, alaska, akst, akdt, us/alaska',
  ],
  [
    'Pacific/Honolulu',
    'hawaiian standard time, hawaii standard time, hawaii-aleutian standard time, hawaii time, hawaii, hst, us/hawaii',
  ],
  ['America/Halifax', 'atlantic standard time, atlantic time, atlantic daylight time, atlantic, ast, adt'],
  ['America/St_Johns', 'newfoundland standard time, newfoundland time, newfoundland'],
  ['America/Regina', 'canada central standard time, saskatchewan'],
  ['America/Mexico_City', 'central standard time (mexico), mexico city, guadalajara, mexico city, monterrey'],
  ['America/Bogota', 'sa pacific standard time, colombia standard time, bogota'],
  ['America/Lima', 'peru standard time, lima'],
  ['America/Santiago', 'pacific sa standard time, chile standard time, santiago'],
  ['America/Argentina/Buenos_Aires', 'argentina standard time, buenos aires, argentina time'],
  [
    'America/Sao_Paulo',
    'e. south america standard time, brasilia standard time, brasilia time, brasilia, brt, sao paulo',
  ],
  [
    'Europe/London',
    'gmt standard time, uk time, british time, british summer time, bst, london, europe/belfast',
  ],
  ['Europe/Dublin', 'irish standard time, dublin'],
  ['Europe/Lisbon', 'lisbon, western european time, western european summer time, wet, west'],
  [
    'Europe/Berlin',
    'w. europe standard time, mez, mesz, berlin, mitteleuropaische zeit, central european time, central european standard time, central european summer time, cet, cest',
  ],
  ['Europe/Paris', 'romance standard time, paris, heure de paris'],
  ['Europe/Madrid', 'madrid, espana peninsular'],
  ['Europe/Rome', 'rome, roma'],
  ['Europe/Amsterdam', 'amsterdam'],
  ['Europe/Vienna', 'vienna, wien'],
  ['Europe/Zurich', 'zurich, bern'],
  ['Europe/Brussels', 'brussels'],
  ['Europe/Budapest', 'central europe standard time, budapest'],
  ['Europe/Warsaw', 'warsaw'],
  ['Europe/Athens', 'gtb standard time, athens, eastern european time, eet, eest'],
  ['Europe/Helsinki', 'fle standard time, helsinki'],
  ['Europe/Moscow', 'russian standard time, moscow'],
  ['Europe/Istanbul', 'turkey standard time, istanbul'],
  ['Asia/Dubai', 'arabian standard time, dubai'],
  ['Asia/Kolkata', 'india standard time, kolkata, mumbai'],
  ['Asia/Shanghai', 'china standard time, beijing'],
  ['Asia/Singapore', 'singapore standard time, singapore'],
  ['Asia/Tokyo', 'tokyo standard time, japan standard time, tokyo, jst'],
  ['Asia/Seoul', 'korea standard time, seoul'],
  ['Asia/Manila', 'philippine standard time, manila'],
  [
    'Australia/Sydney',
    'aus eastern standard time, australian eastern standard time, australian eastern daylight time, aest, aedt, sydney',
  ],
  ['Australia/Brisbane', 'e. australia standard time, brisbane'],
  ['Australia/Adelaide', 'cen. australia standard time, adelaide'],
  ['Australia/Perth', 'w. australia standard time, awst, perth'],
  ['Pacific/Auckland', 'new zealand standard time, nzst, nzdt, auckland'],
  ['Africa/Johannesburg', 'south africa standard time, johannesburg'],
  ['Africa/Lagos', 'w. central africa standard time'],
  ['UTC', 'utc, gmt, z, coordinated universal time, etc/utc, greenwich mean time'],
];

const BY_NAME = new Map(
  NAMES.flatMap(([zone = '', names = '']) =>
    names.split(', ').map((name) => /** @type {const} */ ([name, zone])),
  ),
);
/** @type {Map<string, string>} */
const IANA = new Map(Intl.supportedValuesOf('timeZone').map((zone) => [zone.toLowerCase(), zone]));
const LEGACY =
  /^(?:us|canada|brazil|mexico|etc|america|europe|asia|australia|pacific|africa|atlantic|indian|antarctica)\/[a-z_/+\-0-9]+$/;
const BEGINS_WITH_OFFSET = /^\((?:utc|gmt) ?(?:[+-−]?\d{1,2}(?::?\d{2})?)?\) ?/;

/**
 * @param {string} written such as `Eastern Standard Time`, `(GMT-08:00) Pacific Time (US & Canada)` or `america/new_york`
 * @returns {string | undefined} an IANA name
 */
export function zoneNamed(written) {
  const name = plain(written);
  const iana = IANA.get(name.replaceAll(' ', '_')) ?? BY_NAME.get(name);
  if (iana !== undefined) return iana;
  const behind = name
    .replace(BEGINS_WITH_OFFSET, '')
    .replace(
      / ?(?:- (?:us & canada|us\/canada)|\((?:us|u\.s\.|us & canada|us and canada|canada|mexico)\))$/,
      '',
    );
  for (const each of [behind, ...behind.split(/, ?/)]) {
    const zone = BY_NAME.get(each) ?? IANA.get(each.replaceAll(' ', '_'));
    if (zone !== undefined) return zone;
  }
  return LEGACY.test(name) && isKnown(name) ? written.trim() : undefined;
}

/** @param {string} zone */
function isKnown(zone) {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
