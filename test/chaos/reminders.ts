import type { SeededRandom } from './seeded-random.js';
import type { Changed } from './staff.js';

/** A reminder that the service has taken on, or may have. */
export interface Promised {
  /** Unique but for twins: it stands in the text, by which the carrier's record is joined to reminders. */
  readonly location: string;
  readonly number: string;
  /** The appointment: nothing may go out after it. */
  readonly notAfter: Date;
  /** False where no answer ever said that it was taken: it may exist or not, but never by half. */
  answered: boolean;
  /** It must not go out while the scenario lasts. */
  readonly isDueLater?: true;
}

/** Everything that was promised in one scenario. */
export class Ledger {
  readonly promised: Promised[] = [];
  /** What people have answered, one after the other, by number: true is yes. */
  readonly answers = new Map<string, boolean[]>();
  /** Appointments that were changed after people had been reminded of them. */
  readonly changed: Changed[] = [];
  /** The carrier's ids of texts of which it has reported that they were delivered. */
  readonly delivered = new Set<string>();
}

const LOCATION = /\bRoom [0-9a-z]+-\d+\b/;
const SECOND = 1_000;
const DAY = 86_400 * SECOND;

/** The place that a text of the service names, or undefined in a text that names none. */
export function locationIn(body: string): string | undefined {
  return LOCATION.exec(body)?.[0];
}

/**
 * Makes up appointments: each for a number of its own, in a room of its own, and some with more to them. One in 25 has
 * a twin, the same text to the same number: the carrier's list shows both alike. One in 20 is close, so that some of
 * them expire while the faults last.
 */
export class Appointments {
  #count = 0;
  #twin: Pick<Promised, 'location' | 'number' | 'notAfter'> | undefined;

  constructor(
    private readonly random: SeededRandom,
    private readonly series: string,
    /** Neither twins nor close ones. */
    private readonly plain = false,
  ) {}

  next(): Promised {
    const twin = this.#twin;
    this.#twin = undefined;
    if (twin) return { ...twin, answered: false };
    this.#count += 1;
    const close = !this.plain && this.random.next() < 1 / 20;
    const ahead = close ? this.random.whole(5, 60) * SECOND : DAY + this.random.whole(0, 3_600) * SECOND;
    const one = {
      location: `Room ${this.series}-${String(this.#count).padStart(6, '0')}`,
      number: `1${2_000_000_000 + this.#count}`,
      notAfter: wholeSecond(Date.now() + ahead),
    };
    if (!this.plain && this.random.next() < 1 / 25) this.#twin = one;
    return { ...one, answered: false };
  }
}

/** Requests carry whole seconds. */
function wholeSecond(ms: number): Date {
  return new Date(Math.ceil(ms / SECOND) * SECOND);
}
