// @ts-check
import ICAL from 'ical.js';
import { instantOf, wallAt } from './zones.js';

/**
 * @typedef {import('./zones.js').Zones} Zones
 * @typedef {import('./content-lines.js').EventLines} EventLines
 * @typedef {import('../told-events.js').LeftOutReason} LeftOutReason
 *
 * A time of the file: what a clock in its zone shows.
 * @typedef {{ wall: Date, zone: string, isUtc: boolean }} WrittenTime
 *
 * @typedef {object} EventPart one VEVENT: an event, a series, or one occurrence of a series
 * @property {string} uid
 * @property {number} sequence
 * @property {string} stamp
 * @property {boolean} isCanceled
 * @property {WrittenTime | undefined} recurrence of which occurrence it says something
 * @property {boolean} isForFuture whether also of all later ones
 * @property {WrittenTime | undefined} start
 * @property {LeftOutReason | undefined} wrong
 * @property {InstanceType<typeof ICAL.Recur>[]} rules
 * @property {WrittenTime[]} additional
 * @property {WrittenTime[]} except
 * @property {import('../told-events.js').EventTexts} texts
 */

const MAX_SUMMARY = 500;
const MAX_LOCATION = 500;
const MAX_TEXT = 2_000;
const MAX_ATTENDEES = 50;
const MAX_UID = 2_000;

/** Reads single events; how times without a zone are meant is the same for all of a file. */
export class EventReader {
  #zones;
  #floating;
  #isCancel;
  #firstDay;

  /**
   * @param {Zones} zones
   * @param {string | undefined} floating the zone of times that say none
   * @param {boolean} isCancel whether the whole file calls events off
   * @param {number} now
   */
  constructor(zones, floating, isCancel, now) {
    this.#zones = zones;
    this.#floating = floating;
    this.#isCancel = isCancel;
    this.#firstDay = Number(new Date(now - 2 * 86_400_000).toISOString().slice(0, 10).replaceAll('-', ''));
  }

  /**
   * @param {EventLines} lines
   * @returns {EventPart}
   */
  read({ lines, isTooLong }) {
    const part = blank();
    try {
      if (this.#isLongOver(lines)) {
        takeNames(part, lines);
        return part;
      }
      this.#readInto(
        part,
        new ICAL.Component(
          /** @type {any} */ (ICAL.parse(`BEGIN:VEVENT\r\n${lines.join('\r\n')}\r\nEND:VEVENT`)),
        ),
      );
      if (isTooLong) part.wrong ??= 'too_much';
    } catch (error) {
      part.wrong = error instanceof Refused ? error.reason : 'malformed';
    }
    if (part.uid === '') part.wrong = 'no_uid';
    return part;
  }

  /**
   * Years of past appointments need not be parsed.
   * @param {readonly string[]} lines
   */
  #isLongOver(lines) {
    if (lines.some((line) => /^(RRULE|RDATE|RECURRENCE-ID)[;:]/i.test(line))) return false;
    const start = lines.find((line) => /^DTSTART[;:]/i.test(line));
    const [, day] = /:(\d{8})T\d{6}Z?\s*$/.exec(start ?? '') ?? [];
    return day !== undefined && Number(day) < this.#firstDay;
  }

  /**
   * @param {EventPart} part
   * @param {InstanceType<typeof ICAL.Component>} event
   */
  #readInto(part, event) {
    part.uid = textOf(event, 'uid', MAX_UID).trim();
    part.texts = textsOf(event);
    part.sequence = wholeOf(event.getFirstPropertyValue('sequence'));
    part.stamp = String(event.getFirstPropertyValue('dtstamp') ?? '');
    part.isCanceled = this.#isCancel || /^cancell?ed$/i.test(textOf(event, 'status', 20).trim());
    const recurrence = event.getFirstProperty('recurrence-id');
    if (recurrence) {
      part.isForFuture = /^thisandfuture$/i.test(String(recurrence.getParameter('range') ?? ''));
      part.recurrence = this.#times(recurrence)[0];
    }
    part.start = event.getAllProperties('dtstart').flatMap((each) => this.#times(each))[0];
    if (!part.start && !part.isCanceled) throw new Refused('malformed');
    part.rules = event.getAllProperties('rrule').map((each) => /** @type {any} */ (each.getFirstValue()));
    part.additional = event.getAllProperties('rdate').flatMap((each) => this.#times(each));
    part.except = event.getAllProperties('exdate').flatMap((each) => this.#times(each));
  }

  /**
   * @param {InstanceType<typeof ICAL.Property>} property
   * @returns {WrittenTime[]}
   */
  #times(property) {
    const tzid = property.getParameter('tzid');
    return property.getValues().map((/** @type {any} */ value) => {
      const time = value instanceof ICAL.Period ? value.start : value;
      if (!(time instanceof ICAL.Time)) throw new Refused('malformed');
      if (time.isDate) throw new Refused('all_day');
      const wall = new Date(
        Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second),
      );
      if (Number.isNaN(wall.getTime())) throw new Refused('malformed');
      if (time.zone === ICAL.Timezone.utcTimezone && typeof tzid !== 'string') return this.#inUtc(wall);
      const zone = typeof tzid === 'string' ? this.#zones.find(tzid) : this.#floating;
      if (zone === undefined)
        throw new Refused(typeof tzid === 'string' ? 'unknown_time_zone' : 'no_time_zone');
      return { wall, zone, isUtc: false };
    });
  }

  /** A series in UTC stays there; which clock the contact looks at is that of the file. @param {Date} wall */
  #inUtc(wall) {
    if (this.#floating === undefined) throw new Refused('no_time_zone');
    return { wall, zone: 'UTC', isUtc: true };
  }
}

