// @ts-check
/**
 * The lines of a calendar file that say something of appointments, per event. Everything else (alarms, attachments, the rules of time
 * zones, whatever a file is flooded with) is left out before a parser sees it.
 *
 * @typedef {{ lines: string[], isTooLong: boolean }} EventLines
 * @typedef {{ method: string, timeZone: string | undefined, zoneNames: Map<string, string>, events: EventLines[] }} FileLines
 */

const MAX_EVENTS = 20_000;
const MAX_LINES_AN_EVENT = 2_000;
/** Longer texts are cut: the number of a contact does not stand behind a book. */
const MAX_LINE = 20_000;

const WANTED =
  /^(UID|RECURRENCE-ID|SEQUENCE|DTSTAMP|DTSTART|RRULE|RDATE|EXDATE|STATUS|SUMMARY|DESCRIPTION|LOCATION|URL|CONTACT|ATTENDEE)[;:]/i;

/** What cannot be read as a whole; its message is for people. */
export class Unreadable extends Error {
  /**
   * @param {'malformed' | 'too_many'} code
   * @param {string} message
   */
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/**
 * @param {string} text
 * @returns {FileLines}
 * @throws {Unreadable}
 */
export function contentLines(text) {
  const file = { method: '', timeZone: undefined, zoneNames: new Map(), events: [] };
  const reading = new Reading(file);
  for (const line of unfolded(text)) reading.take(line);
  if (!reading.isCalendar)
    throw new Unreadable('malformed', 'is no calendar: it does not begin with BEGIN:VCALENDAR');
  if (reading.isOpen) throw new Unreadable('malformed', 'is cut off: the calendar has no END:VCALENDAR');
  return file;
}

class Reading {
  isCalendar = false;
  /** @type {string[]} */
  #inside = [];
  /** @type {EventLines | undefined} */
  #event;
  #zoneId = '';
  #file;

  /** @param {FileLines} file */
  constructor(file) {
    this.#file = file;
  }

  get isOpen() {
    return this.#inside.length > 0;
  }

  /** @param {string} line */
  take(line) {
    if (/^BEGIN:/i.test(line)) this.#begin(line.slice(6).trim().toUpperCase());
    else if (/^END:/i.test(line)) this.#end(line.slice(4).trim().toUpperCase());
    else if (this.#inside.length === 1) this.#ofCalendar(line);
    else if (this.#inside.length === 2) this.#ofComponent(line);
  }

  /** @param {string} name */
  #begin(name) {
    if (this.#inside.length === 0 && name !== 'VCALENDAR') return;
    if (this.#inside.length === 0) this.isCalendar = true;
    this.#inside.push(name);
    if (this.#inside.length > 10)
      throw new Unreadable('malformed', 'is no calendar: its parts are nested too deep');
    if (this.#inside.length !== 2) return;
    this.#zoneId = '';
    if (name !== 'VEVENT') return;
    this.#event = { lines: [], isTooLong: false };
    this.#file.events.push(this.#event);
    if (this.#file.events.length > MAX_EVENTS)
      throw new Unreadable('too_many', `has more than ${MAX_EVENTS} events: send the coming months only`);
  }

  /** @param {string} name */
  #end(name) {
    if (this.#inside.at(-1) === name) this.#inside.pop();
    if (this.#inside.length < 2) this.#event = undefined;
  }

  /** @param {string} line */
  #ofCalendar(line) {
    const [, name, value = ''] = /^(METHOD|X-WR-TIMEZONE)(?:;[^:]*)?:(.*)$/i.exec(line) ?? [];
    if (name?.toUpperCase() === 'METHOD') this.#file.method = value.trim().toUpperCase();
    else if (name) this.#file.timeZone = value.trim();
  }

  /** @param {string} line */
  #ofComponent(line) {
    if (this.#event) return this.#ofEvent(this.#event, line);
    if (this.#inside[1] !== 'VTIMEZONE') return;
    const [, name, value = ''] = /^(TZID|X-LIC-LOCATION)(?:;[^:]*)?:(.*)$/i.exec(line) ?? [];
    if (name?.toUpperCase() === 'TZID') this.#zoneId = value.trim();
    else if (name) this.#file.zoneNames.set(this.#zoneId, value.trim());
  }

  /**
   * @param {EventLines} event
   * @param {string} line
   */
  #ofEvent(event, line) {
    if (!WANTED.test(line)) return;
    if (event.lines.length === MAX_LINES_AN_EVENT) event.isTooLong = true;
    else event.lines.push(line);
  }
}

/**
 * Whole lines: long ones are folded by a line break and a space (RFC 5545, 3.1).
 * @param {string} text
 */
function* unfolded(text) {
  let line = '';
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next;
    const to = text.charCodeAt(end - 1) === 13 ? end - 1 : end;
    const isFolded = text[at] === ' ' || text[at] === '\t';
    if (isFolded) {
      if (line.length < MAX_LINE) line += text.slice(at + 1, Math.min(to, at + MAX_LINE));
    } else {
      if (line !== '') yield line;
      line = text.slice(at, Math.min(to, at + MAX_LINE));
    }
    at = end + 1;
  }
  if (line !== '') yield line;
}
