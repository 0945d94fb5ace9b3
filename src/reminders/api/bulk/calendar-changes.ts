import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import type { FieldError } from '../../../platform/problem.js';
import { Problem } from '../../../platform/problem.js';
import { Turns } from '../../../platform/turns.js';
import type { StaffChange } from '../../appointment/appointment-changes.js';
import { CalendarCancellations, whatCancelingDoes } from '../../appointment/calendar-cancellations.js';
import type { ChangedField } from '../../appointment/changed-fields.js';
import { ExternalIds } from '../../appointment/external-ids.js';
import type { Reminder } from '../../appointment/reminder.entity.js';
import type { AppointmentOutcome } from '../../appointment/reminder-details.js';
import { StaffDecisions } from '../../by-staff/staff-decisions.js';
import type { RowOutcome } from './bulk-creation.js';
import { BulkUpsert } from './bulk-upsert.js';

/** The fields of an appointment as another calendar has it: those of `POST /reminder`, and read by the same rules. */
export interface CalendarRow {
  readonly external_id: string;
  readonly contact_number: string;
  readonly appointment_time: string;
  readonly time_zone?: string;
  readonly notify_window: readonly number[];
  readonly location?: string;
  readonly participant?: string;
  readonly contact_name?: string;
  readonly language?: string;
  readonly sequence?: number;
}

/** What another calendar says of one appointment. */
export type CalendarEntry =
  | {
      readonly kind: 'stands';
      readonly row: CalendarRow;
      /** What the calendar called it before. */
      readonly formerId?: string;
    }
  | { readonly kind: 'canceled'; readonly externalId: string; readonly sequence?: number }
  | { readonly kind: 'over'; readonly externalId: string; readonly outcome: AppointmentOutcome };

/** What became of it; `refused` where it is against the rules of reminders. */
export type EntryOutcome =
  | {
      readonly kind: 'created' | 'changed' | 'unchanged' | 'canceled' | 'stale';
      /** Missing where nothing is stored yet, in a dry run. */
      readonly reminderId: string | undefined;
      readonly changed: readonly ChangedField[];
    }
  | { readonly kind: 'unknown' | 'past' }
  | { readonly kind: 'refused'; readonly errors: readonly FieldError[] };

/** So many are looked up by one statement. */
const ENTRIES_TOGETHER = 100;

/** The one way in for other calendars: makes appointments be as they say. */
@Injectable()
export class CalendarChanges {
  constructor(
    private readonly clock: Clock,
    private readonly upserts: BulkUpsert,
    private readonly externalIds: ExternalIds,
    private readonly cancellations: CalendarCancellations,
    private readonly decisions: StaffDecisions,
  ) {}