class Refused extends Error {
  /** @param {LeftOutReason} reason */
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

/** @param {WrittenTime} time */
export const instantOfTime = (time) => (time.isUtc ? time.wall : instantOf(time.wall, time.zone));

/**
 * What the clock of another zone shows at a time.
 * @param {WrittenTime} time
 * @param {WrittenTime} like
 */
export function wallLike(time, like) {
  if (time.zone === like.zone) return time.wall;
  return wallAt(instantOfTime(time), like.zone);
}

/** @returns {EventPart} */
function blank() {
  return {
    uid: '',
    sequence: 0,
    stamp: '',
    isCanceled: false,
    recurrence: undefined,
    isForFuture: false,
    start: undefined,
    wrong: undefined,
    rules: [],
    additional: [],
    except: [],
    texts: { summary: '', description: '', location: '', links: [], attendees: [] },
  };
}

/**
 * @param {EventPart} part which is over
 * @param {readonly string[]} lines
 */
function takeNames(part, lines) {
  const valueOf = (/** @type {RegExp} */ name) =>
    (lines.find((line) => name.test(line)) ?? '').replace(/^[^:]*:/, '').replace(/\\([,;\\])/g, '$1');
  part.wrong = 'past';
  part.uid = valueOf(/^UID[;:]/i)
    .slice(0, MAX_UID)
    .trim();
  part.texts = { ...part.texts, summary: valueOf(/^SUMMARY[;:]/i).slice(0, MAX_SUMMARY) };
  if (part.uid === '') part.wrong = 'no_uid';
}

/** @param {InstanceType<typeof ICAL.Component>} event */
function textsOf(event) {
  const attendees = event.getAllProperties('attendee').slice(0, MAX_ATTENDEES);
  return {
    summary: textOf(event, 'summary', MAX_SUMMARY),
    description: onlyWithDigits(textOf(event, 'description', Infinity)),
    location: textOf(event, 'location', MAX_LOCATION),
    links: ['url', 'contact'].map((name) => textOf(event, name, MAX_LOCATION)).filter((text) => text !== ''),
    attendees: attendees.map((each) => ({
      name: String(each.getParameter('cn') ?? '').slice(0, MAX_SUMMARY),
      address: String(each.getFirstValue()).slice(0, MAX_SUMMARY),
    })),
  };
}

/** Of a description only lines matter that may hold a number. @param {string} text */
function onlyWithDigits(text) {
  const lines = text.split(/\n|<br\s*\/?>|<\/p>/i).filter((line) => /\d[^\n]{0,30}\d/.test(line));
  return lines.join('\n').slice(0, MAX_TEXT);
}

/**
 * @param {InstanceType<typeof ICAL.Component>} event
 * @param {string} name
 * @param {number} most
 */
function textOf(event, name, most) {
  const value = event.getFirstPropertyValue(name);
  return value === null ? '' : String(value).slice(0, most);
}

/** @param {unknown} value */
function wholeOf(value) {
  const sequence = Number(value ?? 0);
  return Number.isInteger(sequence) && sequence >= 0 && sequence <= 2_147_483_647 ? sequence : 0;
}
