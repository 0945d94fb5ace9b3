import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { fromSqlTime, places, select } from '../../platform/database/sql/sql.js';
import type { Reminder } from './reminder.entity.js';
import type { ReminderDetails } from './reminder-details.js';

const MINUTE_MS = 60_000;
/** Appointments that are looked for by one statement. */
const MAX_TOGETHER = 100;
/** More rows than this are not read at once: somebody has thousands of appointments, and each is looked for by itself. */
const MAX_ROWS = 500;

/** What makes two appointments look like one: whom, when to the minute, where and with whom. */
type Appointment = Pick<ReminderDetails, 'contactNumber' | 'appointmentAt' | 'location' | 'participant'>;

/** An appointment that is stored. */
export type Stored = Appointment & Pick<Reminder, 'id' | 'createdAt'>;

interface Wanted {
  readonly appointment: Appointment;
  /** Whether it counts that another one looks the same. */
  readonly counts: (other: Stored) => boolean;
}

interface Row extends Pick<Reminder, 'id' | 'location' | 'participant'> {
  readonly contact_number: string;
  readonly appointment_at: Date | string;
  readonly created_at: Date | string;
}

/** Finds appointments that may have been created twice. They may be meant so: it is only said. */
@Injectable()
export class PossibleDuplicates {
  readonly #logger = new Logger(PossibleDuplicates.name);

  constructor(private readonly dataSource: DataSource) {}

  /** @returns for each appointment, none of which is stored, the id of one that looks the same */
  ofNew(appointments: readonly Appointment[]): Promise<(string | undefined)[]> {
    return this.#find(appointments.map((appointment) => ({ appointment, counts: () => true })));
  }

  /**
   * Asked after the commit: of two that are created at the same time at least one then finds the other.
   * @param created together, in the order of the requests: the first of two that are the same is a duplicate of none
   * @param before created by an earlier request, which is repeated now: only what was there then counts
   * @returns the ids of others that look the same, by the ids of these; none where the database cannot be asked
   */
  async ofStored(
    created: readonly Stored[],
    before: readonly Stored[],
  ): Promise<ReadonlyMap<string, string | undefined>> {
    const place = new Map(created.map(({ id }, index) => [id, index]));
    const wanted = [
      ...created.map((appointment, index) => ({
        appointment,
        counts: ({ id }: Stored) => (place.get(id) ?? -1) < index,
      })),
      ...before.map((appointment) => ({
        appointment,
        counts: (other: Stored) => isEarlier(other, appointment),
      })),
    ];
    try {
      const found = await this.#find(wanted);
      return new Map([...created, ...before].map(({ id }, index) => [id, found[index]]));
    } catch (error) {
      // What was created is created, and has to be answered so.
      this.#logger.warn(`Possible duplicates could not be looked for: ${String(error)}`);
      return new Map();
    }
  }

  async #find(wanted: readonly Wanted[]): Promise<(string | undefined)[]> {
    const found: (string | undefined)[] = [];
    for (let start = 0; start < wanted.length; start += MAX_TOGETHER)
      found.push(...(await this.#findSome(wanted.slice(start, start + MAX_TOGETHER))));
    return found;
  }

  async #findSome(wanted: readonly Wanted[]): Promise<(string | undefined)[]> {
    const rows = await this.#rows(wanted);
    if (rows.length === MAX_ROWS && wanted.length > 1) {
      const each: (string | undefined)[] = [];
      for (const one of wanted) each.push(...(await this.#findSome([one])));
      return each;
    }
    const alike = new Map<string, Stored[]>();
    for (const row of rows) alike.set(likenessOf(row), [...(alike.get(likenessOf(row)) ?? []), row]);
    return wanted.map(
      ({ appointment, counts }) =>
        (alike.get(likenessOf(appointment)) ?? []).filter(counts).sort(byAge)[0]?.id,
    );
  }

  /** By the index of numbers and times. (The plus keeps SQLite from the one of what is not deleted.) */
  async #rows(wanted: readonly Wanted[]): Promise<Stored[]> {
    const appointments = wanted.map(({ appointment }) => appointment);
    const numbers = [...new Set(appointments.map(({ contactNumber }) => contactNumber))];
    const minutes = appointments.map(minuteOf);
    const [only, another] = appointments;
    // Of one alone only those that look the same are read: the number may be a whole family's, or a school's.
    const same = another
      ? ''
      : "AND TRIM(COALESCE(location, '')) = ? AND TRIM(COALESCE(participant, '')) = ?";
    const rows = await select<Row>(
      this.dataSource.manager,
      `SELECT id, contact_number, appointment_at, location, participant, created_at FROM reminder
        WHERE contact_number IN (${places(numbers.length)}) AND appointment_at >= ? AND appointment_at < ?
          AND +(deleted_at) IS NULL ${same} LIMIT ${MAX_ROWS}`,
      [
        ...numbers,
        new Date(Math.min(...minutes)),
        new Date(Math.max(...minutes) + MINUTE_MS),
        ...(only && !another ? [wordOf(only.location), wordOf(only.participant)] : []),
      ],
    );
    return rows.map(
      ({ contact_number: contactNumber, appointment_at: at, created_at: createdAt, ...row }) => ({
        ...row,
        contactNumber,
        appointmentAt: fromSqlTime(at),
        createdAt: fromSqlTime(createdAt),
      }),
    );
  }
}

function likenessOf(appointment: Appointment): string {
  const { contactNumber, location, participant } = appointment;
  return JSON.stringify([contactNumber, minuteOf(appointment), wordOf(location), wordOf(participant)]);
}

function minuteOf({ appointmentAt }: Appointment): number {
  return Math.floor(appointmentAt.getTime() / MINUTE_MS) * MINUTE_MS;
}

const wordOf = (text: string | null): string => (text ?? '').trim();

const isEarlier = (one: Stored, other: Stored): boolean => byAge(one, other) < 0;

function byAge(a: Stored, b: Stored): number {
  return a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
