import type { EntityManager } from 'typeorm';
import { fromSqlTime, select } from '../../platform/database/sql/sql.js';
import type { SearchPlace } from './search-place.js';

/** So much is looked through at once for some days: as many words that nobody else has, or one that many have. */
const PLACES_A_STEP = 500;
const MAX_STEPS = 4;
/** Behind all that a word can begin with. */
const LAST_CHARACTER = '\u{10FFFF}';

export interface Days {
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
}

export interface Places {
  readonly places: readonly SearchPlace[];
  /** Where to go on; undefined where there are no more. */
  readonly next: SearchPlace | undefined;
}

interface Row {
  readonly word: string;
  readonly appointment_at: Date | string;
  readonly id: string;
}

/** Of appointments whose number ends so. By the index of its last four digits, in the order of times. */
export async function byNumber(
  manager: EntityManager,
  digits: string,
  days: Days,
  after: SearchPlace,
  limit: number,
): Promise<Places> {
  const { sql, values } = behind(days, after, 'id');
  const rows = await select<Row>(
    manager,
    `SELECT '' AS word, appointment_at, id FROM reminder
      WHERE number_end = ? AND ${sql} AND contact_number LIKE ? AND +(deleted_at) IS NULL
      ORDER BY appointment_at, id LIMIT ${limit}`,
    [digits.slice(-4), ...values, `%${digits}`],
  );
  return placesOf(rows, limit);
}

/**
 * Of appointments with a name in which a word begins so, word by word in their order, and those of one word in the order of times. Where
 * all days are wanted one range of the index is read, and nothing but what is found.
 */
export async function byWord(
  manager: EntityManager,
  beginning: string,
  days: Days,
  after: SearchPlace,
  limit: number,
): Promise<Places> {
  if (days.from !== undefined || days.to !== undefined)
    return byWordOnDays(manager, beginning, days, after, limit);
  const places = after.word === '' ? [] : [...(await ofWord(manager, after, days, limit))];
  if (places.length === limit) return { places, next: places.at(-1) };
  const more = await ofLaterWords(manager, beginning, after.word, limit - places.length);
  return { places: [...places, ...more.places], next: more.next };
}

/** Words that few have are read together, whatever the day; of one that many have the index leads to the days. */
async function byWordOnDays(
  manager: EntityManager,
  beginning: string,
  days: Days,
  after: SearchPlace,
  limit: number,
): Promise<Places> {
  const places: SearchPlace[] = [];
  let place = after;
  for (let step = 0; step < MAX_STEPS; step++) {
    if (place.word !== '') places.push(...(await ofWord(manager, place, days, limit - places.length)));
    if (places.length === limit) return { places, next: places.at(-1) };
    const later = await ofLaterWords(manager, beginning, place.word, PLACES_A_STEP);
    // There may be more of the last word than was read.
    const last = later.next?.word;
    places.push(...later.places.filter((each) => each.word !== last && isOn(days, each)));
    if (places.length >= limit) return { places: places.slice(0, limit), next: places[limit - 1] };
    if (last === undefined) return { places, next: undefined };
    place = { word: last, at: new Date(0), id: '' };
  }
  return { places, next: place };
}

function isOn({ from, to }: Days, { at }: SearchPlace): boolean {
  return (from === undefined || at >= from) && (to === undefined || at < to);
}

async function ofWord(
  manager: EntityManager,
  after: SearchPlace,
  days: Days,
  limit: number,
): Promise<readonly SearchPlace[]> {
  const { sql, values } = behind(days, after, 'reminder_id');
  const rows = await select<Row>(
    manager,
    `SELECT word, appointment_at, reminder_id AS id FROM reminder_word
      WHERE word = ? AND ${sql} ORDER BY appointment_at, reminder_id LIMIT ${limit}`,
    [after.word, ...values],
  );
  return rows.map(placeOf);
}

async function ofLaterWords(
  manager: EntityManager,
  beginning: string,
  after: string,
  limit: number,
): Promise<Places> {
  const rows = await select<Row>(
    manager,
    `SELECT word, appointment_at, reminder_id AS id FROM reminder_word
      WHERE ${after === '' ? 'word >= ?' : 'word > ?'} AND word < ?
      ORDER BY word, appointment_at, reminder_id LIMIT ${limit}`,
    [after === '' ? beginning : after, beginning + LAST_CHARACTER],
  );
  return placesOf(rows, limit);
}

/** Not a row comparison: MySQL walks no index range for `(a, b) > (x, y)`. */
function behind(
  { from, to }: Days,
  { at, id }: SearchPlace,
  idColumn: string,
): { sql: string; values: (Date | string)[] } {
  const begin = from && from > at ? { at: from, id: '' } : { at, id };
  return {
    sql: `appointment_at >= ? AND (appointment_at > ? OR ${idColumn} > ?)${to ? ' AND appointment_at < ?' : ''}`,
    values: [begin.at, begin.at, begin.id, ...(to ? [to] : [])],
  };
}

function placesOf(rows: readonly Row[], limit: number): Places {
  const places = rows.map(placeOf);
  return { places, next: rows.length < limit ? undefined : places.at(-1) };
}

function placeOf({ word, appointment_at: at, id }: Row): SearchPlace {
  return { word, at: fromSqlTime(at), id };
}
