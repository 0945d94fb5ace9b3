import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import { hasTooMany } from '../../../platform/http/limits/input-size.js';
import { Turns } from '../../../platform/turns.js';
import type { StaffChange } from '../../appointment/appointment-changes.js';
import type { Reminder } from '../../appointment/reminder.entity.js';
import { ReminderList } from '../../appointment/reminder-list.js';
import type { ChangeOutcome, WantedChange } from '../../by-staff/many-changes.js';
import { ManyChanges } from '../../by-staff/many-changes.js';
import { Day } from '../dto/list-reminders.dto.js';
import { MAX_ROWS } from './bulk-rows.js';
import type { DayFilter, WantedRow, Which } from './wanted-changes.js';

const DAY_MS = 86_400_000;
/** Under way at once. */
const MAX_AT_ONCE = 10;

export interface RowChange {
  readonly id: string;
  readonly outcome: ChangeOutcome;
}

/** Finds which appointments are meant, and changes one after the other. */
@Injectable()
export class BulkChanges {
  constructor(
    private readonly config: Config,
    private readonly list: ReminderList,
    private readonly changes: ManyChanges,
  ) {}

  /**
   * @param changeOf what is to become of each
   * @param request by which the same request again is recognized; undefined in a trial, which stores nothing
   * @throws InvalidInput where a filter finds more than a thousand
   */
  async apply(
    which: Which,
    changeOf: (row: WantedRow) => WantedChange,
    by: StaffChange,
    request: string | undefined,
  ): Promise<RowChange[]> {
    const rows = which.kind === 'rows' ? which.rows : await this.#find(which.filter);
    const change = async (row: WantedRow): Promise<RowChange> => {
      const { id, seen } = row;
      const wanted = changeOf(row);
      const outcome =
        request === undefined
          ? await this.changes.try(id, wanted, { ...by, seen })
          : await this.changes.apply(id, wanted, { ...by, seen }, request);
      return { id, outcome };
    };
    const changed: RowChange[] = [];
    const turns = new Turns();
    for (let start = 0; start < rows.length; start += MAX_AT_ONCE) {
      await turns.next();
      changed.push(...(await Promise.all(rows.slice(start, start + MAX_AT_ONCE).map(change))));
    }
    return changed;
  }

  async #find({ day, participant, location }: DayFilter): Promise<WantedRow[]> {
    const midnight = new Date(`${day}T00:00Z`);
    const { orgTimeZone } = this.config;
    const from = new Day(midnight).in(orgTimeZone);
    const to = new Day(new Date(midnight.getTime() + DAY_MS)).in(orgTimeZone);
    const fits = (reminder: Reminder): boolean =>
      isSame(reminder.participant, participant) && isSame(reminder.location, location);
    const found: WantedRow[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.list.page({ from, to }, MAX_ROWS, cursor);
      found.push(...page.reminders.filter(fits).map(({ id }) => ({ id })));
      if (found.length > MAX_ROWS) throw hasTooMany('filter', `${MAX_ROWS} appointments`);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return found;
  }
}

function isSame(value: string | null, wanted: string | undefined): boolean {
  return wanted === undefined || value?.trim().toLowerCase() === wanted.trim().toLowerCase();
}
