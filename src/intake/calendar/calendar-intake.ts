import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { Turns } from '../../platform/turns.js';
import type { CalendarEntry, EntryOutcome } from '../../reminders/api/bulk/calendar-changes.js';
import { CalendarChanges } from '../../reminders/api/bulk/calendar-changes.js';
import type { StaffChange } from '../../reminders/appointment/appointment-changes.js';
import { CalendarCancellations } from '../../reminders/appointment/calendar-cancellations.js';
import { ExternalIds } from '../../reminders/appointment/external-ids.js';
import type { Reminder } from '../../reminders/appointment/reminder.entity.js';
import { CalendarReader } from './calendar-reader.js';
import type { EventMeaning } from './event-entry.js';
import { meaningOf, placeNumbersOf } from './event-entry.js';
import { beginningOf, externalIdOf, partsOf } from './event-ids.js';
import { movedInSeries } from './moved-series.js';
import type { LeftOutReason, ToldEvent } from './told-events.js';

export interface CalendarOptions {
  /** Of times without a zone, where the file names none. */
  readonly timeZone?: string;
  readonly notifyWindows?: readonly number[];
  /** Whether what comes later is newer, whatever the calendar's own counting says. */
  readonly isInOrder: boolean;
}

/** An event, and what is to be done about it. */
export interface PlannedEvent {
  readonly externalId: string;
  /** Missing where it is in the calendar no more. */
  readonly event: ToldEvent | undefined;
  readonly plan: { readonly kind: 'entry'; readonly entry: CalendarEntry } | LeftOut;
  /** By what it was known before its series was changed. */
  readonly formerId?: string;
}

interface LeftOut {
  readonly kind: 'left_out';
  readonly reason: LeftOutReason;
}

export interface TakenEvent extends Pick<PlannedEvent, 'externalId' | 'event'> {
  readonly outcome: EntryOutcome | LeftOut;
}

const IDS_TOGETHER = 100;

/** Takes in what a calendar says: maps each event to one of reminders' own changes, and decides nothing of them. */
@Injectable()
export class CalendarIntake {
  constructor(
    private readonly config: Config,
    private readonly reader: CalendarReader,
    private readonly changes: CalendarChanges,
    private readonly cancellations: CalendarCancellations,
    private readonly externalIds: ExternalIds,
  ) {}

  /**
   * What each event of a file means; nothing is stored.
   * @throws InvalidInput where it is no calendar, or one that nobody should send
   */
  async plan(bytes: Uint8Array, options: CalendarOptions): Promise<PlannedEvent[]> {
    const { events, whole } = await this.reader.read(bytes, options.timeZone);
    const country = this.config.orgCountry;
    const rules = {
      country,
      notifyWindows: options.notifyWindows ?? this.config.intakeNotifyWindows,
      placeNumbers: placeNumbersOf(events, country),
      isInOrder: options.isInOrder,
    };
    const meant = await new Turns().map(events, (event) => ({
      event,
      externalId: externalIdOf(event),
      meaning: meaningOf(event, rules),
    }));
    const known = await this.#known(
      meant.flatMap(({ externalId, meaning: { kind } }) =>
        kind === 'far' || kind === 'over' ? [externalId] : [],
      ),
    );
    const gone = await this.#gone(whole, new Set(meant.map(({ externalId }) => externalId)));
    const moved = await this.#moved(
      gone,
      meant.flatMap(({ event, meaning: { kind } }) => (kind === 'entry' ? [event] : [])),
      (event) => numberIn(meaningOf(event, rules)),
    );
    const former = new Set(moved.values());
    return [
      ...meant.map(({ event, externalId, meaning }) => {
        const formerId = moved.get(externalId);
        return {
          event,
          externalId,
          plan: planOf(meaning, known.get(externalId)),
          ...(formerId !== undefined && { formerId }),
        };
      }),
      ...gone
        .filter((externalId) => !former.has(externalId))
        .map((externalId) => ({
          externalId,
          event: undefined,
          plan: { kind: 'entry', entry: { kind: 'canceled', externalId } } as const,
        })),
    ];
  }

  async apply(planned: readonly PlannedEvent[], dryRun: boolean, by: StaffChange): Promise<TakenEvent[]> {
    const entries = planned.flatMap(({ plan, formerId }) =>
      plan.kind === 'entry' ? [formerId === undefined ? plan.entry : { ...plan.entry, formerId }] : [],
    );
    const outcomes = await this.changes.apply(entries, dryRun, by);
    let next = 0;
    return planned.flatMap(({ externalId, event, plan }) => {
      const outcome = plan.kind === 'entry' ? outcomes[next++] : plan;
      // Of what is in the calendar no more only what was known is worth a word.
      return outcome && (event || outcome.kind === 'canceled') ? [{ externalId, event, outcome }] : [];
    });
  }

  /** What is known of a series of which the calendar has told all, and that it has not told. */
  async #gone(whole: readonly string[], told: ReadonlySet<string>): Promise<string[]> {
    const standing = await this.cancellations.standing(whole.map(beginningOf));
    return standing.filter((externalId) => !told.has(externalId));
  }

  /** @returns the former ids, by the new ones, of what is gone because its series was changed */
  async #moved(
    gone: readonly string[],
    events: readonly ToldEvent[],
    numberOf: (event: ToldEvent) => string | undefined,
  ): Promise<ReadonlyMap<string, string>> {
    if (gone.length === 0) return new Map();
    const series = new Set(gone.map((id) => partsOf(id).series));
    const told = events.flatMap((event) => {
      if (event.kind !== 'stands' || !series.has(beginningOf(event.uid))) return [];
      const number = numberOf(event);
      return number === undefined ? [] : [{ externalId: externalIdOf(event), zone: event.zone, number }];
    });
    const known = await this.#known([...gone, ...told.map(({ externalId }) => externalId)]);
    return movedInSeries(
      gone.flatMap((externalId) => {
        const number = known.get(externalId)?.contactNumber;
        return number === undefined ? [] : [{ externalId, number }];
      }),
      told.filter(({ externalId }) => !known.has(externalId)),
    );
  }

  async #known(ids: readonly string[]): Promise<ReadonlyMap<string, Reminder>> {
    const known = new Map<string, Reminder>();
    for (let start = 0; start < ids.length; start += IDS_TOGETHER)
      for (const [id, reminder] of await this.externalIds.findMany(ids.slice(start, start + IDS_TOGETHER)))
        known.set(id, reminder);
    return known;
  }
}

function numberIn(meaning: EventMeaning): string | undefined {
  const isThere = meaning.kind === 'entry' && meaning.entry.kind === 'stands';
  return isThere ? meaning.entry.row.contact_number.replace('+', '') : undefined;
}

/** What lies outside of the days that are read counts where its appointment is known. Pure. */
function planOf(meaning: EventMeaning, known: Reminder | undefined): PlannedEvent['plan'] {
  switch (meaning.kind) {
    case 'entry':
      return { kind: 'entry', entry: meaning.entry };
    case 'far':
      return known ? { kind: 'entry', entry: meaning.entry } : { kind: 'left_out', reason: 'too_far' };
    case 'over':
      return known ? { kind: 'entry', entry: meaning.entry } : { kind: 'left_out', reason: 'past' };
    case 'left_out':
      return meaning;
  }
}
