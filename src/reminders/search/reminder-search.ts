import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
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

/** What is looked for: the words of a name, or the end of a number. */
type Wanted =
  | { readonly kind: 'name'; readonly words: readonly string[]; readonly longest: string }
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
    const wanted = wantedBy(text);
    const found = cursor === undefined ? await this.#byExternalId(text, filter) : [];
    let next: SearchPlace | undefined = cursor === undefined ? START : decodePlace(cursor);
    for (let round = 0; round < MAX_ROUNDS && next && found.length <= limit; round++) {
      const more: Places = await this.#places(
        wanted,
        filter,
        next,
        Math.min(limit + 1 - found.length, MAX_READ),
      );
      found.push(...(await this.#matching(more.places, wanted, text, filter)));
      next = more.next;
    }
    const reminders = found.slice(0, limit).map(({ reminder }) => reminder);
    const end = found.length > limit ? found[limit - 1]?.place : next;
    return { reminders, nextCursor: end ? encodePlace(end) : null };
  }

  async #byExternalId(externalId: string, filter: ReminderFilter): Promise<Found[]> {
    const found = await this.dataSource.manager.findBy(Reminder, { externalId, deletedAt: IsNull() });
    return found.filter((reminder) => fits(reminder, filter)).map((reminder) => ({ reminder, place: START }));
  }

  #places(wanted: Wanted, days: ReminderFilter, after: SearchPlace, limit: number): Promise<Places> {
    const { manager } = this.dataSource;
    if (wanted.kind === 'name') return byWord(manager, wanted.longest, days, after, limit);
    if (wanted.kind === 'number') return byNumber(manager, wanted.digits, days, after, limit);
    return Promise.resolve({ places: [], next: undefined });
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

function wantedBy(text: string): Wanted {
  const digits = text.replace(BETWEEN_DIGITS, '');
  if (/^\d+$/.test(digits) && digits.length >= MIN_DIGITS) return { kind: 'number', digits };
  const words = nameWords(text);
  const [longest] = [...words].sort((a, b) => b.length - a.length);
  return longest === undefined ? { kind: 'nothing' } : { kind: 'name', words, longest };
}

/** Each word must be the beginning of one of the name's; it is found once, by the first of them. */
function isNamed({ contactName }: Reminder, wanted: Wanted, { word }: SearchPlace): boolean {
  if (wanted.kind !== 'name') return false;
  const named = nameWords(contactName ?? '');
  return (
    wanted.words.every((each) => named.some((other) => other.startsWith(each))) &&
    named.find((other) => other.startsWith(wanted.longest)) === word
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
