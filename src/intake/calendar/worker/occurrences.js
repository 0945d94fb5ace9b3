// @ts-check
import ICAL from 'ical.js';
import { Unreadable } from './content-lines.js';
import { instantOfTime, wallLike } from './events.js';
import { instantOf, wallAt } from './zones.js';

/**
 * @typedef {import('./events.js').EventPart} EventPart
 * @typedef {import('./events.js').WrittenTime} WrittenTime
 * @typedef {import('../told-events.js').ToldEvent} ToldEvent
 * @typedef {import('../told-events.js').LeftOutReason} LeftOutReason
 * @typedef {{ now: number, until: number, display: string | undefined }} Window
 */

const DAY_MS = 86_400_000;
/** Within the days that are read; a series that has more is no row of appointments. */
const MAX_OCCURRENCES_A_SERIES = 400;
const MAX_STEPS_A_SERIES = 50_000;
const MAX_TOLD = 20_000;

/** All that a file tells, by what is known under one UID. */
export class Occurrences {
  /** @type {ToldEvent[]} */
  events = [];
  /** @type {string[]} */
  whole = [];
  #window;

  /** @param {Window} window */
  constructor(window) {
    this.#window = window;
  }

  /** @param {readonly EventPart[]} parts of one UID */
  add(parts) {
    const master = newest(parts.filter(({ recurrence }) => !recurrence));
    const exceptions = [...newestByTime(parts).values()];
    if (!master) for (const each of exceptions) this.#single(each, each.recurrence, each);
    else if (master.wrong) this.#leaveOut(master, undefined, master.wrong, master.wrong === 'past');
    else if (master.rules.length + master.additional.length === 0 && exceptions.length === 0)
      this.#alone(master);
    else this.#seriesOrNothing(master, exceptions);
    if (this.events.length > MAX_TOLD)
      throw new Unreadable('too_many', `has more than ${MAX_TOLD} appointments: send the coming months only`);
  }

