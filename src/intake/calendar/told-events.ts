/** Why an event of a calendar is not taken in. */
export const LEFT_OUT_REASONS = [
  'all_day',
  'past',
  'too_far',
  'no_number',
  'several_numbers',
  'unknown_time_zone',
  'no_time_zone',
  'no_uid',
  'malformed',
  'too_much',
  'too_many_repetitions',
  'not_known',
  'stale',
  'refused',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** What is written of an event. */
export interface EventTexts {
  readonly summary: string;
  /** Only the lines that hold digits. */
  readonly description: string;
  readonly location: string;
  readonly links: readonly string[];
  readonly attendees: readonly { readonly name: string; readonly address: string }[];
}

interface Told {
  readonly uid: string;
  /** Of which occurrence of a series, as in `20270305T170000Z`; null for an event that is none. */
  readonly recurrence: string | null;
  readonly texts: EventTexts;
}

/** One appointment of a calendar file, ahead and within the days that are read. */
export interface Occurrence extends Told {
  readonly kind: 'stands' | 'canceled';
  readonly sequence: number;
  /** `2027-03-05T09:00:00`, with `Z` where it is UTC. */
  readonly time: string;
  /** The same as a number of milliseconds since 1970. */
  readonly at: number;
  /** Whose clock the contact looks at. */
  readonly zone: string;
  /** Its end of the days that are read lies before it: it counts only where it is known already. */
  readonly isFar: boolean;
}

export interface LeftOutEvent extends Told {
  readonly kind: 'left_out';
  readonly reason: LeftOutReason;
  /** Whether it has a time of which the calendar says that it is over. */
  readonly isOver: boolean;
}

export type ToldEvent = Occurrence | LeftOutEvent;

/** What a calendar file says. */
export interface ToldCalendar {
  readonly events: readonly ToldEvent[];
  /** The UIDs of which all occurrences that there are have been told: others that are known are no more. */
  readonly whole: readonly string[];
}

/** What the worker answers. */
export type WorkerAnswer =
  | ({ readonly kind: 'read' } & ToldCalendar)
  | { readonly kind: 'refused'; readonly code: 'malformed' | 'too_many'; readonly message: string };

/** What the worker says: that it begins to read, then what it has read. */
export type FromWorker = { readonly kind: 'begun' } | WorkerAnswer;

/** What the worker is asked. */
export interface WorkerTask {
  readonly bytes: Uint8Array;
  readonly now: number;
  readonly until: number;
  /** Of times without a zone, where the file names none. */
  readonly zone: string | undefined;
}
