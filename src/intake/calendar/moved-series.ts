import { formatInTimeZone } from 'date-fns-tz';
import { partsOf } from './event-ids.js';

/** An appointment by its external id, and whom it is with. */
interface Named {
  readonly externalId: string;
  readonly number: string;
}

interface Occurrence extends Named {
  /** When it would be by the series' own rule. */
  readonly at: Date;
  /** Its day by the clock of the series, as 2027-03-05. */
  readonly day: string;
}

const DAY_MS = 86_400_000;

/**
 * Where the rule of a series is changed, its occurrences get other RECURRENCE-IDs (RFC 5545, 3.8.4.4): which of the new ones is which of the
 * old, by their day, or else by their order where all are shifted by as many days, and by less than half of what lies between two. What
 * leaves a doubt is none: it is called off, and the new one is new. Pure.
 * @param gone those that are known and are not in the calendar any more
 * @param fresh those of the calendar that are not known, with the zones of their series
 * @returns the former ids by the new ones
 */
export function movedInSeries(
  gone: readonly Named[],
  fresh: readonly (Named & { readonly zone: string })[],
): ReadonlyMap<string, string> {
  const goneOf = bySeriesAndContact(gone);
  const moved = new Map<string, string>();
  for (const [key, news] of bySeriesAndContact(fresh)) {
    const [{ zone = '' } = {}] = news;
    const [before, after] = [goneOf.get(key) ?? [], news].map((all) =>
      all.flatMap((each) => occurrence(each, zone)).sort((a, b) => a.at.getTime() - b.at.getTime()),
    ) as [Occurrence[], Occurrence[]];
    const pairs = byDay(before, after) ?? byOrder(before, after) ?? [];
    for (const [from, to] of pairs) moved.set(to.externalId, from.externalId);
  }
  return moved;
}

function bySeriesAndContact<T extends Named>(all: readonly T[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = `${partsOf(each.externalId).series} ${each.number}`;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}

/** A single event has no rule that can be changed. */
function occurrence({ externalId, number }: Named, zone: string): Occurrence[] {
  const { recurrence: at } = partsOf(externalId);
  return at ? [{ externalId, number, at, day: formatInTimeZone(at, zone, 'yyyy-MM-dd') }] : [];
}

type Pair = readonly [from: Occurrence, to: Occurrence];

/** @returns undefined where none is on the same day as another, or two of them are on one day */
function byDay(before: readonly Occurrence[], after: readonly Occurrence[]): Pair[] | undefined {
  const onDay = new Map(after.map((member) => [member.day, member]));
  const daysBefore = new Set(before.map(({ day }) => day));
  if (onDay.size < after.length || daysBefore.size < before.length) return undefined;
  const pairs = before.flatMap((from): Pair[] => {
    const to = onDay.get(from.day);
    return to ? [[from, to]] : [];
  });
  return pairs.length > 0 ? pairs : undefined;
}

function byOrder(before: readonly Occurrence[], after: readonly Occurrence[]): Pair[] | undefined {
  if (before.length !== after.length || before.length < 2) return undefined;
  const pairs = before.flatMap((from, index): Pair[] => {
    const to = after[index];
    return to ? [[from, to]] : [];
  });
  const shifts = new Set(pairs.map(([from, to]) => daysFrom(from, to)));
  const gaps = before.flatMap((from, index) => {
    const next = before[index + 1];
    return next ? [daysFrom(from, next)] : [];
  });
  const [shift = 0] = shifts;
  return shifts.size === 1 && Math.abs(shift) < Math.min(...gaps) / 2 ? pairs : undefined;
}

function daysFrom(from: Occurrence, to: Occurrence): number {
  return Math.round((Date.parse(to.day) - Date.parse(from.day)) / DAY_MS);
}