  /**
   * Some rules are found to be none only when they are walked by.
   * @param {EventPart} master
   * @param {EventPart[]} exceptions
   */
  #seriesOrNothing(master, exceptions) {
    const { length } = this.events;
    try {
      this.#series(master, exceptions);
    } catch {
      this.events.length = length;
      this.whole = this.whole.filter((uid) => uid !== master.uid);
      this.#leaveOut(master, undefined, 'malformed');
    }
  }

  /** @param {EventPart} event */
  #alone(event) {
    this.whole.push(event.uid);
    if (event.start || !event.isCanceled) this.#single(event, undefined, event);
    else this.#tell(event, undefined, { wall: new Date(this.#window.now), zone: 'UTC', isUtc: true }, event);
  }

  /**
   * @param {EventPart} part
   * @param {WrittenTime | undefined} recurrence
   * @param {EventPart} master
   */
  #single(part, recurrence, master) {
    if (part.wrong) return this.#leaveOut(part, recurrence, part.wrong, part.wrong === 'past');
    const start = part.start ?? recurrence;
    if (!start) return this.#leaveOut(part, recurrence, 'malformed');
    this.#tell(part, recurrence, start, master);
  }

  /**
   * @param {EventPart} master
   * @param {EventPart[]} exceptions
   */
  #series(master, exceptions) {
    const { start } = master;
    if (!start) return void this.whole.push(master.uid);
    if (master.isCanceled) this.whole.push(master.uid);
    const told = this.events.length;
    const byWall = new Map(exceptions.map((each) => [wallOf(each, start), each]));
    const shifts = exceptions
      .filter(({ isForFuture }) => isForFuture)
      .sort((a, b) => (wallOf(a, start) ?? 0) - (wallOf(b, start) ?? 0));
    const walls = this.#walls(master, start);
    if (!walls) return this.#leaveOut(master, undefined, 'too_many_repetitions');
    if (!master.isCanceled) this.whole.push(master.uid);
    for (const wall of walls) {
      const at = { ...start, wall: new Date(wall) };
      const own = byWall.get(wall);
      const shift = shifts.findLast((each) => (wallOf(each, start) ?? Infinity) < wall);
      if (!own) this.#ofSeries(master, at, shift, start);
    }
    for (const each of exceptions) this.#single(each, each.recurrence, master);
    if (this.events.length === told)
      this.#leaveOut(
        master,
        undefined,
        instantOfTime(start).getTime() > this.#window.now ? 'too_far' : 'past',
      );
  }

  /**
   * @param {EventPart} master
   * @param {WrittenTime} at
   * @param {EventPart | undefined} shift what is said of this and all future ones
   * @param {WrittenTime} start
   */
  #ofSeries(master, at, shift, start) {
    const from = shift && wallOf(shift, start);
    if (!shift || from === undefined) return this.#within(master, at, at, master);
    if (shift.wrong) return this.#leaveOut(shift, at, shift.wrong);
    const moved = shift.start
      ? {
          ...shift.start,
          wall: new Date(at.wall.getTime() + shift.start.wall.getTime() - wallOfStart(shift, start, from)),
        }
      : at;
    this.#within(shift, at, moved, master);
  }

  /**
   * What is over of a series, or still far, is not worth a word.
   * @param {EventPart} part
   * @param {WrittenTime} recurrence
   * @param {WrittenTime} at
   * @param {EventPart} master
   */
  #within(part, recurrence, at, master) {
    const instant = instantOfTime(at).getTime();
    if (instant > this.#window.now && instant <= this.#window.until) this.#tell(part, recurrence, at, master);
  }

  /**
   * When the series takes place, by its own clock, within the days that are read and a little around them.
   * @param {EventPart} master
   * @param {WrittenTime} start
   * @returns {Set<number> | undefined} undefined where it is endless
   */
  #walls(master, start) {
    const around = 2 * DAY_MS;
    const [from, to] = [this.#window.now - around, this.#window.until + around];
    const except = new Set(master.except.map((each) => wallLike(each, start).getTime()));
    /** @type {Set<number>} */
    const walls = new Set();
    const take = (/** @type {number} */ wall) => {
      if (wall >= from && wall <= to && !except.has(wall)) walls.add(wall);
    };
    take(start.wall.getTime());
    for (const each of master.additional) take(wallLike(each, start).getTime());
    let steps = 0;
    for (const rule of master.rules) {
      const until = rule.until && untilWall(rule.until, start);
      for (const wall of walkedBy(rule, start.wall.getTime(), from)) {
        if (wall > to || (until !== null && wall > until)) break;
        if ((steps += 1) > MAX_STEPS_A_SERIES || walls.size > MAX_OCCURRENCES_A_SERIES) return undefined;
        take(wall);
      }
    }
    return walls.size > MAX_OCCURRENCES_A_SERIES ? undefined : walls;
  }

  /**
   * @param {EventPart} part which says what it is like
   * @param {WrittenTime | undefined} recurrence
   * @param {WrittenTime} at
   * @param {EventPart} master
   */
  #tell(part, recurrence, at, master) {
    const { now, until, display } = this.#window;
    const instant = instantOfTime(at).getTime();
    const isCanceled = part.isCanceled || master.isCanceled;
    if (!isCanceled && instant <= now) return this.#leaveOut(part, recurrence, 'past', true);
    const zone = at.isUtc ? (display ?? at.zone) : at.zone;
    const time = at.isUtc ? at.wall.toISOString().replace('.000Z', 'Z') : at.wall.toISOString().slice(0, 19);
    this.events.push({
      kind: isCanceled ? 'canceled' : 'stands',
      uid: part.uid,
      recurrence: keyOf(recurrence),
      sequence: Math.max(part.sequence, master.sequence),
      texts: part.texts,
      time,
      at: instant,
      zone,
      isFar: instant > until,
    });
  }

  /**
   * @param {EventPart} part
   * @param {WrittenTime | undefined} recurrence
   * @param {LeftOutReason} reason
   */
  #leaveOut(part, recurrence, reason, isOver = false) {
    this.events.push({
      kind: 'left_out',
      uid: part.uid,
      recurrence: keyOf(recurrence),
      texts: part.texts,
      reason,
      isOver,
    });
  }
}

