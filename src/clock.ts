/**
 * The one source of time. Decisions never read the machine's clock themselves: replicas would then
 * disagree by as much as their clocks do, and tests could not say what time it is.
 */
export abstract class Clock {
  /** The installation's time: the database's where it has a server, UTC. */
  abstract now(): Date;
  /** Milliseconds that only ever grow, for leases and timeouts; no relation to the time of day. */
  abstract monotonic(): number;
}

/** The time of this machine: right for the embedded database, which lives on the same machine. */
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }

  monotonic(): number {
    return performance.now();
  }
}
