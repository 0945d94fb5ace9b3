// @ts-check
import { findIana } from 'windows-iana';
import { clockOf, wallClock } from '../../../platform/clock/wall-clock.js';

const IANA = /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+){0,2}$/;
/** As some products write it before the name: `/mozilla.org/20050126_1/Europe/Berlin`. */
const PARTS_OF_A_NAME = [3, 2];

/** What the names of time zones in one file mean. */
export class Zones {
  /** @type {Map<string, string | undefined>} */
  #known = new Map();
  #zoneNames;

  /** @param {ReadonlyMap<string, string>} zoneNames as the file itself says, by `X-LIC-LOCATION` */
  constructor(zoneNames) {
    this.#zoneNames = zoneNames;
  }

  /**
   * @param {string} written
   * @returns {string | undefined} an IANA name, or undefined where it is none that is known
   */
  find(written) {
    if (!this.#known.has(written)) this.#known.set(written, this.#look(written.replace(/^"|"$/g, '').trim()));
    return this.#known.get(written);
  }

  /** @param {string} name */
  #look(name) {
    if (/^(tzone:\/\/microsoft\/utc|utc|gmt|z)$/i.test(name)) return 'UTC';
    return (
      iana(name) ??
      iana(this.#zoneNames.get(name) ?? '') ??
      windows(name) ??
      PARTS_OF_A_NAME.map((parts) => iana(name.split('/').slice(-parts).join('/'))).find(Boolean)
    );
  }
}

/** @param {string} name */
function iana(name) {
  if (!IANA.test(name)) return undefined;
  try {
    return clockOf(name).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** By CLDR's table; of several the one for no country in particular. @param {string} name */
function windows(name) {
  const [first] = /** @type {string[]} */ (findIana(/** @type {any} */ (name)));
  return first;
}

/** By zone and quarter of an hour, in which no clock is changed. @type {Map<string, Map<number, number>>} */
const offsets = new Map();
const QUARTER_MS = 15 * 60_000;

/**
 * @param {number} at
 * @param {string} zone
 * @returns {number} by how many ms its clock is ahead of UTC
 */
function offsetAt(at, zone) {
  let ofZone = offsets.get(zone);
  if (!ofZone) offsets.set(zone, (ofZone = new Map()));
  const quarter = Math.floor(at / QUARTER_MS);
  let offset = ofZone.get(quarter);
  if (offset === undefined) {
    const from = new Date(quarter * QUARTER_MS);
    offset = wallClock(from, zone).getTime() - from.getTime();
    ofZone.set(quarter, offset);
  }
  return offset;
}

/**
 * @param {Date} at
 * @param {string} zone
 * @returns {Date} whose UTC fields are what the clock shows
 */
export function wallAt(at, zone) {
  return new Date(at.getTime() + offsetAt(at.getTime(), zone));
}

/**
 * Of a time that the clocks show twice the earlier one; of one that they skip the time as far behind the gap.
 * @param {Date} wall whose UTC fields are what the clock shows
 * @param {string} zone
 * @returns {Date}
 */
export function instantOf(wall, zone) {
  const before = offsetAt(wall.getTime() - 86_400_000, zone);
  const after = offsetAt(wall.getTime() + 86_400_000, zone);
  const fits = [before, after].filter((offset) => offsetAt(wall.getTime() - offset, zone) === offset);
  return new Date(wall.getTime() - Math.max(...(fits.length > 0 ? fits : [before])));
}