/** How long one step of a rule is; a month has no length. @type {ReadonlyMap<string, number>} */
const STEPS = new Map([
  ['WEEKLY', 7 * DAY_MS],
  ['DAILY', DAY_MS],
  ['HOURLY', 3_600_000],
  ['MINUTELY', 60_000],
  ['SECONDLY', 1_000],
]);

/**
 * By a clock without a zone, as calendars repeat.
 * @param {InstanceType<typeof ICAL.Recur>} rule
 * @param {number} start
 * @param {number} from what is before need not be gone through
 */
function* walkedBy(rule, start, from) {
  const open = rule.clone();
  // Compared by the caller, as its zone may be another.
  if (open.until) open.until = /** @type {any} */ (null);
  const months = new Set(/** @type {number[]} */ (/** @type {any} */ (rule.parts)['BYMONTH'] ?? []));
  const iterator = open.iterator(ICAL.Time.fromJSDate(new Date(laterStart(rule, start, from)), true));
  for (let next = iterator.next(); next; next = iterator.next()) {
    // The library takes 30 February for 2 March.
    if (months.size === 0 || months.has(next.month))
      yield Date.UTC(next.year, next.month - 1, next.day, next.hour, next.minute, next.second);
  }
}

/**
 * A series that has gone on for years is joined shortly before it matters, in step.
 * @param {InstanceType<typeof ICAL.Recur>} rule
 * @param {number} start
 * @param {number} from
 */
function laterStart(rule, start, from) {
  const step = (STEPS.get(rule.freq) ?? 0) * Math.max(1, rule.interval);
  if (step === 0 || rule.count || from - start < 2 * step) return start;
  return start + Math.floor((from - start) / step - 1) * step;
}

/**
 * @param {InstanceType<typeof ICAL.Time>} until
 * @param {WrittenTime} start
 */
function untilWall(until, start) {
  const wall = Date.UTC(
    until.year,
    until.month - 1,
    until.day,
    until.isDate ? 23 : until.hour,
    until.isDate ? 59 : until.minute,
    until.isDate ? 59 : until.second,
  );
  const isUtc = until.zone === ICAL.Timezone.utcTimezone;
  return isUtc && !until.isDate
    ? wallLike({ wall: new Date(wall), zone: 'UTC', isUtc: true }, start).getTime()
    : wall;
}

/**
 * @param {EventPart} part
 * @param {WrittenTime} like
 */
function wallOf({ recurrence }, like) {
  return recurrence && wallLike(recurrence, like).getTime();
}

/**
 * What the clock of its start's own zone shows when the occurrence would have been.
 * @param {EventPart} shift
 * @param {WrittenTime} start
 * @param {number} from
 */
function wallOfStart(shift, start, from) {
  if (!shift.start || shift.start.zone === start.zone) return from;
  return wallAt(instantOf(new Date(from), start.zone), shift.start.zone).getTime();
}

/** @param {WrittenTime | undefined} recurrence */
function keyOf(recurrence) {
  return recurrence
    ? instantOfTime(recurrence)
        .toISOString()
        .replace(/[-:]|\.000/g, '')
    : null;
}

/** @param {readonly EventPart[]} parts */
function newestByTime(parts) {
  /** @type {Map<string | null, EventPart>} */
  const byTime = new Map();
  for (const part of parts) {
    if (!part.recurrence) continue;
    const key = keyOf(part.recurrence);
    byTime.set(key, newest([part, ...[byTime.get(key) ?? []].flat()]) ?? part);
  }
  return byTime;
}

/**
 * @param {readonly EventPart[]} parts
 * @returns {EventPart | undefined}
 */
function newest(parts) {
  return parts.reduce(
    (/** @type {EventPart | undefined} */ best, part) =>
      !best || part.sequence > best.sequence || (part.sequence === best.sequence && part.stamp >= best.stamp)
        ? part
        : best,
    undefined,
  );
}
