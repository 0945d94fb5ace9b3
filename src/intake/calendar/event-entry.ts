import type { Country } from '../../platform/config/country-setting.js';
import type { CalendarEntry } from '../../reminders/api/bulk/calendar-changes.js';
import { findName } from '../people/written-name.js';
import { findNumber, numbersIn } from '../people/written-number.js';
import { externalIdOf } from './event-ids.js';
import type { EventTexts, LeftOutReason, Occurrence, ToldEvent } from './told-events.js';

export interface EntryRules {
  readonly country: Country;
  readonly notifyWindows: readonly number[];
  /** Numbers that stand at several places of the calendar as part of where it is: they are the clinic's. */
  readonly placeNumbers: ReadonlySet<string>;
  /** Whether what comes later is newer, whatever the calendar's own counting says. */
  readonly isInOrder: boolean;
}

/** What an event means for its appointment; `far`: it does where the appointment is known. */
export type EventMeaning =
  | { readonly kind: 'entry' | 'far'; readonly entry: CalendarEntry }
  | { readonly kind: 'over'; readonly entry: CalendarEntry }
  | { readonly kind: 'left_out'; readonly reason: LeftOutReason };

const MAX_LOCATION = 128;

/** Maps an event of a calendar to what is said of an appointment. Pure. */
export function meaningOf(event: ToldEvent, rules: EntryRules): EventMeaning {
  const externalId = externalIdOf(event);
  if (event.kind === 'left_out')
    return event.isOver
      ? { kind: 'over', entry: { kind: 'canceled', externalId } }
      : { kind: 'left_out', reason: event.reason };
  const sequence = rules.isInOrder ? {} : { sequence: event.sequence };
  if (event.kind === 'canceled')
    return { kind: 'entry', entry: { kind: 'canceled', externalId, ...sequence } };
  const found = numberOf(event.texts, rules);
  if (found.kind === 'none') return { kind: 'left_out', reason: 'no_number' };
  if (found.kind === 'several') return { kind: 'left_out', reason: 'several_numbers' };
  const location = locationOf(event.texts.location);
  const name = nameOf(event.texts);
  const row = {
    external_id: externalId,
    contact_number: `+${found.number}`,
    ...timeOf(event),
    notify_window: rules.notifyWindows,
    ...(location !== undefined && { location }),
    ...(name !== undefined && { contact_name: name }),
    ...sequence,
  };
  return { kind: event.isFar ? 'far' : 'entry', entry: { kind: 'stands', row } };
}

/** Those that stand in the places of several different appointments. Pure. */
export function placeNumbersOf(events: readonly ToldEvent[], country: Country): ReadonlySet<string> {
  const titles = new Map<string, string>();
  const several = new Set<string>();
  for (const { texts } of events)
    for (const number of /\d/.test(texts.location) ? numbersIn(texts.location, country) : []) {
      const title = titles.get(number) ?? texts.summary;
      if (title !== texts.summary) several.add(number);
      titles.set(number, title);
    }
  return several;
}

function numberOf(
  { description, summary, location, links, attendees }: EventTexts,
  { country, placeNumbers }: EntryRules,
): ReturnType<typeof findNumber> {
  const ofAttendees = attendees.flatMap(({ name, address }) =>
    /^mailto:/i.test(address) ? [name] : [name, address],
  );
  const found = findNumber([...links, description, summary], [location, ...ofAttendees], country);
  return found.kind === 'found' && placeNumbers.has(found.number) ? { kind: 'none' } : found;
}

/** A time in UTC is shown by the clock of the zone beside it. */
function timeOf({ time, zone }: Occurrence): { appointment_time: string; time_zone: string } {
  return { appointment_time: time, time_zone: zone };
}

function nameOf({ summary, attendees }: EventTexts): string | undefined {
  const reachable = attendees.find(({ address }) => /^tel:/i.test(address));
  return findName(summary) ?? (reachable && findName(reachable.name));
}

/** Neither an address on the web nor half a street. */
function locationOf(written: string): string | undefined {
  const location = written
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ', ')
    .replace(/\p{Cs}/gu, '')
    .replace(/,[\s,]*,/g, ',')
    .trim();
  const isPlace = /\p{L}/u.test(location) && !/https?:\/\//i.test(location) && !/^tel:/i.test(location);
  return isPlace && [...location].length <= MAX_LOCATION ? location : undefined;
}
