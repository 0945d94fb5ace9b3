import type { Belongings } from '../chaos/belongings.js';
import type { Assistant } from './assistant.js';
import type { Databases } from './databases.js';
import type { FakeCarrier } from './fake-carrier.js';
import type { Installation } from './installation.js';
import type { Options } from './options.js';

/** One line of the table. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** What was measured beside it, in the same unit, and what that is. */
  readonly limit?: { readonly value: number; readonly what: string };
  /** What else is worth knowing, such as `p99 12 ms`. */
  readonly more?: string;
  /** What to aim at. */
  readonly target?: { readonly text: string; readonly met: boolean };
}

/** What a measurement works with: one kind of database, made again for each. */
export interface Bench extends Pick<Databases, 'fill'> {
  readonly options: Options;
  readonly belongings: Belongings;
  readonly carrier: FakeCarrier;
  readonly isEmbedded: boolean;
  /**
   * The service on an empty database, without replicas yet; closed by whoever opened it.
   * @param databaseUrl a new database where it is left out
   */
  open(name: string, databaseUrl?: string): Promise<Installation>;
  assistant(file: string): Assistant;
}

export interface Measurement {
  readonly name: string;
  run(bench: Bench): Promise<Figure[]>;
}

/** What needs neither a service nor a database, and is measured once. */
export interface MeasurementAlone {
  readonly name: string;
  run(): Promise<Figure[]>;
}