  /**
   * An entry that is wrong stops no other.
   * @param dryRun stores nothing: says what would become of each
   * @param by who says so, and whether contacts are told
   * @returns one outcome for each entry, in their order
   */
  async apply(entries: readonly CalendarEntry[], dryRun: boolean, by: StaffChange): Promise<EntryOutcome[]> {
    const outcomes: EntryOutcome[] = [];
    for (let start = 0; start < entries.length; start += ENTRIES_TOGETHER)
      outcomes.push(...(await this.#applySome(entries.slice(start, start + ENTRIES_TOGETHER), dryRun, by)));
    return outcomes;
  }

  async #applySome(
    entries: readonly CalendarEntry[],
    dryRun: boolean,
    by: StaffChange,
  ): Promise<EntryOutcome[]> {
    if (!dryRun) await this.#rename(entries, by);
    const idOf = (entry: CalendarEntry): string => idIn(entry, dryRun);
    const known = await this.externalIds.findMany(entries.map(idOf));
    const rows = entries.flatMap((entry) =>
      entry.kind === 'stands' ? [{ ...entry.row, external_id: idOf(entry) }] : [],
    );
    const upserted = await this.upserts.apply(rows, dryRun, by);
    const outcomes: EntryOutcome[] = [];
    const turns = new Turns();
    let row = 0;
    for (const entry of entries) {
      await turns.next();
      const before = known.get(idOf(entry));
      if (entry.kind === 'stands') {
        const outcome = upserted[row++];
        if (outcome) outcomes.push(await this.#stands(entry.row.external_id, outcome, before, dryRun, by));
      } else if (entry.kind === 'canceled') outcomes.push(await this.#cancel(entry, before, dryRun, by));
      else outcomes.push(await this.#end(entry.outcome, before, dryRun, by));
    }
    return outcomes;
  }

  /** What cannot be known by its new id is another appointment than what is known by it. */
  async #rename(entries: readonly CalendarEntry[], by: StaffChange): Promise<void> {
    for (const entry of entries) {
      if (entry.kind !== 'stands' || entry.formerId === undefined) continue;
      if (!(await this.externalIds.rename(entry.formerId, entry.row.external_id)))
        await this.cancellations.cancel(entry.formerId, entry.row.sequence, by);
    }
  }

  /** What the calendar called off and has again is on again. */
  async #stands(
    externalId: string,
    outcome: RowOutcome,
    before: Reminder | undefined,
    dryRun: boolean,
    by: StaffChange,
  ): Promise<EntryOutcome> {
    const read = outcomeOf(outcome);
    const isBack =
      (read.kind === 'changed' || read.kind === 'unchanged') && (before?.calendarCanceledAt ?? null) !== null;
    if (!isBack) return read;
    if (!dryRun) await this.cancellations.takeBack(externalId, by.by);
    return { ...read, kind: 'changed' };
  }

  async #cancel(
    { externalId, sequence }: CalendarEntry & { readonly kind: 'canceled' },
    before: Reminder | undefined,
    dryRun: boolean,
    by: StaffChange,
  ): Promise<EntryOutcome> {
    const outcome =
      before && !dryRun
        ? await this.cancellations.cancel(externalId, sequence, by)
        : whatCancelingDoes(before ?? null, sequence, this.clock.now());
    if (outcome === 'unknown' || outcome === 'past') return { kind: outcome };
    return { kind: outcome, reminderId: before?.id, changed: [] };
  }

  async #end(
    outcome: AppointmentOutcome,
    before: Reminder | undefined,
    dryRun: boolean,
    by: StaffChange,
  ): Promise<EntryOutcome> {
    if (!before) return { kind: 'unknown' };
    const told = { reminderId: before.id, changed: [] };
    if (before.outcome === outcome) return { kind: 'unchanged', ...told };
    if (dryRun) return { kind: 'changed', ...told };
    try {
      await this.decisions.outcome(before.id, { outcome, note: null }, by);
      return { kind: 'changed', ...told };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return {
        kind: 'refused',
        errors: [{ field: 'outcome', code: 'invalid', message: `cannot be kept: ${error.message}` }],
      };
    }
  }
}

/** By what an appointment is known: before anything is stored, by its former id. */
function idIn(entry: CalendarEntry, dryRun: boolean): string {
  if (entry.kind !== 'stands') return entry.externalId;
  return (dryRun ? entry.formerId : undefined) ?? entry.row.external_id;
}

/** Pure. */
function outcomeOf(outcome: RowOutcome): EntryOutcome {
  switch (outcome.status) {
    case 'created':
      return { kind: 'created', reminderId: outcome.reminderId, changed: [] };
    case 'valid':
      return { kind: 'created', reminderId: undefined, changed: [] };
    case 'changed':
    case 'unchanged':
    case 'stale':
      return { kind: outcome.status, reminderId: outcome.reminderId, changed: outcome.changed };
    case 'exists':
      return { kind: 'unchanged', reminderId: outcome.reminderId, changed: [] };
    case 'invalid':
    case 'conflict':
      return { kind: 'refused', errors: outcome.errors };
  }
}
