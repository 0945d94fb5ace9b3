import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import { places as idPlaces, select } from '../../platform/database/sql/sql.js';
import { Reminder } from '../appointment/reminder.entity.js';
import type { ReminderFilter, ReminderPage } from '../appointment/reminder-list.js';
import { nameWords } from '../name-index/name-words.js';
import type { Places } from './places.js';
import { byNumber, byWord } from './places.js';
import type { SearchPlace } from './search-place.js';
import { decodePlace, encodePlace, START } from './search-place.js';

const MIN_DIGITS = 4;
/** What people write between the digits of a number. */
const BETWEEN_DIGITS = /[\s+().\-/]/g;
/** So often at most is more read for one page, where what is read is not what is looked for. */
const MAX_ROUNDS = 4;
const MAX_READ = 250;
/** After so long no more is read for one page: it then ends early, perhaps with none, and with a cursor. */
const MAX_READING_MS = 15;

/** So many at most are looked at to see which of several words fewer have. */
const PROBED = 100;

/** What is looked for: the words of a name, by one of which it is looked up, or the end of a number. */
type Wanted =
  | { readonly kind: 'name'; readonly words: readonly string[]; readonly led: string }
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'nothing' };

interface Found {
  readonly reminder: Reminder;
  readonly place: SearchPlace;
}

/** Finds appointments by who is coming. What a page costs does not grow with how many appointments there are. */
@Injectable()
export class ReminderSearch {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The one whose external id it is comes first. A page may hold fewer than there are, with a cursor all the same: so much is read at most.
   * @param text the beginnings of words of a name, four or more last digits of a number, or an external id
   * @throws InvalidInput where the cursor is not one of a search
   */
  async page(text: string, filter: ReminderFilter, limit: number, cursor?: string): Promise<ReminderPage> {
    const began = performance.now();
    const isLate = (): boolean => performance.now() - began > MAX_READING_MS;
    const from = cursor === undefined ? undefined : decodePlace(cursor);
    const wanted = await this.#ledByFew(wantedBy(text, from?.led), filter, from === undefined, isLate);
    const found = from === undefined ? await this.#byExternalId(text, filter) : [];
    let next: SearchPlace | undefined = from?.place ?? START;
    for (let round = 0; round < MAX_ROUNDS && next && found.length <= limit; round++) {
      if (round > 0 && isLate()) break;
      const some = Math.min(limit + 1 - found.length, MAX_READ);
      const more: Places = await this.#places(wanted, filter, next, some, isLate);
      const places = await this.#named(more.places, wanted);
      found.push(...(await this.#matching(places, wanted, text, filter)));
      next = more.next;
    }
    const reminders = found.slice(0, limit).map(({ reminder }) => reminder);
    const end = found.length > limit ? found[limit - 1]?.place : next;
    const led = wanted.kind === 'name' ? wanted.led : '';
    return { reminders, nextCursor: end ? encodePlace(end, led) : null };
  }

  /** Of several words the one that fewest have leads: who looks for Maria Ng is not shown page after page without a Maria that is one. */
  async #ledByFew(
    wanted: Wanted,
    days: ReminderFilter,
    isFirst: boolean,
    isLate: () => boolean,
  ): Promise<Wanted> {
    if (wanted.kind !== 'name' || wanted.words.length === 1 || !isFirst) return wanted;
    let [led, fewest] = [wanted.led, PROBED];
    for (const word of wanted.words) {
      const { places, next } = await byWord(this.dataSource.manager, word, days, START, PROBED, isLate);
      if (next === undefined && places.length < fewest) [led, fewest] = [word, places.length];
    }
    return { ...wanted, led };
  }

  async #byExternalId(externalId: string, filter: ReminderFilter): Promise<Found[]> {
    const found = await this.dataSource.manager.findBy(Reminder, { externalId, deletedAt: IsNull() });
    return found.filter((reminder) => fits(reminder, filter)).map((reminder) => ({ reminder, place: START }));
  }

  #places(
    wanted: Wanted,
    days: ReminderFilter,
    after: SearchPlace,
    limit: number,
    isLate: () => boolean,
  ): Promise<Places> {
    const { manager } = this.dataSource;
    if (wanted.kind === 'name') return byWord(manager, wanted.led, days, after, limit, isLate);
    if (wanted.kind === 'number') return byNumber(manager, wanted.digits, days, after, limit);
    return Promise.resolve({ places: [], next: undefined });
  }

  /** Of several words most places have only the one that led there: of those nothing but the name is read. */
  async #named(places: readonly SearchPlace[], wanted: Wanted): Promise<readonly SearchPlace[]> {
    if (wanted.kind !== 'name' || wanted.words.length === 1 || places.length === 0) return places;
    const rows = await select<{ id: string; contact_name: string | null }>(
      this.dataSource.manager,
      `SELECT id, contact_name FROM reminder WHERE id IN (${idPlaces(places.length)})`,
      places.map(({ id }) => id),
    );
    const names = new Map(rows.map(({ id, contact_name: contactName }) => [id, contactName]));
    return places.filter((place) => isNamed({ contactName: names.get(place.id) ?? null }, wanted, place));
  }

  async #matching(
    places: readonly SearchPlace[],
    wanted: Wanted,
    text: string,
    filter: ReminderFilter,
  ): Promise<Found[]> {
    if (places.length === 0) return [];
    const rows = await this.dataSource.manager.findBy(Reminder, {
      id: In(places.map(({ id }) => id)),
      deletedAt: IsNull(),
    });
    const byId = new Map(rows.map((reminder) => [reminder.id, reminder]));
    return places.flatMap((place) => {
      const reminder = byId.get(place.id);
      // The one with the external id has come first already.
      if (!reminder || reminder.externalId === text || !fits(reminder, filter)) return [];
      return wanted.kind === 'number' || isNamed(reminder, wanted, place) ? [{ reminder, place }] : [];
    });
  }
}

/** @param led the word that has led to the pages before; else the longest, as few have it */
function wantedBy(text: string, led: string | undefined): Wanted {
  const digits = text.replace(BETWEEN_DIGITS, '');
  if (/^\d+$/.test(digits) && digits.length >= MIN_DIGITS) return { kind: 'number', digits };
  const words = nameWords(text);
  const [longest] = [...words].sort((a, b) => b.length - a.length);
  if (longest === undefined) return { kind: 'nothing' };
  return { kind: 'name', words, led: words.find((word) => word === led) ?? longest };
}

/** Each word must be the beginning of one of the name's; it is found once, by the first of them. */
function isNamed(
  { contactName }: Pick<Reminder, 'contactName'>,
  wanted: Wanted,
  { word }: SearchPlace,
): boolean {
  if (wanted.kind !== 'name') return false;
  const named = nameWords(contactName ?? '');
  return (
    wanted.words.every((each) => named.some((other) => other.startsWith(each))) &&
    named.find((other) => other.startsWith(wanted.led)) === word
  );
}

function fits(reminder: Reminder, filter: ReminderFilter): boolean {
  const { contactNumber, appointmentAt, willAttend, status, externalId } = reminder;
  return (
    (filter.from === undefined || appointmentAt >= filter.from) &&
    (filter.to === undefined || appointmentAt < filter.to) &&
    (filter.contact_number === undefined || contactNumber === filter.contact_number) &&
    (filter.will_attend === undefined || willAttend === filter.will_attend) &&
    (filter.status === undefined || status === filter.status) &&
    (filter.external_id === undefined || externalId === filter.external_id)
  );
}
