import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import { newId } from '../../identifier.js';
import type { FieldError } from '../../problem.js';
import type { Created } from '../creation.js';
import { Creation, usedBefore } from '../creation.js';
import { Reminder } from '../reminder.entity.js';
import type { BulkRow } from './bulk-rows.js';
import { readRow } from './bulk-rows.js';

/** Few enough that nobody who sends waits for the transaction. */
const ROWS_A_TRANSACTION = 100;

export type RowOutcome =
  | { readonly index: number; readonly status: 'created' | 'exists'; readonly reminderId: string }
  | { readonly index: number; readonly status: 'valid' }
  | { readonly index: number; readonly status: 'invalid'; readonly errors: readonly FieldError[] };

const OTHER_ROW: readonly FieldError[] = [
  { field: 'row_key', message: 'was used for another reminder before' },
];

/** Creates many reminders, each once however often it is asked for. */
@Injectable()
export class BulkCreation {
  constructor(
    private readonly clock: Clock,
    private readonly creation: Creation,
  ) {}

  /**
   * A row that is wrong stops no other.
   * @param dryRun stores nothing: says which rows are wrong, and which exist
   * @returns one outcome for each row, in their order
   */
  async create(rows: readonly unknown[], dryRun: boolean): Promise<RowOutcome[]> {
    const outcomes: RowOutcome[] = [];
    for (let start = 0; start < rows.length; start += ROWS_A_TRANSACTION) {
      const now = this.clock.now();
      const some = rows.slice(start, start + ROWS_A_TRANSACTION);
      const read = await Promise.all(some.map((raw, index) => readRow(raw, start + index, now)));
      const right = read.filter((row) => 'key' in row);
      outcomes.push(
        ...read.flatMap((row) => ('key' in row ? [] : [{ ...row, status: 'invalid' as const }])),
        ...(dryRun ? await this.#compare(right) : await this.#createSome(right, now)),
      );
    }
    return outcomes.sort((a, b) => a.index - b.index);
  }

  async #compare(rows: readonly BulkRow[]): Promise<RowOutcome[]> {
    const known = await this.creation.known(rows.map(({ key }) => key));
    return rows.map(({ index, key }) => {
      const before = known.get(key.keyHash);
      return before ? outcome(index, usedBefore(before, key)) : { index, status: 'valid' };
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

function outcome(index: number, created: Created): RowOutcome {
  return created.status === 'key_reused'
    ? { index, status: 'invalid', errors: OTHER_ROW }
    : { index, ...created };
}
