import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { InvalidInput } from '../../../platform/problem.js';
import { Turns } from '../../../platform/turns.js';
import type { StaffChange } from '../../appointment/appointment-changes.js';
import { IN_THE_PAST } from '../../appointment/appointment-problems.js';
import type { ChangedField } from '../../appointment/changed-fields.js';
import { changedFields } from '../../appointment/changed-fields.js';
import { ExternalIds, wantedOf } from '../../appointment/external-ids.js';
import type { Reminder } from '../../appointment/reminder.entity.js';
import { ReminderReader } from '../dto/reminder-reader.js';
import type { RowOutcome } from './bulk-creation.js';
import { invalid } from './bulk-creation.js';
import type { UpsertRow, WrongRow } from './bulk-rows.js';
import { readUpsertRow } from './bulk-rows.js';

/** So many are looked up by one statement. */
const ROWS_TOGETHER = 100;
/** Under way at once: those that are new share a transaction. */
const MAX_AT_ONCE = 20;

/** Makes many appointments be as another calendar has them, each by itself. */
@Injectable()
export class BulkUpsert {
  constructor(
    private readonly clock: Clock,
    private readonly externalIds: ExternalIds,
    private readonly reader: ReminderReader,
  ) {}

  /**
   * A row that is wrong stops no other. Of several of one appointment the last counts.
   * @param dryRun stores nothing: says what would become of each row
   * @param caller who sends them, and whether contacts are told
   * @returns one outcome for each row, in their order
   */
  async apply(rows: readonly unknown[], dryRun: boolean, caller: StaffChange): Promise<RowOutcome[]> {
    const outcomes: RowOutcome[] = [];
    const turns = new Turns();
    for (let start = 0; start < rows.length; start += ROWS_TOGETHER) {
      const read: (UpsertRow | WrongRow)[] = [];
      for (const [index, raw] of rows.slice(start, start + ROWS_TOGETHER).entries()) {
        await turns.next();
        read.push(await readUpsertRow(raw, start + index, this.reader));
      }
      const right = read.filter((row) => row.kind === 'right');
      outcomes.push(
        ...read.flatMap((row) => (row.kind === 'wrong' ? invalid(row.index, row.errors) : [])),
        ...(await this.#applySome(right, dryRun, caller)),
      );
    }
    return outcomes.sort((a, b) => a.index - b.index);
  }

  /** What is as it is to be already, which is most of a calendar that is sent again, is known by one statement. */
  async #applySome(rows: readonly UpsertRow[], dryRun: boolean, caller: StaffChange): Promise<RowOutcome[]> {
    const existing = await this.externalIds.findMany(rows.map(({ externalId }) => externalId));
    const now = this.clock.now();
    const expected = rows.map((row) => ({ row, outcome: expect(row, existing.get(row.externalId), now) }));
    if (dryRun) return expected.map(({ outcome }) => outcome);
    const isDone = ({ row, outcome }: Expected): boolean =>
      outcome.status === 'unchanged' && isOnlyOne(row, rows);
    const outcomes = expected.filter(isDone).map(({ outcome }) => outcome);
    const left = expected.filter((each) => !isDone(each)).map(({ row }) => row);
    for (const some of together(left))
      outcomes.push(...(await Promise.all(some.map((row) => this.#applyOne(row, caller)))));
    return outcomes;
  }

  async #applyOne({ index, externalId, details }: UpsertRow, caller: StaffChange): Promise<RowOutcome> {
    try {
      const upserted = await this.externalIds.upsert(externalId, details, caller);
      return upserted.kind === 'created'
        ? { index, ...upserted, status: 'created' }
        : changedOutcome(
            index,
            upserted.reminderId,
            upserted.kind === 'changed' ? upserted.changed : undefined,
          );
    } catch (error) {
      if (error instanceof InvalidInput) return invalid(index, error.errors);
      throw error;
    }
  }
}

interface Expected {
  readonly row: UpsertRow;
  readonly outcome: RowOutcome;
}

/** What would become of a row. Pure. */
function expect({ index, details }: UpsertRow, existing: Reminder | undefined, now: Date): RowOutcome {
  const wanted = existing && wantedOf(existing, details);
  if (existing && !wanted) return changedOutcome(index, existing.id, undefined);
  const changed = existing && wanted ? changedFields(existing, wanted) : undefined;
  if (existing && changed && (changed.length === 0 || details.appointmentAt > now))
    return changedOutcome(index, existing.id, changed);
  if (details.appointmentAt <= now) return invalid(index, [IN_THE_PAST]);
  return { index, status: 'valid', contactNumber: details.contactNumber, possibleDuplicateOf: undefined };
}

/** @param changed undefined where a newer change came before */
function changedOutcome(
  index: number,
  reminderId: string,
  changed: readonly ChangedField[] | undefined,
): RowOutcome {
  if (!changed) return { index, status: 'stale', reminderId, changed: [] };
  return { index, status: changed.length > 0 ? 'changed' : 'unchanged', reminderId, changed };
}

function isOnlyOne({ externalId }: UpsertRow, rows: readonly UpsertRow[]): boolean {
  return rows.filter((other) => other.externalId === externalId).length === 1;
}

/** Rows that may be under way at once, in their order: none of one appointment twice. Pure. */
function together(rows: readonly UpsertRow[]): UpsertRow[][] {
  const parts: UpsertRow[][] = [];
  for (const row of rows) {
    const last = parts.at(-1);
    const fits =
      last && last.length < MAX_AT_ONCE && last.every(({ externalId }) => externalId !== row.externalId);
    if (fits) last.push(row);
    else parts.push([row]);
  }
  return parts;
}
