import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { newId } from '../../../platform/identifier.js';
import type { FieldError } from '../../../platform/problem.js';
import { Turns } from '../../../platform/turns.js';
import type { ChangedField } from '../../appointment/changed-fields.js';
import type { Created } from '../../appointment/creation.js';
import { Creation, isOtherRequest } from '../../appointment/creation.js';
import { ExternalIds } from '../../appointment/external-ids.js';
import { PossibleDuplicates } from '../../appointment/possible-duplicates.js';
import { Reminder } from '../../appointment/reminder.entity.js';
import { ReminderReader } from '../dto/reminder-reader.js';
import type { BulkRow, WrongRow } from './bulk-rows.js';
import { readRow } from './bulk-rows.js';

/** Few enough that nobody who sends waits for the transaction. */
const ROWS_A_TRANSACTION = 100;

export type RowOutcome =
  | {
      readonly index: number;
      readonly status: 'created' | 'exists';
      readonly reminderId: string;
      readonly possibleDuplicateOf: string | undefined;
      readonly deletedAt?: Date;
    }
  | {
      readonly index: number;
      readonly status: 'valid';
      /** As it was read. */
      readonly contactNumber: string;
      readonly possibleDuplicateOf: string | undefined;
    }
  | {
      readonly index: number;
      readonly status: 'changed' | 'unchanged' | 'stale';
      readonly reminderId: string;
      readonly changed: readonly ChangedField[];
    }
  | {
      readonly index: number;
      readonly status: 'invalid' | 'conflict';
      readonly errors: readonly FieldError[];
      /** Of the reminder with which it conflicts. */
      readonly reminderId?: string;
      readonly deletedAt?: Date;
    };

const OTHER_ROW: readonly FieldError[] = [
  { field: 'row_key', code: 'key_reused', message: 'was used for another reminder before' },
];

const OTHER_ID: readonly FieldError[] = [
  { field: 'external_id', code: 'external_id_in_use', message: 'is that of another reminder' },
];

/** Creates many reminders, each once however often it is asked for. */
@Injectable()
export class BulkCreation {
  constructor(
    private readonly clock: Clock,
    private readonly creation: Creation,
    private readonly reader: ReminderReader,
    private readonly duplicates: PossibleDuplicates,
    private readonly externalIds: ExternalIds,
  ) {}

  /**
   * A row that is wrong stops no other.
   * @param dryRun stores nothing: says which rows are wrong, and which exist
   * @param caller the name of the API key that they came with
   * @returns one outcome for each row, in their order
   */
  async create(rows: readonly unknown[], dryRun: boolean, caller: string | undefined): Promise<RowOutcome[]> {
    const outcomes: RowOutcome[] = [];
    const turns = new Turns();
    for (let start = 0; start < rows.length; start += ROWS_A_TRANSACTION) {
      const now = this.clock.now();
      const some = rows.slice(start, start + ROWS_A_TRANSACTION);
      const read: (BulkRow | WrongRow)[] = [];
      for (const [index, raw] of some.entries()) {
        await turns.next();
        read.push(await readRow(raw, start + index, this.reader, now, caller));
      }
      const right = read.filter((row) => row.kind === 'right');
      outcomes.push(
        ...read.flatMap((row) => (row.kind === 'wrong' ? invalid(row.index, row.errors) : [])),
        ...(dryRun ? await this.#compare(right) : await this.#createSome(right, now)),
      );
    }
    return outcomes.sort((a, b) => a.index - b.index);
  }

  async #compare(rows: readonly BulkRow[]): Promise<RowOutcome[]> {
    const known = await this.creation.known(rows.map(({ key }) => key));
    const duplicates = await this.duplicates.ofNew(rows.map(({ details }) => details));
    const taken = await this.externalIds.findMany(rows.flatMap(({ details }) => details.externalId ?? []));
    const deleted = await this.creation.deletions([...known.values()].map(({ reminderId }) => reminderId));
    return rows.map(({ index, key, details: { contactNumber, externalId } }, place): RowOutcome => {
      const before = known.get(key.keyHash);
      const possibleDuplicateOf = duplicates[place];
      const other = taken.get(externalId ?? '');
      if (!before && other) return conflict(index, other.id);
      if (!before) return { index, status: 'valid', contactNumber, possibleDuplicateOf };
      const deletedAt = deleted.get(before.reminderId);
      const when = deletedAt && { deletedAt };
      if (isOtherRequest(before, key)) return { ...invalid(index, OTHER_ROW, before.reminderId), ...when };
      // Whether it was a duplicate when it was created was said then.
      return {
        index,
        status: 'exists',
        reminderId: before.reminderId,
        possibleDuplicateOf: undefined,
        ...when,
      };
    });
  }

  async #createSome(rows: readonly BulkRow[], now: Date): Promise<RowOutcome[]> {
    if (rows.length === 0) return [];
    const wanted = rows.map(({ details, key }) => ({
      reminder: Reminder.scheduled(newId(), details, now),
      key,
    }));
    const created = await this.creation.create(wanted);
    return rows.flatMap(({ index }, place) => {
      const one = created[place];
      return one ? outcome(index, one) : [];
    });
  }
}

export function invalid(index: number, errors: readonly FieldError[], reminderId?: string): RowOutcome {
  return { index, status: 'invalid', errors, ...(reminderId !== undefined && { reminderId }) };
}

function conflict(index: number, reminderId: string): RowOutcome {
  return { index, status: 'conflict', errors: OTHER_ID, reminderId };
}

function outcome(index: number, created: Created): RowOutcome {
  switch (created.status) {
    case 'key_reused':
      return invalid(index, OTHER_ROW, created.reminderId);
    case 'conflict':
      return conflict(index, created.reminderId);
    default:
      return { index, ...created };
  }
}
